/**
 * The part of a sentence that speaks of a figure: what stands before it, what after, and where other figures take over.
 */
import type { Quantity } from "./quantities";
import type { Sentence, Zone } from "./sentence";
import { beginsReason } from "./vocabulary";

export interface Clause {
  readonly sentence: Sentence;
  readonly quantity: Quantity;
  /** Index of the quantity within its sentence. */
  readonly order: number;
  /** From where the clause begins, or the figure before it ends. */
  readonly left: Zone;
  /** Up to where the clause ends, or the next figure begins. */
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

const CLAUSE_WORD = /^(?:medan|men|varav|därav|vilket|vilka|samtidigt|dock)$/;
const AFTER_COMMA =
  /^(?:och|samt|men|medan|där|vilket|vilka|varav|därav|trots|dessutom|samtidigt|alltså|dvs|d\.v\.s|eller|då|av|varför|medan)$/;
const LINK = /^(?:vilket|motsvarande|motsvarar|eller|alltså|dvs|d\.v\.s|varav|därav)$/;

export function clausesOf(sentence: Sentence): readonly Clause[] {
  return sentence.quantities.map((quantity, order) => clauseOf(sentence, quantity, order));
}

/** The words of the clause itself, in small letters, without those of the figure before it. */
export function wordsAround({ sentence, own, right }: Clause): string {
  return sentence.tokens
    .slice(own.from, right.next)
    .map(({ lower }) => lower)
    .join(" ");
}

function clauseOf(sentence: Sentence, quantity: Quantity, order: number): Clause {
  const [previous, next] = [sentence.quantities[order - 1], sentence.quantities[order + 1]];
  const floor = previous?.next ?? 0;
  const start = leftStart(sentence, quantity.from, floor);
  const left = { from: start, next: quantity.from };
  const ceiling = next?.from ?? sentence.tokens.length;
  const opening = sentence.tokens
    .slice(Math.max(floor, start - 1), Math.min(quantity.from, start + 3))
    .map(({ lower }) => lower);
  return {
    sentence,
    quantity,
    order,
    left,
    own: { from: previous === undefined || start > floor ? start : ownStart(sentence, left), next: quantity.from },
    right: {
      from: quantity.next,
      next: rightEnd(sentence, quantity.next + (isApposition(sentence, quantity) ? 1 : 0), ceiling),
    },
    far: { from: quantity.next, next: farEnd(sentence, quantity.next) },
    before: { from: 0, next: start },
    isPart: opening.some((word) => /^(?:varav|därav)$/.test(word)) || isOfThat(sentence, start),
    isLinked:
      previous !== undefined &&
      (opening.some((word) => LINK.test(word)) || /^[(,]$/.test(sentence.tokens[quantity.from - 1]?.text ?? "")),
  };
}

/** Where the clause that holds the figure begins. Marks just before the figure begin none: "skolskjuts (5 mnkr)". */
function leftStart(sentence: Sentence, from: number, floor: number): number {
  const { tokens } = sentence;
  let index = from - 1;
  while (index >= floor && /^[:(,–-]$/.test(tokens[index]?.text ?? "")) index--;
  for (; index >= floor; index--) if (beginsClause(sentence, index)) return index + 1;
  return floor;
}

function beginsClause({ tokens, isTaken }: Sentence, index: number): boolean {
  const [token, next, before] = [tokens[index], tokens[index + 1], tokens[index - 1]];
  if (token === undefined || isTaken(index)) return false;
  if (/^[;:()]$/.test(token.text)) return true;
  if (/^[–—-]$/.test(token.text) && before !== undefined && before.end < token.start) return true;
  if (token.text === "," && next !== undefined && AFTER_COMMA.test(next.lower)) return true;
  if (CLAUSE_WORD.test(token.lower)) return true;
  return (
    token.lower === "att" &&
    before !== undefined &&
    /^(?:av|på|till|är|innebär|innebar|i|,|visar|medför|medförde|konstateras|om)$/.test(before.lower)
  );
}

function rightEnd(sentence: Sentence, from: number, ceiling: number): number {
  const { tokens, isTaken } = sentence;
  for (let index = from; index < ceiling; index++) {
    const token = tokens[index];
    if (token === undefined || isTaken(index)) continue;
    if (
      /^[,;:().]$/.test(token.text) ||
      (CLAUSE_WORD.test(token.lower) && token.lower !== "dock") ||
      /^(?:och|samt|respektive)$/.test(token.lower)
    )
      return index;
  }
  return ceiling;
}

/** ", 45 procent, utgörs av": a figure between commas belongs to what goes on after them. */
function isApposition({ tokens }: Sentence, { from, next }: Quantity): boolean {
  return tokens[from - 1]?.text === "," && tokens[next]?.text === ",";
}

function farEnd({ tokens, isTaken }: Sentence, from: number): number {
  for (let index = from; index < tokens.length; index++) {
    const token = tokens[index];
    if (
      token !== undefined &&
      !isTaken(index) &&
      (/^[;:)]$/.test(token.text) || /^(?:medan|men|varav|därav|vilket)$/.test(token.lower))
    )
      return index;
  }
  return tokens.length;
}

/** The first word that leads on from the figure before; all of `left` when there is none. */
function ownStart({ tokens, isTaken }: Sentence, { from, next }: Zone): number {
  for (let index = from; index < next; index++) {
    const token = tokens[index];
    if (
      token !== undefined &&
      !isTaken(index) &&
      (/^(?:,|och|samt|till|mot|medan|eller|jämfört|än|men)$/.test(token.lower) || REPORTING.test(token.lower))
    )
      return index;
  }
  return from;
}

/** "Av underskottet avser 22 mnkr", "av detta": a part of what is named. */
function isOfThat(sentence: Sentence, start: number): boolean {
  const [first, second, third] = [sentence.tokens[start]?.lower, sentence.tokens[start + 1]?.lower ?? "", start + 2];
  if (first !== "av") return false;
  if (/^(?:detta|dessa|denna|den|det|dem|totala|hela|årets)$/.test(second))
    return !/^(?:kommunbidrag|budget|ram)/.test(sentence.tokens[third]?.lower ?? "") || second === "detta";
  return (
    sentence.words[start + 1]?.concepts.some((concept) =>
      ["surplus", "deficit", "deviation", "up", "down", "better", "worse", "cost", "income"].includes(concept)
    ) === true
  );
}

/** Where words of reason begin in a zone: "eftersom två projekt skjutits till 2025" says nothing of when. */
export function reasonStart({ tokens }: Sentence, { from, next }: Zone): number {
  for (let index = from; index < next; index++)
    if (beginsReason(tokens[index]?.lower ?? "", tokens[index + 1]?.lower)) return index;
  return next;
}

/** Verbs that a clause hangs on. */
export const REPORTING =
  /^(?:redovisa[rs]?|redovisade|redovisades|visa[rs]|visade|uppgår|uppgick|blev|blir|blivit|har|hade|är|var|slutade|gör|gjorde|prognostiserar|prognostiseras|landar|landade|ökade|minskade|översteg|understeg|stannade)$/;
