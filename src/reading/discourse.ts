/** What headings and sentences leave to those that follow: whom they were about, and when. */
import type { Subject } from "../model/fact";
import type { SubjectKind } from "../model/figure";
import { loosely } from "./partialNames";
import { yearLeftBy } from "./scenarios";
import { contentStems, says, wholeOf, type Sentence } from "./sentence";
import { unknownWords } from "./strange";

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
