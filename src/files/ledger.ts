/** A ledger that was read from a file: its rows, and what they come to, before anything of it is in the workbook. */
import type { Ore } from "../model/money";
import type { Period } from "../model/period";

export interface FileRow {
  readonly period: Period | undefined;
  readonly account: string;
  /** "" where the file has none. */
  readonly responsibility: string;
  readonly activity: string;
  /** Effect on the result. */
  readonly amount: Ore;
  readonly text: string;
  readonly verification: string;
  /** Codes in the ledger's further columns, in their order. */
  readonly others: readonly string[];
}

/** Two sums that were reached in different ways. */
export interface FileControl {
  readonly kind: "rows" | "results" | "months";
  readonly left: number;
  readonly right: number;
  readonly unit: "ore" | "rows";
  /** Accounts that differ; none where the two sums agree in each. */
  readonly differing: readonly { readonly account: string; readonly left: Ore; readonly right: Ore }[];
}

export interface FileLedger {
  readonly source: "outcome" | "budget";
  readonly rows: readonly FileRow[];
  /** Headings of further columns: dimensions that Avvik does not read. */
  readonly others: readonly string[];
  readonly sum: Ore;
  /** In order. */
  readonly months: readonly Period[];
  readonly controls: readonly FileControl[];
}

export function controlHolds({ left, right, differing }: FileControl): boolean {
  return left === right && differing.length === 0;
}
