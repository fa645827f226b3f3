/** Blocks of cells on a sheet: their addresses in A1 notation, and what remains when one is laid over another. */
import { addressOf, columnNumber } from "../sources/address";
import type { Rectangle } from "../workbook";

/** A block of cells on a sheet that is known from elsewhere. Counted from 0. */
export type Area = Omit<Rectangle, "sheet">;

/** `a1({ row: 3, column: 0, rows: 7, columns: 3 })` is "A4:C10"; a single cell is "A4". */
export function a1({ row, column, rows, columns }: Area): string {
  const first = addressOf(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${addressOf(row + rows - 1, column + columns - 1)}`;
}

/** A sheet's name as formulas write it: `quoted("Bo's")` is "'Bo''s'". */
export function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** What a defined name says: `='Ram och beslut'!$A$4:$C$10`. */
export function reference(sheet: string, area: Area): string {
  return `=${quoted(sheet)}!${a1(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
}

/**
 * Reads one block of cells with its sheet, as a defined name or a range's address gives it. `undefined` for
 * anything else: several blocks, whole columns, `#REF!`, a formula.
 */
export function parseReference(text: string): Rectangle | undefined {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!:,()[\]]+))!\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/.exec(
    text
  );
  const [, inQuotes, bare, fromColumn, fromRow, toColumn = fromColumn, toRow = fromRow] = match ?? [];
  const sheet = inQuotes?.replaceAll("''", "'") ?? bare;
  if (sheet === undefined || fromColumn === undefined || toColumn === undefined) return undefined;
  const [row, column] = [Number(fromRow) - 1, columnNumber(fromColumn)];
  return { sheet, row, column, rows: Number(toRow) - row, columns: columnNumber(toColumn) - column + 1 };
}

/** The sheet that a name refers to, if only one: `='Ram och beslut'!$A:$A`. */
export function sheetOfReference(text: string): string | undefined {
  const [, inQuotes, bare] = /^=(?:'((?:[^']|'')+)'|([^'!:,()[\]]+))!\$?[A-Z\d]/.exec(text) ?? [];
  return inQuotes?.replaceAll("''", "'") ?? bare;
}

/** Reads several blocks, as `address` of several areas gives them: "Utfall!A1:B1,Utfall!C4:C5". */
export function parseReferences(text: string): readonly Rectangle[] {
  const parts = text.match(/(?:'(?:[^']|'')+'|[^',!]+)![^,]+/g) ?? [];
  return parts.map((part) => parseReference(part.trim())).filter((found) => found !== undefined);
}

export function intersects(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/** A value for each cell of a block, counted from its first. */
export function gridOf<T>(
  { rows, columns }: Pick<Area, "rows" | "columns">,
  valueAt: (row: number, column: number) => T
): T[][] {
  return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => valueAt(row, column)));
}

/** The cells of a grid one after the other, with where they stand in it. */
export function* cellsOf<T>(
  grid: readonly (readonly T[])[]
): Generator<readonly [cell: T, row: number, column: number]> {
  for (const [row, cells] of grid.entries()) for (const [column, cell] of cells.entries()) yield [cell, row, column];
}

export function holdsCell(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

/** What is left of an area outside the others, as blocks that don't overlap. */
export function without(area: Area, others: readonly Area[]): readonly Area[] {
  return others.reduce<readonly Area[]>((rest, other) => rest.flatMap((piece) => outside(piece, other)), [area]);
}

function outside(area: Area, other: Area): readonly Area[] {
  if (!intersects(area, other)) return [area];
  const bottom = area.row + area.rows;
  const right = area.column + area.columns;
  const top = Math.max(area.row, other.row);
  const low = Math.min(bottom, other.row + other.rows);
  const left = Math.max(area.column, other.column);
  const far = Math.min(right, other.column + other.columns);
  return [
    { ...area, rows: top - area.row },
    { ...area, row: low, rows: bottom - low },
    { row: top, column: area.column, rows: low - top, columns: left - area.column },
    { row: top, column: far, rows: low - top, columns: right - far },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}
