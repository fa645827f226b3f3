/**
 * Which months of a ledger, or of an area in it, are missed: no rows, or far too few. What grows, starts, ends, has a
 * season or is booked by the quarter has few rows where it should have few.
 */
import { lineIn, sizeOf, type Cells } from "./cells";
import { median } from "./compare";
import type { Usual } from "./usual";
import { isSummer, mayBeSeason, STEADY_LINES, WAGE_LINES } from "./usualPart";

/**
 * What is known of the months 1, 2, …: rows and sizes of what is booked, and rows of the budget where it is by month.
 */
export interface Course {
  readonly rows: readonly number[];
  readonly sizes: readonly number[];
  /** What is paid every month whatever the season: wages with their overhead, rents, depreciation. */
  readonly steady: readonly (readonly number[])[];
  readonly budgetRows: readonly number[];
}

/** A month that is missed: how many rows it has, and how many are usual. */
export interface ThinMonth {
  readonly month: number;
  readonly rows: number;
  readonly usualRows: number;
  /** Of the amounts that come every month, the share that has come, where it is known. */
  readonly part?: number | undefined;
}

/** Beside its neighbours a thin month is thinner still. */
const OF_NEIGHBOUR = 0.8;
const OF_ONE_NEIGHBOUR = 0.6;
/** The month beside in a season, as shares of the usual. */
interface SeasonBeside {
  readonly rows: number;
  readonly sizes: number;
}
const BESIDE_FEWER: SeasonBeside = { rows: 0.92, sizes: 0.92 };
const BESIDE_HALF: SeasonBeside = { rows: 0.8, sizes: 0.7 };
const BESIDE_NONE: SeasonBeside = { rows: 0.55, sizes: 0.55 };
const JULY = 6;
const BOTTOM = 1.15;
/** What is paid as usual, and what is paid every month, as shares of the usual. */
const PAID = 0.65;
const WAGES_PAID = 0.85;
/** An area that is being closed has fewer rows already the month before. */
const ENDING = 0.93;
const ENDING_SIZE = 0.8;
const MONTHLY = 0.5;
/** How many times the usual spread rows and sizes must lie below: each, and together. */
const FAR = 2.5;
const FAR_TOGETHER = 8;
/** Rows alone, where sizes swing too much to say anything, but not where few months are known. */
const FAR_BY_ROWS = 5.5;
const MANY_MONTHS = 6;
const ALIKE = 0.75;
/** A budget by the month, and not by the quarter. */
const MANY_PLANNED = 8;
/** The months around a month: so many others. */
const AROUND = 4;

export function courseOf(cells: Cells, budget: Cells, through: number): Course {
  const months = cells.slice(1, through + 1);
  return {
    rows: months.map(({ rows }) => rows),
    sizes: months.map(sizeOf),
    steady: STEADY_LINES.map((line) => months.map((cell) => Math.abs(lineIn(cell, line)))),
    budgetRows: budget.slice(1).map(({ rows }) => rows),
  };
}

/**
 * `least`: with fewer rows in the other months nothing is said. `isWhole`: a ledger, which neither starts nor ends
 * within a year as an area may.
 */
export function thinMonths(course: Course, usual: Usual, least: number, isWhole: boolean): readonly ThinMonth[] {
  const { rows } = course;
  const empty = rows.flatMap((count, index) => (count === 0 ? [index] : []));
  const few = rows.flatMap((count, index) =>
    count > 0 && isFew(course, index, usual) && (isWhole || !mayBeEnding(course, index)) ? [index] : []
  );
  const isEnd = empty.length > 0 && empty.every((index) => index >= rows.length - empty.length);
  const isPattern = (empty.length + few.length) * (isWhole ? 3 : 6) > Math.max(rows.length, 6) || isEvenlySpaced(rows);
  const atTheEnd = isEnd && isWhole ? empty : [];
  const odd = isPattern ? atTheEnd : [...empty, ...few].sort((a, b) => a - b);
  const others = rows.filter((_, index) => !odd.includes(index));
  if (odd.length === 0 || others.length < 2 || Math.min(...others) < least) return [];
  const sizes = course.sizes.filter((_, index) => !odd.includes(index));
  if (!isWhole && others.length < 3 && !(areAlike(others) && areAlike(sizes))) return [];
  const isExplained = (index: number): boolean =>
    (!isWhole && isOutsideLife(course, index)) || isUnbudgeted(course, index) || isSeason(course, index, isWhole);
  return odd
    .filter((index) => !isExplained(index))
    .map((index) => ({ month: index + 1, rows: rows[index] ?? 0, usualRows: median(others) }));
}

