/**
 * Metrics over the years, as the rows of Volymer give them. A metric is one by its name, area and cause; a year
 * that is stated twice starts a metric of its own, so that no row is lost or added to another.
 */
import type { Organisation } from "../model/organisation";
import type { VolumeYear } from "../sources/volumes";
import type { CostBasis } from "./priceVolume";

export interface Measured {
  /** Of its own among the metrics. */
  readonly key: string;
  /** The metric, with its area or cause where the name alone is somebody else's too. */
  readonly label: string;
  readonly unit: string;
  /** By year. */
  readonly years: readonly VolumeYear[];
}

/** In the order of their first rows. */
export function measuresOf(
  volumes: readonly VolumeYear[],
  { areas }: Pick<Organisation, "areas">
): readonly Measured[] {
  const groups = new Map<string, VolumeYear[]>();
  for (const volume of volumes) {
    const identity = [volume.metric, volume.area ?? "", volume.cause ?? ""].join("|");
    const nth = (time: number): string => (time === 1 ? identity : `${identity}|${time}`);
    let time = 1;
    while (groups.get(nth(time))?.some(({ year }) => year === volume.year) === true) time++;
    groups.set(nth(time), [...(groups.get(nth(time)) ?? []), volume]);
  }
  const firsts = [...groups.values()].flatMap((years) => years.slice(0, 1));
  return [...groups].flatMap(([key, years]): readonly Measured[] => {
    const [first] = years;
    if (first === undefined) return [];
    const alike = firsts.filter(({ metric }) => metric === first.metric);
    const area = areas.find(({ id }) => id === first.area);
    const apart = alike.some((other) => other.area !== first.area) ? (area?.shortName ?? area?.id) : first.cause;
    const label = alike.length === 1 || apart === undefined ? first.metric : `${first.metric} (${apart})`;
    return [{ key, label, unit: first.unit, years: [...years].sort((a, b) => a.year - b.year) }];
  });
}

/** A metric's year that can be compared: both sides have a cost. */
export interface Compared {
  readonly measured: Measured;
  readonly budget: CostBasis;
  readonly outcome: CostBasis;
  /** What each unit is multiplied by, where that is stated too: "månader per hushåll". */
  readonly multiplier: VolumeYear | undefined;
}

/**
 * The metrics of a year whose cost is to be explained. A metric without costs whose unit is so much per another's
 * unit ("månader per hushåll" for one in "hushåll") within the same area and cause is its third factor.
 */
export function comparedIn(metrics: readonly Measured[], year: number): readonly Compared[] {
  const ofYear = metrics.flatMap((measured) =>
    measured.years.filter((volume) => volume.year === year).map((volume) => ({ measured, volume }))
  );
  return ofYear.flatMap(({ measured, volume }): readonly Compared[] => {
    const { budgetCost, outcomeCost, budgetVolume, outcomeVolume } = volume;
    if (budgetCost === undefined || outcomeCost === undefined) return [];
    const multiplier = ofYear.map((other) => other.volume).find((other) => isPerUnitOf(other, volume));
    const factors = (own: number | undefined, more: number | undefined): readonly number[] =>
      [own, more].flatMap((factor) => factor ?? []);
    return [
      {
        measured,
        multiplier,
        budget: { cost: budgetCost, factors: factors(budgetVolume, multiplier?.budgetVolume) },
        outcome: { cost: outcomeCost, factors: factors(outcomeVolume, multiplier?.outcomeVolume) },
      },
    ];
  });
}

function isPerUnitOf(other: VolumeYear, { unit, area, cause, budgetVolume, outcomeVolume }: VolumeYear): boolean {
  const [, per] = / per (.+)$/iu.exec(other.unit) ?? [];
  const volumes = [budgetVolume, outcomeVolume, other.budgetVolume, other.outcomeVolume];
  if (volumes.includes(undefined)) return false;
  const hasNoCost = other.budgetCost === undefined && other.outcomeCost === undefined;
  const isSameUnit = per?.trim().toLowerCase() === unit.trim().toLowerCase();
  return hasNoCost && isSameUnit && other.area === area && other.cause === cause;
}
