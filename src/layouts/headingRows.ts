/**
 * Which rows of a sheet are headings, wherever they stand: seen by what they are over. Words, months and codes, with
 * figures below.
 */
import { isEmpty, isTotalLabel } from "../sources/cell";
import type { CellValue, SeenRow } from "../workbook";
import { CODE_WITH_TEXT } from "./cellSteps";
import { textsOf, titleStart } from "./lines";
import { monthRunIn } from "./monthRuns";
import { monthIn, yearNamed } from "./months";
import { isFigure } from "./numberForms";

/** Heading rows of one table, at most. */
const MOST_HEADING_ROWS = 4;
/** A row of figures follows a heading row within these. */
const LOOK_BELOW = 4;

/** The heading rows of one table. */
export interface Start {
  /** Positions among the rows that have anything. */
  readonly from: number;
  readonly to: number;
}

/** Where headings stand with figures below; rows of headings right above each other are one. */
export function headingStarts(rows: readonly SeenRow[]): readonly Start[] {
  return withoutRepeated(allStarts(rows), rows);
}

function allStarts(rows: readonly SeenRow[]): readonly Start[] {
  const starts: Start[] = [];
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at];
    if (row === undefined || !isHeading(rows, at) || !hasFiguresBelow(rows, at)) continue;
    let to = at;
    for (
      let next = rows[to + 1];
      next !== undefined && to - at < MOST_HEADING_ROWS && isHeading(rows, to + 1);
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

function isHeading(rows: readonly SeenRow[], at: number): boolean {
  const row = rows[at];
  return row !== undefined && (isHeadingRow(row) || areCodesOver(row, rows[at + 1]));
}

/** Words, months and years only, at least two of them, and some word among them. */
function isHeadingRow({ cells }: SeenRow): boolean {
  const counted = monthRunIn(cells);
  const all = cells.filter((cell) => !isEmpty(cell));
  const filled = cells.filter((cell, at) => !isEmpty(cell) && !counted.has(at));
  const numbers = filled.filter((cell) => typeof cell === "number");
  const others = filled.filter((cell) => typeof cell !== "number");
  const hasWords = others.some(isWord) && others.every((cell) => isWord(cell) || isMonthOrYear(cell));
  return all.length >= 2 && hasWords && areMonthsOrYears(numbers);
}

/** Codes of units or accounts across, all of one length, each over a figure, beside words that stand over codes. */
function areCodesOver({ cells }: SeenRow, below: SeenRow | undefined): boolean {
  const filled = cells.flatMap((cell, at) => (isEmpty(cell) || isTotalLabel(cell) ? [] : [{ cell, at }]));
  const codes = filled.filter(({ cell }) => /^\d{2,10}$/.test(String(cell).trim()));
  const words = filled.filter(({ cell }) => isWord(cell));
  const texts = codes.map(({ cell }) => String(cell).trim());
  const isOver = ({ at }: { readonly at: number }): boolean => isFigure(below?.cells[at] ?? "");
  return (
    codes.length >= 2 &&
    words.length >= 2 &&
    codes.length + words.length === filled.length &&
    new Set(texts).size === texts.length &&
    texts.every((text) => text.length === texts[0]?.length) &&
    words.filter(isOver).length >= 2 &&
    codes.every(({ at }) => isFigure(below?.cells[at] ?? "") || isEmpty(below?.cells[at] ?? ""))
  );
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
  return (/\p{L}/u.test(cell) && !isFigure(cell)) || /^[*%#Δ∆Σ∑±+/]+$/.test(cell.trim());
}

function isMonthOrYear(cell: CellValue): boolean {
  const year = yearNamed(String(cell).trim());
  return year !== undefined || monthIn(cell) !== undefined;
}

/** Something below is a figure, under what a heading may say. */
function hasFiguresBelow(rows: readonly SeenRow[], at: number): boolean {
  const headings = rows[at]?.cells ?? [];
  const below = rows.slice(at + 1, at + 1 + LOOK_BELOW).filter((_, nth) => !isHeading(rows, at + 1 + nth));
  return below.some(({ cells }) => stand(headings, cells));
}

/** A word stands over a figure, or months or years one after the other do; a row of data is over its like. */
function stand(headings: readonly CellValue[], cells: readonly CellValue[]): boolean {
  const over = headings.filter((heading, at) => !isEmpty(heading) && isFigure(cells[at] ?? ""));
  const words = over.filter(isWord);
  return words.some((word) => !isCodeWithText(word)) || new Set(over).size >= 2;
}

function isCodeWithText(cell: CellValue): boolean {
  return typeof cell === "string" && CODE_WITH_TEXT.test(cell) && monthIn(cell) === undefined;
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
