/**
 * Volumes, unit costs (kronor per unit, also per month where the measure counts months) and what volume and
 * price have meant for the result, split as the workbook asks for; series of restated amounts.
 */
import { effectsOf } from "../analysis/priceVolume";
import { comparedIn, measuresOf } from "../analysis/volumes";
import { fact, type Fact, type Subject } from "../model/fact";
import { ZERO } from "../model/money";
import type { VolumeYear } from "../model/volume";
import type { Stated } from "./facts";
import { cellAt, tablesNamed } from "./printedTables";
import type { FactSources } from "./sources";
import { subject, subjectKey } from "./subjects";

export function volumeFacts(sources: FactSources): Stated {
  const volumes = sources.volumes ?? [];
  return {
    subjects: [
      ...subjectsOf(volumes),
      ...[...new Set((sources.restatedSeries ?? []).map(({ series }) => series))].map((series) =>
        subject("series", series)
      ),
    ],
    facts: [
      ...volumes.flatMap((year) => [...countFacts(sources, year), ...costFacts(year)]),
      ...effectFacts(sources, volumes),
      ...seriesFacts(sources),
    ],
  };
}

function subjectsOf(volumes: readonly VolumeYear[]): readonly Subject[] {
  return volumes.map(({ measure, unit, area, cause }) =>
    subject("volume", measure, {
      within:
        cause !== undefined ? subjectKey("cause", cause) : area !== undefined ? subjectKey("area", area) : undefined,
      noun: unit,
    })
  );
}

function countFacts(sources: FactSources, { measure, year, outcomeVolume, budgetVolume }: VolumeYear): readonly Fact[] {
  const stated = { what: "volume", subject: subjectKey("volume", measure), unit: "count", year } as const;
  return [
    ...(outcomeVolume === undefined
      ? []
      : [fact({ ...stated, exact: outcomeVolume, cell: cellOf(sources, measure, String(year)) })]),
    ...(budgetVolume === undefined ? [] : [fact({ ...stated, scenario: "budget", exact: budgetVolume })]),
  ];
}

function cellOf(sources: FactSources, measure: string, column: string): Fact["cell"] {
  for (const table of tablesNamed(sources.tables, "Avvik.volymer")) {
    const row = table.rows.find(({ label }) => label === measure);
    const found = row === undefined ? undefined : cellAt(table, row, column);
    if (found !== undefined) return found.cell;
  }
  return undefined;
}

function costFacts({
  measure,
  year,
  outcomeVolume,
  budgetVolume,
  outcomeCost,
  budgetCost,
}: VolumeYear): readonly Fact[] {
  const about = subjectKey("volume", measure);
  return (
    [
      ["outcome", outcomeVolume, outcomeCost],
      ["budget", budgetVolume, budgetCost],
    ] as const
  ).flatMap(([scenario, volume, cost]) => {
    if (cost === undefined) return [];
    const whole = fact({ what: "cost", subject: about, scenario, unit: "ore", year, exact: -cost });
    if (volume === undefined || volume === 0) return [whole];
    const stated = { what: "unitCost", subject: about, scenario, unit: "orePer", year } as const;
    return [
      whole,
      fact({ ...stated, exact: cost / volume }),
      ...(/månad/i.test(measure) ? [fact({ ...stated, narrowedTo: "month", exact: cost / volume / 12 })] : []),
    ];
  });
}

/** What volume and price have done to the result, split as the tables split it. */
function effectFacts(
  { organisation, settings: { split = "flexible" } }: FactSources,
  volumes: readonly VolumeYear[]
): readonly Fact[] {
  const measures = measuresOf(volumes, organisation);
  return [...new Set(volumes.map(({ year }) => year))].flatMap((year) =>
    comparedIn(measures, year).flatMap(({ measured, budget, outcome }) => {
      const [measure] = measured.years;
      if (measure === undefined || budget.factors.length === 0 || outcome.factors.length === 0) return [];
      const {
        factors: [volumeEffect = ZERO],
        price,
      } = effectsOf(budget, outcome, split);
      const stated = { subject: subjectKey("volume", measure.measure), unit: "ore", year } as const;
      return [
        fact({ what: "volumeEffect", ...stated, exact: volumeEffect }),
        fact({ what: "priceEffect", ...stated, exact: price }),
      ];
    })
  );
}

function seriesFacts({ restatedSeries = [] }: FactSources): readonly Fact[] {
  return restatedSeries.flatMap(({ series, year, amount, moved }) => {
    const stated = { what: "series", subject: subjectKey("series", series), unit: "ore", year } as const;
    return [
      fact({ ...stated, exact: amount }),
      ...(moved === 0 ? [] : [fact({ ...stated, scenario: "change", exact: amount + moved })]),
    ];
  });
}
