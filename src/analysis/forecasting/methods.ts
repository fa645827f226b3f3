/**
 * The four ways to a full-year figure (domain: The rounds of the year), in the order of how often they are used. Each
 * gives the full year's net cost in öre, or nothing where what it needs is not known.
 */
import type { YearCourse } from "./courses";

export const METHODS = ["budget", "runRate", "season", "lastYearsEnd"] as const;
export type Method = (typeof METHODS)[number];

/** What a proposal is made from. */
export interface Known {
  readonly year: number;
  /** Months of outcome, 1–12. */
  readonly months: number;
  /** Outcome to date; `undefined` where nothing has been booked. */
  readonly outcome: number | undefined;
  /** Budget of the reported months and of the year; `undefined` where there is none. */
  readonly budget: Pick<YearCourse, "toDate" | "year"> | undefined;
  /** Whole earlier years, whichever are known. */
  readonly earlier: ReadonlyMap<number, Pick<YearCourse, "toDate" | "year">>;
}

type Proposed = number | undefined;

/** Where earlier years had used less than this part of an even course, their share is too small to divide by. */
const LEAST_OF_EVEN = 0.25;

export const PROPOSE: Readonly<Record<Method, (known: Known) => Proposed>> = {
  /** Enligt budget: outcome to date, and the rest of the year's budget. */
  budget: ({ outcome = 0, budget }) => budget && outcome + (budget.year - budget.toDate),

  /** I takt med året: outcome to date ÷ months × 12 (run rate). */
  runRate: ({ outcome, months }) => (outcome === undefined ? undefined : (outcome / months) * 12),

  /**
   * Säsong: outcome to date ÷ the share of the year's net cost that earlier years had used by the same month. The years
   * are added up before they are divided, so that a year of small amounts or odd months weighs as little as it is
   * (the ratio-to-total method of seasonal indices, e.g. Makridakis, Wheelwright & Hyndman, Forecasting, 1998).
   */
  season({ outcome, months, earlier }) {
    const share = usualShareOf(earlier);
    if (outcome === undefined || share === undefined || share < (LEAST_OF_EVEN * months) / 12) return undefined;
    return outcome / share;
  },

  /**
   * Som förra årets slut: outcome to date, and last year's remaining months moved by this year's change of level, which
   * is the change per month so far (the seasonal naive method with drift, Hyndman & Athanasopoulos, Forecasting:
   * Principles and Practice, ch. 5.2). It adds where the season divides, so months that net to nothing do no harm.
   */
  lastYearsEnd({ outcome, months, earlier, year }) {
    const before = earlier.get(year - 1);
    if (outcome === undefined || before === undefined) return undefined;
    const changePerMonth = (outcome - before.toDate) / months;
    return outcome + (before.year - before.toDate) + changePerMonth * (12 - months);
  },
};

/** What earlier years together had used by the month, of 1; nothing where they come to nothing. */
export function usualShareOf(earlier: Known["earlier"]): number | undefined {
  const years = [...earlier.values()];
  const year = years.reduce((sum, course) => sum + course.year, 0);
  const toDate = years.reduce((sum, course) => sum + course.toDate, 0);
  return year === 0 ? undefined : toDate / year;
}
