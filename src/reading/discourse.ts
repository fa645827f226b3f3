/**
 * Whom a figure is about, by one stack: its own clause, the figure before it, the sentence, the sentences before, the
 * headings. Every level gives the subjects it names a weight; a name that is said only in part counts for that part.
 */
import type { Subject } from "../model/fact";
import { WITHOUT_PARTS } from "../model/figure";
import { REPORTING, type Clause } from "./clauses";
import type { Lexicon } from "./lexicon";
import type { Mention } from "./names";
import { means, type Sentence } from "./sentence";
import { stemOf } from "./stems";
import { beginsReason } from "./vocabulary";
import type { Part } from "./parts";
import type { Weights } from "./weights";

/** Subjects that a level of the text names, and the stems of its words. */
export interface Level {
  readonly subjects: readonly Subject[];
  readonly stems: ReadonlySet<string>;
  /** Whether it names something that no table has: what stands above it is then hidden. */
  readonly isStrange: boolean;
}

export interface Discourse {
  readonly main: Level | undefined;
  readonly sub: Level | undefined;
  readonly carried: Level | undefined;
}

export const NOTHING_SAID: Discourse = { main: undefined, sub: undefined, carried: undefined };

/** How surely each subject is meant; those not in it are not named at all. */
export interface About {
  readonly weights: ReadonlyMap<string, number>;
  /** Subjects that are meant for sure if at all: named in full, or all of their name's words said. */
  readonly sure: ReadonlySet<string>;
  /** Subjects named in full in the clause itself. */
  readonly named: ReadonlySet<string>;
  /** Areas that the text is under, or that it has just spoken of. */
  readonly areas: ReadonlySet<string>;
  /** Whether the heading above is an area's: what is said of costs there is of its costs. */
  readonly isUnderArea: boolean;
  readonly level: "clause" | "linked" | "sentence" | "carried" | "heading" | "nowhere";
}

const UNITS = new Set(
  ["per", "procent", "andel", "antal", "kr", "kronor", "genomsnitt", "kostnad", "verksamhet"].map(stemOf)
);

const AREA_WORD =
  /^(?:verksamhetsområdet|verksamhetsområdets|området|områdets|avdelningen|avdelningens|sektorn|sektorns)$/;
const ACTIVITY_WORD = /^(?:verksamheten|verksamhetens|enheten|enhetens)$/;

const MONTH = /^(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)$/;

const COMMITTEE_WORD = /^(?:nämnden|nämndens|förvaltningen|förvaltningens)$/;

/**
 * "nämnden", but not "tekniska nämnden" of another committee, nor the owner of a place in order: "nämndens största
 * område".
 */
export function isCommitteeWord({ tokens, words }: Sentence, index: number): boolean {
  if (!COMMITTEE_WORD.test(tokens[index]?.lower ?? "")) return false;
  if (/^(?:näst|tredje|fjärde|femte|största|störst|minsta|minst)$/.test(tokens[index + 1]?.lower ?? "")) return false;
  const before = tokens[index - 1];
  return before?.kind !== "word" || (words[index - 1]?.isNeutral === true && !/^(?:vad|som|än)$/.test(before.lower));
}

