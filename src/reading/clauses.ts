/**
 * The part of a sentence that speaks of a figure: what stands before it, what after, and where other figures take over.
 */
import type { Quantity } from "./quantities";
import { beginsReason, means, wordAt, wordsIn, type Sentence, type Zone } from "./sentence";

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

export function clausesOf(sentence: Sentence): readonly Clause[] {
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
