/**
 * What a table of text is: a ledger under headings that Avvik knows, or a layout of somebody's own to be read later.
 */
import { ore, total, type Ore } from "../../model/money";
import type { Period } from "../../model/period";
import { isTotalLabel } from "../../sources/cell";
import { periodIn } from "../../sources/date";
import { headingWords, matchColumns } from "../../sources/heading";
import { BUDGET, LEDGER_COLUMNS, OUTCOME } from "../../sources/ledgerColumns";
import type { CellValue } from "../../workbook";
import type { FileFindings } from "../problem";
import { figureIn, figuresIn, type FiguresIn } from "./figures";
import type { TableRow, TextTable } from "./readTable";

export interface TableLedger {
  /** What it can be; none for a layout of somebody's own. */
  readonly sources: readonly ("outcome" | "budget")[];
  /** Rows as they go into the sheet, with figures as numbers. */
  readonly cells: readonly (readonly CellValue[])[];
  /** Offsets of columns that are text all the way down. */
  readonly textColumns: readonly number[];
  /** Rows under the heading row. */
  readonly rows: number;
  /** Sum of the column of amounts as it stands, without a last row of sums; `undefined` where none is known. */
  readonly sum: number | undefined;
  readonly months: readonly Period[];
}

const HEAD_ROWS = 20;

export function tableLedger({ rows }: TextTable, findings: FileFindings): TableLedger {
  const heading = headingOf(rows);
  const body = rows.slice(heading.row + 1);
  const headings = rows[heading.row]?.cells ?? [];
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, at): FiguresIn => {
    if (heading.codes.has(at)) return { kind: "text" };
    const figures = figuresIn(body.map(({ cells }) => cells[at] ?? ""));
    if (figures.kind === "unclear")
      findings.tell(
        "preliminary",
        { kind: "figuresUnclear", column: headings[at] ?? "", text: figures.text },
        undefined,
        String(at)
      );
    return figures;
  });
  const asCells = ({ cells }: TableRow, isBody: boolean): readonly CellValue[] =>
    columns.map((column, at) => {
      const text = cells[at] ?? "";
      return isBody && column.kind === "figures" ? (figureIn(text, column.form) ?? text) : text;
    });
  const cells = rows.map((row, at) => asCells(row, at > heading.row));
  return {
    sources: heading.sources,
    cells,
    textColumns: columns.flatMap(({ kind }, at) => (kind === "figures" ? [] : [at])),
    rows: body.length,
    ...figuresOf(cells.slice(heading.row + 1), heading.columns),
  };
}

interface Heading {
  readonly row: number;
  readonly sources: TableLedger["sources"];
  readonly columns: ReadonlyMap<string, number>;
  readonly codes: ReadonlySet<number>;
}

/** The row at the top that names most of a ledger's columns; the first row where none does. */
function headingOf(rows: readonly TableRow[]): Heading {
  const words = headingWords(OUTCOME.columns);
  const matched = rows.slice(0, HEAD_ROWS).map(({ cells }, row) => ({ row, ...matchColumns(cells, words, new Map()) }));
  const most = Math.max(0, ...matched.map(({ columns }) => columns.size));
  const best = matched.find(({ columns }) => columns.size === most && most >= 2);
  const columns = best?.columns ?? new Map<string, number>();
  const fits = [OUTCOME, BUDGET].filter((spec) =>
    spec.columns.every(({ name, needed }) => !needed || columns.has(name))
  );
  const isCode = new Map(OUTCOME.columns.map(({ name, holds }) => [name, holds === "code"]));
  const codes = [...columns].filter(([name]) => isCode.get(name) === true).map(([, offset]) => offset);
  return {
    row: best?.row ?? 0,
    sources: fits.map(({ source }) => (source === "budget" ? "budget" : "outcome")),
    columns,
    codes: new Set(codes),
  };
}

function figuresOf(rows: readonly (readonly CellValue[])[], columns: ReadonlyMap<string, number>) {
  const cellIn = (row: readonly CellValue[], name: string): CellValue => row[columns.get(name) ?? -1] ?? "";
  const counted = rows.filter((row) => !row.some(isTotalLabel));
  const amounts = counted.map((row) => cellIn(row, LEDGER_COLUMNS.amount.name));
  const areAll = amounts.length > 0 && amounts.every((cell) => typeof cell === "number");
  const periods = counted.map((row) => periodIn(cellIn(row, LEDGER_COLUMNS.period.name)));
  const months = [...new Set(periods.filter((period) => period !== undefined))].sort((a, b) => a - b);
  return { sum: areAll ? sumOf(amounts) : undefined, months };
}

/** Reckoned in whole hundredths, so that a million rows come to what they say. */
function sumOf(amounts: readonly CellValue[]): number | undefined {
  const hundredths = amounts.map((cell) => ore(Number(cell), "kr"));
  return hundredths.some((it) => it === undefined) ? undefined : total(hundredths as readonly Ore[]) / 100;
}
