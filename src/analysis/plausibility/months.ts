/**
 * Months without rows, or with far too few. Amounts often swing too much to judge by, so rows are counted: against the
 * other months, and against the months beside, since an area may grow through the year.
 */
import { periodOf } from "../../model/period";
import { minus, NO_CELLS, scaledCell, sizeOf, sumOfCells, type Cell, type Cells } from "./cells";
import {
  baseOf,
  monthOfAll,
  wholeOf,
  withCells,
  type AreaFigures,
  type Figures,
  type LedgerName,
  namedAreas,
} from "./figures";
import type { Cause, Where } from "./finding";
import { median } from "./compare";
import { nothingIn, orNothing, type Judgement, type Rule } from "./judgement";
import { courseOf, thinMonths, type ThinMonth } from "./thinMonths";
import { isSummer, mayBeSeason, partOfUsual } from "./usualPart";
import type { Usual } from "./usual";

/** Fewer rows than this in every other month of a ledger are too few to miss one. */
const LEAST_ROWS = 2;
/** An area with fewer rows in its other months is only told when a month is thin. */
const LEAST_ROWS_TO_BE_THIN = 20;
/** Areas with so many rows in a month are looked at one by one, and so many of them must be so thin. */
const LEAST_AREA_ROWS = 4;
const THIN_IN_AREA = 0.8;
const THIN_TOGETHER = 0.67;
const THIN_IN_SUMMER = 0.6;
/** What is booked in so many of the months is booked monthly; by the quarter or now and then it says nothing of a month. */
const BOOKED_MONTHLY = 0.75;
const MOST_AREAS = 0.6;
/** Of what comes every month: so little with somewhat fewer rows is a thin month, and less than so much with few. */
const LITTLE = 0.63;
const LITTLE_IN_SUMMER = 0.58;
const FEWER = 0.85;
const LESS = 0.8;
const LESS_OF_OTHERS = 0.72;
/** Where less than half has come, any fewer rows will do. */
const HALF = 0.5;
/** A few rows more or less are chance: so many times the root of the usual. */
const CHANCE = 1;
/** Little in more than one month of so many is how the committee books. */
const PATTERN = 3;
/** The budget is spread as somebody pleases: only where all of its other months are alike is one missed. */
const REGULAR_BUDGET = 0.85;

export const monthsOfLedgers: Rule = (figures, usual) =>
  (["outcome", "budget"] as const).map((ledger): Judgement => {
    const thin = thinInLedger(figures, ledger, usual);
    const rows = median(monthsUpTo(throughOf(figures, ledger)).map((month) => monthOfAll(figures, month, ledger).rows));
    const looked = {
      check: "months",
      id: `months:${ledger}`,
      where: { source: ledger },
      usual: { kind: "shareOfRows", percent: usual.rowsOfMonth * 100 },
    } as const;
    if (thin.length === 0) return nothingIn(looked, { kind: "rowsOfMonths", rows, usualRows: rows });
    return judged(figures, looked, thin, ledger, undefined);
  });

/** Months of an area that the whole outcome does not lack. */
export const monthsOfAreas: Rule = (figures, usual) => {
  const areas = namedAreas(figures);
  const least = usual.monthOfArea * baseOf(figures);
  const inAll = new Set(thinInLedger(figures, "outcome", usual).map(({ month }) => month));
  const looked = {
    check: "months",
    id: "months:outcome:areas",
    where: { source: "outcome" },
    usual: { kind: "shareOfRows", percent: usual.rowsOfMonth * 100 },
  } as const;
  const thinIn = areas.map((area) => ({
    area,
    thin: thinMonths(courseOf(area.outcome, area.budget, figures.through), usual, usual.leastRowsInArea, false).filter(
      ({ month }) => !inAll.has(month)
    ),
  }));
  const inSeveral = (month: number): boolean =>
    thinIn.filter(({ thin }) => thin.some((known) => known.month === month)).length > 1;
  // A few invoices more or less make a month with few rows thin; an empty one is empty, and two areas are no chance.
  const isSure = ({ month, rows, usualRows }: ThinMonth): boolean =>
    rows === 0 || usualRows >= LEAST_ROWS_TO_BE_THIN || inSeveral(month);
  const found = thinIn.flatMap(({ area, thin }): readonly Judgement[] => {
    const inArea = { ...looked, id: `months:outcome:${area.key}`, where: { ...looked.where, areas: [area.key] } };
    if (thin.length === 0) return [];
    const lacking = thin.reduce((sum, { rows, usualRows }) => sum + (1 - rows / usualRows) / figures.through, 0);
    const isLarge = lacking * sizeOf(wholeOf(area, "outcome")) > least;
    const weight = isLarge && thin.every(isSure) ? "doubt" : "note";
    return [{ ...judged(figures, inArea, thin, "outcome", area), weight }];
  });
  return orNothing(found, looked, areas.length);
};

