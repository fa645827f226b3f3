/**
 * Keeps the grid equal to the workbook: gathers what has changed there, and shows it at the next frame or when
 * somebody needs it at once (before a calculation). Only the changed rectangles are carried over.
 */
import {
  AddWorksheetMergeMutation,
  InsertSheetMutation,
  RemoveSheetMutation,
  RemoveWorksheetMergeMutation,
  SetColDataMutation,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetRowDataMutation,
  SetStyleCommand,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetColumnCountMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRowCountMutation,
  ToggleGridlinesMutation,
} from "@univerjs/preset-sheets-core";
import { bounding, cellRect, intersection, type Rect } from "../host/cells/address";
import type { MemoryWorkbook } from "../host/cells/book";
import type { Author, Change } from "../host/cells/shape";
import type { MemorySheet } from "../host/cells/sheet";
import type { Grid } from "./grid";
import {
  changedCells,
  columnsOf,
  flag,
  freezeOf,
  gridRange,
  isCalculable,
  rowsOf,
  sizeOf,
  UNIT,
  worksheetData,
} from "./grid-data";
import { fitRows } from "./row-fit";

export interface Mirror {
  /** Shows now what has changed. True when cells were among it, so that the grid will calculate. */
  flush(): boolean;
  stop(): void;
}

/** Cells that are shown in one go, though some among them have not changed. */
const NEIGHBOURHOOD = 5_000;

/** What is still to be shown of a sheet. */
interface Pending {
  readonly values: Rect[];
  readonly formats: Rect[];
  layout: boolean;
}

export function mirror(book: MemoryWorkbook, grid: Grid): Mirror {
  const pending = new Map<MemorySheet, Pending>();
  let sheetsChanged = false;
  let selectionChanged = false;
  let frame = 0;

  const flush = (): boolean => {
    cancelAnimationFrame(frame);
    frame = 0;
    if (sheetsChanged) showSheets(book, grid);
    const changed = [...pending];
    const hasValues = sheetsChanged || changed.some(([, { values }]) => values.length > 0);
    sheetsChanged = false;
    pending.clear();
    for (const [sheet, what] of changed) if (!sheet.isDeleted) showSheet(sheet, what, grid);
    if (selectionChanged) showSelection(book, grid);
    selectionChanged = false;
    fitRows(book.activeSheet, grid);
    return hasValues;
  };
  const note = (change: Change, author: Author): void => {
    const of = (sheet: MemorySheet): Pending => {
      const known = pending.get(sheet) ?? { values: [], formats: [], layout: false };
      pending.set(sheet, known);
      return known;
    };
    switch (change.kind) {
      case "cells":
        gather(
          of(change.sheet).values,
          change.edit === "RangeEdited" ? change.rect : { row: 0, column: 0, ...sizeOf(change.sheet) }
        );
        if (change.edit !== "RangeEdited") of(change.sheet).layout = true;
        break;
      case "format":
        gather(of(change.sheet).formats, change.rect);
        break;
      case "layout":
      case "rowsHidden":
        of(change.sheet).layout = true;
        break;
      case "sheetAdded":
      case "sheetDeleted":
      case "sheetRenamed":
      case "sheetMoved":
      case "sheetVisibility":
        sheetsChanged = true;
        break;
      case "sheetActivated":
      case "selection":
        selectionChanged ||= author === "addin";
        break;
      case "calculated": {
        const stale = staleResults(change.sheet, grid);
        if (stale.length === 0) return;
        for (const rect of stale) gather(of(change.sheet).values, rect);
        break;
      }
      case "sheetDeactivated":
      case "protection":
      case "tableAdded":
      case "tableDeleted":
      case "sorted":
        return;
    }
    frame ||= requestAnimationFrame(flush);
  };
  const stopListening = book.listen(note);
  return {
    flush,
    stop() {
      stopListening();
      cancelAnimationFrame(frame);
    },
  };
}

/**
 * Adds a rectangle to those to be shown. Neighbours become one: the grid takes a large one far sooner than many small.
 */
function gather(rects: Rect[], rect: Rect): void {
  const at = rects.findIndex((other) => {
    const both = bounding(other, rect);
    return both.rows * both.columns <= NEIGHBOURHOOD;
  });
  const other = rects[at];
  if (other === undefined) rects.push(rect);
  else rects[at] = bounding(other, rect);
}

/** Brings the grid's sheets in line: new ones in full, then names, order and visibility. */
function showSheets(book: MemoryWorkbook, grid: Grid): void {
  const shown = grid.api.getWorkbook(UNIT);
  if (shown === null) return;
  const isShown = (sheet: MemorySheet): boolean => shown.getSheetBySheetId(sheet.id) !== null;
  for (const sheet of book.sheets) {
    if (!isShown(sheet)) grid.mutate(InsertSheetMutation.id, { index: sheet.position, sheet: worksheetData(sheet) });
  }
  const kept = new Set(book.sheets.map((sheet) => sheet.id));
  for (const sheet of shown.getSheets()) {
    if (kept.has(sheet.getSheetId())) continue;
    if (shown.getActiveSheet().getSheetId() === sheet.getSheetId()) activate(grid, book.activeSheet);
    grid.mutate(RemoveSheetMutation.id, { subUnitId: sheet.getSheetId(), subUnitName: sheet.getSheetName() });
  }
  for (const sheet of book.sheets) {
    const seen = shown.getSheetBySheetId(sheet.id);
    const subUnitId = sheet.id;
    if (seen === null) continue;
    if (seen.getSheetName() !== sheet.name) grid.mutate(SetWorksheetNameMutation.id, { subUnitId, name: sheet.name });
    if (seen.isSheetHidden() !== (sheet.visibility !== "Visible"))
      grid.mutate(SetWorksheetHideMutation.id, { subUnitId, hidden: flag(sheet.visibility !== "Visible") });
    if (seen.getIndex() !== sheet.position)
      grid.mutate(SetWorksheetOrderMutation.id, { subUnitId, fromOrder: seen.getIndex(), toOrder: sheet.position });
  }
  // The grid goes to a sheet that is put in; the workbook stays where it is.
  if (shown.getActiveSheet().getSheetId() !== book.activeSheet.id) activate(grid, book.activeSheet);
}

