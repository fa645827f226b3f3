/**
 * The parts of a SIE record: amounts, accounts, months, years and object lists, each `undefined` where it can't be
 * read.
 */
import { negate, ore, type Ore } from "../../model/money";
import { parsePeriod, type Period } from "../../model/period";
import { periodIn } from "../../sources/date";
import type { Objects } from "./sie";

const AMOUNT = /^([+-]?)(\d+(?:[.,]\d*)?|[.,]\d+)$/;

export interface StatedAmount {
  /** Effect on the result. */
  readonly amount: Ore;
  /** It was stated with more decimals than there are öre. */
  readonly isRounded: boolean;
}

/** `amountIn("-1200.50")` is +120 050 öre: what the file credits raises the result. */
export function amountIn(text: string | undefined): StatedAmount | undefined {
  const [whole, sign = "", digits = ""] = AMOUNT.exec(text ?? "") ?? [];
  if (whole === undefined) return undefined;
  const stated = ore(Number(`${sign}${digits.replace(",", ".")}`), "kr");
  if (stated === undefined) return undefined;
  return { amount: negate(stated), isRounded: /[.,]\d{2}\d*[1-9]/.test(digits) };
}

/** An account or an object's code: some signs without spaces or quotes. */
export function codeIn(text: string | undefined): string | undefined {
  return text !== undefined && /^[^\s"{}]+$/.test(text) ? text : undefined;
}

/** `monthIn("202403")`. */
export function monthIn(text: string | undefined): Period | undefined {
  return text !== undefined && /^\d{6}$/.test(text) ? parsePeriod(Number(text)) : undefined;
}

/** The month of `20240315`, or of `2024-03-15`. */
export function monthOfDay(text: string | undefined): Period | undefined {
  return text !== undefined && /^\d{4}(-?)\d{2}\1\d{2}$/.test(text) ? periodIn(text) : undefined;
}

/** `yearIn("-1")` is −1: the years are counted from the file's own. */
export function yearIn(text: string | undefined): number | undefined {
  return text !== undefined && /^(0|-\d{1,2})$/.test(text) ? Number(text) : undefined;
}

/** `objectsIn(["1", "0411", "6", "P7"])`; `undefined` for a dimension without a code. */
export function objectsIn(list: readonly string[]): Objects | undefined {
  if (list.length % 2 === 1) return undefined;
  const objects = new Map<string, string>();
  for (let at = 0; at < list.length; at += 2) {
    const [dimension, code = ""] = list.slice(at, at + 2);
    if (dimension === undefined || !/^\d+$/.test(dimension)) return undefined;
    if (code.trim() !== "" && !objects.has(dimension)) objects.set(dimension, code.trim());
  }
  return objects;
}

/** A dimension that a list names more than once. */
export function repeatedDimension(list: readonly string[]): string | undefined {
  const dimensions = list.filter((_, at) => at % 2 === 0);
  return dimensions.find((dimension, at) => dimensions.indexOf(dimension) !== at);
}
