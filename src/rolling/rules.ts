/** What becomes of each source when a workbook is rolled to the next year. */
import type { SourceName } from "../model/source";
import { VERDICT } from "../sources/indicators";

/**
 * `kept`: structure and history. `rows`: what happened in the year; every row goes. `amounts`: what is named stays and
 * its amounts go, with the columns that are named beside. `zeroed`: a stated amount becomes 0, since a cause without
 * one would select everything. `settings`: the year, its first occasion and month. `added`: the year's outcome comes to it.
 */
export type RollingRule =
  | { readonly kind: "kept" | "rows" | "zeroed" | "settings" | "added" }
  | { readonly kind: "amounts"; readonly beside?: readonly string[] };

const KEPT: RollingRule = { kind: "kept" };
const ROWS: RollingRule = { kind: "rows" };
const AMOUNTS: RollingRule = { kind: "amounts" };

export const ROLLING: Readonly<Record<SourceName, RollingRule>> = {
  settings: { kind: "settings" },
  occasions: KEPT,
  frames: KEPT,
  areas: KEPT,
  responsibilities: KEPT,
  accounts: KEPT,
  outcome: ROWS,
  budget: ROWS,
  earlierOutcome: { kind: "added" },
  moves: KEPT,
  grants: ROWS,
  forecasts: ROWS,
  earlierForecasts: KEPT,
  causes: { kind: "zeroed" },
  partStatements: KEPT,
  investments: AMOUNTS,
  grantsReceived: AMOUNTS,
  volumes: KEPT,
  restatedSeries: KEPT,
  events: ROWS,
  reserve: ROWS,
  measures: AMOUNTS,
  indicators: { kind: "amounts", beside: [VERDICT] },
  comparisons: KEPT,
};