export function aboutOf(
  { sentence, asides }: Part,
  clause: Clause,
  discourse: Discourse,
  previous: readonly string[],
  goesOn: boolean,
  whole: string | undefined,
  lexicon: Lexicon,
  w: Weights
): About {
  const weights = new Map<string, number>();
  const sure = new Set<string>();
  const give = (subject: Subject | string, weight: number, isSure = true): void => {
    const key = typeof subject === "string" ? subject : subject.key;
    for (const twin of lexicon.twinsOf(key)) {
      if (isSure) sure.add(twin);
      if ((weights.get(twin) ?? -Infinity) < weight) weights.set(twin, weight);
    }
  };
  const named = new Set<string>();
  const ends = ownEnd(clause);
  const before = mentionsIn(sentence, lexicon, clause.own.from, clause.left.next);
  before.reverse().forEach(({ subjects }, order) => {
    for (const subject of subjects) {
      give(subject, w.ownBefore - 0.1 * order);
      named.add(subject.key);
    }
  });
  const after = mentionsIn(sentence, lexicon, clause.right.from, ends);
  for (const { subjects } of after)
    for (const subject of subjects) {
      give(subject, w.ownAfter);
      named.add(subject.key);
    }
  if (whole?.startsWith("decision") === true) give(whole, w.aside, false);
  else if (whole !== undefined) give(whole, w.pointed - 1);
  const turn = turnOf(clause);
  if (turn !== undefined) {
    for (const key of [...weights.keys()].filter((one) => one.startsWith(`${turn.kind}:`))) weights.set(key, w.aside);
    named.clear();
    named.add(turn.key);
    give(turn, w.ownBefore);
  }
  const level = named.size > 0 ? "clause" : undefined;
  if (clause.isLinked || clause.isPart) for (const key of previous) give(key, w.linked);
  mentionsIn(sentence, lexicon, 0, clause.own.from)
    .reverse()
    .forEach(({ subjects }, order) => {
      for (const subject of subjects) if (subject.kind !== turn?.kind) give(subject, w.sentence - 0.25 * order);
    });
  for (const { subjects } of mentionsIn(sentence, lexicon, ends, sentence.tokens.length))
    for (const subject of subjects) give(subject, w.later);
  for (const { subjects } of asides) for (const subject of subjects) give(subject, w.aside);
  const points = (words: RegExp): boolean =>
    sentence.tokens.slice(0, clause.right.next).some(({ lower }) => words.test(lower));
  const heading = discourse.sub ?? discourse.main;
  const area = [discourse.main, discourse.carried].find((one) =>
    one?.subjects.some(({ kind }) => kind === "area" || kind === "frame")
  );
  if (points(AREA_WORD)) for (const subject of area?.subjects ?? []) give(subject, w.pointed);
  if (points(ACTIVITY_WORD))
    for (const subject of (discourse.sub ?? discourse.carried ?? discourse.main)?.subjects ?? [])
      give(subject, w.pointed);
  const isHidden = discourse.sub?.isStrange === true;
  for (const subject of discourse.carried?.subjects ?? [])
    give(subject, goesOn ? w.linked : w.carried, discourse.carried?.isStrange !== true);
  for (const subject of discourse.sub?.subjects ?? []) give(subject, w.sub, !isHidden);
  for (const subject of discourse.main?.subjects ?? []) give(subject, isHidden ? w.aside / 2 : w.heading);
  if (lexicon.committee !== undefined)
    give(lexicon.committee, discourse.main === undefined && !isHidden ? w.committee : w.committee / 2);
  for (const [subject, share] of [
    ...countedIn(sentence, lexicon),
    ...partlySaid(sentence, clause, discourse, lexicon),
  ]) {
    // "Antalet hushåll" under the heading of what they belong to.
    const isUnder = share >= 0.5 && share < 1 && (weights.get(subject.within ?? "") ?? 0) >= w.heading;
    if (share > 1) give(subject, w.sentence + 0.5);
    const all = share > 1 ? 1 : isUnder ? Math.min(1, share + 0.35) : share;
    give(subject, w.partly * all * all, all > 0.89);
  }
  const found =
    level ??
    (clause.isLinked && previous.length > 0
      ? "linked"
      : sentence.mentions.length > 0
        ? "sentence"
        : discourse.carried !== undefined
          ? "carried"
          : heading !== undefined
            ? "heading"
            : "nowhere");
  const spoken = [discourse.main, discourse.carried].flatMap((one) => one?.subjects ?? []);
  for (const key of [...weights.keys()])
    if (key.startsWith("line:") && named.has(key))
      give(WITHOUT_PARTS, isWithoutPart(sentence) ? w.ownBefore + 0.5 : w.committee, false);
  for (const part of partsOfLocated(sentence, clause, lexicon)) give(part, w.ownBefore - 0.7, false);
  const areas = new Set(
    [...spoken, ...sentence.mentions.filter(({ first }) => first < ends).flatMap(({ subjects }) => subjects)]
      .filter(({ kind }) => kind === "area")
      .map(({ key }) => key)
  );
  const isUnderArea = discourse.main?.subjects.some(({ kind }) => kind === "area") === true;
  return { weights, sure, named, areas, isUnderArea, level: found };
}

