/**
 * Figures that a text proves by itself: "från 322 till 292, en minskning med 30", "776 av 1 280 (61 procent)", a whole
 * and its parts; and sums of named subjects that no table prints. The first confirm only, since what is rounded or left
 * out is not known.
 */
import { listed } from "../words/language";
import { inPrintedUnit, rangeOf, stepOf } from "./agreement";
import type { TextSum, Verdict } from "../model/claim";
import { grouped } from "./lexicon";
import { says, wordsIn } from "./sentence";
import { factOf, isConfirmed, type Traced } from "./match";
import { holds, isSameUnit, relationsIn } from "./relations";
import { sumSaid, type Sum } from "./groups";
import { correctionsOf, rightWording } from "./wording";

type Proven = readonly (readonly [Traced, Verdict])[];

/** The claims with those that the text's own sums prove or that are sums of what the tables have. */
export function withSums(traces: readonly Traced[]): readonly Traced[] {
  const sentences = bySentence(traces);
  const proven = new Map<Traced, Verdict>([
    ...sentences.flatMap((own, at) => [
      ...relationsIn(own, sentences[at + 1])
        .filter(holds)
        .map(({ told, how }) => [told, addsUp(own, how)] as const),
      ...partsOfWhole(own),
    ]),
    ...toldInTwo(traces),
  ]);
  return traces.map((traced) => {
    const { claim } = traced;
    const joint = sumOfNamed(traced);
    const verdict = joint?.verdict ?? (claim.verdict.kind === "uncheckable" ? proven.get(traced) : undefined);
    return verdict === undefined ? traced : { ...traced, claim: { ...claim, ...joint, verdict } };
  });
}

export function bySentence(traces: readonly Traced[]): readonly (readonly Traced[])[] {
  return [...grouped(traces, ({ sentence }) => sentence).values()];
}

function addsUp(own: readonly Traced[], how: TextSum): Verdict {
  const facts = own.filter(({ claim }) => isConfirmed(claim)).flatMap((traced) => factOf(traced) ?? []);
  return { kind: "addsUp", how, facts };
}

export interface WholeAndParts {
  readonly whole: Traced;
  readonly parts: readonly Traced[];
}

/** A whole, "varav" its parts, all in one unit. */
export function wholeIn(own: readonly Traced[]): WholeAndParts | undefined {
  const opening = own.findIndex(({ clause }) => clause.isPart);
  const [whole, ...after] = own.slice(Math.max(0, opening - 1));
  // "…, varav röjning 3,2 mnkr, och ersättning på 1,9 mnkr": no part any more.
  const other = after.findIndex((one, at) => at > 0 && isAfterCommaAnd(one, after[at - 1]));
  const parts = other < 0 ? after : after.slice(0, other);
  return opening > 0 && whole !== undefined && parts.every((part) => isSameUnit(part, whole))
    ? { whole, parts }
    : undefined;
}

function isAfterCommaAnd({ clause: { sentence, quantity } }: Traced, before: Traced | undefined): boolean {
  const words = wordsIn(sentence, { from: before?.clause.quantity.next ?? 0, next: quantity.from });
  return /(?:^| ), och(?: |$)/.test(words);
}

function partsOfWhole(own: readonly Traced[]): Proven {
  const { whole, parts = [] } = wholeIn(own) ?? {};
  const isMoney = whole?.clause.quantity.unit.kind === "money";
  if (whole === undefined || parts.length < 2 || !isMoney) return [];
  const isSum = isSumOf(whole, parts, stepOf(whole.clause.quantity) / 2);
  return isSum ? parts.map((traced) => [traced, addsUp(own, "partsOfWhole")]) : [];
}

function isSumOf(whole: Traced, parts: readonly Traced[], slack: number): boolean {
  const signed = ({ clause }: Traced, sign: number | undefined): number => clause.quantity.value * (sign ?? NaN);
  const sum = parts.reduce((total, part) => total + signed(part, signOf(part)), 0);
  const all = parts.reduce((total, { clause }) => total + stepOf(clause.quantity) / 2, slack);
  return Math.abs(sum - signed(whole, signOf(whole))) < all;
}

/** Which way the words or the figure's own sign point. */
export function signOf({ clause: { quantity, sentence, left }, saying }: Traced): 1 | -1 | undefined {
  const said = quantity.sign ?? saying.frames[0]?.sorts[0]?.sign;
  if (said !== undefined) return said;
  if (says(sentence, left, "surplus")) return 1;
  return says(sentence, left, "deficit") ? -1 : undefined;
}

/**
 * "… ledde till ett underskott på drygt 14 mnkr. … ett ytterligare underskott på knappt 11 mnkr": together a result of
 * somebody named there.
 */
function toldInTwo(traces: readonly Traced[]): Proven {
  return traces.flatMap((further, at): Proven => {
    const before = traces.slice(0, at);
    const isOpen = ({ claim }: Traced): boolean => claim.verdict.kind === "uncheckable" && claim.kind === "result";
    const first = before.findLast(isOpen);
    const { sentence, quantity } = further.clause;
    const isFurther = sentence.tokens.some(({ lower }) => lower === "ytterligare") && isOpen(further);
    const sign = signOf(further);
    if (!isFurther || first === undefined || sign === undefined || !isSameUnit(first, further)) return [];
    const [one, other] = [rangeOf(first.clause.quantity), rangeOf(quantity)];
    const mentions = before.flatMap(({ clause }) => clause.sentence.mentions.flatMap(({ subjects }) => subjects));
    const fact = mentions
      .flatMap(({ key }) => sentence.lexicon.factsOf(key))
      .find(({ what, scenario, year, values }) => {
        const size = inPrintedUnit(values[0], quantity);
        const isResult = what === "result" && scenario === "outcome" && year === further.saying.year;
        return isResult && values[0] * sign > 0 && size >= one[0] + other[0] && size <= one[1] + other[1];
      });
    const verdict: Verdict = { kind: "addsUp", how: "partsOfWhole", facts: fact === undefined ? [] : [fact] };
    return fact === undefined ? [] : [first, further].map((traced) => [traced, verdict]);
  });
}

/** The figure as the sum that its words speak of; one that is no such sum is wrong only where they say so plainly. */
function sumOfNamed(traced: Traced): { readonly subject: string; readonly verdict: Verdict } | undefined {
  const sum = sumSaid(traced);
  if (sum === undefined || traced.clause.isPart) return undefined;
  const subject = listed(
    sum.members.map(({ name }) => name),
    "sv"
  );
  if (sum.agrees && !sum.isOpposed)
    return { subject, verdict: { kind: "addsUp", how: "sumOfNamed", facts: sum.facts } };
  if (sum.isPlain) return { subject, verdict: wrongSum(traced, sum) };
  const { verdict } = traced.claim;
  return verdict.kind === "disagrees"
    ? { subject, verdict: { kind: "uncheckable", reason: { kind: "unclear" } } }
    : undefined;
}

function wrongSum(traced: Traced, { fact, agrees, isOpposed }: Sum): Verdict {
  const wording = rightWording(traced.clause, fact);
  const corrections = correctionsOf(traced, wording, { isFigure: !agrees, isTurned: isOpposed });
  return { kind: "disagrees", fact, flaw: agrees ? "direction" : "figure", wording, corrections };
}
