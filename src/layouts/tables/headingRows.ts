/**
 * Which rows of a sheet are headings, wherever they stand: seen by what they are over. Words, months and codes, with
 * figures below.
 */
import { isEmpty, isTotalLabel } from "../../sources/cell";
import { periodIn } from "../../sources/date";
import type { CellValue, SeenRow } from "../../workbook";
import { beginsWithCode, codeBesideName } from "../said/codeInCell";
import { keyLineIn } from "./keyLines";
import { isPageHead, isPair, isPrinted, isRestOfName } from "./lines";
import { keyNamed } from "../said/keyWords";
import { wordsOf } from "../said/amountWords";
import { isUnitLine, meaningOf } from "../said/meaning";
import { monthRunIn } from "../said/monthRuns";
import { monthBooked, monthIn, yearNamed } from "../said/months";
import { isFigure } from "../said/numberForms";
import { isSign } from "../said/saidSigns";

/** A row of figures follows a heading row within these. */
const LOOK_BELOW = 4;

export function isHeading(rows: readonly SeenRow[], at: number): boolean {
  const row = rows[at];
  if (row === undefined || isKeyLine(row) || isPageHead(row) || isPair(row)) return false;
  if (isTitleWithUnit(rows, at) || isCriterion(row, rows[at + 1])) return false;
  return isHeadingRow(row) || isHeadingRow(withWordsAbove(row, rows[at - 1])) || areCodesOver(rows, at);
}

/** "01", "02", "03" right under "Per", "Per", "Per" are "Per 01", "Per 02" and "Per 03"; so are quarters. */
function withWordsAbove(row: SeenRow, above: SeenRow | undefined): SeenRow {
  const whole = row.cells.map((cell, at) => {
    const over = above?.cells[at] ?? "";
    return /^\d{1,2}$/.test(String(cell).trim()) && isWord(over) ? `${String(over)} ${String(cell)}` : cell;
  });
  const months = whole.filter((cell, at) => cell !== row.cells[at] && meaningOf(String(cell)).month !== undefined);
  return new Set(months).size >= LEAST_MONTHS ? { ...row, cells: whole } : row;
}

/** Fewer may be anything. */
const LEAST_MONTHS = 3;

/** A line that says a key, or the same one over each of the tables beside each other. */
function isKeyLine(row: SeenRow): boolean {
  const [first = "", ...others] = row.cells.filter((cell) => !isEmpty(cell));
  const isSame = others.length > 0 && others.every((cell) => cell === first);
  return keyLineIn(isSame ? { ...row, cells: [first] } : row) !== undefined;
}

/**
 * "Uppdaterad | 2025-01-12", "Rapportägare | Ekonomienheten" right above headings: what a report was chosen by. They
 * say nothing of amounts, and are no beginnings of names that go on below.
 */
function isCriterion({ cells }: SeenRow, below: SeenRow | undefined): boolean {
  const [first, second, ...others] = cells.flatMap((cell, at) => (isEmpty(cell) ? [] : [{ cell, at }]));
  if (first === undefined || second?.at !== first.at + 1 || others.length > 0 || below === undefined) return false;
  const headings = below.cells.flatMap((cell, at) => (isEmpty(cell) ? [] : [{ cell, at }]));
  const over = [first, second].map(({ at }) => String(below.cells[at] ?? ""));
  const isValue = /:\s*$/.test(String(first.cell)) || /^\d{4}-\d{2}-\d{2}/.test(String(second.cell));
  const areWords =
    headings.length > 2 && headings.every(({ cell }) => isWord(cell) || (!isValue && isMonthOrYear(cell)));
  if (!areWords || over.includes("")) return false;
  const areApart = new Set(headings.map(({ cell }) => String(cell))).size === headings.length;
  const reaches = headings.filter(({ at }) => at > second.at).length >= 2;
  const isBroken = over.some(isRestOfName);
  return (
    isValue || (areApart && reaches && !isBroken && [first, second].every(({ cell }) => saysNothing(String(cell))))
  );
}

function saysNothing(text: string): boolean {
  const { scenario, faint, month, year, unit, side, isTotal, isDerived, isAccumulated } = meaningOf(text);
  return (
    [scenario, faint, month, year, unit, side].every((said) => said === undefined) &&
    !isTotal &&
    !isDerived &&
    !isAccumulated
  );
}

/** "Socialnämnden" and "Belopp i tkr" on one line, over headings and not over figures. */
function isTitleWithUnit(rows: readonly SeenRow[], at: number): boolean {
  const texts = (rows[at]?.cells ?? []).filter((cell) => !isEmpty(cell)).map(String);
  const isWide = ({ cells }: SeenRow): boolean => cells.filter((cell) => !isEmpty(cell)).length >= 2;
  const below = rows.slice(at + 1, at + 1 + LOOK_BELOW).find((row) => isWide(row) || row.cells.some(isFigure));
  const isOverFigures = below?.cells.some(isFigure) === true;
  return texts.length === 2 && texts.some(isUnitLine) && !isOverFigures;
}

