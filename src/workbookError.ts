/**
 * What can go wrong between Avvik and the workbook, as values that the pane can put in words. `code` is Office's
 * own where there is one, else the name of the kind; the wording lives in words/.
 */
import type { Place } from "./model/problem";
import type { CellValue } from "./workbook";

export type WorkbookFailure =
  /** A cell is being edited: the user must press Enter or Esc in it. */
  | { readonly kind: "cellBeingEdited" }
  /** Excel has not answered for so long that it is not waited for any more. */
  | { readonly kind: "noAnswer"; readonly seconds: number }
  | { readonly kind: "cancelled" }
  | { readonly kind: "sheetProtected"; readonly sheet: string }
  /** The workbook's structure is protected, and these sheets would have to be added. */
  | { readonly kind: "workbookProtected"; readonly sheets: readonly string[] }
  /** Rows of one of our sheets are filtered away: what is written would land in the wrong rows. */
  | { readonly kind: "sheetFiltered"; readonly sheet: string }
  /** Something stands across the cells of one of our tables, so that it can't be rewritten. */
  | { readonly kind: "inTheWay"; readonly what: "mergedCells" | "spill" | "excelTable"; readonly place: Place }
  /** Somebody changed a cell in the very moment that it was to be overwritten; the change stands. */
  | { readonly kind: "changedMeanwhile"; readonly place: Place }
  /** Excel holds something else than what was written. */
  | { readonly kind: "readBackDiffers"; readonly place: Place; readonly wanted: CellValue; readonly found: CellValue }
  /** One row of a source is more than Excel can hand over in one answer. */
  | { readonly kind: "tooLarge"; readonly place: Place }
  /** Nothing, or not one single block of cells, is selected; or another workbook is in front. */
  | { readonly kind: "selectionUnusable" }
  | { readonly kind: "placeMissing"; readonly place: Place }
  /** The text of the cell is calculated: what is wrong must be mended where it comes from. */
  | { readonly kind: "formulaCell"; readonly place: Place }
  /** More cells are selected than texts are read from. */
  | { readonly kind: "selectionTooLarge"; readonly cells: number; readonly most: number }
  /** What was to be remembered in the workbook did not stay there. */
  | { readonly kind: "notRemembered" }
  /** Anything else that Office refused. */
  | { readonly kind: "refused"; readonly code: string; readonly message: string };

export class WorkbookError extends Error {
  override readonly name: string = "WorkbookError";

  constructor(
    readonly failure: WorkbookFailure,
    options?: ErrorOptions
  ) {
    super(`${failure.kind}: ${JSON.stringify(failure)}`, options);
  }

  /** "InvalidOperationInCellEditMode", "AbortError", "sheetProtected" … */
  get code(): string {
    switch (this.failure.kind) {
      case "cellBeingEdited":
        return "InvalidOperationInCellEditMode";
      case "cancelled":
        return "AbortError";
      case "selectionUnusable":
        return "InvalidSelection";
      case "refused":
        return this.failure.code;
      default:
        return this.failure.kind;
    }
  }
}

/**
 * How the workbook stands after a failed write: `untouched` (nothing had been sent), `restored` (put back cell by
 * cell, and read back to be sure), `unfinished` (Excel did not let us; it is put back when Avvik next looks at it).
 */
export type Aftermath = "untouched" | "restored" | "unfinished";

export class WriteFailed extends WorkbookError {
  override readonly name = "WriteFailed";

  constructor(
    failure: WorkbookFailure,
    readonly aftermath: Aftermath,
    options?: ErrorOptions
  ) {
    super(failure, options);
  }

  /** A write that could not be taken back is never shown as a mere cancellation. */
  override get code(): string {
    return this.aftermath === "unfinished" ? "workbookUnfinished" : super.code;
  }
}
