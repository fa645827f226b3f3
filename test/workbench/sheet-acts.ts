/** What the user does to sheets in the grid: selecting, widths and heights, and the sheets themselves. */
import { RANGE_TYPE, type IRange } from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetColWidthMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRowHeightMutation,
  type IInsertSheetMutationParams,
  type ISetSelectionsOperationParams,
  type ISetWorksheetColWidthMutationParams,
  type ISetWorksheetNameMutationParams,
  type ISetWorksheetOrderMutationParams,
  type ISetWorksheetRowHeightMutationParams,
} from "@univerjs/preset-sheets-core";
import { MAX_COLUMNS, MAX_ROWS, type Rect } from "../host/cells/address";
import type { MemoryWorkbook } from "../host/cells/book";
import { onSheet, type ActEntry } from "./act";

interface OnSheet {
  readonly subUnitId: string;
}

export const SHEET_ACTS: readonly ActEntry[] = [
  [SetSelectionsOperation.id, select],
  [
    SetWorksheetActiveOperation.id,
    (book: MemoryWorkbook, { subUnitId }: OnSheet) =>
      onSheet(book, subUnitId, (sheet) => {
        // The grid passes by a hidden sheet that comes or goes; nobody looks at it.
        if (sheet.visibility === "Visible") book.activate(sheet);
      }),
  ],
  [SetWorksheetColWidthMutation.id, setWidths],
  [SetWorksheetRowHeightMutation.id, setHeights],
  [
    SetWorksheetNameMutation.id,
    (book: MemoryWorkbook, { subUnitId, name }: ISetWorksheetNameMutationParams) =>
      onSheet(book, subUnitId, (sheet) => book.rename(sheet, name)),
  ],
  [
    SetWorksheetOrderMutation.id,
    (book: MemoryWorkbook, { subUnitId, toOrder }: ISetWorksheetOrderMutationParams) =>
      onSheet(book, subUnitId, (sheet) => book.moveSheet(sheet, toOrder)),
  ],
  [InsertSheetMutation.id, addSheet],
  [
    RemoveSheetMutation.id,
    (book: MemoryWorkbook, { subUnitId }: OnSheet) => onSheet(book, subUnitId, (sheet) => book.deleteSheet(sheet)),
  ],
];

function select(book: MemoryWorkbook, { subUnitId, selections }: ISetSelectionsOperationParams): void {
  if (selections.length === 0) return;
  onSheet(book, subUnitId, (sheet) => {
    if (sheet.visibility === "Visible") book.select(sheet, ...selections.map(({ range }) => rectOf(range)));
  });
}

/** A click on a column's or row's head selects all of it, also what the grid does not show. */
function rectOf(range: IRange): Rect {
  const isColumns = range.rangeType === RANGE_TYPE.COLUMN || range.rangeType === RANGE_TYPE.ALL;
  const isRows = range.rangeType === RANGE_TYPE.ROW || range.rangeType === RANGE_TYPE.ALL;
  const row = isColumns ? 0 : range.startRow;
  const column = isRows ? 0 : range.startColumn;
  return {
    row,
    column,
    rows: isColumns ? MAX_ROWS : range.endRow - row + 1,
    columns: isRows ? MAX_COLUMNS : range.endColumn - column + 1,
  };
}

function setWidths(book: MemoryWorkbook, { subUnitId, ranges, colWidth }: ISetWorksheetColWidthMutationParams): void {
  onSheet(book, subUnitId, (sheet) => {
    for (const { startColumn, endColumn } of ranges) setSizes(sheet.columnWidths, startColumn, endColumn, colWidth);
    book.tell({ kind: "layout", sheet });
  });
}

function setHeights(
  book: MemoryWorkbook,
  { subUnitId, ranges, rowHeight }: ISetWorksheetRowHeightMutationParams
): void {
  onSheet(book, subUnitId, (sheet) => {
    for (const { startRow, endRow } of ranges) setSizes(sheet.rowHeights, startRow, endRow, rowHeight);
    book.tell({ kind: "layout", sheet });
  });
}

/** The grid counts in pixels, the workbook in points. */
function setSizes(
  sizes: Map<number, number>,
  first: number,
  last: number,
  given: ISetWorksheetColWidthMutationParams["colWidth"]
): void {
  for (let index = first; index <= last; index++) {
    const pixels = typeof given === "number" ? given : given[index];
    if (pixels !== undefined && pixels !== null) sizes.set(index, pixels * 0.75);
  }
}

/** The workbook's own new sheet takes the place of the grid's, which has another id. */
function addSheet(book: MemoryWorkbook, { sheet, index }: IInsertSheetMutationParams): void {
  if (book.findSheet(sheet.id) !== undefined) return;
  const added = book.addSheet();
  book.moveSheet(added, Math.min(index, book.sheets.length - 1));
  book.activate(added);
}
