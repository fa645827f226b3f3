/**
 * What the forecasts mean: a deviation is near zero, a net cost near the grant. An occasion is judged by most of its
 * grant; a single area only where its outcome says otherwise, since a small area may well double.
 */
import type { Figures, Forecast } from "./figures";
import type { Cause, Evidence } from "./finding";
import { type Judgement, nothingIn, type Rule, shareOf, whole } from "./judgement";
import { occasionsIn, type Stated, statedAt } from "./stated";
import type { Usual } from "./usual";

/** A forecast that is a net cost is so many times the grant. */
const NET_COST_FROM = 0.6;
const NET_COST_TO = 1.6;
/** So much of the grant that is forecast must look like net costs. */
const MOST_OF_GRANT = 0.6;
/** The outcome says otherwise when its own deviation is below this share of the grant. */
const FAR_FROM_OUTCOME = 0.45;
/** A single area that deviates less than this has not doubled. */
const FAR_ALONE = 0.25;
const LEAST_AREA = 0.002;
const LEAST_OF_COMMITTEE = 0.02;
/** Amounts in kronor are forecast in whole thousands. */
const THOUSAND_KRONOR = 100_000;

export const forecastMeaning: Rule = (figures, usual) =>
  occasionsIn(figures).flatMap((occasion) => {
    const stated = statedAt(figures, occasion);
    const looked = {
      check: "forecast",
      id: `forecast:${occasion}`,
      where: { source: "forecasts", items: [occasion] },
      usual: { kind: "percent", percent: usual.forecastOfGrant * 100 },
    } as const;
    const cause = causeOf(stated, usual);
    if (cause !== undefined) return [judged(figures, looked, stated, cause)];
    const odd = stated.filter((area) => isOddAlone(area, stated, usual));
    if (odd.length === 0) return [nothingIn(looked, evidenceOf(stated))];
    return odd.map((area) => {
      const inArea = { ...looked, id: `${looked.id}:${area.area}`, where: { ...looked.where, areas: [area.area] } };
      const isUnit = Math.abs(area.forecast) > NET_COST_TO * Math.max(Math.abs(area.grant), area.turnover);
      return judged(
        figures,
        inArea,
        [area],
        isUnit ? { cause: "unit", factor: 1000 } : { cause: "netCostTyped", factor: 1 }
      );
    });
  });

interface Misread {
  readonly cause: Extract<Cause, "netCostTyped" | "unit"> | undefined;
  readonly factor: number;
}

function causeOf(stated: readonly Stated[], usual: Usual): Misread | undefined {
  const filled = stated.filter(({ forecast }) => forecast !== 0);
  const sum = (of: (area: Stated) => number, some: readonly Stated[] = filled): number =>
    some.reduce((all, area) => all + of(area), 0);
  const grant = sum(({ grant }) => Math.abs(grant));
  const whole = sum(({ grant }) => Math.abs(grant), stated);
  const size = sum(({ forecast }) => Math.abs(forecast));
  if (grant === 0 || size === 0) return undefined;
  const like = filled.filter(isLikeNetCost);
  const isNetCost = sum(({ grant }) => Math.abs(grant), like) > MOST_OF_GRANT * grant;
  const contradicted = like.filter((area) => isFarFromOutcome(area));
  const isContradicted =
    sum(({ grant }) => Math.abs(grant), contradicted) >= 0.5 * sum(({ grant }) => Math.abs(grant), like);
  if (isNetCost && isContradicted && size > LEAST_OF_COMMITTEE * whole) return { cause: "netCostTyped", factor: 1 };
  if (
    size > usual.forecastOfGrant * grant &&
    sum(({ expected, grant }) => Math.min(Math.abs(expected), Math.abs(grant))) < 0.5 * size
  )
    return size > 2 * grant
      ? { cause: "unit", factor: size > 2000 * grant ? 1_000_000 : 1000 }
      : { cause: size / 1000 > grant * 1e-4 ? "unit" : undefined, factor: 1000 };
  const isExact = filled.some(({ forecast }) => forecast % THOUSAND_KRONOR !== 0);
  const isTiny =
    size < usual.leastForecastOfGrant * whole && (isExact || size < usual.leastForecastOfGrant * 0.05 * whole);
  return isTiny ? { cause: "unit", factor: 1 / 1000 } : undefined;
}

function isLikeNetCost({ forecast, grant }: Stated): boolean {
  const times = shareOf(forecast, grant);
  return times > NET_COST_FROM && times < NET_COST_TO;
}

/** The outcome shows nothing of a deviation as large as the grant. */
function isFarFromOutcome({ expected, grant }: Stated, share = FAR_FROM_OUTCOME): boolean {
  return Math.abs(expected) < share * Math.abs(grant);
}

function isOddAlone(area: Stated, all: readonly Stated[], usual: Usual): boolean {
  const grant = all.reduce((sum, { grant }) => sum + Math.abs(grant), 0);
  if (Math.abs(area.grant) < LEAST_AREA * grant || area.grant === 0) return false;
  const isTooLarge = Math.abs(area.forecast) > 3 * Math.max(Math.abs(area.grant), area.turnover);
  return (
    isTooLarge ||
    (isLikeNetCost(area) && isFarFromOutcome(area, FAR_ALONE) && Math.abs(area.grant) > usual.place * grant)
  );
}

function judged(
  figures: Figures,
  looked: Pick<Judgement, "check" | "id" | "where" | "usual">,
  stated: readonly Stated[],
  { cause, factor }: Misread
): Judgement {
  const areas = new Map(stated.map((area) => [area.area, area]));
  const mended = (forecast: Forecast): Forecast => {
    const own = areas.get(forecast.area);
    if (own === undefined || forecast.occasion !== looked.where.items?.[0] || cause === undefined) return forecast;
    if (cause === "unit") return { ...forecast, deviation: whole(forecast.deviation / factor) };
    const isTotal = forecast.cause === undefined || own.parts === undefined;
    const sign = Math.sign(own.forecast) === Math.sign(own.grant) ? -1 : 1;
    return isTotal ? { ...forecast, deviation: whole(sign * own.forecast + own.grant) } : forecast;
  };
  const rows = figures.forecasts.filter(
    ({ area, occasion }) => areas.has(area) && occasion === looked.where.items?.[0]
  ).length;
  return {
    ...looked,
    where: { ...looked.where, rows },
    found: evidenceOf(stated),
    cause,
    weight: "doubt",
    mend: (before) => ({ ...before, forecasts: before.forecasts.map(mended) }),
  };
}

function evidenceOf(stated: readonly Stated[]): Evidence {
  const sum = (of: (area: Stated) => number): number => stated.reduce((all, area) => all + of(area), 0);
  return {
    kind: "forecast",
    forecast: whole(sum(({ forecast }) => forecast)),
    grant: whole(sum(({ grant }) => grant)),
    netCost: whole(sum(({ netCost }) => netCost)),
  };
}
