/**
 * Whether a figure is an outcome, a forecast or a budget, of which year and group of people it is, and what it is
 * compared with, as its clause says.
 */
import type { Against, Group, Scenario } from "../model/figure";
import { type Clause, withoutReason } from "./clauses";
import { type Sentence, type Zone, isWithin, meaning, means, says, wholeOf, wordAt, wordsIn } from "./sentence";

export interface Told {
  /** The likeliest first. */
  readonly scenarios: readonly Scenario[];
  /** `undefined` for any occasion. */
  readonly occasion: string | undefined;
  /** Whether the words say it, rather than the occasion of the report. */
  readonly isSaid: boolean;
}

/** `before`: what the figure before it in the sentence was told to be. */
export function scenarioOf(clause: Clause, before: Told | undefined): Told {
  const { sentence, own, right } = clause;
  const { set } = sentence.lexicon;
  const than = meaning(sentence, right, "than")[0] ?? right.next;
  // "Av årets underskott, 2,8 mnkr, väntas 0,9 mnkr …": what comes after an apposition governs the next.
  const isApposed = [own.next - 1, right.from].every((at) => wordAt(sentence, at) === ",");
  const after = isApposed ? undefined : forecastCue(sentence, { from: right.from, next: than });
  const stated = referredBack(clause) ?? after ?? forecastCueBefore(clause);
  const cue = stated?.occasion === undefined ? (heldCue(clause, before) ?? stated) : stated;
  const said = (scenario: Scenario): Told => ({ scenarios: [scenario], occasion: undefined, isSaid: true });
  if (cue !== undefined) return { ...said("forecast"), occasion: cue.occasion };
  const isSettled = says(sentence, own, "settled") || /årets slut/.test(wordsIn(sentence, own));
  if (set.isYearEnd && isSettled) return said("outcome");
  if (means(sentence, own.next - 1, "budgeted")) return said("budget");
  if (set.isYearEnd) return { ...said("outcome"), isSaid: false };
  if ([own, clause.before, right].some((zone) => saysToDate(sentence, zone))) return said("outcome");
  return { scenarios: ["forecast", "outcome"], occasion: set.occasion, isSaid: false };
}

/**
 * "I T2 väntades A gå back med 6 mnkr och B med 3 mnkr, medan C skulle lämna 2 mnkr": the occasion of the figure
 * before, or the one that opens the sentence, holds where no verb tells of what then came.
 */
function heldCue({ sentence, own, order }: Clause, before: Told | undefined): Cue | undefined {
  const isHere = ({ first }: { readonly first: number }): boolean => isWithin(first, own);
  const isListed = order > 0 && isBare(sentence, own) && sentence.mentions.some(isHere);
  if (!isListed && !says(sentence, own, "expected", "conditional")) return undefined;
  if (sentence.occasions.some(isHere)) return undefined;
  if (order > 0 && before?.isSaid === true && before.scenarios[0] === "forecast") return { occasion: before.occasion };
  const opening = sentence.occasions.find(({ isWeak }) => !isWeak);
  if (opening === undefined) return undefined;
  const lead = { from: 0, next: opening.first };
  const isSince = /(?:^| )(?:efter|mellan|från|innan|före)(?: |$)/.test(wordsIn(sentence, lead));
  return isSince || says(sentence, lead, "than") ? undefined : { occasion: opening.occasion };
}

/** Nothing but names and what joins them: the verb is that of a clause before. */
function isBare(sentence: Sentence, { from, next }: Zone): boolean {
  for (let index = from; index < next; index++)
    if (!sentence.isTaken(index) && !means(sentence, index, "joining")) return false;
  return true;
}

function saysToDate(sentence: Sentence, zone: Zone): boolean {
  const isPerMonth = meaning(sentence, zone, "month").some((at) => wordAt(sentence, at - 1) === "per");
  const words = wordsIn(sentence, zone);
  return isPerMonth || /till och med|t\.o\.m|hittills|ackumulera|per den|perioden|årets första|utfall/u.test(words);
}

/** "Utan åtgärder", "före beslutade åtgärder": another figure than the forecast that is reported. */
export function isBeforeMeasures(text: string): boolean {
  return /(?:utan|före|innan|exklusive|exkl\.?)\s(?:\p{L}+\s)?åtgärd/iu.test(text);
}

