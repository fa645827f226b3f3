/** Everything that reports are made of, computed once per run from what was read. Pure arithmetic. */
import type { Ore } from "../model/money";
import type { Model } from "../sources/model";
import type { Occasion } from "../model/occasion";
import { monthOf } from "../model/period";
import { areaIdsOf, resultsOf, type Basis, type GroupResult, type Results } from "./deviation";
import { comparisonOf, forecastOf, type Comparison } from "./forecast";
import { sumsOf, WHOLE, type Share } from "./statement";

export interface Analysis extends Results {
  readonly model: Model;
  readonly basis: Basis;
  readonly comparison: Comparison;
  /** How much of a budget row counts in the reported period. */
  readonly toDate: Share;
  /** Expected full-year deviation of a group of areas at an occasion. */
  readonly forecast: (group: Pick<GroupResult, "areas">, occasion: Occasion) => Ore;
}

/** At the year end the whole grant and budget count, before it the part up to and including "Till och med". */
export function analyse(model: Model): Analysis {
  const { organisation, chart, settings } = model;
  const comparison = comparisonOf(model.occasions, settings.occasion, model.forecasts);
  const months = comparison.current === "outcome" ? 12 : monthOf(settings.through);
  const toDate: Share = (period) => {
    if (period === undefined) return months / 12;
    return months === 12 || period <= settings.through ? 1 : 0;
  };
  const basis: Basis = {
    months,
    outcome: sumsOf(model.outcome, organisation, chart, WHOLE),
    budget: sumsOf(model.budget, organisation, chart, WHOLE),
    budgetToDate: sumsOf(model.budget, organisation, chart, toDate),
  };
  return {
    model,
    basis,
    comparison,
    toDate,
    forecast: (group, occasion) => forecastOf(model.forecasts, occasion, areaIdsOf(group)),
    ...resultsOf(organisation, model.grants, basis),
  };
}
