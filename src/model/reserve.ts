/** The central reserve: grant kept centrally, in date order. */
import type { Ore } from "./money";

export interface ReserveEntry {
  /** ISO date; `undefined` when the row has none. */
  readonly date: string | undefined;
  readonly event: string;
  /** The first entry is the opening reserve; after it allocations − and returns +. */
  readonly amount: Ore;
}
