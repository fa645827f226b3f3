/**
 * What is wrong with a figure, and what it should be. A figure that disagrees is wrong where it can be said how it came
 * to be written: mistyped, an older figure of the same or, plainly said, another's or not far from it. Else its words
 * are rather read amiss, and only in a text of which hardly a figure is passed over is it wrong all the same.
 */
import type { Flaw, Verdict } from "../model/claim";
import type { Fact, FactSet } from "../model/fact";
import type { What } from "../model/figure";
import {
  digitsTold,
  inPrintedUnit,
  isMistyped,
  isReordered,
  isRight,
  isScaled,
  isSurelyOfPen,
  isTelling,
  isUnitSlip,
  isWithinTimes,
  SCALES,
  significantDigits,
  stepOf,
} from "./agreement";
import type { Unjudged, Weighed } from "./match";
import type { Quantity } from "./quantities";
import { says, unknownWords, wordAt } from "./sentence";
import type { Weights } from "./weights";
import { correctionsOf, rightWording } from "./wording";

export interface Slip {
  /** What the figure should be. */
  readonly right: Weighed;
  readonly isExplained: boolean;
}

/** How the figure may have come to stand for one of the facts that are meant; `undefined` where it is read amiss. */
export function slipOf(figure: Unjudged, meant: readonly Weighed[], w: Weights): Slip | undefined {
  const nearest = nearestOf(figure, meant);
  const likely = isTurned(nearest) ? [nearest] : [nearest, ...likeliestOf(meant)];
  const explained =
    likely.find((one) => isExplained(figure, one, w)) ??
    meant.find(({ fact, isOpposed }) => !isOpposed && isSurelyOfPen(figure.clause.quantity, fact));
  if (explained !== undefined) return { right: explained, isExplained: true };
  const possible = likely.find(({ fact }) => isPossible(figure, fact, w));
  return possible && { right: possible, isExplained: false };
}

/**
 * The digits of the fact are mistyped, its scale or hedge is wrong, it is an older figure of the same or, where it is
 * plainly said whose it is, another's or not far from it.
 */
function isExplained(figure: Unjudged, one: Weighed, w: Weights): boolean {
  const { fact } = one;
  const { quantity, sentence } = figure.clause;
  const { set } = sentence.lexicon;
  const isPlain = isPlainlySaid(figure, fact);
  if (isTurned(one) || ((isPlain || quantity.hedge === "none") && isReordered(quantity, fact))) return true;
  const own = sentence.lexicon.factsOf(fact.subject).filter((each) => isRight(quantity, each));
  // Right of the same subject as something else, its words are rather read amiss.
  if (own.some((each) => isElse(each, fact, quantity, set))) return false;
  const isOld = isTelling(quantity) && own.some((each) => isOlder(each, fact, set));
  // The other way round it is wrong whatever its size.
  const isTheOtherWay = one.isOpposed && isOfResultAlone(figure, fact) && figure.about.named.has(fact.subject);
  return isOld || isTheOtherWay || isSurelyOfPen(quantity, fact) || (isPlain && isPossible(figure, fact, w));
}

/** Not far from the fact, by whatever slip, or right of the same subject or of another. */
function isPossible({ clause: { quantity, sentence } }: Unjudged, fact: Fact, w: Weights): boolean {
  const { set, factsOf } = sentence.lexicon;
  return (
    isWithinTimes(quantity, fact, w.stale) ||
    isScaled(quantity, fact, SCALES) ||
    isMistyped(quantity, fact, 1) ||
    factsOf(fact.subject).some((one) => isRight(quantity, one)) ||
    set.facts.some((one) => one.what === fact.what && isRight(quantity, one))
  );
}

function isElse(one: Fact, other: Fact, quantity: Quantity, set: FactSet): boolean {
  const digits = significantDigits(quantity);
  const isSame =
    one.what === other.what && one.of === other.of && one.scenario !== "change" && one.narrowedTo === other.narrowedTo;
  return !isOlder(one, other, set) && (digits > 2 || (digits > 1 && isSame));
}

