/**
 * The tables on a sheet: heading rows wherever they stand, the rows below them, the words above them. What is a heading
 * row is seen by what it is over: words and months, with figures below.
 */
import { parseArea } from "../sources/address";
import { isEmpty } from "../sources/cell";
import { headingText } from "../sources/heading";
import type { CellValue, SeenRow, SeenSheet } from "../workbook";
import { CODE_WITH_TEXT } from "./cellSteps";
import { monthIn, yearNamed } from "./months";
import { isFigureText } from "./numberForms";

export interface Table {
  readonly sheet: string;
  readonly headingRows: readonly SeenRow[];
  /** The sheet's row of its first row, and of its last; `undefined` where it reaches to the end of the sheet. */
  readonly firstRow: number;
  readonly lastRow: number | undefined;
  readonly rows: readonly SeenRow[];
  readonly isWhole: boolean;
  /** Lines above the headings, since the table before. */
  readonly titles: readonly string[];
  /** Lines below its rows. */
  readonly footnotes: readonly string[];
  readonly columns: readonly TableColumn[];
}

export interface TableColumn {
  readonly at: number;
  /** One per heading row, a group's heading over each of its columns; "" where there is none. */
  readonly parts: readonly string[];
  readonly heading: string;
}

/** Heading rows of one table, at most. */
const MOST_HEADING_ROWS = 4;
/** A row of figures follows a heading row within these. */
const LOOK_BELOW = 4;

export function tablesOf(sheet: SeenSheet): readonly Table[] {
  const rows = sheet.rows.filter(({ cells }) => !cells.every(isEmpty));
  const starts = withoutRepeated(headingStarts(rows), rows);
  return starts.flatMap((start, nth) => {
    const next = starts[nth + 1];
    const before = starts[nth - 1];
    const end = next === undefined ? rows.length : titleStart(rows, next.from, start.to + 1);
    const above = rows.slice(before === undefined ? 0 : titleStart(rows, start.from, before.to + 1), start.from);
    const body = rows.slice(start.to + 1, end);
    const headings = rows.slice(start.from, start.to + 1);
    const [first] = body;
    if (first === undefined) return [];
    const table = {
      sheet: sheet.rectangle.sheet,
      headingRows: headings,
      firstRow: (headings.at(-1)?.row ?? first.row - 1) + 1,
      lastRow: next === undefined ? undefined : body.at(-1)?.row,
      rows: body,
      isWhole: sheet.isWhole,
      titles: above.flatMap(textsOf),
      footnotes: body.filter((row) => isNote(row)).flatMap(textsOf),
    };
    return sideBySide(columnsUnder(headings, body, sheet)).map((columns) => ({ ...table, columns }));
  });
}

/**
 * Heading rows that come again, as on every printed page, begin no table of their own; unless the lines above them say
 * something else than the first table's do, pages being counted apart.
 */
function withoutRepeated(starts: readonly Start[], rows: readonly SeenRow[]): readonly Start[] {
  const kept: Start[] = [];
  for (const start of starts) {
    const last = kept.at(-1);
    const isSame =
      last !== undefined &&
      headingsIn(rows, last) === headingsIn(rows, start) &&
      saysNothingNew(titleOver(rows, last), titleOver(rows, start));
    if (!isSame) kept.push(start);
  }
  return kept;
}

function headingsIn(rows: readonly SeenRow[], { from, to }: Start): string {
  return JSON.stringify(rows.slice(from, to + 1).map(({ cells }) => cells));
}

function titleOver(rows: readonly SeenRow[], { from }: Start): string {
  const above = rows.slice(titleStart(rows, from, 0), from);
  return above
    .flatMap(textsOf)
    .join(" ")
    .replace(/\b(?:sida|sid|page|s)\.?\s*\d+(?:\s*(?:av|\(|of|\/)\s*\d+\)?)?/giu, "");
}

function saysNothingNew(first: string, again: string): boolean {
  return again.trim() === "" || again.trim() === first.trim();
}

interface Start {
  /** Positions among the rows that have anything. */
  readonly from: number;
  readonly to: number;
}

