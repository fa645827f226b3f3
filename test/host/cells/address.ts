/**
 * Rectangles of cells and their A1 notation, for the in-memory workbook. Rows and columns count from 0;
 * whole columns have MAX_ROWS rows, whole rows MAX_COLUMNS columns.
 */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** An address as written, with the sheet before the `!` if there is one. */
export interface Address {
  readonly sheet: string | undefined;
  readonly rect: Rect;
}

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;
export const WHOLE_SHEET: Rect = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

const CELL = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;
const COLUMN = /^\$?([A-Z]{1,3})$/i;
const ROW = /^\$?(\d{1,7})$/;

/** `columnName(0)` is "A", `columnName(26)` is "AA". */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest >= 0 ? columnName(rest) : "") + String.fromCharCode(65 + (column % 26));
}

/** `columnIndex("AA")` is 26. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** "B2:C5", "$A:$C", "3:5" or "B2"; undefined when it is not an address. */
export function parseRect(text: string): Rect | undefined {
  const [first = "", second = first, more] = text.trim().split(":");
  if (more !== undefined) return undefined;
  const from = corner(first);
  const to = corner(second);
  if (from === undefined || to === undefined || from.kind !== to.kind) return undefined;
  if (from.kind !== "cell" && !text.includes(":")) return undefined;
  return between(from, to);
}

/** "Blad1!A1:B2", "'Ram och beslut'!A1" or "A1". */
export function parseAddress(text: string): Address | undefined {
  const mark = text.lastIndexOf("!");
  const rect = parseRect(text.slice(mark + 1));
  if (rect === undefined) return undefined;
  return { sheet: mark < 0 ? undefined : unquoteSheet(text.slice(0, mark)), rect };
}

/** "A1:B2", "A:C" for whole columns, "3:5" for whole rows, "A1" for one cell. */
export function formatRect(rect: Rect, mark: "" | "$" = ""): string {
  const lastRow = rect.row + rect.rows;
  const left = mark + columnName(rect.column);
  const right = mark + columnName(rect.column + rect.columns - 1);
  if (rect.rows === MAX_ROWS && rect.columns < MAX_COLUMNS) return `${left}:${right}`;
  if (rect.columns === MAX_COLUMNS) return `${mark}${rect.row + 1}:${mark}${lastRow}`;
  const first = `${left}${mark}${rect.row + 1}`;
  return rect.rows === 1 && rect.columns === 1 ? first : `${first}:${right}${mark}${lastRow}`;
}

/** `quoteSheet("Ram och beslut")` is "'Ram och beslut'"; a plain name stays as it is. */
export function quoteSheet(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !CELL.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

export function unquoteSheet(name: string): string {
  return name.startsWith("'") && name.endsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

export function cellRect(row: number, column: number): Rect {
  return { row, column, rows: 1, columns: 1 };
}

export function intersection(a: Rect, b: Rect): Rect | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

export function bounding(a: Rect, b: Rect): Rect {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.max(a.column + a.columns, b.column + b.columns) - column;
  return { row, column, rows, columns };
}

export function contains(outer: Rect, inner: Rect): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

export function sameRect(a: Rect, b: Rect): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

/** True when the rectangle lies within a sheet. */
export function isOnSheet(rect: Rect): boolean {
  return rect.rows > 0 && rect.columns > 0 && contains(WHOLE_SHEET, rect);
}

type Corner =
  | { readonly kind: "cell"; readonly row: number; readonly column: number }
  | { readonly kind: "row"; readonly row: number }
  | { readonly kind: "column"; readonly column: number };

function corner(text: string): Corner | undefined {
  const cell = CELL.exec(text);
  if (cell) return onSheet({ kind: "cell", row: Number(cell[2]) - 1, column: columnIndex(cell[1] ?? "") });
  const column = COLUMN.exec(text);
  if (column) return onSheet({ kind: "column", column: columnIndex(column[1] ?? "") });
  const row = ROW.exec(text);
  if (row) return onSheet({ kind: "row", row: Number(row[1]) - 1 });
  return undefined;
}

function onSheet(found: Corner): Corner | undefined {
  const row = found.kind === "column" ? 0 : found.row;
  const column = found.kind === "row" ? 0 : found.column;
  return row >= 0 && row < MAX_ROWS && column >= 0 && column < MAX_COLUMNS ? found : undefined;
}

function between(from: Corner, to: Corner): Rect {
  const top = from.kind === "column" || to.kind === "column" ? 0 : Math.min(from.row, to.row);
  const bottom = from.kind === "column" || to.kind === "column" ? MAX_ROWS - 1 : Math.max(from.row, to.row);
  const left = from.kind === "row" || to.kind === "row" ? 0 : Math.min(from.column, to.column);
  const right = from.kind === "row" || to.kind === "row" ? MAX_COLUMNS - 1 : Math.max(from.column, to.column);
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
