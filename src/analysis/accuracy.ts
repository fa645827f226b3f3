/**
 * How right forecasts were: what came less what was expected, in amount and in percent of the grant, and its mean over
 * the years (bias). Not the mean of percentages of results: those lie near zero.
 */
import type { Ore } from "../model/money";
import { subtract } from "../model/money";
import { latestVersions, type LockedRow } from "../model/round";
import { REST_LABEL, TOTAL_LABEL } from "../sources/roundNames";
import type { Analysis } from "./analysis";
import { roundLines } from "./roundLines";

/** What a year came to for an area or a cause. */
export interface Outcome {
  readonly outcome: Ore | undefined;
  /** The area's grant of that year, where it is known. */
  readonly grant: Ore | undefined;
}

type Whose = Pick<LockedRow, "year" | "area" | "cause">;

/** The year's outcome of whom a row is about: as it was locked at the year end, else as the reported year end has it. */
export function outcomesOf(rows: readonly LockedRow[], analysis: Analysis): (row: LockedRow) => Outcome {
  const known = new Map<string, Outcome>();
  const { model, comparison } = analysis;
  if (comparison.current === "outcome") {
    for (const { kind, area, label, cause, current, grant } of roundLines(analysis)) {
      const name = kind === "total" ? TOTAL_LABEL : (area ?? label);
      known.set(keyOf({ year: model.settings.year, area: name, cause }), { outcome: current, grant });
    }
  }
  for (const row of latestVersions(rows)) {
    if (row.outcome === undefined || known.has(keyOf(row))) continue;
    known.set(keyOf(row), { outcome: row.outcome, grant: row.grant });
  }
  return (row) => {
    const { outcome, grant } = known.get(keyOf(row)) ?? { outcome: undefined, grant: undefined };
    return { outcome, grant: grant ?? row.grant };
  };
}

function keyOf({ year, area, cause = "" }: Whose): string {
  return [year, area, cause].join("\n");
}

/** One forecast of one year against what came. */
export interface Miss {
  readonly year: number;
  readonly forecast: Ore;
  readonly outcome: Ore;
  /** Outcome − forecast: + better than expected. */
  readonly miss: Ore;
  /** In percent of the grant; `undefined` where that is not known or 0. */
  readonly percent: number | undefined;
}

/** An area's forecasts at an occasion over the years. */
export interface Accuracy {
  readonly area: string;
  readonly occasion: string;
  readonly misses: readonly Miss[];
  /** Mean of the misses, in öre: + the forecasts have been too low. `undefined` with less than two years. */
  readonly bias: number | undefined;
}

/** By area in the order in which they were locked, then by occasion; years in order. */
export function accuracies(rows: readonly LockedRow[], analysis: Analysis): readonly Accuracy[] {
  const outcomeOf = outcomesOf(rows, analysis);
  const found = new Map<string, { readonly area: string; readonly occasion: string; readonly misses: Miss[] }>();
  const areas: string[] = [];
  for (const row of latestVersions(rows)) {
    const isArea = row.cause === undefined && row.area !== REST_LABEL;
    if (!isArea || row.forecast === undefined) continue;
    const { outcome, grant } = outcomeOf(row);
    if (outcome === undefined) continue;
    const miss = subtract(outcome, row.forecast);
    const percent = grant === undefined || grant === 0 ? undefined : (100 * miss) / Math.abs(grant);
    const key = [row.area, row.occasion].join("\n");
    const accuracy = found.get(key) ?? { area: row.area, occasion: row.occasion, misses: [] };
    accuracy.misses.push({ year: row.year, forecast: row.forecast, outcome, miss, percent });
    found.set(key, accuracy);
    if (!areas.includes(row.area)) areas.push(row.area);
  }
  const inOrder = [...areas.filter((area) => area !== TOTAL_LABEL), ...areas.filter((area) => area === TOTAL_LABEL)];
  return inOrder.flatMap((area) =>
    [...found.values()]
      .filter((accuracy) => accuracy.area === area)
      .map(({ misses, ...whose }) => ({
        ...whose,
        misses: [...misses].sort((a, b) => a.year - b.year),
        bias: misses.length < 2 ? undefined : misses.reduce((sum, { miss }) => sum + miss, 0) / misses.length,
      }))
  );
}
