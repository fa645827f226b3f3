/** Whom the names and pointing words of a clause, its sentence, the paragraph or the heading say that a figure is about. */
import type { Subject } from "../model/fact";
import type { SubjectKind } from "../model/figure";
import { REPORTING, type Clause } from "./clauses";
import type { TextContext, NamedSubjects } from "./context";
import type { Lexicon } from "./lexicon";
import type { ClaimKind, Meaning } from "./meaning";
import { isWithin, meaning as meaningIn, means, type Sentence, type Zone } from "./sentence";

/** Whom a figure may be about, the likeliest first, and how surely. */
export interface FoundSubjects {
  readonly subjects: readonly Subject[];
  readonly match: "full" | "shortened" | "loose";
  /** Where the subject was found. */
  readonly from: "clause" | "sentence" | "before" | "heading" | "nowhere";
}

const COMMITTEE_WORD = /^(?:nämnden|nämndens|förvaltningen|förvaltningens)$/;
const AREA_WORD =
  /^(?:verksamhetsområdet|verksamhetsområdets|området|områdets|avdelningen|avdelningens|sektorn|sektorns)$/;
const ACTIVITY_WORD = /^(?:verksamheten|verksamhetens|enheten|enhetens)$/;

/** Names in the clause itself. Of a share of the committee's grant the committee is the whole, not the subject. */
export function inClause(clause: Clause, meaning: Meaning, lexicon: Lexicon): FoundSubjects | undefined {
  const { left, right } = clause;
  const after = { from: right.from, next: Math.min(reasonOrThan(clause), nextVerb(clause)) };
  const named = [
    ...namesIn(clause, left),
    ...(meaning.kind === "share"
      ? namesIn(clause, after).filter(({ kind }) => kind !== "committee")
      : namesIn(clause, after)),
  ];
  const own = named.filter((subject) => fitsKind(subject.kind, meaning.kind));
  if (own.length > 0) return { subjects: unique(own), match: matchIn(clause, [left, after]), from: "clause" };
  const isCommittee = [left, after].some((zone) =>
    clause.sentence.tokens
      .slice(zone.from, zone.next)
      .some(({ lower }, at) => COMMITTEE_WORD.test(lower) && isOwnCommittee(clause.sentence, zone.from + at))
  );
  const isOwner =
    left.from <= clause.quantity.from &&
    clause.sentence.tokens
      .slice(left.from, left.next)
      .some(
        ({ lower }, at) =>
          /^(?:nämndens|förvaltningens)$/.test(lower) &&
          [1, 2].some((on) => means(clause.sentence, left.from + at + on, "surplus", "deficit", "deviation"))
      );
  return isCommittee && lexicon.committee !== undefined && (meaning.kind !== "share" || isOwner)
    ? { subjects: [lexicon.committee], match: "full", from: "clause" }
    : undefined;
}

/** What follows these is why, not whose: "Underskottet på 3 mnkr förklaras av vinterväghållningen". */
const EXPLAINING =
  /^(?:förklaras|förklarades|beror|berodde|orsakas|orsakades|kommer|kom|härrör|motverkas|motverkades|reduceras|reducerades|täcks|täcktes|vägs|uppstår|uppstod|drivs|drevs)$/;

/** "… 27 mnkr har Förskola": what comes after a verb is another clause's subject. */
function nextVerb({ sentence, right }: Clause): number {
  for (let index = right.from; index < right.next; index++)
    if (
      (REPORTING.test(sentence.tokens[index]?.lower ?? "") || EXPLAINING.test(sentence.tokens[index]?.lower ?? "")) &&
      !sentence.isTaken(index)
    )
      return index;
  return right.next;
}

/** Where the words after a figure begin a reason or a comparison, which name others. */
export function reasonOrThan({ sentence, right }: Clause): number {
  for (let index = right.from; index < right.next; index++)
    if (
      sentence.words[index]?.concepts.includes("than") === true &&
      !/^(?:mot|sedan)$/.test(sentence.tokens[index]?.lower ?? "")
    )
      return index;
  return right.next;
}

/** "nämnden", but not "tekniska nämnden" of another committee, nor one that only judges: "än vad nämnden räknade med". */
function isOwnCommittee({ tokens, words }: Sentence, index: number): boolean {
  const before = tokens[index - 1];
  return (
    before === undefined ||
    before.kind !== "word" ||
    (words[index - 1]?.isNeutral === true && !/^(?:vad|som|än)$/.test(before.lower))
  );
}

export function namesIn({ sentence }: Clause, zone: Zone): readonly Subject[] {
  return sentence.mentions.filter(({ first }) => isWithin(first, zone)).flatMap(({ subjects }) => subjects);
}

function matchIn({ sentence }: Clause, zones: readonly Zone[]): "full" | "shortened" {
  return sentence.mentions.some(({ first, match }) => match === "full" && zones.some((zone) => isWithin(first, zone)))
    ? "full"
    : "shortened";
}

