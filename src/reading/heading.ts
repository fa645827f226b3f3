/** What headings and sentences leave to those that follow: whom they were about. */
import type { SubjectKind } from "../model/figure";
import type { Discourse, Level } from "./discourse";
import { unknownWords } from "./strange";
import { loosely } from "./partialNames";
import { yearLeftBy } from "./scenarios";
import { contentStems, says, wholeOf, type Sentence } from "./sentence";
import type { Traced } from "./traced";

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

export function underHeading({ main: above }: Discourse, sentence: Sentence): Discourse {
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

/** What the next sentence may go on about. */
export function carriedBy(sentence: Sentence, own: readonly Traced[], before: Level | undefined): Level {
  const stems = contentStems(sentence);
  const kept = { subjects: before?.subjects ?? [], stems };
  if (own.length > 0 && says(sentence, wholeOf(sentence), "aside"))
    return { ...kept, isStrange: before?.isStrange ?? false };
  const keys = own.flatMap(({ claim: { verdict }, facts }) =>
    "fact" in verdict ? [verdict.fact.subject] : facts.slice(0, 1).map(({ fact }) => fact.subject)
  );
  const subjects =
    own.length > 0
      ? [...new Set(keys)].flatMap((key) => sentence.lexicon.names.subjectOf(key) ?? [])
      : sentence.mentions.flatMap((mention) => mention.subjects);
  const told = subjects.filter(({ kind }) => !PASSING.has(kind));
  const isStrange = own.some(
    ({ claim: { verdict } }) => verdict.kind === "uncheckable" && verdict.reason.kind === "narrower"
  );
  return { ...kept, ...(told.length > 0 ? { subjects: told } : {}), isStrange };
}
