/**
 * Figures that are known by a name alone: for tests of rounding and writing, where it does not matter what they are.
 */
import type { FigureKey } from "../../src/model/figure";
import type { Ore } from "../../src/model/money";
import type { FigureCell } from "../../src/reports/table";

export function named(key: string): FigureKey {
  return key as FigureKey;
}

export function amount(key: string, exact: number): FigureCell {
  return { kind: "figure", figure: { what: "result", subject: key }, key: named(key), exact: exact as Ore };
}
