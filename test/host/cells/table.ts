/** A table of the in-memory workbook: a rectangle with a name. Its column names are the cells of its header row. */
import type { JsonObject } from "../wire/json";
import type { Rect } from "./address";

export interface MemoryTable {
  readonly id: string;
  name: string;
  /** Header row, body and total row. */
  rect: Rect;
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  /** What its columns are filtered by, by their offset. */
  readonly criteria: Map<number, JsonObject>;
}

/** A filter on a sheet: where, by what, and whether it hides anything. */
export interface MemoryFilter {
  rect: Rect;
  /** By column offset within `rect`. */
  readonly criteria: Map<number, JsonObject>;
}

export function newTable(id: string, name: string, rect: Rect, showHeaders: boolean): MemoryTable {
  return {
    id,
    name,
    rect,
    showHeaders,
    showTotals: false,
    style: "TableStyleMedium2",
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    criteria: new Map(),
  };
}

export function headerRect(table: MemoryTable): Rect | undefined {
  return table.showHeaders ? { ...table.rect, rows: 1 } : undefined;
}

/** At least one row, as Excel keeps an empty one in a table without data. */
export function bodyRect(table: MemoryTable): Rect {
  const top = table.showHeaders ? 1 : 0;
  const rows = table.rect.rows - top - (table.showTotals ? 1 : 0);
  return { ...table.rect, row: table.rect.row + top, rows: Math.max(1, rows) };
}

export function totalRect(table: MemoryTable): Rect | undefined {
  return table.showTotals ? { ...table.rect, row: table.rect.row + table.rect.rows - 1, rows: 1 } : undefined;
}
