/** Whom a figure is about: the names in its clause, else those that the sentence, the paragraph or the heading carries to it. */
import type { Subject, SubjectKind } from "../../model/fact";
import { isPhraseOfExtent, REPORTING, unknownWords, type Clause } from "./clauses";
import type { Context, Named } from "./context";
import type { Lexicon } from "./lexicon";
import type { ClaimKind, Meaning } from "./meaning";
import { isWithin, meaning as meaningIn, means, type Sentence, type Zone } from "./sentence";
import { respectively } from "./respectively";
import { countedSubjects } from "./whose-count";
import { isEffectVerb } from "./vocabulary";

export interface Whose {
  /** Those that the figure may be about, the likeliest first. */
  readonly subjects: readonly Subject[];
  readonly match: "full" | "shortened" | "loose";
  /** Where the subject was found. */
  readonly from: "clause" | "sentence" | "before" | "heading" | "nowhere";
  /** Words that may narrow the subject to something that no table has. */
  readonly unknown: readonly string[];
  /** Those that headings and sentences before speak of, where the clause does not name its subject before the figure. */
  readonly others: readonly Subject[];
  /** Whether nothing stands against calling a wrong figure wrong. */
  readonly isClear: boolean;
  /** Whether the figure may be only a part, an effect or a supposition: then not even a near miss is wrong. */
  readonly isDoubtful: boolean;
  /** Subjects that single words point to; they may confirm. */
  readonly loose: readonly Subject[];
}

const COMMITTEE_WORD = /^(?:nämnden|nämndens|förvaltningen|förvaltningens)$/;
const AREA_WORD = /^(?:verksamhetsområdet|verksamhetsområdets|området|områdets|avdelningen|avdelningens|sektorn|sektorns)$/;
const ACTIVITY_WORD = /^(?:verksamheten|verksamhetens|enheten|enhetens)$/;

/** Kinds of subjects that the words of a clause cannot be about when the figure is of another kind. */
const COUNTED_KINDS: ReadonlySet<ClaimKind> = new Set(["volume", "unitCost", "difference", "growth", "indicator", "effect"]);

export function whoseIs(clause: Clause, meaning: Meaning, context: Context, lexicon: Lexicon, previous: Whose | undefined): Whose {
  const { sentence } = clause;
  const unknown = [...unknownWords(sentence, clause.left, true), ...unknownWords(sentence, { from: clause.right.from, next: reasonOrThan(clause) })];
  const loose = looselyNamed(clause, context, lexicon);
  const counted = COUNTED_KINDS.has(meaning.kind) ? countedSubjects(clause, meaning, context, lexicon) : undefined;
  if (counted !== undefined) {
    const own = new Set(counted.subjects.flatMap((subject) => lexicon.names.stemsOf(subject).flat()));
    const strange = unknown.filter((index) => !lexicon.isCounted(sentence.words[index]?.stem ?? "") && !own.has(sentence.words[index]?.stem ?? "")).map((index) => sentence.tokens[index]?.lower ?? "");
    const isDoubtful = isOtherTime(clause, meaning, lexicon) || isSupposed(clause) || clause.isPart;
    return { ...counted, unknown: strange, loose, others: [], from: "clause", isClear: counted.match === "full" && strange.length === 0 && !isDoubtful, isDoubtful };
  }
  const several = ofKind(clause, meaning, lexicon) ?? ofDecision(clause, meaning, lexicon) ?? inClause(clause, meaning, lexicon) ?? pointedAt(clause, context, clause.left) ?? linked(clause, previous)
    ?? inSentence(clause, meaning, lexicon) ?? pointedAt(clause, context, { from: 0, next: clause.quantity.from }) ?? carried(context, meaning, lexicon);
  const found = { ...several, subjects: respectively(clause, several.subjects) };
  const words = unknown.map((index) => sentence.tokens[index]?.lower ?? "");
  const strange = found.from === "clause" ? words : [...words, ...(found.from === "nowhere" ? [] : unknownBefore(clause))];
  const isPart = clause.isPart && found.from !== "clause";
  const isAreaLine = found.subjects.some(({ kind }) => kind === "line") && speaksOfArea(clause, context);
  const isDoubtful = isEffect(clause, meaning) || isPart || isAreaLine || isOfSeveral(found) || isOtherTime(clause, meaning, lexicon) || isSupposed(clause);
  return {
    ...found,
    subjects: isAreaLine ? found.subjects.filter(({ kind }) => kind !== "line") : found.subjects,
    unknown: strange, loose,
    others: isNamedBefore(clause, found) ? [] : unique([...(context.sub?.subjects ?? []), ...(context.main?.subjects ?? []), ...(context.carried?.named?.subjects ?? [])].filter(({ kind }) => fitsKind(kind, meaning.kind))),
    isClear: found.match !== "loose" && found.from !== "nowhere" && strange.length === 0 && !isDoubtful, isDoubtful,
  };
}

