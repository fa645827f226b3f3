/**
 * A sentence taken apart: tokens, what they mean, whom and when it names, its figures; and the words that name
 * something else than what the workbook knows ("externt köpt vård"). A word that is merely unknown is no reason to give
 * up; one that may narrow whom or what a figure is about is.
 */
import { yearsIn, type Lexicon, type Word, type OccasionMention, type YearMention } from "./lexicon";
import type { Mention } from "./names";
import { type Quantity, quantitiesOf } from "./quantities";
import { type Token, tokensOf } from "./tokens";
import type { Cue } from "./words";

export interface Sentence {
  readonly text: string;
  /**
   * Offset of `text` in its block; a part of a sentence has the whole one's text. The words that introduce an item are
   * among its tokens and not in its text.
   */
  readonly start: number;
  readonly lexicon: Lexicon;
  readonly tokens: readonly Token[];
  readonly words: readonly Word[];
  readonly mentions: readonly Mention[];
  readonly occasions: readonly OccasionMention[];
  readonly years: readonly YearMention[];
  readonly quantities: readonly Quantity[];
  /** Whether a token is part of a name, an occasion or a figure. */
  readonly isTaken: (index: number) => boolean;
}

/** A stretch of tokens, from and up to but not including. */
export interface Zone {
  readonly from: number;
  readonly next: number;
}

