/**
 * What is left to a figure by words farther off: names that are said only in part, each subject with the part of its
 * name that is said; and whom and when headings and sentences leave to those that follow.
 */
import type { Subject } from "../model/fact";
import type { SubjectKind } from "../model/figure";
import type { Lexicon } from "./lexicon";
import { INDISTINCT } from "./neutralWords";
import { yearLeftBy } from "./scenarios";
import { type Sentence, type Zone, contentStems, means, says, unknownWords, wholeOf } from "./sentence";
import { stemOf } from "./tokens";

/** Subjects that a level of the text names, and the stems of its words. */
export interface Level {
  readonly subjects: readonly Subject[];
  readonly stems: ReadonlySet<string>;
  /** Whether it names something that no table has: what stands above it is then hidden. */
  readonly isStrange: boolean;
}

/** What the headings and the sentence before have left to a sentence. */
export interface Discourse {
  readonly main: Level | undefined;
  readonly sub: Level | undefined;
  readonly carried: Level | undefined;
  /** Another year than the workbook's, that the sentence or the heading before has spoken of. */
  readonly year: number | undefined;
  /** Everybody whom the headings above and the paragraph so far speak of, in passing too. */
  readonly spoken: ReadonlySet<string>;
}

export const NOTHING_SAID: Discourse = {
  main: undefined,
  sub: undefined,
  carried: undefined,
  year: undefined,
  spoken: new Set(),
};

const MAIN_KINDS: ReadonlySet<SubjectKind> = new Set(["committee", "area", "frame", "investments"]);

/** Told of in passing: the text goes on about somebody else. */
const PASSING: ReadonlySet<SubjectKind> = new Set([
  "decision",
  "purpose",
  "grantReceived",
  "grantsReceived",
  "measure",
  "measures",
  "reserve",
]);

export function underHeading(before: Discourse, sentence: Sentence): Discourse {
  const under = levelsUnder(before, sentence);
  return { ...under, spoken: new Set(subjectsAbove(under)) };
}

/** Whom the headings speak of. */
export function subjectsAbove({ main, sub }: Pick<Discourse, "main" | "sub">): readonly string[] {
  return [main, sub].flatMap((level) => level?.subjects.map(({ key }) => key) ?? []);
}

function levelsUnder({ main: above }: Discourse, sentence: Sentence): Omit<Discourse, "spoken"> {
  const { committee } = sentence.lexicon;
  const stems = contentStems(sentence);
  const subjects = sentence.mentions.flatMap((mention) => mention.subjects);
  const main = subjects.filter(({ kind }) => MAIN_KINDS.has(kind));
  const isStrange = unknownWords(sentence, wholeOf(sentence)).length > 0;
  const level = { stems, isStrange };
  const fresh = { sub: undefined, carried: undefined, year: yearLeftBy(sentence) };
  if (main.length > 0 && !isStrange) return { main: { ...level, subjects: main }, ...fresh };
  const loose = isStrange ? [...stems].flatMap((stem) => loosely(stem, sentence.lexicon)) : [];
  const all = [...new Set([...subjects, ...loose.filter(({ kind }) => !PASSING.has(kind))])];
  if (all.length > 0 || isStrange) return { ...fresh, main: above, sub: { ...level, subjects: all } };
  const isUnderArea = above?.subjects.some(({ kind }) => kind === "area" || kind === "frame") === true;
  const isOfWhole = says(sentence, wholeOf(sentence), "committee", ...(isUnderArea ? [] : ["overall" as const]));
  return { ...fresh, main: isOfWhole && committee !== undefined ? { ...level, subjects: [committee] } : above };
}

/** What the next sentence may go on about. `own`: whom each figure of the sentence was about. */
export function carriedBy(
  sentence: Sentence,
  own: readonly { readonly subjects: readonly string[]; readonly isStrange: boolean }[],
  before: Level | undefined
): Level {
  const stems = contentStems(sentence);
  const kept = { subjects: before?.subjects ?? [], stems };
  if (own.length > 0 && says(sentence, wholeOf(sentence), "aside"))
    return { ...kept, isStrange: before?.isStrange ?? false };
  const keys = own.flatMap((figure) => figure.subjects);
  const subjects =
    own.length > 0
      ? [...new Set(keys)].flatMap((key) => sentence.lexicon.names.subjectOf(key) ?? [])
      : sentence.mentions.flatMap((mention) => mention.subjects);
  const told = subjects.filter(({ kind }) => !PASSING.has(kind));
  const isStrange = own.some((figure) => figure.isStrange);
  return { ...kept, ...(told.length > 0 ? { subjects: told } : {}), isStrange };
}

export type PartlyNamed = readonly [subject: Subject, share: number];

/** What a word of a heading or of the sentence before says of a name that the sentence only begins. */
const ABOVE = 0.7;

/** What a word outside the clause says, and one that is only a part of the name's word or has it as a part. */
const FARTHER = 0.9;

/** What a word says that stands beside another figure. */
const BEYOND = 0.45;

/** What a word says that is in one name only: "kansliet" for Nämnd och kansli. */
export const ALONE = 0.85;

/** A decision that is known by its month. */
const BY_MONTH = 1.1;

