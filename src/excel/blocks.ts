/**
 * Which rows are asked for in one request, so that the answer stays within what Excel can hand over. All small
 * sources and the beginning of the first ledger go together; a ledger goes on in as large blocks as fit, by the
 * size of the rows that have come so far.
 */
import type { Wanted } from "../workbook";

/** Consecutive rows of a source, not yet read. */
export interface Slice {
  readonly wanted: Wanted;
  /** Sheet row, from 0. */
  readonly firstRow: number;
  readonly rows: number;
}

/** Neighbouring columns, read as one range. */
export interface ColumnRun {
  /** Offset within the rectangle of the first. */
  readonly first: number;
  readonly count: number;
}

/** Excel on the web hands over at most 5 MB in one answer; this leaves room for everything around the values. */
export const ANSWER_BYTES = 3_000_000;

/** No platform hands over more cells than this in one answer. */
const ANSWER_CELLS = 5_000_000;

/** A cell with its comma, before anything is known of the source: a code or an amount is shorter. */
const UNKNOWN_CELL_BYTES = 24;

export function slicesOf(wanted: readonly Wanted[]): readonly Slice[] {
  return wanted
    .map((one) => ({ wanted: one, firstRow: one.rectangle.row, rows: one.rectangle.rows }))
    .filter(({ wanted: { columns }, rows }) => rows > 0 && columns.length > 0);
}

/** Neighbours among the wanted columns together: [0, 1, 2, 5] is one run of three and one of one. */
export function columnRuns(columns: readonly number[]): readonly ColumnRun[] {
  const runs: { first: number; count: number }[] = [];
  for (const column of [...new Set(columns)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && last.first + last.count === column) last.count++;
    else runs.push({ first: column, count: 1 });
  }
  return runs;
}

/**
 * Splits what remains into what the next request asks for and what waits, in the same order. At least one row
 * is asked for. `bytesPerRow` is what has been learnt of each source.
 */
export function nextRequest(
  remaining: readonly Slice[],
  bytesPerRow: ReadonlyMap<Wanted, number>,
  budget: number
): { readonly now: readonly Slice[]; readonly later: readonly Slice[] } {
  const now: Slice[] = [];
  let bytes = budget;
  let cells = ANSWER_CELLS;
  for (const [index, slice] of remaining.entries()) {
    const width = slice.wanted.columns.length;
    const rowBytes = expectedRowBytes(slice.wanted, bytesPerRow);
    const fit = Math.floor(Math.min(bytes / rowBytes, cells / width));
    const rows = Math.min(slice.rows, Math.max(fit, now.length === 0 ? 1 : 0));
    if (rows > 0) now.push({ ...slice, rows });
    bytes -= rows * rowBytes;
    cells -= rows * width;
    if (rows < slice.rows) {
      const rest = { ...slice, firstRow: slice.firstRow + rows, rows: slice.rows - rows };
      return { now, later: [rest, ...remaining.slice(index + 1)] };
    }
  }
  return { now, later: [] };
}

/** What the answer to a request is expected to take. */
export function expectedBytes(slices: readonly Slice[], bytesPerRow: ReadonlyMap<Wanted, number>): number {
  return slices.reduce((bytes, { wanted, rows }) => bytes + rows * expectedRowBytes(wanted, bytesPerRow), 0);
}

/** Bytes that a row takes in an answer, by a few dozen rows spread over the block, with a margin for the others. */
export function measuredRowBytes(columns: readonly (readonly (readonly unknown[])[])[]): number {
  const encoder = new TextEncoder();
  const rows = columns[0]?.length ?? 0;
  const step = Math.max(1, Math.floor(rows / 64));
  let bytes = 0;
  let counted = 0;
  for (let row = 0; row < rows; row += step) {
    counted++;
    for (const values of columns) bytes += encoder.encode(JSON.stringify(values[row])).length + 1;
  }
  return counted === 0 ? UNKNOWN_CELL_BYTES : 1.1 * (bytes / counted);
}

function expectedRowBytes(wanted: Wanted, bytesPerRow: ReadonlyMap<Wanted, number>): number {
  return bytesPerRow.get(wanted) ?? wanted.columns.length * UNKNOWN_CELL_BYTES;
}
