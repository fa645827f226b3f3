/** Heavy activities that are shown with an income statement of their own (delresultat). */
import type { CodeSelection } from "./code";
import type { AreaId } from "./organisation";
import type { Place } from "./problem";

/** One row of Delresultat. Rows with the same name make one statement. */
export interface PartStatementPart {
  readonly name: string;
  /** `undefined`: every area. */
  readonly area: AreaId | undefined;
  readonly activities: CodeSelection;
  readonly accounts: CodeSelection;
  readonly place: Place;
}
