/**
 * A sentence in the parts that govern figures of their own. What stands between commas after "trots", "efter" or "till
 * följd av" governs nothing outside it: the sentence is read with and without it, and means the same.
 */
import { clausesOf, REPORTING, type Clause } from "./clauses";
import type { Mention } from "./names";
import type { Sentence } from "./sentence";

export interface Part {
  /** The part's own tokens as a sentence of their own. */
  readonly sentence: Sentence;
  readonly clauses: readonly Clause[];
  /** Whom the rest of the sentence names: a weak sign. */
  readonly asides: readonly Mention[];
}

const RELATIVE = /^(?:som|vars)$/;

/** Words that open an insertion, each as its words in order. */
const OPENERS: readonly (readonly string[])[] = [
  "trots",
  "efter",
  "genom",
  "tack vare",
  "till följd av",
  "som en följd av",
  "på grund av",
  "p.g.a",
  "oaktat",
  "utöver",
  "förutom",
  "i och med",
  "med hjälp av",
  "som",
  "vars",
].map((words) => words.split(" "));

interface Stretch {
  readonly from: number;
  readonly next: number;
}

export function partsOf(sentence: Sentence): readonly Part[] {
  const insertions = insertionsIn(sentence);
  if (insertions.length === 0) return [{ sentence, clauses: clausesOf(sentence), asides: [] }];
  const isInside = (index: number): boolean => insertions.some(({ from, next }) => index >= from && index < next);
  const all = sentence.tokens.map((_, index) => index);
  const main = all.filter((index) => !isInside(index));
  const groups = [main, ...insertions.map(({ from, next }) => all.slice(headOf(sentence, from), next))];
  return groups
    .map((indices) => partOf(sentence, indices))
    .filter((part) => part.clauses.length > 0)
    .sort((a, b) => firstStart(a) - firstStart(b));
}

function firstStart({ clauses }: Part): number {
  const [first] = clauses;
  return first?.sentence.tokens[first.quantity.number]?.start ?? 0;
}

function partOf(whole: Sentence, indices: readonly number[]): Part {
  const at = new Map(indices.map((index, place) => [index, place]));
  const isOwn = ({ first }: { readonly first: number }): boolean => at.has(first);
  const moved = (index: number): number => at.get(index) ?? 0;
  const span = <T extends { readonly first: number; readonly next: number }>(one: T): T => ({
    ...one,
    first: moved(one.first),
    next: moved(one.next - 1) + 1,
  });
  const sentence: Sentence = {
    text: whole.text,
    tokens: indices.flatMap((index) => whole.tokens[index] ?? []),
    words: indices.flatMap((index) => whole.words[index] ?? []),
    mentions: whole.mentions.filter(isOwn).map(span),
    occasions: whole.occasions.filter(isOwn).map(span),
    years: whole.years.filter(({ index }) => at.has(index)).map((year) => ({ ...year, index: moved(year.index) })),
    quantities: whole.quantities
      .filter(({ from }) => at.has(from))
      .map((quantity) => ({
        ...quantity,
        from: moved(quantity.from),
        next: moved(quantity.next - 1) + 1,
        number: moved(quantity.number),
      })),
    isTaken: (place) => whole.isTaken(indices[place] ?? -1),
  };
  return {
    sentence,
    clauses: clausesOf(sentence),
    asides: whole.mentions.filter((mention) => !isOwn(mention)),
  };
}

function insertionsIn(sentence: Sentence): readonly Stretch[] {
  const found: Stretch[] = [];
  for (let index = 0; index < sentence.tokens.length; index++) {
    const opener = index === 0 ? openerAt(sentence, 0) : undefined;
    const isAfterComma = sentence.tokens[index]?.text === ",";
    const after = isAfterComma ? openerAt(sentence, index + 1) : undefined;
    if (opener === undefined && after === undefined) continue;
    const stretch = opener === undefined ? between(sentence, index) : leading(sentence);
    if (stretch === undefined) continue;
    found.push(stretch);
    index = stretch.next - 1;
  }
  return found;
}

/** A relative clause is about the name before it: "hemtjänsten, som …". */
function headOf({ tokens, mentions }: Sentence, comma: number): number {
  const head = RELATIVE.test(tokens[comma + 1]?.lower ?? "") ? mentions.find(({ next }) => next === comma) : undefined;
  return head?.first ?? comma;
}

function openerAt({ tokens, occasions }: Sentence, index: number): readonly string[] | undefined {
  // "Efter delårsbokslutet har resultatet försämrats" says since when.
  const isTime = occasions.some(({ first, isWeak }) => !isWeak && (first === index + 1 || first === index + 2));
  const found = OPENERS.find((words) => words.every((word, at) => tokens[index + at]?.lower === word));
  return found?.[0] === "efter" && isTime ? undefined : found;
}

/**
 * From the comma up to the comma that closes it, or to the sentence's end; a relative clause is one of a name, and
 * closed.
 */
function between({ tokens, mentions, isTaken }: Sentence, comma: number): Stretch | undefined {
  const isRelative = RELATIVE.test(tokens[comma + 1]?.lower ?? "");
  if (isRelative && mentions.every(({ next }) => next !== comma)) return undefined;
  for (let index = comma + 2; index < tokens.length; index++) {
    const { text = "" } = tokens[index] ?? {};
    if (isTaken(index)) continue;
    if (text === "," || text === ";") return { from: comma, next: index + 1 };
  }
  return isRelative ? undefined : { from: comma, next: tokens.length };
}

/** "Trots åtgärder uppgick underskottet till …": up to the sentence's own verb, or the comma before it. */
function leading({ tokens, isTaken }: Sentence): Stretch | undefined {
  for (let index = 1; index < tokens.length; index++) {
    const { text = "", lower = "" } = tokens[index] ?? {};
    if (isTaken(index)) continue;
    if (text === ",") return { from: 0, next: index + 1 };
    if (REPORTING.test(lower)) return { from: 0, next: index };
  }
  return undefined;
}
