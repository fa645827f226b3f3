/** The wanted cells of a small source, row by row, and where each of them stands. */
import type { SourceName } from "../model/source";
import type { CellValue } from "../workbook";

/** A column that was found: its offset within the rectangle and its place among the wanted columns. */
export interface GridColumn {
  readonly sheetColumn: number;
  readonly position: number;
  /** Leading zeros that its numbers are shown with, as a number of digits; 0 for none. */
  readonly digits: number;
}

export interface GridRow {
  readonly sheetRow: number;
  readonly cells: readonly CellValue[];
}

export interface Grid {
  readonly source: SourceName;
  readonly sheet: string;
  /** By the canonical name; a column that the workbook lacks is not there. */
  readonly columns: ReadonlyMap<string, GridColumn>;
  readonly rows: readonly GridRow[];
}
