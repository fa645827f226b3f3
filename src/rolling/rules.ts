/** What becomes of each source when a workbook is rolled to the next year, and what of it another committee gets. */
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

/**
 * `headings`: the sheet with nothing below its headings, for what is the committee's own. `rows`: what a municipality
 * has in common, row by row, in the columns that are named. `settings`: what is set, but for whose it is.
 */
export type CopyingRule =
  { readonly kind: "headings" | "settings" } | { readonly kind: "rows"; readonly columns: readonly string[] };

export interface Rules {
  readonly rolling: RollingRule;
  readonly copying: CopyingRule;
}

const KEPT: RollingRule = { kind: "kept" };
const ROWS: RollingRule = { kind: "rows" };
const AMOUNTS: RollingRule = { kind: "amounts" };

const HEADINGS: CopyingRule = { kind: "headings" };

function rows(...columns: readonly string[]): CopyingRule {
  return { kind: "rows", columns };
}

export const RULES: Readonly<Record<SourceName, Rules>> = {
  settings: { rolling: { kind: "settings" }, copying: { kind: "settings" } },
  occasions: { rolling: KEPT, copying: rows("Tillfälle", "Kortnamn", "Period", "Bestämd form") },
  frames: { rolling: KEPT, copying: HEADINGS },
  areas: { rolling: KEPT, copying: HEADINGS },
  responsibilities: { rolling: KEPT, copying: HEADINGS },
  accounts: { rolling: KEPT, copying: rows("Konto", "Rad") },
  outcome: { rolling: ROWS, copying: HEADINGS },
  budget: { rolling: ROWS, copying: HEADINGS },
  earlierOutcome: { rolling: { kind: "added" }, copying: HEADINGS },
  moves: { rolling: KEPT, copying: HEADINGS },
  grants: { rolling: ROWS, copying: HEADINGS },
  forecasts: { rolling: ROWS, copying: HEADINGS },
  earlierForecasts: { rolling: KEPT, copying: HEADINGS },
  causes: { rolling: { kind: "zeroed" }, copying: HEADINGS },
  partStatements: { rolling: KEPT, copying: HEADINGS },
  investments: { rolling: AMOUNTS, copying: HEADINGS },
  grantsReceived: { rolling: AMOUNTS, copying: HEADINGS },
  volumes: { rolling: KEPT, copying: HEADINGS },
  restatedSeries: { rolling: KEPT, copying: HEADINGS },
  events: { rolling: ROWS, copying: HEADINGS },
  reserve: { rolling: ROWS, copying: HEADINGS },
  measures: { rolling: AMOUNTS, copying: HEADINGS },
  indicators: { rolling: { kind: "amounts", beside: [VERDICT] }, copying: HEADINGS },
  comparisons: { rolling: KEPT, copying: HEADINGS },
};
