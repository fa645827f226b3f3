/** Everything that was read, in the house's own terms: the input of every analysis. */
import type { ChartOfAccounts } from "./account";
import type { CausePart } from "./cause";
import type { ComparisonFigure } from "./comparison";
import type { EventEffect } from "./event";
import type { Forecast } from "./forecast";
import type { GrantEntry } from "./grant";
import type { GrantReceived } from "./grantReceived";
import type { Indicator } from "./indicator";
import type { Investment } from "./investment";
import type { Ledger } from "./ledger";
import type { Measure } from "./measure";
import type { MoneyUnit } from "./money";
import type { Occasions, Settings } from "./occasion";
import type { Organisation } from "./organisation";
import type { PartStatementPart } from "./partStatement";
import type { ReserveEntry } from "./reserve";
import type { SeriesYear } from "./restatedSeries";
import type { VolumeYear } from "./volume";

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
  // The sources below are for single reports; each is empty when the workbook has none.
  readonly causes: readonly CausePart[];
  readonly partStatements: readonly PartStatementPart[];
  readonly investments: readonly Investment[];
  readonly grantsReceived: readonly GrantReceived[];
  readonly volumes: readonly VolumeYear[];
  readonly restatedSeries: readonly SeriesYear[];
  readonly events: readonly EventEffect[];
  readonly reserve: readonly ReserveEntry[];
  readonly measures: readonly Measure[];
  readonly indicators: readonly Indicator[];
  readonly comparisons: readonly ComparisonFigure[];
  /** The unit that tables are printed in. */
  readonly reportUnit: Exclude<MoneyUnit, "kr">;
}
