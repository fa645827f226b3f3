/** Everything that was read, in the house's own terms: the input of every analysis. */
import type { ChartOfAccounts } from "../model/account";
import type { Ledger } from "../model/ledger";
import type { MoneyUnit } from "../model/money";
import type { Occasions, Settings } from "../model/occasion";
import type { Organisation } from "../model/organisation";
import type { LockedEffect, LockedRow } from "../model/round";
import type { AccountRule } from "./accounts";
import type { ROW_SOURCES } from "./catalogue";
import type { EarlierYears } from "./earlierYears";
import type { RowOf } from "./rowSource";
import type { TurnedAmounts } from "../model/turned";

/** The rows of the small sources, in the workbook's order; empty where the workbook has none. */
export type SourceRows = {
  readonly [S in keyof typeof ROW_SOURCES]: readonly RowOf<(typeof ROW_SOURCES)[S]>[];
};

export interface Model extends SourceRows {
  readonly settings: Settings;
  readonly occasions: Occasions;
  readonly organisation: Organisation;
  readonly chart: ChartOfAccounts;
  /** The rows of Kontoplan; none where the built-in chart alone holds. */
  readonly ownAccounts?: readonly AccountRule[];
  /** The year's booked amounts. */
  readonly outcome: Ledger;
  /** The adopted budget of the year. */
  readonly budget: Ledger;
  /** Years before, as far as the workbook knows them: what was booked, and what was budgeted. */
  readonly earlier: EarlierYears;
  /** Amounts of typed tables that were written the other way round. */
  readonly turned: readonly TurnedAmounts[];
  /** What has been locked of this year and of those before; none where nothing has. */
  readonly locked?: readonly LockedRow[];
  /** What measures had given at rounds that have been locked. */
  readonly lockedEffects?: readonly LockedEffect[];
  /** The unit that tables are printed in. */
  readonly reportUnit: Exclude<MoneyUnit, "kr">;
}
