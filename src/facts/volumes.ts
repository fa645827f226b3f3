/**
 * Volumes and what they cost, of every year that the workbook has; what they cost per unit, also per month where the
 * metric counts months; what volume and price meant for the result, of which the tables print the reported year.
 */
import { effectsOf } from "../analysis/priceVolume";
import { comparedIn, measuresOf } from "../analysis/volumes";
import { fact, type Fact, type Subject } from "../model/fact";
import { subjectKey } from "../model/figure";
import { ZERO } from "../model/money";
import type { VolumeYear } from "../sources/volumes";
import type { FactSources, StatedFacts } from "./sources";
import { subject } from "./subjects";

export function volumeFacts(sources: FactSources): StatedFacts {
  const { volumes = [], restatedSeries = [] } = sources;
  const series = new Set(restatedSeries.map((year) => year.series));
  return {
    subjects: [...subjectsOf(volumes), ...[...series].map((name) => subject("series", name))],
    facts: [...volumes.flatMap((year) => [...countFacts(year), ...costFacts(year)]), ...effectFacts(volumes, sources)],
  };
}

function subjectsOf(volumes: readonly VolumeYear[]): readonly Subject[] {
  return volumes.map(({ metric, unit, area, cause }) => {
    const ofArea = area === undefined ? undefined : subjectKey("area", area);
    const within = cause === undefined ? ofArea : subjectKey("cause", cause);
    return subject("volume", metric, { within, noun: unit });
  });
}

function countFacts({ metric, year, ...volumes }: VolumeYear): readonly Fact[] {
  const stated = { what: "volume", subject: subjectKey("volume", metric), unit: "count", year } as const;
  const counts = [
    { scenario: "outcome", exact: volumes.outcomeVolume },
    { scenario: "budget", exact: volumes.budgetVolume },
  ] as const;
  return counts.flatMap(({ scenario, exact }) => (exact === undefined ? [] : [fact({ ...stated, scenario, exact })]));
}

function costFacts({ metric, year, ...sides }: VolumeYear): readonly Fact[] {
  const about = subjectKey("volume", metric);
  const costs = [
    { scenario: "outcome", volume: sides.outcomeVolume, cost: sides.outcomeCost },
    { scenario: "budget", volume: sides.budgetVolume, cost: sides.budgetCost },
  ] as const;
  return costs.flatMap(({ scenario, volume, cost }) => {
    if (cost === undefined) return [];
    const whole = fact({ what: "cost", subject: about, scenario, unit: "ore", year, exact: -cost });
    if (volume === undefined || volume === 0) return [whole];
    const stated = { what: "unitCost", subject: about, scenario, unit: "orePer", year } as const;
    const perMonth = fact({ ...stated, narrowedTo: "month", exact: cost / volume / 12 });
    return [whole, fact({ ...stated, exact: cost / volume }), ...(/månad/i.test(metric) ? [perMonth] : [])];
  });
}

function effectFacts(volumes: readonly VolumeYear[], { organisation, settings }: FactSources): readonly Fact[] {
  const measures = measuresOf(volumes, organisation);
  const years = [...new Set(volumes.map(({ year }) => year))];
  return years.flatMap((year) =>
    comparedIn(measures, year).flatMap(({ measured, budget, outcome }) => {
      const name = measured.years[0]?.metric;
      if (name === undefined || budget.factors.length === 0 || outcome.factors.length === 0) return [];
      const { factors, price } = effectsOf(budget, outcome, settings.split ?? "flexible");
      const stated = { subject: subjectKey("volume", name), unit: "ore", year } as const;
      return [
        fact({ what: "volumeEffect", ...stated, exact: factors[0] ?? ZERO }),
        fact({ what: "priceEffect", ...stated, exact: price }),
      ];
    })
  );
}
