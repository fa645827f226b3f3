/**
 * Whether it is sure enough whom a figure is about for it to be wrong. It is agreed with on less: a figure may be of
 * somebody whom the text has left two sentences ago, but only whom it speaks of now can it be wrong of.
 */
import type { ClaimKind } from "../model/claim";
import { COMMITTEE, RESIDUAL, type What } from "../model/figure";
import { isBeliever } from "./about";
import type { Clause } from "./clauses";
import type { Unjudged, Weighed } from "./match";
import { isVerbHere, meaning, means, says, wholeOf, wordAt, type Sentence } from "./sentence";
import type { Weights } from "./weights";

/** Series and figures to compare with have too many delimitations to refute anything. */
export const NEVER_REFUTES: ReadonlySet<What> = new Set(["series", "comparison", "eventEffect", "deviation"]);

/** Told of in passing: what a figure is about beside them is somebody else. */
const PASSING =
  /^(?:decision|purpose|grantReceived|grantsReceived|measure|measures|reserve|event|comparison|volume|indicator)/;

/** `top`: the likeliest of the facts that its words speak of. */
export function isMeant(figure: Unjudged, top: Weighed, kind: ClaimKind, w: Weights): boolean {
  const { clause, about } = figure;
  const { fact, subject } = top;
  const isSaid =
    fact.subject.startsWith("decision:") || says(clause.sentence, wholeOf(clause.sentence), "decided", "given");
  const isNamed = kind !== "decision" || (isSaid && (about.named.has(fact.subject) || subject >= w.sentence - 1));
  return (
    !NEVER_REFUTES.has(fact.what) &&
    about.sure.has(fact.subject) &&
    subject >= w.refuting &&
    isNamed &&
    !isOvershadowed(figure, top) &&
    isWithin(figure, top) &&
    isMeasureSaid(figure, top) &&
    isInTouch(figure, top) &&
    !isOneOfSeveral(clause, fact.subject) &&
    about.named.has(RESIDUAL) === (fact.subject === RESIDUAL)
  );
}

/** Whether somebody else is clearly more spoken of. */
function isOvershadowed({ clause, about: { sure, weights } }: Unjudged, { fact, subject }: Weighed): boolean {
  const within = clause.sentence.lexicon.names.subjectOf(fact.subject)?.within;
  return [...sure].some(
    (key) =>
      (weights.get(key) ?? 0) > subject + 0.6 &&
      !PASSING.test(key) &&
      key !== within &&
      !(key === COMMITTEE && PASSING.test(fact.subject))
  );
}

/** By how much something is more or less: whose it is must be said, or what it is that differs. */
function isMeasureSaid({ about, before, saying }: Unjudged, { fact: { what, subject, of } }: Weighed): boolean {
  if (what !== "growth" && what !== "difference") return true;
  const measures = new Set(
    saying.frames[0]?.sorts.flatMap((sort) => (sort.whats.includes(what) ? (sort.of ?? []) : []))
  );
  return (
    about.named.has(subject) ||
    measures.size === 1 ||
    (before?.subject === subject && (before.of ?? before.what) === of)
  );
}

/** A decision's amount to an area, a cost of an area: both are named, or the text is under the area's heading. */
function isWithin({ about, clause }: Unjudged, { fact: { narrowedTo = "" } }: Weighed): boolean {
  const { named, areas, isUnderArea } = about;
  const isOfWhole = says(clause.sentence, { from: 0, next: clause.quantity.from }, "committeeWord");
  const isUnder = isUnderArea && areas.has(narrowedTo) && !isOfWhole;
  return !/^(?:area|line):/.test(narrowedTo) || named.has(narrowedTo) || isUnder;
}

/**
 * Whether the text has kept to the subject: it is named with the figure, or the figure before was not somebody's whom
 * no table has, or who was told of in passing.
 */
export function isInTouch({ clause, about, last }: Unjudged, { fact: { subject } }: Weighed): boolean {
  const { sentence } = clause;
  if (last === undefined || about.named.has(subject)) return true;
  // "räknade nämnden med": of itself, or of whom the text was about.
  if (meaning(sentence, wholeOf(sentence), "committeeWord").some((index) => isBeliever(sentence, index))) return false;
  if (last.kind === "uncheckable") return last.reason.kind === "unclear";
  const isAnothers = "fact" in last && last.fact.subject !== subject && /^(?:measure|grant)/.test(last.fact.subject);
  // A measure has effects, but neither surplus nor deficit.
  return (
    !isAnothers ||
    says(sentence, clause.own, "surplus", "deficit") ||
    sentence.mentions.some(({ first }) => first < clause.quantity.from)
  );
}

/** "14,0 mnkr inom A, B och C", "A och B minskades med 2,8 mnkr", "sanering, lokaler och A kostade 2 mnkr": a sum. */
function isOneOfSeveral({ sentence, quantity, left }: Clause, subject: string): boolean {
  const following = sentence.quantities.find(({ from }) => from >= quantity.next)?.from ?? sentence.tokens.length;
  const own = sentence.mentions.filter(({ subjects }) => subjects.some(({ key }) => key === subject));
  if (says(sentence, wholeOf(sentence), "respectively")) return false;
  return own.some((mention) => {
    const zone =
      mention.first >= quantity.next
        ? { from: quantity.next, next: following }
        : { from: left.from, next: quantity.from };
    if (mention.first < zone.from || mention.first >= zone.next) return false;
    return (
      isJoined(sentence, mention, -1, zone.from) ||
      isJoined(sentence, mention, 1, zone.next) ||
      isOfNouns(sentence, mention.first, zone.from)
    );
  });
}

/** Whether "och" or a comma joins another name or noun to it, on this side. */
function isJoined(
  sentence: Sentence,
  { first, next }: { readonly first: number; readonly next: number },
  step: 1 | -1,
  end: number
): boolean {
  const sign = step < 0 ? first - 1 : next;
  const isIn = step < 0 ? sign > end : sign < end - 1;
  if (!isIn || !/^(?:och|samt|,)$/.test(wordAt(sentence, sign))) return false;
  const beside = sign + step;
  return sentence.isTaken(beside) && !means(sentence, beside, "committeeWord");
}

/** "sanering, tillfälliga lokaler och extra skolskjuts". */
function isOfNouns(sentence: Sentence, first: number, from: number): boolean {
  const and = [first - 1, first - 2].find((at) => at > from && /^(?:och|samt)$/.test(wordAt(sentence, at)));
  const noun = and === undefined ? undefined : sentence.words[and - 1];
  return (
    and !== undefined && noun !== undefined && noun.stem !== "" && !noun.isNeutral && !isVerbHere(sentence, and - 1)
  );
}
