/** Months that a row of headings counts instead of naming: "1 2 3 … 12", "J F M A M J J A S O N D". */
import { MONTHS } from "../../sources/date";
import type { CellValue } from "../../workbook";
import { SCENARIO_NAMES, says, wordsOf } from "./amountWords";

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

/** The month of each of the names "01" … "12" or "Utfall 2401" … "Utfall 2412", in words; none of any others. */
export function monthsNumbered(names: readonly string[]): ReadonlyMap<string, string> {
  const inOrder = [...names].sort();
  const run = monthRunIn(inOrder.map((name) => /\d{2}$/.exec(name)?.[0] ?? ""));
  const [beginning = "", ...others] = new Set(inOrder.map((name) => name.replace(/\d{2}$/, "")));
  const isBare = wordsOf(beginning).every((word) => says([word], SCENARIO_NAMES) || /^(?:20)?\d{2}$/.test(word));
  const isRun = isBare && others.length === 0 && run.size === names.length;
  return new Map(isRun ? inOrder.map((name, at) => [name, MONTHS[at] ?? ""]) : []);
}
