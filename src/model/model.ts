/** Everything that was read, in the house's own terms: the input of every analysis. */
import type { ChartOfAccounts } from "./account";
import type { Forecast } from "./forecast";
import type { GrantEntry } from "./grant";
import type { Ledger } from "./ledger";
import type { MoneyUnit } from "./money";
import type { Occasions, Settings } from "./occasion";
import type { Organisation } from "./organisation";

export interface Model {
  readonly settings: Settings;
  readonly occasions: Occasions;
  readonly organisation: Organisation;
  readonly chart: ChartOfAccounts;
  /** The year's booked amounts. */
  readonly outcome: Ledger;
  /** The adopted budget of the year. */
  readonly budget: Ledger;
  /** Every decision's rows, in the workbook's order. */
  readonly grants: readonly GrantEntry[];
  /** Empty when the workbook has none. */
  readonly forecasts: readonly Forecast[];
  /** The unit that tables are printed in. */
  readonly reportUnit: Exclude<MoneyUnit, "kr">;
}
