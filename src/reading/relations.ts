/**
 * What figures near each other are said to make: "från 322 till 292, en minskning med 30", "8,9 mnkr mot 8,2 mnkr året
 * innan. Ökningen är 9 procent", "776 av 1 280 (61 procent)". The text's own figures then prove the third, or show that
 * the three can't all be right, whether any table has them or not.
 */
import type { TextSum } from "../model/claim";
import { rangeOf, stepOf } from "./agreement";
import type { Traced } from "./match";
import { isWithin, means, says, unknownWords, wordAt, wordsIn, type Zone } from "./sentence";
import { sameUnit } from "./units";

export interface Relation {
  /** What is compared, the earlier or the part first. */
  readonly pair: readonly [Traced, Traced];
  /** What is said to follow from the two. */
  readonly told: Traced;
  readonly how: TextSum;
  /** Whether the last is said to be larger or smaller than the first. */
  readonly way: 1 | -1 | undefined;
  /** Whether the sentence says plainly that the one follows from the others. */
  readonly isPlain: boolean;
}

/** `own`: all figures of one sentence; `after`: those of the next one. */
export function relationsIn(own: readonly Traced[], after: readonly Traced[] = []): readonly Relation[] {
  return [
    ...ofPairs(own),
    ...own.flatMap((size, at) => comparedOf(size, own[at + 1], own[at + 2])),
    ...followingFrom(own, after[0]),
  ];
}

const THAT_FOLLOWS = new RegExp(
  "^(?:(?:det|detta) (?:är|var|blev|innebär|motsvarar)(?: en (?:ökning|minskning) (?:med|på|om))?" +
    "|(?:ökningen|minskningen|skillnaden|överskridandet) (?:är|var|blev|uppgår till|uppgick till|motsvarar))" +
    "(?: (?:hela|bara|endast|alltså|därmed))?$"
);

/** "… kostade 1 135 tkr mot budgeterade 820 tkr. Det är 38 procent för mycket", "… från 36 till 41. Ökningen är 5." */
function followingFrom(own: readonly Traced[], told: Traced | undefined): readonly Relation[] {
  const [one, other] = own.slice(-2);
  if (one === undefined || other === undefined || told?.block !== one.block || told.sentence !== one.sentence + 1)
    return [];
  const { sentence, quantity, right } = told.clause;
  const pair = orderOf(one, other);
  const isPercent = quantity.unit.kind === "percent";
  const isSame = isSameUnit(one, other) && one.clause.quantity.unit.kind !== "percent";
  const lead = { from: 0, next: quantity.from };
  if (pair === undefined || !isSame || !(isPercent || isSameUnit(told, one))) return [];
  if (!THAT_FOLLOWS.test(wordsIn(sentence, lead))) return [];
  const zones: readonly Zone[] = [lead, right];
  const isSaid = (...cues: Parameters<typeof says>[2][]): boolean =>
    zones.some((zone) => says(sentence, zone, ...cues));
  const [up, down] = [isSaid("up", "more", "over"), isSaid("down", "less", "under")];
  const after = wordsIn(sentence, right);
  const isCompared = isSaid("than", "budget", "budgeted", "forecast", "target") || /(?:^| )av(?: |$)/.test(after);
  const isSilent = /^för (?:mycket|lite)$/.test(after) || unknownWords(sentence, right).length === 0;
  const isPlain = !isCompared && sentence.mentions.length === 0 && isSilent;
  const way = up === down ? undefined : up ? 1 : -1;
  return [{ pair, told, how: isPercent ? "percentOfFirst" : "difference", way, isPlain }];
}

function ofPairs(own: readonly Traced[]): readonly Relation[] {
  return own.flatMap((one, at): readonly Relation[] => {
    const [before, other, after] = [own[at - 1], own[at + 1], own[at + 2]];
    if (other === undefined || !isSameUnit(one, other) || one.clause.quantity.unit.kind === "percent") return [];
    const pair = orderOf(one, other);
    const changes =
      pair === undefined ? [] : [...changeOf(pair, after, [one, after]), ...changeOf(pair, before, [before, one])];
    return [...changes, ...shareOf(one, other, after)];
  });
}

export function isSameUnit(a: Traced, b: Traced): boolean {
  return sameUnit(a.clause.quantity.unit, b.clause.quantity.unit);
}

function wordBefore({ clause: { sentence, quantity } }: Traced): string {
  return wordAt(sentence, quantity.from - 1);
}

/** Which of two figures was first: "från 54 till 49", "till 49 från 54", "49, mot 54 året innan". */
function orderOf(one: Traced, other: Traced): Relation["pair"] | undefined {
  const words = `${wordBefore(one)} ${wordBefore(other)}`;
  if (words === "från till") return [one, other];
  const isAgainst = /^(?:\S+ )?(?:, )?(?:mot|jämfört med|att jämföra med)(?: |$)/.test(between(one, other));
  return words === "till från" || isAgainst ? [other, one] : undefined;
}

