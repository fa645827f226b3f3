/**
 * What is wrong with a figure, and what it should be. How it goes wrong when somebody writes it: the digits of the
 * right one mistyped, its scale, an older figure not far from it, or another figure of the same subject or sort. A
 * figure that is unlike the fact in all of these ways is rather read amiss than written so, and is not called wrong.
 */
import type { Flaw, Verdict } from "../model/claim";
import type { Fact, FactSet } from "../model/fact";
import type { What } from "../model/figure";
import { agreementOf, factUnitsOf, inPrintedUnit, mayMean, stepOf } from "./agreement";
import type { Unjudged, Weighed } from "./match";
import type { Quantity } from "./quantities";
import { says } from "./sentence";
import type { Weights } from "./weights";
import { correctionsOf, rightWording } from "./wording";

const SCALES = [10, 100, 1e3, 1e6].flatMap((scale) => [scale, 1 / scale]);

/** Whether it is so like the fact, two digits or the unit apart, that it is hardly anything else. */
export function isSlipFor(quantity: Quantity, fact: Fact): boolean {
  // A price in kronor is no sum in thousands.
  const isSum = quantity.unit.kind === "money" && quantity.unit.ore > 100;
  return isReordered(quantity, fact) || (isSum && isUnitSlip(quantity, fact));
}

/**
 * Whether somebody may have written the figure for the fact that is meant: its digits mistyped, its scale or hedge, an
 * older figure of the same, or not far from it where it is plainly said whose it is. Else it is rather read amiss, as
 * it is where it is right of the same subject as something else.
 */
export function isWritten(figure: Unjudged, meant: readonly Weighed[], w: Weights): boolean {
  const { quantity, sentence } = figure.clause;
  const { factsOf, set } = sentence.lexicon;
  const right = nearestOf(figure, meant);
  if (isTurned(right) || likeliestOf(meant).some((one) => isReordered(quantity, one.fact))) return true;
  const { fact } = right;
  const units = factUnitsOf(quantity);
  const digits = significantDigits(quantity);
  const agreeing = factsOf(fact.subject).filter(
    (one) => digits > 1 && units.includes(one.unit) && agreementOf(quantity, one) === "agrees"
  );
  const isOther = (one: Fact): boolean =>
    !isOlder(one, fact, set) &&
    (digits > 2 || (one.what === fact.what && one.of === fact.of && one.scenario !== "change"));
  if (agreeing.some(isOther)) return false;
  const isPlain =
    isPlainlySaid(figure, fact) && (isWithinTimes(quantity, fact, w.stale) || isMistyped(quantity, fact, 2));
  return isPlain || isOfPen(quantity, fact) || agreeing.some((one) => isOlder(one, fact, set));
}

/** Its subject is named with it, or its surplus or deficit is all that the sentence says. */
function isPlainlySaid({ about, clause: { sentence, own } }: Unjudged, fact: Fact): boolean {
  const isAll = sentence.quantities.length === 1 && fact.what === "result" && says(sentence, own, "surplus", "deficit");
  return !isOneOfMany(fact) && (isAll || about.named.has(fact.subject));
}

/** Sums of what is named, and what a subject has several of, are easily others than those that are known. */
function isOneOfMany({ what, subject }: Fact): boolean {
  return what === "received" || what === "decided" || subject.includes(" + ");
}

/** Whether it is what the other was before: a year, a decision or a forecast ago. */
function isOlder(one: Fact, other: Fact, { occasions }: FactSet): boolean {
  if (one.what !== other.what || one.of !== other.of) return false;
  if (one.year !== other.year) return one.year < other.year;
  if (one.scenario === "budget") return one.what === "grant" && other.scenario !== "budget";
  const timeOf = ({ scenario, occasion }: Fact): number =>
    scenario === "forecast" ? occasions.findIndex(({ name }) => name === occasion) : occasions.length;
  return one.scenario !== "change" && other.scenario !== "change" && timeOf(one) < timeOf(other);
}

/** Whether a slip of the pen explains the figure: the right one with its digits mistyped, another scale or hedge. */
export function isOfPen(quantity: Quantity, fact: Fact): boolean {
  // "drygt 4" for "knappt 4".
  const loosely: Quantity = quantity.hedge === "none" ? quantity : { ...quantity, hedge: "about" };
  return (
    isReordered(quantity, fact) ||
    isMistyped(quantity, fact) ||
    isScaled(quantity, fact, SCALES) ||
    agreementOf(loosely, fact) !== "disagrees"
  );
}

/** The same digits a thousand or a million times off: "miljarder" for "miljoner". */
function isUnitSlip(quantity: Quantity, fact: Fact): boolean {
  return quantity.unit.kind === "money" && isScaled(quantity, fact, [1e3, 1e-3, 1e6, 1e-6]);
}

/** Whether a figure is less than so many times a fact, or it of the figure, unless only the unit has slipped. */
export function isWithinTimes(quantity: Quantity, fact: Fact, times: number): boolean {
  const ratio = inPrintedUnit(fact.values[0], quantity) / Math.max(quantity.value, 1e-9);
  return (ratio > 1 / times && ratio < times) || isUnitSlip(quantity, fact);
}

function isScaled(quantity: Quantity, fact: Fact, scales: readonly number[]): boolean {
  const right = inPrintedUnit(fact.values[0], quantity);
  if (significantDigits(quantity) < 2) return false;
  const slack = stepOf(quantity) / 2;
  return scales.some((scale) => {
    const value = right / scale;
    return Math.abs(quantity.value - value) <= slack || mayMean(quantity, { ...quantity, value });
  });
}

/** Two of its digits have changed places: hardly by chance, and a common slip. */
function isReordered(quantity: Quantity, fact: Fact): boolean {
  const step = stepOf(quantity);
  const [said, meant] = [
    digitsOf(quantity),
    digitsOf({ ...quantity, value: inPrintedUnit(fact.values[0], quantity) }, step),
  ];
  const moved = [...said].flatMap((digit, at) => (digit === meant[at] ? [] : [at]));
  const [first = 0, second = 0] = moved;
  const isSwapped = moved.length === 2 && said[first] === meant[second] && said[second] === meant[first];
  return said.length === meant.length && isSwapped;
}

/** One of its digits changed, or of three at least one lost or doubled. */
function isMistyped(quantity: Quantity, fact: Fact, least = 3): boolean {
  const step = stepOf(quantity);
  const [said, meant] = [
    digitsOf(quantity),
    digitsOf({ ...quantity, value: inPrintedUnit(fact.values[0], quantity) }, step),
  ];
  return said.length >= (said.length === meant.length ? 2 : least) && isOneApart(said, meant);
}

function significantDigits(quantity: Quantity): number {
  const digits = digitsOf(quantity);
  return (quantity.decimals > 0 ? digits : digits.replace(/0+$/, "")).length;
}

function digitsOf(quantity: Quantity, step = stepOf(quantity)): string {
  return String(Math.round(quantity.value / step));
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
  return turned ?? nearest(clause.quantity, likeliestOf(meant));
}

function likeliestOf(meant: readonly Weighed[]): readonly Weighed[] {
  return meant.filter(({ total }) => total >= (meant[0]?.total ?? 0) - 0.3);
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
