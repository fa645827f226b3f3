/**
 * A ledger or a budget, summed per period and codes while it is read: columns of numbers and dictionaries of codes,
 * no object per row. A million rows become as many entries as there are different combinations.
 */
import type { Code } from "./code";
import type { Ore } from "./money";
import type { Period } from "./period";

/** The codes that entries are told apart by. One more is one word here and its columns in `sources/ledgerColumns`. */
export const CODE_DIMENSIONS = ["account", "responsibility", "activity"] as const;
export type CodeDimension = (typeof CODE_DIMENSIONS)[number];

export const DIMENSIONS = ["period", ...CODE_DIMENSIONS] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** Columns of dictionary numbers, one number per entry. */
export type Keys = Readonly<Record<Dimension, Int32Array>>;

export interface Ledger extends Keys {
  /** Dictionaries; an entry refers to them by index. `undefined` as period: the row is for the full year. */
  readonly periods: readonly (Period | undefined)[];
  readonly codes: Readonly<Record<CodeDimension, readonly Code[]>>;
  /** Number of entries (different combinations). All columns are that long. */
  readonly entries: number;
  /** Öre, effect on the result. */
  readonly amount: Float64Array;
  /** Source rows behind each entry. */
  readonly rowCount: Int32Array;
  /** Source rows read, empty rows and total rows not counted. */
  readonly rows: number;
  /** Sum of every row read, effect on the result. */
  readonly sum: Ore;
}
