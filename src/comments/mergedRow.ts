/**
 * A row of Kommentarer as it comes to be: written anew, met with what a person has made of it, or left as it stands.
 * What is remembered of it is made in the same breath.
 */
import type { Comment, CommentCell, CommentSentence, StandingComment } from "../model/comment";
import { literally, sentencesOf } from "../reading/tokens";
import { isSlot, textOf, textOfSentence, type Paragraph } from "../writing/prose";
import { hasFigure, saidIn, type Wordings } from "./figures";
import type { MatchedRow } from "./matchRows";
import { mergeText, type MergedSentence, type MergedText } from "./mergeText";
import { fingerprint, rememberedSentence, unremembered, type RememberedComment } from "./remembered";
import { rowWords } from "./rowWords";

export interface NewComments {
  /** What is written now. */
  readonly paragraphs: readonly Paragraph[];
  /** The same at full length: what could be written. */
  readonly all: readonly Paragraph[];
  /** The cells that carry a fact. */
  readonly cellsOf: (fact: string) => readonly CommentCell[];
}

export interface Merging extends NewComments {
  readonly wordings: Wordings;
}

interface MergedRow {
  readonly comment: Comment;
  /** `undefined` for a row of a person's own. */
  readonly memory: RememberedComment | undefined;
}

interface OurRow extends MergedRow {
  readonly memory: RememberedComment;
}

export function freshRow(paragraph: Paragraph, job: Merging): OurRow {
  const { key, section, heading, toMend } = paragraph;
  const parts = paragraph.sentences.map((sentence): MergedSentence => ({
    text: textOfSentence(sentence),
    key: sentence.key,
    by: "us",
    isStale: false,
  }));
  const sentences = shown(parts, paragraph, job);
  const text = textOf(paragraph);
  const memory = { ...unremembered(paragraph), sentences: paragraph.sentences.map(rememberedSentence) };
  return rowOf({ key, section, heading, text, status: "generated", toMend, sentences, own: [] }, memory, []);
}

/** None where a row of ours that nobody touched is not written any more. */
export function standingRow({ row, last }: MatchedRow, job: Merging): readonly MergedRow[] {
  if (last === undefined) return isEmpty(row) ? [] : [ownRow(row)];
  const paragraph = job.paragraphs.find(({ key }) => key === last.key);
  if (paragraph !== undefined) return [mergedRow(row, last, paragraph, job)];
  if (!isTouched(row, last)) return [];
  const longer = job.all.find(({ key }) => key === last.key);
  if (longer === undefined) return [orphan(row, last)];
  const keys = new Set(last.sentences?.map(({ key }) => key));
  const asLong = { ...longer, sentences: longer.sentences.filter(({ key }) => keys.has(key)) };
  return [mergedRow(row, last, asLong, job)];
}

/** `notes` are the lines that a person has added to ours; what is left to do is ours. */
function rowOf(comment: Omit<Comment, "notes">, memory: RememberedComment, notes: readonly string[]): OurRow {
  const { toMend } = comment;
  return {
    comment: { ...comment, notes: notes.filter((line) => !toMend.includes(line)) },
    memory: { ...memory, lines: toMend.map(fingerprint) },
  };
}

function ownRow(row: StandingComment): MergedRow {
  const notes = row.toMend.filter((line) => !rowWords.isWrong(line));
  return { comment: { ...kept(row), notes, key: undefined, status: "edited", toMend: [] }, memory: undefined };
}

function mergedRow(row: StandingComment, last: RememberedComment, paragraph: Paragraph, job: Merging): MergedRow {
  const fresh = freshRow(paragraph, job);
  const names = {
    section: row.section === last.section ? paragraph.section : row.section,
    heading: row.heading === last.heading ? paragraph.heading : row.heading,
    own: row.own,
  };
  const notes = notesIn(row, last);
  const isUntouched = fingerprint(row.text) === last.text || row.text === fresh.comment.text;
  if (isUntouched) return rowOf({ ...fresh.comment, ...names }, fresh.memory, notes);
  if (last.sentences === undefined) {
    const toMend = [rowWords.proposal(fresh.comment.text)];
    return rowOf({ ...kept(row), ...names, key: last.key, status: "edited", toMend }, unremembered(paragraph), notes);
  }

  const merged = mergedText(row, last, last.sentences, paragraph, job);
  const stale = merged.sentences.filter(({ isStale }) => isStale);
  const hasSlot = merged.sentences.some(({ key, by }) => key !== undefined && isSlot(key) && by === "us");
  const isUncertain =
    last.isRecovered === true && stale.length === 0 && merged.sentences.some(({ by }) => by === "person");
  const toMend = [
    ...(hasSlot ? paragraph.toMend : []),
    ...(stale.length === 0 ? [] : staleLines(stale, paragraph)),
    ...(isUncertain ? [rowWords.proposal(fresh.comment.text)] : []),
  ];
  const changed = stale.length > 0 ? "stale" : "edited";
  const status = merged.text === fresh.comment.text ? "generated" : changed;
  const sentences = shown(merged.sentences, paragraph, job);
  const known = { sentences: merged.remembered, outdated: merged.outdated };
  return rowOf(
    { key: last.key, ...names, text: merged.text, status, toMend, sentences },
    { ...unremembered(paragraph), ...(isUncertain ? {} : known) },
    notes
  );
}

