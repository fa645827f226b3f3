/**
 * What was written last, so that the next run can tell a person's words from ours. Kept in the workbook's settings:
 * small JSON where facts are known by fingerprints. What doesn't fit is known by the fingerprint of its whole text,
 * which still tells an untouched text from an edited one.
 */
import { DEFAULT_LENGTH, LENGTHS, type Length } from "../model/comment";
import type { MemoryName } from "../workbook";
import { textOf, type Paragraph, type Piece, type SaidFact, type WrittenSentence } from "../writing/prose";

/** A written sentence; facts by `factId`. */
export type RememberedSentence = Pick<WrittenSentence, "key" | "pieces">;

export interface RememberedComment {
  readonly key: string;
  readonly section: string;
  readonly heading: string;
  /** Fingerprint of the text that we wrote. */
  readonly text: string;
  /** `undefined`: the words that we wrote are not known, so nothing can be merged with them. */
  readonly sentences: readonly RememberedSentence[] | undefined;
  /** What the person's sentences still say of facts though it is no longer so. */
  readonly outdated: readonly SaidFact[];
  /** Fingerprints of the lines that we wrote under Att åtgärda. */
  readonly lines: readonly string[];
  /** Known again by the words that stand, not from memory: what a person has rewritten can't be compared in full. */
  readonly isRecovered?: true;
}

/** Under these names the workbook remembers what was written, and how long the comments are to be. */
export const COMMENTS_MEMORY: MemoryName = "Avvik.comments";
export const LENGTH_MEMORY: MemoryName = "Avvik.length";

/** Settings beyond 200 kB in all make trouble. */
const MEMORY_CHARACTERS = 140_000;

/** Of the memory's form. */
const VERSION = 2;

/** Six characters that stand for a text: two different ones share them once in 68 billion. */
export function fingerprint(text: string): string {
  let [low, high] = [0x811c9dc5, 0x9e3779b9];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b) ^ (high >>> 13);
  }
  return (((low ^ (low >>> 15)) >>> 0).toString(36) + ((high ^ (high >>> 15)) >>> 0).toString(36)).slice(0, 7);
}

export function rememberedSentence({ key, pieces }: RememberedSentence): RememberedSentence {
  return {
    key,
    pieces: pieces.map((piece) =>
      typeof piece === "string" ? piece : { fact: fingerprint(piece.fact), words: piece.words }
    ),
  };
}

/** A paragraph of which nothing is remembered: whatever stands in its place is a person's. */
export function unremembered(paragraph: Paragraph): RememberedComment {
  const { key, section, heading } = paragraph;
  const text = fingerprint(textOf(paragraph));
  return { key, section, heading, text, sentences: undefined, outdated: [], lines: [] };
}

export function memoryText(comments: readonly RememberedComment[]): string {
  let room = MEMORY_CHARACTERS;
  const rows = comments.map((comment) => {
    const whole = row(comment);
    const size = JSON.stringify(whole).length;
    const kept = size <= room ? whole : row({ ...comment, sentences: undefined });
    room -= size <= room ? size : JSON.stringify(kept).length;
    return kept;
  });
  return JSON.stringify({ version: VERSION, rows });
}

/**
 * None where nothing is remembered, or nothing that we understand: a newer version's memory counts as lost, and
 * sentences of ours are then known by their words.
 */
export function parseMemory(text: string | undefined): readonly RememberedComment[] {
  return rowsOf(parsedJson(text)).flatMap(parsedRow);
}

/** Before it had a version, the memory was the rows alone. */
function rowsOf(memory: unknown): readonly unknown[] {
  if (Array.isArray(memory)) return memory;
  if (typeof memory !== "object" || memory === null || !("version" in memory && "rows" in memory)) return [];
  return memory.version === VERSION && Array.isArray(memory.rows) ? memory.rows : [];
}

/** The ordinary length where nothing else was chosen. */
export function lengthOf(text: string | undefined): Length {
  const memory = parsedJson(text);
  const length = typeof memory === "object" && memory !== null && "length" in memory ? memory.length : undefined;
  return LENGTHS.find((one) => one === length) ?? DEFAULT_LENGTH;
}

export function lengthText(length: Length): string {
  return JSON.stringify({ length });
}

/** `undefined` where there is no text, or none that is JSON. */
function parsedJson(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

type StoredPiece = string | readonly [fact: string, words: string];

function row({ key, section, heading, text, sentences, outdated, lines }: RememberedComment): readonly unknown[] {
  return [
    key,
    section,
    heading,
    text,
    sentences?.map((sentence) => [sentence.key, ...sentence.pieces.map(stored)]) ?? 0,
    outdated.map(stored),
    lines,
  ];
}

function stored(piece: Piece): StoredPiece {
  return typeof piece === "string" ? piece : [piece.fact, piece.words];
}

function parsedRow(value: unknown): readonly RememberedComment[] {
  if (!Array.isArray(value)) return [];
  const [key, section, heading, text, sentences, outdated, lines] = value as readonly unknown[];
  if (!isText(key) || !isText(section) || !isText(heading) || !isText(text)) return [];
  return [
    {
      key,
      section,
      heading,
      text,
      sentences: Array.isArray(sentences) ? sentences.flatMap(parsedSentence) : undefined,
      outdated: Array.isArray(outdated)
        ? outdated.flatMap((piece) => parsedPiece(piece).filter((one) => typeof one !== "string"))
        : [],
      lines: Array.isArray(lines) ? lines.filter(isText) : [],
    },
  ];
}

function parsedSentence(value: unknown): readonly RememberedSentence[] {
  const [key, ...pieces] = Array.isArray(value) ? (value as readonly unknown[]) : [];
  return isText(key) ? [{ key, pieces: pieces.flatMap(parsedPiece) }] : [];
}

function parsedPiece(value: unknown): readonly Piece[] {
  if (isText(value)) return [value];
  const [fact, words] = Array.isArray(value) ? (value as readonly unknown[]) : [];
  return isText(fact) && isText(words) ? [{ fact, words }] : [];
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}
