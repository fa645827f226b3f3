/** Everything that reports are made of, computed once per run from what was read. Pure arithmetic. */
import { ADJUSTMENT } from "../model/forecast";
import type { Ore } from "../model/money";
import type { Model } from "../sources/model";
import type { Occasion } from "../model/occasion";
import { monthOf, type Period } from "../model/period";
import { areaIdsOf, resultsOf, type Basis, type GroupResult, type Results } from "./deviation";
import { comparisonOf, forecastOf, type Comparison } from "./forecast";
import { movesInEffect } from "./moves/inEffect";
import { restated } from "./moves/restated";
import { sumsOf, WHOLE, type Share } from "./statement";

export interface Analysis extends Results {
  /** Everything that was read, restated to one basis where activities have moved. */
  readonly model: Model;
  /** How it was restated; `undefined` where nothing has moved. */
  readonly restatement?: Restatement;
  readonly basis: Basis;
  readonly comparison: Comparison;
  /** How much of a budget row counts in the reported period. */
  readonly toDate: Share;
  /** Expected full-year deviation of a group of areas at an occasion. */
  readonly forecast: (group: Pick<GroupResult, "areas">, occasion: Occasion) => Ore;
}

/** The way from the basis that was read to the one that is reported: each move of an activity, and what it leaves. */
export interface Restatement {
  readonly before: Analysis;
  readonly steps: readonly { readonly label: string; readonly starting: Period; readonly after: Analysis }[];
}

/** Moves that are in effect are made first, one after another, so that every figure is on the last basis. */
export function analyse(model: Model): Analysis {
  const before = analysed(model);
  const steps: Restatement["steps"][number][] = [];
  let now = model;
  for (const { label, starting, moves } of movesInEffect(model)) {
    now = restated(now, label, moves);
    steps.push({ label, starting, after: analysed(now) });
  }
  const last = steps.at(-1);
  return last === undefined ? before : { ...last.after, restatement: { before, steps } };
}

/** At the year end the whole grant and budget count, before it the part up to and including "Till och med". */
function analysed(model: Model): Analysis {
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
    ...resultsOf(organisation, model.grants, basis, isAdjusted(model)),
  };
}

/** Whether some forecast is an adjustment, which is no area of the workbook's. */
function isAdjusted({ forecasts, organisation }: Model): boolean {
  return forecasts.some(({ area }) => area === ADJUSTMENT) && !organisation.areas.some(({ id }) => id === ADJUSTMENT);
}
