/**
 * Widths in characters that suit all tables of a sheet: labels as long as they are up to a limit, beyond which
 * they wrap; figure columns of equal width.
 */
import { printedIn, type Cell, type RoundedTable } from "../reports/table";
import { labelOf } from "./layout";

const LABEL_WIDTH = { least: 24, most: 60 };
const TEXT_WIDTH = { least: 12, most: 48 };
/** Of texts in a column that holds figures in another table: wide, it would pull that table apart. */
const MIXED_WIDTH = { least: 12, most: 24 };
const FIGURE_WIDTH = { least: 12, most: 18 };

export function columnWidths(tables: readonly RoundedTable[]): readonly number[] {
  const label = longest(tables.flatMap(labelLengths));
  const figures = longest(tables.flatMap(figureLengths));
  const count = longest(tables.map(({ columns }) => columns.length));
  return Array.from({ length: count }, (_, index) => {
    const there = tables.filter(({ columns }) => columns[index] !== undefined);
    const stated = there.flatMap(({ columns }) => columns[index]?.characters ?? []);
    if (stated.length > 0) return longest(stated);
    if (index === 0) return within(LABEL_WIDTH, label + 2);
    const texts = there.filter(({ columns }) => columns[index]?.kind === "text");
    const isMixed = texts.length > 0 && texts.length < there.length;
    const text = longest(texts.flatMap((table) => columnLengths(table, index)));
    const textWidth = within(isMixed ? MIXED_WIDTH : TEXT_WIDTH, text + 3);
    const figureWidth = within(FIGURE_WIDTH, figures + 2);
    return Math.max(texts.length > 0 ? textWidth : 0, texts.length < there.length ? figureWidth : 0);
  });
}

function labelLengths({ columns, rows }: RoundedTable): readonly number[] {
  return [longestWord(columns[0]?.heading ?? ""), ...rows.map((row) => labelOf(row).length)];
}

function figureLengths(table: RoundedTable): readonly number[] {
  return table.columns.flatMap(({ kind }, index) =>
    index === 0 || kind === "text" ? [] : columnLengths(table, index)
  );
}

/** Of the heading's longest word, since headings wrap, and of every cell. */
function columnLengths(table: RoundedTable, index: number): readonly number[] {
  return [
    longestWord(table.columns[index]?.heading ?? ""),
    ...table.rows.map((row) => shownLength(table, row.cells[index - 1])),
  ];
}

function shownLength(table: RoundedTable, cell: Cell | undefined): number {
  switch (cell?.kind) {
    case undefined:
    case "empty":
      return 0;
    case "text":
      return cell.text.length;
    case "figure":
      return groupedLength(printedIn(table, cell) ?? 0, 0);
    case "input":
      return cell.holds === "words" ? String(cell.content).length : groupedLength(cell.value ?? 0, cell.decimals);
    case "live":
    case "number":
      return groupedLength(cell.value, cell.decimals);
    case "percent":
      return groupedLength(cell.value ?? 0, cell.decimals) + 2;
  }
}

function groupedLength(value: number, decimals: number): number {
  const digits = Math.trunc(Math.abs(value)).toString().length;
  return digits + Math.floor((digits - 1) / 3) + (value < 0 ? 1 : 0) + (decimals > 0 ? decimals + 1 : 0);
}

/** Headings are bold: their letters are wider than the figures that widths are counted in. */
const BOLD = 1.1;

function longestWord(heading: string): number {
  return Math.ceil(BOLD * Math.max(...heading.split(/[\s-]+/).map((word) => word.length)));
}

export function within({ least, most }: { readonly least: number; readonly most: number }, width: number): number {
  return Math.min(most, Math.max(least, width));
}

function longest(lengths: readonly number[]): number {
  return lengths.reduce((most, length) => Math.max(most, length), 0);
}
