/**
 * Written text as a value. Whatever a sentence claims (amount, percent, direction word, rank) is a piece bound
 * to the fact that carries it; the rest is plain words. So a text can be traced to its cells, read back and
 * brought up to date.
 */
import { LENGTHS, type Length } from "../model/comment";
import type { Ore } from "../model/money";
import type { ProseStyle } from "../model/occasion";
import { amountInWords } from "../words/numbers";

/** Words that say a fact. */
export interface SaidFact {
  /** Key of the fact. */
  readonly fact: string;
  readonly words: string;
  /** The amount that the words say, so that they can follow the municipality's own style. */
  readonly amount?: Ore;
}

export type Piece = string | SaidFact;

export interface WrittenSentence {
  /** What it says, so that it is recognised from one time to the next: "result", "cause:Hyror". */
  readonly key: string;
  readonly pieces: readonly Piece[];
  /** The shortest length that it is written at. */
  readonly from: Length;
}

/** A row of Kommentarer before it meets what the user has written. */
export interface Paragraph {
  /** "area:Hemtjänst", "area:Hemtjänst|cause:Hyror": keys, not positions. */
  readonly key: string;
  readonly section: string;
  readonly heading: string;
  readonly sentences: readonly WrittenSentence[];
  /** What a person must do before it can be published; none when it is ready. */
  readonly toMend: readonly string[];
}

/** `` say`${name} redovisar ett ${direction} på ${amount}.` ``: a template of plain words, facts and pieces of both. */
export function say(words: TemplateStringsArray, ...pieces: readonly (Piece | readonly Piece[])[]): readonly Piece[] {
  return words.flatMap((plain, index) => [plain === "" ? [] : plain, pieces[index] ?? []].flat(2));
}

/** One of the patterns, so that neighbours do not sound the same. */
export function pick<T>(patterns: readonly T[], position: number): T {
  const found = patterns[position % patterns.length];
  if (found === undefined) throw new Error("No pattern to pick");
  return found;
}

/** Names stand as the workbook writes them; one that has a comma of its own is set apart. */
export function quoted(name: string): string {
  return name.includes(",") ? `”${name}”` : name;
}

/** A name as it begins a sentence. */
export function opening(name: string): string {
  return name.includes(",") ? quoted(name) : name.charAt(0).toUpperCase() + name.slice(1);
}

export function sentence(key: string, pieces: readonly Piece[], from: Length = "normal"): WrittenSentence {
  return { key, pieces, from };
}

/** Of sentences that there may be no ground for, those that have one. */
export function grounded(sentences: readonly (WrittenSentence | false | undefined)[]): readonly WrittenSentence[] {
  return sentences.flatMap((one) => one || []);
}

/** Stands in the text where a person's words are missing; with it goes what they must do. */
export function slot(words: string): WrittenSentence {
  return sentence(`${SLOT}${words}`, [`[${words}]`], "short");
}

export function isSlot(key: string): boolean {
  return key.startsWith(SLOT);
}

const SLOT = "slot:";

export function textOfSentence({ pieces }: Pick<WrittenSentence, "pieces">): string {
  return pieces.map((piece) => (typeof piece === "string" ? piece : piece.words)).join("");
}

export function textOf({ sentences }: Paragraph): string {
  return sentences.map(textOfSentence).join(" ");
}

/** The sentences that are written at a length. */
export function atLength(paragraph: Paragraph, length: Length): Paragraph {
  return {
    ...paragraph,
    sentences: paragraph.sentences.filter(({ from }) => LENGTHS.indexOf(from) <= LENGTHS.indexOf(length)),
  };
}

/** The paragraph with its amounts said in the municipality's own style. */
export function inStyle(paragraph: Paragraph, style: ProseStyle): Paragraph {
  const styled = (piece: Piece): Piece =>
    typeof piece === "string" || piece.amount === undefined
      ? piece
      : { ...piece, words: amountInWords(piece.amount, "sv", style) };
  return { ...paragraph, sentences: paragraph.sentences.map((one) => ({ ...one, pieces: one.pieces.map(styled) })) };
}

/** "a", "a och b", "a, b och c". */
export function listed(parts: readonly (readonly Piece[])[]): readonly Piece[] {
  const last = parts.length - 1;
  return parts.flatMap((part, index) => {
    if (index === 0) return part;
    return [index === last ? " och " : ", ", ...part];
  });
}
