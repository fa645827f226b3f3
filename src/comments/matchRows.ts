/**
 * Which of the standing rows is which. Rows are known by what they say, never by where they stand: people sort and
 * move them, rename headings, rewrite texts and add rows of their own.
 */
import type { StandingComment } from "../model/comment";
import type { Paragraph } from "../writing/prose";
import { hasFigure } from "./figures";
import { factsOf, textOfAll } from "./mergeText";
import { likeness, REWRITTEN } from "./standingParts";
import { fingerprint, rememberedSentence, type RememberedComment, type RememberedSentence } from "./remembered";

export interface MatchedRow {
  readonly row: StandingComment;
  /** What we wrote there; `undefined` for a row of a person's own. */
  readonly last: RememberedComment | undefined;
}

/** By text and heading, by either of them, then by likeness. Each remembered comment is met once. */
export function matchRows(
  remembered: readonly RememberedComment[],
  standing: readonly StandingComment[]
): readonly MatchedRow[] {
  const found = new Map<StandingComment, RememberedComment>();
  const free = new Set(remembered);
  const settle = (row: StandingComment, last: RememberedComment): void => {
    found.set(row, last);
    free.delete(last);
  };
  const prints = new Map(standing.map((row) => [row, fingerprint(row.text)]));
  const isSameText = (row: StandingComment, last: RememberedComment): boolean => prints.get(row) === last.text;
  const isSameHeading = (row: StandingComment, last: RememberedComment): boolean =>
    row.section === last.section && row.heading === last.heading;
  for (const fits of [
    (row: StandingComment, last: RememberedComment) => isSameText(row, last) && isSameHeading(row, last),
    (row: StandingComment, last: RememberedComment) => isSameText(row, last) && row.section === last.section,
    isSameText,
    isSameHeading,
  ]) {
    for (const row of standing) {
      const last = found.has(row) ? undefined : [...free].find((one) => fits(row, one));
      if (last !== undefined) settle(row, last);
    }
  }
  const alike = standing
    .filter((row) => !found.has(row))
    .flatMap((row) => [...free].map((last) => ({ row, last, alike: likenessOf(row, last) })));
  for (const { row, last } of alike.filter((pair) => pair.alike >= REWRITTEN).sort((a, b) => b.alike - a.alike)) {
    if (!found.has(row) && free.has(last)) settle(row, last);
  }
  return standing.map((row) => ({ row, last: found.get(row) }));
}

/** Texts on different areas are alike too, but not in their figures. */
function likenessOf(row: StandingComment, { section, sentences = [] }: RememberedComment): number {
  const figures = figuresIn(sentences);
  const isSame =
    row.section === section || 2 * figures.filter((words) => row.text.includes(words)).length > figures.length;
  return isSame ? likeness(row.text, textOfAll(sentences)) : 0;
}

/**
 * Remembered comments under the keys that they have now. An area or cause that is renamed is known by its figures:
 * at least half of them are the same. Its facts get their new names, and so does its name in the text.
 */
export function renamed(
  remembered: readonly RememberedComment[],
  paragraphs: readonly Paragraph[]
): readonly RememberedComment[] {
  const known = new Set(remembered.map(({ key }) => key));
  const current = new Set(paragraphs.map(({ key }) => key));
  const fresh = new Map(paragraphs.filter(({ key }) => !known.has(key)).map((paragraph) => [paragraph.key, paragraph]));
  return remembered.map((comment) => {
    if (current.has(comment.key) || comment.sentences === undefined) return comment;
    const figures = figuresIn(comment.sentences);
    const successor = [...fresh.values()].find(
      (paragraph) =>
        kindOf(paragraph.key) === kindOf(comment.key) &&
        isSameFigures(figures, figuresIn(paragraph.sentences.map(rememberedSentence)))
    );
    if (successor === undefined) return comment;
    fresh.delete(successor.key);
    return {
      ...comment,
      key: successor.key,
      sentences: comment.sentences.map((sentence) => withFactsOf(sentence, successor)),
    };
  });
}

/** "area", "section:…|cause": the same for an area's paragraph under any name. */
function kindOf(key: string): string {
  return /\|(\p{L}+):[^|]*$/u.exec(key)?.[1] ?? /^(\p{L}+)/u.exec(key)?.[1] ?? key;
}

function figuresIn(sentences: readonly RememberedSentence[]): readonly string[] {
  return factsOf(sentences)
    .map(({ words }) => words)
    .filter(hasFigure);
}

function isSameFigures(before: readonly string[], now: readonly string[]): boolean {
  const rest = [...now];
  const same = before.filter((words) => {
    const at = rest.indexOf(words);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  }).length;
  return same >= 2 && 2 * same >= Math.max(before.length, now.length);
}

/**
 * A sentence with the names that its facts have now; sentences of the same key say the same facts in the same order.
 */
function withFactsOf(sentence: RememberedSentence, { sentences }: Paragraph): RememberedSentence {
  const now = sentences.find(({ key }) => key === sentence.key);
  const facts = now === undefined ? [] : factsOf([rememberedSentence(now)]);
  const before = factsOf([sentence]);
  if (facts.length !== before.length) return sentence;
  let index = 0;
  return {
    ...sentence,
    pieces: sentence.pieces.map((piece) =>
      typeof piece === "string" ? piece : { ...piece, fact: facts[index++]?.fact ?? piece.fact }
    ),
  };
}
