/** "A och B har överskott på 64 respektive 74 mnkr": which of several subjects each figure is about. */
import type { Subject } from "../model/fact";
import type { Clause } from "./clauses";
import type { Sentence } from "./sentence";

/** The one whose turn it is, where there are as many subjects of a kind as figures; otherwise all of them. */
export function respectively({ sentence, order }: Clause, subjects: readonly Subject[]): readonly Subject[] {
  const { first, next } = groupAround(sentence, order);
  const [one] = subjects;
  if (one === undefined || next - first < 2) return subjects;
  const named = [...new Set(sentence.mentions.flatMap((mention) => mention.subjects))].filter(
    (subject) => subject.kind === one.kind && subjects.includes(subject)
  );
  const own = named[order - first];
  return named.length === next - first && own !== undefined ? [own] : subjects;
}

/** Figures that only commas and "respektive" part; a figure alone where there is no such word. */
function groupAround(sentence: Sentence, order: number): { readonly first: number; readonly next: number } {
  let [first, next] = [order, order + 1];
  while (first > 0 && isJoined(sentence, first)) first--;
  while (next < sentence.quantities.length && isJoined(sentence, next)) next++;
  const isRespective = Array.from({ length: next - first - 1 }, (_, index) =>
    between(sentence, first + index + 1)
  ).some((words) => words.some(isRespectiveWord));
  return isRespective ? { first, next } : { first: order, next: order + 1 };
}

function isJoined(sentence: Sentence, order: number): boolean {
  return between(sentence, order).every((word) => word === "," || word === "." || isRespectiveWord(word));
}

/** The words before figure `order`, after the figure that precedes it. */
function between({ tokens, quantities }: Sentence, order: number): readonly string[] {
  return tokens.slice(quantities[order - 1]?.next ?? 0, quantities[order]?.from ?? 0).map(({ lower }) => lower);
}

function isRespectiveWord(word: string): boolean {
  return /^resp(?:ektive)?$/.test(word);
}
