/**
 * Figures beside one that was found right, which says of whom and of what they are:
 * - the same, budgeted, a year before or at an occasion ("kostade 2,4 mnkr, mot budgeterade 2,5 mnkr");
 * - what goes on about it ("Nettokostnaden blev 582 mnkr … Ökningen är 6 procent"), which is only confirmed;
 * - by how much it differs ("kostade 33,1 mnkr, 2,1 mnkr över budget"): what agrees with no such difference is wrong,
 *   and where the figure before was passed over, the two are right together when they are the same subject's.
 */
import type { ClaimKind, Verdict } from "../model/claim";
import type { Fact } from "../model/fact";
import type { SubjectKind, What } from "../model/figure";
import { agreementOf, digitsTold, factUnitsOf, isWithinTimes } from "./agreement";
import { factOf, isConfirmed, weighed, type Traced, type Weighed } from "./match";
import type { Saying } from "./saying";
import { isWithin, meaning, says, unknownWords, wordAt, type Zone } from "./sentence";
import { isTurned, refuted, slipOf } from "./slips";
import type { Judged } from "./verdict";
import type { Weights } from "./weights";

/** So many figures before it in the paragraph, in its own sentence or the one before, may say what it is about. */
const REACH = { figures: 3, sentences: 1 };

/** A figure of fewer digits agrees with something by chance. */
const LEAST_DIGITS = 1.1;

/** Of these there are too many delimitations for one to be the other's. */
const MANIFOLD: ReadonlySet<What> = new Set(["series", "comparison", "eventEffect", "decided", "received"]);

const DIFFERING: ReadonlySet<ClaimKind> = new Set(["change", "difference", "growth", "result", "share", "unclear"]);

/** A figure that is so many times another is hardly meant to be it. */
const FARTHEST = 3;

const DIFFERENCES = ["more", "less", "over", "under", "up", "down", "better", "worse", "difference"] as const;

export function withBeside(traces: readonly Traced[], w: Weights): readonly Traced[] {
  const read: Traced[] = [];
  traces.forEach((traced, at) => {
    const isOpen = isUnchecked(traced) && digitsTold(traced.clause.quantity) >= LEAST_DIGITS;
    const next = traces[at + 1];
    const beside = isOpen ? [...nearBefore(read, traced), ...(next?.sentence === traced.sentence ? [next] : [])] : [];
    const verdict = verdictBeside(beside, traced, w);
    const last = read.at(-1);
    const pair = verdict === undefined && isUnchecked(traced) ? pairOf(last, traced, w) : undefined;
    if (pair?.before !== undefined && last !== undefined)
      read[read.length - 1] = judgedAs(last, { ...pair, verdict: pair.before });
    read.push(judgedAs(traced, verdict ?? pair));
  });
  return read;
}

function isUnchecked({ claim }: Traced): boolean {
  return claim.verdict.kind === "uncheckable";
}

function judgedAs(traced: Traced, judged: Judged | undefined): Traced {
  if (judged === undefined) return traced;
  const { verdict, subject } = judged;
  const { names } = traced.clause.sentence.lexicon;
  return { ...traced, claim: { ...traced.claim, verdict, subject: names.subjectOf(subject ?? "")?.name } };
}

function nearBefore(read: readonly Traced[], { block, sentence }: Traced): readonly Traced[] {
  return read
    .slice(-REACH.figures)
    .filter((one) => one.block === block && sentence - one.sentence <= REACH.sentences)
    .reverse();
}

/** `beside`: the figures beside it, the nearest first. */
function verdictBeside(beside: readonly Traced[], traced: Traced, w: Weights): Judged | undefined {
  const factsOf = (some: readonly Traced[]): readonly Fact[] =>
    some.filter(({ claim }) => isConfirmed(claim)).flatMap((one) => factOf(one) ?? []);
  const compared = factsOf(beside.slice(0, 1)).flatMap((fact) => comparedWith(fact, traced, w) ?? [])[0];
  const gone = factsOf(beside).flatMap((fact) => goneOnFrom(fact, traced, w))[0];
  const verdict: Verdict | undefined = gone === undefined ? compared : { kind: "agrees", fact: gone.fact };
  return verdict && { verdict, subject: "fact" in verdict ? verdict.fact.subject : undefined };
}

