/** What becomes of each source when a workbook is rolled to the next year, and what of it another committee gets. */
import type { SourceName } from "../model/source";
import { VERDICT } from "../sources/indicators";

/**
 * `kept`: structure and history. `rows`: what happened in the year; every row goes. `amounts`: what is named stays and
 * its amounts go, with the columns that are named beside. `zeroed`: a stated amount becomes 0, since a cause without
 * one would select everything. `settings`: the year, its first occasion and month. `added`: the year's outcome comes to
 * it.
 */
type RollingRule =
  | { readonly kind: "kept" | "rows" | "zeroed" | "settings" | "added" }
  | { readonly kind: "amounts"; readonly beside?: readonly string[] };

/**
 * `headings`: the sheet with nothing below its headings, for what is the committee's own. `rows`: what a municipality
 * has in common, row by row, without amounts. `settings`: what is set, but for whose it is.
 */
type CopyingRule = "headings" | "rows" | "settings";

interface Rules {
  readonly rolling: RollingRule;
  readonly copying: CopyingRule;
}

const KEPT: RollingRule = { kind: "kept" };
const ROWS: RollingRule = { kind: "rows" };
const AMOUNTS: RollingRule = { kind: "amounts" };

export const RULES: Readonly<Record<SourceName, Rules>> = {
  settings: { rolling: { kind: "settings" }, copying: "settings" },
  occasions: { rolling: KEPT, copying: "rows" },
  frames: { rolling: KEPT, copying: "headings" },
  areas: { rolling: KEPT, copying: "headings" },
  responsibilities: { rolling: KEPT, copying: "headings" },
  accounts: { rolling: KEPT, copying: "rows" },
  outcome: { rolling: ROWS, copying: "headings" },
  budget: { rolling: ROWS, copying: "headings" },
  earlierOutcome: { rolling: { kind: "added" }, copying: "headings" },
  moves: { rolling: KEPT, copying: "headings" },
  grants: { rolling: ROWS, copying: "headings" },
  forecasts: { rolling: ROWS, copying: "headings" },
  earlierForecasts: { rolling: KEPT, copying: "headings" },
  causes: { rolling: { kind: "zeroed" }, copying: "headings" },
  partStatements: { rolling: KEPT, copying: "headings" },
  investments: { rolling: AMOUNTS, copying: "headings" },
  grantsReceived: { rolling: AMOUNTS, copying: "headings" },
  volumes: { rolling: KEPT, copying: "headings" },
  restatedSeries: { rolling: KEPT, copying: "headings" },
  events: { rolling: ROWS, copying: "headings" },
  reserve: { rolling: ROWS, copying: "headings" },
  measures: { rolling: AMOUNTS, copying: "headings" },
  indicators: { rolling: { kind: "amounts", beside: [VERDICT] }, copying: "headings" },
  comparisons: { rolling: KEPT, copying: "headings" },
};