function isNamedBefore(clause: Clause, { from, subjects }: Found): boolean {
  return (from === "clause" || from === "sentence") && namesIn(clause, { from: 0, next: clause.quantity.from }).some((subject) => subjects.includes(subject));
}

/** Two areas or two causes in one clause: the figure may be their sum. */
function isOfSeveral({ subjects, from }: Found): boolean {
  if (from !== "clause" && from !== "sentence") return false;
  const kinds = subjects.map(({ kind }) => kind).filter((kind) => kind === "area" || kind === "cause" || kind === "line");
  return new Set(kinds).size < kinds.length;
}

const PART_OF_YEAR = /^(?:halvår|halvåret|kvartal|kvartalet|tertial|tertialet|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|åren|vår|våren|sommaren|hösten|vintern)$/;

/** A figure of a part of the year, or of several years, is not the year's. What is compared with does not count. */
function isOtherTime({ sentence, left, quantity }: Clause, { kind }: Meaning, { set }: Lexicon): boolean {
  if (!(kind === "result" || kind === "cost" || kind === "income" || kind === "netCost" || kind === "volume" || kind === "unitCost")) return false;
  const current = set.occasions.find(({ name }) => name === set.occasion);
  return sentence.tokens.slice(0, quantity.from).some(({ lower }, index) => {
    if (!PART_OF_YEAR.test(lower) || (sentence.isTaken(index) && !sentence.occasions.some(({ first, isWeak, occasion }) => first === index && isWeak && occasion !== current?.name))) return false;
    return ![1, 2, 3].some((back) => means(sentence, index - back, "than")) && (index >= left.from || index < 6);
  });
}

/** "Hade inte …", "skulle ha varit": nothing that has been booked. */
function isSupposed({ sentence }: Clause): boolean {
  const words = sentence.tokens.map(({ lower }) => lower).join(" ");
  return /^hade |skulle (?:ha|annars|då)|hade (?:varit|blivit|inneburit|kunnat)|om inte/.test(words);
}

/** An effect of something, or a further part: not the whole of what the subject has. */
function isEffect({ sentence, left }: Clause, { kind }: Meaning): boolean {
  if (!(kind === "result" || kind === "cost" || kind === "income" || kind === "netCost" || kind === "unclear")) return false;
  const words = sentence.tokens.slice(left.from, left.next).map(({ lower }) => lower);
  if (words.includes("ytterligare") && kind === "result") return true;
  const isOfCause = sentence.mentions.some(({ first, next, subjects }) => subjects.some((subject) => subject.kind === "cause" || subject.kind === "residual" || first === 0) && isEffectVerb(sentence.tokens[next]?.lower ?? ""));
  return !isOfCause && words.some(isEffectVerb) && !/^(?:resultatet|utfallet|avvikelsen|budgetavvikelsen)$/.test(sentence.tokens[0]?.lower ?? "");
}

type Found = Pick<Whose, "subjects" | "match" | "from">;

/** What some kinds of figures are of when no name says it, and the kinds of subjects that may be named with them. */
const WHOLES: Readonly<Partial<Record<ClaimKind, { readonly whole: string; readonly parts: readonly SubjectKind[] }>>> = {
  reserve: { whole: "reserve", parts: ["reserve"] },
  measure: { whole: "measures", parts: ["measure", "area"] },
  investment: { whole: "investments", parts: ["investment"] },
  received: { whole: "grantsReceived", parts: ["grantReceived", "grantsReceived"] },
};

