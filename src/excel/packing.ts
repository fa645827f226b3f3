/** How much goes into one request. Excel on the web takes and gives at most 5 MB. */
import type { CellValue } from "../workbook";

/** Leaves room for everything around the cells. */
const REQUEST_BYTES = 3_000_000;

/** What comes with a cell besides what it contains: its type and number format; its looks. */
export const CELL_BYTES = { state: 50, looks: 400 } as const;

/** Formats, looks and names of a block. */
export const BLOCK_BYTES = 8_000;

/** In order, each group as large as fits; an item that is too large alone goes alone. */
export function packed<T>(
  items: readonly T[],
  bytesOf: (item: T) => number,
  budget: number = REQUEST_BYTES
): readonly (readonly T[])[] {
  const groups: T[][] = [];
  let room = 0;
  for (const item of items) {
    const bytes = bytesOf(item);
    const last = groups.at(-1);
    if (last !== undefined && bytes <= room) last.push(item);
    else {
      groups.push([item]);
      room = budget;
    }
    room -= bytes;
  }
  return groups;
}

/** What contents take in a request or an answer, letters beyond English counted double. */
export function bytesOfContents(contents: readonly (readonly CellValue[])[]): number {
  return new TextEncoder().encode(JSON.stringify(contents)).length;
}
