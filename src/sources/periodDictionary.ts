/** The period column while a ledger is read: which month each different cell means, and whether it is counted. */
import { yearOf, type Period } from "../model/period";
import type { CellValue } from "../workbook";
import { isEmpty, isTotalLabel } from "./cell";
import { EMPTY, TOTAL_LABEL } from "./codeDictionary";
import { periodIn } from "./date";

/** Bits, beside those of codes: the cell is no period; the month is not part of what is reported. */
export const UNREADABLE = 32;
export const OTHER_PERIOD = 64;

export interface PeriodRules {
  /** `undefined` when the workbook does not say; then every year counts. */
  readonly year: number | undefined;
  /** The last month that counts; `undefined` for the whole year. */
  readonly through: Period | undefined;
  /** Whether a row without a period is for the full year. */
  readonly mayBeEmpty: boolean;
}

export interface PeriodDictionary {
  readonly periods: readonly (Period | undefined)[];
  readonly marks: readonly number[];
  /** What a row that is not counted is listed under: its year, its month within the year, or the cell itself. */
  readonly labels: readonly string[];
  readonly indexOf: (cell: CellValue) => number;
}

/** Times of day make nearly every cell different; then remembering them all does not pay. */
const MOST_REMEMBERED = 20_000;

export function periodDictionary({ year, through, mayBeEmpty }: PeriodRules): PeriodDictionary {
  const periods: (Period | undefined)[] = [];
  const marks: number[] = [];
  const labels: string[] = [];
  const byMeaning = new Map<Period | string, number>();
  const byCell = new Map<CellValue, number>();

  function markOf(period: Period | undefined, cell: CellValue): number {
    if (isEmpty(cell)) return mayBeEmpty ? EMPTY : EMPTY | UNREADABLE;
    if (period === undefined) return isTotalLabel(cell) ? TOTAL_LABEL : UNREADABLE;
    const isOther = (year !== undefined && yearOf(period) !== year) || (through !== undefined && period > through);
    return isOther ? OTHER_PERIOD : 0;
  }

  function learn(cell: CellValue): number {
    const period = periodIn(cell);
    const meaning = period ?? String(cell).trim();
    let index = byMeaning.get(meaning);
    if (index === undefined) {
      byMeaning.set(meaning, (index = periods.length));
      periods.push(period);
      marks.push(markOf(period, cell));
      labels.push(
        period !== undefined && year !== undefined && yearOf(period) !== year ? String(yearOf(period)) : String(meaning)
      );
    }
    if (byCell.size >= MOST_REMEMBERED) byCell.clear();
    byCell.set(cell, index);
    return index;
  }

  return { periods, marks, labels, indexOf: (cell) => byCell.get(cell) ?? learn(cell) };
}
