/**
 * By how much a figure differs that stands just before: "kostade 33,1 mnkr, 2,1 mnkr över budget". Whose it is and of
 * what is known by the figure before, so nothing else can be meant: what agrees with no such difference is wrong. Where
 * the figure before was passed over, the two are right together when they are the same subject's.
 */
import type { Fact } from "../model/fact";
import type { SubjectKind, What } from "../model/figure";
import { agreementOf, digitsTold, factUnitsOf } from "./agreement";
import { factOf, isConfirmed, weighed, type Traced, type Weighed } from "./match";
import { isWithin, unknownWords, wordAt } from "./sentence";
import { isTurned, refuted } from "./slips";
import type { Verdict } from "../model/claim";
import type { Weights } from "./weights";

/** A figure of fewer digits is of its subject by chance, unless its own words name it. */
const LEAST_DIGITS = 1.3;

/** So many digits of two figures together are one subject's by no chance. */
const LEAST_DIGITS_OF_TWO = 2.5;

/** How large something is, so that it can be more or less. */
const SIZES: ReadonlySet<What> = new Set([
  "cost",
  "netCost",
  "income",
  "expenditure",
  "received",
  "volume",
  "unitCost",
]);

/** What of these differs from the budget is no result: they have a result of their own. */
const WITH_RESULTS: ReadonlySet<SubjectKind> = new Set(["area", "committee", "frame"]);

export interface Pair {
  readonly verdict: Verdict;
  readonly subject: string;
  /** Of the figure before, where it is right by this one. */
  readonly before?: Verdict;
}

/** `before`: the figure before it in the text. Nothing where it can't be told by that. */
export function pairOf(before: Traced | undefined, traced: Traced, w: Weights): Pair | undefined {
  if (before === undefined || !isByHowMuch(traced) || !isGoneOnFrom(traced, before)) return undefined;
  const fact = factOf(before);
  if (!isConfirmed(before.claim)) return provenTogether(before, traced, w);
  const verdict = fact !== undefined && isSurelyOf(before, fact) ? denied(fact, traced, w) : undefined;
  return verdict && { verdict, subject: fact?.subject ?? "" };
}

function isByHowMuch({ clause, saying }: Traced): boolean {
  const [plain] = saying.frames;
  return !clause.isPart && (plain?.frame?.isDifference === true || plain?.kind === "growth");
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
  return digitsTold(clause.quantity) >= LEAST_DIGITS || about.named.has(subject);
}

/** The figure as wrong, unless a difference of the fact's agrees or its words speak of somebody or something else. */
function denied(fact: Fact, traced: Traced, w: Weights): Verdict | undefined {
  const { clause, about, saying } = traced;
  const { sentence, own, right } = clause;
  const twins = sentence.lexicon.twinsOf(fact.subject);
  if ([...about.named].some((key) => !twins.includes(key) && key !== fact.narrowedTo)) return undefined;
  const all = factsOfSame(fact, traced, w);
  const meant = all.filter((one) => one.frame === 0 && isDifferenceOf(one.fact, fact, traced));
  if (meant.length === 0 || meant.some((one) => one.agreement !== "disagrees" && !one.isOpposed)) return undefined;
  const turned = meant.find((one) => isTurned(one) && one.agreement === "agrees");
  const isAnother = turned === undefined && all.some(({ agreement }) => agreement === "agrees");
  const isStrange = [own, right].some((zone) => unknownWords(sentence, zone).length > 0);
  if (isAnother || isStrange || !(saying.frames[0]?.refutes === true || isSinceYear(traced))) return undefined;
  return refuted(traced, turned === undefined ? meant : [turned]);
}

/** "en ökning med 428 tkr från 2024": what it is compared with is said, though no frame is so plain. */
function isSinceYear({ clause: { sentence, right } }: Traced): boolean {
  const isKnown = (year: number): boolean => year === sentence.lexicon.set.year - 1;
  return sentence.years.some(({ index, year }) => isWithin(index, right) && isKnown(year));
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

function factsOfSame({ subject, narrowedTo }: Fact, { clause, saying, about }: Traced, w: Weights): readonly Weighed[] {
  const keys = [subject, ...(narrowedTo === undefined ? [] : [narrowedTo])];
  const weights = new Map(keys.map((key) => [key, w.linked]));
  return weighed(clause, saying, { ...about, weights }, w).filter(
    ({ fact: one }) => one.subject === subject && one.narrowedTo === narrowedTo
  );
}

/** Of the same measure; a result is how a cost differs from its budget, but not an area's income or gross cost. */
function isDifferenceOf(one: Fact, size: Fact, { clause }: Traced): boolean {
  const measure = size.of ?? size.what;
  if (one.of !== undefined) return one.of === measure;
  const kind = clause.sentence.lexicon.names.subjectOf(size.subject)?.kind;
  return measure === "netCost" || measure === "result" || kind === undefined || !WITH_RESULTS.has(kind);
}
