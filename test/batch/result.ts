/** What became of one committee, as the batch tells it in its sheet and its JSON. */
import { existsSync, readFileSync } from "node:fs";
import type { RoundedTable } from "../../src/reports/table";
import type { PressJson } from "../workbench/press-json";
import { filesOf, type Outcome, type Status } from "./committeeRun";
import type { Committee } from "./list";
import { readPackageTables, type PackageTables } from "./packageTables";

export interface CommitteeResult {
  readonly committee: string;
  readonly status: Status;
  readonly preliminary: boolean;
  /** In whole `unit`s, as its package prints it; `undefined` where it has none. */
  readonly printedResult: number | undefined;
  readonly unit: string | undefined;
  /** In öre; null where there is none. */
  readonly result: number | null;
  readonly grant: number | null;
  /** Problems and what plausibility doubts. */
  readonly findings: number;
  readonly controls: { readonly made: number; readonly failing: number };
  readonly seconds: number;
  /** It stood ready from an earlier run with the same input. */
  readonly isEarlier: boolean;
  readonly reason: string | undefined;
  /** Its files; null where there is none. */
  readonly workbook: string | null;
  readonly json: string | null;
}

export function resultOf(
  folder: string,
  committee: Committee,
  { status, seconds, reason }: Outcome,
  isEarlier: boolean
): { readonly result: CommitteeResult; readonly made: PackageTables | undefined } {
  const files = filesOf(folder, committee);
  const there = (file: string): string | null => (existsSync(file) ? file : null);
  const json = there(files.json);
  const said = json === null ? undefined : (JSON.parse(readFileSync(json, "utf8")) as PressJson);
  const made = status === "written" ? readPackageTables(files.tables) : undefined;
  const doubts = said?.plausibility.filter(({ weight, answer }) => weight === "doubt" && answer === null) ?? [];
  const controls = said?.checks ?? [];
  const result: CommitteeResult = {
    committee: committee.name,
    status,
    preliminary: said?.preliminary ?? false,
    printedResult: made && printedResultIn(made),
    unit: made && resultsIn(made)?.unit,
    result: made?.result ?? null,
    grant: made?.grant ?? null,
    findings: (said?.problems.length ?? 0) + doubts.length,
    controls: { made: controls.length, failing: controls.filter(({ holds }) => !holds).length },
    seconds,
    isEarlier,
    reason,
    workbook: there(files.workbook),
    json,
  };
  return { result, made };
}

/** The total of the table of its areas. */
function printedResultIn(made: PackageTables): number | undefined {
  const table = resultsIn(made);
  const at = (table?.columns.findIndex(({ key }) => key === "result") ?? 0) - 1;
  const cell = table?.rows.find(({ kind }) => kind === "total")?.cells[at];
  return cell?.kind === "figure" ? table?.printed.get(cell.key) : undefined;
}

function resultsIn({ tables }: PackageTables): RoundedTable | undefined {
  return tables.find(({ id }) => id === "Avvik.budgetavvikelse");
}