/** Words, months and years only, at least two of them, and some word among them. */
function isHeadingRow({ cells }: SeenRow): boolean {
  const counted = monthRunIn(cells);
  const all = cells.filter((cell) => !isEmpty(cell));
  // "+" beside "−" are surpluses and deficits; alone a dash is an empty cell.
  const hasPlus = all.some((cell) => isSign(cell, "+"));
  const isCounted = (cell: CellValue, at: number): boolean => counted.has(at) || (hasPlus && isSign(cell, "-"));
  const filled = cells.filter((cell, at) => !isEmpty(cell) && !isCounted(cell, at));
  const numbers = filled.filter((cell) => typeof cell === "number");
  const others = filled.filter((cell) => typeof cell !== "number");
  // A row of data may be of codes with their names, a month and an amount that looks like a year.
  const isOfData = numbers.length > 0 && others.every((cell) => codeBesideName(cell) !== undefined);
  const hasWords = !isOfData && others.some(isWord) && others.every((cell) => isWord(cell) || isMonthOrYear(cell));
  return all.length >= 2 && hasWords && areMonthsOrYears(numbers);
}

/**
 * Codes of units or accounts across, all of one length, each over figures that are no such codes themselves: a row of
 * data has its like below, and other rows above. Elsewhere a word for what they are stands beside them.
 */
function areCodesOver(rows: readonly SeenRow[], at: number): boolean {
  const { words: texts, codes, length } = codeRow(rows[at]);
  const words = texts.filter(({ text }) => !isCodeWithText(text));
  if (codes.length < 2 || words.length === 0 || length === undefined) return false;
  const below = rows.slice(at + 1, at + 1 + LOOK_BELOW).filter((row) => !isOfCodesAlone(row) && !isHeadingRow(row));
  const isOver = (column: number): boolean => {
    const cells = below.map(({ cells }) => cells[column] ?? "").filter((cell) => !isEmpty(cell));
    return cells.every(isFigure) && cells.some((cell) => !/^\d+$/.test(String(cell)) || String(cell).length !== length);
  };
  const filled = codes.filter(({ at: column }) => below.some(({ cells }) => !isEmpty(cells[column] ?? "")));
  const areApart = new Set(codes.map(({ text }) => text)).size === codes.length;
  const above = rows[at - 1]?.cells ?? [];
  const isFirst = codes.every((one) => isEmpty(above[one.at] ?? "")) && !above.some(isAmountAbove);
  // "HSL-enheten" over sums of its like is an area among areas.
  const isLikeAbove = codes.every((one) => isFigure(above[one.at] ?? ""));
  const isKey = ({ at: place, text }: CodeRow["words"][number]): boolean =>
    place < (codes[0]?.at ?? 0) && !isLikeAbove && isKeyWord(text);
  return (
    ((areApart && isFirst) || words.some(isKey)) &&
    codes.filter((one) => isOver(one.at)).length > filled.length / 2 &&
    codes.every((one) => below.every(({ cells }) => isEmpty(cells[one.at] ?? "") || isFigure(cells[one.at] ?? "")))
  );
}

/** "Ansvar", "Konto nr": no name that has such a word in it. */
function isKeyWord(text: string): boolean {
  const [first = "", ...others] = wordsOf(text);
  return keyNamed(first) !== undefined && others.length <= 1;
}

function isAmountAbove(cell: CellValue): boolean {
  return isFigure(cell) && !isMonthOrYear(cell);
}

interface CodeRow {
  readonly words: readonly { readonly at: number; readonly text: string }[];
  readonly codes: CodeRow["words"];
  /** Of each of the codes; `undefined` where they differ, or where something else stands in the row. */
  readonly length: number | undefined;
}

function codeRow(row: SeenRow | undefined): CodeRow {
  const filled = (row?.cells ?? []).flatMap((cell, at) =>
    isEmpty(cell) || isTotalLabel(cell) ? [] : [{ at, text: String(cell).trim() }]
  );
  const codes = filled.filter(({ text }) => /^\d{2,10}$/.test(text));
  const words = filled.filter(({ text }) => isWord(text));
  const lengths = new Set(codes.map(({ text }) => text.length));
  const isWhole = codes.length + words.length === filled.length && lengths.size === 1;
  return { words, codes, length: isWhole ? [...lengths][0] : undefined };
}

/** One more row of codes across, after its word. */
function isOfCodesAlone(row: SeenRow): boolean {
  const { words, codes, length } = codeRow(row);
  return length !== undefined && codes.length >= 2 && words.some(({ text }) => keyNamed(text) !== undefined);
}

