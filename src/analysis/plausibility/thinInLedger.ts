/**
 * Months that a whole ledger lacks, all or much of: empty ones by their rows, thin ones by rows and amounts together,
 * since neither says enough alone.
 */
import { NO_CELLS, sizeOf, type Cells } from "./cells";
import { median } from "./compare";
import { monthOfAll, wholeOf, type AreaFigures, type Figures, type LedgerName } from "./figures";
import { courseOf, thinMonths, type ThinMonth } from "./thinMonths";
import type { Usual } from "./usual";
import { isSummer, mayBeSeason, partOfUsual } from "./usualPart";

/** Fewer rows than this in every other month of a ledger are too few to miss one. */
const LEAST_ROWS = 2;
/** Areas with so many rows in a month are looked at one by one, and so many of them must be so thin. */
const LEAST_AREA_ROWS = 4;
const THIN_IN_AREA = 0.8;
const THIN_TOGETHER = 0.67;
const THIN_IN_SUMMER = 0.6;
/**
 * What is booked in so many of the months is booked monthly; by the quarter or now and then it says nothing of a month.
 */
const BOOKED_MONTHLY = 0.75;
const MOST_AREAS = 0.6;
/** Of what comes every month: so little with somewhat fewer rows is a thin month, and less than so much with few. */
const LITTLE = 0.63;
const LITTLE_IN_SUMMER = 0.58;
const FEWER = 0.85;
const LESS = 0.8;
const LESS_OF_OTHERS = 0.72;
/** Where the rows are about half, the amounts need not say so as plainly. */
const HALVED = 0.6;
const LESS_OF_HALVED = 0.88;
/** Where less than half has come, any fewer rows will do. */
const HALF = 0.5;
/** A few rows more or less are chance: so many times the root of the usual. */
const CHANCE = 1;
/** Little in more than one month of so many is how the committee books. */
const PATTERN = 3;
/** The budget is spread as somebody pleases: only where all of its other months are alike is one missed. */
const REGULAR_BUDGET = 0.85;

export function thinInLedger(figures: Figures, ledger: LedgerName, usual: Usual): readonly ThinMonth[] {
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
    const left = rowsInMost(figures, month);
    const isFew = left <= (isSummer(month) ? THIN_IN_SUMMER : THIN_TOGETHER);
    const come = part ?? (thin === undefined ? 1 : 0);
    if (isFew && come < lessIn(thin !== undefined, mayBeSeason(counts, month), left)) return told;
    if (isPattern || !little.includes(month)) return [];
    const fewer = Math.min(FEWER * usualRows, usualRows - CHANCE * Math.sqrt(usualRows));
    return rows < ((part ?? 0) < HALF ? usualRows : fewer) ? told : [];
  });
}

/** So little, where most areas have so many of their rows left. In a season all may have few. */
function lessIn(isThin: boolean, isSeason: boolean, left: number): number {
  if (isThin) return LESS;
  if (isSeason) return 0;
  return left <= HALVED ? LESS_OF_HALVED : LESS_OF_OTHERS;
}

/**
 * How much of their usual rows the areas have, where most of them have few; 1 where they don't. What a whole ledger
 * lacks of a month, most of its areas lack: one that is booked now and then is no sign, and what has not started or has
 * ended is left out.
 */
function rowsInMost({ areas, through }: Figures, month: number): number {
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
  return isBroad && counted.length > 0 ? sum(counted, "rows") / sum(counted, "usualRows") : 1;
}

export function monthsUpTo(last: number): readonly number[] {
  return Array.from({ length: last }, (_, index) => index + 1);
}