/** What is counted in the noun that the sentence says: "timmar" for Beviljade assistanstimmar. */
function countedIn({ words }: Sentence, { set }: Lexicon): readonly (readonly [Subject, number])[] {
  const said = new Set(words.map(({ stem }) => stem));
  return set.subjects.flatMap((subject) =>
    subject.kind === "volume" && subject.noun !== undefined && said.has(stemOf(subject.noun))
      ? [[subject, 0.5] as const]
      : []
  );
}

/** "Insatserna inom IFO": the area is where it is, and what is meant may be a part of it. */
function partsOfLocated({ tokens, mentions }: Sentence, { left }: Clause, { set }: Lexicon): readonly Subject[] {
  const places = mentions
    .filter(
      ({ first }) => first > left.from && first < left.next && /^(?:inom|i|hos)$/.test(tokens[first - 1]?.lower ?? "")
    )
    .flatMap(({ subjects }) => subjects.map(({ key }) => key));
  return places.length === 0
    ? []
    : set.subjects.filter(({ kind, within }) => kind === "cause" && places.includes(within ?? ""));
}

/** "Personalkostnaderna utanför boende vid hemlöshet": all but what has a statement of its own. */
function isWithoutPart({ tokens, mentions }: Sentence): boolean {
  return mentions.some(
    ({ first, subjects }) =>
      /^(?:utanför|exklusive|exkl|utom|utan)$/.test(tokens[first - 1]?.lower ?? "") &&
      subjects.some(({ kind }) => kind === "partStatement")
  );
}

/** "A och B har överskott på 64 respektive 74 mnkr": the one whose turn it is, where there are as many as figures. */
function turnOf({ sentence, order }: Clause): Subject | undefined {
  const between = (at: number): readonly string[] =>
    sentence.tokens
      .slice(sentence.quantities[at - 1]?.next ?? 0, sentence.quantities[at]?.from ?? 0)
      .map(({ lower }) => lower);
  const isJoined = (at: number): boolean =>
    at > 0 && at < sentence.quantities.length && between(at).every((word) => /^(?:,|\.|resp(?:ektive)?)$/.test(word));
  let [first, next] = [order, order + 1];
  while (isJoined(first)) first--;
  while (isJoined(next)) next++;
  const words = Array.from({ length: next - first - 1 }, (_, at) => between(first + at + 1)).flat();
  if (!words.some((word) => word.startsWith("resp"))) return undefined;
  for (const kind of ["area", "cause", "line", "frame", "volume"] as const) {
    const named = [
      ...new Set(sentence.mentions.flatMap(({ subjects }) => subjects.filter((one) => one.kind === kind).slice(0, 1))),
    ];
    if (named.length === next - first) return named[order - first];
  }
  return undefined;
}

function mentionsIn(
  sentence: Sentence,
  lexicon: Lexicon,
  from: number,
  next: number
): Pick<Mention, "subjects" | "first">[] {
  const committee = lexicon.committee;
  const words =
    committee === undefined
      ? []
      : sentence.tokens.flatMap((_, index) =>
          index >= from && index < next && isCommitteeWord(sentence, index)
            ? [{ subjects: [committee], first: index }]
            : []
        );
  return [...sentence.mentions.filter(({ first }) => first >= from && first < next), ...words].sort(
    (a, b) => a.first - b.first
  );
}

/** Where the words after a figure begin a comparison, a reason or another clause's verb: they name others. */
function ownEnd({ sentence, right }: Clause): number {
  for (let index = right.from; index < right.next; index++) {
    const lower = sentence.tokens[index]?.lower ?? "";
    if (sentence.isTaken(index)) continue;
    if (means(sentence, index, "than") && !/^(?:mot|sedan)$/.test(lower)) return index;
    if (lower === "genom" && [1, 2].some((on) => sentence.isTaken(index + on))) continue;
    if (REPORTING.test(lower) || beginsReason(lower, sentence.tokens[index + 1]?.lower)) return index;
    if (/^(?:förklaras|förklarades|beror|berodde|orsakas|motverkas|reduceras|kommer|uppstår)$/.test(lower))
      return index;
  }
  return right.next;
}

const COMPOUND_END = 4;

