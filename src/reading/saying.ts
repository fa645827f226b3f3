/** What a figure is said to be: the frames that its words meet, the scenario and the year that they tell of. */
import type { Fact } from "../model/fact";
import type { Group } from "../model/figure";
import type { Clause } from "./clauses";
import { openingLine, type CueLine } from "./cueLine";
import { basisOf, goesBack, groupOf, scenarioOf, yearOf, type Told } from "./scenarios";
import { differenceOf } from "./differences";
import { framesOf, type SaidFrame } from "./frameMatch";
import type { SaidSort } from "./frames";
import { isWithin, means, says, wordAt, wordsIn, type Sentence, type Zone } from "./sentence";

export interface Saying {
  /** The most specific first; none where no frame meets. */
  readonly frames: readonly SaidFrame[];
  readonly told: Told;
  readonly year: number;
  readonly group: Group | undefined;
}

export interface Before {
  /** The figure before it in the sentence, else what the sentence goes on from. */
  readonly previous: Saying | undefined;
  /** What that figure was found to be. */
  readonly fact: Fact | undefined;
  /** Another year, that the sentence or the heading before has spoken of. */
  readonly year: number | undefined;
}

export function sayingOf(clause: Clause, line: CueLine, before: Before): Saying {
  const { sentence } = clause;
  const plain = sayingIn(clause, line, before);
  const isLoose = isPutAfterName(clause);
  const saying = isLoose ? { ...plain, frames: plain.frames.map((one) => ({ ...one, refutes: false })) } : plain;
  const isOfNow = sentence.years.length > 0 || sentence.occasions.some(({ isWeak }) => !isWeak);
  if (before.year === undefined || isOfNow) return saying;
  // In another year's company it may be that year's: nothing is called wrong.
  const frames = saying.frames.map((frame) => ({ ...frame, refutes: false }));
  return { ...saying, frames, year: goesBack(sentence) ? before.year : saying.year };
}

function sayingIn(clause: Clause, line: CueLine, { previous, fact }: Before): Saying {
  const { sentence, quantity } = clause;
  const { kind } = quantity.unit;
  const isFrom = wordAt(sentence, quantity.from - 1) === "från";
  const isBefore = isFrom && kind !== "money" && isFollowedByTill(clause);
  const isGrouped = kind === "percent" || kind === "count";
  const told = scenarioOf(clause, previous?.told);
  const now = {
    told: isFrom ? ofAnyTime(told) : told,
    year: isBefore ? sentence.lexicon.set.year - 1 : yearOf(clause),
    group: isGrouped ? (groupOf(clause) ?? (clause.order === 1 ? previous?.group : undefined)) : undefined,
  };
  if (isComparedSize(clause) || isSetAgainst(clause)) return { frames: [COMPARED], ...now };
  const isOpen = isFrom && sentence.occasions.length === 0;
  const own = framesOf(clause, line, now.told, fact).map((one) =>
    isOpen ? ofAnyOccasion(one) : ofPrevious(one, line, { previous, fact })
  );
  const all = isListed(clause) ? [...continued(clause, previous, now.told), ...own] : own;
  const frames = all.map((one) => (isBesideAnother(clause, one) ? { ...one, refutes: false } : one));
  if (frames.length > 0) return { frames, ...now };
  const goesOn =
    previous === undefined ? openedBy(clause, line, now.told) : continuedLoosely(clause, previous, now.told);
  return { frames: goesOn, ...now };
}

function isFollowedByTill({ sentence, order }: Clause): boolean {
  const next = sentence.quantities[order + 1];
  return next !== undefined && wordAt(sentence, next.from - 1) === "till";
}

/** "4 över målet", "10 procent över det beslutade", "stannar 300 tkr under": by how much, whatever stands before. */
function isBesideAnother({ sentence, quantity: { next } }: Clause, { directionAt }: SaidFrame): boolean {
  const isBeside = /^(?:över|under)$/.test(wordAt(sentence, next)) && BESIDE.test(wordAt(sentence, next + 1));
  return directionAt !== next && (isBeside || means(sentence, next, "more", "less", "better", "worse"));
}

/** "Prognosen har försämrats med 2,4 mnkr, främst fastighet, −1,7 mnkr,": what it is of the name is said before. */
function isPutAfterName({ sentence, quantity, order }: Clause): boolean {
  const isBetween = [quantity.from - 1, quantity.next].every((at) => wordAt(sentence, at) === ",");
  return order > 0 && isBetween && sentence.isTaken(quantity.from - 2);
}