/** In the names of indicators and causes, words that say no more than what is measured. */
const UNITS = new Set(
  ["per", "procent", "andel", "antal", "kr", "kronor", "genomsnitt", "kostnad", "verksamhet"].map(stemOf)
);

/**
 * `near` counts in full; what stands from `beyond` on belongs to another figure; `above` are the stems that headings
 * and the sentence before have said.
 */
export function partlySaid(
  sentence: Sentence,
  near: Zone,
  beyond: number,
  above: Iterable<string>
): readonly PartlyNamed[] {
  const index = partialIndexOf(sentence.lexicon);
  const said = new Map<string, number>();
  const telling = new Set<string>();
  const say = (word: string, weight: number, isPlain: boolean): void => {
    for (const { stem, share } of index.saidBy(word, isPlain)) {
      said.set(stem, Math.max(said.get(stem) ?? 0, weight * share));
      if (!isPlain && stem.length > 3) telling.add(stem);
    }
  };
  const months = new Set<string>();
  sentence.words.forEach(({ stem, modifier, isNeutral }, at) => {
    const isMonth = means(sentence, at, "month");
    if (isMonth) months.add(stem);
    const own = at >= near.from && at < near.next ? 1 : FARTHER;
    const weight = at >= beyond ? BEYOND : own;
    say(stem, weight, isNeutral && !isMonth);
    if (modifier !== undefined) say(stemOf(modifier), weight, false);
  });
  for (const stem of above) say(stem, ABOVE, true);
  const subjects = new Set([...telling, ...months].flatMap(index.subjectsWith));
  return [...subjects].map((subject): PartlyNamed => {
    const names = index.namesOf(subject);
    const isByMonth = subject.kind === "decision" && names.flat().some((stem) => months.has(stem));
    return [subject, isByMonth ? BY_MONTH : Math.max(0, ...names.map(shareOf))];
  });

  function shareOf(stems: readonly string[]): number {
    if (!stems.some((stem) => telling.has(stem))) return 0;
    const share = stems.reduce((sum, stem) => sum + (said.get(stem) ?? 0), 0) / stems.length;
    const isOnlyOne = stems.some((stem) => said.get(stem) === 1 && telling.has(stem) && index.isOfOne(stem));
    return isOnlyOne ? Math.max(share, ALONE) : share;
  }
}

/** Subjects whose names the word says in full or as a part of a compound, if it tells anything by itself. */
function loosely(word: string, lexicon: Lexicon): readonly Subject[] {
  const index = partialIndexOf(lexicon);
  const said = index.saidBy(word, false).filter(({ stem }) => stem.length >= 4 && !INDISTINCT.has(stem));
  return said.flatMap(({ stem }) => index.subjectsWith(stem));
}

interface PartialIndex {
  /** The stems of names that a word says, in full or as a part of a compound. */
  readonly saidBy: (word: string, isPlain: boolean) => readonly { readonly stem: string; readonly share: number }[];
  readonly subjectsWith: (stem: string) => readonly Subject[];
  /** Whether a word that tells something is in the name of one subject only. */
  readonly isOfOne: (stem: string) => boolean;
  readonly namesOf: (subject: Subject) => readonly (readonly string[])[];
}

const known = new WeakMap<Lexicon, PartialIndex>();

function partialIndexOf(lexicon: Lexicon): PartialIndex {
  const index = known.get(lexicon) ?? indexed(lexicon);
  known.set(lexicon, index);
  return index;
}

function indexed({ set, names }: Lexicon): PartialIndex {
  const byStem = new Map<string, Subject[]>();
  const own = new Map<Subject, readonly (readonly string[])[]>();
  for (const subject of set.subjects) {
    const stems = names.stemsOf(subject).map((name) => name.filter((stem) => !UNITS.has(stem)));
    const telling = stems.filter((name) => name.length > 0);
    own.set(subject, telling);
    for (const stem of new Set(telling.flat())) byStem.set(stem, [...(byStem.get(stem) ?? []), subject]);
  }
  const compounds = new Map<string, readonly string[]>();
  return {
    saidBy: (word, isPlain) => {
      const whole = byStem.has(word) ? [{ stem: word, share: 1 }] : [];
      if (isPlain) return whole;
      const found = compounds.get(word) ?? [...byStem.keys()].filter((stem) => isOfCompound(word, stem));
      compounds.set(word, found);
      return [...whole, ...found.map((stem) => ({ stem, share: FARTHER }))];
    },
    subjectsWith: (stem) => byStem.get(stem) ?? [],
    isOfOne: (stem) =>
      stem.length >= 5 && !INDISTINCT.has(stem) && new Set(byStem.get(stem)?.map(({ name }) => name)).size === 1,
    namesOf: (subject) => own.get(subject) ?? [],
  };
}

/** "familjehemsdygnen" says "familjehem"; "vårddygn" is said by "dygn". */
export function isOfCompound(word: string, stem: string): boolean {
  if (word.length > stem.length) return stem.length > 4 && (word.startsWith(stem) || word.endsWith(stem));
  return (
    word.length >= 4 &&
    stem.length > word.length &&
    (stem.endsWith(word) || (word.length >= 6 && stem.startsWith(word)))
  );
}
