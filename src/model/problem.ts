/**
 * What the controller can mend. A problem is a value: what was found and where. Its wording lives in
 * text/problems.ts. All problems of a run are collected in one pass; nothing stops at the first.
 */
import type { Ore } from "./money";
import type { SourceName } from "./source";

/** A range in the controller's workbook: `{ sheet: "Utfall", address: "E17" }`. */
export interface Place {
  readonly sheet: string;
  /** A1 address without the sheet: "E17", "E17:E20". */
  readonly address: string;
}

/**
 * How far a problem reaches: `blocking` stops the run before anything is written; `preliminary` lets it
 * through but marks every table preliminär; a `note` only informs.
 */
export type Severity = "blocking" | "preliminary" | "note";

interface Found {
  readonly severity: Severity;
  /** Where to look; `undefined` when the finding is that something is not there. */
  readonly place: Place | undefined;
}

/** Rows of a ledger that could not be placed: how many, their sum and where they stand. */
export interface StrayRows {
  readonly code: string;
  readonly rows: number;
  /** Sum, effect on the result. */
  readonly amount: Ore;
  /** The first addresses, at most ten. */
  readonly addresses: readonly string[];
}

export type Problem =
  // a source as a whole
  | (Found & { readonly kind: "sourceMissing"; readonly source: SourceName })
  | (Found & { readonly kind: "sourceEmpty"; readonly source: SourceName })
  | (Found & { readonly kind: "headingRowMissing"; readonly source: SourceName; readonly wanted: readonly string[] })
  | (Found & { readonly kind: "columnMissing"; readonly source: SourceName; readonly column: string; readonly found: readonly string[] })
  | (Found & { readonly kind: "columnAmbiguous"; readonly source: SourceName; readonly column: string; readonly headings: readonly string[] })
  | (Found & { readonly kind: "mergedCells"; readonly source: SourceName })
  | (Found & { readonly kind: "hiddenRows"; readonly source: SourceName })
  | (Found & { readonly kind: "totalRowSkipped"; readonly source: SourceName; readonly amount: Ore | undefined })
  // a cell
  | (Found & { readonly kind: "amountUnreadable"; readonly source: SourceName; readonly text: string })
  | (Found & { readonly kind: "amountTooLarge"; readonly source: SourceName; readonly text: string })
  | (Found & { readonly kind: "amountMissing"; readonly source: SourceName; readonly rows: number })
  | (Found & { readonly kind: "errorCell"; readonly source: SourceName; readonly column: string; readonly text: string })
  | (Found & { readonly kind: "valueMissing"; readonly source: SourceName; readonly column: string })
  | (Found & { readonly kind: "valueNotAllowed"; readonly source: SourceName; readonly column: string; readonly text: string; readonly allowed: readonly string[] })
  | (Found & { readonly kind: "dateUnreadable"; readonly source: SourceName; readonly text: string })
  | (Found & { readonly kind: "periodUnreadable"; readonly source: SourceName; readonly text: string })
  | (Found & { readonly kind: "selectionUnreadable"; readonly source: SourceName; readonly column: string; readonly text: string })
  | (Found & { readonly kind: "duplicateName"; readonly source: SourceName; readonly name: string })
  // settings
  | (Found & { readonly kind: "settingMissing"; readonly key: string })
  | (Found & { readonly kind: "settingNotAllowed"; readonly key: string; readonly text: string; readonly allowed: readonly string[] })
  // names that do not meet
  | (Found & { readonly kind: "frameUnknown"; readonly source: SourceName; readonly name: string; readonly known: readonly string[] })
  | (Found & { readonly kind: "areaUnknown"; readonly source: SourceName; readonly name: string; readonly known: readonly string[] })
  | (Found & { readonly kind: "lineUnknown"; readonly name: string; readonly known: readonly string[] })
  | (Found & { readonly kind: "occasionUnknown"; readonly source: SourceName; readonly name: string; readonly known: readonly string[] })
  | (Found & { readonly kind: "frameDiffers"; readonly area: string; readonly stated: string; readonly expected: string })
  // ledger rows
  | (Found & { readonly kind: "responsibilityUnknown"; readonly source: SourceName; readonly stray: StrayRows })
  | (Found & { readonly kind: "accountUnknown"; readonly source: SourceName; readonly stray: StrayRows })
  | (Found & { readonly kind: "otherPeriod"; readonly source: SourceName; readonly stray: StrayRows })
  | (Found & { readonly kind: "duplicateRows"; readonly source: SourceName; readonly stray: StrayRows })
  // what the whole says
  | (Found & { readonly kind: "grantOutsideAreas"; readonly name: string; readonly amount: Ore })
  | (Found & { readonly kind: "areaWithoutGrant"; readonly area: string })
  | (Found & { readonly kind: "areaWithoutBudget"; readonly area: string })
  | (Found & { readonly kind: "grantNegative"; readonly area: string; readonly amount: Ore })
  | (Found & { readonly kind: "budgetDiffersFromGrant"; readonly area: string; readonly difference: Ore })
  | (Found & { readonly kind: "forecastMissing"; readonly occasion: string })
  | (Found & { readonly kind: "roundingRelaxed"; readonly table: string; readonly row: string });

export type ProblemKind = Problem["kind"];

export function isBlocking(problem: Problem): boolean {
  return problem.severity === "blocking";
}

/** Whether the run's tables must be stamped preliminär. */
export function makesPreliminary(problem: Problem): boolean {
  return problem.severity !== "note";
}