/** `ends`: the figures between which nothing may speak of anything else. */
function changeOf(
  pair: Relation["pair"],
  told: Traced | undefined,
  [first, last]: readonly [Traced | undefined, Traced | undefined]
): readonly Relation[] {
  if (told === undefined || first === undefined || last === undefined || wordBefore(told) !== "med") return [];
  const isPercent = told.clause.quantity.unit.kind === "percent";
  if (!isPercent && !isSameUnit(told, pair[0])) return [];
  const zone = zoneBetween(first, last);
  const { sentence } = told.clause;
  const isNamed = sentence.mentions.some((mention) => isWithin(mention.first, zone));
  const [up, down] = [says(sentence, zone, "up"), says(sentence, zone, "down")];
  const way = up === down ? undefined : up ? 1 : -1;
  const isSaid = told === last ? up || down || isThatMuch(pair, told) : /^,? ?från$/.test(wordsIn(sentence, zone));
  // "2 098 mot 2 220 i budget, en minskning med 88 sedan 2024": since another time.
  const isOther = says(sentence, zone, "budget", "budgeted", "forecast", "target", "cost", "income", "netCost");
  const isPlain = isSaid && !isNamed && !isOther && unknownWords(sentence, zone).length === 0;
  return [{ pair, told, how: isPercent ? "percentOfFirst" : "difference", way, isPlain }];
}

const WHICH_IS = /^(?:,|, (?:vilket|som|det|och det) (?:är|var|blev))?$/;

/** "52,6 mnkr, vilket är 3,9 mnkr mer än periodens budget på 48,7 mnkr", "431 600, 6 600 fler än målet på 425 000". */
function comparedOf(size: Traced, told: Traced | undefined, other: Traced | undefined): readonly Relation[] {
  if (told === undefined || other === undefined || !isSameUnit(size, other) || !isSameUnit(size, told)) return [];
  const { sentence, quantity } = told.clause;
  const zone = zoneBetween(told, other);
  const [up, down] = [means(sentence, quantity.next, "more", "over"), means(sentence, quantity.next, "less", "under")];
  const isOf = /(?:^| )(?:på|om|de|\d{4} års)$/.test(wordsIn(sentence, zone));
  if (up === down || !isOf || quantity.unit.kind === "percent" || !WHICH_IS.test(between(size, told))) return [];
  const isPlain = unknownWords(sentence, zone).length === 0;
  return [{ pair: [other, size], told, how: "difference", way: up ? 1 : -1, isPlain }];
}

/** "… ökade från 2 415 till 2 730, det vill säga med 13 procent". */
function isThatMuch([first, second]: Relation["pair"], told: Traced): boolean {
  const { sentence, left } = first.clause;
  const isSaid = /^, (?:det vill säga|alltså|dvs) med$/.test(between(second, told));
  return isSaid && says(sentence, left, "up", "down");
}

/** "776 av 1 280 vuxna (61 procent)", "av 15 mnkr förbrukades 8,5 mnkr, det vill säga 56 procent". */
function shareOf(one: Traced, other: Traced, told: Traced | undefined): readonly Relation[] {
  if (told?.clause.quantity.unit.kind !== "percent") return [];
  const isWholeLast = wordAt(told.clause.sentence, one.clause.quantity.next) === "av";
  const isThatIs = /^(?:eller|säga|dvs|motsvarande|\()$/.test(wordBefore(told));
  if (!isWholeLast && !isThatIs) return [];
  const isPlain = isWholeLast && THAT_IS.test(between(other, told));
  return [{ pair: isWholeLast ? [one, other] : [other, one], told, how: "partOfWhole", way: undefined, isPlain }];
}

const THAT_IS = /^(?:\S+ ){0,2}(?:\(|, (?:vilket|det) (?:är|motsvarar|vill säga)|(?:, )?(?:alltså|dvs|motsvarande))$/;

function between(one: Traced, other: Traced): string {
  return wordsIn(one.clause.sentence, zoneBetween(one, other));
}

function zoneBetween(one: Traced, other: Traced): Zone {
  return { from: one.clause.quantity.next, next: other.clause.quantity.from };
}

/** Whether what is told is what the two make, to its last digit. */
export function holds({ pair, told, how }: Relation): boolean {
  const { quantity } = told.clause;
  const value = valueOf(pair.map(({ clause }) => clause.quantity.value) as [number, number], how);
  const slack = how === "percentOfFirst" ? slackOf(pair) : 0;
  const isExact = slack <= 0.5;
  return isExact && Math.abs(value - quantity.value) <= stepOf(quantity) / 2 + slack + 1e-9;
}

/** Of what the first is, in percent, how much the roundings of both may be. */
function slackOf([first, last]: Relation["pair"]): number {
  const [a, b] = [first.clause.quantity, last.clause.quantity];
  return (100 * (stepOf(a) + stepOf(b))) / 2 / a.value;
}

/** Whether no roundings of the three let them all be right, or the words say the other direction. */
export function isImpossible(relation: Relation): boolean {
  const { pair, told, how, way } = relation;
  const [first, last] = pair.map(({ clause }) => rangeOf(clause.quantity)) as [Range, Range];
  const isTurned = way !== undefined && (way === 1 ? last[1] < first[0] : last[0] > first[1]);
  const corners = first.flatMap((a) => last.map((b) => valueOf([a, b], how)));
  const isOneSize = how !== "partOfWhole" && first[0] <= last[1] && last[0] <= first[1];
  const [low, high] = rangeOf(told.clause.quantity);
  const isBeyond = Math.max(...corners) < low - 1e-9 || (!isOneSize && Math.min(...corners) > high + 1e-9);
  return isTurned || (isBeyond && !holds(relation));
}

type Range = ReturnType<typeof rangeOf>;

function valueOf([first, last]: readonly [number, number], how: TextSum): number {
  if (how === "partOfWhole") return (100 * first) / last;
  const difference = Math.abs(last - first);
  return how === "percentOfFirst" ? (100 * difference) / first : difference;
}
