/** Series restated after an activity was moved or an account reclassified (jämförelseserier). */
import type { Ore } from "./money";

export interface SeriesYear {
  readonly series: string;
  readonly year: number;
  /** As it was reported that year; expenditure positive. */
  readonly amount: Ore;
  /** What to add to compare the year with today's basis; 0 when nothing was moved. */
  readonly moved: Ore;
  readonly remark: string | undefined;
}
