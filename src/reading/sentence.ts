/** A sentence taken apart: tokens, what they mean, whom and when it names, and its figures. */
import type { Concept } from "./concepts";
import type { Lexicon, Word } from "./lexicon";
import type { Mention } from "./names";
import { quantitiesOf, type Quantity } from "./quantities";
import { yearsIn, type OccasionMention, type YearMention } from "./times";
import { tokensOf, type Token } from "./tokens";

export interface Sentence {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly words: readonly Word[];
  readonly mentions: readonly Mention[];
  readonly occasions: readonly OccasionMention[];
  readonly years: readonly YearMention[];
  readonly quantities: readonly Quantity[];
  /** Whether a token is part of a name, an occasion or a figure. */
  readonly isTaken: (index: number) => boolean;
}

/** Before a bare number that counts what the sentence has named. */
const EXPECTANT =
  /^(?:till|på|om|med|var|är|blev|blir|bli|från|av|mot|uppgick|budgeterade|budgeterat|planerade|planerat|,|:|än|cirka|drygt|knappt|nästan|och|totalt|endast|bara|utgjorde|låg|genomsnitt|snitt|hade|fanns)$/;

export function sentenceOf(text: string, start: number, end: number, lexicon: Lexicon): Sentence {
  const tokens = tokensOf(text, start, end);
  const words = tokens.map(lexicon.wordOf);
  const stems = words.map(({ stem }, index) => (tokens[index]?.kind === "number" ? (tokens[index]?.text ?? "") : stem));
  const occasions = lexicon.findOccasions(tokens, stems);
  const mentions = withoutOccasions(
    lexicon.names.mentionsIn(
      tokens,
      stems,
      words.map(({ modifier }) => modifier)
    ),
    occasions
  );
  const taken = new Set<number>();
  for (const { first, next } of [...mentions, ...occasions])
    for (let index = first; index < next; index++) taken.add(index);
  const plain = tokens.map((token, index): Token =>
    taken.has(index) && token.kind === "number" ? { ...token, kind: "word" } : token
  );
  const counts = words.map(
    ({ stem, concepts }, index) =>
      tokens[index]?.kind === "word" && (lexicon.isCounted(stem) || concepts.includes("quantity"))
  );
  const firstCount = counts.indexOf(true);
  const quantities = quantitiesOf(plain, {
    isCounted: lexicon.isCounted,
    isAwaited: (index) =>
      firstCount >= 0 &&
      firstCount < index &&
      (EXPECTANT.test(tokens[index - 1]?.lower ?? "") ||
        (tokens[index - 1]?.text === "(" && counts[index - 2] === true)),
  });
  for (const { from, next } of quantities) for (let index = from; index < next; index++) taken.add(index);
  return {
    text: text.slice(start, end),
    tokens,
    words,
    mentions,
    occasions,
    years: yearsIn(tokens, lexicon.set.year),
    quantities,
    isTaken: (index) => taken.has(index),
  };
}

/** "Delårsrapport" may be part of a decision's name; where an occasion and a name overlap, the longer stands. */
function withoutOccasions(mentions: readonly Mention[], occasions: readonly OccasionMention[]): readonly Mention[] {
  return mentions.filter(({ first, next }) =>
    occasions.every(
      (occasion) => occasion.next <= first || occasion.first >= next || occasion.next - occasion.first < next - first
    )
  );
}

/** A stretch of tokens, from and up to but not including. */
export interface Zone {
  readonly from: number;
  readonly next: number;
}

/** Indices in the zone whose words mean one of the concepts, in order. */
export function meaning(sentence: Sentence, { from, next }: Zone, ...concepts: readonly Concept[]): readonly number[] {
  const found: number[] = [];
  for (let index = Math.max(0, from); index < next; index++) {
    if (sentence.words[index]?.concepts.some((concept) => concepts.includes(concept)) === true) found.push(index);
  }
  return found;
}

export function means(sentence: Sentence, index: number | undefined, ...concepts: readonly Concept[]): boolean {
  return index !== undefined && sentence.words[index]?.concepts.some((concept) => concepts.includes(concept)) === true;
}

export function isWithin(index: number, { from, next }: Zone): boolean {
  return index >= from && index < next;
}

/** Stems of the words that are not neutral. */
export function contentStems({ tokens, words }: Sentence): ReadonlySet<string> {
  return new Set(
    words.flatMap(({ stem, isNeutral }, index) =>
      stem === "" || isNeutral || tokens[index]?.kind !== "word" ? [] : [stem]
    )
  );
}
