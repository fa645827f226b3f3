/**
 * The shape of the in-memory workbook: what its sheets, the workbook and its changes show to one another. They
 * refer to each other, so they stand together, below the classes that make them (book.ts, sheet.ts).
 */
import type { Json, JsonObject } from "../wire/json";
import type { Rect } from "./address";
import type { Bag } from "./bag";
import type { Cell, CellKind, CellStore, CellValue } from "./store";
import type { Style, StyleTable } from "./styles";
import type { MemoryFilter, MemoryTable } from "./table";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

/** What a test puts into a cell: a value as it is, a formula with its result, or an error. */
export type CellInput =
  CellValue | { readonly formula: string; readonly value?: CellValue } | { readonly error: string };

/** A rule or a format that covers a rectangle: validation, conditional format. */
export interface Covered {
  readonly id: string;
  rect: Rect;
  readonly bag: Bag;
}

export interface MemoryComment {
  readonly id: string;
  rect: Rect;
  content: string;
  resolved: boolean;
  /** ISO 8601. */
  readonly created: string;
  replies: MemoryReply[];
}

export interface MemoryReply {
  readonly id: string;
  content: string;
  readonly created: string;
}

export interface Protection {
  readonly options: JsonObject;
  readonly password: string | undefined;
}

export interface Sheet {
  readonly book: Book;
  readonly id: string;
  name: string;
  readonly position: number;
  cells: CellStore;
  /** By `keyOf(row, column)`, with the "=". */
  readonly formulas: Map<number, string>;
  visibility: Visibility;
  tabColor: string;
  showGridlines: boolean;
  showHeadings: boolean;
  enableCalculation: boolean;
  /** In points, where they differ from the standard. */
  readonly columnWidths: Map<number, number>;
  readonly rowHeights: Map<number, number>;
  standardWidth: number;
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  /** Rows that a filter hides. */
  readonly filteredRows: Set<number>;
  readonly isFiltered: boolean;
  /** Style numbers of whole columns, rows, and the sheet. */
  readonly columnStyles: Map<number, number>;
  readonly rowStyles: Map<number, number>;
  sheetStyle: number;
  merges: Rect[];
  freeze: { rows: number; columns: number };
  protection: Protection | undefined;
  filter: MemoryFilter | undefined;
  tables: MemoryTable[];
  charts: Bag[];
  comments: MemoryComment[];
  /** Old-style notes of a file, carried through. */
  notes: { rect: Rect; text: string }[];
  validations: Covered[];
  conditionalFormats: Covered[];
  hyperlinks: { rect: Rect; link: JsonObject }[];
  /** Areas that dynamic array formulas fill, first cell included. The host doesn't calculate spills: tests set them. */
  spills: Rect[];
  /** Texts of the add-in by key (`worksheet.customProperties`); not kept in files. */
  readonly properties: Map<string, string>;
  pageLayout: Bag;
  printAreas: Rect[];
  printTitleRows: Rect | undefined;
  printTitleColumns: Rect | undefined;
  pageBreaks: { axis: "row" | "column"; at: number }[];
  isDeleted: boolean;

  /** The rectangle of an address on this sheet. */
  rect(address: string): Rect;
  /** "'Ram och beslut'!A1:B2" */
  address(rect: Rect): string;
  value(address: string): CellValue;
  kind(address: string): CellKind;
  values(address: string): CellValue[][];
  /** The formula with its "=", or undefined for a constant. */
  formula(address: string): string | undefined;
  formulaAt(row: number, column: number): string | undefined;
  /** Formula cells in the rectangle. */
  formulasIn(rect: Rect, take: (row: number, column: number, formula: string) => void): void;
  style(address: string): Style;
  /** Around all cells with a value or formula and, unless `valuesOnly`, with a format of their own. */
  usedRect(within?: Rect, valuesOnly?: boolean): Rect | undefined;
  isRowHidden(row: number): boolean;

  /** Writes exactly this from the address on, as a user's edit: listeners hear it and formulas recalculate later. */
  fill(address: string, rows: readonly (readonly CellInput[])[]): void;
  /** As if the user had typed it and pressed Enter. */
  type(address: string, text: string): void;
  /** Excel's understanding of an entry, without telling anyone. */
  enter(row: number, column: number, value: CellValue): void;
  /** Sets a cell exactly, without telling anyone. A formula keeps `cell` as its value until it is calculated. */
  put(row: number, column: number, cell: Cell, formula?: string): void;
  putInput(row: number, column: number, input: CellInput): void;
  /** The value that a formula has been calculated to; a cell without a formula is left alone. */
  setResult(row: number, column: number, cell: Cell): void;
  /** Tells of an edit, and has what depends on it calculated. */
  edited(rect: Rect, edit?: EditKind, single?: { before: Cell; after: Cell }): void;
  protect(options?: JsonObject, password?: string): void;
  unprotect(): void;
}

export interface MemoryName {
  name: string;
  /** undefined for the whole workbook. */
  readonly scope: Sheet | undefined;
  /** "=Avvikelse!$A$5:$D$12" */
  formula: string;
  comment: string;
  visible: boolean;
}

