/**
 * How right forecasts were: what came less what was expected, in amount and in percent of the grant, and its mean over
 * the years (bias). Not the mean of percentages of results: those lie near zero.
 */
import type { Ore } from "../model/money";
import { subtract } from "../model/money";
import { periodOf } from "../model/period";
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

/**
 * The year's outcome of whom a row is about: as it was locked at the year end, else as the reported year end has it, on
 * the basis that the forecast was made on.
 */
export function outcomesOf(rows: readonly LockedRow[], analysis: Analysis): (row: LockedRow) => Outcome {
  const locked = new Map<string, Outcome>();
  for (const row of latestVersions(rows)) {
    if (row.outcome !== undefined) locked.set(keyOf(row), { outcome: row.outcome, grant: row.grant });
  }
  const reported = new Map<Analysis, ReadonlyMap<string, Outcome>>();
  const reportedOn = (basis: Analysis): ReadonlyMap<string, Outcome> => {
    const known = reported.get(basis) ?? yearsOutcomes(basis);
    reported.set(basis, known);
    return known;
  };
  return (row) => {
    const now = reportedOn(basisOf(row, analysis)).get(keyOf(row)) ?? locked.get(keyOf(row));
    return { outcome: now?.outcome, grant: now?.grant ?? row.grant };
  };
}

/** Of the reported year end; none before it. */
function yearsOutcomes(analysis: Analysis): ReadonlyMap<string, Outcome> {
  const { model, comparison } = analysis;
  if (comparison.current !== "outcome") return new Map();
  return new Map(
    roundLines(analysis).map(({ kind, area, label, cause, current, grant }) => {
      const name = kind === "total" ? TOTAL_LABEL : (area ?? label);
      return [keyOf({ year: model.settings.year, area: name, cause }), { outcome: current, grant }] as const;
    })
  );
}

/**
 * A locked forecast stands in the areas of its day, and which part of it was for an activity that has moved since is
 * not known: so its miss is counted before the moves that began after its month. Like is compared with like.
 */
function basisOf({ year, occasion }: Pick<LockedRow, "year" | "occasion">, analysis: Analysis): Analysis {
  const { model, restatement } = analysis;
  const month = model.occasions.find(({ name }) => name === occasion)?.month;
  if (restatement === undefined || month === undefined || year !== model.settings.year) return analysis;
  const made = restatement.steps.filter(({ starting }) => starting <= periodOf(year, month)).at(-1);
  return made?.after ?? restatement.before;
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
