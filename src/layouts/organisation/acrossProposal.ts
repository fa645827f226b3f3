/**
 * Ansvar out of a sheet where the units stand below, or beside, the area that they belong to: areas across with their
 * units under them, areas down with their units to the right.
 */
import { isEmpty } from "../../sources/cell";
import { fold } from "../../sources/fold";
import type { CellValue, SeenSheet } from "../../workbook";
import { codeBesideName } from "../said/codeInCell";
import { prefixesOfCell } from "../said/codePrefixes";
import { isOfCounted } from "../said/countWords";
import type { Known } from "../said/known";
import { keyNamed } from "../said/keyWords";

type Pair = readonly [code: string, area: string];
type Cells = readonly (readonly CellValue[])[];

/** Where no areas are known, whatever stands alone over codes with names is one, on a sheet that says what it is. */
export function unitsAcross({ rectangle, rows, isWhole }: SeenSheet, known: Known): readonly Pair[] {
  const cells = rows.map((row) => row.cells).filter((row) => !row.every(isEmpty));
  const width = Math.max(0, ...cells.map(({ length }) => length));
  const turned = Array.from({ length: width }, (_, at) => cells.map((row) => row[at] ?? ""));
  const said = [rectangle.sheet, ...(cells[0] ?? []).map(String)].map(keyNamed);
  const isSaid = said.includes("responsibility");
  if (!isWhole || cells.length > MOST_ROWS) return [];
  const found = [cells, turned].map((some) => pairsUnder(some, known, isSaid));
  return found.find((pairs) => pairs.length > 0) ?? [];
}

const MOST_ROWS = 500;

function pairsUnder(cells: Cells, known: Known, isSaid: boolean): readonly Pair[] {
  const isCounting = cells.some(([first = ""]) => isOfCounted(String(first)));
  for (const [at, row] of isCounting ? [] : cells.entries()) {
    const heads = row.flatMap((cell, column) => (isEmpty(cell) ? [] : [{ column, name: nameIn(cell, known, isSaid) }]));
    const areas = heads.flatMap(({ column, name }) => (name === undefined ? [] : [{ column, name }]));
    const below = cells.slice(at + 1);
    // A word for what the areas are may stand before them.
    const others = heads.filter(({ name }) => name === undefined);
    if (areas.length < 2 || others.length > 1 || others.some((one) => one !== heads[0]) || below.length === 0) continue;
    const pairs = areas.flatMap(({ column, name }, nth) => {
      const end = areas[nth + 1]?.column ?? Infinity;
      return below.flatMap((one) => codesIn(one.slice(column, end)).map((code): Pair => [code, name]));
    });
    const filled = below.flatMap((one) => one.filter((cell) => !isEmpty(cell)));
    const isOfCodes =
      filled.filter((cell) => prefixesOfCell(cell).length > 0).length * 2 >= filled.length &&
      (known.hasAreas || filled.every((cell) => typeof cell !== "number" || Number.isInteger(cell)));
    const areApart = new Set(pairs.map(([code]) => code)).size === pairs.length;
    const areAll = areas.every(({ name }) => pairs.some(([, area]) => area === name));
    const areDifferent = new Set(areas.map(({ name }) => fold(name))).size === areas.length;
    if (isOfCodes && areApart && areAll && areDifferent) return pairs;
  }
  return [];
}

/** The area that a cell names, or the name that it is. */
function nameIn(cell: CellValue, known: Known, isSaid: boolean): string | undefined {
  const text = String(cell).trim();
  if (known.hasAreas) return known.areaNamed(text);
  const isName = isSaid && /\p{L}{3}/u.test(text) && codeBesideName(cell) === undefined && keyNamed(text) === undefined;
  return isName ? text : undefined;
}

/** The first cell's codes, a name beside it being no more than that. */
function codesIn(cells: readonly CellValue[]): readonly string[] {
  const first = cells.find((cell) => !isEmpty(cell));
  return first === undefined ? [] : prefixesOfCell(first);
}
