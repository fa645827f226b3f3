/**
 * Finds whom a text speaks of. Names are met as the workbook writes them, inflected, misspelled by a letter,
 * shortened at the end ("Individ och familj" for Individ- och familjeomsorg) or by their short names; a single
 * word of a name is a loose sign that can confirm a figure but never refute one.
 */
import type { FactSet, Subject } from "../model/fact";
import { meaningOf } from "./concepts";
import { BETWEEN, DISPENSABLE, INDISTINCT, namedStems, PLAIN_NAME } from "./nameWords";
import { isSpelledLike, stemOf } from "./stems";
import { tokensOf, type Token } from "./tokens";
import { isNeutral } from "./vocabulary";

export interface Mention {
  readonly subjects: readonly Subject[];
  readonly first: number;
  /** Index after the last token. */
  readonly next: number;
  readonly match: "full" | "shortened";
}

export interface NameIndex {
  /**
   * Mentions in token order; where several overlap, the longest. `stems` are those of the tokens, `modifiers` of the
   * compounds among them.
   */
  readonly mentionsIn: (
    tokens: readonly Token[],
    stems: readonly string[],
    modifiers: readonly (string | undefined)[]
  ) => readonly Mention[];
  /** Subjects whose names hold the stem, or begin a compound with it. */
  readonly looselyNamed: (stem: string) => readonly Subject[];
  /** The stems of each of a subject's names, the workbook's own first. */
  readonly stemsOf: (subject: Subject) => readonly (readonly string[])[];
  readonly subjectOf: (key: string) => Subject | undefined;
}

interface Variant {
  readonly subject: Subject;
  readonly stems: readonly string[];
  /** Short names are met letter by letter, capitals included. */
  readonly letters: readonly string[] | undefined;
  /** A plain word ("Bidrag"): only a name where it is written with a capital inside a sentence. */
  readonly isPlain: boolean;
  /** The stem that ends the name and that texts may leave out: "kostnad". */
  readonly tail: string | undefined;
  /** How many words it has, with those that texts leave out. */
  readonly length: number;
  /** Whether it is the name that the workbook writes. */
  readonly isOwn: boolean;
  /** How a name of one short stem must begin: "hyror" is no "hyr". */
  readonly begins: string | undefined;
}

export function nameIndexOf({ subjects }: FactSet): NameIndex {
  const byStart = new Map<string, Variant[]>();
  const byLater = new Map<string, Variant[]>();
  const single = new Map<string, Variant[]>();
  const byStem = new Map<string, Set<Subject>>();
  const stemsByKey = new Map<string, (readonly string[])[]>();
  for (const subject of subjects) {
    for (const name of [subject.name, ...subject.otherNames]) {
      const variant = variantOf(subject, name);
      if (variant.stems.length === 0) continue;
      push(byStart, startOf(variant), variant);
      if (variant.letters === undefined && !variant.isPlain && variant.stems.length === 1)
        push(single, variant.stems[0] ?? "", variant);
      if (
        variant.letters === undefined &&
        FREE_ORDER.has(subject.kind) &&
        variant.stems.length >= 2 &&
        variant.stems.length <= 4
      )
        for (const stem of variant.stems.slice(1)) push(byLater, stem, variant);
    }
    stemsByKey.set(subject.key, [subject.name, ...subject.otherNames].map(namedStems));
    for (const stem of namedStems(subject.name)) {
      if (stem.length < 4 || INDISTINCT.has(stem)) continue;
      const named = byStem.get(stem) ?? new Set();
      byStem.set(stem, named.add(subject));
    }
  }
  for (const [head, subject] of headsOf(subjects)) {
    const variant = { ...variantOf(subject, subject.name), stems: [head], tail: undefined, length: 1, isOwn: false };
    push(byStart, startOf(variant), variant);
  }
  const byKey = new Map(subjects.map((subject) => [subject.key, subject]));
  const loose = new Map<string, readonly Subject[]>();
  return {
    mentionsIn: (tokens, stems, modifiers) =>
      longest(
        tokens.flatMap((_, index) => [
          ...mentionsAt(tokens, stems, index, byStart),
          ...inOtherOrder(tokens, stems, index, byLater),
          ...inCompound(modifiers[index], index, single),
        ])
      ),
    looselyNamed: (stem) => {
      const known = loose.get(stem);
      if (known !== undefined) return known;
      const found = new Set<Subject>(byStem.get(stem));
      for (let length = 5; length < stem.length; length++)
        for (const subject of byStem.get(stem.slice(0, length)) ?? []) found.add(subject);
      loose.set(stem, [...found]);
      return [...found];
    },
    stemsOf: (subject) => stemsByKey.get(subject.key) ?? [],
    subjectOf: (key) => byKey.get(key),
  };
}

