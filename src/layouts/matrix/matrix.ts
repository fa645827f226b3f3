/** A table of grants or forecasts: where its areas stand, which columns are amounts, and which of the two it is of. */
import { parseDate } from "../../sources/date";
import type { AreaId } from "../../model/organisation";
import type { AmountColumn } from "../columns/amountColumn";
import { amountColumnsOf, meaningOfTable, type TableMeaning } from "../columns/amountColumns";
import { figureIn } from "../columns/derivedColumns";
import { areaInText } from "../columns/codesInText";
import { contentsOf, type Column } from "../columns/contents";
import { DECISION, OCCASION } from "../mapping/fields";
import type { Known } from "../said/known";
import { says, wordsOf } from "../said/amountWords";
import { isBareAmount } from "../said/decisionName";
import { meaningOf } from "../said/meaning";
import { sideOf } from "../said/saidSigns";
import { headingsOver, isOfOccasions, occasionSaid, occasionsOver, type MatrixHeadings } from "./matrixHeadings";
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
  const isDay = says(wordsOf(column.heading), DAYS) && cells.every((cell) => parseDate(cell).kind === "value");
  const isBefore = area !== undefined && at < area.at;
  const isWhen = isOfYears(column) || (!isAmount && isPeriod > 0.95);
  return cells.length > 0 && isFigure >= 0.6 && !isDay && !isWhen && !(isBefore && isOfNumbersOfAreas(column));
}

/** "År" over years, or the same year in all of several rows; two thousand of one area is an amount. */
function isOfYears({ isYear, distinct, heading, cells, filled }: Column): boolean {
  const isInAll = distinct === 1 && cells.length > 2 && filled > 0.9;
  return isYear > 0.95 && (isInAll || says(wordsOf(heading), ["=ar", "=aret", "=year", "planar", "budgetar"]));
}

const DAYS = ["*datum", "*dag", "date", "=kf", "beslutad"];

/** Whole numbers, each once, under a word for a number or as a series with even steps: 100, 200, 300. */
function isOfNumbersOfAreas({ heading, cells, distinct }: Column): boolean {
  const numbers = cells.map((cell) => (/^\d+$/.test(String(cell).trim()) ? Number(cell) : NaN));
  const steps = new Set(numbers.slice(1).map((number, at) => number - (numbers[at] ?? 0)));
  const isSaid =
    heading.trim() === "" || says(wordsOf(heading), ["=nr", "nummer", "=kod", "=code", "=id", "=vo", "=pos", "=rad"]);
  const isSeries = steps.size === 1 && numbers.length >= 3;
  return numbers.every(Number.isInteger) && distinct === cells.length && (isSaid || isSeries);
}

/**
 * What its sheet, titles and headings say it is of. Accounts or months make it a ledger. A column of grants beside
 * forecasts is the grants where `isMissing`, where no other are known.
 */
export function isOf(source: MatrixSource, matrix: Matrix, known: Known, isMissing: boolean): boolean {
  const { table, columns, amounts, whole, area, areaOver } = matrix;
  if (columns.some((column) => isOfAccounts(column, known))) return false;
  const forecasts = amounts.filter((column) => isForecastHeading(column, known));
  const hasOccasions =
    ((area ?? areaOver) !== undefined && forecasts.length > 0) ||
    forecasts.length >= 2 ||
    columns.some(({ isOccasion, cells }) => isOccasion > 0.9 && cells.length > 0) ||
    haveOccasions(matrix, known);
  const scenario = whole.scenario ?? amounts.map((column) => column.scenario).find((one) => one !== undefined);
  const sheetSays = meaningOfTable({ ...table, titles: [] }).scenario;
  const isForecast =
    scenario === "forecast" ||
    hasOccasions ||
    (sheetSays === "forecast" && scenario !== "grant") ||
    (occasionSaid(table, known) !== undefined && isOfWholeYear(amounts));
  const hasGrants = amounts.some(({ parts }) => parts.some(isGrantHeading));
  if (source === "grants" && isForecast) return isMissing && hasGrants && area !== undefined;
  if (source === "forecasts") return isForecast;
  const isAcross = area === undefined && grantLabels(columns) !== undefined;
  return hasGrants || isAcross || [scenario, sheetSays].includes("grant") || (isMissing && isOfDecisions(matrix));
}

