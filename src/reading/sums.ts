/**
 * Figures that a text proves by itself: "från 322 till 292, en minskning med 30", "776 av 1 280 (61 procent)", a whole
 * and its parts; and sums of named subjects that no table prints. The first confirm only, since what is rounded or left
 * out is not known.
 */
import { fact as factOf, type Fact } from "../model/fact";
import { agreementOf, inPrintedUnit, rangeOf, stepOf } from "./agreement";
import type { Remark, TextSum, Verdict } from "./claim";
import type { Clause } from "./clauses";
import type { TextBlock } from "./layout";
import type { Lexicon } from "./lexicon";
import { placesOf } from "./places";
import type { Quantity } from "./quantities";
import { means } from "./sentence";
import { listed } from "../words/language";
import { sourceSpan } from "./places";
import { opposite, rightWording } from "./wording";
import type { Traced } from "./traced";

/** The claims with those that the text's own sums prove or that are sums of what the tables have. */
export function withSums(traces: readonly Traced[], lexicon: Lexicon): readonly Traced[] {
  const proven = new Map<Traced, Verdict>();
  const groups = bySentence(traces);
  groups.forEach((own, at) => {
    const facts = own.flatMap(({ claim: { verdict } }) =>
      verdict.kind === "agrees" || verdict.kind === "roundedAside" ? [verdict.fact] : []
    );
    for (const { traced, how } of sumsIn(own)) proven.set(traced, { kind: "addsUp", how, facts });
    const [whole, next] = [own.at(-1), groups[at + 1]];
    if (whole !== undefined && next?.[0]?.block === whole.block && isWholeOf(whole, next))
      proven.set(whole, { kind: "addsUp", how: "partsOfWhole", facts: [] });
  });
  for (const [traced, verdict] of toldInTwo(traces, lexicon)) proven.set(traced, verdict);
  return traces.map((traced) => {
    const joint = jointVerdict(traced, lexicon);
    const { claim } = traced;
    if (joint !== undefined) return { ...traced, claim: { ...claim, subject: jointName(traced), verdict: joint } };
    const verdict = claim.verdict.kind === "uncheckable" ? proven.get(traced) : undefined;
    return verdict === undefined ? traced : { ...traced, claim: { ...claim, verdict } };
  });
}

/**
 * "… ledde till ett underskott på drygt 14 mnkr. … ett ytterligare underskott på knappt 11 mnkr": together a result of
 * somebody named there.
 */
function toldInTwo(traces: readonly Traced[], lexicon: Lexicon): readonly (readonly [Traced, Verdict])[] {
  return traces.flatMap((further, at): readonly (readonly [Traced, Verdict])[] => {
    const isOpen = ({ claim, section }: Traced): boolean =>
      claim.verdict.kind === "uncheckable" && claim.kind === "result" && section === further.section;
    const isFurther = further.clause.sentence.tokens.some(({ lower }) => lower === "ytterligare");
    const first = traces.slice(0, at).filter(isOpen).at(-1);
    if (!isFurther || !isOpen(further) || first === undefined) return [];
    const [a, b] = [first.clause.quantity, further.clause.quantity];
    const sign = signOf(further);
    if (!sameUnit(a, b) || sign === undefined || sign !== signOf(first)) return [];
    const [low, high] = [rangeOf(a)[0] + rangeOf(b)[0], rangeOf(a)[1] + rangeOf(b)[1]];
    const named = traces.slice(0, at).filter(({ section }) => section === further.section);
    const subjects = new Set(
      named.flatMap(({ clause }) =>
        clause.sentence.mentions.flatMap((mention) => mention.subjects.map(({ key }) => key))
      )
    );
    const fact = [...subjects].flatMap(lexicon.factsOf).find((one) => {
      const size = inPrintedUnit(one.values[0], b);
      const isResult = one.what === "result" && one.scenario === "outcome" && one.year === further.saying.year;
      return isResult && one.values[0] * sign > 0 && size >= low && size <= high;
    });
    const verdict: Verdict | undefined = fact && { kind: "addsUp", how: "partsOfWhole", facts: [fact] };
    return verdict === undefined
      ? []
      : [
          [first, verdict],
          [further, verdict],
        ];
  });
}

function bySentence(traces: readonly Traced[]): readonly (readonly Traced[])[] {
  const groups = new Map<number, Traced[]>();
  for (const traced of traces) groups.set(traced.sentence, [...(groups.get(traced.sentence) ?? []), traced]);
  return [...groups.values()];
}

interface AddsUp {
  readonly traced: Traced;
  readonly how: TextSum;
}

