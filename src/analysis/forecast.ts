/** Forecasts summed per area, and which occasion the present one is compared with. */
import type { Forecast } from "../model/forecast";
import { add, total, ZERO, type Ore } from "../model/money";
import { earlierThan, isYearEnd, type Occasion, type Occasions } from "../model/occasion";
import type { AreaId } from "../model/organisation";

/** What is reported now and what it is compared with. */
export interface Comparison {
  /** The outcome at the year end, this occasion's forecast before it. */
  readonly current: "outcome" | Occasion;
  /** The latest earlier occasion that has forecasts; `undefined` when there is none. */
  readonly earlier: Occasion | undefined;
}

export function comparisonOf(occasions: Occasions, occasion: Occasion, forecasts: readonly Forecast[]): Comparison {
  const earlier = earlierThan(occasions, occasion).find(({ name }) =>
    forecasts.some((forecast) => forecast.occasion === name)
  );
  return { current: isYearEnd(occasions, occasion) ? "outcome" : occasion, earlier };
}

/**
 * Expected full-year deviation of some areas at an occasion: the area's own row, or the sum of its causes
 * where there is no such row. An area without any counts as 0.
 */
export function forecastOf(forecasts: readonly Forecast[], occasion: Occasion, areas: readonly AreaId[]): Ore {
  const stated = forecasts.filter((forecast) => forecast.occasion === occasion.name);
  return areas.reduce((sum, area) => {
    const own = stated.filter((forecast) => forecast.area === area);
    const totals = own.filter(({ cause }) => cause === undefined);
    return add(sum, total((totals.length > 0 ? totals : own).map(({ deviation }) => deviation)));
  }, ZERO);
}

/** What is stated of an area, or of a cause within it, at an occasion; `undefined` where nothing is. */
export function statedOf(
  forecasts: readonly Forecast[],
  { name }: Occasion,
  area: AreaId,
  cause: string | undefined
): Ore | undefined {
  const stated = forecasts.filter((one) => one.occasion === name && one.area === area && one.cause === cause);
  return stated.length === 0 ? undefined : total(stated.map(({ deviation }) => deviation));
}
