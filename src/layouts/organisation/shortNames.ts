/**
 * Short names of areas: under a word for them, by their look, a few capitals each, or by the names that they are short
 * for.
 */
import { isEmpty } from "../../sources/cell";
import { fold } from "../../sources/fold";
import type { CellValue, SeenRow, SeenSheet } from "../../workbook";
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

/** A longer sheet is no list of areas. */
const MOST_ROWS = 200;

/** What stands beside each area's name on some sheet and is short for it; none where no sheet has it of all of them. */
export function shortsBeside(seen: readonly SeenSheet[], areas: readonly string[]): ReadonlyMap<string, string> {
  const names = new Set(areas.map(fold));
  for (const { rows } of seen.filter((sheet) => sheet.rows.length <= MOST_ROWS)) {
    const named = rows.flatMap(({ cells }) => {
      const texts = cells.map((cell) => String(cell).trim());
      const name = texts.map(fold).find((text) => names.has(text));
      return name === undefined ? [] : [{ name, texts }];
    });
    const width = Math.max(0, ...named.map(({ texts }) => texts.length));
    for (let at = 0; at < width; at++) {
      const shorts = new Map(named.map(({ name, texts }) => [name, texts[at] ?? ""]));
      const isSame = named.every(({ name, texts }) => texts[at] === shorts.get(name));
      const areOwn = new Set(shorts.values()).size === names.size && shorts.size === names.size;
      const isOfMany = [...shorts.values()].join("").length >= LEAST_LETTERS;
      if (isSame && areOwn && isOfMany && [...shorts].every(([name, short]) => isShortFor(short, name))) return shorts;
    }
  }
  return new Map();
}

/** Fewer, of all areas together, may be anybody's initials. */
const LEAST_LETTERS = 6;
const LONGEST = 12;

/** All of its letters come in the name, in their order: "GR6" of "Grundskola F-6". */
function isShortFor(short: string, name: string): boolean {
  const letters = [...fold(short)].filter((sign) => /[\p{L}\p{N}]/u.test(sign));
  let from = 0;
  for (const letter of letters) {
    const found = name.indexOf(letter, from);
    if (found < 0) return false;
    from = found + 1;
  }
  return /\p{L}/u.test(short) && short.length <= LONGEST && short.length < name.length;
}
