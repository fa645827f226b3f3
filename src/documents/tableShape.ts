/** What a document's table is: figures under headings, or words set out in columns. */
import type { WordRow } from "./document";

/** A figure as a table prints it, with the unit where the cell says one. */
export interface PrintedFigure {
  /** As the cell has it, without spaces around. */
  readonly printed: string;
  readonly value: number;
  readonly decimals: number;
  /** "%", "tkr", "" … */
  readonly unit: string;
}

/** "−91 106", "-91,1", "91 106-", "(91 106)", "+3,4 %", "64 tkr"; spaces of every width between the thousands. */
const FIGURE =
  /^(\()?([−–+-])?\s*(\d{1,3}(?:[\s.]\d{3})+|\d+)(?:,(\d+))?\s*([−–-])?(\))?\s*(%|procent|tkr|mnkr|mkr|mdkr|kr)?$/i;

/** Six words say something; fewer are a name. */
const FEWEST_WORDS = 6;

export function figureIn(text: string): PrintedFigure | undefined {
  const printed = text.trim();
  const found = FIGURE.exec(printed);
  if (found === null) return undefined;
  const [, open, sign, whole = "", fraction = "", after, , unit = ""] = found;
  const size = Number(`${whole.replace(/[\s.]/g, "")}.${fraction === "" ? "0" : fraction}`);
  const isNegative = open !== undefined || after !== undefined || (sign !== undefined && sign !== "+");
  return { printed, value: isNegative ? -size : size, decimals: fraction.length, unit: unit.toLowerCase() };
}

export function isProse(text: string): boolean {
  return (text.match(/\p{L}{2,}/gu) ?? []).length >= FEWEST_WORDS && /[.,:;!?]|\d/.test(text);
}

/** At least two figures beside names. */
export function isTableOfFigures(rows: readonly WordRow[]): boolean {
  const figures = rows.flatMap(({ cells }) => cells.slice(1).filter(({ text }) => figureIn(text) !== undefined));
  return rows.length > 1 && figures.length > 1;
}

/** "" where its first cell has no letters. */
export function rowName({ cells: [first] }: WordRow): string {
  const name = (first?.text ?? "").replace(/\s+/g, " ").trim();
  return /\p{L}/u.test(name) ? name : "";
}

/** Rows at the top that say what the columns are: marked so, without figures, or with years for headings. */
export function headingRows(rows: readonly WordRow[]): number {
  const first = rows.findIndex((row, index) => !row.isHeading && !isHeadingRow(row, index));
  return first < 0 ? rows.length : first;
}

function isHeadingRow(row: WordRow, index: number): boolean {
  const values = row.cells.slice(1).filter(({ text }) => text.trim() !== "");
  if (values.length === 0) return index === 0;
  return values.every(({ text }) => figureIn(text) === undefined || (index === 0 && /^(19|20)\d\d$/.test(text.trim())));
}

/** The headings above a column, from the top. */
export function columnName(heading: readonly WordRow[], column: number): string {
  return heading
    .flatMap(({ cells }) => cells.filter((cell) => cell.column <= column && column < cell.column + cell.span))
    .map(({ text }) => text.replace(/\s+/g, " ").trim())
    .filter((text) => text !== "")
    .join(" ");
}
