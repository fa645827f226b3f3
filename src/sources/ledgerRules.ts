/** What reading a ledger depends on, and what it gives. */
import type { ChartOfAccounts } from "../model/account";
import type { PrefixMap } from "../model/code";
import type { Ledger } from "../model/ledger";
import type { MoneyUnit, Ore } from "../model/money";
import type { AreaId } from "../model/organisation";
import type { Period } from "../model/period";
import type { Place, Problem } from "../model/problem";

/** What became of a ledger's rows: every row read is used in the model or listed as a problem. */
export interface RowAccount {
  /** Rows with any content; the heading, empty rows and rows of sums are not counted. */
  readonly read: number;
  /** Rows in the model's ledger, those that fit no area or line (Ej fördelat) included. */
  readonly used: number;
  /** Rows left out of it, each under a problem: other periods, unreadable periods. */
  readonly listed: number;
  /** Sums of the same rows, effect on the result, each added up on its own. */
  readonly sumRead: Ore;
  readonly sumUsed: Ore;
  readonly sumListed: Ore;
}

/** The sources that are read as ledgers. */
export const LEDGER_SOURCES = ["earlierOutcome", "budget", "outcome"] as const;
export type LedgerSource = (typeof LEDGER_SOURCES)[number];

export interface PeriodRules {
  /** Whether the year counts, or all the years before it. */
  readonly counted: "year" | "before";
  /** `undefined` when the workbook does not say; then every year counts. */
  readonly year: number | undefined;
  /** The last month that counts; `undefined` for the whole year. */
  readonly through: Period | undefined;
  /** Whether a row without a period is for the full year. */
  readonly mayBeEmpty: boolean;
}

export interface LedgerRules {
  readonly source: LedgerSource;
  readonly unit: MoneyUnit;
  /** What a positive amount does to the result. */
  readonly sign: 1 | -1;
  readonly periods: PeriodRules;
  readonly chart: ChartOfAccounts;
  /** `undefined` when the workbook's Ansvar could not be read: then no responsibility is called unknown. */
  readonly areaOf: PrefixMap<AreaId> | undefined;
}

export interface LedgerRead {
  readonly ledger: Ledger;
  /** The rows of years before that stand among the year's own: listed as not counted, and kept to compare with. */
  readonly earlier: Ledger;
  readonly account: RowAccount;
  /** The rows as a whole. */
  readonly site: Place;
  readonly problems: readonly Problem[];
  /** Sum of the sizes of all amounts in öre: no sum of any of the rows is larger. */
  readonly size: number;
}
