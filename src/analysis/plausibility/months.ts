/**
 * Months without rows, or with far too few. Amounts swing too much to judge by, so rows are counted: against the other
 * months, and against the months beside, since an area may grow through the year. What has a season, starts, ends or is
 * booked by the quarter has no rows where it should have none.
 */
import { periodOf } from "../../model/period";
import { UNALLOCATED } from "../statement";
import { minus, scaledCell, sumOfCells, type Cell } from "./cells";
import { monthOfAll, sourceOf, withCells, type AreaFigures, type Figures, type LedgerName } from "./figures";
import type { Cause, Where } from "./finding";
import { median, nothingIn, orNothing, type Judgement, type Rule } from "./judgement";
import type { Usual } from "./usual";

/** Beside its neighbours a thin month is thinner still. */
const OF_NEIGHBOUR = 0.8;
/** Months are regular when all but the thin one have at least this share of the median. */
const REGULAR = 0.87;
const LEAST_REGULAR_ROWS = 40;
const SUMMER: readonly number[] = [6, 7, 8];

/** A month that is missed: how many rows it has, and how many are usual. */
interface Thin {
  readonly month: number;
  readonly rows: number;
  readonly usualRows: number;
}

export const monthsOfLedgers: Rule = (figures, usual) =>
  (["outcome", "budget"] as const).map((ledger): Judgement => {
    const through = ledger === "outcome" ? figures.through : 12;
    const rows = monthsUpTo(through).map((month) => monthOfAll(figures, month, ledger).rows);
    const looked = {
      check: "months",
      id: `months:${ledger}`,
      where: { source: sourceOf(ledger) },
      usual: { kind: "shareOfRows", percent: usual.rowsOfMonth * 100 },
    } as const;
    const thin = thinInLedger(rows, ledger, usual);
    if (thin.length === 0) return nothingIn(looked, rowsEvidence(median(rows), median(rows)));
    return judged(figures, looked, thin, ledger, undefined);
  });

/** Only the outcome's areas: a budget is spread as somebody pleases. */
export const monthsOfAreas: Rule = (figures, usual) => {
  const areas = figures.areas.filter(({ key }) => key !== UNALLOCATED);
  const inAll = new Set(
    thinInLedger(
      monthsUpTo(figures.through).map((month) => monthOfAll(figures, month).rows),
      "outcome",
      usual
    ).map(({ month }) => month)
  );
  const limit = { kind: "shareOfRows", percent: usual.rowsOfMonth * 100 } as const;
  const found = areas.flatMap((area): readonly Judgement[] => {
    const thin = thinInArea(figures, area, usual).filter(({ month }) => !inAll.has(month));
    const looked = {
      check: "months",
      id: `months:outcome:${area.key}`,
      where: { source: "outcome", area: area.key },
      usual: limit,
    } as const;
    return thin.length === 0 ? [] : [judged(figures, looked, thin, "outcome", area)];
  });
  const looked = { check: "months", id: "months:outcome:areas", where: { source: "outcome" }, usual: limit } as const;
  return orNothing(found, looked, areas.length);
};

function thinInLedger(rows: readonly number[], ledger: LedgerName, usual: Usual): readonly Thin[] {
  const empty = emptyIn(rows);
  const present = rows.filter((count) => count > 0);
  const usualRows = median(present);
  if (present.length < 2)
    return ledger === "outcome" && present.length === 1 && rows.length > 2 ? thinOf(empty, rows, usualRows) : [];
  const endsEarly = empty.length > 0 && empty.every((month) => month > present.length);
  const isGap = empty.length * 3 <= rows.length && !isEvenlySpaced(rows);
  if (ledger === "budget")
    return isGap && Math.min(...present) >= usualRows * REGULAR ? thinOf(empty, rows, usualRows) : [];
  const missing = empty.length > 0 && (endsEarly || isGap) ? empty : [];
  return thinOf([...missing, ...fewIn(rows, usual, 1)], rows, usualRows);
}

function thinInArea(figures: Figures, area: AreaFigures, usual: Usual): readonly Thin[] {
  const rows = monthsUpTo(figures.through).map((month) => area.outcome[month]?.rows ?? 0);
  const empty = emptyIn(rows);
  const few = fewIn(rows, usual, usual.leastRowsInArea);
  const odd = [...empty, ...few];
  const others = rows.filter((_, index) => !odd.includes(index + 1));
  if (
    odd.length === 0 ||
    others.length < 2 ||
    odd.length * 3 > rows.length ||
    Math.min(...others) < usual.leastRowsInArea
  )
    return [];
  const isExplained = (month: number): boolean =>
    isOutsideLife(month, rows, area) || isUnbudgeted(area, month) || isSummer(month, area);
  return thinOf(
    odd.filter((month) => !isExplained(month)),
    rows,
    median(others)
  );
}

/** Months with rows, and far fewer than the others and than those beside. */
function fewIn(rows: readonly number[], usual: Usual, least: number): readonly number[] {
  return rows.flatMap((count, index) => {
    const others = rows.filter((known, at) => at !== index && known > 0);
    const usualRows = median(others);
    if (count === 0 || others.length < 2 || usualRows < least) return [];
    const share = isRegular(others, usualRows) ? usual.rowsOfRegularMonth : usual.rowsOfMonth;
    const beside = [rows[index - 1], rows[index + 1]].filter((known) => known !== undefined && known > 0) as number[];
    const isBelowNeighbours = beside.every((known) => count < OF_NEIGHBOUR * known);
    return count < share * usualRows && isBelowNeighbours ? [index + 1] : [];
  });
}

