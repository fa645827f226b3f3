/**
 * A figure that is its subject's at another time than its words say: "I höstprognosen räknade staben med 1,2 mnkr",
 * which was the forecast in spring. That it is exactly so says whom it is about, and the words say when.
 */
import type { Fact } from "../model/fact";
import type { What } from "../model/figure";
import { digitsTold } from "./agreement";
import type { Unjudged, Weighed } from "./match";
import { isRight } from "./misprints";
import { says, unknownWords, wholeOf, wordAt, type Sentence } from "./sentence";

/** What is forecast at every occasion. */
const FORECAST: ReadonlySet<What> = new Set(["result", "netCost", "cost", "income"]);

/** Digits that are hardly right of another time by chance. */
const LEAST_DIGITS = 1.3;

/** The fact that it should be, of those that its words speak of (the best first); nothing where it may be right. */
export function atAnotherTime(figure: Unjudged, meant: readonly Weighed[]): Weighed | undefined {
  const { clause, facts } = figure;
  const { quantity, sentence } = clause;
  const [top] = meant;
  if (top === undefined || !FORECAST.has(top.fact.what) || top.isOpposed) return undefined;
  if (digitsTold(quantity) < LEAST_DIGITS || !isTimeSaid(figure, top.fact)) return undefined;
  const isOtherTime = (one: Fact): boolean => one.what === top.fact.what && one.subject === top.fact.subject;
  if (
    facts.some(
      ({ fact, agreement, isOpposed, frame }) =>
        agreement === "agrees" && !isOpposed && frame !== undefined && !isOtherTime(fact)
    )
  )
    return undefined;
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
  return scenario === "outcome" && sentence.lexicon.set.isYearEnd && isReported && !saysOfBefore(sentence);
}

function saysOfBefore(sentence: Sentence): boolean {
  return says(sentence, wholeOf(sentence), "expected", "forecast", "conditional");
}
