/**
 * A workbook that knows nothing of Avvik: the follow-up out of the ledger's system with outcome and budget beside each
 * other, the outcome in two columns of which nobody has said what they are, and the council's frames on a sheet of
 * their own.
 */
import type { CellValue } from "../../src/workbook";
import type { ArraySheet } from "../support/arrayWorkbook";
import { KINDS } from "./exports/kinds";
import type { Invented } from "./municipality";

const OUTCOME = "Ack utfall";

export function foreignWorkbook(town: Invented): readonly ArraySheet[] {
  const sheetOf = (kind: string, name: string): ArraySheet => {
    const sheet = KINDS[kind]?.(town).sheets.find((one) => one.name === name);
    if (sheet === undefined) throw new Error(`The kind ${kind} has no sheet ${name}.`);
    return sheet;
  };
  const followUp = sheetOf("raindanceLevels", "Uppföljning");
  const at = followUp.cells.find((row) => row.includes(OUTCOME))?.indexOf(OUTCOME) ?? -1;
  const cells = followUp.cells.map((row) =>
    row.length <= at ? row : [...row.slice(0, at), ...parted(row[at] ?? ""), ...row.slice(at + 1)]
  );
  return [{ ...followUp, cells }, sheetOf("frameWithChanges", "Ramar per verksamhet")];
}

/** External and internal outcome: two thirds and the rest, to the öre. */
function parted(cell: CellValue): readonly CellValue[] {
  if (typeof cell !== "number") return ["Utfall externt", "Utfall internt"];
  const external = Math.round((cell * 200) / 3) / 100;
  return [external, Math.round((cell - external) * 100) / 100];
}
