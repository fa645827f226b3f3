/**
 * What the controller can mend. A problem is a value: what was found and where. Its wording lives in
 * words/problems.ts. All problems of a run are collected in one pass; nothing stops at the first.
 */
import type { Found, FoundInCells, ProposedPlace, StrayRows } from "./finding";
import type { OutsideStatement } from "./account";
import type { Ore } from "./money";
import type { Period } from "./period";
import type { SourceProblem } from "./sourceProblem";
import type { SourceName } from "./source";

export { MOST_ADDRESSES } from "./finding";
export type { Place, ProposedPlace, Severity, StrayRows } from "./finding";

export type Problem =
  | SourceProblem
  // a cell
  | (FoundInCells & { readonly kind: "amountUnreadable"; readonly text: string })
  | (FoundInCells & { readonly kind: "amountTooLarge"; readonly text: string })
  | (FoundInCells & { readonly kind: "amountMissing" })
  /** Sizes that the workbook writes with a minus, every one; they are read without it. */
  | (FoundInCells & { readonly kind: "numberUnreadable"; readonly text: string })
  | (FoundInCells & { readonly kind: "errorCell"; readonly text: string })
  | (FoundInCells & { readonly kind: "valueMissing" })
  | (FoundInCells & { readonly kind: "valueNotAllowed"; readonly text: string; readonly allowed: readonly string[] })
  | (FoundInCells & { readonly kind: "dateUnreadable"; readonly text: string })
  | (FoundInCells & { readonly kind: "selectionUnreadable"; readonly text: string })
  // names and codes
  | (Found & { readonly kind: "duplicateName"; readonly source: SourceName; readonly name: string })
  /** One code prefix that is said to belong to two things. */
  | (Found & {
      readonly kind: "prefixTwice";
      readonly source: SourceName;
      readonly prefix: string;
      readonly belongsTo: readonly [string, string];
    })
  | (FoundInCells & { readonly kind: "frameUnknown"; readonly name: string; readonly known: readonly string[] })
  | (FoundInCells & { readonly kind: "areaUnknown"; readonly name: string; readonly known: readonly string[] })
  | (FoundInCells & { readonly kind: "lineUnknown"; readonly name: string; readonly known: readonly string[] })
  | (FoundInCells & { readonly kind: "occasionUnknown"; readonly name: string; readonly known: readonly string[] })
  | (Found & {
      readonly kind: "frameDiffers";
      readonly area: string;
      readonly stated: string;
      readonly expected: string;
    })
  // settings
  | (Found & { readonly kind: "settingMissing"; readonly key: string })
  | (Found & {
      readonly kind: "settingNotAllowed";
      readonly key: string;
      readonly text: string;
      readonly allowed: readonly string[];
    })
  | (Found & { readonly kind: "settingUnknown"; readonly key: string; readonly known: readonly string[] })
  // ledger rows
  | (Found & {
      readonly kind: "responsibilityUnknown";
      readonly source: SourceName;
      readonly stray: StrayRows;
      readonly proposal?: ProposedPlace | undefined;
    })
  /**
   * `notCommittees`: the account is of a kind that a committee does not have (taxes, state grants). `isAll`: no row of
   * the source has an account.
   */
  | (Found & {
      readonly kind: "accountUnknown";
      readonly source: SourceName;
      readonly stray: StrayRows;
      readonly notCommittees: boolean;
      readonly isAll?: boolean;
      readonly proposal?: ProposedPlace | undefined;
    })
  /** Accounts that are read but belong to no operating statement; the sum is in the ledger's sum. */
  | (Found & {
      readonly kind: "accountOutside";
      readonly source: SourceName;
      readonly stray: StrayRows;
      readonly accountClass: OutsideStatement;
    })
  | (Found & { readonly kind: "periodUnreadable"; readonly source: SourceName; readonly stray: StrayRows })
  /** `isKept`: of an earlier year, kept to compare with. */
  | (Found & {
      readonly kind: "otherPeriod";
      readonly source: SourceName;
      readonly stray: StrayRows;
      readonly isKept: boolean;
    })
  /** Years that stand both among the year's rows and among those of earlier years; the latter are used. */
  | (Found & { readonly kind: "earlierYearTwice"; readonly source: SourceName; readonly years: readonly number[] })
  | (Found & {
      readonly kind: "noRowsForYear";
      readonly source: SourceName;
      readonly year: number;
      readonly found: readonly string[];
    })
  | (Found & { readonly kind: "duplicateRows"; readonly source: SourceName; readonly stray: StrayRows })
  | (Found & { readonly kind: "sumTooLarge"; readonly source: SourceName })
  // what the whole says
  | (Found & { readonly kind: "grantOutsideAreas"; readonly name: string; readonly amount: Ore })
  | (Found & { readonly kind: "areaWithoutGrant"; readonly area: string })
  | (Found & { readonly kind: "areaWithoutBudget"; readonly area: string })
  | (Found & { readonly kind: "grantNegative"; readonly area: string; readonly amount: Ore })
  | (Found & { readonly kind: "budgetDiffersFromGrant"; readonly area: string; readonly difference: Ore })
  | (Found & { readonly kind: "forecastMissing"; readonly occasion: string })
  /** What was forecast for an activity that has moved is not known apart, so it stands with the area that it left. */
  | (Found & {
      readonly kind: "forecastNotMoved";
      readonly move: string;
      readonly area: string;
      readonly occasion: string;
    })
  /** A decision seems to have moved the grant that a move would move too. */
  | (Found & {
      readonly kind: "grantMovedTwice";
      readonly move: string;
      readonly decision: string;
      readonly from: string;
      readonly to: string;
      readonly decided: Ore;
      readonly budgeted: Ore;
    })
  /** A cause or part statement whose codes select no row of outcome or budget. */
  | (Found & { readonly kind: "selectionEmpty"; readonly source: SourceName; readonly name: string })
  /** Ledger rows that several causes or part statements claim; they count for the first of them. */
  | (Found & {
      readonly kind: "selectionsOverlap";
      readonly source: SourceName;
      readonly names: readonly string[];
      readonly rows: number;
      readonly amount: Ore;
    })
  // when a workbook is rolled to the next year
  | (Found & { readonly kind: "yearNotOver"; readonly through: Period })
  /** Rows of Utfall that belong to no year that is known: they would be lost when it is emptied. */
  | (Found & { readonly kind: "rowsNotRolled"; readonly rows: number })
  /** A source whose cells are not laid out as the template's, so that what to empty of it is not known. */
  | (Found & { readonly kind: "layoutNotRolled"; readonly source: SourceName })
  // the round: its form, and what is locked
  /** A row of the form that is about nobody that is known; what is typed in it counts nowhere. */
  | (Found & { readonly kind: "formRowUnknown"; readonly name: string; readonly known: readonly string[] })
  | (Found & { readonly kind: "formRowTwice"; readonly name: string })
  | (Found & { readonly kind: "formAmountUnreadable"; readonly text: string })
  /** Rows of Prognos that say otherwise than what counts; `counted` is that of the first, if it has any. */
  | (Found & {
      readonly kind: "forecastContradicts";
      readonly occasion: string;
      readonly by: "form" | "history";
      readonly rows: number;
      readonly name: string;
      readonly stated: Ore;
      readonly counted: Ore | undefined;
    })
  /** Areas that have no forecast while others have. */
  | (Found & { readonly kind: "forecastIncomplete"; readonly occasion: string; readonly areas: readonly string[] })
  /** The form of another occasion holds what is not locked. */
  | (Found & { readonly kind: "roundNotLocked"; readonly occasion: string; readonly year: number })
  | (Found & { readonly kind: "correctionWithoutReason"; readonly occasion: string })
  | (Found & { readonly kind: "nothingToLock"; readonly occasion: string; readonly version: number })
  /** Of history that is to be brought in from a sheet. */
  | (Found & { readonly kind: "nothingToBringIn" })
  | (Found & { readonly kind: "roundAlreadyThere"; readonly occasion: string; readonly year: number })
  | (Found & { readonly kind: "notOfEarlierYear"; readonly rows: number; readonly year: number })
  | (Found & {
      readonly kind: "broughtOutcomesDiffer";
      readonly year: number;
      readonly area: string;
      readonly stated: Ore;
      readonly before: Ore;
    })
  /** A locked row that somebody has changed; it stands again as it was locked. */
  | (Found & {
      readonly kind: "lockedRowChanged";
      readonly row: string;
      readonly changes: readonly { readonly column: string; readonly was: string; readonly stood: string }[];
    })
  | (Found & { readonly kind: "lockedRowRemoved"; readonly row: string; readonly was: string })
  | (Found & { readonly kind: "lockedRowsReordered"; readonly rows: number })
  /** A row that nobody has locked. */
  | (Found & { readonly kind: "lockedRowAdded"; readonly row: string })
  /** What was locked is not remembered, so that only the checksums tell that something is wrong. */
  | (Found & { readonly kind: "lockedChainBroken"; readonly row: string })
  | (Found & { readonly kind: "roundingRelaxed"; readonly table: string; readonly row: string });

export type ProblemKind = Problem["kind"];

export function isBlocking(problem: Problem): boolean {
  return problem.severity === "blocking";
}

/** Whether the run's tables must be stamped preliminär. */

export function makesPreliminary(problem: Problem): boolean {
  return problem.severity !== "note";
}
