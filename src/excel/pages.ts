/**
 * What goes on a printed page: A4, as wide as the sheet, standing where that is readable. A table that fits on a page
 * is never cut in two. Heights are reckoned from the contents, in points, since only Excel knows what it has made.
 */
import type { RoundedTable } from "../reports/table";
import { columnWidths } from "./columnWidths";
import { labelOf } from "./layout";

/** Rows that are printed together: a table with its caption and the picture beside it. */
export interface Block {
  /** Its first row, from 0. */
  readonly row: number;
  readonly rows: number;
  /** Points. */
  readonly height: number;
}

export interface Page {
  readonly orientation: "Portrait" | "Landscape";
  /** Points of the sheet that go on one page, reduced as it is. */
  readonly capacity: number;
}

const A4 = { short: 595, long: 842 };
/** Left and right, above and below, as Excel sets them. */
const MARGINS = { across: 101, down: 108 };
/** Reduced more than this, a standing page is hard to read. */
const LEAST_SCALE = 0.7;
/** What is reckoned may be somewhat less than what Excel makes of it. */
const CAUTION = 0.93;

export const ROW_HEIGHT = 15;
/** Title, unit and stamp. */
export const CAPTION_HEIGHT = 19 + 2 * 13;

/** `width` is the sheet's, in points. */
export function pageFor(width: number): Page {
  const scaleOn = (across: number): number => Math.min(1, (across - MARGINS.across) / width);
  const [standing, lying] = [scaleOn(A4.short), scaleOn(A4.long)];
  return standing >= LEAST_SCALE
    ? { orientation: "Portrait", capacity: ((A4.long - MARGINS.down) / standing) * CAUTION }
    : { orientation: "Landscape", capacity: ((A4.short - MARGINS.down) / lying) * CAUTION };
}

/** The rows that begin a new page. A block that is longer than a page begins one, and is cut where Excel cuts it. */
export function breaksBefore(blocks: readonly Block[], capacity: number): readonly number[] {
  const breaks: number[] = [];
  let used = 0;
  let end = 0;
  for (const block of [...blocks].sort((a, b) => a.row - b.row)) {
    const gap = Math.max(0, block.row - end) * ROW_HEIGHT;
    const isFirst = used === 0;
    if (!isFirst && used + gap + block.height > capacity) {
      breaks.push(block.row);
      used = block.height;
    } else {
      used += gap + block.height;
    }
    // What is left of a long block on its last page is not known: whatever follows begins a page.
    if (block.height > capacity) used = capacity;
    end = Math.max(end, block.row + block.rows);
  }
  return breaks;
}

/** A table with its caption, its wrapped rows as high as their texts. */
export function heightOf(table: RoundedTable, widths: readonly number[]): number {
  const heading = linesIn(
    table.columns.map(({ heading }) => heading),
    widths
  );
  const rows = table.rows.map((row) =>
    linesIn([labelOf(row), ...row.cells.map((cell) => (cell.kind === "text" ? cell.text : ""))], widths)
  );
  return CAPTION_HEIGHT + ROW_HEIGHT * [heading, ...rows].reduce((sum, lines) => sum + lines, 0);
}

function linesIn(texts: readonly string[], widths: readonly number[]): number {
  const linesOf = (line: string, width: number): number => Math.max(1, Math.ceil(line.length / width));
  const lines = texts.map((text, column) =>
    text.split("\n").reduce((sum, line) => sum + linesOf(line, widths[column] ?? 1), 0)
  );
  return Math.max(1, ...lines);
}

/** Points across the columns that some tables take. */
export function widthOf(tables: readonly RoundedTable[]): number {
  return columnWidths(tables).reduce((sum, characters) => sum + points(characters), 0);
}

/** Office measures widths in points: a character is 7 pixels, the margins 5, a pixel three quarters of a point. */
export function points(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/**
 * Rows from its table's heading row that a picture of a height stands beside: the caption may be longer than the table
 * is wide.
 */
export function rowsBeside(height: number): number {
  return Math.ceil(height / ROW_HEIGHT) + 1;
}
