/**
 * What the user does in the grid, done to the workbook: typing, formats, widths, sheets, selection. The workbook
 * then tells the add-in as Excel would, and the grid shows what the workbook made of it.
 */
import type { ICellData, ICommandInfo, IRange, Nullable } from "@univerjs/core";
import { HorizontalAlign, ObjectMatrix, RANGE_TYPE } from "@univerjs/core";
import {
  InsertSheetMutation, RemoveSheetMutation, SetRangeValuesMutation, SetSelectionsOperation, SetWorksheetActiveOperation, SetWorksheetColWidthMutation,
  SetWorksheetNameMutation, SetWorksheetOrderMutation, SetWorksheetRowHeightMutation,
  type IInsertSheetMutationParams, type ISetRangeValuesMutationParams, type ISetSelectionsOperationParams, type ISetWorksheetColWidthMutationParams,
  type ISetWorksheetNameMutationParams, type ISetWorksheetOrderMutationParams, type ISetWorksheetRowHeightMutationParams,
} from "@univerjs/preset-sheets-core";
import { bounding, cellRect, MAX_COLUMNS, MAX_ROWS, type Rect } from "../host/cells/address";
import type { MemoryWorkbook } from "../host/cells/book";
import { restyle } from "../host/cells/looks";
import type { MemorySheet } from "../host/cells/sheet";
import type { CellValue } from "../host/cells/store";

type Act = (book: MemoryWorkbook, params: never) => void;

const ACTS: ReadonlyMap<string, Act> = new Map<string, Act>([
  [SetRangeValuesMutation.id, typeCells],
  [SetSelectionsOperation.id, select],
  [SetWorksheetActiveOperation.id, activate],
  [SetWorksheetColWidthMutation.id, setWidths],
  [SetWorksheetRowHeightMutation.id, setHeights],
  [SetWorksheetNameMutation.id, rename],
  [SetWorksheetOrderMutation.id, move],
  [InsertSheetMutation.id, addSheet],
  [RemoveSheetMutation.id, deleteSheet],
]);

export function perform(act: ICommandInfo, book: MemoryWorkbook): void {
  ACTS.get(act.id)?.(book, act.params as never);
}

function typeCells(book: MemoryWorkbook, { subUnitId, cellValue = {} }: ISetRangeValuesMutationParams): void {
  const sheet = book.findSheet(subUnitId);
  if (sheet === undefined) return;
  let typed: Rect | undefined;
  new ObjectMatrix(cellValue).forValue((row, column, cell) => {
    format(sheet, row, column, cell?.s);
    const entry = entryIn(cell);
    if (entry === undefined) return;
    sheet.enter(row, column, entry);
    typed = typed === undefined ? cellRect(row, column) : bounding(typed, cellRect(row, column));
  });
  if (typed !== undefined) sheet.edited(typed);
}

/** What was typed; "" where the cell was emptied, `undefined` where only its format changed. */
function entryIn(cell: Nullable<ICellData>): CellValue | undefined {
  if (!cell) return "";
  if (cell.f) return cell.f;
  if (cell.p) return (cell.p.body?.dataStream ?? "").replace(/[\r\n]+$/, "");
  if (cell.v === undefined) return undefined;
  if (cell.v === null) return "";
  return cell.t === 3 ? cell.v === 1 || cell.v === true : cell.v;
}

/** Formats that can be given from the keyboard, and the number format that an entry such as 50 % brings. */
function format(sheet: MemorySheet, row: number, column: number, style: ICellData["s"]): void {
  if (!style || typeof style === "string") return;
  restyle(sheet, cellRect(row, column), (before) => ({
    ...before,
    ...(style.bl === undefined ? {} : { bold: style.bl === 1 }),
    ...(style.it === undefined ? {} : { italic: style.it === 1 }),
    ...(style.n ? { numberFormat: style.n.pattern } : {}),
    ...(style.ht ? { horizontal: horizontalName(style.ht) } : {}),
  }));
}

function horizontalName(align: HorizontalAlign): string {
  if (align === HorizontalAlign.CENTER) return "Center";
  return align === HorizontalAlign.RIGHT ? "Right" : "Left";
}

function select(book: MemoryWorkbook, { subUnitId, selections }: ISetSelectionsOperationParams): void {
  const sheet = book.findSheet(subUnitId);
  if (sheet === undefined || selections.length === 0) return;
  book.select(sheet, ...selections.map(({ range }) => rectOf(range)));
}

function rectOf(range: IRange): Rect {
  const isColumns = range.rangeType === RANGE_TYPE.COLUMN || range.rangeType === RANGE_TYPE.ALL;
  const isRows = range.rangeType === RANGE_TYPE.ROW || range.rangeType === RANGE_TYPE.ALL;
  const row = isColumns ? 0 : range.startRow;
  const column = isRows ? 0 : range.startColumn;
  return { row, column, rows: isColumns ? MAX_ROWS : range.endRow - row + 1, columns: isRows ? MAX_COLUMNS : range.endColumn - column + 1 };
}

function activate(book: MemoryWorkbook, { subUnitId }: { readonly subUnitId: string }): void {
  const sheet = book.findSheet(subUnitId);
  if (sheet !== undefined) book.activate(sheet);
}

function setWidths(book: MemoryWorkbook, { subUnitId, ranges, colWidth }: ISetWorksheetColWidthMutationParams): void {
  const sheet = book.findSheet(subUnitId);
  if (sheet === undefined) return;
  for (const { startColumn, endColumn } of ranges) {
    for (let column = startColumn; column <= endColumn; column++) {
      const width = typeof colWidth === "number" ? colWidth : colWidth[column];
      if (width !== undefined && width !== null) sheet.columnWidths.set(column, width * 0.75);
    }
  }
  book.tell({ kind: "layout", sheet });
}

function setHeights(book: MemoryWorkbook, { subUnitId, ranges, rowHeight }: ISetWorksheetRowHeightMutationParams): void {
  const sheet = book.findSheet(subUnitId);
  if (sheet === undefined) return;
  for (const { startRow, endRow } of ranges) {
    for (let row = startRow; row <= endRow; row++) {
      const height = typeof rowHeight === "number" ? rowHeight : rowHeight[row];
      if (height !== undefined && height !== null) sheet.rowHeights.set(row, height * 0.75);
    }
  }
  book.tell({ kind: "layout", sheet });
}

function rename(book: MemoryWorkbook, { subUnitId, name }: ISetWorksheetNameMutationParams): void {
  const sheet = book.findSheet(subUnitId);
  if (sheet !== undefined) book.rename(sheet, name);
}

function move(book: MemoryWorkbook, { subUnitId, toOrder }: ISetWorksheetOrderMutationParams): void {
  const sheet = book.findSheet(subUnitId);
  if (sheet !== undefined) book.moveSheet(sheet, toOrder);
}

/** The workbook's own new sheet takes the place of the grid's, which has another id. */
function addSheet(book: MemoryWorkbook, { sheet, index }: IInsertSheetMutationParams): void {
  if (book.findSheet(sheet.id) !== undefined) return;
  const added = book.addSheet();
  book.moveSheet(added, Math.min(index, book.sheets.length - 1));
  book.activate(added);
}

function deleteSheet(book: MemoryWorkbook, { subUnitId }: { readonly subUnitId: string }): void {
  const sheet = book.findSheet(subUnitId);
  if (sheet !== undefined) book.deleteSheet(sheet);
}
