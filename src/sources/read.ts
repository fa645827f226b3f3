/** Raw cells → model. Everything is read in one pass, and every problem of that pass is collected. */
import type { Model } from "../model/model";
import type { Ore } from "../model/money";
import type { Problem } from "../model/problem";
import type { Watch, Workbook } from "../workbook";
import type { Recognition } from "./recognise";

/** What became of a ledger's rows: every row read is used in the model or listed as a problem. */
export interface RowAccount {
  /** Rows with any content; the heading, empty rows and total rows are not counted. */
  readonly read: number;
  /** Rows in the model's ledger, those that fit no area or line (Ej fördelat) included. */
  readonly used: number;
  /** Rows left out of it, each under a problem: other periods, unreadable periods. */
  readonly listed: number;
  /** Sums of the same rows, effect on the result, each added up on its own. */
  readonly sumRead: Ore;
  readonly sumUsed: Ore;
  readonly sumListed: Ore;
}

export interface Reading {
  /** `undefined` when a problem is blocking. */
  readonly model: Model | undefined;
  /** Every problem found, those of the recognition included. */
  readonly problems: readonly Problem[];
  readonly counts: Readonly<Record<"outcome" | "budget", RowAccount>>;
}

/** Reads every source that was recognised, in one `workbook.read`: the small ones first, then the ledgers. */
export declare function readModel(workbook: Workbook, recognition: Recognition, watch: Watch): Promise<Reading>;
