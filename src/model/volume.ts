/** Volumes and what they cost, per year. A unit cost is never stored: it is cost divided by volume. */
import type { Ore } from "./money";
import type { AreaId } from "./organisation";
import type { Place } from "./problem";

/** One row of Volymer: a measure in a year. `undefined` where the cell is empty. */
export interface VolumeYear {
  readonly measure: string;
  /** "dygn", "hushåll". */
  readonly unit: string;
  readonly area: AreaId | undefined;
  readonly cause: string | undefined;
  readonly year: number;
  readonly budgetVolume: number | undefined;
  readonly outcomeVolume: number | undefined;
  /** Expenditure, positive. */
  readonly budgetCost: Ore | undefined;
  readonly outcomeCost: Ore | undefined;
  readonly place: Place;
}
