/**
 * A sheet of the in-memory workbook: its cells and everything that is set on it. Addresses are A1 texts
 * for tests and a workbench, rectangles for the host. What is written here is exact; what Excel makes of
 * typed text is `type` and `entry.ts`.
 */
import type { JsonObject } from "../wire/json";
import { cellRect, formatRect, MAX_COLUMNS, parseRect, quoteSheet, WHOLE_SHEET, type Rect } from "./address";
import { emptyBag, type Bag } from "./bag";
import { entryOf, plainCell } from "./entry";
import { Failure } from "./failure";
import { isWellFormed } from "./formula";
import { styleOf } from "./looks";
import { CellStore, EMPTY_CELL, type Cell, type CellKind, type CellValue } from "./store";
import type { Style } from "./styles";
import type { Book, CellInput, Covered, EditKind, MemoryComment, Protection, Sheet, Visibility } from "./shape";
import type { MemoryFilter, MemoryTable } from "./table";

/** In characters; from Excel's specifications and limits. */
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;

export class MemorySheet implements Sheet {
  cells = new CellStore();
  readonly formulas = new Map<number, string>();
  visibility: Visibility = "Visible";
  tabColor = "";
  showGridlines = true;
  showHeadings = true;
  enableCalculation = true;
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  standardWidth = 8.43;
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly filteredRows = new Set<number>();
  readonly columnStyles = new Map<number, number>();
  readonly rowStyles = new Map<number, number>();
  sheetStyle = 0;
  merges: Rect[] = [];
  freeze: { rows: number; columns: number } = { rows: 0, columns: 0 };
  protection: Protection | undefined;
  filter: MemoryFilter | undefined;
  tables: MemoryTable[] = [];
  charts: Bag[] = [];
  comments: MemoryComment[] = [];
  notes: { rect: Rect; text: string }[] = [];
  validations: Covered[] = [];
  conditionalFormats: Covered[] = [];
  hyperlinks: { rect: Rect; link: JsonObject }[] = [];
  spills: Rect[] = [];
  readonly properties = new Map<string, string>();
  pageLayout: Bag = emptyBag();
  printAreas: Rect[] = [];
  printTitleRows: Rect | undefined;
  printTitleColumns: Rect | undefined;
  pageBreaks: { axis: "row" | "column"; at: number }[] = [];
  isDeleted = false;

  constructor(
    readonly book: Book,
    readonly id: string,
    public name: string
  ) {}

  get position(): number {
    return this.book.sheets.indexOf(this);
  }

  rect(address: string): Rect {
    const rect = parseRect(address);
    if (rect === undefined) throw new Failure("InvalidArgument", `"${address}" is no address.`);
    return rect;
  }

  address(rect: Rect): string {
    return `${quoteSheet(this.name)}!${formatRect(rect)}`;
  }

  value(address: string): CellValue {
    return cellAt(this, address).value;
  }

  kind(address: string): CellKind {
    return cellAt(this, address).kind;
  }

  values(address: string): CellValue[][] {
    return this.cells.values(this.rect(address));
  }

  formula(address: string): string | undefined {
    const { row, column } = this.rect(address);
    return this.formulaAt(row, column);
  }

  style(address: string): Style {
    const { row, column } = this.rect(address);
    return styleOf(this, row, column);
  }

  fill(address: string, rows: readonly (readonly CellInput[])[]): void {
    const { row, column } = this.rect(address);
    rows.forEach((cells, down) => cells.forEach((input, right) => this.putInput(row + down, column + right, input)));
    const columns = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
    if (rows.length > 0 && columns > 0) this.edited({ row, column, rows: rows.length, columns });
  }

  type(address: string, text: string): void {
    const { row, column } = this.rect(address);
    const before = this.cells.get(row, column);
    this.enter(row, column, text);
    this.edited(cellRect(row, column), "RangeEdited", { before, after: this.cells.get(row, column) });
  }