/** Years and months as numbers; dates only as months one after the other, since an amount may look like a date. */
function areMonthsOrYears(numbers: readonly number[]): boolean {
  const dates = numbers.filter((number) => number > 9999 && number < 190_001);
  // 260130 is an amount, whatever day it could be.
  const areWhole = numbers.every((number) => number < 190_001 || periodIn(number) !== undefined);
  const months = numbers
    .filter((number) => number > 9999)
    .map(monthIn)
    .map((month) => (month?.year ?? 0) * 12 + (month?.month ?? 0));
  const areDates =
    dates.length !== 1 && months.every((month, at) => at === 0 || Math.abs(month - (months[at - 1] ?? 0)) <= 12);
  return numbers.every((number) => Number.isInteger(number) && isMonthOrYear(number)) && areDates && areWhole;
}

/** A longer text alone in its row is a title. */
const MOST_GROUP_WORDS = 6;

/** A row over the headings that names groups of their columns, or the year. */
export function isGroupRow(above: SeenRow | undefined, below: SeenRow | undefined): boolean {
  if (above === undefined || below === undefined || above.row !== below.row - 1) return false;
  if (isPageHead(above) || isPrinted(above) || isCriterion(above, below)) return false;
  const filled = above.cells.flatMap((cell, at) => (isEmpty(cell) ? [] : [at]));
  const cells = filled.map((at) => above.cells[at] ?? "");
  const areWords = cells.every((cell) => isWord(cell) || (isMonthOrYear(cell) && Number(cell) !== 0));
  const isHeading = areWords || areCodesOfGroups(filled, above, below) || areCodesOfNames(filled, above, below);
  // "Arbetsmaterial", or a sentence, alone over headings is no group of them.
  const isBroken = filled.some((at) => isRestOfName(below.cells[at]));
  const isTitle = (text: string): boolean => saysNothing(text) || wordsOf(text).length > MOST_GROUP_WORDS;
  if (cells.length === 1 && !isBroken && isTitle(String(cells[0])) && !isUnitLine(String(cells[0]))) return false;
  const headings = below.cells.filter((cell) => !isEmpty(cell)).map(String);
  const firstBelow = below.cells.findIndex((cell) => !isEmpty(cell));
  const needsGroups = new Set(headings).size < headings.length && filled.length >= 2;
  return isHeading && filled.length > 0 && (needsGroups || filled.every((at) => at > firstBelow));
}

/** Each code, as text and of one length, over a name of its own. */
function areCodesOfNames(places: readonly number[], above: SeenRow, below: SeenRow): boolean {
  const codes = places.map((at) => above.cells[at] ?? "");
  const names = places.map((at) => below.cells[at] ?? "");
  const areCodes = codes.every((cell) => typeof cell === "string" && /^\d{2,10}$/.test(cell.trim()));
  const isOneLength = new Set(codes.map((cell) => String(cell).trim().length)).size === 1;
  const areApart = [codes, names].every((cells) => new Set(cells).size === cells.length);
  return codes.length >= 2 && areCodes && isOneLength && areApart && names.every(isWord);
}

/** "91100", empty, "91205" over headings that come again under each of them. */
function areCodesOfGroups(places: readonly number[], above: SeenRow, below: SeenRow): boolean {
  const codes = places.map((at) => String(above.cells[at]).trim());
  const under = new Set(places.map((at) => String(below.cells[at] ?? "")));
  const areCodes = codes.every((text) => /^\d{2,10}$/.test(text) && text.length === codes[0]?.length);
  const areApart =
    new Set(codes).size === codes.length && places.every((at, nth) => at !== (places[nth - 1] ?? -2) + 1);
  return codes.length >= 2 && areCodes && areApart && under.size === 1 && !under.has("");
}

function isWord(cell: CellValue): boolean {
  if (typeof cell !== "string" || isEmpty(cell)) return false;
  return (/\p{L}/u.test(cell) && !isFigure(cell)) || /^(?:[*%#§Δ∆Σ∑±+/]+|\(?\+ ?\/ ?[-−–]\)?)$/u.test(cell.trim());
}

function isMonthOrYear(cell: CellValue): boolean {
  const month = monthIn(cell);
  // 265301 is an amount, and no January of 2653.
  const isNear = month?.year === undefined || yearNamed(String(month.year)) !== undefined;
  const isNamed = [yearNamed(String(cell).trim()), monthBooked(String(cell))].some((one) => one !== undefined);
  return isNamed || (month !== undefined && isNear);
}

/** Something below is a figure, under what a heading may say. */
export function hasFiguresBelow(rows: readonly SeenRow[], at: number): boolean {
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
  return beginsWithCode(cell) && monthIn(cell) === undefined;
}
