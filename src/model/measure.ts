/** Measures decided to reach balance (åtgärder). */
import type { Ore } from "./money";
import type { AreaId } from "./organisation";

export interface Measure {
  readonly name: string;
  readonly area: AreaId | undefined;
  /** Effect on the result: + improves it. */
  readonly decided: Ore;
  readonly realised: Ore;
  readonly responsible: string | undefined;
  /** ISO date; `undefined` when the row has none. */
  readonly date: string | undefined;
}
