/** When a figure that a document's table prints is as large as a fact, and how it would print the fact. */
import type { Fact } from "../model/fact";
import { printed } from "../words/numbers";
import type { PrintedFigure } from "./tableShape";

/** A figure that may be a percentage by its own sign or by its heading. */
export interface CountedFigure extends PrintedFigure {
  readonly isPercent: boolean;
}

const ORE_PER_UNIT: Readonly<Record<string, number>> = { kr: 100, tkr: 1e5, mkr: 1e8, mnkr: 1e8, mdkr: 1e11 };

/** `scale`: öre per unit of the table's amounts. */
export function isSameSize({ value, decimals, unit, isPercent }: CountedFigure, fact: Fact, scale: number): boolean {
  if (isPercent !== (fact.unit === "percent" || fact.unit === "points")) return false;
  const half = 0.5 * 10 ** -decimals + 1e-9;
  return fact.values.some((exact) => Math.abs(Math.abs(exact) / perUnit(fact, unit, scale) - Math.abs(value)) <= half);
}

export function hasSameSign({ value }: PrintedFigure, { values: [exact] }: Fact): boolean {
  return value === 0 || exact === 0 || value > 0 === exact > 0;
}

/** How many digits say something: five of "−91 106", two of "2 900". */
export function tellingDigits({ value, decimals }: PrintedFigure): number {
  return String(Math.round(Math.abs(value) * 10 ** decimals)).replace(/0+$/, "").length;
}

/** As the document writes its figures: same unit, same decimals, same meaning of the sign. */
export function asPrinted(figure: PrintedFigure, fact: Fact, scale: number, isTurned: boolean): string {
  const size = fact.values[0] / perUnit(fact, figure.unit, scale);
  const right = printed(isTurned ? -size : size, figure.decimals, "sv");
  return figure.unit === "" ? right : `${right} ${figure.unit}`;
}

function perUnit(fact: Fact, unit: string, scale: number): number {
  switch (fact.unit) {
    case "ore":
      return ORE_PER_UNIT[unit] ?? scale;
    case "orePer":
      return ORE_PER_UNIT[unit] ?? 100;
    case "percent":
    case "points":
    case "count":
    case "place":
      return 1;
  }
}
