/**
 * A sentence in the parts that govern figures of their own. What stands between commas after "trots", "efter" or "till
 * följd av" governs nothing outside it: the sentence is read with and without it, and means the same.
 */
import { clausesOf, type Clause } from "./clauses";
import type { Mention } from "./names";
import { means, wordAt, wordsIn, type Sentence, type Zone } from "./sentence";

export interface Part {
  /** The part's own tokens as a sentence of their own. */
  readonly sentence: Sentence;
  readonly clauses: readonly Clause[];
  /** Whom the rest of the sentence names: a weak sign. */
  readonly asides: readonly Mention[];
}

/** Words that open an insertion. */
const OPENER =
  /^(?:trots|efter|genom|tack vare|till följd av|som|vars|på grund av|p\.g\.a|oaktat|utöver|förutom|i och med|med hjälp av)(?: |$)/;

export function partsOf(sentence: Sentence): readonly Part[] {
  const insertions = insertionsIn(sentence);
  if (insertions.length === 0) return [{ sentence, clauses: clausesOf(sentence), asides: [] }];
  const all = sentence.tokens.map((_, index) => index);
  const main = all.filter((index) => insertions.every(({ from, next }) => index < from || index >= next));
  const groups = [main, ...insertions.map(({ from, next }) => all.slice(headOf(sentence, from), next))];
  return groups
    .map((indices) => partOf(sentence, indices))
    .filter((part) => part.clauses.length > 0)
    .sort((a, b) => firstStart(a) - firstStart(b));
}

function firstStart({ sentence: { tokens, quantities } }: Part): number {
  return tokens[quantities[0]?.number ?? 0]?.start ?? 0;
}

function partOf(whole: Sentence, indices: readonly number[]): Part {
  const at = new Map(indices.map((index, place) => [index, place]));
  const moved = (index: number): number => at.get(index) ?? 0;
  const isOwn = ({ first }: { readonly first: number }): boolean => at.has(first);
  const span = <T extends { readonly first: number; readonly next: number }>(one: T): T => ({
    ...one,
    first: moved(one.first),
    next: moved(one.next - 1) + 1,
  });
  const sentence: Sentence = {
    ...whole,
    tokens: indices.flatMap((index) => whole.tokens[index] ?? []),
    words: indices.flatMap((index) => whole.words[index] ?? []),
    mentions: whole.mentions.filter(isOwn).map(span),
    occasions: whole.occasions.filter(isOwn).map(span),
    years: whole.years.filter(({ index }) => at.has(index)).map((year) => ({ ...year, index: moved(year.index) })),
    quantities: whole.quantities
      .filter(({ from }) => at.has(from))
      .map((one) => ({ ...one, from: moved(one.from), next: moved(one.next - 1) + 1, number: moved(one.number) })),
    isTaken: (place) => whole.isTaken(indices[place] ?? -1),
  };
  return { sentence, clauses: clausesOf(sentence), asides: whole.mentions.filter((mention) => !isOwn(mention)) };
}

function insertionsIn(sentence: Sentence): readonly Zone[] {
  const found: Zone[] = [];
  for (let index = 0; index < sentence.tokens.length; index++) {
    const insertion = index === 0 && opens(sentence, 0) ? leading(sentence) : inserted(sentence, index);
    if (insertion === undefined) continue;
    found.push(insertion);
    index = insertion.next - 1;
  }
  return found;
}

/** A relative clause is about the name before it: "hemtjänsten, som …". */
function headOf(sentence: Sentence, comma: number): number {
  const isRelative = means(sentence, comma + 1, "relative");
  return (isRelative ? sentence.mentions.find(({ next }) => next === comma)?.first : undefined) ?? comma;
}

function opens(sentence: Sentence, index: number): boolean {
  // "Efter delårsbokslutet har resultatet försämrats" says since when.
  const isTime = sentence.occasions.some(
    ({ first, isWeak }) => !isWeak && (first === index + 1 || first === index + 2)
  );
  return (
    OPENER.test(wordsIn(sentence, { from: index, next: index + 4 })) && !(isTime && wordAt(sentence, index) === "efter")
  );
}

/**
 * From the comma up to the comma that closes it; a relative clause is one of a name.
 */
function inserted(sentence: Sentence, comma: number): Zone | undefined {
  if (wordAt(sentence, comma) !== "," || !opens(sentence, comma + 1)) return undefined;
  if (means(sentence, comma + 1, "relative") && sentence.mentions.every(({ next }) => next !== comma)) return undefined;
  const end = sentence.tokens.findIndex(
    ({ text }, index) => index > comma + 1 && (text === "," || text === ";") && !sentence.isTaken(index)
  );
  return end < 0 ? undefined : { from: comma, next: end + 1 };
}

/**
 * "Trots åtgärder uppgick underskottet till …": up to the sentence's own verb, or the comma before it. "Trots att …"
 * has a verb of its own.
 */
function leading(sentence: Sentence): Zone | undefined {
  let hasVerb = !/(?:^| )att(?: |$)/.test(wordsIn(sentence, { from: 1, next: 4 }));
  for (let index = 1; index < sentence.tokens.length; index++) {
    if (sentence.isTaken(index)) continue;
    if (wordAt(sentence, index) === ",") return { from: 0, next: index + 1 };
    if (!means(sentence, index, "reporting")) continue;
    if (hasVerb) return { from: 0, next: index };
    hasVerb = true;
  }
  return undefined;
}
