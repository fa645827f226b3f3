/** Named causes (orsaker) of deviations, in reporting order. */
import type { CodeSelection } from "./code";
import type { Ore } from "./money";
import type { AreaId } from "./organisation";
import type { Place } from "./problem";

/** One row of Orsaker. Rows with the same name are parts of one cause, which may span areas. */
export interface CausePart {
  readonly name: string;
  /** `undefined`: every area. */
  readonly area: AreaId | undefined;
  /** Ledger rows that belong to it, when no amount is stated. An empty selection selects everything. */
  readonly activities: CodeSelection;
  readonly accounts: CodeSelection;
  /** Effect on the result, stated instead of selected: + improves it. */
  readonly amount: Ore | undefined;
  /** The controller's own words on why. */
  readonly words: string | undefined;
  readonly place: Place;
}
