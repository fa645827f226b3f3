/**
 * Columns that follow from another row by row: what the amounts have come to so far, over all rows or for each area,
 * or what they had come to before; or the difference of two. Found by arithmetic, whatever they are called.
 */
import { isEmpty } from "../../sources/cell";
import { fold } from "../../sources/fold";
import type { SeenRow } from "../../workbook";

/** A row of the table, and what it has in each column of amounts. */
export interface FiguredRow {
  readonly row: SeenRow;
  readonly figures: readonly (number | undefined)[];
}

/** Of each row, the figures of the columns. */
export type Figures = readonly FiguredRow["figures"][];

const MOST_GROUPS = 40;

/** What the column `at` would be in each row, if it were `own` added up, or what that was before the row. */
export function isRunningSum(rows: readonly FiguredRow[], at: number, own: number, keys: readonly number[]): boolean {
  if (isChain(rows, at, own)) return true;
  const groupings = [undefined, ...keys.filter((key) => isGrouping(rows, key))];
  return groupings.some((key) => [rows, [...rows].reverse()].some((ordered) => isRunning(ordered, at, own, key)));
}

/** In every row what the row before has come to and the own amount, or that alone where it begins anew. */
function isChain(rows: readonly FiguredRow[], at: number, own: number): boolean {
  let [before, goesOn, begins] = [0, 0, 0];
  for (const { figures } of rows) {
    const [amount, said] = [figures[own], figures[at]];
    if (amount === undefined && said === undefined) continue;
    const isNew = isNear(said ?? 0, amount ?? 0);
    if (!isNew && !isNear(said ?? 0, before + (amount ?? 0))) return false;
    if (isNew) begins++;
    else goesOn++;
    before = said ?? 0;
  }
  return goesOn >= LEAST_STEPS && goesOn >= begins;
}

const LEAST_STEPS = 4;

/** Words that come again. */
function isGrouping(rows: readonly FiguredRow[], key: number): boolean {
  const words = rows.map(({ row }) => row.cells[key] ?? "");
  const different = new Set(words.map((word) => fold(String(word)))).size;
  return words.every((word) => !isEmpty(word)) && different < rows.length && different <= MOST_GROUPS;
}

function isRunning(rows: readonly FiguredRow[], at: number, own: number, key: number | undefined): boolean {
  const sums = new Map<string, number>();
  const [isAfter, isBefore] = [
    { fits: true, differs: 0 },
    { fits: true, differs: 0 },
  ];
  for (const { row, figures } of rows) {
    const group = key === undefined ? "" : fold(String(row.cells[key] ?? ""));
    const [amount, said, before] = [figures[own] ?? 0, figures[at] ?? 0, sums.get(group) ?? 0];
    sums.set(group, before + amount);
    isAfter.fits &&= isNear(said, before + amount);
    isBefore.fits &&= isNear(said, before);
    if (!isAfter.fits && !isBefore.fits) return false;
    if (!isNear(before, 0)) isAfter.differs++;
    if (!isNear(before, amount) && !isNear(before, 0)) isBefore.differs++;
  }
  return [isAfter, isBefore].some(({ fits, differs }) => fits && differs >= 2);
}

/** Within a rounding: two hundredths of a krona, less where amounts are small, as millions with decimals are. */
export function isNear(a: number, b: number): boolean {
  const size = Math.max(Math.abs(a), Math.abs(b));
  return Math.abs(a - b) <= Math.max(1e-6, size * 1e-9, Math.min(0.02, size * 0.002));
}

/** The difference of two columns before it. */
export function isDifference(at: number, rows: Figures): boolean {
  for (let left = 0; left < at; left++)
    for (let right = left + 1; right < at; right++) if (isDifferenceOf(rows, at, left, right)) return true;
  return false;
}

/** In all rows, two of which at least have both. */
export function isDifferenceOf(rows: Figures, at: number, left: number, right: number): boolean {
  const hasBoth = rows.filter((row) => (row[left] ?? 0) !== 0 && (row[right] ?? 0) !== 0).length >= 2;
  if (!hasBoth) return false;
  return rows.every((row) => isNear(Math.abs(row[at] ?? 0), Math.abs((row[left] ?? 0) - (row[right] ?? 0))));
}