/** Reserve, measures, investments and grants received are known by what is said, not only by names. */
function ofKind({ sentence, quantity, left, right }: Clause, { kind }: Meaning, { names, set }: Lexicon): Found | undefined {
  const known = WHOLES[kind];
  if (known === undefined) return undefined;
  const near = sentence.mentions.filter(({ first }) => isWithin(first, left) || isWithin(first, right));
  const isSum = sentence.tokens.slice(left.from, quantity.next).some(({ lower }) => /^(?:tillsammans|totalt|sammanlagt|summan|summa)$/.test(lower));
  const isNear = kind === "received" || (kind === "investment" && near.length > 0);
  const named = (isNear ? near : sentence.mentions).flatMap(({ subjects }) => subjects).filter((subject) => known.parts.includes(subject.kind));
  if (kind === "received" && named.length > 0) return undefined;
  const single = kind === "measure" ? set.subjects.filter((subject) => subject.kind === "measure" && isAllSaid(sentence, names.stemsOf(subject)[0] ?? [])) : [];
  const whole = names.subjectOf(known.whole);
  const subjects = [...named.filter((subject) => subject.kind !== "area"), ...single, ...(whole === undefined ? [] : [whole])];
  const isFar = kind === "investment" && (isSum || (near.length === 0 && named.length > 0));
  const isOne = kind === "measure" && subjects.length === 1 && sentence.tokens.some(({ lower }) => lower === "åtgärden");
  return subjects.length === 0 ? undefined : { subjects: unique(isFar ? [...subjects].reverse() : subjects), match: isFar || isOne || kind === "received" ? "loose" : "full", from: "clause" };
}

function isAllSaid({ words }: Sentence, stems: readonly string[]): boolean {
  return stems.length > 0 && stems.every((stem) => words.some((word) => word.stem === stem));
}

const MONTH = /^(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)$/;

/** Decisions and purposes: by name, by their month, or as the year's opening budget. */
function ofDecision({ sentence, left, right }: Clause, { kind }: Meaning, { names, set }: Lexicon): Found | undefined {
  if (kind !== "decision") return undefined;
  const zone = { from: left.from, next: right.next };
  const mentions = sentence.mentions.filter(({ first }) => isWithin(first, zone));
  const through = mentions.filter(({ first }) => isWithin(first, right) && /^(?:genom|enligt|via)$/.test(sentence.tokens[sentence.tokens[first - 1]?.kind === "mark" ? first - 2 : first - 1]?.lower ?? ""));
  const near = (through.length > 0 ? through : mentions).flatMap(({ subjects }) => subjects);
  const purposes = near.filter((subject) => subject.kind === "purpose");
  const months = new Set(sentence.words.flatMap(({ stem }, index) => (MONTH.test(sentence.tokens[index]?.lower ?? "") ? [stem] : [])));
  const decisions = set.subjects.filter((subject) => subject.kind === "decision" && (near.includes(subject) || names.stemsOf(subject).some((stems) => stems.some((stem) => months.has(stem)))));
  const opening = sentence.words.slice(left.from, right.next).some(({ concepts }) => concepts.includes("setAside")) ? set.subjects.filter(({ kind: own, otherNames }) => own === "decision" && otherNames.includes("grundbudget")) : [];
  const received = near.filter((subject) => RECEIVED.has(subject.kind));
  const exact = decisions.filter((subject) => near.includes(subject));
  const named = [...purposes, ...received, ...(exact.length > 0 ? exact : [...decisions, ...opening])];
  const whole = named.length === 0 && sentence.words.slice(0, right.next).some(({ concepts }) => concepts.includes("given")) ? set.subjects.filter((subject) => subject.kind === "decision" && subject.otherNames.includes("tillskott under året")) : [];
  const subjects = unique([...named, ...whole]);
  return subjects.length === 0 ? undefined : { subjects, match: named.length === 0 ? "loose" : "full", from: "clause" };
}

/** Names in the clause itself. Of a share of the committee's grant the committee is the whole, not the subject. */
function inClause(clause: Clause, meaning: Meaning, lexicon: Lexicon): Found | undefined {
  const { left, right } = clause;
  const after = { from: right.from, next: Math.min(reasonOrThan(clause), nextVerb(clause)) };
  const named = [...namesIn(clause, left), ...(meaning.kind === "share" ? namesIn(clause, after).filter(({ kind }) => kind !== "committee") : namesIn(clause, after))];
  const own = named.filter((subject) => fitsKind(subject.kind, meaning.kind));
  if (own.length > 0) return { subjects: unique(own), match: matchIn(clause, [left, after]), from: "clause" };
  const isCommittee = [left, after].some((zone) => clause.sentence.tokens.slice(zone.from, zone.next).some(({ lower }, at) => COMMITTEE_WORD.test(lower) && isOwnCommittee(clause.sentence, zone.from + at)));
  const isOwner = left.from <= clause.quantity.from && clause.sentence.tokens.slice(left.from, left.next).some(({ lower }, at) => /^(?:nämndens|förvaltningens)$/.test(lower) && [1, 2].some((on) => means(clause.sentence, left.from + at + on, "surplus", "deficit", "deviation")));
  return isCommittee && lexicon.committee !== undefined && (meaning.kind !== "share" || isOwner) ? { subjects: [lexicon.committee], match: "full", from: "clause" } : undefined;
}

