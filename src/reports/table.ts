/**
 * The neutral table: what a report is, before anyone knows about sheets, fonts or HTML. A figure says what it is
 * (`Figure`) and its exact amount; what is a sum or a difference is said once, by the row or
 * column that it makes, and becomes an equation of the rounding, a live formula in the sheet and a
 * tested property.
 */
import type { FactUnit } from "../model/fact";
import { figureKey, type Figure, type FigureKey } from "../model/figure";
import type { Ore } from "../model/money";

/** Defined name of the table in the workbook: "Avvik.budgetavvikelse". */
export type TableId = `Avvik.${string}`;

/** A report's own name, "budgetavvikelse". It never changes: workbooks remember it. */
export type ReportId = string;

/** A term of a sum: + or − another row (or column) of the same table, by its key. */
export interface Term {
  readonly key: string;
  readonly sign: 1 | -1;
}

export interface Column {
  readonly key: string;
  readonly heading: string;
  /** `text` columns stand first and are aligned left. */
  readonly kind: "text" | "figure" | "percent" | "number";
  /** Width of a column of running text; otherwise its contents decide. */
  readonly characters?: number;
  /** What the column is the sum of, within each row: Avvikelse = Utfall − Budget. */
  readonly terms?: readonly Term[];
  /** The deviation that a row is judged by: a row whose deviation reaches the thresholds must be explained. */
  readonly isDeviation?: boolean;
}

/** How a row is printed: `line` plain, `unallocated` is Ej fördelat, `residual` what no other row names. */
export type RowKind = "line" | "unallocated" | "residual" | "subtotal" | "total";

export interface Row {
  readonly key: string;
  readonly label: string;
  readonly kind: RowKind;
  /** What the row is the sum of, within each figure column. */
  readonly terms?: readonly Term[];
  /** One cell per column after the label column, in column order. */
  readonly cells: readonly Cell[];
  /** Printed after the label, e.g. that the rounding had to yield here. */
  readonly remark?: string;
  /** The deviation reaches the workbook's thresholds: the row has a sign and needs an explanation. */
  readonly isMaterial?: boolean;
}

export type Cell =
  | FigureCell
  | { readonly kind: "text"; readonly text: string }
  | NumberCell
  | InputCell
  | LiveCell
  | { readonly kind: "empty" };

/** An amount: rounded together with all others of the run. Cells of one figure hold the same exact amount. */
export interface FigureCell {
  readonly kind: "figure";
  readonly figure: Figure;
  readonly key: FigureKey;
  readonly exact: Ore;
  /** A cost that is printed as a size: its effect on the result has the other sign. */
  readonly isSize?: boolean;
}

/**
 * A number that consistent rounding does not touch: volumes, unit costs, amounts in kr; of kind "percent", 3.3 is
 * 3.3 % and `undefined` what cannot be computed (division by zero).
 */
type NumberCell = { readonly decimals: number; readonly says?: Saying | undefined } & (
  { readonly kind: "number"; readonly value: number } | { readonly kind: "percent"; readonly value: number | undefined }
);

/** A cell that people fill in: what stands there is theirs, a formula too. */
export interface InputCell {
  readonly kind: "input";
  readonly holds: "amount" | "words";
  /** As it is written; "" where nothing is. */
  readonly content: string | number | boolean;
  readonly isFormula: boolean;
  /** The amount that it shows; `undefined` where it shows none. */
  readonly value: number | undefined;
  readonly decimals: number;
}

/** A sum over cells that people fill in: always a formula, so that it follows what is typed. */
interface LiveCell {
  readonly kind: "live";
  readonly sum: LiveSum;
  /** What it shows when it is written. */
  readonly value: number;
  readonly decimals: number;
}

/** By the rows' keys, within the column. `rest`: one row less others, 0 while it is empty. */
export type LiveSum =
  | { readonly kind: "sum"; readonly rows: readonly string[] }
  | { readonly kind: "rest"; readonly of: string; readonly less: readonly string[] };

/** What a number says, where texts may say it too. */
export interface Saying {
  readonly figure: Figure;
  readonly unit: FactUnit;
  /** In that unit (money in öre), where it is another number than the cell's. */
  readonly exact?: number;
}

/** A report's table with exact amounts. `columns[0]` is the label column: its cells are the rows' labels. */
export interface Table {
  readonly id: TableId;
  /** The report that it is of; none where every run writes it (Avstämning). */
  readonly report?: ReportId;
  /** The sheets that its figures come from; Utfall, Budget and Kommunbidrag where it says none. */
  readonly sources?: readonly string[];
  /** The sheet it is written to. */
  readonly sheet: string;
  /** One line above the table. */
  readonly title: string;
  /** "Belopp i tkr"; what the figures are counted in. */
  readonly unitLine: string;
  /** "tkr", "antal": as in the JSON of the headless runner. */
  readonly unit: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Running text that people rewrite: rows as high as it needs, and changes in it are kept, not told as replaced. */
  readonly isProse?: boolean;
  /** People type in it: it tells itself what of theirs gives way. */
  readonly isMet?: boolean;
  /** Sums that reach outside the table, e.g. the committee less its part statements. */
  readonly ties?: readonly Tie[];
}

/**
 * A figure that is a sum of figures, wherever they stand. A tie to a figure that no table of the run prints is void.
 */
export interface Tie {
  readonly figure: FigureKey;
  readonly terms: readonly { readonly figure: FigureKey; readonly sign: 1 | -1 }[];
}

/** A table whose figures have been rounded together with all others of the run. */
export interface RoundedTable extends Table {
  /** Printed whole units of every figure in the table, by key. */
  readonly printed: ReadonlyMap<FigureKey, number>;
}

export function figure(figure: Figure, exact: Ore): FigureCell {
  return { kind: "figure", figure, key: figureKey(figure), exact };
}

export function text(text: string): Cell {
  return { kind: "text", text };
}

export function number(value: number, decimals: number, says?: Saying): Cell {
  return { kind: "number", value, decimals, says };
}

export function percent(value: number | undefined, decimals: number, says?: Saying): Cell {
  return { kind: "percent", value, decimals, says };
}

/** Whole numbers without decimals, others with one. */
export function decimalsOf(value: number): 0 | 1 {
  return Number.isInteger(value) ? 0 : 1;
}

/** The printed figure of a cell; `undefined` where it holds none. */
export function printedIn({ printed }: RoundedTable, cell: Cell | undefined): number | undefined {
  return cell?.kind === "figure" ? printed.get(cell.key) : undefined;
}

export const EMPTY: Cell = { kind: "empty" };

export function plus(key: string): Term {
  return { key, sign: 1 };
}

export function minus(key: string): Term {
  return { key, sign: -1 };
}

/** Any figure less what it is compared with: the terms of a deviation or a change. */
export function difference(of: string, from: string): readonly Term[] {
  return [plus(of), minus(from)];
}
