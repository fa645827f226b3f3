/** Columns of amounts that are a sum or a difference of others, found by arithmetic: no amounts of their own. */
import { isTotalLabel } from "../../sources/cell";
import { parseSwedishNumber } from "../../sources/amount";
import type { CellValue, SeenRow } from "../../workbook";
import type { AmountColumn, SaidColumn } from "./amountColumn";
import { isDifference, isDifferenceOf, isNear, isRunningSum, type FiguredRow, type Figures } from "./calculatedColumns";
import { isForEach, isOfCounted } from "../said/countWords";
import { isPartHeading } from "../said/partWords";
import type { Column } from "./contents";
import { dividendsOf, factorsAmong, isQuotientOf, type Dividend } from "./quotientColumns";
import type { TableColumn } from "../tables/headingColumns";
import { says, TAX, wordsOf } from "../said/amountWords";
import { numberIn } from "../said/numberForms";
import type { Table } from "../tables/table";

/** Places of those that are. */
export function derivedAmong(columns: readonly SaidColumn[], table: Table): ReadonlySet<number> {
  const rows = figuredRows(table, columns);
  const figures = rows.map((row) => row.figures);
  const derived = new Set(table.isWhole ? quotientsIn(columns, table, rows) : []);
  const keys = table.columns.map(({ at }) => at).filter((at) => !columns.some((column) => column.at === at));
  columns.forEach((_, at) => {
    const others = columns.flatMap((_, other) => (other === at || derived.has(other) ? [] : [other]));
    const isRunning = table.isWhole && others.some((own) => isRunningSum(rows, at, own, keys));
    if (isRunning || isDerived(columns, at, figures, derived)) derived.add(at);
  });
  return derived;
}

/** Shares of another column, what it is for each inhabitant, numbers and their prices, whatever they are called. */
function quotientsIn(columns: readonly SaidColumn[], table: Table, rows: readonly FiguredRow[]): readonly number[] {
  const dividends = dividendsOf(rows, columns);
  const stated = numbersAround(table);
  const totals = table.rows.filter(({ cells }) => cells.some(isTotalLabel));
  const wholeOf = (column: SaidColumn, { figures }: { readonly figures: FiguredRow["figures"] }): readonly number[] => [
    figures.reduce<number>((sum, figure) => sum + (figure ?? 0), 0),
    ...totals.map(({ cells }) => figureIn(cells[column.at] ?? "", column) ?? 0),
  ];
  const isOpen = ({ area, account, unit, meaning }: SaidColumn): boolean =>
    [area, account, unit, meaning.month].every((one) => one === undefined);
  const isQuotient = (one: Dividend): boolean =>
    dividends.some((other) => {
      const column = columns[other.at];
      return column !== undefined && other !== one && isQuotientOf(one, other, wholeOf(column, other), stated);
    });
  const quotients = columns.flatMap((column, at): readonly number[] => {
    const one = dividends[at];
    return one !== undefined && isOpen(column) && isQuotient(one) ? [at] : [];
  });
  return [...factorsAmong(dividends), ...quotients];
}

/** Numbers of people or things that the lines around the table say; years and days are none. */
function numbersAround({ titles, footnotes }: Table): readonly number[] {
  const texts = [...titles, ...footnotes].flatMap((line) => line.match(/\d{1,3}(?:[ \u00a0]\d{3})+|\d{4,}/gu) ?? []);
  return texts
    .map((text) => Number(text.replace(/\D/g, "")))
    .filter((number) => number >= 1000 && !(number >= 1900 && number < 2100));
}

const MOST_ROWS = 300;

/** Per row: the amounts of the columns, rows of sums left out. */
function figuredRows(table: Table, columns: readonly Column[]): readonly FiguredRow[] {
  return table.rows
    .filter(({ cells }) => !cells.some(isTotalLabel))
    .slice(0, MOST_ROWS)
    .map((row) => ({ row, figures: columns.map((column) => figureIn(row.cells[column.at] ?? "", column)) }));
}

export function figureIn(cell: CellValue, { form }: Pick<Column, "form">): number | undefined {
  if (typeof cell === "number") return cell;
  if (typeof cell !== "string") return undefined;
  return form.kind === "one" ? numberIn(cell, form.form, form.unit) : parseSwedishNumber(cell);
}