function isFew({ rows, sizes }: Course, index: number, usual: Usual): boolean {
  const count = rows[index] ?? 0;
  const others = rows.filter((known, at) => at !== index && known > 0);
  const usualRows = median(others);
  if (others.length < 2 || isEdge(rows, index)) return false;
  const beside = [rows[index - 1] ?? 0, rows[index + 1] ?? 0].filter((known) => known > 0);
  if (count >= usual.rowsOfRegularMonth * usualRows || beside.some((known) => count >= OF_NEIGHBOUR * known))
    return false;
  // With one neighbour a drop may be growth.
  const isDrop = beside.length > 1 || beside.every((known) => count < OF_ONE_NEIGHBOUR * known);
  const around = monthsAround(rows, index);
  const isHalf = count < usual.rowsOfMonth * median(around.map((at) => rows[at] ?? 0));
  if (isHalf && isDrop) return true;
  const all = rows.flatMap((_, at) => (at === index ? [] : [at]));
  return isFarBelow(rows, sizes, index, all) || (isDrop && isFarBelow(rows, sizes, index, around));
}

/** Far below some other months by rows and sizes together, or by rows alone where many are known. */
function isFarBelow(
  rows: readonly number[],
  sizes: readonly number[],
  index: number,
  others: readonly number[]
): boolean {
  const byRows = distanceBelow(rows, index, others, 1);
  const bySize = distanceBelow(sizes, index, others, 0);
  if (byRows > FAR_BY_ROWS && others.length >= MANY_MONTHS) return true;
  return byRows > FAR && bySize > FAR && byRows + bySize > FAR_TOGETHER;
}

/** The nearest other months with rows, to both sides: what grows or falls is compared with them. */
function monthsAround(rows: readonly number[], index: number): readonly number[] {
  return rows
    .flatMap((count, at) => (count > 0 && at !== index ? [at] : []))
    .sort((a, b) => Math.abs(a - index) - Math.abs(b - index))
    .slice(0, AROUND);
}

/** The last month of an area that was lower already the month before, or where few months are known. */
function mayBeEnding({ rows, sizes }: Course, index: number): boolean {
  if (index < rows.length - 1) return false;
  const wasLow = (before: readonly number[], share: number): boolean => (before.at(-1) ?? 0) < share * median(before);
  return (
    rows.length < MANY_MONTHS || wasLow(rows.slice(0, index), ENDING) || wasLow(sizes.slice(0, index), ENDING_SIZE)
  );
}

/** Two months are enough to know an area by when they have about as many rows, and of about the same size. */
function areAlike(values: readonly number[]): boolean {
  return Math.min(...values) > ALIKE * Math.max(...values);
}

/** The first month of what starts later, or the last of what has ended, is seldom whole. */
function isEdge(rows: readonly number[], index: number): boolean {
  const startsHere = index > 0 && rows.slice(0, index).every((count) => count === 0);
  const endsHere = index < rows.length - 1 && rows.slice(index + 1).every((count) => count === 0);
  return startsHere || endsHere;
}

/**
 * How many times the others' spread a value lies below their median. Where few others are known their spread is no
 * guide; counts have at least that of chance.
 */
function distanceBelow(values: readonly number[], index: number, months: readonly number[], chance: 0 | 1): number {
  const others = months.flatMap((at) => values[at] ?? 0).filter((known) => known > 0);
  const usualValue = median(others);
  const spread = Math.sqrt(others.reduce((sum, known) => sum + (known - usualValue) ** 2, 0) / others.length);
  const least = others.length < MANY_MONTHS ? 0.09 * usualValue : 0.03 * usualValue;
  const byChance = chance * 0.7 * Math.sqrt(usualValue);
  return (usualValue - (values[index] ?? 0)) / Math.max(spread, least, byChance);
}

