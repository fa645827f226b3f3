/**
 * The sheet of a mapped ledger's sums: in the contract's form, and below them what the mapping left out and is told.
 * The mapping that such a sheet is read by says which of its rows those are, so that the add-in tells of them as of
 * rows in a sheet.
 */
import { fieldsOf } from "../../src/layouts/mapping/fields";
import type { Mapping, Step } from "../../src/layouts/mapping/mapping";
import type { ColumnRef } from "../../src/layouts/mapping/terms";
import { LEDGER_COLUMNS } from "../../src/sources/ledgerColumns";
import type { LedgerSource } from "../../src/sources/ledgerRules";
import type { CellValue } from "../../src/workbook";
import type { LeftOut } from "./leftOut";

type Cells = readonly (readonly CellValue[])[];

/** The column that says what a row left out is called. */
const HEADINGS: Readonly<Record<LeftOut["as"], string>> = {
  agreeing: "Summarad",
  disagreeing: "Summarad som inte stämmer",
  unnamed: "Okänd rad",
  others: "Annan nämnd",
};

/** A row that is left out because it has no word. */
export const NOTHING = "(tomt)";

function stepOf(as: LeftOut["as"], column: ColumnRef): Step {
  switch (as) {
    case "agreeing":
    case "disagreeing":
      return { kind: "dropSums", labels: [column], agrees: as === "agreeing" };
    case "unnamed":
      return { kind: "keep", column, words: [""], others: [] };
    case "others":
      return { kind: "keep", column, words: [""], of: "committee" };
  }
}

/**
 * `sums`: headings, and the sums below them. The mapping also where nothing was left out: what the file's says of codes
 * and amounts is said, and must not be asked of the sums again. None for headings alone, under which no table is found:
 * they are the template's, and the reader of sheets tells that it is empty.
 */
export function withLeftOut(
  source: LedgerSource,
  sheet: string,
  sums: Cells,
  leftOut: readonly LeftOut[]
): { readonly cells: Cells; readonly mapping: Mapping | undefined } {
  const [headings = [], ...rows] = sums;
  if (rows.length + leftOut.length === 0) return { cells: sums, mapping: undefined };
  const kinds = [...new Set(leftOut.map(({ as }) => as))];
  const all = [...headings.map(String), ...kinds.map((as) => HEADINGS[as])];
  const told = leftOut.map(({ as, label, amount, rows: count }) => {
    const cells = new Map<string, CellValue>([
      [LEDGER_COLUMNS.amount.name, amount],
      [LEDGER_COLUMNS.rows.name, count],
      [HEADINGS[as], label.trim() === "" ? NOTHING : label],
    ]);
    return all.map((heading) => cells.get(heading) ?? "");
  });
  const refOf = (heading: string): ColumnRef => ({ at: all.indexOf(heading), heading });
  const taken = fieldsOf(source).filter((field) => all.includes(field));
  const steps: readonly Step[] = [
    ...kinds.map((as) => stepOf(as, refOf(HEADINGS[as]))),
    ...taken.map((field): Step => ({ kind: "take", field, column: refOf(field) })),
  ];
  const filled = rows.map((row) => all.map((_, at) => row[at] ?? ""));
  return {
    cells: [all, ...filled, ...told],
    mapping: { source, parts: [{ kind: "block", sheet, headingRows: [0], firstRow: 1, steps }] },
  };
}