/** What follows these is why, not whose: "Underskottet på 3 mnkr förklaras av vinterväghållningen". */
const EXPLAINING = /^(?:förklaras|förklarades|beror|berodde|orsakas|orsakades|kommer|kom|härrör|motverkas|motverkades|reduceras|reducerades|täcks|täcktes|vägs|uppstår|uppstod|drivs|drevs)$/;

/** "… 27 mnkr har Förskola": what comes after a verb is another clause's subject. */
function nextVerb({ sentence, right }: Clause): number {
  for (let index = right.from; index < right.next; index++) if ((REPORTING.test(sentence.tokens[index]?.lower ?? "") || EXPLAINING.test(sentence.tokens[index]?.lower ?? "")) && !sentence.isTaken(index)) return index;
  return right.next;
}

function reasonOrThan({ sentence, right }: Clause): number {
  for (let index = right.from; index < right.next; index++) if (sentence.words[index]?.concepts.includes("than") === true && !/^(?:mot|sedan)$/.test(sentence.tokens[index]?.lower ?? "")) return index;
  return right.next;
}

/** "nämnden", but not "tekniska nämnden" of another committee, nor one that only judges: "än vad nämnden räknade med". */
function isOwnCommittee({ tokens, words }: Sentence, index: number): boolean {
  const before = tokens[index - 1];
  return before === undefined || before.kind !== "word" || (words[index - 1]?.isNeutral === true && !/^(?:vad|som|än)$/.test(before.lower));
}

function namesIn({ sentence }: Clause, zone: Zone): readonly Subject[] {
  return sentence.mentions.filter(({ first }) => isWithin(first, zone)).flatMap(({ subjects }) => subjects);
}

function matchIn({ sentence }: Clause, zones: readonly Zone[]): "full" | "shortened" {
  return sentence.mentions.some(({ first, match }) => match === "full" && zones.some((zone) => isWithin(first, zone))) ? "full" : "shortened";
}

const RECEIVED: ReadonlySet<SubjectKind> = new Set(["grantReceived", "grantsReceived"]);
const DECIDED: ReadonlySet<SubjectKind> = new Set(["decision", "purpose"]);

/** A grantor or a decision named in passing is not what a result is about. */
function fitsKind(subject: SubjectKind, kind: ClaimKind): boolean {
  if (RECEIVED.has(subject)) return kind === "received" || kind === "decision" || kind === "unclear" || kind === "income" || kind === "share";
  if (DECIDED.has(subject)) return kind === "decision" || kind === "unclear" || kind === "grant";
  if (subject === "volume" || subject === "indicator" || subject === "measure" || subject === "comparison") return kind === "effect" || kind === "unclear" || kind === "cost";
  return true;
}

function linked({ isLinked }: Clause, previous: Whose | undefined): Found | undefined {
  return isLinked && previous !== undefined && previous.subjects.length > 0 ? { subjects: previous.subjects, match: previous.match, from: previous.from === "clause" ? "sentence" : previous.from } : undefined;
}

/** Names earlier in the sentence, the nearest first. A clause with a noun of its own ("medan bidragen blev") is not about the line of another. */
function inSentence(clause: Clause, meaning: Meaning, lexicon: Lexicon): Found | undefined {
  const hasOwnNoun = meaningIn(clause.sentence, clause.left, "cost", "income", "received", "netCost").length > 0;
  const named = [...namesIn(clause, clause.before)].reverse().filter((subject) => fitsKind(subject.kind, meaning.kind) && !(hasOwnNoun && subject.kind === "line"));
  if (named.length > 0) return { subjects: unique(named), match: matchIn(clause, [clause.before]), from: "sentence" };
  const isCommittee = clause.sentence.tokens.slice(clause.before.from, clause.before.next).some(({ lower }, at) => COMMITTEE_WORD.test(lower) && isOwnCommittee(clause.sentence, at));
  return isCommittee && lexicon.committee !== undefined ? { subjects: [lexicon.committee], match: "full", from: "sentence" } : undefined;
}

