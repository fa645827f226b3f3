/**
 * What the controller can mend. A problem is a value: what was found and where. Its wording lives in
 * words/problems.ts. All problems of a run are collected in one pass; nothing stops at the first.
 */
import type { OutsideStatement } from "./account";
import type { MoneyUnit, Ore } from "./money";
import type { Period } from "./period";
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

/** The same finding in one or more cells of a column. Its text is the first cell's. */
interface FoundInCells extends Found {
  readonly source: SourceName;
  readonly column: string;
  readonly cells: number;
  /** The first addresses, at most ten. */
  readonly addresses: readonly string[];
}

/** Rows of a ledger with something in common: how many, their sum and where they stand. */
export interface StrayRows {
  /** What they have in common: a code, a period, a year; "" when that cell is empty. */
  readonly code: string;
  /** How many different codes there are; more than 1 when the rarest have been gathered under the first of them. */
  readonly codes: number;
  readonly rows: number;
  /** Sum, effect on the result. */
  readonly amount: Ore;
  /** The first addresses, at most ten. */
  readonly addresses: readonly string[];
}

/** Where a code without a place may belong. A person confirms it: nothing is placed by a proposal alone. */
export interface ProposedPlace {
  /** An area, or a line as Kontoplan writes it. */
  readonly belongsTo: string;
  /** What stands beside the code where its rows do, when that says it; `undefined` when only its likes do. */
  readonly name?: string | undefined;
  /** Beginnings of the codes most like it, and where they belong; none where they agree on nothing. */
  readonly likes: readonly string[];
  readonly likesBelongTo: string | undefined;
}

/** What two readings of a layout differ in. */
type LayoutQuestion =
  | "whichColumn"
  | "whichScenario"
  | "whichNumbers"
  | "whichTable"
  | "whichMonths"
  | "whichSign"
  | "whichForecast"
  | "whichUnit"
  | "whichArea";

export type Problem =
  // a source as a whole
  | (Found & { readonly kind: "sourceMissing"; readonly source: SourceName })
  | (Found & { readonly kind: "sourceEmpty"; readonly source: SourceName })
  | (Found & { readonly kind: "headingRowMissing"; readonly source: SourceName; readonly wanted: readonly string[] })
  | (Found & {
      readonly kind: "columnMissing";
      readonly source: SourceName;
      readonly column: string;
      readonly found: readonly string[];
    })
  /** `headings` with their cells: "Belopp (E1)". `used` is the one that was taken all the same. */
  | (Found & {
      readonly kind: "columnAmbiguous";
      readonly source: SourceName;
      readonly column: string;
      readonly headings: readonly string[];
      readonly used: string | undefined;
    })
  /** An amount's heading names another unit than the settings do. */
  | (Found & {
      readonly kind: "unitDiffers";
      readonly source: SourceName;
      readonly heading: string;
      readonly stated: MoneyUnit;
      readonly used: MoneyUnit;
    })
  | (Found & { readonly kind: "mergedCells"; readonly source: SourceName; readonly areas: readonly string[] })
  | (Found & { readonly kind: "hiddenRows"; readonly source: SourceName })
  /** `amount` is what the total row says, `expected` the sum of the rows above it; both as effect on the result. */
  | (Found & {
      readonly kind: "totalRowSkipped";
      readonly source: SourceName;
      readonly amount: Ore | undefined;
      readonly expected: Ore | undefined;
    })
  /** Rows labelled Summa that stand between other rows. `agrees`: each is the sum of rows above it. */
  | (Found & {
      readonly kind: "subtotalRowsSkipped";
      readonly source: SourceName;
      readonly stray: StrayRows;
      readonly agrees: boolean;
    })
  /** Rows that a column says are neither outcome nor budget, in words that are not known. */
  | (Found & { readonly kind: "rowsUnnamed"; readonly source: SourceName; readonly stray: StrayRows })
  /** Rows of other committees in a table of the whole municipality; the code is the first one's name. */
  | (Found & { readonly kind: "rowsOfOthers"; readonly source: SourceName; readonly stray: StrayRows })
  /** The source is laid out in another way, and is read from these sheets all the same. */
  | (Found & { readonly kind: "layoutRead"; readonly source: SourceName; readonly sheets: readonly string[] })
  /** What stands in another layout can be read in more than one way. */
  | (Found & {
      readonly kind: "layoutAsked";
      readonly source: SourceName;
      readonly about: LayoutQuestion;
      /** The column that is asked about; "" where it is another matter. */
      readonly column: string;
      readonly candidates: readonly string[];
    })
  /** Headings of a remembered layout that are gone. */
  | (Found & { readonly kind: "layoutLost"; readonly source: SourceName; readonly headings: readonly string[] })
  /** Tables on these sheets may be part of the source, or another version of it, and are not read. */
  | (Found & { readonly kind: "layoutBeside"; readonly source: SourceName; readonly sheets: readonly string[] })
  /** A table that looks like the source, and that nothing could be made of. */
  | (Found & { readonly kind: "layoutLeft"; readonly source: SourceName })
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
/** Cells of one kind are counted, and so many of them are named. */
export const MOST_ADDRESSES = 10;

export function makesPreliminary(problem: Problem): boolean {
  return problem.severity !== "note";
}
