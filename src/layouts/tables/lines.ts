/** Lines of text around and between the tables of a sheet: titles, notes, words over a part of the rows. */
import { isEmpty } from "../../sources/cell";
import { headingText } from "../../sources/heading";
import type { SeenRow } from "../../workbook";
import { keyLineIn } from "./keyLines";
import { isFigure } from "../said/numberForms";

/** A line of text without figures. */
export function isNote({ cells }: SeenRow): boolean {
  const filled = cells.filter((cell) => !isEmpty(cell));
  return filled.length <= 2 && filled.every((cell) => typeof cell === "string" && !isFigure(cell));
}

/** A note in one cell. */
export function isLine(row: SeenRow): boolean {
  return isNote(row) && row.cells.filter((cell) => !isEmpty(cell)).length === 1;
}

/** Lines that stand right above a table's headings are its own, not the rows of the table before. */
export function titleStart(rows: readonly SeenRow[], from: number, earliest: number): number {
  let start = from;
  while (start > earliest && isOver(rows[start - 1] as SeenRow)) start--;
  return start;
}

function isOver(row: SeenRow): boolean {
  return isNote(row) || keyLineIn(row) !== undefined;
}

export function textsOf({ cells }: SeenRow): readonly string[] {
  return cells.filter((cell) => typeof cell === "string" && !isEmpty(cell)).map(headingText);
}

/** What a line above a table says: its texts, and the one number beside its one text ("Antal invånare", 24310). */
export function saidIn(row: SeenRow): readonly string[] {
  const texts = textsOf(row);
  const numbers = row.cells.filter((cell) => typeof cell === "number");
  const isPair = texts.length === 1 && numbers.length === 1;
  return isPair ? [...texts, `${texts.join("")} ${numbers.join("")}`] : texts;
}
