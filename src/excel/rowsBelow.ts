/** Rows that people have added right below a table that they write in: theirs, and part of it. */
import type { CellValue } from "../workbook";
import type { Area } from "./area";

/** How many rows follow the area without a gap, each with something in several of its columns. */
export function rowsBelow(area: Area, contentAt: (row: number, column: number) => CellValue): number {
  const filled = (row: number): number =>
    Array.from({ length: area.columns }, (_, column) => contentAt(row, area.column + column)).filter(
      (content) => content !== ""
    ).length;
  const below = area.row + area.rows;
  let end = below;
  while (filled(end) >= 2) end++;
  return end - below;
}
