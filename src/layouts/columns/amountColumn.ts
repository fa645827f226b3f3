/** A column of amounts in a table, and what its headings say it is of. */
import type { AreaId } from "../../model/organisation";
import type { Column } from "./contents";
import type { Scenario } from "../said/amountWords";
import type { Meaning } from "../said/meaning";

export interface AmountColumn extends Column {
  readonly meaning: Meaning;
  /** The scenario that its own headings say; else what the table is of. */
  readonly scenario: Scenario | undefined;
  /** Its own headings say which. */
  readonly saysScenario: boolean;
  readonly area: AreaId | undefined;
  /** An account, or a responsibility, that its headings name. */
  readonly account: string | undefined;
  readonly unit: string | undefined;
  /** A code in a row of headings that begins with the word for activities. */
  readonly activity: string | undefined;
  /** A sum or difference of other columns. */
  readonly isDerived: boolean;
}

/** One of which it is still to be found out whether it is a sum or a difference of others. */
export type SaidColumn = Omit<AmountColumn, "isDerived">;
