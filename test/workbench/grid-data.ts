/**
 * The in-memory workbook as the grid wants it: whole sheets when a workbook is opened, rectangles of cells when
 * something has changed. Long ledgers are shown by their first rows only.
 */
import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
  LocaleType,
  VerticalAlign,
} from "@univerjs/core";
import { intersection, type Rect } from "../host/cells/address";
import type { MemoryWorkbook } from "../host/cells/book";
import { rectOf, tokenize } from "../host/cells/formula";
import { styleNumber } from "../host/cells/looks";
import type { MemorySheet } from "../host/cells/sheet";
import { PLAIN, PLAIN_NUMBER } from "../host/cells/styles";
import { fontStack, gridStyle } from "./cell-style";

/** The grid's name for the workbook. */
export const UNIT = "workbook";

/** More rows than this are not shown: the grid would become slow, and nobody scrolls through them here. */
export const SHOWN_ROWS = 10_000;

const SPARE_ROWS = 100;
const LEAST_ROWS = 200;
const SPARE_COLUMNS = 6;
const LEAST_COLUMNS = 26;

export type CellMatrix = IObjectMatrixPrimitiveType<ICellData>;

export function workbookData(book: MemoryWorkbook): IWorkbookData {
  const styles = new Map<string, IStyleData>();
  const sheets = book.sheets.map((sheet) => worksheetData(sheet, styles));
  return {
    id: UNIT,
    name: book.fileName,
    appVersion: "",
    locale: LocaleType.EN_US,
    sheetOrder: book.sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
    styles: Object.fromEntries(styles),
    resources: [],
  };
}

/** With `styles`, cells name their style and the styles are gathered there; without, each cell carries its own. */
export function worksheetData(sheet: MemorySheet, styles?: Map<string, IStyleData>): IWorksheetData {
  const size = sizeOf(sheet);
  return {
    id: sheet.id,
    name: sheet.name,
    tabColor: sheet.tabColor,
    hidden: flag(sheet.visibility !== "Visible"),
    rowCount: size.rows,
    columnCount: size.columns,
    defaultColumnWidth: Math.round(sheet.standardWidth * 7 + 5),
    defaultRowHeight: 20,
    cellData: cellMatrix(sheet, { row: 0, column: 0, ...size }, styles),
    mergeData: sheet.merges.filter((rect) => rect.row + rect.rows <= size.rows).map(gridRange),
    freeze: freezeOf(sheet),
    showGridlines: flag(sheet.showGridlines),
    columnData: columnsOf(sheet),
    rowData: rowsOf(sheet, size.rows),
    defaultStyle: { ff: fontStack(PLAIN.fontName), fs: PLAIN.fontSize, vt: VerticalAlign.BOTTOM },
    rowHeader: { width: 46 },
    columnHeader: { height: 20 },
    zoomRatio: 1,
    scrollTop: 0,
    scrollLeft: 0,
    rightToLeft: BooleanNumber.FALSE,
  };
}

/** Rows and columns that the grid shows of a sheet. */
export function sizeOf(sheet: MemorySheet): { readonly rows: number; readonly columns: number } {
  const used = sheet.usedRect(undefined, false);
  const rows = used === undefined ? 0 : used.row + used.rows;
  const columns = used === undefined ? 0 : used.column + used.columns;
  return {
    rows: Math.min(SHOWN_ROWS, Math.max(LEAST_ROWS, rows + SPARE_ROWS)),
    columns: Math.max(LEAST_COLUMNS, columns + SPARE_COLUMNS),
  };
}

/**
 * Cells of the rectangle that have a value or a style. With `styles`, they name their style and it is gathered there.
 */
export function cellMatrix(sheet: MemorySheet, rect: Rect, styles?: Map<string, IStyleData>): CellMatrix {
  const matrix: CellMatrix = {};
  const look = styleSource(sheet, styles);
  const put = (row: number, column: number): void => {
    (matrix[row] ??= {})[column] = cellData(sheet, row, column, look(styleNumber(sheet, row, column)));
  };
  sheet.cells.eachStyle(rect, put);
  sheet.cells.each(rect, put);
  for (const column of textColumns(sheet)) {
    for (let row = rect.row; row < rect.row + rect.rows; row++)
      if (matrix[row]?.[column] === undefined) put(row, column);
  }
  return matrix;
}