function isRegular(others: readonly number[], usualRows: number): boolean {
  return usualRows >= LEAST_REGULAR_ROWS && Math.min(...others) >= REGULAR * usualRows;
}

/** Booked by the quarter, every second month, or once: the months with rows stand equally far apart. */
function isEvenlySpaced(rows: readonly number[]): boolean {
  const present = rows.flatMap((count, index) => (count > 0 ? [index + 1] : []));
  const steps = present.slice(1).map((month, index) => month - (present[index] ?? 0));
  return present.length < 2 || (steps.every((step) => step === steps[0]) && (steps[0] ?? 0) > 1);
}

/** Two or more months before the first row or after the last one: the area starts or ends there. */
function isOutsideLife(month: number, rows: readonly number[], { budget }: AreaFigures): boolean {
  const first = rows.findIndex((count) => count > 0) + 1;
  const last = rows.length - [...rows].reverse().findIndex((count) => count > 0);
  const isOutside = month < first || month > last;
  const length = month < first ? first - 1 : rows.length - last;
  const isSpread = budget.slice(1).some(({ rows: count }) => count > 0);
  return isOutside && (length > 2 || (length === 2 && !isSpread));
}

/** The budget has other months, and nothing in this one: there is a season. */
function isUnbudgeted({ budget }: AreaFigures, month: number): boolean {
  const spread = budget.slice(1).filter(({ rows }) => rows > 0);
  const own = budget[month];
  if (spread.length < 4 || own === undefined) return false;
  return own.rows < 0.5 * median(spread.map(({ rows }) => rows));
}

/** A summer month without wages where the months beside are lower too, or without any wages all year. */
function isSummer(month: number, { outcome }: AreaFigures): boolean {
  if (!SUMMER.includes(month)) return false;
  const wages = outcome.slice(1).map((cell) => Math.abs(cell.lines[WAGES] ?? 0));
  const paid = wages.filter((amount, index) => index + 1 !== month && amount > 0).length;
  return paid < 6 || ((outcome[month]?.rows ?? 0) > 0 && isPaid(wages, month));
}

/** Wages are paid as usual: fewer rows are fewer invoices. */
function isPaid(wages: readonly number[], month: number): boolean {
  const others = wages.filter((_, index) => index + 1 !== month);
  return (wages[month - 1] ?? 0) > 0.6 * median(others);
}

const WAGES = 2;

function judged(
  figures: Figures,
  looked: Pick<Judgement, "check" | "id" | "where" | "usual">,
  thin: readonly Thin[],
  ledger: LedgerName,
  area: AreaFigures | undefined
): Judgement {
  const months = thin.map(({ month }) => month);
  const periods = months.map((month) => periodOf(figures.year, month));
  const [first] = thin;
  const where: Where = { ...looked.where, periods };
  return {
    ...looked,
    where,
    found: rowsEvidence(Math.min(...thin.map(({ rows }) => rows)), first?.usualRows ?? 0),
    cause: causeOf(thin, ledger === "outcome" ? figures.through : 12),
    weight: "doubt",
    mend: (before) => filled(before, thin, ledger, area),
  };
}

function causeOf(thin: readonly Thin[], through: number): Cause {
  if (thin.some(({ rows }) => rows > 0)) return "monthThin";
  const first = thin[0]?.month ?? 0;
  const isEnd = first + thin.length - 1 === through && thin.length > 1;
  return isEnd ? "endsEarly" : "monthMissing";
}

/** A missing month as the mean of the others, a thin one as large as its rows are few. */
function filled(figures: Figures, thin: readonly Thin[], ledger: LedgerName, area: AreaFigures | undefined): Figures {
  const byMonth = new Map(thin.map((known) => [known.month, known]));
  const through = ledger === "outcome" ? figures.through : 12;
  const change = (cell: Cell, month: number, own: AreaFigures): Cell => {
    const known = byMonth.get(month);
    if (known === undefined) return cell;
    const others = monthsUpTo(through)
      .filter((other) => !byMonth.has(other))
      .flatMap((other) => own[ledger][other] ?? []);
    const mean = scaledCell(sumOfCells(others), 1 / Math.max(1, others.length));
    const rows = Math.round(median(others.map((other) => other.rows)));
    const lacking = scaledCell(mean, 1 - known.rows / known.usualRows);
    return { ...minus(cell, scaledCell(lacking, -1)), rows: Math.max(cell.rows, rows) };
  };
  return withCells(figures, ledger, change, ({ key }) => area === undefined || key === area.key);
}

function thinOf(months: readonly number[], rows: readonly number[], usualRows: number): readonly Thin[] {
  return [...new Set(months)].sort((a, b) => a - b).map((month) => ({ month, rows: rows[month - 1] ?? 0, usualRows }));
}

function emptyIn(rows: readonly number[]): readonly number[] {
  return rows.flatMap((count, index) => (count === 0 ? [index + 1] : []));
}

function monthsUpTo(through: number): readonly number[] {
  return Array.from({ length: through }, (_, index) => index + 1);
}

function rowsEvidence(rows: number, usualRows: number): Judgement["found"] {
  return { kind: "rowsOfMonths", rows: Math.round(rows), usualRows: Math.round(usualRows) };
}