function sumsIn(own: readonly Traced[]): readonly AddsUp[] {
  return [...fromTo(own), ...partOfWhole(own), ...partsOfWhole(own)];
}

function wordBefore({ clause }: Traced): string {
  return clause.sentence.tokens[clause.quantity.from - 1]?.lower ?? "";
}

function sameUnit(a: Quantity, b: Quantity): boolean {
  return (
    a.unit.kind === b.unit.kind && (a.unit.kind !== "money" || b.unit.kind !== "money" || a.unit.ore === b.unit.ore)
  );
}

/** From one to the other, and by how much or how many percent. */
function fromTo(own: readonly Traced[]): readonly AddsUp[] {
  const from = own.find((traced) => wordBefore(traced) === "från");
  const to = own.find(
    (traced) =>
      traced !== from &&
      wordBefore(traced) === "till" &&
      from !== undefined &&
      sameUnit(traced.clause.quantity, from.clause.quantity)
  );
  if (from === undefined || to === undefined) return [];
  const [first, last] = [from.clause.quantity, to.clause.quantity];
  const difference = Math.abs(last.value - first.value);
  const slack = (stepOf(first) + stepOf(last)) / 2;
  return own.flatMap((traced): readonly AddsUp[] => {
    if (traced === from || traced === to || wordBefore(traced) !== "med") return [];
    const { quantity } = traced.clause;
    if (quantity.unit.kind === "percent") {
      const percent = (100 * difference) / first.value;
      const isExact = slack <= first.value / 200;
      const isNear = Math.abs(percent - quantity.value) <= stepOf(quantity) / 2 + (100 * slack) / first.value;
      return isExact && isNear ? [{ traced, how: "percentOfFirst" }] : [];
    }
    const isDifference = sameUnit(quantity, first) && Math.abs(difference - quantity.value) <= stepOf(quantity) / 2;
    return isDifference ? [{ traced, how: "difference" }] : [];
  });
}