/** `own`: where its own words begin, after those that introduce it. */
export function sentenceOf(text: string, start: number, end: number, lexicon: Lexicon, own = start): Sentence {
  const tokens = tokensOf(text, start, end);
  const words = tokens.map(lexicon.wordOf);
  const stems = words.map(({ stem }, index) => (tokens[index]?.kind === "number" ? (tokens[index]?.text ?? "") : stem));
  const occasions = lexicon.findOccasions(tokens, stems);
  const modifiers = words.map(({ modifier }) => modifier);
  const mentions = withoutOccasions(lexicon.names.mentionsIn(tokens, stems, modifiers), occasions);
  const taken = new Set<number>();
  const take = (from: number, next: number): void => {
    for (let index = from; index < next; index++) taken.add(index);
  };
  for (const { first, next } of [...mentions, ...occasions]) take(first, next);
  const plain = tokens.map((token, index): Token =>
    taken.has(index) && token.kind === "number" ? { ...token, kind: "word" } : token
  );
  const counts = words.map(({ stem, cues }) => stem !== "" && (lexicon.isCounted(stem) || cues.has("quantity")));
  const firstCount = counts.indexOf(true);
  const isAwaited = (index: number): boolean =>
    firstCount >= 0 &&
    firstCount < index &&
    (words[index - 1]?.cues.has("countNext") === true ||
      (tokens[index - 1]?.text === "(" && counts[index - 2] === true));
  const all = quantitiesOf(plain, { isCounted: lexicon.isCounted, isAwaited });
  for (const { from, next } of all) take(from, next);
  const quantities = all.filter(({ number }) => (tokens[number]?.start ?? 0) >= own);
  return {
    text: text.slice(Math.max(start, own), end),
    start: Math.max(start, own),
    lexicon,
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

/** The token in small letters; "" beyond the sentence's ends. */
export function wordAt({ tokens }: Sentence, index: number): string {
  return tokens[index]?.lower ?? "";
}

/** All tokens of a zone in small letters, with a space between. */
export function wordsIn({ tokens }: Sentence, { from, next }: Zone): string {
  return tokens
    .slice(from, next)
    .map(({ lower }) => lower)
    .join(" ");
}

/** Whether the token means or does one of the cues. */
export function means({ words }: Sentence, index: number | undefined, ...cues: readonly Cue[]): boolean {
  const word = index === undefined ? undefined : words[index];
  return word !== undefined && cues.some((cue) => word.cues.has(cue));
}

/** Indices in the zone whose words mean one of the cues, in order. */
export function meaning(sentence: Sentence, { from, next }: Zone, ...cues: readonly Cue[]): readonly number[] {
  const found: number[] = [];
  for (let index = Math.max(0, from); index < next; index++) if (means(sentence, index, ...cues)) found.push(index);
  return found;
}

export function says(sentence: Sentence, zone: Zone, ...cues: readonly Cue[]): boolean {
  return meaning(sentence, zone, ...cues).length > 0;
}

export function wholeOf({ tokens }: Sentence): Zone {
  return { from: 0, next: tokens.length };
}

export function isWithin(index: number, { from, next }: Zone): boolean {
  return index >= from && index < next;
}

/** Stems of the words that are not neutral. */
export function contentStems({ words }: Sentence): ReadonlySet<string> {
  return new Set(words.flatMap(({ stem, isNeutral }) => (stem === "" || isNeutral ? [] : [stem])));
}

/** Whether a reason begins here: what follows names causes, not the subject of an amount before it. */
export function beginsReason(sentence: Sentence, index: number): boolean {
  const [word, next] = [wordAt(sentence, index), wordAt(sentence, index + 1)];
  if (/^(?:eftersom|trots|beroende|genom|tack|pga|p\.g\.a|orsakat|orsakad)$/.test(word)) return true;
  return /^(?:på grund|till följd|som en|som beror|för att)$/.test(`${word} ${next}`);
}

function isParticular({ tokens, words, isTaken }: Sentence, index: number): boolean {
  return tokens[index]?.kind === "word" && !isTaken(index) && words[index]?.isNeutral === false;
}

export function particularWords(sentence: Sentence, { from, next }: Zone): readonly number[] {
  return sentence.tokens.flatMap((_, index) =>
    index >= from && index < next && isParticular(sentence, index) ? [index] : []
  );
}

/**
 * Words of the zone that name something in particular which is no known subject: "externt köpt vård". What
 * follows words of reason counts for nothing, since it explains the figure and does not narrow it; but before a
 * figure (`isBefore`) only a reason that has ended: "underskottet avser främst hemlöshet, som kostat 60 miljoner".
 */
export function unknownWords(sentence: Sentence, { from, next }: Zone, isBefore = false): readonly number[] {
  const unknown: number[] = [];
  for (let index = from; index < next; index++) {
    if (sentence.isTaken(index)) continue;
    if (beginsReason(sentence, index) || (!isBefore && isMainPart(sentence, index))) {
      const comma = reasonEnd(sentence, index, next);
      if (!isBefore || comma < next) {
        index = comma;
        continue;
      }
    }
    if (isParticular(sentence, index) && !isPhraseOfExtent(sentence, index)) unknown.push(index);
  }
  return unknown;
}

/** "avser främst …": says what most of it is, not what it is. */
function isMainPart(sentence: Sentence, index: number): boolean {
  return means(sentence, index, "mainPart") && wordAt(sentence, index) !== "avser";
}

/**
 * Whether a word that nobody knows is the clause's verb, which names nothing: by its place just after the subject that
 * is no genitive ("Nämnden missar"), or after an auxiliary ("hade flaggat").
 */
export function isVerbHere(sentence: Sentence, index: number): boolean {
  const text = sentence.tokens[index]?.text ?? "";
  if (!/^\p{Ll}{3,}$/u.test(text)) return false;
  let before = index - 1;
  while (before > index - 3 && means(sentence, before, "adverb")) before--;
  if (means(sentence, before, "auxiliary")) return /ts?$/.test(text);
  if (means(sentence, before, "modal")) return /(?:as?|å)$/.test(text);
  return isFiniteForm(text) && isSubject(sentence, index - 1);
}

/** A noun in the definite form or in the plural looks otherwise than a verb that tells of what was or is. */
function isFiniteForm(text: string): boolean {
  return (
    /(?:r|de|te|es|s|t|ll|av|ick|eg|og|ed|öd|åg|ög|ök|adde)$/.test(text) && !/(?:ning|ingar|het|en|na)$/.test(text)
  );
}

/** Whether a nominative ends here: a name, a noun in the definite form, "nämnden", "som". */
function isSubject(sentence: Sentence, index: number): boolean {
  const lower = wordAt(sentence, index);
  if (lower.endsWith("s")) return false;
  const isName = sentence.mentions.some(({ next }) => next === index + 1);
  const isNoun = sentence.words[index]?.isNeutral === true && lower.length > 4 && /(?:en|et|na|an)$/.test(lower);
  return lower === "som" || isName || isNoun;
}

/** A reason ends with its comma. */
function reasonEnd(sentence: Sentence, from: number, next: number): number {
  for (let index = from + 1; index < next; index++) if (/^[,;]$/.test(wordAt(sentence, index))) return index;
  return next;
}

/** "del" in "till största delen", "till stor del". */
function isPhraseOfExtent(sentence: Sentence, index: number): boolean {
  const words = wordsIn(sentence, { from: Math.max(0, index - 3), next: index + 1 });
  return /till (?:\S+ )?(?:stor|större|största|övervägande|viss) del(?:en)?$/.test(words);
}
