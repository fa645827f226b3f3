/** What every problem is made of: how far it reaches, where to look, and what its rows or cells have in common. */
import type { Ore } from "./money";
import type { SourceName } from "./source";

/** A range in the controller's workbook: `{ sheet: "Utfall", address: "E17" }`. */
export interface Place {
  readonly sheet: string;
  /** A1 address without the sheet: "E17", "E17:E20". */
  readonly address: string;
}

/**
 * How far a problem reaches: `blocking` stops the run before anything is written; `preliminary` lets it
 * through but marks every table preliminär; a `note` only informs.
 */
export type Severity = "blocking" | "preliminary" | "note";

export interface Found {
  readonly severity: Severity;
  /** Where to look; `undefined` when the finding is that something is not there. */
  readonly place: Place | undefined;
}

/** The same finding in one or more cells of a column. Its text is the first cell's. */
export interface FoundInCells extends Found {
  readonly source: SourceName;
  readonly column: string;
  readonly cells: number;
  /** The first addresses, at most ten. */
  readonly addresses: readonly string[];
}

/** Rows of a ledger with something in common: how many, their sum and where they stand. */
export interface StrayRows {
  /** What they have in common: a code, a period, a year; "" when that cell is empty. */
  readonly code: string;
  /** How many different codes there are; more than 1 when the rarest have been gathered under the first of them. */
  readonly codes: number;
  readonly rows: number;
  /** Sum, effect on the result. */
  readonly amount: Ore;
  /** The first addresses, at most ten. */
  readonly addresses: readonly string[];
}

/** Where a code without a place may belong. A person confirms it: nothing is placed by a proposal alone. */
export interface ProposedPlace {
  /** An area, or a line as Kontoplan writes it. */
  readonly belongsTo: string;
  /** What stands beside the code where its rows do, when that says it; `undefined` when only its likes do. */
  readonly name?: string | undefined;
  /** Beginnings of the codes most like it, and where they belong; none where they agree on nothing. */
  readonly likes: readonly string[];
  readonly likesBelongTo: string | undefined;
}

/** Cells of one kind are counted, and so many of them are named. */
export const MOST_ADDRESSES = 10;
