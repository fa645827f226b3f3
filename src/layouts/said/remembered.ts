/** What has been found out of a cell once is not found out again: columns have few different cells. */
import type { CellValue } from "../../workbook";

const MOST_REMEMBERED = 50_000;

export function remembered<T>(learn: (cell: CellValue) => T): (cell: CellValue) => T {
  const known = new Map<CellValue, T>();
  return (cell) => {
    const found = known.get(cell);
    if (found !== undefined || known.has(cell)) return found as T;
    const learnt = learn(cell);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(cell, learnt);
    return learnt;
  };
}
