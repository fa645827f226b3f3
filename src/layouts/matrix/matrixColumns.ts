/**
 * Which columns of amounts in a table of grants or forecasts are the source's own: of the year, no sums of others, the
 * grant among other things, the deviation before the forecast's whole cost.
 */
import { parseDate } from "../../sources/date";
import type { AmountColumn } from "../columns/amountColumn";
import { isSumOf, standInTurn } from "../columns/derivedColumns";
import type { Column } from "../columns/contents";
import type { Known } from "../said/known";
import { refOf } from "../ledger/ledgerSeen";
import type { BlockPart, Step } from "../mapping/mapping";
import { amountColumnsIn } from "../mapping/stepColumns";
import { occasionsOver } from "./matrixHeadings";
import { isDeviation, isForecastHeading, isGrantHeading } from "./columnsSaid";
import type { Matrix, MatrixSource } from "./matrix";
import { isForEach, isOfCounted } from "../said/countWords";
import { decisionIn } from "../said/decisionName";
import { meaningOf } from "../said/meaning";
import { deficitWordsIn } from "../said/saidSigns";

export function ownAmounts(
  source: MatrixSource,
  { table, amounts, whole }: Matrix,
  known: Known,
  year: number | undefined
): readonly AmountColumn[] {
  /** A decision on the year may be of the autumn before: "KF nov 2023", "KF § 162/2023", "KF 2023-11-20 § 143". */
  const isWhen = (part: string): boolean => {
    if (isDay(part)) return true;
    const { month = 0, year: when } = meaningOf(part);
    const isBefore = year !== undefined && when === year - 1;
    return source === "grants" && isBefore && (PARAGRAPH.test(part) || monthOfDay(part, month) >= FIRST_OF_AUTUMN);
  };
  const isOfYear = ({ meaning, parts }: AmountColumn): boolean => {
    const said = parts.some(isWhen)
      ? parts.filter((part) => !isWhen(part)).map((part) => meaningOf(part).year)
      : [meaning.year];
    return !meaning.isOtherYear && said.every((one) => one === undefined || year === undefined || one === year);
  };
  const deviations = source === "forecasts" ? deviationsAmong(amounts, table, known) : [];
  // The grant among other things; beside what says nothing else it is the first of the year's decisions.
  const isInReport = source === "grants" && whole.scenario !== "grant" && amounts.some(saysOther);
  const saysGrant = isInReport ? amounts.filter(({ parts }) => parts.some(isGrantHeading)) : [];
  const forecasts = source === "forecasts" ? amounts.filter((column) => isForecastHeading(column, known)) : [];
  // Beside "Prognos april", "Delår per augusti" is one too; beside "Vårbedömning", "Höstläge".
  const open = amounts.filter(({ isDerived, saysScenario, scenario }) =>
    saysScenario ? scenario === "forecast" : !isDerived
  );
  const over = source === "forecasts" ? occasionsOver(open, known) : new Map<number, string>();
  const isOfMonth = ({ at, heading, saysScenario }: AmountColumn): boolean =>
    over.has(at) || (!saysScenario && known.occasionOfMonth(heading) !== undefined);
  const saysForecast =
    forecasts.length === 0 ? [] : amounts.filter((column) => forecasts.includes(column) || isOfMonth(column));
  const isOwn = (column: AmountColumn): boolean =>
    isOfYear(column) &&
    (deviations.includes(column) || !column.isDerived) &&
    (source === "forecasts" ||
      !(isForecastHeading(column, known) || (column.saysScenario && column.scenario === "outcome")));
  const decided = source === "grants" ? decidedAmong(table, amounts, isOwn, isOfYear) : undefined;
  if (decided !== undefined) return decided;
  const all = amounts.filter(isOwn);
  const said = [deviations, saysGrant, saysForecast].map((some) => some.filter(isOwn));
  const isElse = ({ saysScenario, scenario }: AmountColumn): boolean => saysScenario && scenario !== "forecast";
  const rest = source === "forecasts" ? all.filter((column) => !isElse(column)) : [];
  return [...said, rest].find((some) => some.length > 0) ?? all;
}

