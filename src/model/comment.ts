/**
 * Comments: the explanations on the sheet Kommentarer, as they are shown, written and read again. People rewrite
 * them, so a comment knows what it is about (its key) and never where it stands.
 */

/** How much is written: `short` the result and its main cause, `normal` the whole section, `full` every volume too. */
export const LENGTHS = ["short", "normal", "full"] as const;

export type Length = (typeof LENGTHS)[number];

export const DEFAULT_LENGTH: Length = "normal";

/**
 * `generated`: every word is ours; `edited`: a person's words are in it; `stale`: they no longer agree with the tables.
 */
export type CommentStatus = "generated" | "edited" | "stale";

/** A sentence as it stands in a comment. */
export interface CommentSentence {
  readonly text: string;
  /** The cells that carry what it says, none where no table prints it. */
  readonly cells: readonly CommentCell[];
  readonly isStale: boolean;
}

/** A printed figure that a sentence says. */
export interface CommentCell {
  readonly table: string;
  /** The row's label and the column's heading, as they are printed. */
  readonly row: string;
  readonly column: string;
  readonly value: number;
  readonly decimals: number;
  /** What the table is counted in: "tkr". */
  readonly unit: string;
  /** Where it stands within its table, the heading row and the label column counted. */
  readonly down: number;
  readonly right: number;
  /** The table's size, by which one that has been written otherwise is known. */
  readonly rows: number;
  readonly columns: number;
}

/** A row of Kommentarer. */
export interface Comment {
  /** What it is about: "area:Hemtjänst". `undefined`: a row that a person added. */
  readonly key: string | undefined;
  readonly section: string;
  readonly heading: string;
  readonly text: string;
  readonly status: CommentStatus;
  /** What a person must do before it can be published; none when it is ready. */
  readonly toMend: readonly string[];
  /** What a person has written beside that, a line each. */
  readonly notes: readonly string[];
  readonly sentences: readonly CommentSentence[];
  /** A person's own columns, in the order of the sheet. */
  readonly own: readonly string[];
}

/** A row of Kommentarer as it stands in the sheet. */
export interface StandingComment {
  readonly section: string;
  readonly heading: string;
  readonly text: string;
  /** Lines under Att åtgärda, ours and a person's. */
  readonly toMend: readonly string[];
  readonly own: readonly string[];
}