export interface CustomXml {
  readonly id: string;
  xml: string;
}

export type CalculationMode = "Automatic" | "AutomaticExceptTables" | "Manual";

export interface Book {
  fileName: string;
  readonly sheets: Sheet[];
  names: MemoryName[];
  readonly settings: Map<string, Json>;
  customXml: CustomXml[];
  properties: Bag;
  styles: StyleTable;
  /** No sheet may be added, deleted, renamed, moved or hidden (`workbook.protection`). */
  isStructureProtected: boolean;
  calculationMode: CalculationMode;
  calculator: Calculator;
  /** As `application.cultureInfo`. */
  culture: { name: string; decimal: string; group: string };
  selection: { sheet: Sheet; rects: readonly Rect[] } | undefined;
  author: Author;
  readonly activeSheet: Sheet;
  /** What is selected on the active sheet; A1 when nothing has been selected there. */
  readonly selected: { readonly sheet: Sheet; readonly rects: readonly Rect[] };
  readonly needsCalculation: boolean;

  /** A sheet at the end, filled from A1 with exactly these cells. */
  addSheet(name?: string, rows?: readonly (readonly CellInput[])[]): Sheet;
  sheet(name: string): Sheet;
  /** By name (without regard to case) or id. */
  findSheet(nameOrId: string): Sheet | undefined;
  deleteSheet(sheet: Sheet): void;
  rename(sheet: Sheet, name: string): void;
  moveSheet(sheet: Sheet, position: number): void;
  activate(sheet: Sheet): void;
  /** Selects "B2:C5" of a sheet, or several areas. */
  select(sheet: Sheet, ...addresses: readonly (string | Rect)[]): void;
  tables(): readonly { readonly sheet: Sheet; readonly table: MemoryTable }[];
  /** The name in the workbook, or with a sheet the one of that sheet only. */
  findName(name: string, scope?: Sheet): MemoryName | undefined;
  /** Gives "Avvik.budget" to an area of a sheet; an existing name is moved there. */
  defineName(name: string, sheet: Sheet, address: string | Rect): MemoryName;
  tell(change: Change): void;
  noteDirty(sheet: Sheet, rect: Rect): void;
  formulaChanged(sheet: Sheet, row: number, column: number): void;
  /** Brings formulas up to date: what has changed, or all of them. In manual mode only when forced. */
  calculate(how?: "changed" | "all" | "forced"): Promise<void>;
  mapFormulas(change: (formula: string, home: Sheet | undefined) => string): void;
  newId(kind: "sheet" | "table" | "chart" | "item"): string;
}

/** Names as in `Excel.DataChangeType`. */
export type EditKind =
  "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted" | "CellInserted" | "CellDeleted";

/** What has happened to a workbook: heard by the host (events to the add-in) and by a view of the workbook. */
export type Change =
  | {
      readonly kind: "cells";
      readonly sheet: Sheet;
      readonly rect: Rect;
      readonly edit: EditKind;
      /** For one cell: what it held and holds. */
      readonly single?: { readonly before: Cell; readonly after: Cell };
    }
  /** Results of formulas were brought up to date on the sheet. */
  | { readonly kind: "calculated"; readonly sheet: Sheet }
  | { readonly kind: "format"; readonly sheet: Sheet; readonly rect: Rect }
  | { readonly kind: "rowsHidden"; readonly sheet: Sheet; readonly rect: Rect; readonly hidden: boolean }
  /** Rows from top to bottom or columns from left to right; the edit is told too. */
  | { readonly kind: "sorted"; readonly sheet: Sheet; readonly rect: Rect; readonly axis: "row" | "column" }
  /** Widths, heights, merges, panes, gridlines, page set-up. */
  | { readonly kind: "layout"; readonly sheet: Sheet }
  | { readonly kind: "selection"; readonly sheet: Sheet; readonly rects: readonly Rect[] }
  | {
      readonly kind: "sheetAdded" | "sheetDeleted" | "sheetActivated" | "sheetDeactivated" | "protection";
      readonly sheet: Sheet;
    }
  | { readonly kind: "sheetRenamed" | "sheetVisibility"; readonly sheet: Sheet; readonly before: string }
  | { readonly kind: "sheetMoved"; readonly sheet: Sheet; readonly before: number }
  | { readonly kind: "tableAdded" | "tableDeleted"; readonly sheet: Sheet; readonly table: MemoryTable };

/** Who did it: the add-in through office.js, or the user (a test, the workbench's grid). */
export type Author = "addin" | "user";

/** What was written since the last calculation. */
export interface Dirty {
  readonly sheet: Sheet;
  readonly rect: Rect;
}

/** Who gives formulas their values: a part that can be exchanged (the workbench lets its grid calculate). */
export interface Calculator {
  /**
   * Brings formulas up to date through `sheet.setResult`. `changed` is what was written since the last call;
   * `undefined` means everything. The host waits for a promise before it reads on.
   */
  calculate(book: Book, changed: readonly Dirty[] | undefined): void | Promise<void>;
}

/** Leaves every formula at the value it was given. */
export const noCalculation: Calculator = { calculate: () => undefined };