/** The part of each subject's name that the words say, near ones more than far ones. */
function partlySaid(
  { words, tokens }: Sentence,
  { left, right }: Clause,
  { main, sub, carried }: Discourse,
  lexicon: Lexicon
): readonly (readonly [Subject, number])[] {
  const index = nameStemsOf(lexicon);
  const said = new Map<string, number>();
  const telling = new Set<string>();
  const say = (word: string, weight: number, isPlain: boolean): void => {
    if (word === "") return;
    for (const { stem, share } of index.saidBy(word, isPlain)) {
      if ((said.get(stem) ?? 0) < weight * share) said.set(stem, weight * share);
      if (!isPlain && weight > ABOVE && stem.length > 3) telling.add(stem);
    }
  };
  const months = new Set<string>();
  words.forEach(({ stem, modifier, isNeutral }, at) => {
    const lower = tokens[at]?.lower ?? "";
    if (tokens[at]?.kind !== "word") return;
    if (MONTH.test(lower)) months.add(stem);
    const weight = at >= left.from && at < right.next ? 1 : 0.9;
    say(stem, weight, isNeutral && !MONTH.test(lower));
    if (modifier !== undefined) say(stemOf(modifier), weight, false);
  });
  for (const level of [main, sub, carried]) for (const stem of level?.stems ?? []) say(stem, ABOVE, true);
  const subjects = new Set([...telling, ...months].flatMap((stem) => index.subjectsWith(stem)));
  return [...subjects].flatMap((subject): readonly (readonly [Subject, number])[] => {
    const names = index.namesOf(subject);
    if (subject.kind === "decision" && names.some((stems) => stems.some((stem) => months.has(stem))))
      return [[subject, BY_MONTH]];
    const shares = names.map((stems) =>
      stems.some((stem) => telling.has(stem))
        ? stems.reduce((sum, stem) => sum + (said.get(stem) ?? 0), 0) / stems.length
        : 0
    );
    const best = Math.max(0, ...shares);
    return best === 0 ? [] : [[subject, best] as const];
  });
}

/** What a word of a heading or of the sentence before says of a name that the sentence only begins. */
const ABOVE = 0.7;

/** A decision that is known by its month. */
const BY_MONTH = 1.1;

interface NameStems {
  /** The stems of names that a word says, in full or as a part of a compound. */
  readonly saidBy: (word: string, isPlain: boolean) => readonly { readonly stem: string; readonly share: number }[];
  readonly subjectsWith: (stem: string) => readonly Subject[];
  readonly namesOf: (subject: Subject) => readonly (readonly string[])[];
}

const known = new WeakMap<Lexicon, NameStems>();

function nameStemsOf(lexicon: Lexicon): NameStems {
  const before = known.get(lexicon);
  if (before !== undefined) return before;
  const made = namesIndexed(lexicon);
  known.set(lexicon, made);
  return made;
}

function namesIndexed({ set, names }: Lexicon): NameStems {
  const byStem = new Map<string, Subject[]>();
  const own = new Map<Subject, readonly (readonly string[])[]>();
  for (const subject of set.subjects) {
    const stems = names
      .stemsOf(subject)
      .map((name) => name.filter((stem) => !UNITS.has(stem)))
      .filter((name) => name.length > 0);
    own.set(subject, stems);
    for (const stem of new Set(stems.flat())) byStem.set(stem, [...(byStem.get(stem) ?? []), subject]);
  }
  const all = [...byStem.keys()];
  const compounds = new Map<string, readonly { readonly stem: string; readonly share: number }[]>();
  return {
    saidBy: (word, isPlain) => {
      const whole = byStem.has(word) ? [{ stem: word, share: 1 }] : [];
      if (isPlain) return whole;
      const found =
        compounds.get(word) ??
        all.filter((stem) => stem !== word && isOfCompound(word, stem)).map((stem) => ({ stem, share: 0.9 }));
      compounds.set(word, found);
      return [...whole, ...found];
    },
    subjectsWith: (stem) => byStem.get(stem) ?? [],
    namesOf: (subject) => own.get(subject) ?? [],
  };
}

/** "familjehemsdygnen" says "familjehem"; "vårddygn" is said by "dygn". */
export function isOfCompound(word: string, stem: string): boolean {
  if (word.length > stem.length) return stem.length > COMPOUND_END && (word.startsWith(stem) || word.endsWith(stem));
  return (
    word.length >= COMPOUND_END &&
    stem.length > word.length &&
    (stem.endsWith(word) || (word.length >= 6 && stem.startsWith(word)))
  );
}
