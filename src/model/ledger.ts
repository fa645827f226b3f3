/**
 * A ledger or a budget, summed per period, account, responsibility and activity while it is read:
 * columns of numbers and dictionaries of codes, no object per row. A million rows become as many
 * entries as there are different combinations.
 */
import type { Code } from "./code";
import type { Ore } from "./money";
import type { Period } from "./period";

export interface Ledger {
  /** Dictionaries; an entry refers to them by index. `undefined` as period: the row is for the full year. */
  readonly periods: readonly (Period | undefined)[];
  readonly accounts: readonly Code[];
  readonly responsibilities: readonly Code[];
  readonly activities: readonly Code[];
  /** Number of entries (different combinations). All columns below are that long. */
  readonly entries: number;
  readonly period: Int32Array;
  readonly account: Int32Array;
  readonly responsibility: Int32Array;
  readonly activity: Int32Array;
  /** Öre, effect on the result. */
  readonly amount: Float64Array;
  /** Source rows behind each entry. */
  readonly rowCount: Int32Array;
  /** Source rows read, empty rows and total rows not counted. */
  readonly rows: number;
  /** Sum of every row read, effect on the result. */
  readonly sum: Ore;
}