interface Cue {
  /** `undefined` for an earlier occasion that is not named. */
  readonly occasion: string | undefined;
}

/** "prognosen i T2 (-19,0 mnkr)": the occasion that a figure in parentheses is put beside. */
export function besideOccasion({ sentence, quantity }: Clause): Cue | undefined {
  if (wordAt(sentence, quantity.from - 1) !== "(") return undefined;
  return sentence.occasions.find(({ next }) => next === quantity.from - 1);
}

/** "… bättre än i vårprognosen, då överskottet beräknades till": the occasion that "då" goes back to. */
function referredBack({ sentence, left }: Clause): Cue | undefined {
  const then = [left.from - 1, left.from, left.from + 1].find((index) => wordAt(sentence, index) === "då") ?? -1;
  return sentence.occasions.find(({ next, isWeak }) => !isWeak && next <= then && then - next <= 2);
}

/** A word of forecasting, or an earlier occasion. At an interim occasion a forecast without a name is this one's. */
function forecastCue(sentence: Sentence, zone: Zone): Cue | undefined {
  const { set, earlierOccasions } = sentence.lexicon;
  const others = sentence.occasions.filter(({ first, occasion }) => isWithin(first, zone) && occasion !== set.occasion);
  const named = others.find(({ isWeak }) => !isWeak);
  if (named !== undefined) return named;
  if (!says(sentence, zone, "forecast", "expected")) return undefined;
  if (others[0] !== undefined) return others[0];
  if (!set.isYearEnd) return { occasion: set.occasion };
  return { occasion: earlierOccasions.length === 1 ? earlierOccasions[0] : undefined };
}

/**
 * Before the figure, unless the words only begin a comparison that the sentence then leaves ("Jämfört med prognosen är
 * …").
 */
function forecastCueBefore({ sentence, own }: Clause): Cue | undefined {
  const cue = forecastCue(sentence, own) ?? headedCue(sentence, own);
  const than = cue === undefined ? undefined : meaning(sentence, own, "than")[0];
  if (than === undefined) return cue;
  const verb = meaning(sentence, { from: than + 1, next: own.next }, "amounting").at(-1);
  return verb === undefined ? cue : forecastCue(sentence, { from: verb, next: own.next });
}