/** The same as the fact, of the time or the plan that the figure's own words say; nothing where they say more. */
function comparedWith(fact: Fact, traced: Traced, w: Weights): Verdict | undefined {
  const { sentence, own, right, quantity } = traced.clause;
  const { lexicon } = sentence;
  const isBasis = basisSaid(traced);
  // "en ökning med 2,6 mnkr jämfört med samma period 2024": by how much, and not how large.
  const isOfDifference = fact.of !== undefined && !says(sentence, own, "amounting", "than");
  if (isOfDifference || [own, right].some((zone) => says(sentence, zone, ...DIFFERENCES))) return undefined;
  const isManifold = MANIFOLD.has(measureOf(fact));
  if (isBasis === undefined || isManifold || [own, right].some((zone) => unknownWords(sentence, zone).length > 0))
    return undefined;
  if (namesAnother(traced, fact)) return undefined;
  const units = factUnitsOf(quantity);
  const same = lexicon
    .factsOf(fact.subject)
    .filter((one) => one.narrowedTo === fact.narrowedTo && one.what === measureOf(fact) && units.includes(one.unit));
  const meant = same.filter((one) => isBasis(one)).map((one): Weighed => weighedAs(one, traced, w));
  const agreeing = meant.find(({ agreement }) => agreement === "agrees");
  if (agreeing !== undefined) return { kind: "agrees", fact: agreeing.fact };
  const isOther = [...same, ...traced.facts.map((one) => one.fact)].some(
    (one) => agreementOf(quantity, one) !== "disagrees" && measureOf(one) === measureOf(fact)
  );
  const isNear = meant.some((one) => isWithinTimes(quantity, one.fact, FARTHEST));
  return isOther || !isNear || slipOf(traced, meant, w)?.isExplained !== true ? undefined : refuted(traced, meant);
}

function weighedAs(fact: Fact, { clause: { quantity } }: Traced, w: Weights): Weighed {
  return {
    fact,
    agreement: agreementOf(quantity, fact),
    isOpposed: false,
    frame: 0,
    subject: w.linked,
    total: w.linked + w.frame,
  };
}

/** Which facts the figure's own words mean: of a budget, another year or an earlier occasion; of one of them alone. */
function basisSaid({ clause: { sentence, own, right } }: Traced): ((fact: Fact) => boolean) | undefined {
  const { set } = sentence.lexicon;
  // "885 tkr billigare än budget, och stödet slutade på 8,3 mnkr": the budget is the other's.
  const verb = meaning(sentence, own, "amounting").at(-1) ?? own.from;
  const zones: readonly Zone[] = [{ from: verb, next: own.next }, right];
  const isHere = (index: number): boolean => zones.some((zone) => isWithin(index, zone));
  const year = sentence.years.find(({ index, year: of }) => isHere(index) && of !== set.year)?.year;
  const occasions = sentence.occasions.filter(({ first, occasion }) => isHere(first) && occasion !== set.occasion);
  const isBefore = year !== undefined || occasions.length > 0;
  if (zones.some((zone) => says(sentence, zone, "budget", "budgeted")))
    return isBefore ? undefined : ({ scenario }) => scenario === "budget";
  if (year !== undefined) return (one) => one.year === year;
  if (occasions.length === 0) return undefined;
  return (one) => one.scenario === "forecast" && occasions.some(({ occasion }) => one.occasion === occasion);
}

/** Facts of the same subject and measure that agree, and against which no word speaks. */
function goneOnFrom(fact: Fact, traced: Traced, w: Weights): readonly Weighed[] {
  if (namesAnother(traced, fact)) return [];
  return factsOfSame(fact, traced, w).filter(
    (one) =>
      one.agreement === "agrees" &&
      !one.isOpposed &&
      measureOf(one.fact) === measureOf(fact) &&
      (one.frame !== undefined || isOfMeasure(one.fact, traced.saying))
  );
}

/** All of the same delimitation, weighed by the figure's words as if nobody else were meant. */
function factsOfSame({ subject, narrowedTo }: Fact, { clause, saying, about }: Traced, w: Weights): readonly Weighed[] {
  const keys = [subject, ...(narrowedTo === undefined ? [] : [narrowedTo])];
  const weights = new Map(keys.map((key) => [key, w.linked]));
  return weighed(clause, saying, { ...about, weights }, w).filter(
    ({ fact: one }) => one.subject === subject && one.narrowedTo === narrowedTo
  );
}

/** Whether the figure's own words name somebody else. */
function namesAnother({ clause, about }: Traced, { subject }: Fact): boolean {
  const twins = clause.sentence.lexicon.twinsOf(subject);
  return [...about.named].some((key) => !twins.includes(key));
}

/**
 * Where no way of saying fits: a size, or by how much it is more. Results are of many times, and are not meant by
 * their size alone.
 */
function isOfMeasure({ what, of, scenario, values: [exact] }: Fact, { frames: [plain] }: Saying): boolean {
  if (what === "result" || scenario === "forecast") return false;
  if (what !== "difference" && what !== "growth") return true;
  if (plain !== undefined && !DIFFERING.has(plain.kind)) return false;
  const sign = plain?.sorts[0]?.sign ?? 0;
  return exact * (of === "cost" || of === "netCost" ? -sign : sign) >= 0;
}

function measureOf({ what, of }: Fact): What {
  return of ?? what;
}

/** A figure of fewer digits is of its subject by chance, unless its own words name it. */
const LEAST_DIGITS_OF_SIZE = 1.3;

