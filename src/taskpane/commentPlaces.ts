/** Where what the comments speak of stands in the workbook. */
import { commentedIn } from "../comments/commented";
import type { CommentCell } from "../model/comment";
import type { Place } from "../model/problem";
import { addressOf, parseArea } from "../sources/address";
import type { WriteReport } from "../workbook";

/** The cell of a figure; `undefined` where its table has not been written, or has had another shape when it was. */
export function placeOfCell(
  { table, down, right, rows, columns }: CommentCell,
  { tables, leftStanding }: WriteReport
): Place | undefined {
  const written = [...tables, ...leftStanding].find(({ id }) => id === table);
  const area = parseArea(written?.address ?? "");
  if (written === undefined || area === undefined) return undefined;
  const isSame = area.lastRow - area.row + 1 === rows && area.lastColumn - area.column + 1 === columns;
  return isSame ? { sheet: written.sheet, address: addressOf(area.row + down, area.column + right) } : undefined;
}

/** The text of a comment on the sheet Kommentarer, by its place among the comments. */
export function placeOfComment(index: number, report: WriteReport): Place | undefined {
  const { tables } = report;
  const commented = commentedIn(report);
  const written = tables.find(({ id }) => id === commented?.table.id);
  const area = parseArea(written?.address ?? "");
  const column = commented?.table.columns.findIndex(({ key }) => key === "text") ?? -1;
  if (written === undefined || area === undefined || column < 0) return undefined;
  return { sheet: written.sheet, address: addressOf(area.row + 1 + index, area.column + column) };
}