/** 0 where the row has no figure in the column. */
export function amountIn({ cells }: SeenRow, column: Pick<Column, "at" | "form">): number {
  return figureIn(cells[column.at] ?? "", column) ?? 0;
}

/**
 * The words say so, or each row does: the sum of at least two columns before it, or the difference of two before it.
 */
function isDerived(columns: readonly SaidColumn[], at: number, rows: Figures, before: ReadonlySet<number>): boolean {
  const column = columns[at];
  if (column === undefined) return false;
  if (column.meaning.isDerived || column.parts.some(isPartHeading) || isOfNumbers(column)) return true;
  if (columns.some((_, before) => before < at && isCopy(columns, before, at, rows))) return true;
  const told = rows.filter((row) => row[at] !== undefined && row[at] !== 0);
  const { month, scenario, isTotal, isAccumulated } = column.meaning;
  // A quarter says its last month, as that month does.
  const isAgain = columns.some((one, other) => other < at && isOfSameMonth(one, column));
  const isOfMonth = month !== undefined && !isTotal && !isAccumulated && !isAgain;
  if (told.length < 2 || isOfMonth) return false;
  if (isSumBefore(columns, at, told, before) || (scenario === undefined && isDifference(at, told))) return true;
  return isRest(columns, at, told);
}

/**
 * What is left of a budget when its outcome or forecast is taken from it, or the other way round, whatever it is called
 * and wherever it stands; where its words say one of the two ("Rest av budget"), it is the smaller of both.
 */
function isRest(columns: readonly SaidColumn[], at: number, rows: Figures): boolean {
  const sizeOf = (one: number): number => rows.reduce((sum, row) => sum + Math.abs(row[one] ?? 0), 0);
  const own = columns[at]?.scenario;
  const said = columns.flatMap((column, other) => (other !== at && column.saysScenario ? [other] : []));
  return said.some((left) =>
    said.some((right) => {
      const of = [left, right].map((one) => columns[one]?.scenario);
      if (right <= left || of[0] === of[1] || !of.some(isResult) || (own !== undefined && !of.includes(own)))
        return false;
      const alike = own === undefined ? undefined : [left, right][of.indexOf(own)];
      return isDifferenceOf(rows, at, left, right) && (alike === undefined || sizeOf(at) < sizeOf(alike));
    })
  );
}

function isResult(scenario: SaidColumn["scenario"]): boolean {
  return scenario === "outcome" || scenario === "forecast";
}

/** In every row one of the two has its amount, without a sign; each of them in some. */
export function standInTurn(table: Table, one: AmountColumn, other: AmountColumn): boolean {
  const rows = figuredRows(table, [one, other]).map(({ figures: [a = 0, b = 0] }) => [a, b] as const);
  const isTurn = rows.every(([a, b]) => a >= 0 && b >= 0 && (a === 0 || b === 0));
  return isTurn && rows.some(([a]) => a > 0) && rows.some(([, b]) => b > 0);
}

/** What it counts, or is for each that is counted, its heading says. */
function isOfNumbers({ area, parts, heading }: SaidColumn): boolean {
  return isForEach(heading) || (area === undefined && isOfCounted(parts.at(-1) ?? ""));
}

/** The same amounts of the same thing once more: in another currency that is the same, say. */
function isCopy(columns: readonly SaidColumn[], before: number, at: number, rows: Figures): boolean {
  const [one, other] = [columns[before], columns[at]];
  if (one === undefined || other === undefined) return false;
  const isAlike = saysOf(one) === saysOf(other);
  return isAlike && rows.length >= 2 && rows.every((row) => row[before] === row[at]);
}

function isOfSameMonth(one: SaidColumn, other: SaidColumn): boolean {
  const year = one.meaning.year ?? other.meaning.year;
  const ofYear = ({ meaning, ...rest }: SaidColumn): string => saysOf({ ...rest, meaning: { ...meaning, year } });
  return ofYear(one) === ofYear(other);
}

function saysOf({ scenario, area, account, unit, meaning }: SaidColumn): string {
  const { month, year, side, isAccumulated, isTotal, isOtherYear } = meaning;
  return JSON.stringify([scenario, area, account, unit, month, year, side, isAccumulated, isTotal, isOtherYear]);
}