/** All cells of the rectangle as they are now, empty ones too, so that nothing old stays in the grid. */
export function changedCells(sheet: MemorySheet, rect: Rect, what: "all" | "styles"): CellMatrix {
  const matrix: CellMatrix = {};
  const look = styleSource(sheet, undefined);
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    const cells: Record<number, ICellData> = (matrix[row] = {});
    for (let column = rect.column; column < rect.column + rect.columns; column++) {
      const style = look(styleNumber(sheet, row, column));
      cells[column] = what === "all" ? cellData(sheet, row, column, style) : { s: style };
    }
  }
  return matrix;
}

/** A formula that the grid can work out: all it refers to is shown, and stands in references of the ordinary kind. */
export function isCalculable(sheet: MemorySheet, formula: string): boolean {
  return tokenize(formula).every((token) => {
    if (token.kind === "structured" || token.kind === "name") return false;
    if (token.kind !== "reference") return true;
    const target = token.reference.sheet === undefined ? sheet : sheet.book.findSheet(token.reference.sheet);
    const used = target?.usedRect();
    return (
      used === undefined ||
      used.row + used.rows <= SHOWN_ROWS ||
      intersection(rectOf(token.reference), { ...used, row: SHOWN_ROWS }) === undefined
    );
  });
}

export function gridRange(rect: Rect): { startRow: number; endRow: number; startColumn: number; endColumn: number } {
  return {
    startRow: rect.row,
    endRow: rect.row + rect.rows - 1,
    startColumn: rect.column,
    endColumn: rect.column + rect.columns - 1,
  };
}

export function freezeOf(sheet: MemorySheet): IWorksheetData["freeze"] {
  const { rows, columns } = sheet.freeze;
  return { ySplit: rows, xSplit: columns, startRow: rows === 0 ? -1 : rows, startColumn: columns === 0 ? -1 : columns };
}

export function columnsOf(sheet: MemorySheet): IWorksheetData["columnData"] {
  const columns: IWorksheetData["columnData"] = {};
  for (const [column, points] of sheet.columnWidths) columns[column] = { w: pixels(points) };
  for (const [column, style] of sheet.columnStyles)
    columns[column] = { ...columns[column], s: gridStyle(sheet.book.styles.get(style)) };
  for (const column of sheet.hiddenColumns) columns[column] = { ...columns[column], hd: BooleanNumber.TRUE };
  return columns;
}

export function rowsOf(sheet: MemorySheet, count: number): IWorksheetData["rowData"] {
  const rows: IWorksheetData["rowData"] = {};
  for (const [row, points] of sheet.rowHeights)
    if (row < count) rows[row] = { h: pixels(points), ia: BooleanNumber.FALSE };
  for (const row of [...sheet.hiddenRows, ...sheet.filteredRows])
    if (row < count) rows[row] = { ...rows[row], hd: BooleanNumber.TRUE };
  return rows;
}

export function pixels(points: number): number {
  return Math.round(points / 0.75);
}

export function flag(value: boolean): BooleanNumber {
  return value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

/** Columns formatted as text: the grid keeps the zeros of "0427" only where the cell itself is so. */
function textColumns(sheet: MemorySheet): readonly number[] {
  return [...sheet.columnStyles].flatMap(([column, style]) =>
    sheet.book.styles.get(style).numberFormat === "@" ? [column] : []
  );
}

function cellData(sheet: MemorySheet, row: number, column: number, style: IStyleData | string | null): ICellData {
  const { kind, value } = sheet.cells.get(row, column);
  const formula = sheet.formulaAt(row, column);
  const f = formula !== undefined && isCalculable(sheet, formula) ? formula : null;
  if (kind === "empty") return { v: null, t: null, f, p: null, si: null, s: style };
  if (kind === "number") return { v: value, t: CellValueType.NUMBER, f, p: null, si: null, s: style };
  if (kind === "boolean")
    return { v: value === true ? 1 : 0, t: CellValueType.BOOLEAN, f, p: null, si: null, s: style };
  return { v: value, t: textType(String(value)), f, p: null, si: null, s: style };
}

/** Text that looks like a number must be told to be text, or the grid makes 41 of "041". */
function textType(text: string): CellValueType {
  return text.trim() !== "" && !Number.isNaN(Number(text)) ? CellValueType.FORCE_STRING : CellValueType.STRING;
}

function styleSource(
  sheet: MemorySheet,
  styles: Map<string, IStyleData> | undefined
): (number: number) => IStyleData | string | null {
  const known = new Map<number, IStyleData | string | null>();
  return (number) => {
    const found = known.get(number);
    if (found !== undefined) return found;
    const style = gridStyle(sheet.book.styles.get(number));
    if (styles !== undefined) styles.set(String(number), style);
    const made = styles === undefined ? style : number === PLAIN_NUMBER ? null : String(number);
    known.set(number, made);
    return made;
  };
}
