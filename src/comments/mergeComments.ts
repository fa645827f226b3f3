/**
 * Kommentarer brought up to date without losing a word that a person wrote. START HERE for edited explanations:
 * rows are matched by what they are about, texts are merged sentence by sentence, and what was written is
 * remembered for the next time.
 */
import type { Comment, CommentCell, CommentStatus, StandingComment } from "../model/comment";
import { sentencesOf } from "../reading/sentences";
import { rowWords } from "./rowWords";
import { isSlot, textOf as textOfParagraph, type Paragraph } from "../writing/prose";
import { directionOf, opposite, type Direction } from "./directions";
import { hasFigure, type Wordings } from "./figures";
import { matchRows, renamed, type MatchedRow } from "./matchRows";
import { factsOf, mergeText, textOf, type MergedSentence } from "./mergeText";
import { ordered } from "./orderRows";
import { recovered } from "./recovered";
import { fingerprint, rememberedSentence, type RememberedComment } from "./remembered";

export interface NewComments {
  /** What is written now. */
  readonly paragraphs: readonly Paragraph[];
  /** The same at full length: what could be written. */
  readonly all: readonly Paragraph[];
  /** The cells that carry a fact. */
  readonly cellsOf: (fact: string) => readonly CommentCell[];
}

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

  const rows = [
    ...matched.flatMap((match, stood) => standingRow(match, job).map((row) => ({ ...row, stood }))),
    ...next.paragraphs
      .filter(({ key }) => !matched.some(({ last }) => last?.key === key))
      .map((paragraph) => ({ ...freshRow(paragraph, job), stood: undefined })),
  ].map((row) => ({ ...row, key: row.comment.key }));
  const written = next.paragraphs.map(({ key }) => key);
  const comments = ordered(
    rows,
    written,
    before.map(({ key }) => key)
  ).map(({ comment }) => comment);
  return {
    comments,
    remembered: inOrder(
      rows.flatMap(({ memory }) => memory ?? []),
      written
    ),
  };
}

interface Merging extends NewComments {
  readonly wordings: Wordings;
}

interface MergedRow {
  readonly comment: Comment;
  /** `undefined` for a row of a person's own. */
  readonly memory: RememberedComment | undefined;
}

/** Remembered in the order of the text, whatever order a person has given the rows: so that theirs is seen the next time too. */
function inOrder(remembered: readonly RememberedComment[], written: readonly string[]): readonly RememberedComment[] {
  const placeOf = ({ key }: RememberedComment): number =>
    written.includes(key) ? written.indexOf(key) : written.length;
  return [...remembered].sort((a, b) => placeOf(a) - placeOf(b));
}

/** A row whose words are not remembered, by what it still has of our sentences. */
function knownAgain({ row, last }: MatchedRow, { paragraphs, all }: NewComments): MatchedRow {
  const paragraph =
    last === undefined || last.sentences !== undefined || fingerprint(row.text) === last.text
      ? undefined
      : [...all, ...paragraphs].find(({ key }) => key === last.key);
  return { row, last: (paragraph === undefined ? undefined : recovered(row, paragraph)) ?? last };
}

/** A paragraph of which nothing is remembered: whatever stands in its place is a person's. */
function unremembered(paragraph: Paragraph): RememberedComment {
  const { key, section, heading } = paragraph;
  return {
    key,
    section,
    heading,
    text: fingerprint(textOfParagraph(paragraph)),
    sentences: undefined,
    outdated: [],
    lines: [],
  };
}

function freshRow(paragraph: Paragraph, job: Merging): MergedRow {
  const { key, section, heading, sentences, toMend } = paragraph;
  const parts = sentences.map((sentence): MergedSentence => ({
    text: textOf(rememberedSentence(sentence)),
    key: sentence.key,
    by: "us",
    isStale: false,
  }));
  const text = textOfParagraph(paragraph);
  const comment: Comment = {
    key,
    section,
    heading,
    text,
    status: "generated",
    toMend,
    notes: [],
    sentences: shown(parts, paragraph, job),
    own: [],
  };
  return {
    comment,
    memory: {
      key,
      section,
      heading,
      text: fingerprint(text),
      sentences: sentences.map(rememberedSentence),
      outdated: [],
      lines: toMend.map(fingerprint),
    },
  };
}

/** None where a row of ours that nobody touched is not written any more. */
function standingRow({ row, last }: MatchedRow, job: Merging): readonly MergedRow[] {
  if (last === undefined)
    return isEmpty(row)
      ? []
      : [
          {
            comment: {
              ...kept(
                row,
                row.toMend.filter((line) => !rowWords.isWrong(line))
              ),
              key: undefined,
              status: "edited",
              toMend: [],
            },
            memory: undefined,
          },
        ];
  const paragraph = job.paragraphs.find(({ key }) => key === last.key);
  if (paragraph !== undefined) return [mergedRow(row, last, paragraph, paragraph, job)];
  if (!isTouched(row, last)) return [];
  const longer = job.all.find(({ key }) => key === last.key);
  if (longer === undefined) return [orphan(row, last)];
  const keys = new Set(last.sentences?.map(({ key }) => key));
  return [
    mergedRow(row, last, { ...longer, sentences: longer.sentences.filter(({ key }) => keys.has(key)) }, longer, job),
  ];
}

