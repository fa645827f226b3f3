/**
 * Kommentarer brought up to date without losing a word that a person wrote. Rows are known by what they are
 * about, never by where they stand: areas may be renamed, removed and reordered, and rows moved or added.
 */
import { textOf, type Paragraph, type SaidFact } from "../writing/prose";
import { mergeText, type FactText } from "./mergeText";

/** What was written last time under a key: kept in the workbook's memory. */
export interface RememberedComment extends FactText {
  readonly key: string;
  readonly section: string;
  readonly heading: string;
}

/** A row of the sheet as it stands now. */
export interface StandingComment {
  readonly section: string;
  readonly heading: string;
  readonly text: string;
}

export type CommentStatus = "generated" | "edited" | "stale";

export interface Comment extends StandingComment {
  /** `undefined`: a row that a person added, or one that is no longer written. */
  readonly key: string | undefined;
  readonly status: CommentStatus;
  readonly toMend: readonly string[];
}

/** The rows to write, in the order of the new text; rows that are no longer written stand after the rest of their section. */
export function mergeComments(remembered: readonly RememberedComment[], standing: readonly StandingComment[], paragraphs: readonly Paragraph[]): readonly Comment[] {
  const matched = matchRows(remembered, standing);
  const written = paragraphs.map((paragraph) => mergedRow(paragraph, matched.find(({ last }) => last?.key === paragraph.key)));
  const keys = new Set(paragraphs.map(({ key }) => key));
  const kept = matched.filter(({ last, row }) => (last === undefined ? row.text.trim() !== "" : !keys.has(last.key) && row.text !== last.text));
  return kept.reduce<readonly Comment[]>((rows, { last, row }) => insertedInSection(rows, last === undefined ? added(row) : orphan(row)), written);
}

/** A text's facts as they are remembered. */
export function rememberedOf(paragraph: Paragraph): RememberedComment {
  const { key, section, heading } = paragraph;
  return { key, section, heading, ...factText(paragraph) };
}

interface MatchedRow {
  readonly row: StandingComment;
  /** What we wrote there; `undefined` for a row of the user's own. */
  readonly last: RememberedComment | undefined;
}

/** By section and heading; where those were rewritten, by the text that we wrote. Each remembered comment is met once. */
function matchRows(remembered: readonly RememberedComment[], standing: readonly StandingComment[]): readonly MatchedRow[] {
  const free = new Set(remembered);
  const take = (fits: (last: RememberedComment) => boolean): RememberedComment | undefined => {
    const found = [...free].find(fits);
    if (found !== undefined) free.delete(found);
    return found;
  };
  const byHeading = standing.map((row) => ({ row, last: take((last) => last.section === row.section && last.heading === row.heading) }));
  return byHeading.map(({ row, last }) => ({ row, last: last ?? take((other) => other.text === row.text) }));
}

function mergedRow(paragraph: Paragraph, match: MatchedRow | undefined): Comment {
  const { key, section, heading, toMend } = paragraph;
  const next = factText(paragraph);
  if (match?.last === undefined) return { key, section, heading, text: next.text, status: "generated", toMend };
  const { text, stale } = mergeText(match.last, next, match.row.text);
  if (text === next.text) return { key, section, heading, text, status: "generated", toMend };
  if (stale.length === 0) return { key, section, heading, text, status: "edited", toMend };
  return { key, section, heading, text, status: "stale", toMend: [...toMend, `Stämmer inte längre: ${stale.join(" ")}`, `Nytt förslag: ${next.text}`] };
}

function added({ section, heading, text }: StandingComment): Comment {
  return { key: undefined, section, heading, text, status: "edited", toMend: [] };
}

function orphan({ section, heading, text }: StandingComment): Comment {
  return { key: undefined, section, heading, text, status: "stale", toMend: ["Avsnittet skrivs inte längre av Avvik. Flytta texten eller ta bort raden."] };
}

function insertedInSection(rows: readonly Comment[], row: Comment): readonly Comment[] {
  const last = rows.findLastIndex(({ section }) => section === row.section);
  return last < 0 ? [...rows, row] : [...rows.slice(0, last + 1), row, ...rows.slice(last + 1)];
}

function factText(paragraph: Paragraph): FactText {
  const facts = paragraph.sentences.flatMap(({ pieces }) => pieces.filter((piece): piece is SaidFact => typeof piece !== "string"));
  return { text: textOf(paragraph), facts };
}
