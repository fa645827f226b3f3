/**
 * What the user does to the shape of a sheet in the grid, done to the workbook: rows and columns inserted, deleted
 * and hidden, cells dragged and merged, panes frozen. Names and formulas move along there, as in Excel.
 */
import type { IRange } from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  InsertColMutation,
  InsertRowMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  type IMoveRangeMutationParams,
  type ISetFrozenMutationParams,
} from "@univerjs/preset-sheets-core";
import { MAX_COLUMNS, MAX_ROWS, sameRect, type Rect } from "../host/cells/address";
import type { MemoryWorkbook } from "../host/cells/book";
import { deleteCells, insertCells } from "../host/cells/shifting";
import { onSheet, type ActEntry } from "./act";
import { typeCells } from "./typing";

interface OnRange {
  readonly subUnitId: string;
  readonly range: IRange;
}

interface OnRanges {
  readonly subUnitId: string;
  readonly ranges: readonly IRange[];
}

export const STRUCTURE_ACTS: readonly ActEntry[] = [
  [
    InsertRowMutation.id,
    (book: MemoryWorkbook, { subUnitId, range }: OnRange) =>
      onSheet(book, subUnitId, (sheet) => void insertCells(sheet, wholeRows(range), "Down", forget)),
  ],
  [
    InsertColMutation.id,
    (book: MemoryWorkbook, { subUnitId, range }: OnRange) =>
      onSheet(book, subUnitId, (sheet) => void insertCells(sheet, wholeColumns(range), "Right", forget)),
  ],
  [
    RemoveRowMutation.id,
    (book: MemoryWorkbook, { subUnitId, range }: OnRange) =>
      onSheet(book, subUnitId, (sheet) => deleteCells(sheet, wholeRows(range), "Up", forget)),
  ],
  [
    RemoveColMutation.id,
    (book: MemoryWorkbook, { subUnitId, range }: OnRange) =>
      onSheet(book, subUnitId, (sheet) => deleteCells(sheet, wholeColumns(range), "Left", forget)),
  ],
  [MoveRangeMutation.id, moveCells],
  [AddWorksheetMergeMutation.id, merge],
  [RemoveWorksheetMergeMutation.id, unmerge],
  [SetFrozenMutation.id, freeze],
  [SetRowHiddenMutation.id, (book: MemoryWorkbook, params: OnRanges) => hide(book, params, "rows", true)],
  [SetRowVisibleMutation.id, (book: MemoryWorkbook, params: OnRanges) => hide(book, params, "rows", false)],
  [SetColHiddenMutation.id, (book: MemoryWorkbook, params: OnRanges) => hide(book, params, "columns", true)],
  [SetColVisibleMutation.id, (book: MemoryWorkbook, params: OnRanges) => hide(book, params, "columns", false)],
];

/** The user acts between the add-in's requests: no reference of a request under way is there to be moved. */
function forget(): void {
  return;
}

function moveCells(book: MemoryWorkbook, { from, to }: IMoveRangeMutationParams): void {
  typeCells(book, from.subUnitId, from.value);
  typeCells(book, to.subUnitId, to.value);
}

function merge(book: MemoryWorkbook, { subUnitId, ranges }: OnRanges): void {
  onSheet(book, subUnitId, (sheet) => {
    sheet.merges.push(...ranges.map(rectOf));
    book.tell({ kind: "layout", sheet });
  });
}

function unmerge(book: MemoryWorkbook, { subUnitId, ranges }: OnRanges): void {
  onSheet(book, subUnitId, (sheet) => {
    sheet.merges = sheet.merges.filter((rect) => !ranges.some((range) => sameRect(rectOf(range), rect)));
    book.tell({ kind: "layout", sheet });
  });
}

function freeze(book: MemoryWorkbook, { subUnitId, startRow, startColumn }: ISetFrozenMutationParams): void {
  onSheet(book, subUnitId, (sheet) => {
    sheet.freeze = { rows: Math.max(0, startRow), columns: Math.max(0, startColumn) };
    book.tell({ kind: "layout", sheet });
  });
}

function hide(book: MemoryWorkbook, { subUnitId, ranges }: OnRanges, what: "rows" | "columns", hidden: boolean): void {
  onSheet(book, subUnitId, (sheet) => {
    const set = what === "rows" ? sheet.hiddenRows : sheet.hiddenColumns;
    for (const range of ranges) {
      const [first, last] = what === "rows" ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
      for (let index = first; index <= last; index++) {
        if (hidden) set.add(index);
        else set.delete(index);
      }
      if (what === "rows") book.tell({ kind: "rowsHidden", sheet, rect: wholeRows(range), hidden });
    }
    book.tell({ kind: "layout", sheet });
  });
}

function rectOf({ startRow, endRow, startColumn, endColumn }: IRange): Rect {
  return { row: startRow, column: startColumn, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
}

function wholeRows(range: IRange): Rect {
  return { ...rectOf(range), column: 0, columns: MAX_COLUMNS };
}

function wholeColumns(range: IRange): Rect {
  return { ...rectOf(range), row: 0, rows: MAX_ROWS };
}
