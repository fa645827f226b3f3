/** A table of grants or forecasts: where its areas stand, which columns are amounts, and which of the two it is of. */
import { parseDate } from "../../sources/date";
import type { AreaId } from "../../model/organisation";
import type { AmountColumn } from "../columns/amountColumn";
import { amountColumnsOf, meaningOfTable, type TableMeaning } from "../columns/amountColumns";
import { areaInText } from "../columns/codesInText";
import { contentsOf, type Column } from "../columns/contents";
import { DECISION, OCCASION } from "../mapping/fields";
import type { Known } from "../said/known";
import { says, wordsOf } from "../said/amountWords";
import { keyNamed } from "../said/keyWords";
import { meaningOf } from "../said/meaning";
import { headingsOver, type MatrixHeadings } from "./matrixHeadings";
import type { Table } from "../tables/table";

export type MatrixSource = "grants" | "forecasts";

/** What is not an area: a decision, an occasion. */
export const OTHER_AXIS: Readonly<Record<MatrixSource, string>> = { grants: DECISION, forecasts: OCCASION };

export interface Matrix {
  readonly table: Table;
  readonly columns: readonly Column[];
  readonly amounts: readonly AmountColumn[];
  readonly whole: TableMeaning;
  /** The column of areas; `undefined` where they stand across, as headings over rows or over the table. */
  readonly area: Column | undefined;
  readonly headings: MatrixHeadings | undefined;
  /** The area that all rows are of: its name stands over the table, or is the sheet's. */
  readonly areaOver: AreaId | undefined;
}

export function matrixIn(table: Table, known: Known): Matrix | undefined {
  const columns = contentsOf(table, known);
  const area = columns
    .filter(({ isArea, distinct }) => isArea >= 0.6 && distinct >= 2)
    .sort((a, b) => b.isArea - a.isArea)[0];
  // What stands over the names is said of all that stands beside them: "Nettoramar, tkr".
  const names = area ?? columns.find(({ isWord }) => isWord > 0.6);
  const whole = meaningOfTable(names === undefined ? table : { ...table, titles: [...table.titles, names.heading] });
  const amounts = amountColumnsOf(table, columns, area === undefined ? [] : [area], whole, known, (column) =>
    isOfFigures(column, area)
  );
  const headings = headingsOver(table, columns, amounts, area, known);
  const isAcross = amounts.filter((column) => column.area !== undefined).length >= 2;
  const isPlaced = area !== undefined || headings !== undefined || isAcross;
  const areaOver = isPlaced ? undefined : areaAbove(table, known);
  const isMatrix = isPlaced || areaOver !== undefined;
  return isMatrix && amounts.length > 0 ? { table, columns, amounts, whole, area, headings, areaOver } : undefined;
}

/** The nearest line above that names one area, else the sheet. */
function areaAbove({ titles, sheet }: Table, known: Known): AreaId | undefined {
  return [...[...titles].reverse(), sheet]
    .map((text) => areaInText(text, known))
    .find((area): area is AreaId => area !== undefined);
}

/** Beside areas there are no codes but their own, to the left of them; a day that Excel counts is no amount. */
export function isOfFigures(column: Column, area?: Column): boolean {
  const { isFigure, cells, at, isPeriod, isAmount } = column;
  const isDay = saysDay(column) && cells.every((cell) => parseDate(cell).kind === "value");
  const isBefore = area !== undefined && at < area.at;
  const isWhen = isOfYears(column) || (!isAmount && isPeriod > 0.95);
  const isNumber = says(wordsOf(column.heading), NUMBERS);
  return (
    cells.length > 0 &&
    isFigure >= 0.6 &&
    !isDay &&
    !isNumber &&
    !isWhen &&
    !(isBefore && (isOfNumbersOfAreas(column) || isOfUnits(column)))
  );
}

/** "År" over years, or the same year in all of several rows; two thousand of one area is an amount. */
function isOfYears({ isYear, distinct, heading, cells, filled }: Column): boolean {
  const isInAll = distinct === 1 && cells.length > 2 && filled > 0.9;
  return isYear > 0.95 && (isInAll || says(wordsOf(heading), ["=ar", "=aret", "=year", "planar", "budgetar"]));
}

/** Of decisions and papers: "Ärendenr", "Dnr", "Protokoll". */
const NUMBERS = ["~nr", "~nummer", "diarie", "protokoll", "paragraf", "arendebet"];
const DAYS = ["*datum", "*dag", "date"];
const DECIDED = ["=kf", "beslutad"];

/** "Ram enligt KF" is of amounts, and 50 376 is no day of 2037. */
function saysDay({ heading, cells, isPeriod }: Column): boolean {
  const words = wordsOf(heading);
  const isSaid = says(words, DAYS) || (says(words, DECIDED) && meaningOf(heading).scenario === undefined);
  return isSaid && (isPeriod > 0.95 || cells.every((cell) => typeof cell === "string"));
}

/** Codes under a word for units are none, however alike they are. */
function isOfUnits({ heading, isCode }: Column): boolean {
  return isCode > 0.95 && keyNamed(heading) === "responsibility" && meaningOf(heading).scenario === undefined;
}

/** Whole numbers, each once, under a word for a number or as a series with even steps: 100, 200, 300. */
function isOfNumbersOfAreas({ heading, cells, distinct }: Column): boolean {
  const numbers = cells.map((cell) => (/^\d+$/.test(String(cell).trim()) ? Number(cell) : NaN));
  const steps = new Set(numbers.slice(1).map((number, at) => number - (numbers[at] ?? 0)));
  const isSaid =
    heading.trim() === "" || says(wordsOf(heading), ["=nr", "nummer", "=kod", "=code", "=id", "=vo", "=pos", "=rad"]);
  const isSeries = steps.size === 1 && numbers.length >= 3;
  return numbers.every(Number.isInteger) && distinct === cells.length && (isSaid || isSeries);
}
