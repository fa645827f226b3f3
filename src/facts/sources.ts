/**
 * What facts are made of: the printed tables of a run, the sources that stand in no table, and sums of the
 * ledger. Small enough that a whole model, the runner's JSON or a few words in a test can fill it.
 */
import type { Model } from "../model/model";
import type { Ore } from "../model/money";
import type { Settings } from "../model/occasion";

/** A table as the runner's JSON has it. The label column is left out of `columns` and `values`. */
export interface PrintedTable {
  /** "Avvik.budgetavvikelse". */
  readonly id: string;
  /** The frame's or part statement's name where the table is about one. */
  readonly title?: string;
  /** "tkr", "mnkr", "antal". */
  readonly unit: string;
  readonly columns: readonly string[];
  readonly rows: readonly PrintedRow[];
}

export interface PrintedRow {
  readonly label: string;
  readonly kind: string;
  /** As printed, in the table's unit; text cells are text. */
  readonly values: readonly (number | string | null)[];
  /** Öre, where the cell is an amount. */
  readonly exact?: readonly (number | null)[];
}

/** Income and cost of an area or a cause; effect on the result. */
export interface LedgerSum {
  readonly kind: "area" | "cause";
  readonly name: string;
  readonly outcome: { readonly income: Ore; readonly cost: Ore };
  /** The adopted budget of the full year. */
  readonly budget: { readonly income: Ore; readonly cost: Ore };
}

type Needed = "occasions" | "organisation";
type Optional =
  | "grants"
  | "forecasts"
  | "investments"
  | "grantsReceived"
  | "volumes"
  | "restatedSeries"
  | "events"
  | "reserve"
  | "measures"
  | "indicators"
  | "comparisons";

export interface FactSources extends Pick<Model, Needed>, Partial<Pick<Model, Optional>> {
  readonly settings: Pick<Settings, "committee" | "year" | "occasion"> & Partial<Pick<Settings, "split">>;
  readonly tables: readonly PrintedTable[];
  readonly ledgerSums?: readonly LedgerSum[];
  /** The area of each cause, by name; a cause that spans areas has none. */
  readonly areaOfCause?: ReadonlyMap<string, string>;
}