const BESIDE = /^(?:|[.,;:)]|och|men|det|den|mål.*|plan.*|.*snitt(?:et)?|.*budget(?:en)?|.*nivån?|.*ram(?:en)?)$/;

/** "Prognosen har sänkts från 3,4 till 5,9 mnkr": it was so at some time. */
function ofAnyOccasion(said: SaidFrame): SaidFrame {
  return { ...said, sorts: said.sorts.map((sort) => ({ ...sort, occasion: undefined })), refutes: false };
}

/** "från 31,5 till 64,3 mnkr": what it was before, whether forecast, budgeted or booked. */
function ofAnyTime(told: Told): Told {
  return { ...told, scenarios: [...told.scenarios, "forecast", "budget"] };
}

/** A share of the result told of before is of that result, forecast or outcome. */
function ofPrevious(
  said: SaidFrame,
  { anywhere }: CueLine,
  { previous, fact }: Pick<Before, "previous" | "fact">
): SaidFrame {
  const [first] = previous?.frames ?? [];
  const isOfResult = said.sorts[0]?.whats[0]?.startsWith("resultShare") === true;
  if (!isOfResult || first === undefined || !anywhere.has(`prior-${first.kind}`)) return said;
  const occasion = first.sorts[0]?.occasion;
  const found = fact?.what === "result" ? [fact.scenario] : previous?.told.scenarios;
  const scenarios = first.kind === "result" ? found : RESULTS;
  const grown = first.sorts
    .filter(({ against }) => against === "budget")
    .map((one): SaidSort => ({ ...one, whats: ["growth"] }));
  const sorts = [...said.sorts.map((one) => ({ ...one, scenarios, occasion })), ...grown];
  return { ...said, sorts, refutes: said.refutes && fact !== undefined };
}

const RESULTS = ["outcome", "forecast"] as const;

/** "Två områden går med underskott: IFO med 91 mnkr": the words before the colon say what the figures are. */
function openedBy(clause: Clause, line: CueLine, told: Told): readonly SaidFrame[] {
  const colon = clause.sentence.tokens.findIndex(({ text }, index) => text === ":" && index < clause.quantity.from);
  if (colon < 0) return [];
  return framesOf(clause, openingLine(line, colon), told).map((one) => ({ ...one, directionAt: undefined }));
}

/** One more of the same: nothing but a name between "och" and the figure. */
function isListed({ sentence, left, right, order }: Clause): boolean {
  let from = left.next - 1;
  while (from > left.from && (sentence.isTaken(from) || !means(sentence, from, "and"))) from--;
  const isBare = sentence.tokens
    .slice(from, left.next)
    .every(
      ({ kind, lower }, at) => kind === "mark" || sentence.isTaken(from + at) || /^(?:och|samt|med|på|om)$/.test(lower)
    );
  const isNamed = sentence.mentions.some(({ first }) => first >= from && first < left.next);
  let after = right.from;
  while (after < right.next && means(sentence, after, "small")) after++;
  const isMoved =
    after < right.next && means(sentence, after, "more", "less", "over", "under", "up", "down", "better", "worse");
  return order > 0 && isBare && isNamed && !isMoved;
}

/** "… uppvägs av sjuklöneersättning, 3,4 mnkr,": an amount put after a name may be anything of it. */
function continuedLoosely(clause: Clause, previous: Saying, told: Told): readonly SaidFrame[] {
  const { sentence, quantity, order } = clause;
  const isApposed =
    wordAt(sentence, quantity.from - 1) === "," && sentence.mentions.some(({ next }) => next === quantity.from - 1);
  // "… för familjehemmen, där prognosen var ett underskott på 3,5 mnkr, med 2,2 mnkr".
  const isResumed = /^, (?:med|på|om)$/.test(wordsIn(sentence, clause.own));
  // "steg med 5 mnkr till 189 mnkr", "till 43 558 kr från 39 314 kr".
  const [to, of] = [quantity, sentence.quantities[order - 1]].map((one) => wordAt(sentence, (one?.from ?? 0) - 1));
  const isEnd = to === "från" || (to === "till" && of === "med");
  const isLoose =
    isApposed ||
    isEnd ||
    isResumed ||
    previous.frames[0]?.kind === "grant" ||
    says(sentence, clause.own, "conditional");
  const isSaid = [clause.own, clause.right].every((zone) => isPlain(sentence, zone));
  const goesOn = continued(clause, previous, told);
  return goesOn.map((one) => (isLoose ? unsigned(one, clause) : { ...one, refutes: one.refutes && isSaid }));
}

