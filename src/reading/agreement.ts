/**
 * Whether a printed figure agrees with an exact value, as tolerant as people are: drygt X is right for a value
 * between X and the next step, knappt X for one between the step before and X, cirka within one step, no hedge
 * within half a step; a step is the last printed decimal, or the last digit before trailing zeros of hundreds. And how
 * like the two are, as somebody may have mistyped the one for the other: what is like enough by chance tells nothing.
 */
import type { Fact, FactUnit } from "../model/fact";
import type { Quantity } from "./quantities";

/** `aside`: on the right side, but another figure is nearer. */
export type Agreement = "agrees" | "aside" | "disagrees";

const TOLERANCE = 1e-9;

/** Öre: tables show whole millions at the coarsest. */
const HALF_A_MILLION = 0.5e8;

/** The best agreement of any of the fact's values, exact or as printed; signs are not compared here. */
export function agreementOf(quantity: Quantity, fact: Fact): Agreement {
  const [exact = 0, ...shown] = fact.values.map((value) => inPrintedUnit(value, quantity));
  // "4,0" says more than a table that shows 4.
  const coarsest = quantity.unit.kind === "money" ? HALF_A_MILLION / quantity.unit.ore : 0;
  const asFine = shown.filter((value) => {
    const rounded = Math.abs(value - exact);
    return rounded > coarsest || rounded < stepOf(quantity) + TOLERANCE;
  });
  const all = [exact, ...asFine].map((value) => agreementWith(quantity, value));
  return all.includes("agrees") ? "agrees" : all.includes("aside") ? "aside" : "disagrees";
}

/** Whether a figure may stand for another one of the same kind of unit: "drygt 91 miljoner kronor" for 91 106 tkr. */
export function mayMean(quantity: Quantity, { value, unit }: Quantity): boolean {
  const size = unit.kind === "money" || unit.kind === "moneyPer" ? value * unit.ore : value;
  const printed = inPrintedUnit(size, quantity);
  return Math.abs(printed - quantity.value) < TOLERANCE || agreementWith(quantity, printed) !== "disagrees";
}

/** The size of a fact's value in the unit that the figure is printed in. */
export function inPrintedUnit(value: number, { unit }: Pick<Quantity, "unit">): number {
  const size = Math.abs(value);
  return unit.kind === "money" || unit.kind === "moneyPer" ? size / unit.ore : size;
}

/** Which units of facts a printed unit can mean: "1 305 kr" may be an amount or a cost per something. */
export function factUnitsOf({ unit }: Pick<Quantity, "unit">): readonly FactUnit[] {
  switch (unit.kind) {
    case "money":
      return unit.ore === 100 ? ["ore", "orePer"] : ["ore"];
    case "moneyPer":
      return ["orePer", "ore"];
    case "percent":
      return ["percent"];
    case "points":
      return ["points"];
    case "count":
      return ["count"];
  }
}

function agreementWith(quantity: Quantity, value: number): Agreement {
  const { value: printed, upTo, hedge } = quantity;
  const step = stepOf(quantity);
  if (upTo !== undefined)
    return value >= printed - step / 2 - TOLERANCE && value <= upTo + step / 2 + TOLERANCE ? "agrees" : "disagrees";
  const distance = Math.abs(value - printed);
  const isNearest = distance <= step / 2 + TOLERANCE * Math.max(1, printed);
  const nearest = isNearest ? "agrees" : "aside";
  switch (hedge) {
    case "none":
      return isNearest ? "agrees" : isTrailingZero(quantity, distance) ? "aside" : "disagrees";
    case "over":
      return value > printed && value < printed + hedgedStep(quantity) ? nearest : "disagrees";
    case "under":
      return value < printed && value > printed - stepBelow(quantity) ? nearest : "disagrees";
    case "about":
      return distance < hedgedStep(quantity) ? nearest : "disagrees";
    case "moreThan":
      return limit(value - printed, printed, step);
    case "lessThan":
      return limit(printed - value, printed, step);
    case "atLeast":
      return limit(value - printed + 2 * TOLERANCE, printed, step);
    case "atMost":
      return limit(printed - value + 2 * TOLERANCE, printed, step);
  }
}

/** Between what a printed figure may lie: "drygt 14" from 14 to 15. */
export function rangeOf(quantity: Quantity): readonly [number, number] {
  const { value, hedge } = quantity;
  const half = stepOf(quantity) / 2;
  switch (hedge) {
    case "over":
      return [value, value + hedgedStep(quantity)];
    case "under":
      return [value - stepBelow(quantity), value];
    case "about":
      return [value - hedgedStep(quantity), value + hedgedStep(quantity)];
    default:
      return [value - half, value + half];
  }
}

/** The step of a hedged number is that of its last digit that is not zero: "drygt 60" is between 60 and 70. */
function hedgedStep(quantity: Quantity): number {
  const { value, decimals } = quantity;
  const last = Math.round(value * 10 ** decimals);
  if (last === 0) return stepOf(quantity);
  let zeros = 0;
  while (last % 10 ** (zeros + 1) === 0) zeros++;
  return Math.max(stepOf(quantity), 10 ** (zeros - decimals));
}

/** Below 10 come 9 and 8, not 0: "knappt 10" is more than 9. */
function stepBelow(quantity: Quantity): number {
  const step = hedgedStep(quantity);
  return Math.abs(quantity.value - step) < TOLERANCE && step > stepOf(quantity) ? step / 10 : step;
}

/** "42,90" for 42,92: a last zero that is printed only for the look. */
function isTrailingZero({ value, decimals }: Quantity, distance: number): boolean {
  const coarse = 10 ** (1 - decimals);
  const isWhole = Math.abs(value / coarse - Math.round(value / coarse)) < TOLERANCE;
  return decimals > 1 && isWhole && distance < coarse / 2;
}

/** A limit is right on its side; far from it is a remark, as long as it is not beyond a tenth of the figure. */
function limit(distance: number, printed: number, step: number): Agreement {
  if (distance <= 0) return "disagrees";
  if (distance < step) return "agrees";
  return distance < Math.max(step, printed / 10) ? "aside" : "disagrees";
}

/** "6 700" is a number of hundreds, "12 000" of thousands; counts with a hedge may be tens. */
export function stepOf(quantity: Quantity): number {
  const { value, decimals, unit, hedge } = quantity;
  if (decimals > 0 || value === 0) return 10 ** -decimals;
  let step = 1;
  while (value % (step * 10) === 0) step *= 10;
  const least = unit.kind === "count" && hedge !== "none" ? 10 : 100;
  return value >= 100 && step >= least ? step : 1;
}

/** How much a figure tells: 91 two digits, 68 028 nearly five. */
export function digitsTold(quantity: Quantity): number {
  return Math.log10(Math.max(1, quantity.value / stepOf(quantity)));
}

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
