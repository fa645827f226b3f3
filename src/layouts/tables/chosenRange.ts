/**
 * The range that a user has chosen for a source (Använd markeringen): its tables alone are what the source is read
 * from.
 */
import type { SeenSheet, SourceChoice } from "../../workbook";
import { tablesOf } from "./tables";
import type { Table } from "./table";

/** The tables of a sheet, or those within what has been chosen; what stands around it is not part of them. */
export function tablesWithin(sheet: SeenSheet, choice: SourceChoice | undefined): readonly Table[] {
  if (choice === undefined) return tablesOf(sheet);
  const { rectangle } = choice;
  if (sheet.rectangle.sheet.toLowerCase() !== rectangle.sheet.toLowerCase()) return [];
  const [end, right] = [rectangle.row + rectangle.rows, rectangle.column + rectangle.columns];
  const rows = sheet.rows
    .filter(({ row }) => row >= rectangle.row && row < end)
    .map(({ row, cells }) => ({
      row,
      cells: cells.slice(0, right).map((cell, at) => (at < rectangle.column ? "" : cell)),
    }));
  const isCut = end < sheet.rectangle.row + sheet.rectangle.rows;
  return tablesOf({ ...sheet, rows }).map((table) => (isCut ? { ...table, lastRow: table.lastRow ?? end - 1 } : table));
}
