/**
 * Named causes of the committee's result, and what they leave unexplained. Named causes and residual always
 * add up to the result, for outcome, forecast and change alike (domain rule).
 */
import type { CausePart } from "../sources/causes";
import type { Forecast } from "../model/forecast";
import type { Ledger } from "../model/ledger";
import { subtract, total, ZERO, type Ore } from "../model/money";
import type { Occasion } from "../model/occasion";
import type { Area, AreaId } from "../model/organisation";
import type { Analysis } from "./analysis";
import { areaIdsOf } from "./deviation";
import { catchEntries, type CatchResult } from "./selection";

/** A named cause with its effect on the result: + improves it. */
export interface CauseResult {
  readonly name: string;
  /** The areas it belongs to, in reporting order; none when its rows name no area. */
  readonly areas: readonly Area[];
  /** Outcome against budget, or the stated amount; `undefined` when only a forecast names it. */
  readonly outcome: Ore | undefined;
  /** The controller's own words on why. */
  readonly words: readonly string[];
  /** Expected full-year effect at an occasion; `undefined` when it was not named then. */
  readonly forecast: (occasion: Occasion) => Ore | undefined;
}

export interface Causes {
  readonly causes: readonly CauseResult[];
  /** Selections that caught no row of outcome or budget, and rows that several causes claim. */
  readonly empty: readonly CausePart[];
  readonly contested: CatchResult["contested"];
}

export function causesOf(analysis: Analysis): Causes {
  const { model, committee } = analysis;
  const inCommittee = new Set(areaIdsOf(committee));
  const parts = model.causes.filter(({ area }) => area === undefined || inCommittee.has(area));
  const selected = parts.filter(({ amount }) => amount === undefined);
  const caughtIn = (ledger: Ledger, named: readonly CausePart[]): CatchResult =>
    catchEntries(named, ledger, analysis, analysis.toDate);
  const [outcome, budget] = [caughtIn(model.outcome, selected), caughtIn(model.budget, selected)];
  const names = new Set(parts.map(({ name }) => name));
  const forecasted = model.forecasts.filter(({ area }) => inCommittee.has(area)).flatMap(({ cause }) => cause ?? []);
  const forecastOnly = new Set(forecasted.filter((cause) => !names.has(cause)));
  const effectOf = (name: string): Ore => {
    const stated = parts.filter((part) => part.name === name).flatMap(({ amount }) => amount ?? []);
    const [caught, budgeted] = [outcome, budget].map(({ byName }) => byName.get(name)?.sum ?? ZERO);
    return total([...stated, subtract(caught ?? ZERO, budgeted ?? ZERO)]);
  };
  const catchesNothing = (part: CausePart): boolean =>
    [model.outcome, model.budget].every((ledger) => caughtIn(ledger, [part]).byName.size === 0);
  return {
    causes: [
      ...[...names].map((name) => causeOf(name, effectOf(name))),
      ...[...forecastOnly].map((name) => causeOf(name, undefined)),
    ],
    empty: selected.filter(catchesNothing),
    contested: mergeContested(outcome.contested, budget.contested),
  };

  function causeOf(name: string, effect: Ore | undefined): CauseResult {
    const own = parts.filter((part) => part.name === name);
    const forecasts = model.forecasts.filter(({ cause, area }) => cause === name && inCommittee.has(area));
    const areaIds = new Set<AreaId | undefined>([
      ...own.map(({ area }) => area),
      ...(own.length === 0 ? forecasts.map(({ area }) => area) : []),
    ]);
    return {
      name,
      areas: model.organisation.areas.filter(({ id }) => areaIds.has(id)),
      outcome: effect,
      words: own.flatMap(({ words }) => words ?? []),
      forecast: (occasion) => statedAt(forecasts, occasion),
    };
  }
}

function statedAt(forecasts: readonly Forecast[], occasion: Occasion): Ore | undefined {
  const stated = forecasts.filter((forecast) => forecast.occasion === occasion.name);
  return stated.length === 0 ? undefined : total(stated.map(({ deviation }) => deviation));
}

/** What the named causes leave of the result; `undefined` amounts count as 0. */
export function residualOf(result: Ore, named: readonly (Ore | undefined)[]): Ore {
  return subtract(result, total(named.map((amount) => amount ?? ZERO)));
}

function mergeContested(...lists: readonly CatchResult["contested"][]): CatchResult["contested"] {
  const merged = new Map<string, CatchResult["contested"][number]>();
  for (const one of lists.flat()) {
    const key = one.names.join("\n");
    const { rows, sum } = merged.get(key) ?? { rows: 0, sum: ZERO };
    merged.set(key, { ...one, rows: rows + one.rows, sum: total([sum, one.sum]) });
  }
  return [...merged.values()];
}