/** Where headings stand with figures below; rows of headings right above each other are one. */
function headingStarts(rows: readonly SeenRow[]): readonly Start[] {
  const starts: Start[] = [];
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at];
    if (row === undefined || !isHeadingRow(row) || !hasFiguresBelow(rows, at)) continue;
    let to = at;
    for (
      let next = rows[to + 1];
      next !== undefined && to - at < MOST_HEADING_ROWS && isHeadingRow(next);
      next = rows[to + 1]
    ) {
      if (next.row !== (rows[to]?.row ?? 0) + 1 || !hasFiguresBelow(rows, to + 1)) break;
      to++;
    }
    let from = at;
    while (from > 0 && isGroupRow(rows[from - 1], rows[from])) from--;
    starts.push({ from, to });
    at = to;
  }
  return starts;
}

/** Words, months and years only, at least two of them, and some word among them. */
function isHeadingRow({ cells }: SeenRow): boolean {
  const filled = cells.filter((cell) => !isEmpty(cell));
  const numbers = filled.filter((cell) => typeof cell === "number");
  const others = filled.filter((cell) => typeof cell !== "number");
  const hasWords = others.some(isWord) && others.every((cell) => isWord(cell) || isMonthOrYear(cell));
  return filled.length >= 2 && hasWords && areMonthsOrYears(numbers);
}

/** Years and months as numbers; dates only as months one after the other, since an amount may look like a date. */
function areMonthsOrYears(numbers: readonly number[]): boolean {
  const dates = numbers.filter((number) => number > 9999 && number < 190_001);
  const months = dates.map(monthIn).map((month) => (month?.year ?? 0) * 12 + (month?.month ?? 0));
  const areDates =
    dates.length !== 1 && months.every((month, at) => at === 0 || Math.abs(month - (months[at - 1] ?? 0)) <= 12);
  return numbers.every((number) => Number.isInteger(number) && isMonthOrYear(number)) && areDates;
}

/** A row over the headings that names groups of their columns, or the year. */
function isGroupRow(above: SeenRow | undefined, below: SeenRow | undefined): boolean {
  if (above === undefined || below === undefined || above.row !== below.row - 1) return false;
  const filled = above.cells.flatMap((cell, at) => (isEmpty(cell) ? [] : [at]));
  const cells = filled.map((at) => above.cells[at] ?? "");
  const isHeading = cells.every((cell) => isWord(cell) || (isMonthOrYear(cell) && Number(cell) !== 0));
  const headings = below.cells.filter((cell) => !isEmpty(cell)).map(String);
  const firstBelow = below.cells.findIndex((cell) => !isEmpty(cell));
  const needsGroups = new Set(headings).size < headings.length && filled.length >= 2;
  return isHeading && filled.length > 0 && (needsGroups || filled.every((at) => at > firstBelow));
}

function isWord(cell: CellValue): boolean {
  if (typeof cell !== "string" || isEmpty(cell)) return false;
  return /\p{L}/u.test(cell) || /^[*%]+$/.test(cell.trim());
}

function isMonthOrYear(cell: CellValue): boolean {
  const year = yearNamed(String(cell).trim());
  return year !== undefined || monthIn(cell) !== undefined;
}

/** Something below is a figure, under what a heading may say. */
function hasFiguresBelow(rows: readonly SeenRow[], at: number): boolean {
  const headings = rows[at]?.cells ?? [];
  const below = rows.slice(at + 1, at + 1 + LOOK_BELOW).filter((row) => !isHeadingRow(row));
  return below.some(({ cells }) => stand(headings, cells));
}

/** A word stands over a figure, or months or years one after the other do; a row of data is over its like. */
function stand(headings: readonly CellValue[], cells: readonly CellValue[]): boolean {
  const over = headings.filter((heading, at) => !isEmpty(heading) && isFigure(cells[at] ?? ""));
  const words = over.filter((heading) => typeof heading === "string");
  return words.some((word) => !isCodeWithText(word)) || new Set(over).size >= 2;
}

