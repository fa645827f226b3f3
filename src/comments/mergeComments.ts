/**
 * Kommentarer brought up to date without losing a word that a person wrote. START HERE for edited explanations:
 * rows are matched by what they are about, texts are merged sentence by sentence, and what was written is
 * remembered for the next time.
 */
import type { Comment, StandingComment } from "../model/comment";
import type { Paragraph } from "../writing/prose";
import { directionOf, opposite, type Direction } from "./directions";
import type { Wordings } from "./figures";
import { matchRows, renamed, type MatchedRow } from "./matchRows";
import { freshRow, standingRow, type Merging, type NewComments } from "./mergedRow";
import { factsOf } from "./mergeText";
import { ordered } from "./orderRows";
import { recovered } from "./recovered";
import { fingerprint, rememberedSentence, unremembered, type RememberedComment } from "./remembered";

export interface MergedComments {
  /** The rows to write, in order. */
  readonly comments: readonly Comment[];
  /** In the order of the text. */
  readonly remembered: readonly RememberedComment[];
}

export function mergeComments(
  last: readonly RememberedComment[],
  standing: readonly StandingComment[],
  next: NewComments
): MergedComments {
  const before = renamed(last, next.all);
  const known = new Set(before.map(({ key }) => key));
  const unknown = next.paragraphs.filter(({ key }) => !known.has(key)).map(unremembered);
  const matched = matchRows([...before, ...unknown], standing).map((match) => knownAgain(match, next));
  const job: Merging = {
    ...next,
    wordings: wordingsOf([...before, ...matched.flatMap(({ last }) => last ?? [])], next.all),
  };

  const fresh = next.paragraphs.filter(({ key }) => !matched.some(({ last }) => last?.key === key));
  const rows = [
    ...matched.flatMap((match, stood) => standingRow(match, job).map((row) => ({ ...row, stood }))),
    ...fresh.map((paragraph) => ({ ...freshRow(paragraph, job), stood: undefined })),
  ].map((row) => ({ ...row, key: row.comment.key }));
  const written = next.paragraphs.map(({ key }) => key);
  const stoodBefore = before.map(({ key }) => key);
  const memories = rows.flatMap(({ memory }) => memory ?? []);
  return {
    comments: ordered(rows, written, stoodBefore).map(({ comment }) => comment),
    remembered: inOrder(memories, written),
  };
}

/**
 * Remembered in the order of the text, whatever order a person has given the rows: so that theirs is seen the next time
 * too.
 */
function inOrder(remembered: readonly RememberedComment[], written: readonly string[]): readonly RememberedComment[] {
  const placeOf = ({ key }: RememberedComment): number =>
    written.includes(key) ? written.indexOf(key) : written.length;
  return [...remembered].sort((a, b) => placeOf(a) - placeOf(b));
}

/** A row whose words are not remembered, by what it still has of our sentences. */
function knownAgain({ row, last }: MatchedRow, { paragraphs, all }: NewComments): MatchedRow {
  if (last === undefined || last.sentences !== undefined || fingerprint(row.text) === last.text) return { row, last };
  const paragraph = [...all, ...paragraphs].find(({ key }) => key === last.key);
  return { row, last: (paragraph && recovered(row, paragraph)) ?? last };
}

/** How facts are said now, and which of them have turned since they were last said. */
function wordingsOf(last: readonly RememberedComment[], all: readonly Paragraph[]): Wordings {
  const now = new Map<string, readonly string[]>();
  for (const { fact, words } of factsOf(all.flatMap(({ sentences }) => sentences.map(rememberedSentence))))
    now.set(fact, [...new Set([...(now.get(fact) ?? []), words])]);
  const turned = new Map<string, readonly Direction[]>();
  for (const { fact, words } of last.flatMap(({ sentences = [], outdated }) => [...factsOf(sentences), ...outdated])) {
    const direction = directionOf(words);
    if (direction === undefined) continue;
    const today = new Set((now.get(fact) ?? []).map(directionOf));
    if (!today.has(direction) && today.has(opposite(direction)))
      turned.set(fact, [...new Set([...(turned.get(fact) ?? []), direction])]);
  }
  return { now, turned };
}
