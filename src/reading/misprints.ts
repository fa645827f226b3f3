/**
 * How like a figure and a fact are, as somebody may have mistyped the one for the other: two digits in each other's
 * place, one changed, lost or doubled, another scale or hedge. What is like enough by chance tells nothing: a figure of
 * one digit is one apart from every other.
 */
import type { Fact } from "../model/fact";
import { agreementOf, factUnitsOf, inPrintedUnit, mayMean, stepOf } from "./agreement";
import type { Quantity } from "./quantities";

export const SCALES = [10, 100, 1e3, 1e6].flatMap((scale) => [scale, 1 / scale]);

/** Whether it is so like the fact, two digits or the unit apart, that it is hardly anything else. */
export function isSlipFor(quantity: Quantity, fact: Fact): boolean {
  // A price in kronor is no sum in thousands, and a figure that is only about right has lost the digits that tell.
  const isSum = quantity.unit.kind === "money" && quantity.unit.ore > 100;
  return (
    quantity.hedge === "none" &&
    (isReordered(quantity, fact) || (isSum && isTelling(quantity) && isUnitSlip(quantity, fact)))
  );
}

export function isRight(quantity: Quantity, fact: Fact): boolean {
  return factUnitsOf(quantity).includes(fact.unit) && agreementOf(quantity, fact) === "agrees";
}

/** Whether a slip of the pen may explain the figure: the right one with its digits mistyped, another scale or hedge. */
export function isOfPen(quantity: Quantity, fact: Fact): boolean {
  return (
    isReordered(quantity, fact) ||
    isMistyped(quantity, fact, 2) ||
    isScaled(quantity, fact, SCALES) ||
    isHedgedAmiss(quantity, fact)
  );
}

/** "drygt 4" for "knappt 4". */
function isHedgedAmiss(quantity: Quantity, fact: Fact): boolean {
  return quantity.hedge !== "none" && agreementOf({ ...quantity, hedge: "about" }, fact) !== "disagrees";
}

/** The same by figures that tell enough: two digits with one of them changed, three with one lost, a scale. */
export function isSurelyOfPen(quantity: Quantity, fact: Fact): boolean {
  const isOfLength = digitsOf(quantity).length === digitsOf(quantity, fact).length;
  return (
    isMistyped(quantity, fact, isOfLength ? 2 : 3) ||
    (isTelling(quantity) && isScaled(quantity, fact, SCALES)) ||
    isHedgedAmiss(quantity, fact)
  );
}

/** The same digits a thousand or a million times off: "miljarder" for "miljoner". */
export function isUnitSlip(quantity: Quantity, fact: Fact): boolean {
  return quantity.unit.kind === "money" && isScaled(quantity, fact, [1e3, 1e-3, 1e6, 1e-6]);
}

/** Whether a figure is less than so many times a fact, or it of the figure, unless only the unit has slipped. */
export function isWithinTimes(quantity: Quantity, fact: Fact, times: number): boolean {
  const ratio = inPrintedUnit(fact.values[0], quantity) / Math.max(quantity.value, 1e-9);
  return (ratio > 1 / times && ratio < times) || isUnitSlip(quantity, fact);
}

export function isScaled(quantity: Quantity, fact: Fact, scales: readonly number[]): boolean {
  const right = inPrintedUnit(fact.values[0], quantity);
  const slack = stepOf(quantity) / 2;
  return scales.some((scale) => {
    const value = right / scale;
    return Math.abs(quantity.value - value) <= slack || mayMean(quantity, { ...quantity, value });
  });
}

/** Two of its digits have changed places: hardly by chance, and a common slip. */
export function isReordered(quantity: Quantity, fact: Fact): boolean {
  const [said, meant] = [digitsOf(quantity), digitsOf(quantity, fact)];
  const moved = [...said].flatMap((digit, at) => (digit === meant[at] ? [] : [at]));
  const [first = 0, second = 0] = moved;
  const isSwapped = moved.length === 2 && said[first] === meant[second] && said[second] === meant[first];
  return said.length === meant.length && isSwapped;
}

/** One of its digits changed, lost or doubled; of so many at least. */
export function isMistyped(quantity: Quantity, fact: Fact, least: number): boolean {
  const [said, meant] = [digitsOf(quantity), digitsOf(quantity, fact)];
  return said.length >= least && isOneApart(said, meant);
}

export function isTelling(quantity: Quantity): boolean {
  return significantDigits(quantity) > 1;
}

export function significantDigits(quantity: Quantity): number {
  const digits = digitsOf(quantity);
  return (quantity.decimals > 0 ? digits : digits.replace(/0+$/, "")).length;
}

/** The digits of the figure, or of a fact in its place: as many as it is said with. */
export function digitsOf(quantity: Quantity, fact?: Fact): string {
  const value = fact === undefined ? quantity.value : inPrintedUnit(fact.values[0], quantity);
  return String(Math.round(value / stepOf(quantity)));
}

function isOneApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const rest = (one: string, other: string): string => one.slice(one.length >= other.length ? start + 1 : start);
  return rest(a, b) === rest(b, a);
}
