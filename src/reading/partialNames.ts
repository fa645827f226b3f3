/** Names that the words say only in part: each subject with the part of its name that is said. */
import type { Subject } from "../model/fact";
import type { Lexicon } from "./lexicon";
import { INDISTINCT } from "./neutralWords";
import { means, type Sentence, type Zone } from "./sentence";
import { stemOf } from "./tokens";

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
export function loosely(word: string, lexicon: Lexicon): readonly Subject[] {
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
