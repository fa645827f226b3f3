/**
 * The last month before a report is seldom complete: invoices come late, salaries are periodised. A last month that
 * is thinner than every month before it, against the months of earlier years or else of the budget, is said, with what
 * each proposal would be if it had what is usual.
 */
import type { Ore } from "../../model/money";
import { MONTHS, type YearCourse } from "./courses";
import { PROPOSE, type Known, type Method } from "./methods";
import { byMethod, wholeOre } from "./misses";

export interface ThinMonth {
  /** 1–12. */
  readonly month: number;
  /** What is booked, what would be usual, and what then is lacking: net cost, effect on the result. */
  readonly booked: Ore;
  readonly usual: Ore;
  readonly lacking: Ore;
  /** What the usual is known from. */
  readonly against: "earlierYears" | "budget" | "otherMonths";
  /** How each proposal would move if the month had what is usual; nothing for one that is not made. */
  readonly effects: Readonly<Record<Method, Ore | undefined>>;
}

/** A month is thin below this part of the usual; below the other where only the year's own months are known. */
const THIN = 0.75;
const THIN_BY_ITSELF = 0.5;
/** Months that go further from the budget, or from each other, say that it is no measure of what is usual. */
const AT_MOST_ASIDE = 0.25;
/** With fewer months before it nothing can be told. */
const LEAST_BEFORE = 2;
/** What is lacking is said from this part of the year's budget, or of the outcome to date. */
const WORTH_SAYING = 0.002;

/** `months` of net cost each; what the year's pattern should follow. */
interface Pattern {
  readonly against: ThinMonth["against"];
  readonly months: readonly number[];
}

export function thinMonthOf(
  outcome: YearCourse,
  budget: YearCourse,
  earlier: readonly YearCourse[],
  known: Known
): ThinMonth | undefined {
  const { against, months } = patternOf(budget, earlier);
  const last = known.months;
  const before = MONTHS.slice(0, last - 1);
  const usualIn = (month: number): number => months[month - 1] ?? 0;
  const bookedIn = (month: number): number => outcome.months[month - 1] ?? 0;
  const sum = (of: (month: number) => number): number => before.reduce((all, month) => all + of(month), 0);
  if (before.length < LEAST_BEFORE || sum(usualIn) === 0) return undefined;
  const level = sum(bookedIn) / sum(usualIn);
  const usual = usualIn(last) * level;
  // Where income and cost weigh each other up, or a month is an income among costs, no month is usual.
  if (usual === 0 || Math.sign(usual) !== Math.sign(sum(bookedIn))) return undefined;
  const partOf = (month: number): number => bookedIn(month) / (usualIn(month) * level);
  const part = partOf(last);
  const isFollowed = before.every((month) => usualIn(month) === 0 || Math.abs(partOf(month) - 1) <= AT_MOST_ASIDE);
  if (against !== "earlierYears" && !isFollowed) return undefined;
  const limit = against === "otherMonths" ? THIN_BY_ITSELF : THIN;
  const isThinnest = before.every((month) => usualIn(month) === 0 || part < partOf(month));
  const size = Math.max(Math.abs(budget.year), Math.abs(outcome.toDate));
  const lacking = usual - bookedIn(last);
  if (part >= limit || !isThinnest || Math.abs(lacking) < WORTH_SAYING * size) return undefined;
  return {
    month: last,
    booked: wholeOre(bookedIn(last)),
    usual: wholeOre(usual),
    lacking: wholeOre(lacking),
    against,
    effects: effectsOf(known, lacking),
  };
}

function effectsOf(known: Known, lacking: number): ThinMonth["effects"] {
  const filled: Known = { ...known, outcome: (known.outcome ?? 0) + lacking };
  return byMethod((method) => {
    const [now, then] = [PROPOSE[method](known), PROPOSE[method](filled)];
    return now === undefined || then === undefined ? undefined : wholeOre(then - now);
  });
}

/** Earlier years where they are known, else a budget that is spread over the months, else even months. */
function patternOf(budget: YearCourse, earlier: readonly YearCourse[]): Pattern {
  const added = (courses: readonly YearCourse[]): readonly number[] =>
    MONTHS.map((month) => courses.reduce((sum, { months }) => sum + (months[month - 1] ?? 0), 0));
  if (earlier.length > 0) return { against: "earlierYears", months: added(earlier) };
  const isByMonth = budget.months.every((amount) => amount !== 0);
  if (isByMonth) return { against: "budget", months: budget.months };
  return { against: "otherMonths", months: MONTHS.map(() => -1) };
}
