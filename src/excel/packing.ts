/** How much goes into one request. Excel on the web takes and gives at most 5 MB. */
import type { Area } from "./area";
import type { Content } from "./layout";

/** Leaves room for everything around the cells. */
const REQUEST_BYTES = 3_000_000;

/** What a cell takes in a request or its answer: with what it contains; with all that is known of it; with its looks. */
export const CELL_BYTES = { content: 20, state: 90, looks: 450 } as const;

/** Formats, looks and names of a block. */
const BLOCK_BYTES = 8_000;

/** In order, each group as large as fits; an item that is too large alone goes alone. */
export function packed<T>(items: readonly T[], bytesOf: (item: T) => number, budget: number = REQUEST_BYTES): readonly (readonly T[])[] {
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

/** The larger of what writing a block sends and what reading it before and after gives back. */
export function bytesToWrite(area: Area, content: Content | undefined): number {
  const inputs = content?.cells.map((row) => row.map(({ input }) => input)) ?? [];
  const contents = new TextEncoder().encode(JSON.stringify(inputs)).length;
  return BLOCK_BYTES + Math.max(2 * contents, cellCount(area) * CELL_BYTES.content * 2);
}

export function cellCount({ rows, columns }: Area): number {
  return rows * columns;
}
