/** Where rows and columns lie, in points. Excel's standard: 48 points (64 pixels, 8.43 characters) by 15. */
import type { Rect } from "./address";
import type { Sheet } from "./shape";

export const STANDARD_WIDTH = 48;
export const STANDARD_HEIGHT = 15;

export function topOf(sheet: Sheet, row: number): number {
  return span(row, STANDARD_HEIGHT, sheet.rowHeights, (index) => sheet.isRowHidden(index), [
    ...sheet.hiddenRows,
    ...sheet.filteredRows,
  ]);
}

export function leftOf(sheet: Sheet, column: number): number {
  return span(column, STANDARD_WIDTH, sheet.columnWidths, (index) => sheet.hiddenColumns.has(index), [
    ...sheet.hiddenColumns,
  ]);
}

export function heightOf(sheet: Sheet, rect: Rect): number {
  return topOf(sheet, rect.row + rect.rows) - topOf(sheet, rect.row);
}

export function widthOf(sheet: Sheet, rect: Rect): number {
  return leftOf(sheet, rect.column + rect.columns) - leftOf(sheet, rect.column);
}

/** xlsx counts a column's width in characters, 7 pixels each with 5 pixels of padding. */
export function pointsOfCharacters(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

export function charactersOfPoints(points: number): number {
  return (points / 0.75 - 5) / 7;
}

function span(
  count: number,
  standard: number,
  sizes: ReadonlyMap<number, number>,
  isHidden: (index: number) => boolean,
  hidden: readonly number[]
): number {
  let total = count * standard;
  for (const [index, size] of sizes) if (index < count && !isHidden(index)) total += size - standard;
  for (const index of new Set(hidden)) if (index < count) total -= standard;
  return total;
}
