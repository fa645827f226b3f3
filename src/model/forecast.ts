/** Forecasts (prognoser): the expected full-year deviation, as stated at an occasion. */
import type { Ore } from "./money";
import type { AreaId } from "./organisation";

export interface Forecast {
  /** The occasion's name, one of Tillfällen. */
  readonly occasion: string;
  readonly area: AreaId;
  /** `undefined`: the area's total. Otherwise a named part of it. */
  readonly cause: string | undefined;
  /** Expected full-year deviation against the grant: + surplus, − deficit. */
  readonly deviation: Ore;
  readonly comment: string | undefined;
}