function mergedRow(
  row: StandingComment,
  last: RememberedComment,
  paragraph: Paragraph,
  all: Paragraph,
  job: Merging
): MergedRow {
  const fresh = freshRow(paragraph, job);
  const heading = {
    section: row.section === last.section ? paragraph.section : row.section,
    heading: row.heading === last.heading ? paragraph.heading : row.heading,
    own: row.own,
  };
  const notes = notesIn(row, last);
  const isUntouched = fingerprint(row.text) === last.text || row.text === fresh.comment.text;
  if (isUntouched) return withNotes({ comment: { ...fresh.comment, ...heading }, memory: fresh.memory }, notes);
  if (last.sentences === undefined) {
    const toMend = [rowWords.proposal(fresh.comment.text)];
    return withNotes(
      {
        comment: { ...kept(row, []), ...heading, key: last.key, status: "edited", toMend },
        memory: { ...unremembered(paragraph), lines: toMend.map(fingerprint) },
      },
      notes
    );
  }

  const [before, now] = [last.section, paragraph.section];
  const sentences = last.sentences.map((sentence) => ({
    ...sentence,
    pieces: sentence.pieces.map((piece) => (typeof piece === "string" ? renamedIn(piece, before, now) : piece)),
  }));
  const next = {
    sentences: paragraph.sentences.map(rememberedSentence),
    all: allOf(all, job).sentences.map(rememberedSentence),
  };
  const merged = mergeText(
    { sentences, outdated: last.outdated },
    next,
    renamedIn(row.text, before, now),
    job.wordings
  );
  const stale = merged.sentences.filter(({ isStale }) => isStale);
  const hasSlot = merged.sentences.some(({ key, by }) => key !== undefined && isSlot(key) && by === "us");
  const isUncertain =
    last.isRecovered === true && stale.length === 0 && merged.sentences.some(({ by }) => by === "person");
  const toMend = [
    ...(hasSlot ? paragraph.toMend : []),
    ...(stale.length === 0 ? [] : staleLines(stale, paragraph)),
    ...(isUncertain ? [rowWords.proposal(fresh.comment.text)] : []),
  ];
  const status: CommentStatus =
    merged.text === fresh.comment.text ? "generated" : stale.length > 0 ? "stale" : "edited";
  return withNotes(
    {
      comment: {
        key: last.key,
        ...heading,
        text: merged.text,
        status,
        toMend,
        notes: [],
        sentences: shown(merged.sentences, paragraph, job),
      },
      memory: {
        ...unremembered(paragraph),
        ...(isUncertain ? {} : { sentences: merged.remembered, outdated: merged.outdated }),
        lines: toMend.map(fingerprint),
      },
    },
    notes
  );
}

/** A row whose area, cause or frame is gone, with a person's words in it. */
function orphan(row: StandingComment, last: RememberedComment): MergedRow {
  const toMend = [rowWords.gone];
  return withNotes(
    {
      comment: { ...kept(row, []), key: last.key, status: "stale", toMend },
      memory: { ...last, lines: toMend.map(fingerprint) },
    },
    notesIn(row, last)
  );
}

/** As it stands, word for word. */
function kept(
  { section, heading, text, own }: StandingComment,
  notes: readonly string[]
): Omit<Comment, "key" | "status" | "toMend"> {
  const sentences = sentencesOf(text).map(({ start, end }) => ({
    text: text.slice(start, end),
    cells: [],
    isStale: false,
  }));
  return { section, heading, text, notes, own, sentences };
}

function staleLines(stale: readonly MergedSentence[], paragraph: Paragraph): readonly string[] {
  const keys = new Set(stale.map(({ key }) => key));
  const renewed = paragraph.sentences.filter(({ key }) => keys.has(key));
  const isWhole = keys.has(undefined) || renewed.length === 0;
  return [
    rowWords.stale(stale.map(({ text }) => text).join(" ")),
    rowWords.proposal(textOfParagraph(isWhole ? paragraph : { ...paragraph, sentences: renewed })),
  ];
}

/** A person's sentences show the cells of the figures that stand in them. */
function shown(sentences: readonly MergedSentence[], paragraph: Paragraph, job: Merging): Comment["sentences"] {
  const written = allOf(paragraph, job).sentences;
  return sentences.map(({ text, key, by, isStale }) => {
    const own = written.filter((sentence) => by === "person" || sentence.key === key);
    const facts = own
      .flatMap(({ pieces }) => pieces.filter((piece) => typeof piece !== "string"))
      .filter(({ words }) => by === "us" || (hasFigure(words) && text.includes(words)));
    return { text, isStale, cells: unique(facts.flatMap(({ fact }) => job.cellsOf(fact))) };
  });
}

function allOf(paragraph: Paragraph, { all }: NewComments): Paragraph {
  return all.find(({ key }) => key === paragraph.key) ?? paragraph;
}

function unique(cells: readonly CommentCell[]): readonly CommentCell[] {
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

function withNotes({ comment, memory }: MergedRow, notes: readonly string[]): MergedRow {
  return { comment: { ...comment, notes: notes.filter((line) => !comment.toMend.includes(line)) }, memory };
}

/** A text with an area's new name, where the old one stands whole. */
function renamedIn(text: string, before: string, now: string): string {
  if (before === now || before === "") return text;
  const name = before.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return text.replace(new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, "gu"), () => now);
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