/**
 * "Staben" for Stab och förvaltningsövergripande kostnader: the first word of an area's name that no other name has.
 */
function headsOf(subjects: FactSet["subjects"]): readonly (readonly [string, Subject])[] {
  const owners = new Map<string, Set<string>>();
  for (const { name } of subjects)
    for (const stem of namedStems(name)) owners.set(stem, (owners.get(stem) ?? new Set()).add(name));
  return subjects.flatMap((subject) => {
    const [head = "", ...rest] = namedStems(subject.name);
    const word = tokensOf(subject.name)[0]?.lower ?? "";
    const isTelling = head.length >= 4 && !INDISTINCT.has(head) && !isNeutral(word, head) && !PLAIN_NAME.test(word);
    const isOnly = owners.get(head)?.size === 1;
    return subject.kind === "area" && rest.length > 0 && isTelling && isOnly ? [[head, subject] as const] : [];
  });
}

function variantOf(subject: Subject, name: string): Variant {
  const words = tokensOf(name).filter(({ kind }) => kind !== "mark");
  const isOwn = name === subject.name;
  const isShort = name.length <= 14 && words.some(({ text }) => /^\p{Lu}{2,}/u.test(text) || /^\p{Lu}\d/u.test(text));
  if (isShort)
    return {
      subject,
      stems: words.map(({ lower }) => lower),
      letters: words.map(({ text }) => text),
      isPlain: false,
      tail: undefined,
      length: words.length,
      isOwn,
      begins: undefined,
    };
  const stems = namedStems(name);
  const last = words.at(-1);
  const tail =
    last !== undefined && DISPENSABLE.test(stemOf(last.lower)) && words.length > stems.length
      ? stemOf(last.lower)
      : undefined;
  const isPlain = words.every(({ lower }) => isNeutral(lower, stemOf(lower)) || PLAIN_NAME.test(lower));
  const [only] = stems;
  const begins = stems.length === 1 && (only ?? "").length <= 3 ? name.toLowerCase() : undefined;
  return { subject, stems, letters: undefined, isPlain, tail, length: words.length, isOwn, begins };
}

function startOf({ stems, letters }: Variant): string {
  return (stems[0] ?? "").slice(0, letters === undefined ? 4 : 2);
}

/** Names whose words texts turn around: "ishallens energikostnader" for Energikostnader ishallen. */
const FREE_ORDER: ReadonlySet<Subject["kind"]> = new Set([
  "cause",
  "measure",
  "grantReceived",
  "investment",
  "partStatement",
]);

function inOtherOrder(
  tokens: readonly Token[],
  stems: readonly string[],
  index: number,
  byLater: ReadonlyMap<string, readonly Variant[]>
): readonly Mention[] {
  return (byLater.get(stems[index] ?? "") ?? []).flatMap(({ subject, stems: name }) => {
    const wanted = new Set(name);
    let at = index;
    for (let small = 0; wanted.size > 0 && at < tokens.length; at++) {
      if (wanted.delete(stems[at] ?? "")) continue;
      if (!BETWEEN.test(tokens[at]?.lower ?? "") || ++small > 2) return [];
    }
    return wanted.size === 0 ? [{ subjects: [subject], first: index, next: at, match: "full" as const }] : [];
  });
}

/** "skolskjutskostnaderna" speaks of Skolskjuts. */
function inCompound(
  modifier: string | undefined,
  index: number,
  single: ReadonlyMap<string, readonly Variant[]>
): readonly Mention[] {
  const named = modifier === undefined ? [] : (single.get(stemOf(modifier)) ?? []);
  return named.length === 0
    ? []
    : [{ subjects: named.map(({ subject }) => subject), first: index, next: index + 1, match: "shortened" }];
}

function push(map: Map<string, Variant[]>, key: string, variant: Variant): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [variant]);
  else list.push(variant);
}

