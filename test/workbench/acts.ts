/**
 * What the user does in the grid, done to the workbook. The workbook then tells the add-in as Excel would, and the
 * grid shows what the workbook made of it.
 */
import type { ICommandInfo } from "@univerjs/core";
import type { MemoryWorkbook } from "../host/cells/book";
import { SHEET_ACTS } from "./sheet-acts";
import { STRUCTURE_ACTS } from "./structure";
import { TYPING_ACTS } from "./typing";

const ACTS = new Map([...TYPING_ACTS, ...SHEET_ACTS, ...STRUCTURE_ACTS]);

export function perform(act: ICommandInfo, book: MemoryWorkbook): void {
  ACTS.get(act.id)?.(book, act.params as never);
}