function showSheet(sheet: MemorySheet, what: Pending, grid: Grid): void {
  const subUnitId = sheet.id;
  const size = growTo(sheet, grid);
  const visible = (rects: readonly Rect[]): readonly Rect[] =>
    rects.flatMap((rect) => intersection(rect, { row: 0, column: 0, ...size }) ?? []);
  for (const rect of visible(what.values)) {
    grid.mutate(SetRangeValuesMutation.id, { subUnitId, cellValue: changedCells(sheet, rect, "all") });
  }
  for (const rect of visible(what.formats)) {
    grid.mutate(SetRangeValuesMutation.id, {
      subUnitId,
      cellValue: changedCells(sheet, rect, "styles"),
      trigger: SetStyleCommand.id,
    });
  }
  if (what.layout) showLayout(sheet, grid);
}

/** Results that the grid cannot work out itself, and shows as they were. */
function staleResults(sheet: MemorySheet, grid: Grid): readonly Rect[] {
  const shown = grid.api.getWorkbook(UNIT)?.getSheetBySheetId(sheet.id)?.getSheet();
  const stale: Rect[] = [];
  sheet.formulasIn({ row: 0, column: 0, ...sizeOf(sheet) }, (row, column, formula) => {
    const isShown = shown?.getCellRaw(row, column)?.v === sheet.cells.get(row, column).value;
    if (!isShown && !isCalculable(sheet, formula)) stale.push(cellRect(row, column));
  });
  return stale;
}

/** A sheet that has become larger than the grid shows gets more rows and columns there. */
function growTo(sheet: MemorySheet, grid: Grid): { readonly rows: number; readonly columns: number } {
  const shown = grid.api.getWorkbook(UNIT)?.getSheetBySheetId(sheet.id);
  const wanted = sizeOf(sheet);
  const rows = Math.max(wanted.rows, shown?.getMaxRows() ?? 0);
  const columns = Math.max(wanted.columns, shown?.getMaxColumns() ?? 0);
  if (shown && shown.getMaxRows() < rows)
    grid.mutate(SetWorksheetRowCountMutation.id, { subUnitId: sheet.id, rowCount: rows });
  if (shown && shown.getMaxColumns() < columns)
    grid.mutate(SetWorksheetColumnCountMutation.id, { subUnitId: sheet.id, columnCount: columns });
  return { rows, columns };
}

function showLayout(sheet: MemorySheet, grid: Grid): void {
  const subUnitId = sheet.id;
  const shown = grid.api.getWorkbook(UNIT)?.getSheetBySheetId(sheet.id);
  if (!shown) return;
  const merged = shown.getSheet().getConfig().mergeData;
  if (merged.length > 0) grid.mutate(RemoveWorksheetMergeMutation.id, { subUnitId, ranges: [...merged] });
  if (sheet.merges.length > 0)
    grid.mutate(AddWorksheetMergeMutation.id, { subUnitId, ranges: sheet.merges.map(gridRange) });
  grid.mutate(SetColDataMutation.id, { subUnitId, columnData: columnsOf(sheet) });
  grid.mutate(SetRowDataMutation.id, { subUnitId, rowData: rowsOf(sheet, shown.getMaxRows()) });
  grid.mutate(SetFrozenMutation.id, { subUnitId, ...freezeOf(sheet) });
  grid.mutate(ToggleGridlinesMutation.id, { subUnitId, showGridlines: flag(sheet.showGridlines) });
  if ((shown.getTabColor() ?? "") !== sheet.tabColor)
    grid.mutate(SetTabColorMutation.id, { subUnitId, color: sheet.tabColor });
}

function showSelection(book: MemoryWorkbook, grid: Grid): void {
  const { sheet, rects } = book.selected;
  activate(grid, sheet);
  const rect = rects[0];
  const shown = grid.api.getWorkbook(UNIT)?.getSheetBySheetId(sheet.id);
  if (rect === undefined || !shown) return;
  const visible = intersection(rect, { row: 0, column: 0, rows: shown.getMaxRows(), columns: shown.getMaxColumns() });
  if (visible === undefined) return;
  grid.mutate("sheet.operation.set-selections", { subUnitId: sheet.id, type: 2, selections: [selection(visible)] });
  shown.scrollToCell(Math.max(0, visible.row - 3), Math.max(0, visible.column - 2));
}

function selection(rect: Rect): object {
  const { row, column } = rect;
  return {
    range: { ...gridRange(rect), rangeType: 0 },
    primary: {
      actualRow: row,
      actualColumn: column,
      isMerged: false,
      isMergedMainCell: false,
      startRow: row,
      startColumn: column,
      endRow: row,
      endColumn: column,
    },
    style: null,
  };
}

function activate(grid: Grid, sheet: MemorySheet): void {
  grid.mutate(SetWorksheetActiveOperation.id, { subUnitId: sheet.id });
}
