/**
 * Which cells a source loses when the year is over. Rows that happened go with all that stands in them. In a column of
 * amounts beside names that stay, a cell that is calculated from others stays too: the formula is structure, and shows
 * the new year's amount once that is there. A sum typed as a formula (=500+20) is an amount and goes.
 */
import type { Place } from "../model/problem";
import type { SourceName } from "../model/source";
import { addressOf, parseArea, placeOf } from "../sources/address";
import { SPECS } from "../sources/catalogue";
import type { SourceStatus } from "../sources/status";
import type { CellChange, FormulaCells, Rectangle, Workbook } from "../workbook";
import { apart, piecesOf } from "./pieces";
import { RULES } from "./rules";

/** Cells that lose what stands in them. */
export interface Emptied {
  /** `comments`: the texts of Kommentarer. */
  readonly source: SourceName | "comments";
  readonly place: Place;
  readonly rows: number;
  /** The column, as the contract calls it; `undefined` for whole rows. */
  readonly column: string | undefined;
  /** A cause's amount can't be left out. */
  readonly becomes: "nothing" | "zero";
  /** How many of the cells are calculated. */
  readonly formulas: number;
  /** Cells among them that stay as they are, calculated from others. */
  readonly spared: readonly Place[];
  /** The cells that go, where they are not all of the place. */
  readonly cells?: readonly Place[] | undefined;
}

/** What becomes of the sources' cells, with what is calculated in them looked at. */
export async function emptiedIn(
  workbook: Pick<Workbook, "formulas">,
  ready: readonly SourceStatus[]
): Promise<readonly Emptied[]> {
  const all = ready.flatMap(doomedIn);
  const formulas = await workbook.formulas(all.map(({ place }) => place));
  return all.map((one, index) => withFormulas(one, formulas[index] ?? NO_FORMULAS));
}

/** The cells as they are to be written, each once. */
export function emptying(all: readonly Emptied[]): readonly CellChange[] {
  const zeroed = all.filter(({ becomes }) => becomes === "zero").map(({ place }) => ({ place, contents: [[0]] }));
  const emptied = all.filter(({ becomes }) => becomes === "nothing").flatMap(({ place, cells = [place] }) => cells);
  return [...apart(emptied).map((place) => ({ place, contents: undefined })), ...zeroed];
}

/** The named columns of a source below its headings. */
export function columnsOf(
  { source, site, firstRow, columns }: SourceStatus,
  isChosen: (column: (typeof SPECS)[SourceName]["columns"][number]) => boolean
): readonly Emptied[] {
  if (site === undefined || firstRow === undefined || site.rectangle.rows <= firstRow) return [];
  const body = bodyOf(site.rectangle, firstRow);
  return SPECS[source].columns.filter(isChosen).flatMap(({ name }): readonly Emptied[] => {
    const offset = columns[name];
    if (offset === undefined) return [];
    const place = placeOf({ ...body, column: body.column + offset, columns: 1 });
    return [{ source, place, rows: body.rows, column: name, ...EMPTY }];
  });
}

/** What is not known yet of cells that lose all that they hold. */
export const EMPTY = { becomes: "nothing", formulas: 0, spared: [] } as const satisfies Partial<Emptied>;

const NO_FORMULAS: FormulaCells = { cells: 0, written: [] };

function doomedIn(status: SourceStatus): readonly Emptied[] {
  const { source, site, firstRow } = status;
  const { rolling } = RULES[source];
  if (site === undefined || firstRow === undefined || site.rectangle.rows <= firstRow) return [];
  if (rolling.kind === "rows") {
    const body = bodyOf(site.rectangle, firstRow);
    return [{ source, place: placeOf(body), rows: body.rows, column: undefined, ...EMPTY }];
  }
  if (rolling.kind !== "amounts") return [];
  return columnsOf(
    status,
    ({ name, holds }) => holds === "amount" || holds === "number" || rolling.beside?.includes(name) === true
  );
}

function bodyOf(rectangle: Rectangle, firstRow: number): Rectangle {
  return { ...rectangle, row: rectangle.row + firstRow, rows: rectangle.rows - firstRow };
}

function withFormulas(one: Emptied, found: FormulaCells): Emptied {
  const area = parseArea(one.place.address);
  if (one.column === undefined || area === undefined) return { ...one, formulas: found.cells };
  const { row, column, lastRow } = area;
  const rows = Array.from({ length: lastRow - row + 1 }, (_, index) => row + index);
  const { formulas, spared, isSpared } = calculatedIn(found, new Set(rows));
  if (spared.length === 0) return { ...one, formulas };
  const left = rows.filter((at) => !isSpared(at, column)).map((at) => [at, [[column, 1]]] as const);
  return { ...one, formulas, spared, cells: piecesOf(one.place.sheet, left) };
}

/** Which of the cells in these rows are calculated from others and stay, and how many are formulas that go. */
export function calculatedIn({ cells, written = [] }: FormulaCells = NO_FORMULAS, rows: ReadonlySet<number>) {
  const spared = written
    .filter(({ place, formula }) => refersToCells(formula) && rows.has(parseArea(place.address)?.row ?? -1))
    .map(({ place }) => place);
  const addresses = new Set(spared.map(({ address }) => address));
  return {
    formulas: cells - spared.length,
    spared,
    isSpared: (row: number, column: number): boolean => addresses.has(addressOf(row, column)),
  };
}

/** `refersToCells("=SUMMA(Blad!A1:A9)")` is true, `refersToCells("=ROUND(500+2E3,0)")` is not. */
export function refersToCells(formula: string): boolean {
  const bare = formula
    .replace(/"[^"]*"/g, "")
    .replace(/[\p{L}_.]+[\d.]*\(/gu, "(")
    .replace(/\d(\.\d+)?E[+-]?\d+/gi, "");
  return /[\p{L}[#]/u.test(bare);
}