/** "(prognos i DR: ett överskott på 3 mnkr)": the words before the colon say when. */
function headedCue(sentence: Sentence, { from }: Zone): Cue | undefined {
  if (wordAt(sentence, from - 1) !== ":") return undefined;
  let start = from - 1;
  while (start > 0 && !/^[(,;]$/.test(wordAt(sentence, start - 1))) start--;
  return forecastCue(sentence, { from: start, next: from });
}

/**
 * The other year that a sentence leaves to the one after it: "Inför 2025 är ramarna uppräknade. Budgeten blir då …". A
 * year that stands after a figure, or is only compared with, leaves nothing.
 */
export function yearLeftBy(sentence: Sentence, before?: number): number | undefined {
  const { years, quantities, tokens, lexicon } = sentence;
  if (years.length === 0) return goesBack(sentence) ? before : undefined;
  if (years.some(({ year }) => year === lexicon.set.year)) return undefined;
  const figure = quantities[0]?.from ?? tokens.length;
  return years.find(({ index }) => index < figure && !isComparedWith(sentence, index))?.year;
}

/** "jämfört med 2023", "från 2023". */
function isComparedWith(sentence: Sentence, index: number, from = 0): boolean {
  return [index - 1, index - 2, index - 3].some(
    (at) => at >= from && (means(sentence, at, "than") || wordAt(sentence, at) === "från")
  );
}

/** "då", "där", "det året": the sentence speaks of when or where the one before was. */
export function goesBack(sentence: Sentence): boolean {
  const zone = wholeOf(sentence);
  return says(sentence, zone, "then") || /(?:^| )(?:det|detta|samma) (?:år|året)(?: |$)/.test(wordsIn(sentence, zone));
}

/** The year that the clause names as its own; a year after "än" or "jämfört med" is only compared with. */
export function yearOf({ sentence, own, right, quantity }: Clause): number {
  const isBefore = (index: number): boolean => index < quantity.from;
  const isCompared = (index: number): boolean =>
    isBefore(index)
      ? isComparedWith(sentence, index) && [1, 2].every((on) => wordAt(sentence, index + on) !== "då")
      : isComparedWith(sentence, index, quantity.next);
  const { years, lexicon } = sentence;
  const after = withoutReason(sentence, right);
  // "… fler än 2025, då platserna var 385".
  const then = years.find(({ index }) =>
    [1, 2, 3].some(
      (on) => wordAt(sentence, index + on) === "då" && isWithin(index + on, { from: own.from - 1, next: quantity.from })
    )
  );
  const named =
    then ??
    years.find(({ index }) => isWithin(index, after) && !isCompared(index)) ??
    years.findLast(({ index }) => isWithin(index, own) && !isCompared(index)) ??
    years.find(({ index }) => isBefore(index) && index <= 3 && !isCompared(index));
  return named?.year ?? lexicon.set.year;
}

export type KnownBasis =
  | { readonly kind: Exclude<Against, "forecast"> }
  /** `occasion` is undefined when the text does not say which earlier forecast. */
  | { readonly kind: "forecast"; readonly occasion: string | undefined };

type Basis = KnownBasis | { readonly kind: "otherYear" };

/** The basis named after the figure, or before it when the sentence begins with the comparison. */
export function basisOf({ sentence, right, far, left }: Clause): Basis | undefined {
  const after = meaning(sentence, right, "than")[0];
  if (after !== undefined) return basisIn(sentence, { from: after, next: far.next });
  const before = meaning(sentence, left, "than").at(-1);
  return (
    basisAfterOccasion(sentence) ??
    (before === undefined ? undefined : basisIn(sentence, { from: before, next: left.next }))
  );
}

/** "efter delårsbokslutet", "mellan delårsbokslut och bokslut": from then to what is reported. */
function basisAfterOccasion(sentence: Sentence): Basis | undefined {
  const named = sentence.occasions.find(({ isWeak }) => !isWeak);
  if (named === undefined) return undefined;
  const isSince = [1, 2].some((back) => /^(?:efter|mellan)$/.test(wordAt(sentence, named.first - back)));
  return isSince ? { kind: "forecast", occasion: named.occasion } : undefined;
}

/**
 * The first thing that the words from "än", "mot", "jämfört med" on name as a basis. "Än väntat" may be budget or
 * forecast.
 */
function basisIn(sentence: Sentence, { from, next }: Zone): Basis | undefined {
  const { set } = sentence.lexicon;
  const others = sentence.occasions.filter(({ occasion }) => occasion !== set.occasion);
  const named = (start: number, end: number): Basis | undefined => {
    const one = others.find(({ first }) => first >= start && first < end);
    return one === undefined ? undefined : { kind: "forecast", occasion: one.occasion };
  };
  for (let index = from; index < next; index++) {
    const year = sentence.years.find((mention) => mention.index === index)?.year;
    const occasion = named(index, index + 1);
    if (occasion !== undefined) return occasion;
    if (year !== undefined && year !== set.year) return { kind: year === set.year - 1 ? "previousYear" : "otherYear" };
    if (means(sentence, index, "target")) return { kind: "target" };
    if (means(sentence, index, "decided")) return { kind: "decided" };
    if (means(sentence, index, "women", "men")) return { kind: "otherGroup" };
    if (means(sentence, index, "forecast", "expected")) return named(index, next);
    if (means(sentence, index, "budget", "budgeted", "grant")) return { kind: "budget" };
  }
  return undefined;
}

const GROUPS = ["women", "men", "other"] as const satisfies readonly Group[];

/** Said in the figure itself, else after it, else before it. */
export function groupOf({ sentence, quantity, left, right }: Clause): Group | undefined {
  // "högre bland kvinnor, 8,4 procent, än bland män".
  const than = meaning(sentence, right, "than")[0] ?? right.next;
  const zones = [{ from: quantity.number, next: quantity.next }, { from: right.from, next: than }, left, right];
  for (const zone of zones) for (const group of GROUPS) if (says(sentence, zone, group)) return group;
  return undefined;
}
