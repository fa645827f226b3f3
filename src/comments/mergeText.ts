/**
 * Three texts made one: what was written last, what would be written now, and what a person has made of it. A
 * sentence that nobody touched becomes the new one; one that somebody rewrote, added or removed stays so, with its
 * figures brought up to date. What cannot be is left as the person wrote it and told.
 */
import { diffIndices } from "node-diff3";
import { sentencesOf } from "../reading/sentences";
import type { SaidFact } from "../writing/prose";
import { renewed, saidIn, type Wordings } from "./figures";
import type { RememberedSentence } from "./remembered";

/** What was written last. */
export interface LastText {
  readonly sentences: readonly RememberedSentence[];
  readonly outdated: readonly SaidFact[];
}

/** What would be written now; `all` holds the sentences of greater lengths too. */
export interface NewText {
  readonly sentences: readonly RememberedSentence[];
  readonly all: readonly RememberedSentence[];
}

export interface MergedText {
  readonly text: string;
  readonly sentences: readonly MergedSentence[];
  /** What will have been written last when the next run comes. */
  readonly remembered: readonly RememberedSentence[];
  /** What the person's sentences say though it is no longer so. */
  readonly outdated: readonly SaidFact[];
}

export interface MergedSentence {
  readonly text: string;
  /** The written sentence that it is, or was made from. */
  readonly key: string | undefined;
  readonly by: "us" | "person";
  readonly isStale: boolean;
}

export function mergeText(last: LastText, next: NewText, standing: string, wordings: Wordings): MergedText {
  const said = [...factsOf(last.sentences), ...last.outdated];
  const newOf = new Map(next.sentences.map((sentence) => [sentence.key, sentence]));
  const { parts, tail } = partsOf(standing, last.sentences);
  const merged = parts.flatMap(
    ({
      lead,
      text,
      written,
      isTouched,
    }): readonly (MergedSentence & { readonly lead: string; readonly outdated: readonly SaidFact[] })[] => {
      const key = written?.key;
      if (!isTouched) {
        const now = newOf.get(key ?? "");
        return now === undefined ? [] : [{ lead, text: textOf(now), key, by: "us", isStale: false, outdated: [] }];
      }
      const { text: current, outdated } = renewed(
        text,
        written === undefined ? undefined : { written: written.pieces, now: newOf.get(written.key)?.pieces ?? [] },
        said,
        wordings
      );
      return [{ lead, text: current, key, by: "person", isStale: outdated.length > 0, outdated }];
    }
  );
  const sentences = parts.length === 0 ? [] : withNew(merged, last.sentences, next.sentences);
  return {
    text:
      sentences.map(({ lead, text }, index) => (index === 0 ? lead : lead === "" ? " " : lead) + text).join("") + tail,
    sentences: sentences.map(({ text, key, by, isStale }) => ({ text, key, by, isStale })),
    remembered: [...next.sentences, ...keptFromLast(merged, last.sentences, next)],
    outdated: merged.flatMap(({ outdated }) => outdated),
  };
}

export function textOf({ pieces }: RememberedSentence): string {
  return pieces.map((piece) => (typeof piece === "string" ? piece : piece.words)).join("");
}

export function textOfAll(sentences: readonly RememberedSentence[]): string {
  return sentences.map(textOf).join(" ");
}

export function factsOf(sentences: readonly RememberedSentence[]): readonly SaidFact[] {
  return sentences.flatMap(({ pieces }) => saidIn(pieces));
}

/** How alike two texts are by their words in order: 1 the same, 0 nothing in common. */
export function likeness(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const removed = diffIndices(a, b).reduce((sum, { buffer1 }) => sum + buffer1[1], 0);
  return a.length + b.length === 0 ? 1 : (2 * (a.length - removed)) / (a.length + b.length);
}

/** A stretch of the standing text: a sentence, and the space before it. */
interface StandingPart {
  readonly lead: string;
  readonly text: string;
  readonly written: RememberedSentence | undefined;
  readonly isTouched: boolean;
}

/** From here on a sentence is taken to be a rewriting of another. */
const REWRITTEN = 0.5;

function partsOf(
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
  for (const sentence of [...written].sort((a, b) => textOf(b).length - textOf(a).length)) {
    const words = textOf(sentence);
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
    written.map((sentence) => ({ text, sentence, alike: likeness(text, textOf(sentence)) }))
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

/** With the sentences that were not written last time, each after the one that it follows. */
function withNew<T extends MergedSentence & { readonly lead: string; readonly outdated: readonly SaidFact[] }>(
  merged: readonly T[],
  last: readonly RememberedSentence[],
  next: readonly RememberedSentence[]
) {
  const before = new Set(last.map(({ key }) => key));
  const result: (MergedSentence & { readonly lead: string })[] = [...merged];
  next.forEach((sentence, index) => {
    if (before.has(sentence.key)) return;
    const follows =
      next
        .slice(0, index)
        .reverse()
        .map(({ key }) => result.findLastIndex((one) => one.key === key))
        .find((at) => at >= 0) ?? -1;
    result.splice(follows + 1, 0, {
      lead: follows < 0 ? "" : " ",
      text: textOf(sentence),
      key: sentence.key,
      by: "us",
      isStale: false,
    });
  });
  return result;
}

/** Sentences that a person has rewritten and that are not written now: what they were made from, as it is said today. */
function keptFromLast(
  merged: readonly MergedSentence[],
  last: readonly RememberedSentence[],
  { sentences, all }: NewText
): readonly RememberedSentence[] {
  const keys = new Set(
    merged.flatMap(({ key, by }) =>
      key === undefined || by === "us" || sentences.some((one) => one.key === key) ? [] : [key]
    )
  );
  return [...keys].flatMap((key) => all.find((one) => one.key === key) ?? last.find((one) => one.key === key) ?? []);
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
}
