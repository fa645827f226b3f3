/** Inserting and deleting cells, rows and columns: everything that has an address moves along. */
import { contains, intersection, MAX_COLUMNS, MAX_ROWS, WHOLE_SHEET, type Rect } from "./address";
import { Failure } from "./failure";
import { shifted, shiftedRect, type Shift } from "./moving";
import type { EditKind, Sheet } from "./shape";
import { keyOf } from "./sheet";
import type { Cell } from "./store";

type OnShift = (shift: Shift) => void;

/** Makes room; gives the rectangle of the new cells. `onShift` tells kept references. */
export function insertCells(sheet: Sheet, rect: Rect, direction: string, onShift: OnShift): Rect {
  const shift = shiftOf(rect, direction === "Down" ? "row" : "column", 1);
  move(sheet, shift, rect);
  takeLooksFromBefore(sheet, rect, shift);
  onShift(shift);
  sheet.edited(rect, editOf(rect, shift));
  return rect;
}

export function deleteCells(sheet: Sheet, rect: Rect, direction: string, onShift: OnShift): void {
  const shift = shiftOf(rect, direction === "Up" ? "row" : "column", -1);
  move(sheet, shift, rect);
  onShift(shift);
  sheet.edited(rect, editOf(rect, shift));
}

function shiftOf(rect: Rect, axis: Shift["axis"], sign: 1 | -1): Shift {
  return axis === "row"
    ? { axis, at: rect.row, count: sign * rect.rows, bandFrom: rect.column, bandTo: rect.column + rect.columns }
    : { axis, at: rect.column, count: sign * rect.columns, bandFrom: rect.row, bandTo: rect.row + rect.rows };
}

function editOf(rect: Rect, shift: Shift): EditKind {
  const isInserted = shift.count > 0;
  if (shift.axis === "row" && rect.columns === MAX_COLUMNS) return isInserted ? "RowInserted" : "RowDeleted";
  if (shift.axis === "column" && rect.rows === MAX_ROWS) return isInserted ? "ColumnInserted" : "ColumnDeleted";
  return isInserted ? "CellInserted" : "CellDeleted";
}

function move(sheet: Sheet, shift: Shift, rect: Rect): void {
  refuseSplitTables(sheet, shift);
  const region = regionOf(shift);
  moveCells(sheet, shift, region, rect);
  moveLines(sheet, shift);
  moveThings(sheet, shift);
  sheet.book.mapFormulas((formula, home) => shifted(formula, sheet.name, home?.name ?? "", shift));
  sheet.book.noteDirty(sheet, region);
}

/** All cells from the shift on, within its band. */
function regionOf(shift: Shift): Rect {
  const across = shift.bandTo - shift.bandFrom;
  return shift.axis === "row"
    ? { row: shift.at, column: shift.bandFrom, rows: MAX_ROWS - shift.at, columns: across }
    : { row: shift.bandFrom, column: shift.at, rows: across, columns: MAX_COLUMNS - shift.at };
}

function refuseSplitTables(sheet: Sheet, shift: Shift): void {
  const region = regionOf(shift);
  const band: Rect =
    shift.axis === "row" ? { ...region, row: 0, rows: MAX_ROWS } : { ...region, column: 0, columns: MAX_COLUMNS };
  for (const { rect } of [...sheet.tables, ...sheet.merges.map((area) => ({ rect: area }))]) {
    const isCut = intersection(rect, region) !== undefined && !contains(band, rect);
    if (isCut) throw new Failure("InvalidOperation", "The operation would split a table or a merged area.");
  }
}

interface MovedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
  readonly formula: string | undefined;
  readonly style: number;
}

