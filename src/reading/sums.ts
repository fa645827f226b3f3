/**
 * Figures that a text proves by itself: "från 322 till 292, en minskning med 30", "776 av 1 280 (61 procent)", a whole
 * and its parts; and sums of named subjects that no table prints. The first confirm only, since what is rounded or left
 * out is not known.
 */
import { fact as madeFact, type Fact } from "../model/fact";
import { listed } from "../words/language";
import { agreementOf, inPrintedUnit, rangeOf, stepOf } from "./agreement";
import type { TextSum, Verdict } from "../model/claim";
import { grouped } from "./lexicon";
import { meaning, means, says, wordAt } from "./sentence";
import { factOf, isConfirmed, type Traced } from "./match";
import { sameUnit } from "./units";
import { correctionsOf, rightWording } from "./wording";

type Proven = readonly (readonly [Traced, Verdict])[];

/** The claims with those that the text's own sums prove or that are sums of what the tables have. */
export function withSums(traces: readonly Traced[]): readonly Traced[] {
  const sentences = bySentence(traces);
  const proven = new Map<Traced, Verdict>([
    ...sentences.flatMap((own, at) => [
      ...[...fromTo(own), ...partOfWhole(own), ...partsOfWhole(own)],
      ...wholeOfNext(own.at(-1), sentences[at + 1] ?? []),
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

export function isSameUnit(a: Traced, b: Traced): boolean {
  return sameUnit(a.clause.quantity.unit, b.clause.quantity.unit);
}

function addsUp(own: readonly Traced[], how: TextSum): Verdict {
  const facts = own.filter(({ claim }) => isConfirmed(claim)).flatMap((traced) => factOf(traced) ?? []);
  return { kind: "addsUp", how, facts };
}

function wordBefore({ clause: { sentence, quantity } }: Traced): string {
  return wordAt(sentence, quantity.from - 1);
}

/** From one to the other, and by how much or how many percent. */
function fromTo(own: readonly Traced[]): Proven {
  const from = own.find((traced) => wordBefore(traced) === "från");
  const to = own.find((traced) => wordBefore(traced) === "till" && from !== undefined && isSameUnit(traced, from));
  if (from === undefined || to === undefined) return [];
  const [first, last] = [from.clause.quantity, to.clause.quantity];
  const difference = Math.abs(last.value - first.value);
  const slack = (stepOf(first) + stepOf(last)) / 2;
  return own
    .filter((traced) => wordBefore(traced) === "med")
    .flatMap((traced): Proven => {
      const { quantity } = traced.clause;
      const half = stepOf(quantity) / 2;
      if (quantity.unit.kind !== "percent") {
        const isDifference = isSameUnit(traced, from) && Math.abs(difference - quantity.value) <= half;
        return isDifference ? [[traced, addsUp(own, "difference")]] : [];
      }
      const isExact = slack <= first.value / 200;
      const distance = Math.abs((100 * difference) / first.value - quantity.value);
      const isNear = distance <= half + (100 * slack) / first.value;
      return isExact && isNear ? [[traced, addsUp(own, "percentOfFirst")]] : [];
    });
}

/** "776 av 1 280 vuxna (61 procent)", "av 15 mnkr förbrukades 8,5 mnkr, det vill säga 56 procent". */
function partOfWhole(own: readonly Traced[]): Proven {
  return own.flatMap((traced, index): Proven => {
    const [one, other] = [own[index - 2], own[index - 1]];
    const { quantity, sentence } = traced.clause;
    if (quantity.unit.kind !== "percent" || one === undefined || other === undefined) return [];
    const [first, second] = [one.clause.quantity, other.clause.quantity];
    const isWholeLast = wordAt(sentence, first.next) === "av";
    const isThatIs = /^(?:eller|säga|dvs|motsvarande|\()$/.test(wordBefore(traced));
    if (!isSameUnit(one, other) || first.unit.kind === "percent" || !(isWholeLast || isThatIs)) return [];
    const [part, whole] = isWholeLast ? [first, second] : [second, first];
    const isShare = Math.abs((100 * part.value) / whole.value - quantity.value) <= stepOf(quantity) / 2 + 1e-9;
    return isShare ? [[traced, addsUp(own, "partOfWhole")]] : [];
  });
}

export interface WholeAndParts {
  readonly whole: Traced;
  readonly parts: readonly Traced[];
}

/** A whole, "varav" its parts, all in one unit. */
export function wholeIn(own: readonly Traced[]): WholeAndParts | undefined {
  const opening = own.findIndex(({ clause }) => clause.isPart);
  const [whole, ...parts] = own.slice(Math.max(0, opening - 1));
  return opening > 0 && whole !== undefined && parts.every((part) => isSameUnit(part, whole))
    ? { whole, parts }
    : undefined;
}

function partsOfWhole(own: readonly Traced[]): Proven {
  const { whole, parts = [] } = wholeIn(own) ?? {};
  const isMoney = whole?.clause.quantity.unit.kind === "money";
  if (whole === undefined || parts.length < 2 || !isMoney) return [];
  const isSum = isSumOf(whole, parts, stepOf(whole.clause.quantity) / 2);
  return isSum ? parts.map((traced) => [traced, addsUp(own, "partsOfWhole")]) : [];
}

/** A whole in one sentence, and in the next, which goes on about it, the parts that make it. */
function wholeOfNext(whole: Traced | undefined, next: readonly Traced[]): Proven {
  const [first] = next;
  if (whole === undefined || first?.block !== whole.block || next.length < 2) return [];
  const isResult = (one: Traced): boolean => one.claim.kind === "result" && isSameUnit(one, whole);
  const goesOn = means(first.clause.sentence, 0, "surplus", "deficit", "deviation");
  return [whole, ...next].every(isResult) && goesOn && isSumOf(whole, next, 0)
    ? [[whole, addsUp([], "partsOfWhole")]]
    : [];
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
    const before = traces.slice(0, at).filter(({ section }) => section === further.section);
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

/** "IFO och BTS har tillsammans ett underskott på 142 mnkr"; `undefined` for a figure that is no such sum. */
function sumOfNamed(traced: Traced): { readonly subject: string; readonly verdict: Verdict } | undefined {
  const { clause, saying } = traced;
  const { sentence, quantity } = clause;
  const [plain] = saying.frames;
  const named = sentence.mentions.map(({ subjects, match }) => (match === "full" ? subjects[0] : undefined));
  const isAlike = named.every((one) => one !== undefined && one.kind === named[0]?.kind);
  const isTold = meaning(sentence, { from: 0, next: quantity.next + 2 }, "together").some(
    (at) => !sentence.isTaken(at)
  );
  const isJoint = isTold && named.length > 1 && isAlike;
  if (!isJoint || plain?.kind !== "result" || sentence.quantities.length > 1 || clause.isPart) return undefined;
  const { scenarios = saying.told.scenarios, occasion } = plain.sorts[0] ?? {};
  const isMeant = (fact: Fact): boolean =>
    fact.what === "result" &&
    fact.year === saying.year &&
    fact.scenario === scenarios[0] &&
    (occasion === undefined || fact.occasion === undefined || fact.occasion === occasion);
  const facts = named.flatMap((one) => sentence.lexicon.factsOf(one?.key ?? "").find(isMeant) ?? []);
  const [one] = facts;
  if (one === undefined || facts.length < named.length) return undefined;
  const sum = madeFact({
    ...one,
    subject: facts.map(({ subject }) => subject).join(" + "),
    cell: undefined,
    exact: facts.reduce((total, { values }) => total + values[0], 0),
  });
  const subject = listed(
    named.flatMap((each) => each?.name ?? []),
    "sv"
  );
  return { subject, verdict: judged(traced, sum, facts, plain.sorts[0]?.sign ?? quantity.sign) };
}

function judged(traced: Traced, fact: Fact, facts: readonly Fact[], sign: 1 | -1 | undefined): Verdict {
  const { clause } = traced;
  const isTurned = sign !== undefined && fact.values[0] * sign < 0;
  const isFigure = agreementOf(clause.quantity, fact) === "disagrees";
  if (!isFigure && !isTurned) return { kind: "addsUp", how: "sumOfNamed", facts };
  const wording = rightWording(clause, fact);
  const corrections = correctionsOf(traced, wording, { isFigure, isTurned });
  return { kind: "disagrees", fact, flaw: isFigure ? "figure" : "direction", wording, corrections };
}