function saysOther({ saysScenario, scenario, isDerived, parts }: AmountColumn): boolean {
  const isCounted = parts.some((text) => isForEach(text) || isOfCounted(text));
  return isDerived || isCounted || (saysScenario && scenario !== "grant" && scenario !== "budget");
}

/** How minutes number their decisions. */
const PARAGRAPH = /§\s*\d/;

/** Of a day within other words: 11 for "KF 2023-11-20". */
function monthOfDay(text: string, month: number): number {
  const { day } = decisionIn(text);
  return day === undefined ? month : Number(day.slice(5, 7));
}

/**
 * Those that say so, with what stands in turn with one of them, "Går back" with "Går plus"; else what the first of two
 * columns of an occasion is above the other, whatever it is called.
 */
function deviationsAmong(
  amounts: readonly AmountColumn[],
  table: Matrix["table"],
  known: Known
): readonly AmountColumn[] {
  const said = amounts.filter(isDeviation);
  const over = occasionsOver(amounts, known);
  const isOther = (column: AmountColumn): boolean =>
    said.some((one) => over.get(one.at) === over.get(column.at) && standInTurn(table, one, column));
  if (said.length > 0) return amounts.filter((column) => said.includes(column) || isOther(column));
  return amounts.filter((column) => {
    const others = amounts.filter(({ at }) => at < column.at && over.get(at) === over.get(column.at));
    return others.some((other, at) => others.slice(0, at).some((first) => isSumOf(table, first, [column, other])));
  });
}

/**
 * An opening budget, decisions, and what they come to: whatever the decisions are called, since the sum needs them.
 * Where the sum begins with last year's grant, the sum is the year's, and no part of it alone.
 */
function decidedAmong(
  table: Matrix["table"],
  amounts: readonly AmountColumn[],
  isOwn: (column: AmountColumn) => boolean,
  isOfYear: (column: AmountColumn) => boolean
): readonly AmountColumn[] | undefined {
  const isResult = ({ scenario }: AmountColumn): boolean => scenario === "outcome" || scenario === "forecast";
  const sums = amounts.filter((column) => isOfYear(column) && !column.meaning.isDerived && !isResult(column));
  // What all had come to before a decision is no decision.
  const isElse = (column: AmountColumn): boolean => isResult(column) || (column.isDerived && !column.meaning.isDerived);
  for (const sum of [...sums].reverse()) {
    const before = amounts.slice(0, amounts.indexOf(sum));
    const after = amounts.slice(before.length + 1).filter(isOwn);
    const start = before.findIndex((_, from) => isSumOf(table, sum, before.slice(from)));
    const parts = start < 0 ? [] : before.slice(start);
    if (parts.length === 0 || parts.some(isElse) || before.slice(0, start).some(isOwn)) continue;
    return parts.every(isOfYear) ? [...parts, ...after] : [sum, ...after];
  }
  return undefined;
}

const FIRST_OF_AUTUMN = 9;

/** The day of a decision, which may be in the year before. */
function isDay(part: string): boolean {
  return parseDate(part).kind === "value";
}

/** The columns of amounts that the part's steps take. */
export function amountsTaken(source: MatrixSource, { amounts }: Matrix, part: BlockPart): readonly AmountColumn[] {
  const taken = new Set(amountColumnsIn(part, source).map(({ at }) => at));
  return amounts.filter(({ at }) => taken.has(at));
}

/** Sizes whose rows say which of them are deficits: "Underskott", "−". */
export function turnedByWords(source: MatrixSource, { columns }: Matrix, { cells: amounts }: Column): readonly Step[] {
  if (source !== "forecasts" || amounts.some((cell) => typeof cell !== "number" || cell < 0)) return [];
  for (const column of columns) {
    const words = deficitWordsIn(column.cells);
    if (words.length > 0) return [{ kind: "turnRows", column: refOf(column), words }];
  }
  return [];
}
