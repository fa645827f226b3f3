/**
 * A year month by month, added up: this year's cost beside its budget and earlier years, and where each way would end.
 */
import { negate, subtract, type Ore } from "../../model/money";
import type { YearCourse } from "./courses";
import type { ForecastedArea, Forecasting } from "./forecasting";
import type { Method } from "./methods";

/** Net cost as a size: a cost is +. Twelve months from January, but for this year's: the reported ones. */
export interface Cumulated {
  readonly outcome: readonly Ore[];
  /** Empty where there is none. */
  readonly budget: readonly Ore[];
  /** The whole years before, ascending. */
  readonly earlier: readonly { readonly year: number; readonly months: readonly Ore[] }[];
  /** The full year's cost by each way that is made. */
  readonly ends: readonly { readonly way: Method; readonly cost: Ore }[];
}

export function cumulatedOf(
  { courses, grant, proposals }: Pick<ForecastedArea, "courses" | "grant" | "proposals">,
  { months }: Pick<Forecasting, "months">
): Cumulated {
  const { outcome, budget, earlier } = courses;
  return {
    outcome: costs(outcome).slice(0, months),
    budget: budget.rows === 0 ? [] : costs(budget),
    earlier: [...earlier].sort(([a], [b]) => a - b).map(([year, course]) => ({ year, months: costs(course) })),
    ends: proposals.flatMap(({ method, deviation }) =>
      deviation === undefined ? [] : [{ way: method, cost: subtract(grant, deviation) }]
    ),
  };
}

/** What is stated for the full year is spread evenly, as it is in every table of a part of the year. */
function costs({ months, fullYear }: YearCourse): readonly Ore[] {
  let sum = 0;
  return months.map((amount, index) => {
    sum += amount;
    return negate(Math.round(sum + (fullYear * (index + 1)) / 12) as Ore);
  });
}
