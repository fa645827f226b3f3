/** Whether a figure is an outcome, a forecast or a budget, and which year it is about, as its clause says. */
import type { Scenario } from "../model/figure";
import type { Clause } from "./clauses";
import type { Lexicon } from "./lexicon";
import { reasonStart } from "./clauses";
import { isWithin, meaning, means, type Sentence, type Zone } from "./sentence";

export interface ToldScenario {
  readonly scenarios: readonly Scenario[];
  readonly occasion: string | undefined;
  /** Whether the words say it, rather than the occasion of the report. */
  readonly isSaid: boolean;
}

const VERB_BETWEEN =
  /^(?:är|var|blev|blir|har|redovisar|redovisas|uppgår|uppgick|visar|landar|landade|motsvarar|motsvarade)$/;

export function scenarioOf(clause: Clause, lexicon: Lexicon): ToldScenario {
  const { sentence, own: left, right, quantity } = clause;
  const than = meaning(sentence, right, "than")[0] ?? right.next;
  const isOutcome = meaning(sentence, { from: right.from, next: than }, "outcome").length > 0;
  const cue = isOutcome
    ? undefined
    : (besideOccasion(clause) ??
      referredBack(clause) ??
      forecastCue(sentence, { from: right.from, next: than }, lexicon) ??
      forecastCueBefore(clause, lexicon));
  if (cue !== undefined) return { scenarios: ["forecast"], occasion: cue.occasion, isSaid: true };
  if ((isOutcome || saysYearEnd(sentence, left)) && lexicon.set.isYearEnd)
    return { scenarios: ["outcome"], occasion: undefined, isSaid: true };
  if (isBudgeted(sentence, quantity.from) || isOfBudget(clause))
    return { scenarios: ["budget"], occasion: undefined, isSaid: true };
  if (lexicon.set.isYearEnd) return { scenarios: ["outcome"], occasion: undefined, isSaid: false };
  const toDate = [left, clause.before, right].some((zone) => saysToDate(sentence, zone));
  if (toDate) return { scenarios: ["outcome"], occasion: undefined, isSaid: true };
  const isPast = [left, ...(clause.isLinked ? [clause.before] : [])].some(({ from, next }) =>
    sentence.tokens.slice(from, next).some(({ lower }) => PAST.test(lower))
  );
  return {
    scenarios: isPast ? ["outcome", "forecast"] : ["forecast", "outcome"],
    occasion: lexicon.set.occasion,
    isSaid: false,
  };
}

/** During the year what is told in the past is likelier the outcome to date than the forecast. */
const PAST = /^(?:uppgick|blev|kostade|användes|förbrukades|stannade|slutade)$/;

/** "budgeterade 38,5 mnkr", "planerade 22", "budgetens 4 500 kr". */
function isBudgeted(sentence: Sentence, from: number): boolean {
  return (
    sentence.tokens[from - 1]?.lower === "budgetens" ||
    means(sentence, from - 1, "budgeted") ||
    (means(sentence, from - 2, "budgeted") && /^(?:om|på|till|med)$/.test(sentence.tokens[from - 1]?.lower ?? ""))
  );
}

/** "de 120 000 som budgeten räknade med", "de 6,1 mnkr som avsatts", "budgeten utgick från 810 elever". */
function isOfBudget({ sentence, own, right, quantity }: Clause): boolean {
  const isWhich = sentence.tokens[right.from]?.lower === "som";
  if (isWhich && [1, 2, 3].some((on) => means(sentence, right.from + on, "budget", "budgeted", "setAside")))
    return true;
  const isCounted = quantity.unit.kind === "count" || quantity.unit.kind === "moneyPer";
  return isCounted && means(sentence, own.from, "budget");
}

/** "… och vid årets slut till 91 mnkr". */
function saysYearEnd({ tokens, occasions }: Sentence, zone: Zone): boolean {
  const isNamed = occasions.some(({ first, isYearEnd }) => isYearEnd && isWithin(first, zone));
  const isEnd = (index: number): boolean => tokens[index]?.lower === "årets" && tokens[index + 1]?.lower === "slut";
  return isNamed || tokens.some((_, index) => isWithin(index, zone) && isEnd(index));
}

function saysToDate({ tokens }: Sentence, { from, next }: Zone): boolean {
  const words = tokens
    .slice(from, next)
    .map(({ lower }) => lower)
    .join(" ");
  return /till och med|t\.o\.m|hittills|ackumulera|per den|perioden|per \p{L}+|årets första|utfall/u.test(words);
}

export interface Cue {
  readonly occasion: string | undefined;
}

