/**
 * What facts are made of: the tables of a run, the sources behind them, and sums of the ledger. Small enough that a
 * whole model or a few words in a test can fill it.
 */
import type { Fact, Subject } from "../model/fact";
import type { Model } from "../sources/model";
import type { SubjectKey } from "../model/figure";
import type { Ore } from "../model/money";
import type { Settings } from "../model/occasion";
import type { AreaId, FrameId } from "../model/organisation";
import type { RoundedTable } from "../reports/table";

/** What a kind of facts gives: the facts, and the subjects that it introduces. */
export interface StatedFacts {
  readonly facts: readonly Fact[];
  readonly subjects: readonly Subject[];
}

/** Income and cost; effect on the result. */
export interface Sizes {
  readonly income: Ore;
  readonly cost: Ore;
}

/** What the ledgers hold of an area, of one line within it, or of a cause. */
export interface LedgerSum {
  readonly kind: "area" | "cause";
  readonly name: string;
  /** A line of the income statement, or a sum of lines; `undefined` for all of them. */
  readonly line?: SubjectKey | undefined;
  /** Of the reported months. */
  readonly outcome: Sizes;
  /** The adopted budget of the full year. */
  readonly budget: Sizes;
  /** The whole year before; `undefined` where some month or all of it is not known. */
  readonly before?: Sizes | undefined;
  /** Of the reported months alone; `undefined` at the year end. */
  readonly budgetToDate?: Sizes | undefined;
  readonly beforeToDate?: Sizes | undefined;
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
  readonly tables: readonly RoundedTable[];
  readonly ledgerSums?: readonly LedgerSum[];
  /** The area of each cause, by name; a cause that spans areas has none. */
  readonly areaOfCause?: ReadonlyMap<string, string>;
}

/** Frames without result responsibility, in the order of Ramar. */
export function framesApart({ organisation }: Pick<FactSources, "organisation">): readonly FrameId[] {
  return organisation.frames.filter((frame) => !frame.hasResultResponsibility).map(({ id }) => id);
}

/** The areas whose results make the committee's. */
export function ownAreas(sources: Pick<FactSources, "organisation">): readonly AreaId[] {
  const apart = new Set(framesApart(sources));
  return sources.organisation.areas.filter(({ frame }) => !apart.has(frame)).map(({ id }) => id);
}
