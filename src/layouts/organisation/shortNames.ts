/** Short names of areas: under a word for them, or told by their look, a few capitals each. */
import { isEmpty } from "../../sources/cell";
import type { CellValue, SeenRow } from "../../workbook";
import { isNameOf, type Column } from "../columns/contents";
import { isOfShorts } from "../said/keyWords";

/** Capitals, with small letters at most within: "FSK", "BoU". */
export const SHORT_NAME = String.raw`\p{Lu}(?:[\p{L}\d&]{0,6}[\p{Lu}\d&])?`;
const CAPITALS = new RegExp(`^${SHORT_NAME}$`, "u");

function areShort(cells: readonly CellValue[]): boolean {
  const texts = cells.filter((cell) => !isEmpty(cell)).map((cell) => String(cell).trim());
  return (
    texts.length >= 2 && texts.every((text) => CAPITALS.test(text)) && texts.some((text) => /\p{Lu}{2}/u.test(text))
  );
}

/** By its look only where each area has one, and no other area has it: who attests has initials too. */
export function shortColumn(columns: readonly Column[], areas: Column): Column | undefined {
  const isOfAreas = (one: Column): boolean => one !== areas && isNameOf(areas, one) && isNameOf(one, areas);
  return (
    columns.find(({ heading }) => isOfShorts(heading)) ??
    columns.find((one) => one.isCode < 0.5 && areShort(one.cells) && isOfAreas(one))
  );
}

/** Its place among rows with headings above them. */
export function shortPlace(above: readonly SeenRow[], rows: readonly SeenRow[]): number {
  const named = above.map(({ cells }) => cells.findIndex((cell) => isOfShorts(String(cell))));
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const byLook = Array.from({ length: width }, (_, at) => at).find((at) =>
    areShort(rows.map(({ cells }) => cells[at] ?? ""))
  );
  return named.find((at) => at >= 0) ?? byLook ?? -1;
}
