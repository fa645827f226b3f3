/**
 * A text as it stands, in stretches: sentences of ours word for word, and what a person has written between them, each
 * with the sentence of ours that it was made from.
 */
import { diffIndices } from "node-diff3";
import { sentencesOf } from "../reading/tokens";
import { textOfSentence } from "../writing/prose";
import type { RememberedSentence } from "./remembered";

/** A stretch of the standing text: a sentence, and the space before it. */
export interface StandingPart {
  readonly lead: string;
  readonly text: string;
  readonly written: RememberedSentence | undefined;
  readonly isTouched: boolean;
}

export function partsOf(
  text: string,
  written: readonly RememberedSentence[]
): { readonly parts: readonly StandingPart[]; readonly tail: string } {
  const untouched = whole(text, written);
  const spans = [...untouched, ...gapsIn(text, untouched)].sort((a, b) => a.start - b.start);
  const rewritten = paired(
    spans.filter((span) => span.written === undefined).map((span) => text.slice(span.start, span.end)),
    written.filter((sentence) => !untouched.some((span) => span.written === sentence))
  );
  let end = 0;
  const parts = spans.map((span): StandingPart => {
    const lead = text.slice(end, span.start);
    end = span.end;
    const words = text.slice(span.start, span.end);
    return { lead, text: words, written: span.written ?? rewritten.get(words), isTouched: span.written === undefined };
  });
  return { parts, tail: text.slice(end) };
}

interface SentenceSpan {
  readonly start: number;
  readonly end: number;
  readonly written: RememberedSentence | undefined;
}

/** Where sentences of ours stand word for word, the longest looked for first. */
function whole(text: string, written: readonly RememberedSentence[]): readonly SentenceSpan[] {
  const found: SentenceSpan[] = [];
  for (const sentence of [...written].sort((a, b) => textOfSentence(b).length - textOfSentence(a).length)) {
    const words = textOfSentence(sentence);
    for (let start = text.indexOf(words); start >= 0 && words !== ""; start = text.indexOf(words, start + 1)) {
      const end = start + words.length;
      const isApart = /^$|\s/u.test(text.slice(Math.max(0, start - 1), start)) && /^$|\s/u.test(text.charAt(end));
      if (!isApart || found.some((other) => start < other.end && other.start < end)) continue;
      found.push({ start, end, written: sentence });
      break;
    }
  }
  return found;
}

/** The sentences between them: a person's. */
function gapsIn(text: string, taken: readonly SentenceSpan[]): readonly SentenceSpan[] {
  const edges = [
    0,
    ...[...taken].sort((a, b) => a.start - b.start).flatMap(({ start, end }) => [start, end]),
    text.length,
  ];
  return edges.flatMap((from, index) => {
    const to = edges[index + 1];
    if (index % 2 === 1 || to === undefined) return [];
    return sentencesOf(text.slice(from, to)).map(({ start, end }) => ({
      start: from + start,
      end: from + end,
      written: undefined,
    }));
  });
}

/** Which of our sentences each of a person's was made from, the most alike first. */
function paired(
  texts: readonly string[],
  written: readonly RememberedSentence[]
): ReadonlyMap<string, RememberedSentence> {
  const pairs = texts.flatMap((text) =>
    written.map((sentence) => ({ text, sentence, alike: likeness(text, textOfSentence(sentence)) }))
  );
  const found = new Map<string, RememberedSentence>();
  const taken = new Set<RememberedSentence>();
  for (const { text, sentence } of pairs.filter((pair) => pair.alike >= REWRITTEN).sort((a, b) => b.alike - a.alike)) {
    if (found.has(text) || taken.has(sentence)) continue;
    found.set(text, sentence);
    taken.add(sentence);
  }
  return found;
}

/** From here on a sentence, or a text, is taken to be a rewriting of another. */
export const REWRITTEN = 0.5;

/** How alike two texts are by their words in order: 1 the same, 0 nothing in common. */
export function likeness(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const removed = diffIndices(a, b).reduce((sum, { buffer1 }) => sum + buffer1[1], 0);
  return a.length + b.length === 0 ? 1 : (2 * (a.length - removed)) / (a.length + b.length);
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
}
