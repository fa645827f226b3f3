/**
 * What is taken from a file when all is chosen: the sheets that it becomes, what they come to, and what is told of it.
 */
import type { MoneyUnit } from "../model/money";
import { ORE_PER } from "../model/money";
import type { Period } from "../model/period";
import { BUDGET, LEDGER_COLUMNS, OUTCOME } from "../sources/ledgerColumns";
import type { CellValue, SheetContents } from "../workbook";
import type { FileControl, FileLedger, FileRow } from "./ledger";
import { FileFindings, type FileProblem } from "./problem";
import type { FileChoice, ReadFile, SieFile, TableChoice, TableFile } from "./readFile";
import type { SieChoice } from "./sie/choice";
import { sieLedgers } from "./sie/sieLedgers";

/** How the workbook writes its amounts: what goes into it is written alike. */
export interface Manner {
  readonly unit: MoneyUnit;
  /** Costs stand with a minus. */
  readonly costsAreNegative: boolean;
}

export interface Taken {
  readonly sheets: readonly TakenSheet[];
  readonly problems: readonly FileProblem[];
}

export interface TakenSheet {
  /** What it is to be read as; `undefined` for a sheet of its own. */
  readonly source: "outcome" | "budget" | undefined;
  readonly contents: SheetContents;
  /** Rows under the headings. */
  readonly rows: number;
  /** In kronor with cost as the ledger has it; `undefined` where the column of amounts isn't known. */
  readonly sum: number | undefined;
  readonly months: readonly Period[];
  readonly controls: readonly FileControl[];
}

/** Excel's sheets end there. */
const MOST_ROWS = 1_048_575;

export function takenOf(file: ReadFile, choice: FileChoice, manner: Manner): Taken {
  const findings = new FileFindings();
  const sheets = sheetsOf(file, choice, manner, findings);
  for (const { rows } of sheets)
    if (rows > MOST_ROWS) findings.tell("blocking", { kind: "tooManyRows", rows, most: MOST_ROWS });
  return { sheets, problems: [...file.problems, ...findings.problems()] };
}

function sheetsOf(file: ReadFile, choice: FileChoice, manner: Manner, findings: FileFindings): readonly TakenSheet[] {
  if (file.kind === "sie" && choice.kind === "sie") return sheetsOfSie(file, choice, manner, findings);
  if (file.kind === "table" && choice.kind === "table") return [sheetOfTable(file, choice)];
  throw new Error("The choice is of another kind of file.");
}

function sheetsOfSie(
  { sie }: SieFile,
  choice: SieChoice,
  manner: Manner,
  findings: FileFindings
): readonly TakenSheet[] {
  return sieLedgers(sie, choice, findings).map((ledger) => ({
    source: ledger.source,
    contents: contentsOf(ledger, manner),
    rows: ledger.rows.length,
    sum: -ledger.sum / ORE_PER.kr,
    months: ledger.months,
    controls: ledger.controls,
  }));
}

function sheetOfTable({ table, name }: TableFile, { source }: TableChoice): TakenSheet {
  const own = source === "own" ? undefined : source;
  const { cells, textColumns, rows, sum, months } = table;
  return {
    source: own,
    contents: { name: own === undefined ? sheetName(name) : sheetOf(own), rows: cells, textColumns },
    rows,
    sum,
    months,
    controls: [],
  };
}

function sheetOf(source: "outcome" | "budget"): string {
  return (source === "budget" ? BUDGET : OUTCOME).sheet;
}

/** A sheet's name of a file's: without its ending and what no sheet may be called. */
function sheetName(file: string): string {
  const base = file
    .replace(/\.[^.]*$/, "")
    .replace(/[[\]:*?/\\]/g, " ")
    .replace(/^'+|'+$/g, "")
    .trim();
  return base.slice(0, 31).trim() || "Fil";
}

const HEADINGS = ["period", "account", "responsibility", "activity", "amount", "text", "verification"] as const;

function contentsOf({ source, rows, others }: FileLedger, { unit, costsAreNegative }: Manner): SheetContents {
  const sign = costsAreNegative ? 1 : -1;
  const cellsOf = (row: FileRow): readonly CellValue[] => [
    row.period ?? "",
    row.account,
    row.responsibility,
    row.activity,
    row.amount === 0 ? 0 : (sign * row.amount) / ORE_PER[unit],
    row.text,
    row.verification,
    ...row.others,
  ];
  const names = HEADINGS.map((heading) => (heading === "text" ? "Text" : LEDGER_COLUMNS[heading].name));
  return {
    name: sheetOf(source),
    rows: [[...names, ...others], ...rows.map(cellsOf)],
    textColumns: [1, 2, 3, 5, 6, ...others.map((_, at) => HEADINGS.length + at)],
  };
}