/**
 * Areas at two or more of the year's occasions, whatever they are called, with amounts on both sides of zero: what is
 * expected to deviate. What the sheet says is something else is that.
 */
function haveOccasions({ columns, amounts, whole }: Matrix, known: Known): boolean {
  const own = amounts.filter(({ isDerived, parts }) => !isDerived || parts.some(saysDeviation));
  const isElse = [whole.scenario, ...own.map(({ scenario }) => scenario)].some(
    (one) => one === "outcome" || one === "grant"
  );
  const hasSides = ["surplus", "deficit"].every((side) => own.some((column) => sideOf(column) === side));
  const isEither = hasSides || own.some(({ cells, form }) => cells.some((cell) => (figureIn(cell, { form }) ?? 0) < 0));
  const over = new Set(occasionsOver(own, known).values());
  const down = columns.filter((column) => !own.some(({ at }) => at === column.at) && column.distinct >= 2);
  return !isElse && isEither && (over.size >= 2 || down.some((column) => isOfOccasions(column, known)));
}

/** A list of decisions with their days, areas and amounts, that no word says more of. */
function isOfDecisions({ table, columns, amounts, area }: Matrix): boolean {
  const own = amounts.filter(({ isDerived }) => !isDerived);
  const texts = [table.sheet, ...table.titles];
  const keys = columns.filter((column) => column !== area && !amounts.some(({ at }) => at === column.at));
  const saysDecision = (text: string): boolean =>
    says(wordsOf(text), ["beslut", "arende", "fullmakt", "=kf", "vedtak"]);
  const isDecided =
    keys.some(({ isWord, heading }) => isWord > 0.9 && saysDecision(heading)) || texts.some(saysDecision);
  const isDated = keys.some(({ cells }) => cells.length > 0 && cells.every((cell) => parseDate(cell).kind === "value"));
  const isElse = [...texts, ...table.columns.map(({ heading }) => heading)].some((text) =>
    says(wordsOf(text), ["invest", "atgard", "besparing", "projekt", "bidragsgiv"])
  );
  return area !== undefined && own.length === 1 && own.every(isBare) && isDecided && isDated && !isElse;
}

function isBare({ parts, scenario }: AmountColumn): boolean {
  return scenario !== "outcome" && isBareAmount(parts.at(-1) ?? "");
}

/**
 * Deviations of the year on a sheet of an interim occasion are what is expected, for the year has not passed: where no
 * outcome stands beside them, or where they say "helår".
 */
function isOfWholeYear(amounts: readonly AmountColumn[]): boolean {
  const hasOutcome = amounts.some(({ scenario }) => scenario === "outcome");
  const saysYear = ({ parts }: AmountColumn): boolean => says(parts.flatMap(wordsOf), ["helar", "arsavvik", "arets"]);
  return amounts.some((column) => column.parts.some(saysDeviation) && (!hasOutcome || saysYear(column)));
}

/** "Avvikelse", "Budgetavvikelse", "Avv.", "Skillnad mot budget". */
export function saysDeviation(text: string): boolean {
  return says(wordsOf(text), ["avvik", "budgetavvik", "=avv", "prognosavvik", "skillnad"]);
}

export function isForecastHeading({ parts, heading }: AmountColumn, known: Known): boolean {
  return known.occasionNamed(heading) !== undefined || parts.some((part) => meaningOf(part).scenario === "forecast");
}

/** Rows that say what they are where areas stand across: "Kommunbidrag 2024", "Budgeterad nettokostnad". */
export function grantLabels(columns: readonly Column[]): Column | undefined {
  return columns.find(({ isWord, cells }) => isWord > 0.9 && cells.some((cell) => isGrantHeading(String(cell))));
}

export function isGrantHeading(heading: string): boolean {
  return meaningOf(heading).scenario === "grant";
}

/** Codes of accounts: as text, or under a heading that says so. A round amount looks like one too. */
function isOfAccounts(column: Column, known: Known): boolean {
  const isSaid =
    says(wordsOf(column.heading), ["konto", "account", "=kto"]) ||
    column.cells.every((cell) => typeof cell === "string");
  const isArea = known.areaNamed(column.parts.at(-1) ?? "") !== undefined;
  return (
    column.cells.length > 0 && isSaid && !isArea && column.isCode > 0.9 && column.isAccount > 0.6 && !column.isAmount
  );
}