function thinInLedger(figures: Figures, ledger: LedgerName, usual: Usual): readonly ThinMonth[] {
  const allOf = (from: Figures, name: LedgerName): Cells => [
    ...NO_CELLS.slice(0, 1),
    ...monthsUpTo(12).map((month) => monthOfAll(from, month, name)),
  ];
  const budget = allOf(figures, "budget");
  if (ledger === "outcome") {
    const outcome = allOf(bookedMonthly(figures), "outcome");
    const course = courseOf(outcome, budget, figures.through);
    return thinInOutcome(figures, outcome, thinMonths(course, usual, LEAST_ROWS, true));
  }
  const rows = budget.slice(1).map((cell) => cell.rows);
  const present = rows.filter((count) => count > 0);
  const isRegular = Math.min(...present) >= REGULAR_BUDGET * median(present);
  const empty = thinMonths(courseOf(budget, NO_CELLS, 12), usual, LEAST_ROWS, true).filter((month) => month.rows === 0);
  return isRegular && present.length > 6 ? empty : [];
}

/** The areas that are booked every month, or all where none is. */
function bookedMonthly(figures: Figures): Figures {
  const areas = figures.areas.filter((area) => isBookedMonthly(area, figures.through));
  return areas.length === 0 ? figures : { ...figures, areas };
}

function isBookedMonthly({ outcome }: AreaFigures, through: number): boolean {
  return outcome.slice(1, through + 1).filter(({ rows }) => rows > 0).length >= BOOKED_MONTHLY * through;
}

/** By few rows, where the amounts agree; and by the amounts, where little has come of what comes every month. */
function thinInOutcome(figures: Figures, outcome: Cells, byRows: readonly ThinMonth[]): readonly ThinMonth[] {
  const parts = monthsUpTo(figures.through).map((month) => partOfUsual(figures.areas, month)?.come);
  const counts = outcome.slice(1, figures.through + 1).map(({ rows }) => rows);
  const isLittle = (part: number, month: number): boolean => part < (isSummer(month) ? LITTLE_IN_SUMMER : LITTLE);
  const little = parts.flatMap((part, index) => (part !== undefined && isLittle(part, index + 1) ? [index + 1] : []));
  const isPattern = little.length * PATTERN > figures.through;
  return monthsUpTo(figures.through).flatMap((month): readonly ThinMonth[] => {
    const part = parts[month - 1];
    const thin = byRows.find((known) => known.month === month);
    if (thin?.rows === 0) return [thin];
    const others = outcome.slice(1).flatMap(({ rows }, index) => (index + 1 === month || rows === 0 ? [] : [rows]));
    const [rows, usualRows] = [outcome[month]?.rows ?? 0, median(others)];
    const told = [{ month, rows, usualRows, part }];
    if ((part ?? 0) < lessIn(thin !== undefined, mayBeSeason(counts, month)) && isThinInMost(figures, month))
      return told;
    if (isPattern || !little.includes(month)) return [];
    const fewer = Math.min(FEWER * usualRows, usualRows - CHANCE * Math.sqrt(usualRows));
    return rows < ((part ?? 0) < HALF ? usualRows : fewer) ? told : [];
  });
}