function isCodeWithText(cell: CellValue): boolean {
  return typeof cell === "string" && CODE_WITH_TEXT.test(cell) && monthIn(cell) === undefined;
}

export function isFigure(cell: CellValue): boolean {
  if (typeof cell === "number") return true;
  return typeof cell === "string" && !isEmpty(cell) && isFigureText(cell);
}

/** A line of text without figures. */
function isNote({ cells }: SeenRow): boolean {
  const filled = cells.filter((cell) => !isEmpty(cell));
  return filled.length <= 2 && filled.every((cell) => typeof cell === "string" && !isFigure(cell));
}

/** Lines that stand right above a table's headings are its own, not the rows of the table before. */
function titleStart(rows: readonly SeenRow[], from: number, earliest: number): number {
  let start = from;
  while (start > earliest && isNote(rows[start - 1] as SeenRow)) start--;
  return start;
}

function textsOf({ cells }: SeenRow): readonly string[] {
  return cells.filter((cell) => typeof cell === "string" && !isEmpty(cell)).map(headingText);
}

function columnsUnder(
  headings: readonly SeenRow[],
  body: readonly SeenRow[],
  sheet: SeenSheet
): readonly TableColumn[] {
  const width = Math.max(0, ...[...headings, ...body].map(({ cells }) => cells.length));
  const spread = headings.map((row, nth) =>
    nth === headings.length - 1 ? row.cells : spreadRight(row, sheet.merged, headings.at(-1))
  );
  return Array.from({ length: width }, (_, at): TableColumn => {
    const parts = spread.map((cells) => textOf(cells[at] ?? ""));
    return { at, parts, heading: parts.filter((part) => part !== "").join(" · ") };
  });
}

/** A date as a heading is its month. */
function textOf(cell: CellValue): string {
  const month = typeof cell === "number" && cell > 9999 ? monthIn(cell) : undefined;
  return month?.year === undefined ? headingText(cell) : `${month.year}-${String(month.month).padStart(2, "0")}`;
}

/** A heading over several columns stands in the first of them: merged, or with empty cells beside it. */
function spreadRight(
  { row, cells }: SeenRow,
  merged: readonly string[],
  last: SeenRow | undefined
): readonly CellValue[] {
  const areas = merged.map(parseArea).filter((area) => area !== undefined && area.row <= row && area.lastRow >= row);
  let from = -1;
  return Array.from({ length: Math.max(cells.length, last?.cells.length ?? 0) }, (_, at) => {
    const cell = cells[at] ?? "";
    if (!isEmpty(cell)) {
      from = at;
      return cell;
    }
    if (from < 0) return "";
    const area = areas.find((one) => one !== undefined && one.column <= from && one.lastColumn >= from);
    const reaches = area === undefined || area.lastColumn >= at;
    return reaches && !isEmpty(last?.cells[at] ?? "") ? (cells[from] ?? "") : "";
  });
}

/** The heading right above the cells, whatever stands over it. */
function isSameOwn(a: TableColumn, b: TableColumn): boolean {
  return a.parts.at(-1) !== "" && a.parts.at(-1) === b.parts.at(-1);
}

/** Tables beside each other, with an empty column between: each has words of its own to the left of its figures. */
function sideBySide(columns: readonly TableColumn[]): readonly (readonly TableColumn[])[] {
  const groups: TableColumn[][] = [];
  columns.forEach((column, at) => {
    const isGap = column.heading === "" && columns.slice(0, at).some(({ heading }) => heading !== "");
    if (groups.length === 0 || (isGap && groups.at(-1)?.some(({ heading }) => heading !== "") === true))
      groups.push([]);
    groups.at(-1)?.push(column);
  });
  const headed = groups.filter((group) => group.some(({ heading }) => heading !== ""));
  const [first, ...rest] = headed;
  if (first === undefined) return [];
  const isOwn = (group: readonly TableColumn[]): boolean =>
    group.length >= 3 && group.some((column) => column.heading !== "" && first.some((one) => isSameOwn(one, column)));
  return rest.length > 0 && rest.every(isOwn) ? headed : [columns];
}
