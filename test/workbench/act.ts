/** Something that the user has done in the grid, to be done to the workbook. */
import type { MemoryWorkbook } from "../host/cells/book";
import type { MemorySheet } from "../host/cells/sheet";

/** By the id of the grid's own mutation. */
export type ActEntry = readonly [id: string, act: (book: MemoryWorkbook, params: never) => void];

/** On the sheet of that id, if the workbook has it. */
export function onSheet(book: MemoryWorkbook, id: string, act: (sheet: MemorySheet) => void): void {
  const sheet = book.findSheet(id);
  if (sheet !== undefined) act(sheet);
}
