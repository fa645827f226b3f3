/**
 * What the forecasts mean: a deviation is near zero, a net cost near the grant. An occasion is judged by most of its
 * grant; a single area only where its outcome says otherwise, since a small area may well double.
 */
import { whole } from "../../model/money";
import type { Figures, Forecast } from "./figures";
import type { Cause, Evidence } from "./finding";
import { shareOf } from "./compare";
import { nothingIn, type Judgement, type Rule } from "./judgement";
import { occasionsIn, statedAt, type Stated } from "./stated";
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
/** A forecast in whole thousands is too small at this part of what is too small to the krona. */
const NOTHING_AT_ALL = 0.05;
const MILLION_TIMES = 2000;

export const forecastMeaning: Rule = (figures, usual) =>
  occasionsIn(figures).flatMap((occasion) => {
    const stated = statedAt(figures, occasion);
    const looked = {
      check: "forecast",
      id: `forecast:${occasion}`,
      where: { source: "forecasts", items: [occasion] },
      usual: { kind: "percent", percent: usual.forecastOfGrant * 100 },
    } as const;
    const misread = misreadOf(stated, usual);
    if (misread !== undefined) return [judged(figures, looked, stated, misread)];
    const odd = stated.filter((area) => isOddAlone(area, stated, usual));
    if (odd.length === 0) return [nothingIn(looked, evidenceOf(stated))];
    return odd.map((area) => {
      const inArea = { ...looked, id: `${looked.id}:${area.area}`, where: { ...looked.where, areas: [area.area] } };
      const isUnit = Math.abs(area.forecast) > NET_COST_TO * Math.max(Math.abs(area.grant), area.turnover);
      return judged(figures, inArea, [area], isUnit ? { cause: "unit", factor: 1000 } : NET_COST);
    });
  });

interface Misread {
  readonly cause: Extract<Cause, "netCostTyped" | "unit">;
  /** How many times too large. */
  readonly factor: number;
}

const NET_COST: Misread = { cause: "netCostTyped", factor: 1 };

/** What an occasion's forecasts have been misread as; `undefined` where they look like deviations. */
function misreadOf(stated: readonly Stated[], usual: Usual): Misread | undefined {
  const filled = stated.filter(({ forecast }) => forecast !== 0);
  const [grant, size] = [grantIn(filled), sizeIn(filled)];
  if (grant === 0 || size === 0) return undefined;
  const isLarge = size > LEAST_OF_COMMITTEE * grantIn(stated);
  if (isLarge && areNetCosts(filled)) return NET_COST;
  const shown = filled.reduce((sum, area) => sum + Math.min(Math.abs(area.expected), Math.abs(area.grant)), 0);
  if (isLarge && size > usual.forecastOfGrant * grant && shown < 0.5 * size)
    return { cause: "unit", factor: size > MILLION_TIMES * grant ? 1_000_000 : 1000 };
  return areTiny(filled, grantIn(stated), usual) ? { cause: "unit", factor: 1 / 1000 } : undefined;
}

/** Most of the grant that is forecast has net costs for deviations, and the outcome shows no such deviations. */
function areNetCosts(filled: readonly Stated[]): boolean {
  const like = filled.filter(isLikeNetCost);
  const contradicted = like.filter((area) => isFarFromOutcome(area, FAR_FROM_OUTCOME));
  return grantIn(like) > MOST_OF_GRANT * grantIn(filled) && grantIn(contradicted) >= 0.5 * grantIn(like);
}

/** Hardly anything of the committee's grant, to the krona; or less still. */
function areTiny(filled: readonly Stated[], grant: number, usual: Usual): boolean {
  const least = usual.leastForecastOfGrant * grant;
  const isExact = filled.some(({ forecast }) => forecast % THOUSAND_KRONOR !== 0);
  return sizeIn(filled) < (isExact ? least : least * NOTHING_AT_ALL);
}

function grantIn(stated: readonly Stated[]): number {
  return stated.reduce((sum, { grant }) => sum + Math.abs(grant), 0);
}

function sizeIn(stated: readonly Stated[]): number {
  return stated.reduce((sum, { forecast }) => sum + Math.abs(forecast), 0);
}

function isLikeNetCost({ forecast, grant }: Stated): boolean {
  const times = shareOf(forecast, grant);
  return times > NET_COST_FROM && times < NET_COST_TO;
}

/** The outcome shows nothing of a deviation as large as the grant. */
function isFarFromOutcome({ expected, grant }: Stated, share: number): boolean {
  return Math.abs(expected) < share * Math.abs(grant);
}

function isOddAlone(area: Stated, all: readonly Stated[], usual: Usual): boolean {
  const grant = grantIn(all);
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
    if (own === undefined || forecast.occasion !== looked.where.items?.[0]) return forecast;
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