/** "776 av 1 280 vuxna (61 procent)", "av 15 mnkr förbrukades 8,5 mnkr, det vill säga 56 procent". */
function partOfWhole(own: readonly Traced[]): readonly AddsUp[] {
  return own.flatMap((traced, index): readonly AddsUp[] => {
    const [first, second] = [own[index - 2]?.clause.quantity, own[index - 1]?.clause.quantity];
    const { quantity, sentence } = traced.clause;
    if (quantity.unit.kind !== "percent" || first === undefined || second === undefined) return [];
    if (!sameUnit(first, second) || first.unit.kind === "percent") return [];
    const isWholeLast = sentence.tokens[first.next]?.lower === "av";
    const isThatIs = /^(?:eller|säga|dvs|motsvarande|\()$/.test(wordBefore(traced));
    if (!isWholeLast && !isThatIs) return [];
    const [part, whole] = isWholeLast ? [first, second] : [second, first];
    if (whole.value === 0) return [];
    const isShare = Math.abs((100 * part.value) / whole.value - quantity.value) <= stepOf(quantity) / 2 + 1e-9;
    return isShare ? [{ traced, how: "partOfWhole" }] : [];
  });
}

interface WholeAndParts {
  readonly whole: Traced;
  readonly parts: readonly Traced[];
}

/** A whole, "varav" its parts, all in one unit. */
function wholeIn(own: readonly Traced[]): WholeAndParts | undefined {
  const opening = own.findIndex(({ clause }) => clause.isPart);
  const whole = own[opening - 1];
  if (opening < 1 || whole === undefined) return undefined;
  const parts = own.slice(opening);
  const isAlike = parts.every(({ clause }) => sameUnit(clause.quantity, whole.clause.quantity));
  return isAlike ? { whole, parts } : undefined;
}

function partsOfWhole(own: readonly Traced[]): readonly AddsUp[] {
  const found = wholeIn(own);
  if (found === undefined || found.parts.length < 2) return [];
  const { whole, parts } = found;
  if (parts.some(({ clause }) => clause.quantity.unit.kind !== "money")) return [];
  return isSumOf(whole, parts, stepOf(whole.clause.quantity) / 2)
    ? parts.map((traced) => ({ traced, how: "partsOfWhole" as const }))
    : [];
}

function isSumOf(whole: Traced, parts: readonly Traced[], slack: number): boolean {
  const signs = [whole, ...parts].map(signOf);
  if (signs.includes(undefined)) return false;
  const sum = parts.reduce((total, { clause }, index) => total + clause.quantity.value * (signs[index + 1] ?? 1), 0);
  const all = parts.reduce((total, { clause }) => total + stepOf(clause.quantity) / 2, slack);
  return Math.abs(sum - whole.clause.quantity.value * (signs[0] ?? 1)) < all;
}

/** A whole in one sentence, and in the next, which goes on about it, the parts that make it. */
function isWholeOf(whole: Traced, next: readonly Traced[]): boolean {
  const [first] = next;
  const isResult = ({ claim, clause }: Traced): boolean =>
    claim.kind === "result" && sameUnit(clause.quantity, whole.clause.quantity);
  if (first === undefined || next.length < 2 || whole.claim.kind !== "result" || !next.every(isResult)) return false;
  if (!means(first.clause.sentence, 0, "surplus", "deficit", "deviation")) return false;
  return isSumOf(whole, next, 0) && next.some(({ clause }) => clause.quantity.value > whole.clause.quantity.value / 2);
}

function signOf({ clause, saying }: Traced): 1 | -1 | undefined {
  const said = clause.quantity.sign ?? saying.frames[0]?.sorts[0]?.sign;
  if (said !== undefined) return said;
  for (let index = clause.quantity.from - 1; index >= clause.left.from; index--) {
    if (means(clause.sentence, index, "surplus")) return 1;
    if (means(clause.sentence, index, "deficit")) return -1;
  }
  return undefined;
}

const TOGETHER = /^(?:tillsammans|summerar|summerade|sammanlagt|sammanlagda|samlade|samlat|gemensamt|gemensamma)$/;

/** "IFO och BTS har tillsammans ett underskott på 142 mnkr"; `undefined` for a figure that is no such sum. */
function jointVerdict({ clause, saying, block }: Traced, lexicon: Lexicon): Verdict | undefined {
  const { sentence, quantity } = clause;
  const [plain] = saying.frames;
  const isJoint = sentence.tokens
    .slice(0, quantity.next + 2)
    .some(({ lower }, at) => TOGETHER.test(lower) && !sentence.isTaken(at));
  if (!isJoint || plain?.kind !== "result" || sentence.quantities.length !== 1 || clause.isPart) return undefined;
  const named = sentence.mentions.map(({ subjects, match }) => (match === "full" ? subjects[0] : undefined));
  const [first] = named;
  const isAlike = named.every((one) => one !== undefined && one.kind === first?.kind);
  const isSummed = first?.kind === "area" || first?.kind === "cause" || first?.kind === "line";
  if (first === undefined || named.length < 2 || !isAlike || !isSummed || new Set(named).size < named.length)
    return undefined;
  const { scenarios, occasion } = { ...saying.told, ...plain.sorts[0] };
  const facts = named.flatMap(
    (one) =>
      lexicon
        .factsOf(one?.key ?? "")
        .find(
          (fact) =>
            fact.what === "result" &&
            fact.year === saying.year &&
            fact.scenario === (scenarios ?? saying.told.scenarios)[0] &&
            (occasion === undefined || fact.occasion === undefined || fact.occasion === occasion)
        ) ?? []
  );
  const [one] = facts;
  if (one === undefined || facts.length < named.length) return undefined;
  const sum = factOf({
    ...one,
    subject: facts.map(({ subject }) => subject).join(" + "),
    cell: undefined,
    exact: facts.reduce((total, { values }) => total + values[0], 0),
  });
  return judgedSum(sum, facts, clause, block, plain.sorts[0]?.sign ?? quantity.sign, plain.directionAt);
}

/** "IFO och BTS". */
function jointName({ clause: { sentence } }: Traced): string {
  const names = sentence.mentions.flatMap(({ subjects }) => subjects.slice(0, 1).map(({ name }) => name));
  return listed(names, "sv");
}

function judgedSum(
  sum: Fact,
  facts: readonly Fact[],
  clause: Clause,
  block: TextBlock,
  sign: 1 | -1 | undefined,
  directionAt: number | undefined
): Verdict {
  const isOpposed = sign !== undefined && sum.values[0] * sign < 0;
  const isRight = agreementOf(clause.quantity, sum) !== "disagrees";
  if (isRight && !isOpposed) return { kind: "addsUp", how: "sumOfNamed", facts };
  const places = placesOf(clause);
  const wording = rightWording(clause.quantity, sum, places.unit);
  const word = directionAt === undefined ? undefined : clause.sentence.tokens[directionAt];
  const turned = isOpposed && word !== undefined ? opposite(word.text) : undefined;
  return {
    kind: "disagrees",
    fact: sum,
    flaw: isRight ? "direction" : "figure",
    wording,
    corrections: [
      ...(isRight ? [] : [{ ...sourceSpan({ block }, places.start, places.end), text: wording }]),
      ...(turned === undefined || word === undefined
        ? []
        : [{ ...sourceSpan({ block }, word.start, word.end), text: turned }]),
    ],
  };
}

/** Parts larger than their whole, or whose stated sum is another: what is wrong whatever the tables say. */
export function contradictingSums(traces: readonly Traced[]): readonly Remark[] {
  return bySentence(traces).flatMap((own): readonly Remark[] => {
    const [beyond, missing] = [partsBeyondWhole(own), partsMissingWhole(own)];
    return [
      ...(beyond.length < 2 || beyond.every(isConfirmed)
        ? []
        : [{ kind: "partsExceedWhole" as const, claims: beyond.map(({ claim }) => claim) }]),
      ...(missing.length < 3 ? [] : [{ kind: "partsMissWhole" as const, claims: missing.map(({ claim }) => claim) }]),
    ];
  });
}

/** A part that the tables bear out may well be larger than its whole: others pull the other way. */
function isConfirmed({ claim: { verdict } }: Traced): boolean {
  return verdict.kind === "agrees" || verdict.kind === "roundedAside";
}

/** All pointing the same way: no rounding explains it. Gives the whole first. */
function partsBeyondWhole(own: readonly Traced[]): readonly Traced[] {
  const found = wholeIn(own);
  if (found === undefined) return [];
  const { whole, parts } = found;
  const signs = new Set([whole, ...parts].map(signOf).filter((sign) => sign !== undefined));
  const isOther = parts.some(
    ({ claim, clause }) => claim.kind !== whole.claim.kind || clause.quantity.unit.kind === "percent"
  );
  if (signs.size > 1 || isOther) return [];
  const sum = parts.reduce((total, { clause }) => total + clause.quantity.value, 0);
  const slack = [whole, ...parts].reduce((total, { clause }) => total + stepOf(clause.quantity), 0);
  return sum > whole.clause.quantity.value + slack ? [whole, ...parts] : [];
}

/** Words of a sentence that do more than list: then its last figure need not be the sum of the others. */
const MORE_THAN_LISTS =
  /^(?:av|varav|därav|än|jämfört|mot|från|utöver|exklusive|exkl|inklusive|inkl|respektive|resp|medan|vilket|mer|mindre|högre|lägre|bättre|sämre)$/;

/** "A 3 mnkr, B 4 mnkr och C 5 mnkr, tillsammans 13 mnkr". Gives the parts, then the sum. */
function partsMissingWhole(own: readonly Traced[]): readonly Traced[] {
  const whole = own.at(-1);
  const parts = own.slice(0, -1);
  if (whole === undefined || parts.length < 2) return [];
  const { sentence, quantity } = whole.clause;
  const isStated = sentence.tokens
    .slice(parts.at(-1)?.clause.quantity.next ?? 0, quantity.from)
    .some(({ lower }) => /^(?:tillsammans|sammanlagt|totalt)$/.test(lower));
  const isPlain = ({ clause }: Traced): boolean =>
    clause.quantity.unit.kind === "money" && sameUnit(clause.quantity, quantity) && clause.quantity.hedge === "none";
  const isList = own.every(isPlain) && sentence.tokens.every(({ lower }) => !MORE_THAN_LISTS.test(lower));
  if (!isStated || !isList || new Set(own.map(signOf)).size > 1) return [];
  const sum = parts.reduce((total, { clause }) => total + clause.quantity.value, 0);
  const slack = own.reduce((total, { clause }) => total + stepOf(clause.quantity) / 2, 0);
  return Math.abs(sum - quantity.value) > slack + 1e-9 ? own : [];
}

/**
 * What may stand between the word and its amount; in "underskottet beror på placeringar (-12,1 mnkr)" the sign says it
 * alone.
 */
const LEADS_ON = /^(?:på|om|med|av|till|motsvarande|totalt|sammanlagt|uppgår|uppgick|är|var|blev|blir)$/;

/** A minus sign after a word that already says minus: an error whatever the figure. */
export function minusAfterWords(traces: readonly Traced[]): readonly Remark[] {
  return traces.flatMap(({ clause: { sentence, quantity }, saying, block, claim }): readonly Remark[] => {
    const at = saying.frames[0]?.directionAt;
    if (quantity.sign !== -1 || at === undefined || !means(sentence, at, "surplus", "deficit")) return [];
    if (!sentence.tokens.slice(at + 1, quantity.from).every(({ lower }) => LEADS_ON.test(lower))) return [];
    const [number, sign] = [sentence.tokens[quantity.number], sentence.tokens[quantity.number - 1]];
    if (number === undefined || sign === undefined) return [];
    const correction = { ...sourceSpan({ block }, sign.start, number.start), text: "" };
    return [{ kind: "minusAfterWord", claims: [claim], correction }];
  });
}
