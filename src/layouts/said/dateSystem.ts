/** Dates that a workbook counts from 1904, as Excel for Mac once did: each lies 1,462 days before what is meant. */
import { yearOf } from "../../model/period";
import { periodIn } from "../../sources/date";
import type { CellValue } from "../../workbook";

/** From 1 January 1900 in Excel's count to 1 January 1904. */
const DAYS_BETWEEN = 1462;
/** Smaller numbers are codes and months. */
const FIRST_DATE = 32_874;

export function since1900(cell: CellValue): CellValue {
  return typeof cell === "number" && cell >= FIRST_DATE && cell < 100_000 ? cell + DAYS_BETWEEN : cell;
}

/** All but labels of rows are dates, and of this year only if counted from 1904. */
export function areFrom1904(cells: readonly CellValue[], year: number | undefined): boolean {
  const different = [...new Set(cells)].filter((cell) => typeof cell !== "string" || periodIn(cell) !== undefined);
  return year !== undefined && different.length > 0 && different.every((cell) => isOf(since1900(cell), cell, year));
}

function isOf(meant: CellValue, cell: CellValue, year: number): boolean {
  const period = meant === cell || !Number.isInteger(cell) ? undefined : periodIn(meant);
  return period !== undefined && yearOf(period) === year;
}
