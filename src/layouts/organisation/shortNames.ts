/** Short names of areas: under a word for them, or told by their look, a few capitals each. */
import { isEmpty } from "../../sources/cell";
import type { CellValue, SeenRow } from "../../workbook";
import type { Column } from "../columns/contents";
import { says, wordsOf } from "../said/amountWords";
import { SHORT_WORDS } from "../said/keyWords";

const CAPITALS = /^\p{Lu}[\p{Lu}\d&]{0,5}$/u;

function areShort(cells: readonly CellValue[]): boolean {
  const texts = cells.filter((cell) => !isEmpty(cell)).map((cell) => String(cell).trim());
  return (
    texts.length >= 2 && texts.every((text) => CAPITALS.test(text)) && texts.some((text) => /\p{Lu}{2}/u.test(text))
  );
}

export function shortColumn(columns: readonly Column[]): Column | undefined {
  return (
    columns.find(({ heading }) => says(wordsOf(heading), SHORT_WORDS)) ??
    columns.find(({ cells, isCode }) => isCode < 0.5 && areShort(cells))
  );
}

/** Its place among rows with headings above them. */
export function shortPlace(above: readonly SeenRow[], rows: readonly SeenRow[]): number {
  const named = above.map(({ cells }) => cells.findIndex((cell) => says(wordsOf(String(cell)), SHORT_WORDS)));
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const byLook = Array.from({ length: width }, (_, at) => at).find((at) =>
    areShort(rows.map(({ cells }) => cells[at] ?? ""))
  );
  return named.find((at) => at >= 0) ?? byLook ?? -1;
}
