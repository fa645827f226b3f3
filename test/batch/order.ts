/** What a batch is asked to do. */
import type { Outside } from "../warehouse/outsideLedgers";

export interface BatchOrder {
  readonly kind: "batch";
  readonly list: string;
  readonly action: string;
  /** Everything is written here; what stands there of an earlier run with the same input is kept. */
  readonly folder: string;
  /** `undefined`: Sammanställning.json in the folder. */
  readonly json: string | undefined;
  /** Committees at a time; `undefined`: as many as processors and memory allow. */
  readonly jobs: number | undefined;
  /** Ledgers that are cut by committee. */
  readonly outside: Outside;
  /** Passed on to each committee's run: --only, --skip, --map. */
  readonly passed: readonly string[];
  readonly map: string | undefined;
}

/** The actions that write a package. */
export const BATCH_ACTIONS: readonly string[] = ["arsanalys", "prognos", "las"];