/** So little, where most areas have few rows: of a month with few in all, or of another. In a season all may have few. */
function lessIn(isThin: boolean, isSeason: boolean): number {
  if (isThin) return LESS;
  return isSeason ? 0 : LESS_OF_OTHERS;
}

/**
 * What a whole ledger lacks of a month, most of its areas lack. One area that is booked now and then is no sign, and what
 * has not started or has ended is left out.
 */
function isThinInMost({ areas, through }: Figures, month: number): boolean {
  const counted = areas.flatMap((area) => {
    const rows = area.outcome.slice(1, through + 1).map((cell) => cell.rows);
    const usualRows = median(rows.filter((count) => count > 0));
    const lives = rows.slice(0, month).some((count) => count > 0) && rows.slice(month - 1).some((count) => count > 0);
    const own = { rows: rows[month - 1] ?? 0, usualRows, size: sizeOf(wholeOf(area, "outcome")) };
    return usualRows < LEAST_AREA_ROWS || !lives || !isBookedMonthly(area, through) ? [] : [own];
  });
  const thin = counted.filter(({ rows, usualRows }) => rows < THIN_IN_AREA * usualRows);
  const sum = (some: typeof counted, of: "rows" | "usualRows" | "size"): number =>
    some.reduce((all, area) => all + area[of], 0);
  const isBroad = thin.length >= MOST_AREAS * counted.length && sum(thin, "size") >= MOST_AREAS * sum(counted, "size");
  const together = isSummer(month) ? THIN_IN_SUMMER : THIN_TOGETHER;
  return isBroad && sum(counted, "rows") <= together * sum(counted, "usualRows");
}

function judged(
  figures: Figures,
  looked: Pick<Judgement, "check" | "id" | "where" | "usual">,
  thin: readonly ThinMonth[],
  ledger: LedgerName,
  area: AreaFigures | undefined
): Judgement {
  const periods = thin.map(({ month }) => periodOf(figures.year, month));
  const where: Where = { ...looked.where, periods };
  const rows = Math.min(...thin.map((month) => month.rows));
  return {
    ...looked,
    where,
    found: { kind: "rowsOfMonths", rows, usualRows: Math.round(thin[0]?.usualRows ?? 0), part: thin[0]?.part },
    cause: causeOf(thin, throughOf(figures, ledger)),
    weight: "doubt",
    mend: (before) => filled(before, thin, ledger, area),
  };
}

function causeOf(thin: readonly ThinMonth[], through: number): Cause {
  if (thin.some(({ rows }) => rows > 0)) return "monthThin";
  const isEnd = (thin[0]?.month ?? 0) + thin.length - 1 === through;
  return isEnd && thin.length > 1 ? "endsEarly" : "monthMissing";
}

/** What a month lacks, as the same part of the other months' mean. */
function filled(
  figures: Figures,
  thin: readonly ThinMonth[],
  ledger: LedgerName,
  area: AreaFigures | undefined
): Figures {
  const byMonth = new Map(thin.map((known) => [known.month, known]));
  const change = (cell: Cell, month: number, own: AreaFigures): Cell => {
    const known = byMonth.get(month);
    if (known === undefined) return cell;
    const others = monthsUpTo(throughOf(figures, ledger))
      .filter((other) => !byMonth.has(other))
      .flatMap((other) => own[ledger][other] ?? []);
    const mean = scaledCell(sumOfCells(others), 1 / Math.max(1, others.length));
    const lacking = scaledCell(mean, 1 - (known.part ?? known.rows / known.usualRows));
    const rows = Math.round(median(others.map((other) => other.rows)));
    return { ...minus(cell, scaledCell(lacking, -1)), rows: Math.max(cell.rows, rows) };
  };
  return withCells(figures, ledger, change, ({ key }) => area === undefined || key === area.key);
}

function throughOf(figures: Figures, ledger: LedgerName): number {
  return ledger === "outcome" ? figures.through : 12;
}

function monthsUpTo(last: number): readonly number[] {
  return Array.from({ length: last }, (_, index) => index + 1);
}