/** Its subject is named with it, or its surplus or deficit is all that the sentence says. */
function isPlainlySaid(figure: Unjudged, fact: Fact): boolean {
  const { about, block, clause } = figure;
  const { sentence, quantity } = clause;
  // "Oktoberprognos: 200 tkr" under the heading of an area is as good as a row of a table.
  const isFirst = sentence.start <= block.from;
  const isLine = isFirst && wordAt(sentence, quantity.from - 1) === ":" && sentence.tokens.length <= quantity.next + 1;
  const isLabelled = isLine && about.isUnderArea && about.areas.has(fact.subject);
  const isAll = isOfResultAlone(figure, fact);
  return !isOneOfMany(fact) && (isAll || isLabelled || about.named.has(fact.subject));
}

/** "Nämnden redovisar ett överskott på 4 mnkr." says nothing else. */
function isOfResultAlone({ clause: { sentence, own } }: Unjudged, { what }: Fact): boolean {
  return sentence.quantities.length === 1 && what === "result" && says(sentence, own, "surplus", "deficit");
}

/** What a subject has several of is easily another than those that are known. */
function isOneOfMany({ what }: Fact): boolean {
  return what === "received";
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

/** Of the facts that are meant, one at least: the one that a wrong figure should be. */
export function nearestOf({ clause }: Unjudged, meant: readonly Weighed[]): Weighed {
  const least = meant[0]?.total ?? 0;
  const turned = meant.find((one) => isTurned(one) && one.total >= least - 1);
  return turned ?? nearest(clause.quantity, likeliestOf(meant));
}

/** Of nobody who is named less than another. */
function likeliestOf(meant: readonly Weighed[]): readonly Weighed[] {
  const near = meant.filter(({ total }) => total >= (meant[0]?.total ?? 0) - 0.3);
  const most = Math.max(...near.map(({ subject }) => subject));
  return near.filter(({ subject }) => subject >= most - 1);
}

/** The right figure, the other way round. */
export function isTurned({ agreement, isOpposed }: Weighed): boolean {
  return isOpposed && agreement !== "disagrees";
}

/** `meant`: one fact at least. */
export function refuted(figure: Unjudged, meant: readonly Weighed[]): Verdict {
  const { clause } = figure;
  const right = nearestOf(figure, meant);
  const turned = isTurned(right) ? right : undefined;
  const { fact } = right;
  const wording = rightWording(clause, fact);
  const flaw = turned !== undefined ? "direction" : flawOf(clause.quantity, fact);
  const corrections = correctionsOf(figure, wording, { isFigure: turned === undefined, isTurned: right.isOpposed });
  return { kind: "disagrees", fact, flaw, wording, corrections };
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

/** What is forecast at every occasion. */
const FORECAST: ReadonlySet<What> = new Set(["result", "netCost", "cost", "income"]);

/** Digits that are hardly right of another time by chance. */
const LEAST_DIGITS = 1.3;

/** The fact that it should be, of those that its words speak of (the best first); nothing where it may be right. */
export function atAnotherTime(figure: Unjudged, meant: readonly Weighed[]): Weighed | undefined {
  const { quantity, sentence } = figure.clause;
  const [top] = meant;
  if (top === undefined || !FORECAST.has(top.fact.what) || top.isOpposed) return undefined;
  if (digitsTold(quantity) < LEAST_DIGITS || !isTimeSaid(figure, top.fact)) return undefined;
  const isOtherTime = (one: Fact): boolean => one.what === top.fact.what && one.subject === top.fact.subject;
  const others = sentence.lexicon
    .factsOf(top.fact.subject)
    .filter((one) => isOtherTime(one) && one.scenario !== "change");
  const isSame = (one: Fact): boolean => one.values[0] * top.fact.values[0] > 0;
  return others.some((one) => one.year === top.fact.year && isSame(one) && isRight(quantity, one)) ? top : undefined;
}

/** By the only occasion that the sentence names; at the year's end an outcome is reported where none is named. */
function isTimeSaid(
  { clause: { sentence, own, quantity }, saying: { told } }: Unjudged,
  { scenario, occasion }: Fact
): boolean {
  const said = new Set(sentence.occasions.map((one) => one.occasion));
  if (sentence.years.length > 0) return false;
  if (scenario === "forecast") return told.isSaid && said.size === 1 && said.has(occasion);
  // "… överträffar de 2,6 mnkr som utlovades".
  const isThat = /^(?:de|den|det)$/.test(wordAt(sentence, quantity.from - 1));
  const isNarrower = unknownWords(sentence, own).length > 0;
  const isReported = said.size === 0 && !isThat && !isNarrower && says(sentence, own, "reporting", "over", "under");
  return scenario === "outcome" && sentence.lexicon.set.isYearEnd && isReported;
}
