/**
 * The budget's profile against the usual one. Budgets are often spread unlike the costs: where a larger part of the
 * year's budget lies in the reported months than earlier years had used by then, that explains a part of an interim
 * surplus (Malmö's report for January–August 2016 found it over five years' net costs).
 */
import type { Ore } from "../../model/money";
import type { YearCourse } from "./courses";
import { usualShareOf, type Known } from "./methods";
import { wholeOre } from "./misses";

export interface BudgetProfile {
  /** What of the year's budget, and of earlier years' net cost, belongs to the reported months: shares of 1. */
  readonly budgetShare: number;
  readonly usualShare: number;
  /** The part of the deviation to date that the difference explains: + where the budget lies early. */
  readonly explains: Ore;
  /** The earlier years that the usual share is of. */
  readonly years: readonly number[];
}

/** Nothing is said of a whole year, nor where there is no budget or no earlier year. */
export function budgetProfileOf(
  budget: Pick<YearCourse, "toDate" | "year">,
  earlier: Known["earlier"],
  months: number
): BudgetProfile | undefined {
  const usualShare = usualShareOf(earlier);
  if (usualShare === undefined || budget.year === 0 || months === 12) return undefined;
  return {
    budgetShare: budget.toDate / budget.year,
    usualShare,
    explains: wholeOre(usualShare * budget.year - budget.toDate),
    years: [...earlier.keys()].sort((a, b) => a - b),
  };
}