/** What was written last, what is written now and what stands, under the area's new name. */
function mergedText(
  row: StandingComment,
  { section, outdated }: RememberedComment,
  written: NonNullable<RememberedComment["sentences"]>,
  paragraph: Paragraph,
  job: Merging
): MergedText {
  const renamed = (text: string): string => renamedIn(text, section, paragraph.section);
  const sentences = written.map(({ key, pieces }) => ({
    key,
    pieces: pieces.map((piece) => (typeof piece === "string" ? renamed(piece) : piece)),
  }));
  const next = {
    sentences: paragraph.sentences.map(rememberedSentence),
    all: allOf(paragraph, job).sentences.map(rememberedSentence),
  };
  return mergeText({ sentences, outdated }, next, renamed(row.text), job.wordings);
}

/** A row whose area, cause or frame is gone, with a person's words in it. */
function orphan(row: StandingComment, last: RememberedComment): MergedRow {
  const comment = { ...kept(row), key: last.key, status: "stale", toMend: [rowWords.gone] } as const;
  return rowOf(comment, last, notesIn(row, last));
}

/** As it stands, word for word. */
function kept({ section, heading, text, own }: StandingComment) {
  const sentences = sentencesOf(text).map(({ start, end }): CommentSentence => ({
    text: text.slice(start, end),
    cells: [],
    isStale: false,
  }));
  return { section, heading, text, own, sentences };
}

function staleLines(stale: readonly MergedSentence[], paragraph: Paragraph): readonly string[] {
  const keys = new Set(stale.map(({ key }) => key));
  const renewed = paragraph.sentences.filter(({ key }) => keys.has(key));
  const isWhole = keys.has(undefined) || renewed.length === 0;
  return [
    rowWords.stale(stale.map(({ text }) => text).join(" ")),
    rowWords.proposal(textOf(isWhole ? paragraph : { ...paragraph, sentences: renewed })),
  ];
}

/** A person's sentences show the cells of the figures that stand in them. */
function shown(sentences: readonly MergedSentence[], paragraph: Paragraph, job: Merging): Comment["sentences"] {
  const written = allOf(paragraph, job).sentences;
  return sentences.map(({ text, key, by, isStale }) => {
    const own = written.filter((sentence) => by === "person" || sentence.key === key);
    const facts = own
      .flatMap(({ pieces }) => saidIn(pieces))
      .filter(({ words }) => by === "us" || (hasFigure(words) && text.includes(words)));
    return { text, isStale, cells: distinct(facts.flatMap(({ fact }) => job.cellsOf(fact))) };
  });
}

function allOf(paragraph: Paragraph, { all }: NewComments): Paragraph {
  return all.find(({ key }) => key === paragraph.key) ?? paragraph;
}

export function distinct(cells: readonly CommentCell[]): readonly CommentCell[] {
  return [...new Map(cells.map((cell) => [JSON.stringify(cell), cell])).values()];
}

function isEmpty({ section, heading, text, toMend, own }: StandingComment): boolean {
  return [section, heading, text, ...toMend, ...own].every((words) => words.trim() === "");
}

function isTouched(row: StandingComment, last: RememberedComment): boolean {
  const isRewritten =
    fingerprint(row.text) !== last.text || row.heading !== last.heading || row.section !== last.section;
  return isRewritten || notesIn(row, last).length > 0 || row.own.some((words) => words.trim() !== "");
}

function notesIn({ toMend }: StandingComment, { lines }: RememberedComment): readonly string[] {
  return toMend.filter((line) => line.trim() !== "" && !lines.includes(fingerprint(line)));
}

/** A text with an area's new name, where the old one stands whole. */
function renamedIn(text: string, before: string, now: string): string {
  if (before === now || before === "") return text;
  return text.replace(new RegExp(`(?<!\\p{L})${literally(before)}(?!\\p{L})`, "gu"), () => now);
}