const SMALL = /^(?:och|samt|med|på|om|till|från|för|i|av|en|ett|det|den|de|har|var|blev|är)$/;

/** No verb of its own that nobody knows: "… medan utbildningen bara tog 0,6 mnkr av sina 800 tkr". */
function isPlain({ tokens, words, isTaken }: Sentence, { from, next }: Zone): boolean {
  return tokens
    .slice(from, next)
    .every(
      ({ kind, lower }, at) =>
        kind !== "word" || isTaken(from + at) || SMALL.test(lower) || (words[from + at]?.cues.size ?? 0) > 0
    );
}

/** May be right, whichever way it points; never wrong. */
function unsigned(said: SaidFrame, { quantity }: Clause): SaidFrame {
  return { ...said, refutes: false, sorts: said.sorts.map((sort) => ({ ...sort, sign: quantity.sign })) };
}

/** What the figure before was, is this one too: with its own sign, and its own comparison where it has one. */
function continued(clause: Clause, previous: Saying | undefined, told: Told): readonly SaidFrame[] {
  const [first] = previous?.frames ?? [];
  const isOfGrant = first?.sorts[0]?.whats[0] === "shareOfCommitteeGrant" && isListed(clause);
  if (first === undefined || (first.kind === "share" && !isOfGrant) || first.kind === "growth") return [];
  const { quantity, sentence } = clause;
  const { kind: unit } = quantity.unit;
  const one = { ...first, directionAt: undefined };
  const isDifference = first.frame?.isDifference === true;
  if (unit === "percent" && first.sorts.some(({ whats }) => whats[0] === "difference"))
    return [{ ...one, kind: "growth", sorts: first.sorts.map((sort) => ({ ...sort, whats: ["growth"] })) }];
  if (isDifference && basisOf(clause) !== undefined) {
    const { isClear, ...difference } = differenceOf(clause, unit, { at: quantity.from, tags: first.direction }, told);
    return [{ ...one, ...difference, refutes: isClear }];
  }
  const month = sentence.occasions.find(({ first: at }) => isWithin(at, clause.own));
  const sorts = first.sorts.map((sort) => ({
    ...sort,
    ...(month !== undefined && sort.scenarios?.[0] === "forecast" ? { occasion: month.occasion } : {}),
    ...(told.isSaid ? { scenarios: told.scenarios, occasion: told.occasion } : {}),
    sign: quantity.sign ?? (first.direction.length > 0 ? sort.sign : undefined),
  }));
  return [{ ...one, sorts }];
}

/** "16 kronor mer än de 480 kronor som budgeten utgår från": a size, where what is told of was a difference. */
const COMPARED: SaidFrame = {
  frame: undefined,
  kind: "unclear",
  sorts: [
    {
      whats: ["result", "cost", "netCost", "income", "expenditure", "unitCost", "volume", "grant", "received"],
      scenarios: ["budget", "forecast", "outcome"],
      sign: undefined,
    },
  ],
  refutes: false,
  nearestAt: undefined,
  directionAt: undefined,
  direction: [],
};

/**
 * "9,8 mnkr i stället för 11,0 mnkr", "större än de 6,3 mnkr som …", "dyrare än beräknat, 8,9 mnkr mot 8,2 mnkr",
 * "inte 4 mnkr": what something else is compared with.
 */
function isComparedSize({ sentence, quantity, order }: Clause): boolean {
  const before = wordsIn(sentence, { from: Math.max(0, quantity.from - 4), next: quantity.from });
  const between = { from: sentence.quantities[order - 1]?.next ?? quantity.from, next: quantity.from };
  const isAgainst = /^(?:, )?(?:mot|att (?:jämföra|ställa) (?:med|mot))(?: periodens budget)?$/;
  if (quantity.unit.kind === "money" && isAgainst.test(wordsIn(sentence, between))) return true;
  return /(?:^| )(?:(?:i stället|istället) för|att jämföra med|än|inte|ej)(?: (?:de|den|det))?$/.test(before);
}

/** "… dyrare än beräknat, 8,9 mnkr mot 8,2 mnkr": how large it is, and no difference. */
function isSetAgainst({ sentence, quantity, order }: Clause): boolean {
  const isAgainst = wordAt(sentence, quantity.next) === "mot";
  const isPair = sentence.quantities[order + 1]?.from === quantity.next + 1;
  return quantity.unit.kind === "money" && isAgainst && isPair;
}
