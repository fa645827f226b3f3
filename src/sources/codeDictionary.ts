/**
 * A column of codes while a ledger is read: every different cell gets a number, so that a row is compared and
 * stored as numbers. What there is to know of a code is found out once, when it is first met.
 */
import type { Code } from "../model/code";
import type { CellValue } from "../workbook";
import { codeOf, errorTextOf, isEmpty, isTotalLabel } from "./cell";

/** What a code, period or row is besides ordinary; added up as bits. */
export const EMPTY = 1;
export const TOTAL_LABEL = 2;
export const ERROR = 4;
/** An account or responsibility that belongs to no line or area. */
export const UNKNOWN = 8;
/** An account outside the operating statement. */
export const OUTSIDE = 16;

export interface CodeDictionary {
  readonly codes: readonly Code[];
  /** Bits per code. */
  readonly marks: readonly number[];
  /** The number of a cell's code. */
  readonly indexOf: (cell: CellValue) => number;
}

/** Raw cells that are remembered; beyond that the column holds no codes and remembering does not pay. */
const MOST_REMEMBERED = 50_000;

export function codeDictionary(digits: number, markOf: (code: Code) => number): CodeDictionary {
  const codes: Code[] = [];
  const marks: number[] = [];
  const byCode = new Map<Code, number>();
  const byCell = new Map<CellValue, number>();

  function learn(cell: CellValue): number {
    const code = codeOf(cell, digits);
    let index = byCode.get(code);
    if (index === undefined) {
      byCode.set(code, (index = codes.length));
      codes.push(code);
      marks.push(
        (isEmpty(code) ? EMPTY : 0) |
          (isTotalLabel(code) ? TOTAL_LABEL : 0) |
          (errorTextOf(code) === undefined ? 0 : ERROR) |
          markOf(code)
      );
    }
    if (byCell.size >= MOST_REMEMBERED) byCell.clear();
    byCell.set(cell, index);
    return index;
  }

  return { codes, marks, indexOf: (cell) => byCell.get(cell) ?? learn(cell) };
}
