/** Months that a row of headings counts instead of naming: "1 2 3 … 12", "J F M A M J J A S O N D". */
import type { CellValue } from "../../workbook";

const INITIALS = [..."jfmamjjasond"];
/** Fewer in a row may be quarters, or anything. */
const LEAST = 5;

/** The month (1–12) of each cell of such a run, by its place in the row; empty where there is none. */
export function monthRunIn(cells: readonly CellValue[]): ReadonlyMap<number, number> {
  const marks = cells.map((cell) => String(cell).trim().toLowerCase());
  for (const [start, mark] of marks.entries()) {
    const length = Math.max(runLength(marks.slice(start), isNumber), runLength(marks.slice(start), isInitial));
    if (mark !== "" && length >= LEAST)
      return new Map(Array.from({ length }, (_, at) => [start + at, at + 1] as const));
  }
  return new Map();
}

function runLength(marks: readonly string[], is: (mark: string, month: number) => boolean): number {
  const end = marks.findIndex((mark, at) => at >= INITIALS.length || !is(mark, at + 1));
  return end < 0 ? marks.length : end;
}

function isNumber(mark: string, month: number): boolean {
  return /^\d{1,2}$/.test(mark) && Number(mark) === month;
}

function isInitial(mark: string, month: number): boolean {
  return mark === INITIALS[month - 1];
}
