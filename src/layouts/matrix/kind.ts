/**
 * Whether a table of areas is of grants or of forecasts: what its sheet, titles and headings say, and, where they say
 * less, what its amounts are beside what the ledgers say that the areas cost.
 */
import { parseDate } from "../../sources/date";
import type { AmountColumn } from "../columns/amountColumn";
import { meaningOfTable } from "../columns/amountColumns";
import type { Column } from "../columns/contents";
import { figureIn } from "../columns/derivedColumns";
import { says, wordsOf } from "../said/amountWords";
import { isBareAmount } from "../said/decisionName";
import type { Known } from "../said/known";
import { sideOf } from "../said/saidSigns";
import { grantLabels, isForecastHeading, isGrantHeading, saysDeviation } from "./columnsSaid";
import type { Matrix, MatrixSource } from "./matrix";
import { isLikeNets, sumsOfAreas } from "./sizes";
import { isOfOccasions, occasionSaid, occasionsOver } from "./matrixHeadings";

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
  const scenario = whole.said ?? amounts.map((column) => column.scenario).find((one) => one !== undefined);
  const sheetSays = meaningOfTable({ ...table, titles: [] }).scenario;
  const isForecast =
    scenario === "forecast" ||
    hasOccasions ||
    (sheetSays === "forecast" && scenario !== "grant") ||
    (occasionSaid(table, known) !== undefined && isOfWholeYear(amounts)) ||
    (table.occasion !== undefined && deviate(matrix, known));
  const hasGrants = amounts.some(({ parts }) => parts.some(isGrantHeading));
  if (source === "grants" && isForecast) return isMissing && hasGrants && area !== undefined;
  if (source === "forecasts") return isForecast;
  const isAcross = area === undefined && grantLabels(columns) !== undefined;
  if (hasGrants || isAcross || [scenario, sheetSays].includes("grant")) return true;
  return isMissing && (isOfDecisions(matrix) || isNetBudget(matrix, known));
}

/** A budget of areas alone, by decisions or not, as large as what they cost: what they are given. */
function isNetBudget(matrix: Matrix, known: Known): boolean {
  const own = matrix.amounts.filter(({ isDerived }) => !isDerived);
  const isBudget = ({ scenario }: AmountColumn): boolean => scenario === undefined || scenario === "budget";
  return own.every(isBudget) && isLikeNets(sumsOfAreas(matrix, known, own), known) === true;
}

/**
 * Areas at two or more of the year's occasions, whatever they are called, with amounts that deviate. What the sheet
 * says is something else is that.
 */
function haveOccasions(matrix: Matrix, known: Known): boolean {
  const { columns, amounts } = matrix;
  const own = mayDeviate(amounts);
  const over = new Set(occasionsOver(own, known).values());
  const down = columns.filter((column) => !own.some(({ at }) => at === column.at) && column.distinct >= 2);
  const areOccasions = over.size >= 2 || down.some((column) => isOfOccasions(column, known));
  return areOccasions && deviate(matrix, known);
}

function mayDeviate(amounts: readonly AmountColumn[]): readonly AmountColumn[] {
  return amounts.filter(
    (column) => (!column.isDerived || column.parts.some(saysDeviation)) && saidBy(column) !== "grant"
  );
}

function saidBy({ saysScenario, scenario }: AmountColumn): AmountColumn["scenario"] {
  return saysScenario ? scenario : undefined;
}

/** Amounts on both sides of zero, by signs or in columns of their own, or unlike what the areas cost. */
export function deviate(matrix: Matrix, known: Known): boolean {
  const own = mayDeviate(matrix.amounts);
  const isElse = [matrix.whole.said, ...own.map(saidBy)].some((one) => one === "outcome" || one === "grant");
  const hasSides = ["surplus", "deficit"].every((side) => own.some((column) => sideOf(column) === side));
  const isEither = own.some(({ cells, form }) => cells.some((cell) => (figureIn(cell, { form }) ?? 0) < 0));
  if (isElse || own.length === 0) return false;
  return hasSides || isEither || isLikeNets(sumsOfAreas(matrix, known, own), known) === false;
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

/** Codes of accounts: as text, or under a heading that says so. A round amount looks like one too. */
function isOfAccounts(column: Column, known: Known): boolean {
  const isSaid =
    says(wordsOf(column.heading), ["konto", "account", "=kto"]) ||
    column.cells.every((cell) => typeof cell === "string");
  const isArea = known.areaNamed(column.parts.at(-1) ?? "") !== undefined;
  return column.filled > 0.5 && isSaid && !isArea && column.isCode > 0.9 && column.isAccount > 0.6 && !column.isAmount;
}