/** "prognosen i T2 (-19,0 mnkr)": the occasion that a figure in parentheses is put beside. */
export function besideOccasion({ sentence, quantity }: Clause): Cue | undefined {
  if (sentence.tokens[quantity.from - 1]?.text !== "(") return undefined;
  const named = sentence.occasions.find(({ next, isWeak }) => next === quantity.from - 1 && !isWeak);
  return named === undefined ? undefined : { occasion: named.occasion };
}

/** "… bättre än i vårprognosen, då överskottet beräknades till": the occasion that "då" goes back to. */
function referredBack({ sentence, left }: Clause): Cue | undefined {
  const then = [left.from - 1, left.from, left.from + 1].find((index) => sentence.tokens[index]?.lower === "då");
  const named =
    then === undefined
      ? undefined
      : sentence.occasions.find(({ next, isWeak }) => !isWeak && next <= then && then - next <= 2);
  return named === undefined ? undefined : { occasion: named.occasion };
}

/** A word of forecasting, or an earlier occasion. At an interim occasion a forecast without a name is this one's. */
function forecastCue(sentence: Sentence, zone: Zone, { set, earlierOccasions }: Lexicon): Cue | undefined {
  const named = sentence.occasions.find(
    ({ first, isWeak, occasion }) => isWithin(first, zone) && !isWeak && occasion !== set.occasion
  );
  const month = sentence.occasions.find(
    ({ first, isWeak, occasion }) => isWithin(first, zone) && isWeak && occasion !== set.occasion
  );
  const word = meaning(sentence, zone, "forecast", "expected")[0];
  if (named !== undefined) return { occasion: named.occasion };
  if (word === undefined) return undefined;
  if (month !== undefined) return { occasion: month.occasion };
  const own = sentence.occasions.find(({ first, occasion }) => isWithin(first, zone) && occasion === set.occasion);
  if (own !== undefined || !set.isYearEnd) return { occasion: set.occasion };
  return { occasion: earlierOccasions.length === 1 ? earlierOccasions[0] : undefined };
}

/**
 * Before the figure, unless the words only begin a comparison that the sentence then leaves ("Jämfört med prognosen är
 * …").
 */
function forecastCueBefore({ sentence, own: left }: Clause, lexicon: Lexicon): Cue | undefined {
  const cue = forecastCue(sentence, left, lexicon) ?? headedCue(sentence, left, lexicon);
  if (cue === undefined) return undefined;
  const than = meaning(sentence, left, "than")[0];
  if (than === undefined) return cue;
  for (let index = left.next - 1; index > than; index--)
    if (VERB_BETWEEN.test(sentence.tokens[index]?.lower ?? ""))
      return forecastCue(sentence, { from: index, next: left.next }, lexicon);
  return cue;
}

/** "(prognos i DR: ett överskott på 3 mnkr)": the words before the colon say when. */
function headedCue(sentence: Sentence, { from }: Zone, lexicon: Lexicon): Cue | undefined {
  if (sentence.tokens[from - 1]?.text !== ":") return undefined;
  let start = from - 1;
  while (
    start > 0 &&
    !/^[(,;]$/.test(sentence.tokens[start - 1]?.text ?? "") &&
    !sentence.quantities.some(({ next }) => next === start)
  )
    start--;
  return forecastCue(sentence, { from: start, next: from }, lexicon);
}

/** The year that the clause names as its own; a year after "än" or "jämfört med" is only compared with. */
export function yearOf({ sentence, own: left, right, quantity }: Clause, { set }: Lexicon): number {
  const isOpening = (index: number): boolean =>
    index < quantity.from && [1, 2].some((on) => sentence.tokens[index + on]?.lower === "då");
  const isCompared = (index: number): boolean =>
    !isOpening(index) &&
    [1, 2, 3].some(
      (back) =>
        (index < quantity.from || index - back >= quantity.next) &&
        (means(sentence, index - back, "than") || sentence.tokens[index - back]?.lower === "från")
    );
  const isAttached = (index: number): boolean => Math.abs(index - quantity.from) <= 4 || index >= quantity.next;
  const after = sentence.years.find(
    ({ index }) => isWithin(index, { from: right.from, next: reasonStart(sentence, right) }) && !isCompared(index)
  );
  if (after !== undefined) return after.year;
  const before = [...sentence.years].reverse().find(({ index }) => isWithin(index, left));
  if (before !== undefined && (!isCompared(before.index) || isAttached(before.index))) {
    const than = meaning(sentence, left, "than").at(-1);
    if (!isCompared(before.index) || than === undefined || means(sentence, quantity.from - 1, "than"))
      return before.year;
  }
  const isFrom = sentence.tokens[0]?.lower === "från";
  const opening = sentence.years.find(
    ({ index }) => index < quantity.from && index <= 3 && (isFrom || !isCompared(index))
  );
  return opening?.year ?? set.year;
}
