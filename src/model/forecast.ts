/** Forecasts (prognoser): the expected full-year deviation, as stated at an occasion. */
import type { Ore } from "./money";
import type { AreaId } from "./organisation";
import type { Place } from "./problem";

export interface Forecast {
  /** The occasion's name, one of Tillfällen. */
  readonly occasion: string;
  /** `ADJUSTMENT` for what belongs to no area. */
  readonly area: AreaId;
  /** `undefined`: the area's total. Otherwise a named part of it. */
  readonly cause: string | undefined;
  /** Expected full-year deviation against the grant: + surplus, − deficit. */
  readonly deviation: Ore;
  readonly comment: string | undefined;
  /** Where it is stated, if in a cell. */
  readonly place?: Place | undefined;
}

/**
 * The adjustment for uncertainty (justeringspost): stands among the committee's areas without grant or cost, so that
 * every table adds it up as it does an area.
 */
export const ADJUSTMENT = "Justeringspost" as AreaId;
