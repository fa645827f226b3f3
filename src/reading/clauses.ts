/**
 * A sentence in the parts that govern figures of their own, and in each the stretch that speaks of one figure: what
 * stands before it, what after, and where other figures take over. What stands between commas after "trots" or "efter"
 * governs nothing outside it: the sentence is read with and without it, and means the same.
 */
import type { Mention } from "./names";
import type { Quantity } from "./quantities";
import { type Sentence, type Zone, beginsReason, means, wordAt, wordsIn } from "./sentence";

export interface Clause {
  readonly sentence: Sentence;
  readonly quantity: Quantity;
  /** Index of the quantity within its sentence. */
  readonly order: number;
  /** From where the clause begins, or the figure before it ends. */
  readonly left: Zone;
  /** Up to where the clause ends, or the next figure begins; past a share that says the same. */
  readonly right: Zone;
  /** What a comparison may still reach: to the end of the main clause, over other figures. */
  readonly far: Zone;
  /** `left` without what still belongs to the figure before: "från 54 mnkr i delårsrapporten till". */
  readonly own: Zone;
  /** The sentence before `left`. */
  readonly before: Zone;
  /** Whether it says what a figure before it is made of ("varav"). */
  readonly isPart: boolean;
  /** Whether it goes on from the figure before it ("vilket motsvarar", "eller", a parenthesis). */
  readonly isLinked: boolean;
}

function clausesOf(sentence: Sentence): readonly Clause[] {
  return sentence.quantities.map((quantity, order) => clauseOf(sentence, quantity, order));
}

/** The words of the clause itself, in small letters, without those of the figure before it. */
export function wordsAround({ sentence, own, right }: Clause): string {
  return wordsIn(sentence, { from: own.from, next: right.next });
}

function clauseOf(sentence: Sentence, quantity: Quantity, order: number): Clause {
  const { length } = sentence.tokens;
  const previous = sentence.quantities[order - 1];
  const after = pastShare(sentence, order);
  const following = sentence.quantities.find((one) => one.from >= after);
  const floor = previous?.next ?? 0;
  const start = clauseStart(sentence, quantity.from, floor);
  const { from, next } = quantity;
  const opening = Array.from({ length: 4 }, (_, at) => start - 1 + at).filter((at) => at >= floor && at < from);
  const opens = (role: "part" | "link"): boolean => opening.some((index) => means(sentence, index, role));
  const isBeside = /^[(,]$/.test(wordAt(sentence, from - 1));
  // ", 45 procent, utgörs av": a figure between commas belongs to what goes on after them.
  const isApposed = wordAt(sentence, from - 1) === "," && wordAt(sentence, next) === ",";
  const end = firstOf(sentence, after + (isApposed ? 1 : 0), following?.from ?? length, endsClause);
  const isFirst = previous === undefined || start > floor;
  return {
    sentence,
    quantity,
    order,
    left: { from: start, next: from },
    own: { from: isFirst ? start : (found(firstOf(sentence, start, from, leadsOn), from) ?? start), next: from },
    right: { from: after, next: end },
    far: { from: next, next: firstOf(sentence, next, length, endsMain) },
    before: { from: 0, next: start },
    isPart: opens("part"),
    isLinked: previous !== undefined && (opens("link") || isBeside),
  };
}

/** "12,0 mnkr eller 2,6 procent över budget", "5,7 mnkr (2,3 procent) över": what follows is the amount's too. */
function pastShare(sentence: Sentence, order: number): number {
  const [own, share] = [sentence.quantities[order], sentence.quantities[order + 1]];
  if (own === undefined) return 0;
  if (share?.unit.kind !== "percent" || own.unit.kind === "percent") return own.next;
  if (wordAt(sentence, own.next) === "(" && wordAt(sentence, share.next) === ")") return share.next + 1;
  const between = wordsIn(sentence, { from: own.next, next: share.from });
  return /^(?:, )?(?:eller|motsvarande|dvs|alltså)$/.test(between) ? share.next : own.next;
}

function found(index: number, end: number): number | undefined {
  return index < end ? index : undefined;
}

type Test = (sentence: Sentence, index: number) => boolean;

/** The first token of its own that meets the test; `next` where none does. */
function firstOf(sentence: Sentence, from: number, next: number, test: Test): number {
  for (let index = from; index < next; index++) if (!sentence.isTaken(index) && test(sentence, index)) return index;
  return next;
}

const endsClause: Test = (sentence, index) =>
  /^(?:[,;:().]|och|samt|respektive)$/.test(wordAt(sentence, index)) || means(sentence, index, "clauseWord");

const endsMain: Test = (sentence, index) => /^(?:[;:)]|medan|men|varav|därav|vilket)$/.test(wordAt(sentence, index));

const leadsOn: Test = (sentence, index) => means(sentence, index, "leadsOn", "reporting");

/** Where the clause that holds the figure begins. Marks just before the figure begin none: "skolskjuts (5 mnkr)". */
function clauseStart(sentence: Sentence, from: number, floor: number): number {
  let index = from - 1;
  while (index >= floor && /^[:(,–-]$/.test(wordAt(sentence, index))) index--;
  for (; index >= floor; index--) if (beginsClause(sentence, index)) return index + 1;
  return floor;
}

function beginsClause(sentence: Sentence, index: number): boolean {
  const [token, before] = [sentence.tokens[index], sentence.tokens[index - 1]];
  if (token === undefined || sentence.isTaken(index)) return false;
  if (/^[;:()]$/.test(token.text) || means(sentence, index, "clauseWord")) return true;
  if (/^[–—-]$/.test(token.text) && before !== undefined && before.end < token.start) return true;
  if (token.text === ",") return means(sentence, index + 1, "afterComma");
  return token.lower === "att" && means(sentence, index - 1, "beforeThat");
}

/** The zone up to where words of reason begin: "eftersom två projekt skjutits till 2025" says nothing of when. */
export function withoutReason(sentence: Sentence, { from, next }: Zone): Zone {
  for (let index = from; index < next; index++) if (beginsReason(sentence, index)) return { from, next: index };
  return { from, next };
}

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
