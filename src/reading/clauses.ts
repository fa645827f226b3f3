/** The part of a sentence that speaks of a figure: what stands before it, what after, and where other figures take over. */
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
    isPart:
      opening.some((word) => /^(?:varav|därav)$/.test(word)) || isOfWhich(sentence, start) || isOfThat(sentence, start),
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

/** "av vilka", "av vilket": the same as varav. */
function isOfWhich({ tokens }: Sentence, start: number): boolean {
  const words = tokens
    .slice(Math.max(0, start - 2), start + 3)
    .map(({ lower }) => lower)
    .join(" ");
  return /\bav vilk(?:a|et|en)\b/.test(words);
}

/**
 * Words of the zone that name something in particular which is no known subject: "externt köpt vård". What
 * follows words of reason counts for nothing, since it explains the figure and does not narrow it; but before a
 * figure (`isBefore`) only a reason that has ended: "underskottet avser främst hemlöshet, som kostat 60 miljoner".
 */
export function unknownWords(sentence: Sentence, zone: Zone, isBefore = false): readonly number[] {
  const unknown: number[] = [];
  for (let index = zone.from; index < zone.next; index++) {
    const [token, word] = [sentence.tokens[index], sentence.words[index]];
    if (token === undefined || word === undefined || token.kind !== "word" || sentence.isTaken(index)) continue;
    if (beginsReason(token.lower, sentence.tokens[index + 1]?.lower) || (!isBefore && isMainPart(sentence, index))) {
      const end = reasonEnd(sentence, index, zone.next, isBefore);
      if (!isBefore || end < zone.next) {
        index = end;
        continue;
      }
    }
    if (
      /^(?:egna|egen)$/.test(token.lower) &&
      sentence.words[index + 1]?.concepts.some((concept) => concept === "grant" || concept === "budget") === true
    )
      continue;
    if (isPhraseOfExtent(sentence, index)) continue;
    if (!word.isNeutral) unknown.push(index);
  }
  return unknown;
}

/** "avser främst …": says what most of it is, not what it is. */
function isMainPart({ tokens }: Sentence, index: number): boolean {
  return (
    /^(?:avser|avsåg|beror|berodde|förklaras|orsakas|orsakades)$/.test(tokens[index]?.lower ?? "") &&
    (tokens[index]?.lower !== "avser" ||
      /^(?:främst|huvudsakligen|framför|delvis|till)$/.test(tokens[index + 1]?.lower ?? ""))
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

/** A reason ends with its comma; one that opens a sentence ends where the sentence's own verb stands. */
function reasonEnd({ tokens }: Sentence, from: number, next: number, isBefore: boolean): number {
  for (let index = from + 1; index < next; index++) {
    const token = tokens[index];
    if (token !== undefined && (/^[,;]$/.test(token.text) || (isBefore && REPORTING.test(token.lower)))) return index;
  }
  return next;
}

/** "del" in "till största delen", "till stor del". */
export function isPhraseOfExtent({ tokens }: Sentence, index: number): boolean {
  const word = tokens[index]?.lower ?? "";
  const before = [tokens[index - 1]?.lower ?? "", tokens[index - 2]?.lower ?? "", tokens[index - 3]?.lower ?? ""];
  return (
    /^del(?:en)?$/.test(word) &&
    /^(?:stor|större|största|övervägande|viss)$/.test(before[0] ?? "") &&
    before.includes("till")
  );
}
