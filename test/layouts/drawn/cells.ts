/** Amounts on their way into cells: what they are of is kept beside what is shown, so that nothing is lost unseen. */
import type { CellValue } from "../../../src/workbook";
import type { Fact } from "../municipality";
import type { Value } from "./shapes";

export type LedgerSource = "outcome" | "budget";

export interface Tagged extends Fact {
  readonly source: LedgerSource;
}

/** A grant or a forecast: what it is called (decision, occasion), of which area. */
export interface Named {
  readonly source: "grants" | "forecasts";
  readonly name: string;
  readonly area: string;
  readonly hundredths: number;
}

export interface Money {
  /** Hundredths of a krona; of a ledger cost positive. */
  readonly shown: number;
  /** What this cell alone brings; empty where it is a sum or a difference of others, or of another year. */
  readonly laid: readonly (Tagged | Named)[];
  /** Its sign is never turned: a size in debit or credit, or a deviation, + where it is a surplus. */
  readonly isSize?: boolean;
  /** Shown is a sum through a month: more than what it brings. */
  readonly isAccumulated?: boolean;
}

export type Cell = CellValue | Money;

export interface Style {
  readonly unit: Value<"unit">;
  /** Printed decimals; undefined: as many as there are, in numbers alone. */
  readonly decimals: number | undefined;
  readonly form: Value<"amounts">;
  readonly isTurned: boolean;
}

/** One amount as it was laid out, for control. */
export interface Laid {
  readonly money: Money;
  readonly style: Style;
  readonly cell: CellValue;
}

export const HUNDREDTHS_IN = { kr: 100, tkr: 100_000, mnkr: 100_000_000 } as const;

export function isMoney(cell: Cell): cell is Money {
  return typeof cell === "object";
}

export function moneyOf(laid: readonly (Tagged | Named)[]): Money {
  return { shown: laid.reduce((sum, { hundredths }) => sum + hundredths, 0), laid };
}

/** A sum, a difference or another year's amount: it brings nothing. */
export function derived(hundredths: number): Money {
  return { shown: hundredths, laid: [] };
}

export function sumOfCells(cells: readonly Cell[]): Cell {
  const amounts = cells.filter(isMoney);
  if (amounts.length === 0) return "";
  const isSize = amounts.some((one) => one.isSize === true);
  return { ...derived(amounts.reduce((sum, { shown }) => sum + shown, 0)), ...(isSize ? { isSize } : {}) };
}

/** In the order in which the keys were met. */
export function groupedBy<T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const own = groups.get(key);
    if (own === undefined) groups.set(key, [one]);
    else own.push(one);
  }
  return groups;
}

/** The cell as it stands in the sheet; amounts with something in them are noted in `record`. */
export function printed(cell: Cell, style: Style, record: Laid[]): CellValue {
  if (!isMoney(cell)) return cell;
  const signed = style.isTurned && cell.isSize !== true ? -cell.shown : cell.shown;
  const value = written(style, signed);
  if (cell.laid.length > 0) record.push({ money: cell, style, cell: value });
  return value;
}

function written({ unit, decimals, form }: Style, hundredths: number): CellValue {
  const amount = hundredths === 0 ? 0 : hundredths / HUNDREDTHS_IN[unit];
  if (form === "number" || decimals === undefined) return amount;
  const [whole = "0", fraction] = Math.abs(amount).toFixed(decimals).split(".");
  const inGroups = (by: string): string => whole.replace(/\B(?=(\d{3})+$)/g, by);
  const withFraction = (text: string, mark: string): string =>
    fraction === undefined ? text : `${text}${mark}${fraction}`;
  const isNegative = amount < 0;
  const minus = isNegative ? "-" : "";
  switch (form) {
    case "swedish":
      return minus + withFraction(inGroups("\u00a0"), ",");
    case "plainSwedish":
      return (isNegative ? "\u2212" : "") + withFraction(whole, ",");
    case "german":
      return minus + withFraction(inGroups("."), ",");
    case "english":
      return minus + withFraction(inGroups(","), ".");
    case "norwegian":
      return withFraction(inGroups(" "), ",") + minus;
    case "parentheses":
      return isNegative ? `(${withFraction(inGroups(" "), ",")})` : withFraction(inGroups(" "), ",");
  }
}