/** So many digits of two figures together are one subject's by no chance. */
const LEAST_DIGITS_OF_TWO = 2.5;

/** How large something is, so that it can be more or less. */
const SIZES: ReadonlySet<What> = new Set(["cost", "netCost", "income", "expenditure", "received", "volume"]);

/** What of these differs from the budget is no result: they have a result of their own. */
const WITH_RESULTS: ReadonlySet<SubjectKind> = new Set(["area", "committee", "frame"]);

interface Pair {
  readonly verdict: Verdict;
  readonly subject: string;
  /** Of the figure before, where it is right by this one. */
  readonly before?: Verdict;
}

/** `before`: the figure before it in the text. Nothing where it can't be told by that. */
function pairOf(before: Traced | undefined, traced: Traced, w: Weights): Pair | undefined {
  if (before === undefined || !isByHowMuch(traced) || !isGoneOnFrom(traced, before)) return undefined;
  const fact = factOf(before);
  if (!isConfirmed(before.claim)) return provenTogether(before, traced, w);
  const verdict = fact !== undefined && isSurelyOf(before, fact) ? denied(fact, traced, w) : undefined;
  return verdict && { verdict, subject: fact?.subject ?? "" };
}

function isByHowMuch({ clause, saying }: Traced): boolean {
  return !clause.isPart && saying.frames[0]?.frame?.isDifference === true;
}

const GOES_ON = /^(?:det|detta|vilket|den|motsvarande)$/;

/** In the same sentence, or "Det är …". */
function isGoneOnFrom({ block, clause, sentence }: Traced, before: Traced): boolean {
  if (before.block !== block) return false;
  const isNext = sentence - before.sentence === 1 && GOES_ON.test(wordAt(clause.sentence, 0));
  return before.sentence === sentence || isNext;
}

function isSurelyOf({ clause, about }: Traced, { subject }: Fact): boolean {
  if (clause.quantity.unit.kind === "percent") return false;
  return digitsTold(clause.quantity) >= LEAST_DIGITS_OF_SIZE || about.named.has(subject);
}

/** The figure as wrong, unless a difference of the fact's agrees or its words speak of somebody or something else. */
function denied(fact: Fact, traced: Traced, w: Weights): Verdict | undefined {
  const { clause, saying } = traced;
  const { sentence, own, right } = clause;
  if (namesAnother(traced, fact)) return undefined;
  const all = factsOfSame(fact, traced, w);
  const meant = all.filter((one) => one.frame === 0 && isDifferenceOf(one.fact, fact, traced));
  if (meant.length === 0 || meant.some((one) => one.agreement !== "disagrees" && !one.isOpposed)) return undefined;
  const turned = meant.find((one) => isTurned(one) && one.agreement === "agrees");
  const isAnother = turned === undefined && all.some(({ agreement }) => agreement === "agrees");
  const isStrange = [own, right].some((zone) => unknownWords(sentence, zone).length > 0);
  if (isAnother || isStrange || saying.frames[0]?.refutes !== true) return undefined;
  return refuted(traced, turned === undefined ? meant : [turned]);
}

/** A size that nobody is known for, and by how much it differs: right together, or the latter the other way round. */
function provenTogether(before: Traced, traced: Traced, w: Weights): Pair | undefined {
  const { clause, saying } = traced;
  const { set } = clause.sentence.lexicon;
  const { quantity } = before.clause;
  const digits = [quantity, clause.quantity].reduce((sum, one) => sum + digitsTold(one), 0);
  if (before.sentence !== traced.sentence || digits < LEAST_DIGITS_OF_TWO) return undefined;
  const units = factUnitsOf(quantity);
  const sizes = set.facts.filter(
    (one) =>
      SIZES.has(one.what) &&
      units.includes(one.unit) &&
      one.year === saying.year &&
      agreementOf(quantity, one) === "agrees"
  );
  if (new Set(sizes.map(({ subject }) => subject)).size !== 1) return undefined;
  for (const fact of sizes) {
    const of = factsOfSame(fact, traced, w).filter(
      (one) => one.frame === 0 && one.agreement === "agrees" && isDifferenceOf(one.fact, fact, traced)
    );
    const right = of.find(({ isOpposed }) => !isOpposed) ?? of[0];
    if (right === undefined) continue;
    const verdict: Verdict = right.isOpposed ? refuted(traced, [right]) : { kind: "agrees", fact: right.fact };
    return { verdict, subject: fact.subject, before: { kind: "agrees", fact } };
  }
  return undefined;
}

/** Of the same measure; a result is how a cost differs from its budget, but not an area's income or gross cost. */
function isDifferenceOf(one: Fact, size: Fact, { clause }: Traced): boolean {
  const measure = measureOf(size);
  if (one.of !== undefined) return one.of === measure;
  const kind = clause.sentence.lexicon.names.subjectOf(size.subject)?.kind;
  return measure === "netCost" || measure === "result" || kind === undefined || !WITH_RESULTS.has(kind);
}
