/**
 * Finds whom a text speaks of. Names are met as the workbook writes them, inflected, shortened at the end ("Individ och
 * familj" for Individ- och familjeomsorg) or by their short names.
 */
import type { FactSet, Subject } from "../model/fact";
import type { SubjectKind } from "../model/figure";
import { DISPENSABLE, INDISTINCT, isNeutral, PLAIN_NAME } from "./neutralWords";
import { stemOf, tokensOf, type Token } from "./tokens";
import { meaningOf } from "./words";

export interface Mention {
  readonly subjects: readonly Subject[];
  readonly first: number;
  /** Index after the last token. */
  readonly next: number;
  /** `partly`: one word of it, which no other name has. */
  readonly match: "full" | "shortened" | "partly";
}

type FindMentions = (
  tokens: readonly Token[],
  stems: readonly string[],
  modifiers: readonly (string | undefined)[]
) => readonly Mention[];

export interface NameIndex {
  /**
   * Mentions in token order; where several overlap, the longest. `stems` are those of the tokens, `modifiers` of the
   * compounds among them.
   */
  readonly mentionsIn: FindMentions;
  /** The stems of each of a subject's names, the workbook's own first. */
  readonly stemsOf: (subject: Subject) => readonly (readonly string[])[];
  readonly subjectOf: (key: string) => Subject | undefined;
}