function moveCells(sheet: Sheet, shift: Shift, region: Rect, rect: Rect): void {
  const used = sheet.cells.used(region, "all");
  if (used === undefined) return;
  const taken: MovedCell[] = [];
  for (let row = used.row; row < used.row + used.rows; row++) {
    for (let column = used.column; column < used.column + used.columns; column++) {
      const cell = sheet.cells.get(row, column);
      const style = sheet.cells.styleOf(row, column);
      if (cell.kind === "empty" && style === 0) continue;
      taken.push({ row, column, cell, style, formula: sheet.formulaAt(row, column) });
      sheet.cells.set(row, column, "empty", "");
      sheet.cells.setStyle(row, column, 0);
      sheet.formulas.delete(keyOf(row, column));
    }
  }
  const isDeleted = (row: number, column: number): boolean =>
    shift.count < 0 && contains(rect, { row, column, rows: 1, columns: 1 });
  for (const { row, column, cell, formula, style } of taken) {
    if (isDeleted(row, column)) continue;
    const toRow = row + (shift.axis === "row" ? shift.count : 0);
    const toColumn = column + (shift.axis === "column" ? shift.count : 0);
    if (toRow >= MAX_ROWS || toColumn >= MAX_COLUMNS)
      throw new Failure("InvalidOperation", "Cells would be pushed off the sheet.");
    sheet.cells.set(toRow, toColumn, cell.kind, cell.value);
    sheet.cells.setStyle(toRow, toColumn, style);
    if (formula !== undefined) sheet.formulas.set(keyOf(toRow, toColumn), formula);
  }
}

/** Heights, widths, hidden rows and columns, when whole rows or columns are shifted. */
function moveLines(sheet: Sheet, shift: Shift): void {
  if (shift.axis === "row" && shift.bandTo - shift.bandFrom === MAX_COLUMNS) {
    moveMap(sheet.rowHeights, shift);
    moveMap(sheet.rowStyles, shift);
    moveSet(sheet.hiddenRows, shift);
    moveSet(sheet.filteredRows, shift);
  }
  if (shift.axis === "column" && shift.bandTo - shift.bandFrom === MAX_ROWS) {
    moveMap(sheet.columnWidths, shift);
    moveMap(sheet.columnStyles, shift);
    moveSet(sheet.hiddenColumns, shift);
  }
}

function moveThings(sheet: Sheet, shift: Shift): void {
  const movedRects = (rects: readonly Rect[]): Rect[] => rects.flatMap((rect) => shiftedRect(rect, shift) ?? []);
  const keepMoved = <T extends { rect: Rect }>(things: readonly T[]): T[] =>
    things.filter((thing) => {
      const rect = shiftedRect(thing.rect, shift);
      if (rect !== undefined) thing.rect = rect;
      return rect !== undefined;
    });
  sheet.merges = movedRects(sheet.merges);
  sheet.spills = movedRects(sheet.spills);
  sheet.printAreas = movedRects(sheet.printAreas);
  sheet.tables = keepMoved(sheet.tables);
  sheet.comments = keepMoved(sheet.comments);
  sheet.notes = keepMoved(sheet.notes);
  sheet.validations = keepMoved(sheet.validations);
  sheet.conditionalFormats = keepMoved(sheet.conditionalFormats);
  sheet.hyperlinks = keepMoved(sheet.hyperlinks);
  sheet.printTitleRows = sheet.printTitleRows && shiftedRect(sheet.printTitleRows, shift);
  sheet.printTitleColumns = sheet.printTitleColumns && shiftedRect(sheet.printTitleColumns, shift);
  if (sheet.filter) [sheet.filter] = keepMoved([sheet.filter]);
}

/** New cells look as the row above or the column to the left. */
function takeLooksFromBefore(sheet: Sheet, rect: Rect, shift: Shift): void {
  const isRow = shift.axis === "row";
  if (shift.at === 0) return;
  const before = isRow ? { ...rect, row: rect.row - 1, rows: 1 } : { ...rect, column: rect.column - 1, columns: 1 };
  const styled: [number, number, number][] = [];
  sheet.cells.eachStyle(intersection(before, WHOLE_SHEET) ?? before, (row, column, style) =>
    styled.push([row, column, style])
  );
  for (const [row, column, style] of styled) {
    for (let step = 0; step < shift.count; step++) {
      if (isRow) sheet.cells.setStyle(rect.row + step, column, style);
      else sheet.cells.setStyle(row, rect.column + step, style);
    }
  }
}

function moveMap(map: Map<number, number>, shift: Shift): void {
  const entries = [...map];
  map.clear();
  for (const [index, value] of entries) {
    const to = movedIndex(index, shift);
    if (to !== undefined) map.set(to, value);
  }
}

function moveSet(set: Set<number>, shift: Shift): void {
  const members = [...set];
  set.clear();
  for (const index of members) {
    const to = movedIndex(index, shift);
    if (to !== undefined) set.add(to);
  }
}

function movedIndex(index: number, shift: Shift): number | undefined {
  if (index < shift.at) return index;
  if (shift.count > 0) return index + shift.count;
  return index >= shift.at - shift.count ? index + shift.count : undefined;
}