/** Sums before it are not counted once more; a tax is part of what it is added to. */
function isSumBefore(columns: readonly SaidColumn[], at: number, rows: Figures, derived: ReadonlySet<number>): boolean {
  const scenario = columns[at]?.scenario;
  const same = columns.flatMap((one, before) =>
    before < at && one.scenario === scenario && (!derived.has(before) || isTax(one)) ? [before] : []
  );
  const starts = same.filter((from) => same.filter((one) => one >= from).length >= 2);
  return starts.slice(-MOST_STARTS).some((from) => {
    const parts = same.filter((one) => one >= from);
    return rows.every((row) =>
      isNear(
        row[at] ?? 0,
        parts.reduce((sum, one) => sum + (row[one] ?? 0), 0)
      )
    );
  });
}

/** In every row what the others come to, wherever they stand; an empty cell says nothing of its row. */
export function isSumOf(table: Table, column: AmountColumn, others: readonly AmountColumn[]): boolean {
  const rows = figuredRows(table, [column, ...others])
    .map(({ figures }) => figures)
    .filter(([sum]) => sum !== undefined);
  const isSame = ([sum = 0, ...parts]: Figures[number]): boolean =>
    isNear(
      sum,
      parts.reduce<number>((all, part) => all + (part ?? 0), 0)
    );
  const told = rows.filter(([sum]) => sum !== 0);
  return others.length >= 2 && told.length >= 2 && rows.every(isSame);
}

/** What is left of one when the other is taken from it, in every row. */
export function isRestOf(table: Table, rest: AmountColumn, of: readonly [AmountColumn, AmountColumn]): boolean {
  const rows = figuredRows(table, [rest, ...of]).map(({ figures }) => figures);
  return isDifferenceOf(rows, 0, 1, 2);
}

/** In every row of the whole's sign, and no greater. */
export function isPartOf(table: Table, part: AmountColumn, whole: AmountColumn): boolean {
  const rows = figuredRows(table, [part, whole]).map(({ figures }) => figures);
  const isWithin = (part: number, all: number): boolean => Math.abs(part) <= Math.abs(all) || isNear(part, all);
  return rows.every(([own = 0, all = 0]) => own * all >= 0 && isWithin(own, all));
}

/** Those of the open columns that follow from the taken ones: copies, sums, differences, running sums and shares. */
export function followAmong<T extends Column>(
  table: Table,
  taken: readonly Column[],
  open: readonly T[]
): ReadonlySet<T> {
  const columns = [...taken, ...open];
  const rows = figuredRows(table, columns);
  const figures = rows.map((row) => row.figures);
  const dividends = dividendsOf(
    rows,
    columns.map(() => ({ scenario: undefined }))
  );
  const from = taken.map((_, at) => at).slice(0, MOST_STARTS);
  const sumOf = (row: FiguredRow["figures"], some: readonly number[]): number =>
    some.reduce((sum, at) => sum + (row[at] ?? 0), 0);
  const isSum = (at: number, some: readonly number[]): boolean =>
    figures.every((row) => isNear(Math.abs(row[at] ?? 0), Math.abs(sumOf(row, some))));
  const isShare = (at: number, of: number): boolean => {
    const [one, other] = [dividends[at], dividends[of]];
    const whole = figures.reduce((sum, row) => sum + (row[of] ?? 0), 0);
    return one !== undefined && other !== undefined && isQuotientOf(one, other, [whole], []);
  };
  const follows = (at: number): boolean =>
    from.some(
      (start, nth) =>
        from.slice(nth).some((_, more) => isSum(at, from.slice(nth, nth + more + 1))) ||
        from.slice(nth + 1).some((other) => isDifferenceOf(figures, at, start, other)) ||
        isRunningSum(rows, at, start, []) ||
        isShare(at, start)
    );
  return new Set(open.filter((_, at) => follows(taken.length + at)));
}

function isTax({ heading }: TableColumn): boolean {
  return says(wordsOf(heading), TAX);
}

/** A year's months and some more. */
const MOST_STARTS = 26;

/** Amounts that all have their minus: credits that need not be turned. */
export function isSigned({ cells }: Column): boolean {
  const isNegative = (cell: CellValue): boolean =>
    typeof cell === "number" ? cell <= 0 : /^\s*[-−(]|[-−]\s*$/u.test(String(cell)) || Number(cell) === 0;
  return cells.every(isNegative) && cells.some((cell) => cell !== 0 && String(cell) !== "0");
}
