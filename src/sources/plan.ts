/** What to ask the workbook for, of a source that was recognised, and how its blocks become rows. */
import type { Block, Wanted } from "../workbook";
import type { GridColumn, GridRow } from "./grid";
import type { SourceStatus } from "./status";

/** The understood columns that are read, below the heading row. */
export interface Plan {
  readonly wanted: Wanted;
  readonly columns: ReadonlyMap<string, GridColumn>;
}

/** `undefined` when there is nothing to read: no heading row was found, or nothing stands below it. */
export function planOf(status: SourceStatus, isRead: (column: string) => boolean = () => true): Plan | undefined {
  const { site, source, firstRow, zeroPadded } = status;
  if (site === undefined || firstRow === undefined) return undefined;
  const found = Object.entries(status.columns).filter(([name]) => isRead(name));
  const rows = site.rectangle.rows - firstRow;
  if (rows <= 0 || found.length === 0) return undefined;
  const columns = found.map(([name, offset], position): readonly [string, GridColumn] => [
    name,
    { sheetColumn: site.rectangle.column + offset, position, digits: zeroPadded[name] ?? 0 },
  ]);
  const rectangle = { ...site.rectangle, row: site.rectangle.row + firstRow, rows };
  return { wanted: { source, rectangle, columns: found.map(([, offset]) => offset) }, columns: new Map(columns) };
}

/** The rows of a block, in the order of the wanted columns. */
export function rowsOf(block: Block): readonly GridRow[] {
  return Array.from({ length: block.rows }, (_, row) => ({
    sheetRow: block.firstRow + row,
    cells: block.columns.map(({ values, at }) => values[row]?.[at] ?? ""),
  }));
}
