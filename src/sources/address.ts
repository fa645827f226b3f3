/** A1 addresses from row and column counts, and back. Rows and columns are counted from 0. */
import type { Place } from "../model/problem";
import type { Rectangle } from "../workbook";

/** `columnLetters(27)` is "AB". */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** `addressOf(16, 4)` is "E17". */
export function addressOf(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** The whole of a rectangle: "A1:F6001", or "E17" for a single cell. */
export function placeOf({ sheet, row, column, rows, columns }: Rectangle): Place {
  const first = addressOf(row, column);
  const last = addressOf(row + Math.max(1, rows) - 1, column + Math.max(1, columns) - 1);
  return { sheet, address: first === last ? first : `${first}:${last}` };
}

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** `parseArea("B2:C5")` is rows 1–4, columns 1–2; `undefined` for what is no such address. Dollar signs are allowed. */
export function parseArea(address: string): Area | undefined {
  const match = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(address.replaceAll("$", "").toUpperCase());
  const [, column, row, lastColumn, lastRow] = match ?? [];
  if (column === undefined || row === undefined) return undefined;
  return {
    row: Number(row) - 1,
    column: columnNumber(column),
    lastRow: Number(lastRow ?? row) - 1,
    lastColumn: columnNumber(lastColumn ?? column),
  };
}

export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}