/** Small words and marks that may stand between the words of a name. */
const BETWEEN = /^(?:och|o|samt|&|,|-|–|\/|i|för|av|med|till|inklusive|inkl|inkl\.|vid|på|inom|\.|"|“|”)$/;

/** A way to say a subject's name. */
interface Variant {
  readonly subject: Subject;
  readonly stems: readonly string[];
  /** Short names are met letter by letter, capitals included. */
  readonly letters?: readonly string[];
  /** A plain word ("Bidrag"): only a name where it is written with a capital inside a sentence. */
  readonly isPlain?: boolean;
  /** The stem that ends the name and that texts may leave out: "kostnad". */
  readonly tail?: string | undefined;
  /** How many words it has, with those that texts leave out. */
  readonly length: number;
  readonly isPart?: boolean;
  /** Whether it is the name that the workbook writes. */
  readonly isOwn?: boolean;
  /** How a name of one short stem must begin: "hyror" is no "hyr". */
  readonly begins?: string | undefined;
}

type Variants = ReadonlyMap<string, readonly Variant[]>;

export function nameIndexOf({ subjects }: FactSet): NameIndex {
  const variants = subjects
    .flatMap((subject) => [subject.name, ...subject.otherNames].map((name) => variantOf(subject, name)))
    .filter(({ stems }) => stems.length > 0);
  const long = variants.filter(({ letters }) => letters === undefined);
  const words = tellingWordsOf(subjects).map(([word, subject]): Variant => ({
    subject,
    stems: [word],
    length: 1,
    isPart: true,
  }));
  const byStart = indexed([...variants, ...words], (one) => [startOf(one)]);
  const single = indexed(long, ({ stems, isPlain }) => (stems.length === 1 && isPlain !== true ? stems : []));
  const stemsByKey = new Map(subjects.map(({ key, name, otherNames }) => [key, [name, ...otherNames].map(namedStems)]));
  const byKey = new Map<string, Subject>(subjects.map((subject) => [subject.key, subject]));
  return {
    mentionsIn: (tokens, stems, modifiers) =>
      longest(
        tokens.flatMap((_, index) => [
          ...mentionsAt(tokens, stems, index, byStart),
          ...inCompound(modifiers[index], index, single),
        ])
      ),
    stemsOf: (subject) => stemsByKey.get(subject.key) ?? [],
    subjectOf: (key) => byKey.get(key),
  };
}

function indexed(variants: readonly Variant[], keysOf: (variant: Variant) => readonly string[]): Variants {
  const index = new Map<string, Variant[]>();
  for (const variant of variants)
    for (const key of keysOf(variant)) index.set(key, [...(index.get(key) ?? []), variant]);
  return index;
}

/** The stems of a name's own words, without what texts leave out; all of them when nothing that tells is left. */
function namedStems(name: string): readonly string[] {
  const words = tokensOf(name).filter(({ kind, lower }) => kind !== "mark" && !BETWEEN.test(lower));
  const stems = words.map(({ lower }) => stemOf(lower));
  const kept = stems.filter((stem) => !DISPENSABLE.test(stem));
  return kept.some((stem) => !INDISTINCT.has(stem)) ? kept : stems;
}

/** Parts of a name that texts may leave out of it: of these it is said what they are by one word. */
const CALLED_BY_A_WORD: ReadonlySet<SubjectKind> = new Set(["cause", "measure", "investment"]);

/** "Barnpengen" for Barnpeng till fristående, "kansliet" for Nämnd och kansli: words that no other name has. */
function tellingWordsOf(subjects: FactSet["subjects"]): readonly (readonly [string, Subject])[] {
  const names = [...new Set(subjects.map(({ name }) => name))].map(namedStems);
  return subjects.flatMap((subject) => {
    const stems = namedStems(subject.name);
    if (!CALLED_BY_A_WORD.has(subject.kind) || stems.length < 2) return [];
    return tokensOf(subject.name).flatMap(({ lower }) => {
      const stem = stemOf(lower);
      const isPlain = INDISTINCT.has(stem) || isNeutral(lower, stem) || PLAIN_NAME.test(lower);
      const isTelling = stem.length >= 5 && !isPlain && meaningOf(lower).meanings.length === 0;
      const isOnly = isTelling && names.filter((one) => one.includes(stem)).length === 1;
      return isOnly ? [[stem, subject] as const] : [];
    });
  });
}

function variantOf(subject: Subject, name: string): Variant {
  const words = tokensOf(name).filter(({ kind }) => kind !== "mark");
  const own = { subject, length: words.length, isOwn: name === subject.name };
  const isShort = name.length <= 14 && words.some(({ text }) => /^\p{Lu}(?:\p{Lu}|\d)/u.test(text));
  if (isShort)
    return { ...own, stems: words.map(({ lower }) => lower), letters: words.map(({ text }) => text), isPlain: false };
  const stems = namedStems(name);
  const last = stemOf(words.at(-1)?.lower ?? "");
  return {
    ...own,
    stems,
    isPlain:
      (subject.kind !== "area" || stems.length < 2) &&
      words.every(({ lower }) => isNeutral(lower, stemOf(lower)) || PLAIN_NAME.test(lower)),
    tail: DISPENSABLE.test(last) && words.length > stems.length ? last : undefined,
    begins: stems.length === 1 && (stems[0] ?? "").length <= 3 ? name.toLowerCase() : undefined,
  };
}

function startOf({ stems, letters }: Variant): string {
  return (stems[0] ?? "").slice(0, letters === undefined ? 4 : 2);
}

/** "skolskjutskostnaderna" speaks of Skolskjuts. */
function inCompound(modifier: string | undefined, index: number, single: Variants): readonly Mention[] {
  const named = modifier === undefined ? [] : (single.get(stemOf(modifier)) ?? []);
  const subjects = named.map(({ subject }) => subject);
  return named.length === 0 ? [] : [{ subjects, first: index, next: index + 1, match: "shortened" }];
}

function mentionsAt(
  tokens: readonly Token[],
  stems: readonly string[],
  index: number,
  byStart: Variants
): readonly Mention[] {
  const [token, stem = ""] = [tokens[index], stems[index]];
  if (token === undefined || token.kind === "mark") return [];
  const starts = [stem.slice(0, 4), token.lower.slice(0, 2)];
  const candidates = new Set(starts.flatMap((start) => byStart.get(start) ?? []));
  const mentions = new Map<string, Mention & { subjects: Subject[]; readonly exactness: number }>();
  for (const variant of candidates) {
    if (variant.isPlain === true && !/^\p{Lu}/u.test(token.text)) continue;
    const met =
      variant.letters === undefined ? meet(tokens, stems, index, variant) : meetLetters(tokens, index, variant.letters);
    if (met === undefined) continue;
    const key = `${met.next}|${met.match}`;
    const known = mentions.get(key);
    // "Övriga kostnader" is rather that than Totala övriga kostnader.
    const exactness = (variant.isOwn === true ? 2 : 0) + (met.next - index === variant.length ? 1 : 0);
    if (known === undefined || exactness > known.exactness)
      mentions.set(key, { subjects: [variant.subject], first: index, ...met, exactness });
    else if (exactness === known.exactness && !known.subjects.includes(variant.subject))
      known.subjects.push(variant.subject);
  }
  return [...mentions.values()];
}

type Met = Pick<Mention, "next" | "match">;

/**
 * Every stem of the name in order, with only small words between; the last may be cut short in names of several words.
 */
function meet(
  tokens: readonly Token[],
  stems: readonly string[],
  index: number,
  { stems: name, tail, begins = "", isPart = false }: Variant
): Met | undefined {
  if (tokens[index]?.lower.startsWith(begins) !== true) return undefined;
  let at = index;
  let match: Mention["match"] = isPart ? "partly" : "full";
  for (const [order, wanted] of name.entries()) {
    while (order > 0 && BETWEEN.test(tokens[at]?.lower ?? "")) at++;
    const stem = stems[at];
    if (stem === undefined) return undefined;
    if (stem !== wanted) {
      const isCutShort = order > 0 && order === name.length - 1 && stem.length >= 5 && wanted.startsWith(stem);
      if (!isCutShort) return undefined;
      match = "shortened";
    }
    at++;
  }
  return { next: tail !== undefined && stems[at] === tail ? at + 1 : at, match };
}

/** "IFO", "IFO:s", "IFOs", "T2-prognosen". */
function meetLetters(tokens: readonly Token[], index: number, letters: readonly string[]): Met | undefined {
  const isMet = letters.every((wanted, order) => {
    const text = tokens[index + order]?.text ?? "";
    const isLast = order === letters.length - 1;
    const end = isLast && text.startsWith(wanted) ? text.slice(wanted.length) : undefined;
    return text === wanted || (end !== undefined && /^(?::s|s|-\p{L}+)$/u.test(end));
  });
  return isMet ? { next: index + letters.length, match: "full" } : undefined;
}

const RANK = { full: 0, shortened: 1, partly: 2 } as const;

/** Of overlapping mentions the longest stand; of equally long ones those in full, together. */
function longest(mentions: readonly Mention[]): readonly Mention[] {
  const kept: Mention[] = [];
  const order = [...mentions].sort(
    (a, b) => b.next - b.first - (a.next - a.first) || RANK[a.match] - RANK[b.match] || a.first - b.first
  );
  for (const mention of order)
    if (kept.every((other) => mention.next <= other.first || mention.first >= other.next)) kept.push(mention);
  return kept.sort((a, b) => a.first - b.first);
}
