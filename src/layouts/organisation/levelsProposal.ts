/**
 * Områden and Ansvar out of one list with a column for the level: a row for each area, and below it a row for each of
 * its units.
 */
import { fold } from "../../sources/fold";
import type { CellValue, SeenRow, SeenSheet } from "../../workbook";
import { AREA, FRAME, SHORT } from "../mapping/fields";
import { wordsOf } from "../said/amountWords";
import { codeIn } from "../said/codeInCell";
import { isOfAreas, keyNamed } from "../said/keyWords";
import { namesFound, type NamesFound } from "./namesProposal";

/** `frame`: of all areas. */
export function levelsIn({ rectangle, rows, isWhole }: SeenSheet, frame: string): NamesFound | undefined {
  const columns = Array.from({ length: rectangle.columns }, (_, at) => at);
  const level = columns.find((at) => [isOfArea, isOfUnit].every((is) => rows.filter(has(at, is)).length >= 2));
  if (level === undefined || !isWhole) return undefined;
  const [areaRows, unitRows] = [rows.filter(has(level, isOfArea)), rows.filter(has(level, isOfUnit))];
  const code = columns.find((at) => at !== level && areEach(unitRows, at, isCode));
  const name = columns.find((at) => at !== level && at !== code && areEach(areaRows, at, isWord));
  if (code === undefined) return undefined;
  const areas = areaRows.map(({ row, cells }) => {
    const own = codeIn(textIn(cells[code]));
    return { row, name: textIn(cells[name ?? code]), short: name === undefined || /^\d*$/.test(own) ? "" : own };
  });
  const pairs = unitRows.flatMap(({ row, cells }) => {
    const area = areas.findLast((one) => one.row < row);
    return area === undefined ? [] : [[codeIn(textIn(cells[code])), area.name] as const];
  });
  const isNamed = areEach(areaRows, name ?? code, isWord);
  if (!isNamed || pairs.length < unitRows.length || areas.some((area) => pairs.every(([, of]) => of !== area.name)))
    return undefined;
  const stated = areas.map((area) => ({ [AREA]: area.name, [SHORT]: area.short, [FRAME]: frame }));
  return namesFound(rectangle.sheet, stated, pairs);
}

function has(at: number, is: (cell: CellValue) => boolean): (row: SeenRow) => boolean {
  return ({ cells }) => is(cells[at] ?? "");
}

/** In every row something of the kind, and never the same. */
function areEach(rows: readonly SeenRow[], at: number, is: (text: string) => boolean): boolean {
  const texts = rows.map(({ cells }) => codeIn(textIn(cells[at])));
  return rows.length >= 2 && texts.every(is) && new Set(texts.map(fold)).size === texts.length;
}

function textIn(cell: CellValue | undefined): string {
  return String(cell ?? "").trim();
}

function isCode(text: string): boolean {
  return /^\p{Lu}{0,2}\d{2,10}$/u.test(text);
}

function isWord(text: string): boolean {
  return /\p{L}{2}/u.test(text);
}

function isOfArea(cell: CellValue): boolean {
  const words = wordsOf(String(cell));
  return words.length > 0 && words.length <= 2 && isOfAreas(String(cell));
}

function isOfUnit(cell: CellValue): boolean {
  return !isOfArea(cell) && wordsOf(String(cell)).length <= 2 && keyNamed(String(cell)) === "responsibility";
}
