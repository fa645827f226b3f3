/**
 * Figures as cells hold them: numbers, or text in Swedish form. Anything else is a finding, never a guess:
 * a point between digits, "1e5" or "NaN" could mean more than one thing.
 */
import { ore, type MoneyUnit, type Ore } from "../model/money";
import type { CellValue } from "../workbook";
import { errorTextOf, isEmpty } from "./cell";
import { empty, value, wrong, type Parsed } from "./parsed";

/** Ordinary, hard, narrow, thin and figure space. */
const SPACE = "[ \\u00A0\\u202F\\u2009\\u2007]";

const SWEDISH_NUMBER = new RegExp(
  `^([−-]?)${SPACE}?(\\d+|\\d{1,3}(?:${SPACE}\\d{3})+)(?:,(\\d+))?${SPACE}?([−-]?)$`,
  "u"
);

/**
 * `parseSwedishNumber("1 234,50-")` is −1234.5. Thousands may be set apart by a space of any kind, the minus
 * stands first or last, decimals follow a comma. `undefined` for anything else.
 */
export function parseSwedishNumber(text: string): number | undefined {
  const [, before, digits, decimals = "0", after] = SWEDISH_NUMBER.exec(text.trim()) ?? [];
  if (digits === undefined || (before !== "" && after !== "")) return undefined;
  const size = Number(`${digits.replace(/\D/g, "")}.${decimals}`);
  return (before !== "" || after !== "") && size !== 0 ? -size : size;
}

/** An amount in the workbook's unit, with the sign that it has there. */
export function parseAmount(cell: CellValue, unit: MoneyUnit): Parsed<Ore> {
  if (isEmpty(cell)) return empty;
  const number = numberIn(cell);
  if (number === undefined) return unreadable(cell, "amountUnreadable");
  const amount = ore(number, unit);
  return amount === undefined ? wrong({ kind: "amountTooLarge", text: String(cell) }) : value(amount);
}

/** A figure that is no amount: a volume, an indicator. */
export function parseNumber(cell: CellValue): Parsed<number> {
  if (isEmpty(cell)) return empty;
  const number = numberIn(cell);
  return number === undefined || !Number.isFinite(number) ? unreadable(cell, "numberUnreadable") : value(number);
}

function numberIn(cell: CellValue): number | undefined {
  if (typeof cell === "number") return cell;
  return typeof cell === "string" ? parseSwedishNumber(cell) : undefined;
}

function unreadable(cell: CellValue, kind: "amountUnreadable" | "numberUnreadable"): Parsed<never> {
  const error = errorTextOf(cell);
  return wrong(error === undefined ? { kind, text: String(cell) } : { kind: "errorCell", text: error });
}
