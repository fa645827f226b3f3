/**
 * Three texts made one: what was written last, what would be written now, and what a person has made of it. A
 * sentence that nobody touched becomes the new one; one that somebody rewrote, added or removed stays so, with its
 * figures brought up to date. What cannot be is left as the person wrote it and told.
 */
import { textOfSentence, type SaidFact } from "../writing/prose";
import { renewed, saidIn, type Wordings } from "./figures";
import type { RememberedSentence } from "./remembered";
import { partsOf } from "./standingParts";

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
  const merged = parts.flatMap(({ lead, text, written, isTouched }): readonly MergedPart[] => {
    const now = newOf.get(written?.key ?? "");
    const key = written?.key;
    if (!isTouched) return now === undefined ? [] : [{ ...asWritten(now), lead, outdated: [] }];
    const origin = written && { written: written.pieces, now: now?.pieces ?? [] };
    const { text: current, outdated } = renewed(text, origin, said, wordings);
    return [{ lead, text: current, key, by: "person", isStale: outdated.length > 0, outdated }];
  });
  const sentences = parts.length === 0 ? [] : withNew(merged, last.sentences, next.sentences);
  return {
    text: sentences.map(({ lead, text }, index) => (index === 0 ? lead : lead || " ") + text).join("") + tail,
    sentences: sentences.map(({ text, key, by, isStale }) => ({ text, key, by, isStale })),
    remembered: [...next.sentences, ...keptFromLast(merged, last.sentences, next)],
    outdated: merged.flatMap(({ outdated }) => outdated),
  };
}

/** A sentence of the merged text, with what stands before it and what it says though it is no longer so. */
interface MergedPart extends MergedSentence {
  readonly lead: string;
  readonly outdated: readonly SaidFact[];
}

function asWritten(sentence: RememberedSentence): MergedSentence {
  return { text: textOfSentence(sentence), key: sentence.key, by: "us", isStale: false };
}

export function textOfAll(sentences: readonly RememberedSentence[]): string {
  return sentences.map(textOfSentence).join(" ");
}

export function factsOf(sentences: readonly RememberedSentence[]): readonly SaidFact[] {
  return sentences.flatMap(({ pieces }) => saidIn(pieces));
}

/** With the sentences that were not written last time, each after the one that it follows. */
function withNew(
  merged: readonly MergedPart[],
  last: readonly RememberedSentence[],
  next: readonly RememberedSentence[]
): readonly Omit<MergedPart, "outdated">[] {
  const before = new Set(last.map(({ key }) => key));
  const result: Omit<MergedPart, "outdated">[] = [...merged];
  next.forEach((sentence, index) => {
    if (before.has(sentence.key)) return;
    const places = next.slice(0, index).map(({ key }) => result.findLastIndex((one) => one.key === key));
    const follows = places.findLast((at) => at >= 0) ?? -1;
    result.splice(follows + 1, 0, { ...asWritten(sentence), lead: follows < 0 ? "" : " " });
  });
  return result;
}

/**
 * Sentences that a person has rewritten and that are not written now: what they were made from, as it is said today.
 */
function keptFromLast(
  merged: readonly MergedSentence[],
  last: readonly RememberedSentence[],
  { sentences, all }: NewText
): readonly RememberedSentence[] {
  const rewritten = merged.filter(({ by }) => by === "person").flatMap(({ key }) => key ?? []);
  const keys = new Set(rewritten.filter((key) => !sentences.some((one) => one.key === key)));
  return [...keys].flatMap((key) => all.find((one) => one.key === key) ?? last.find((one) => one.key === key) ?? []);
}
