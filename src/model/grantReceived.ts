/** Grants received (bidrag), income +. */
import type { Ore } from "./money";

export interface GrantReceived {
  /** "Riktade statsbidrag". */
  readonly group: string;
  readonly name: string;
  readonly grantor: string | undefined;
  readonly amount: Ore;
}
