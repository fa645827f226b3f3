/** Where the tables of a sheet begin: rows of headings right above each other, which come again on printed pages. */
import { isEmpty } from "../../sources/cell";
import { parseDate } from "../../sources/date";
import type { CellValue, SeenRow } from "../../workbook";
import { isUnitLine } from "../said/meaning";
import { monthIn, yearNamed } from "../said/months";
import { isFigure } from "../said/numberForms";
import { hasFiguresBelow, isGroupRow, isHeading } from "./headingRows";
import { kindOfLine } from "./keyLines";
import { isOver, isPageHead, textsOf, titleStart } from "./lines";

/** Heading rows of one table, at most. */
const MOST_HEADING_ROWS = 4;

/** The heading rows of one table. */
export interface Start {
  /** Positions among the rows that have anything. */
  readonly from: number;
  readonly to: number;
  /** Lines right above that say keys of the rows below, and stand over each piece of the table with other values. */
  readonly lines: number;
  /** Lines above that look like headings and have none but lines below them: the title of a printed page. */
  readonly titles: number;
}

/** Where headings stand with figures below; rows of headings right above each other are one. */
export function headingStarts(rows: readonly SeenRow[]): readonly Start[] {
  return withoutRepeated(withoutTitles(allStarts(rows), rows), rows);
}

function allStarts(rows: readonly SeenRow[]): readonly Start[] {
  const starts: Start[] = [];
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at];
    if (row === undefined || !isHeading(rows, at) || !hasFiguresBelow(rows, at)) continue;
    let to = at;
    for (
      let next = rows[to + 1];
      next !== undefined && to - at < MOST_HEADING_ROWS && (isHeading(rows, to + 1) || areDaysUnder(rows[to], next));
      next = rows[to + 1]
    ) {
      if (next.row !== (rows[to]?.row ?? 0) + 1 || !hasFiguresBelow(rows, to + 1)) break;
      to++;
    }
    let from = at;
    while (from > 0 && isGroupRow(rows[from - 1], rows[from])) from--;
    starts.push({ from, to, lines: 0, titles: 0 });
    at = to;
  }
  return starts;
}

/** The days of decisions, each under its name: more is said of the same columns. */
function areDaysUnder(above: SeenRow | undefined, { cells }: SeenRow): boolean {
  const filled = cells.flatMap((cell, at) => (isEmpty(cell) ? [] : [{ cell, over: above?.cells[at] ?? "" }]));
  const isDay = (cell: CellValue): boolean => typeof cell === "string" && parseDate(cell).kind === "value";
  return (
    filled.length > 0 && isEmpty(cells[0] ?? "") && filled.every(({ cell, over }) => isDay(cell) && !isEmpty(over))
  );
}

/**
 * Where nothing but lines stands between what looks like headings and the next headings, it is their title: what was
 * chosen in a report and when it was printed, too.
 */
function withoutTitles(starts: readonly Start[], rows: readonly SeenRow[]): readonly Start[] {
  const kept: Start[] = [];
  let titleFrom: number | undefined;
  for (const [nth, start] of starts.entries()) {
    const next = starts[nth + 1];
    const isTitle =
      next !== undefined &&
      rows.slice(start.to + 1, next.from).every((row) => isOver(row) || saysWhen(row)) &&
      headingsIn(rows, start) !== headingsIn(rows, next);
    if (isTitle) titleFrom ??= start.from;
    else {
      kept.push({ ...start, titles: start.from - (titleFrom ?? start.from) });
      titleFrom = undefined;
    }
  }
  return kept;
}

/** Its only figures are months and years: "Urval | Utfall | Period | 202401 | 202412". */
function saysWhen({ cells }: SeenRow): boolean {
  // 65 266.26 is an amount, and no day of 2078.
  const isMonth = (cell: CellValue): boolean => {
    const year = monthIn(cell)?.year;
    return year !== undefined && yearNamed(String(year)) !== undefined && !/^\d{1,4}$|[.,]/.test(String(cell).trim());
  };
  return cells.filter(isFigure).every((cell) => isMonth(cell) || yearNamed(String(cell)) !== undefined);
}

/**
 * Heading rows that come again, as on every printed page, begin no table of their own; unless the lines above them say
 * something else than the first table's do, pages being counted apart. Lines that say the same key with another value
 * ("Ansvar 1110", "Ansvar 1120") are headings over the rows of one table.
 */
function withoutRepeated(starts: readonly Start[], rows: readonly SeenRow[]): readonly Start[] {
  const kept: Start[] = [];
  for (const start of starts) {
    const last = kept.at(-1);
    const isSame =
      last !== undefined &&
      headingsIn(rows, last) === headingsIn(rows, start) &&
      saysNothingNew(titleOver(rows, last), titleOver(rows, start));
    const lines = last === undefined ? 0 : linesOfPieces(rows, last, start);
    if (last !== undefined && lines > 0) kept[kept.length - 1] = { ...last, lines };
    else if (!isSame) kept.push(start);
  }
  return kept;
}

/** How many lines over both say the same keys; 0 where anything else stands there. */
function linesOfPieces(rows: readonly SeenRow[], first: Start, again: Start): number {
  const kindsOver = ({ from }: Start): readonly (string | undefined)[] => {
    const over = rows.slice(titleStart(rows, from, 0), from);
    return over.slice(over.findLastIndex(isPageHead) + 1).map(kindOfLine);
  };
  const kinds = kindsOver(again);
  const areKnown = kinds.length > 0 && kinds.every((kind) => kind !== undefined);
  const isSame = JSON.stringify(kindsOver(first).slice(-kinds.length)) === JSON.stringify(kinds);
  const isSingle = first.from === first.to && again.from === again.to;
  return areKnown && isSame && isSingle && headingsIn(rows, first) === headingsIn(rows, again) ? kinds.length : 0;
}

function isOfUnits(row: SeenRow): boolean {
  const texts = textsOf(row);
  return texts.length > 0 && texts.every(isUnitLine);
}

/** A row of units alone ("tkr", "tkr") may stand under the first of them only. */
function headingsIn(rows: readonly SeenRow[], { from, to }: Start): string {
  const headings = rows.slice(from, to + 1).filter((row) => !isOfUnits(row));
  return JSON.stringify(headings.map(({ cells }) => cells));
}

function titleOver(rows: readonly SeenRow[], { from, titles }: Start): string {
  const above = rows.slice(titleStart(rows, from - titles, 0), from);
  return above
    .flatMap(textsOf)
    .join(" ")
    .replace(/\b(?:sida|sid|page|blad|s)\.?\s*:?\s*\d+(?:\s*(?:av|\(|of|\/)\s*\d+\)?)?|\b\d+\s?\(\d+\)/giu, "");
}

function saysNothingNew(first: string, again: string): boolean {
  return again.trim() === "" || again.trim() === first.trim();
}
