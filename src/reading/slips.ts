/**
 * What is wrong with a figure, and what it should be. How it goes wrong when somebody writes it: the digits of the
 * right one mistyped, its scale, an older figure not far from it, or another figure of the same subject or sort. A
 * figure that is unlike the fact in all of these ways is rather read amiss than written so, and is not called wrong.
 */
import type { Flaw, Verdict } from "../model/claim";
import type { Fact, FactSet } from "../model/fact";
import type { What } from "../model/figure";
import { remembered } from "../sources/remembered";
import { agreementOf, factUnitsOf, inPrintedUnit, mayMean, stepOf } from "./agreement";
import type { Lexicon } from "./lexicon";
import type { Unjudged, Weighed } from "./match";
import type { Quantity } from "./quantities";
import type { Weights } from "./weights";
import { correctionsOf, rightWording } from "./wording";

const SCALES = [10, 100, 1e3, 1e6].flatMap((scale) => [scale, 1 / scale]);

/** Whether somebody may have written the figure for one of the facts that are meant: else it is rather read amiss. */
export function isWritten(figure: Unjudged, meant: readonly Weighed[], w: Weights): boolean {
  const { quantity, sentence } = figure.clause;
  const facts = meant.map(({ fact }) => fact);
  return isSlip(quantity, nearestOf(figure, meant).fact, facts, sentence.lexicon, w);
}

/** Whether a slip of the pen explains the figure: the right one with its digits mistyped, another scale or hedge. */
export function isOfPen(quantity: Quantity, fact: Fact): boolean {
  // "drygt 4" for "knappt 4".
  const loosely: Quantity = quantity.hedge === "none" ? quantity : { ...quantity, hedge: "about" };
  return (
    isMistyped(quantity, fact, 2) || isScaled(quantity, fact, SCALES) || agreementOf(loosely, fact) !== "disagrees"
  );
}

/** `fact`: what the figure should be, as its words say; `meant`: other facts that they may mean. */
function isSlip(
  quantity: Quantity,
  fact: Fact,
  meant: readonly Fact[],
  { set, factsOf }: Lexicon,
  { stale }: Pick<Weights, "stale">
): boolean {
  const units = factUnitsOf(quantity);
  const ratio = inPrintedUnit(fact.values[0], quantity) / quantity.value;
  const isNear = ratio <= stale && ratio >= 1 / stale;
  const isOther = (one: Fact): boolean => units.includes(one.unit) && agreementOf(quantity, one) === "agrees";
  const isMissed = (one: Fact): boolean =>
    units.includes(one.unit) && (isUnitSlip(quantity, one) || isMistyped(quantity, one, 2));
  return (
    isNear ||
    isScaled(quantity, fact, SCALES) ||
    isMistyped(quantity, fact, 1) ||
    [...meant, ...factsOf(fact.subject)].some((one) => isOther(one) || isMissed(one)) ||
    set.facts.some((one) => one.what === fact.what && isOther(one))
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

/** Few write less than ten thousand with a decimal of thousands, and nobody more than all that the tables have. */
const FEWEST_THOUSANDS = { ore: 1e5, below: 10 };

/** Whether no amount in the tables can be meant in the unit that is written: "2,9 tkr", "5 120 mnkr". */
export function isOfNoUnit({ unit, value, decimals }: Quantity, { set }: Lexicon): boolean {
  if (unit.kind !== "money") return false;
  const isSmall = unit.ore === FEWEST_THOUSANDS.ore && decimals > 0 && value < FEWEST_THOUSANDS.below;
  return isSmall || value * unit.ore > 2 * largest(set);
}

const largest = remembered((set: FactSet) =>
  set.facts.reduce((most, { unit, values }) => (unit === "ore" ? Math.max(most, Math.abs(values[0])) : most), 0)
);

function isScaled(quantity: Quantity, fact: Fact, scales: readonly number[]): boolean {
  const right = inPrintedUnit(fact.values[0], quantity);
  const slack = Math.max(0.5, 10 ** -quantity.decimals);
  return scales.some((scale) => {
    const value = right / scale;
    return Math.abs(quantity.value - value) <= slack || mayMean(quantity, { ...quantity, value });
  });
}

/** The same digits in another order, or one of them changed, lost or doubled; of so many digits at least. */
function isMistyped(quantity: Quantity, fact: Fact, least: number): boolean {
  const step = stepOf(quantity);
  const [said = "", meant = ""] = [quantity.value, inPrintedUnit(fact.values[0], quantity)].map((value) =>
    String(Math.round(value / step))
  );
  return said.length >= least && (sorted(said) === sorted(meant) || isOneApart(said, meant));
}

function sorted(digits: string): string {
  return [...digits].sort().join("");
}

function isOneApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const rest = (one: string, other: string): string => one.slice(one.length >= other.length ? start + 1 : start);
  return rest(a, b) === rest(b, a);
}

/** Of the facts that are meant, one at least: the one that a wrong figure should be. */
export function nearestOf({ clause }: Unjudged, meant: readonly Weighed[]): Weighed {
  const least = meant[0]?.total ?? 0;
  const turned = meant.find((one) => isTurned(one) && one.total >= least - 1);
  return (
    turned ??
    nearest(
      clause.quantity,
      meant.filter(({ total }) => total >= least - 0.3)
    )
  );
}

/** The right figure, the other way round. */
export function isTurned({ agreement, isOpposed }: Weighed): boolean {
  return isOpposed && agreement !== "disagrees";
}

/** `meant`: one fact at least. */
export function refuted(figure: Unjudged, meant: readonly Weighed[]): Verdict {
  const { clause, facts } = figure;
  const right = nearestOf(figure, meant);
  const turned = isTurned(right) ? right : undefined;
  const { fact } = right;
  const wording = rightWording(clause, fact);
  const flaw: Flaw =
    turned !== undefined ? "direction" : isOfOtherBase(right, facts) ? "base" : flawOf(clause.quantity, fact);
  const corrections = correctionsOf(figure, wording, { isFigure: turned === undefined, isTurned: right.isOpposed });
  return { kind: "disagrees", fact, flaw, wording, corrections };
}

const SHARES: ReadonlySet<What> = new Set([
  "resultShareOfOwnGrant",
  "resultShareOfCommitteeGrant",
  "shareOfCommitteeGrant",
  "shareOfAreaBudget",
]);

/** The percentage is right, but of another grant than the words say. */
function isOfOtherBase({ fact }: Weighed, facts: readonly Weighed[]): boolean {
  return (
    SHARES.has(fact.what) &&
    facts.some(
      ({ fact: other, agreement }) => SHARES.has(other.what) && other.subject === fact.subject && agreement === "agrees"
    )
  );
}

/** Of those whose direction is right, if any is. */
function nearest(quantity: Quantity, meant: readonly Weighed[]): Weighed {
  const upright = meant.filter(({ isOpposed }) => !isOpposed);
  const distance = ({ fact }: Weighed): number => Math.abs(inPrintedUnit(fact.values[0], quantity) - quantity.value);
  return (upright.length > 0 ? upright : meant).reduce((best, one) => (distance(one) < distance(best) ? one : best));
}

function flawOf(quantity: Quantity, fact: Fact): Flaw {
  if (isUnitSlip(quantity, fact)) return "unit";
  const distance = Math.abs(inPrintedUnit(fact.values[0], quantity) - quantity.value);
  return quantity.hedge !== "none" && distance < stepOf(quantity) ? "hedge" : "figure";
}
