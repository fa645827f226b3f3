/** What the user types, pastes or clears in the grid, and the formats that come from the keyboard. */
import { HorizontalAlign, ObjectMatrix, type ICellData, type Nullable } from "@univerjs/core";
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from "@univerjs/preset-sheets-core";
import { bounding, cellRect, type Rect } from "../host/cells/address";
import type { MemoryWorkbook } from "../host/cells/book";
import { restyle } from "../host/cells/looks";
import type { MemorySheet } from "../host/cells/sheet";
import type { CellValue } from "../host/cells/store";
import { onSheet, type ActEntry } from "./act";

export const TYPING_ACTS: readonly ActEntry[] = [
  [
    SetRangeValuesMutation.id,
    (book: MemoryWorkbook, { subUnitId, cellValue }: ISetRangeValuesMutationParams) =>
      typeCells(book, subUnitId, cellValue ?? {}),
  ],
];

export function typeCells(
  book: MemoryWorkbook,
  sheetId: string,
  cells: ISetRangeValuesMutationParams["cellValue"]
): void {
  onSheet(book, sheetId, (sheet) => {
    let typed: Rect | undefined;
    new ObjectMatrix(cells).forValue((row, column, cell) => {
      format(sheet, row, column, cell?.s);
      const entry = entryIn(cell);
      if (entry === undefined) return;
      sheet.enter(row, column, entry);
      typed = typed === undefined ? cellRect(row, column) : bounding(typed, cellRect(row, column));
    });
    if (typed !== undefined) sheet.edited(typed);
  });
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