/** Booked by the quarter, every second month, or once: the months with rows stand equally far apart. */
function isEvenlySpaced(rows: readonly number[]): boolean {
  const present = rows.flatMap((count, index) => (count > 0 ? [index] : []));
  const steps = present.slice(1).map((month, index) => month - (present[index] ?? 0));
  return present.length < 2 || (steps.length > 1 && steps.every((step) => step === steps[0]) && (steps[0] ?? 0) > 1);
}

/** Two or more months before the first row, or several after the last: it starts or ends there. */
function isOutsideLife({ rows, budgetRows }: Course, index: number): boolean {
  const first = rows.findIndex((count) => count > 0);
  const last = rows.findLastIndex((count) => count > 0);
  if (index < first) return first > 1;
  const isPlanned = budgetRows.some((count) => count > 0);
  return index > last && rows.length - 1 - last >= (isPlanned ? 3 : 2);
}

/** The budget has other months, and hardly this one: there is a season. */
function isUnbudgeted({ budgetRows }: Course, index: number): boolean {
  const planned = budgetRows.filter((count) => count > 0);
  return planned.length >= MANY_PLANNED && (budgetRows[index] ?? 0) < 0.5 * median(planned);
}

/**
 * A summer month where what is paid monthly is paid, or the summer month beside is low too; or nothing is paid monthly.
 */
function isSeason(course: Course, index: number, isWhole: boolean): boolean {
  const { rows, sizes, steady } = course;
  if (!(isWhole ? mayBeSeason(rows, index + 1) : isSummer(index + 1))) return false;
  const others = (values: readonly number[]): number =>
    median(values.filter((value, at) => value > 0 && !isSummer(at + 1)));
  // A season is deepest in July: beside a deeper month July is no sign of one.
  const isBottom = (at: number): boolean => at !== JULY || (rows[at] ?? 0) <= BOTTOM * (rows[index] ?? 0);
  const summersBeside = [index - 1, index + 1].filter(
    (at) => isSummer(at + 1) && at < rows.length && (rows[at] ?? 0) > 0 && isBottom(at)
  );
  const besideIs = (share: SeasonBeside): boolean =>
    summersBeside.some((at) => {
      const [count, size] = [(rows[at] ?? 0) / others(rows), (sizes[at] ?? 0) / others(sizes)];
      return count < share.rows || (count < 1 && size < share.sizes);
    });
  const isEmpty = rows[index] === 0;
  if (isEmpty) return steady.every((amounts) => !isMonthly(amounts, index)) || besideIs(BESIDE_NONE);
  const isDeep = (rows[index] ?? 0) < 0.5 * others(rows);
  // In an area nothing is said of a summer month that still has half of its rows.
  if (!isWhole && !isDeep) return true;
  return isPaid(steady, index, isWhole ? WAGES_PAID : PAID) || besideIs(isDeep ? BESIDE_HALF : BESIDE_FEWER);
}

/** Wages and their overhead are paid as ever, or everything monthly nearly so: what is few are the invoices. */
function isPaid(steady: Course["steady"], index: number, wagesPaid: number): boolean {
  const areUsual = (lines: Course["steady"], share: number, least: number): boolean => {
    const monthly = lines.filter((amounts) => isMonthly(amounts, index));
    const isUsual = (amounts: readonly number[]): boolean =>
      (amounts[index] ?? 0) > share * median(amounts.filter((_, at) => at !== index));
    return monthly.length >= least && monthly.every(isUsual);
  };
  return areUsual(steady, PAID, 2) || areUsual(steady.slice(0, WAGE_LINES.length), wagesPaid, 1);
}

function isMonthly(amounts: readonly number[], index: number): boolean {
  const others = amounts.filter((_, at) => at !== index && !isSummer(at + 1));
  return Math.min(...others) > MONTHLY * median(others);
}