function mentionsAt(
  tokens: readonly Token[],
  stems: readonly string[],
  index: number,
  byStart: ReadonlyMap<string, readonly Variant[]>
): readonly Mention[] {
  const [token, stem] = [tokens[index], stems[index]];
  if (token === undefined || stem === undefined || token.kind === "mark") return [];
  const candidates = new Set([
    ...(byStart.get(stem.slice(0, 4)) ?? []),
    ...(byStart.get(token.lower.slice(0, 2)) ?? []),
  ]);
  const mentions = new Map<
    string,
    { subjects: Subject[]; first: number; next: number; match: Mention["match"]; exactness: number }
  >();
  for (const variant of candidates) {
    if (variant.isPlain && !/^\p{Lu}/u.test(token.text)) continue;
    const met =
      variant.letters === undefined ? meet(tokens, stems, index, variant) : meetLetters(tokens, index, variant.letters);
    if (met === undefined) continue;
    const key = `${met.next}|${met.match}`;
    const known = mentions.get(key);
    // "Övriga kostnader" is rather that than Totala övriga kostnader.
    const exactness = (variant.isOwn ? 2 : 0) + (met.next - index === variant.length ? 1 : 0);
    if (known === undefined || exactness > known.exactness)
      mentions.set(key, { subjects: [variant.subject], first: index, ...met, exactness });
    else if (exactness === known.exactness && !known.subjects.includes(variant.subject))
      known.subjects.push(variant.subject);
  }
  return [...mentions.values()];
}

/**
 * Every stem of the name in order, with only small words between; the last may be cut short in names of several words.
 */
function meet(
  tokens: readonly Token[],
  stems: readonly string[],
  index: number,
  { stems: name, tail, begins }: Variant
): { readonly next: number; readonly match: Mention["match"] } | undefined {
  if (begins !== undefined && tokens[index]?.lower.startsWith(begins) !== true) return undefined;
  let at = index;
  let match: Mention["match"] = "full";
  for (const [order, wanted] of name.entries()) {
    if (order > 0) {
      const limit = at + 4;
      while (at < limit && tokens[at] !== undefined && BETWEEN.test(tokens[at]?.lower ?? "")) at++;
    }
    const stem = stems[at];
    if (stem === undefined || tokens[at]?.kind === "mark") return undefined;
    if (stem !== wanted && !(isSpelledLike(stem, wanted) && !isCommonWord(tokens[at]))) {
      const isCutShort = order > 0 && order === name.length - 1 && stem.length >= 5 && wanted.startsWith(stem);
      if (!isCutShort) return undefined;
      match = "shortened";
    }
    at++;
  }
  return { next: tail !== undefined && stems[at] === tail ? at + 1 : at, match };
}

/** A word of its own is no misspelling: "försämring" is not Försäkring. */
function isCommonWord(token: Token | undefined): boolean {
  return (
    token !== undefined && (isNeutral(token.lower, stemOf(token.lower)) || meaningOf(token.lower).concepts.length > 0)
  );
}

/** "IFO", "IFO:s", "IFOs", "T2-prognosen". */
function meetLetters(
  tokens: readonly Token[],
  index: number,
  letters: readonly string[]
): { readonly next: number; readonly match: "full" } | undefined {
  for (const [order, wanted] of letters.entries()) {
    const text = tokens[index + order]?.text ?? "";
    const isLast = order === letters.length - 1;
    if (
      text !== wanted &&
      !(isLast && text.startsWith(wanted) && /^(?::s|s|-\p{L}+)$/u.test(text.slice(wanted.length)))
    )
      return undefined;
  }
  return { next: index + letters.length, match: "full" };
}

/** Of overlapping mentions the longest stand; of equally long ones those in full, together. */
function longest(mentions: readonly Mention[]): readonly Mention[] {
  const kept: Mention[] = [];
  const order = [...mentions].sort(
    (a, b) =>
      b.next - b.first - (a.next - a.first) || (a.match === b.match ? a.first - b.first : a.match === "full" ? -1 : 1)
  );
  for (const mention of order)
    if (kept.every((other) => mention.next <= other.first || mention.first >= other.next)) kept.push(mention);
  return kept.sort((a, b) => a.first - b.first);
}