/** "Området", "verksamheten": whom the headings speak of. */
function pointedAt({ sentence }: Clause, { main, sub, carried: last }: Context, zone: Zone): Found | undefined {
  const words = sentence.tokens.slice(zone.from, zone.next).map(({ lower }) => lower);
  if (words.some((word) => AREA_WORD.test(word))) {
    const area = [main, last?.named].find((named) => named?.subjects.some(({ kind }) => kind === "area" || kind === "frame") === true);
    return area === undefined ? { subjects: [], match: "loose", from: "nowhere" } : { subjects: area.subjects, match: area.match, from: "heading" };
  }
  if (!words.some((word) => ACTIVITY_WORD.test(word))) return undefined;
  const named = sub ?? last?.named ?? main;
  return named === undefined ? { subjects: [], match: "loose", from: "nowhere" } : { subjects: named.subjects, match: named.match, from: "heading" };
}

/** The sentence names nobody: the paragraph's last sentence does, or the heading; without either it is the committee. */
function carried({ main, sub, carried: before }: Context, { kind }: Meaning, { committee }: Lexicon): Found {
  const heading = fitting(sub, kind) ?? fitting(main, kind);
  const last = fitting(before?.named, kind);
  if (before?.isUnknown === true) return { subjects: unique([...(last?.subjects ?? []), ...(heading?.subjects ?? [])]), match: "loose", from: "before" };
  if (last !== undefined) return { subjects: unique([...last.subjects, ...(heading?.match === "loose" ? [] : heading?.subjects ?? [])]), match: last.match, from: "before" };
  if (heading !== undefined) return { subjects: heading.subjects, match: heading.match, from: "heading" };
  return { subjects: committee === undefined ? [] : [committee], match: "full", from: "nowhere" };
}

/** Those that a figure of the kind can be about; a heading without known subjects stays, since it hides those above it. */
function fitting(named: Named | undefined, kind: ClaimKind): Named | undefined {
  if (named === undefined || named.subjects.length === 0) return named;
  const subjects = named.subjects.filter((subject) => fitsKind(subject.kind, kind) && !(kind === "grant" && DECIDED.has(subject.kind)));
  return subjects.length === 0 ? undefined : { ...named, subjects };
}

/** What stands before the clause may be what a "där" or "som" goes back to. */
function unknownBefore({ sentence, before }: Clause): readonly string[] {
  return sentence.tokens.slice(before.from, before.next).flatMap(({ kind, lower }, at) => {
    const index = before.from + at;
    return kind === "word" && !sentence.isTaken(index) && sentence.words[index]?.isNeutral === false && !isPhraseOfExtent(sentence, index) ? [lower] : [];
  });
}

function speaksOfArea({ sentence }: Clause, { main, sub, carried: last }: Context): boolean {
  const isArea = (named: Named | undefined): boolean => named?.subjects.some(({ kind }) => kind === "area" || kind === "frame" || kind === "cause") === true;
  return sentence.mentions.some(({ subjects }) => subjects.some(({ kind }) => kind === "area" || kind === "frame")) || isArea(main) || isArea(sub) || isArea(last?.named);
}

/** Subjects that single words of the clause, or else of the sentence or the heading, point to. */
function looselyNamed({ sentence, left, right }: Clause, { sub, carried: last }: Context, { names }: Lexicon): readonly Subject[] {
  const ofZone = (zone: Zone): readonly Subject[] => sentence.words.slice(zone.from, zone.next).flatMap(({ stem, isNeutral, modifier }) => (stem === "" || (isNeutral && modifier === undefined) ? [] : names.looselyNamed(stem)));
  const counted = sentence.mentions.flatMap(({ subjects }) => subjects.flatMap(({ kind, within }) => (kind === "volume" && within !== undefined ? names.subjectOf(within) ?? [] : [])));
  const near = unique([...ofZone(left), ...ofZone(right), ...counted]);
  if (near.length > 0) return near;
  const whole = unique(ofZone({ from: 0, next: sentence.tokens.length }));
  return whole.length > 0 ? whole : unique([...(last?.named?.subjects ?? []), ...(sub?.subjects ?? [])]);
}

function unique(subjects: readonly Subject[]): readonly Subject[] {
  return [...new Set(subjects)];
}
