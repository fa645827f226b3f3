/** What has happened to a workbook: heard by the host (events to the add-in) and by a view of the workbook. */
import type { Rect } from "./address";
import type { Cell } from "./store";
import type { MemorySheet } from "./sheet";
import type { MemoryTable } from "./table";

/** Names as in `Excel.DataChangeType`. */
export type EditKind =
  "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted" | "CellInserted" | "CellDeleted";

export type Change =
  | {
      readonly kind: "cells";
      readonly sheet: MemorySheet;
      readonly rect: Rect;
      readonly edit: EditKind;
      /** For one cell: what it held and holds. */
      readonly single?: { readonly before: Cell; readonly after: Cell };
    }
  /** Results of formulas were brought up to date on the sheet. */
  | { readonly kind: "calculated"; readonly sheet: MemorySheet }
  | { readonly kind: "format"; readonly sheet: MemorySheet; readonly rect: Rect }
  | { readonly kind: "rowsHidden"; readonly sheet: MemorySheet; readonly rect: Rect; readonly hidden: boolean }
  /** Widths, heights, merges, panes, gridlines, page set-up. */
  | { readonly kind: "layout"; readonly sheet: MemorySheet }
  | { readonly kind: "selection"; readonly sheet: MemorySheet; readonly rects: readonly Rect[] }
  | {
      readonly kind: "sheetAdded" | "sheetDeleted" | "sheetActivated" | "sheetDeactivated" | "protection";
      readonly sheet: MemorySheet;
    }
  | { readonly kind: "sheetRenamed" | "sheetVisibility"; readonly sheet: MemorySheet; readonly before: string }
  | { readonly kind: "sheetMoved"; readonly sheet: MemorySheet; readonly before: number }
  | { readonly kind: "tableAdded" | "tableDeleted"; readonly sheet: MemorySheet; readonly table: MemoryTable };

/** Who did it: the add-in through office.js, or the user (a test, the workbench's grid). */
export type Author = "addin" | "user";
