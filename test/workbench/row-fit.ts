/**
 * Rows as high as what stands in them, as Excel makes them by itself: wrapped text and large type need more than
 * one plain line. A height that somebody has chosen stays.
 */
import { SetWorksheetRowAutoHeightMutation } from "@univerjs/preset-sheets-core";
import type { MemorySheet } from "../host/cells/sheet";
import { PLAIN } from "../host/cells/styles";
import type { Grid } from "./grid";
import { sizeOf, UNIT } from "./grid-data";

/** The grid measures only sheets that it has drawn, so this is done for the sheet that is looked at. */
export function fitRows(sheet: MemorySheet, grid: Grid): void {
  const shown = grid.api.getWorkbook(UNIT)?.getSheetBySheetId(sheet.id);
  const skeleton = shown?.getSkeleton();
  const rows = rowsToFit(sheet);
  if (!shown || !skeleton || rows.length === 0) return;
  const endColumn = shown.getMaxColumns() - 1;
  const fitted = skeleton.calculateAutoHeightInRange(
    rows.map((row) => ({ startRow: row, endRow: row, startColumn: 0, endColumn }))
  );
  const changed = fitted.filter(({ row, autoHeight }) => shown.getRowHeight(row) !== autoHeight);
  if (changed.length > 0)
    grid.mutate(SetWorksheetRowAutoHeightMutation.id, { subUnitId: sheet.id, rowsAutoHeightInfo: changed });
}

function rowsToFit(sheet: MemorySheet): readonly number[] {
  const rows = new Set<number>();
  sheet.cells.eachStyle({ row: 0, column: 0, ...sizeOf(sheet) }, (row, _column, number) => {
    const style = sheet.book.styles.get(number);
    if ((style.wrap || style.fontSize > PLAIN.fontSize) && !sheet.rowHeights.has(row)) rows.add(row);
  });
  return [...rows];
}
