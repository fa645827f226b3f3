/** Cells as few rectangles. */
import type { Place } from "../model/problem";
import { parseArea, placeOf, type Area } from "../sources/address";
import type { Rectangle } from "../workbook";

/** Consecutive numbers as first and count. */
export type Run = readonly [number, number];

/** `runsOf([1, 2, 5])` is 1 for two, and 5 for one. */
export function runsOf(numbers: readonly number[]): readonly Run[] {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last !== undefined && last[0] + last[1] === number) last[1]++;
    else runs.push([number, 1]);
  }
  return runs;
}

/** Runs of columns in each row, from above; consecutive rows with the same columns are one piece. */
export function piecesOf(sheet: string, rows: readonly (readonly [number, readonly Run[]])[]): readonly Place[] {
  const closed: Rectangle[] = [];
  let open: readonly Rectangle[] = [];
  for (const [row, runs] of rows) {
    const goesOn =
      open.length === runs.length &&
      open.every((piece, nth) => {
        const [column, columns] = runs[nth] ?? [];
        return piece.row + piece.rows === row && piece.column === column && piece.columns === columns;
      });
    if (!goesOn) closed.push(...open);
    open = goesOn
      ? open.map((piece) => ({ ...piece, rows: piece.rows + 1 }))
      : runs.map(([column, columns]) => ({ sheet, row, rows: 1, column, columns }));
  }
  return [...closed, ...open].map(placeOf);
}

/** Each cell in one piece alone: what an earlier one has is taken from the later. */
export function apart(places: readonly Place[]): readonly Place[] {
  const all: (readonly [string, Area])[] = [];
  for (const { sheet, address } of places) {
    const area = parseArea(address);
    if (area === undefined) continue;
    const others = all.filter(([name]) => name === sheet).map(([, other]) => other);
    const left = others.reduce<readonly Area[]>((pieces, other) => pieces.flatMap((one) => less(one, other)), [area]);
    all.push(...left.map((piece) => [sheet, piece] as const));
  }
  return all.map(([sheet, { row, column, lastRow, lastColumn }]) =>
    placeOf({ sheet, row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 })
  );
}

/** What is left of an area beside another. */
function less(one: Area, other: Area): readonly Area[] {
  const [row, lastRow] = [Math.max(one.row, other.row), Math.min(one.lastRow, other.lastRow)];
  const isBeside = row > lastRow || other.column > one.lastColumn || other.lastColumn < one.column;
  if (isBeside) return [one];
  return [
    { ...one, lastRow: row - 1 },
    { ...one, row: lastRow + 1 },
    { ...one, row, lastRow, lastColumn: other.column - 1 },
    { ...one, row, lastRow, column: other.lastColumn + 1 },
  ].filter((piece) => piece.row <= piece.lastRow && piece.column <= piece.lastColumn);
}
