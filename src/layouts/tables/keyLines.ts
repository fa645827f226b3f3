/**
 * Lines that say one key of all rows below them: "Ansvar | 1110 | Norra", "Period: 2024-03", "Januari", "1110 Norra".
 * They stand over a table, between its pieces, or among its rows.
 */
import { isEmpty, isTotalLabel } from "../../sources/cell";
import type { CellValue, SeenRow } from "../../workbook";
import { beginsWithCode, codeIn } from "../said/codeInCell";
import { keyNamed, type Key } from "../said/keyWords";
import { monthIn, yearNamed } from "../said/months";

export interface KeyLine {
  readonly key: Key;
  /** Where its value stands, and the value with what is beside it. */
  readonly at: number;
  readonly cell: CellValue;
}

/** More filled cells are a row of a table. */
const MOST_CELLS = 3;

/** A word for a key and its value, in one cell or in two, with no more than a name after it. */
export function keyLineIn({ cells }: SeenRow): KeyLine | undefined {
  const filled: { readonly cell: CellValue; readonly at: number }[] = [];
  for (let at = 0; at < cells.length; at++) {
    const cell = cells[at] ?? "";
    if (isEmpty(cell)) continue;
    if (filled.length === MOST_CELLS || (filled.length === 0 && typeof cell !== "string")) return undefined;
    filled.push({ cell, at });
  }
  const [word, value, name] = filled;
  const key = typeof word?.cell === "string" && !beginsWithCode(word.cell) ? keyNamed(word.cell) : undefined;
  // "Summa 4112 Daglig verksamhet" is a sum of the rows above it.
  if (word === undefined || key === undefined || isTotalLabel(word.cell)) return undefined;
  if (value === undefined)
    return isValueOf(key, word.cell) && /\d/.test(String(word.cell)) ? { key, ...word } : undefined;
  const isNamed =
    name === undefined || (typeof name.cell === "string" && !/\d/.test(name.cell) && !isTotalLabel(name.cell));
  const isWord = !/\d/.test(String(word.cell));
  return isWord && isNamed && isValueOf(key, value.cell) ? { key, ...value } : undefined;
}

/** A year is none: "Konto | 2024" are headings. */
function isValueOf(key: Key, cell: CellValue): boolean {
  if (key === "period") return monthIn(cell) !== undefined;
  const text = codeIn(cell);
  return /^\p{Lu}{0,2}\d{2,10}$/u.test(text) && yearNamed(text) === undefined;
}

/** What kind of line it is, where it alone tells one piece of a table from the next; `undefined` for any other. */
export function kindOfLine(row: SeenRow): string | undefined {
  const line = keyLineIn(row);
  if (line !== undefined) return line.key;
  const [cell, ...others] = row.cells.filter((one) => !isEmpty(one));
  if (cell === undefined || others.length > 0 || isTotalLabel(cell)) return undefined;
  if (monthIn(cell) !== undefined) return "month";
  return beginsWithCode(cell) ? "code" : undefined;
}