export const RECEIVED: ReadonlySet<SubjectKind> = new Set(["grantReceived", "grantsReceived"]);
const DECIDED: ReadonlySet<SubjectKind> = new Set(["decision", "purpose"]);

/** A grantor or a decision named in passing is not what a result is about. */
export function fitsKind(subject: SubjectKind, kind: ClaimKind): boolean {
  if (RECEIVED.has(subject))
    return kind === "received" || kind === "decision" || kind === "unclear" || kind === "income" || kind === "share";
  if (DECIDED.has(subject)) return kind === "decision" || kind === "unclear" || kind === "grant";
  if (subject === "volume" || subject === "indicator" || subject === "measure" || subject === "comparison")
    return kind === "effect" || kind === "unclear" || kind === "cost";
  return true;
}

export function linked({ isLinked }: Clause, previous: FoundSubjects | undefined): FoundSubjects | undefined {
  return isLinked && previous !== undefined && previous.subjects.length > 0
    ? {
        subjects: previous.subjects,
        match: previous.match,
        from: previous.from === "clause" ? "sentence" : previous.from,
      }
    : undefined;
}

/** Names earlier in the sentence, the nearest first. A clause with a noun of its own ("medan bidragen blev") is not about the line of another. */
export function inSentence(clause: Clause, meaning: Meaning, lexicon: Lexicon): FoundSubjects | undefined {
  const hasOwnNoun = meaningIn(clause.sentence, clause.left, "cost", "income", "received", "netCost").length > 0;
  const named = [...namesIn(clause, clause.before)]
    .reverse()
    .filter((subject) => fitsKind(subject.kind, meaning.kind) && !(hasOwnNoun && subject.kind === "line"));
  if (named.length > 0) return { subjects: unique(named), match: matchIn(clause, [clause.before]), from: "sentence" };
  const isCommittee = clause.sentence.tokens
    .slice(clause.before.from, clause.before.next)
    .some(({ lower }, at) => COMMITTEE_WORD.test(lower) && isOwnCommittee(clause.sentence, at));
  return isCommittee && lexicon.committee !== undefined
    ? { subjects: [lexicon.committee], match: "full", from: "sentence" }
    : undefined;
}

/** "Området", "verksamheten": whom the headings speak of. */
export function pointedAt(
  { sentence }: Clause,
  { main, sub, carried: last }: TextContext,
  zone: Zone
): FoundSubjects | undefined {
  const words = sentence.tokens.slice(zone.from, zone.next).map(({ lower }) => lower);
  if (words.some((word) => AREA_WORD.test(word))) {
    const area = [main, last?.named].find(
      (named) => named?.subjects.some(({ kind }) => kind === "area" || kind === "frame") === true
    );
    return area === undefined
      ? { subjects: [], match: "loose", from: "nowhere" }
      : { subjects: area.subjects, match: area.match, from: "heading" };
  }
  if (!words.some((word) => ACTIVITY_WORD.test(word))) return undefined;
  const named = sub ?? last?.named ?? main;
  return named === undefined
    ? { subjects: [], match: "loose", from: "nowhere" }
    : { subjects: named.subjects, match: named.match, from: "heading" };
}

/** The sentence names nobody: the paragraph's last sentence does, or the heading; without either it is the committee. */
export function carried(
  { main, sub, carried: before }: TextContext,
  { kind }: Meaning,
  { committee }: Lexicon
): FoundSubjects {
  const heading = fitting(sub, kind) ?? fitting(main, kind);
  const last = fitting(before?.named, kind);
  if (before?.isUnknown === true)
    return {
      subjects: unique([...(last?.subjects ?? []), ...(heading?.subjects ?? [])]),
      match: "loose",
      from: "before",
    };
  if (last !== undefined)
    return {
      subjects: unique([...last.subjects, ...(heading?.match === "loose" ? [] : (heading?.subjects ?? []))]),
      match: last.match,
      from: "before",
    };
  if (heading !== undefined) return { subjects: heading.subjects, match: heading.match, from: "heading" };
  return { subjects: committee === undefined ? [] : [committee], match: "full", from: "nowhere" };
}

/** Those that a figure of the kind can be about; a heading without known subjects stays, since it hides those above it. */
function fitting(named: NamedSubjects | undefined, kind: ClaimKind): NamedSubjects | undefined {
  if (named === undefined || named.subjects.length === 0) return named;
  const subjects = named.subjects.filter(
    (subject) => fitsKind(subject.kind, kind) && !(kind === "grant" && DECIDED.has(subject.kind))
  );
  return subjects.length === 0 ? undefined : { ...named, subjects };
}

export function unique(subjects: readonly Subject[]): readonly Subject[] {
  return [...new Set(subjects)];
}
