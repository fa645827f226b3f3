/**
 * Measures beside the forecast. What is typed as a forecast is what is expected with everything that has been decided,
 * so the forecast before measures is that less what the measures are expected to give. Whoever forecasts a deficit must
 * say what is done about it: an area without a measure is told.
 */
import { ADJUSTMENT } from "../model/forecast";
import { total, type Ore } from "../model/money";
import type { AreaId } from "../model/organisation";
import type { Measure } from "../sources/measures";
import type { Analysis } from "./analysis";
import type { AreaResult } from "./deviation";
import { mustBeExplained } from "./materiality";

/** The measures of one area, or of none. */
export interface MeasuresOf {
  readonly measures: readonly Measure[];
  /** What is expected of those that say it; + improves the result. */
  readonly forecast: Ore;
  /** Measures that no expected effect is stated of. */
  readonly unstated: number;
}

export function measuresFor(measures: readonly Measure[], area: AreaId | undefined): MeasuresOf {
  const own = measures.filter((measure) => measure.area === area);
  return {
    measures: own,
    forecast: total(own.flatMap(({ forecast }) => forecast ?? [])),
    unstated: own.filter(({ forecast }) => forecast === undefined).length,
  };
}

/** An occasion before the year end whose measures say what is expected of them. */
export function hasForecastEffects({ model, comparison }: Pick<Analysis, "model" | "comparison">): boolean {
  return comparison.current !== "outcome" && model.measures.some(({ forecast }) => forecast !== undefined);
}

/**
 * Areas that expect a deficit which must be explained, and have no measure; none at the year end, when it is too late.
 */
export function areasWithoutMeasure(analysis: Analysis): readonly AreaResult[] {
  const { comparison, model, committee, frames, forecast } = analysis;
  const { current } = comparison;
  if (current === "outcome") return [];
  const apart = frames.filter(({ frame }) => !frame.hasResultResponsibility).flatMap(({ areas }) => areas);
  return [...committee.areas, ...apart].filter((area) => {
    if (area.area === undefined || area.area.id === ADJUSTMENT) return false;
    const expected = forecast({ areas: [area] }, current);
    const isDeficit = expected < 0 && mustBeExplained(expected, area.grant, model.settings.materiality);
    return isDeficit && !model.measures.some((measure) => measure.area === area.area?.id);
  });
}