  enter(row: number, column: number, value: CellValue): void {
    const style = styleOf(this, row, column);
    if (typeof value === "string" && value.length > (value.startsWith("=") ? LONGEST_FORMULA : LONGEST_TEXT))
      throw new Failure("InvalidArgument", `A cell does not take ${value.length} characters.`);
    const entry = entryOf(value, style.numberFormat);
    if (entry.formula !== undefined && !isWellFormed(entry.formula))
      throw new Failure("InvalidArgument", `${entry.formula} is no formula.`);
    this.put(row, column, entry.cell, entry.formula);
    const wantsFormat = entry.numberFormat !== undefined && style.numberFormat === "General";
    const quotePrefix = entry.quotePrefix ?? false;
    if (!wantsFormat && quotePrefix === style.quotePrefix) return;
    const changed = {
      ...style,
      quotePrefix,
      numberFormat: wantsFormat ? (entry.numberFormat ?? "General") : style.numberFormat,
    };
    this.cells.setStyle(row, column, this.book.styles.numberOf(changed));
  }

  put(row: number, column: number, cell: Cell, formula?: string): void {
    const key = keyOf(row, column);
    if (formula === undefined) {
      if (this.formulas.size > 0 && this.formulas.delete(key)) this.book.formulaChanged(this, row, column);
    } else {
      this.formulas.set(key, formula);
      this.book.formulaChanged(this, row, column);
    }
    const isBare = formula !== undefined && cell.kind === "empty";
    this.cells.set(row, column, isBare ? "number" : cell.kind, isBare ? 0 : cell.value);
  }

  setResult(row: number, column: number, cell: Cell): void {
    if (this.formulas.has(keyOf(row, column))) this.cells.set(row, column, cell.kind, cell.value);
  }

  putInput(row: number, column: number, input: CellInput): void {
    if (typeof input !== "object") this.put(row, column, plainCell(input));
    else if ("error" in input) this.put(row, column, { kind: "error", value: input.error });
    else this.put(row, column, input.value === undefined ? EMPTY_CELL : plainCell(input.value), input.formula);
  }

  edited(rect: Rect, edit: EditKind = "RangeEdited", single?: { before: Cell; after: Cell }): void {
    this.book.noteDirty(this, rect);
    this.book.tell({ kind: "cells", sheet: this, rect, edit, ...(single ? { single } : {}) });
  }

  formulaAt(row: number, column: number): string | undefined {
    return this.formulas.size === 0 ? undefined : this.formulas.get(keyOf(row, column));
  }

  usedRect(within: Rect = WHOLE_SHEET, valuesOnly = true): Rect | undefined {
    return this.cells.used(within, valuesOnly ? "values" : "all");
  }

  formulasIn(rect: Rect, take: (row: number, column: number, formula: string) => void): void {
    if (this.formulas.size === 0) return;
    if (rect.rows * rect.columns < this.formulas.size) {
      for (let row = rect.row; row < rect.row + rect.rows; row++) {
        for (let column = rect.column; column < rect.column + rect.columns; column++) {
          const formula = this.formulaAt(row, column);
          if (formula !== undefined) take(row, column, formula);
        }
      }
      return;
    }
    for (const [key, formula] of this.formulas) {
      const [row, column] = placeOf(key);
      const isInside =
        row >= rect.row && row < rect.row + rect.rows && column >= rect.column && column < rect.column + rect.columns;
      if (isInside) take(row, column, formula);
    }
  }

  isRowHidden(row: number): boolean {
    return this.hiddenRows.has(row) || this.filteredRows.has(row);
  }

  get isFiltered(): boolean {
    return this.filteredRows.size > 0;
  }

  protect(options: JsonObject = {}, password?: string): void {
    this.protection = { options, password };
    this.book.tell({ kind: "protection", sheet: this });
  }

  unprotect(): void {
    this.protection = undefined;
    this.book.tell({ kind: "protection", sheet: this });
  }
}

function cellAt(sheet: MemorySheet, address: string): Cell {
  const { row, column } = sheet.rect(address);
  return sheet.cells.get(row, column);
}

export function keyOf(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}

export function placeOf(key: number): [row: number, column: number] {
  return [Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS];
}
