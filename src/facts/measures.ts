/** Measures for balance, single and per area; effects of events in all and by cause. */
import { fact, type Fact } from "../model/fact";
import { improves } from "../model/event";
import { MEASURES, subjectKey } from "../model/figure";
import type { FactSources, StatedFacts } from "./sources";
import { subject } from "./subjects";

export function measureFacts(sources: FactSources): StatedFacts {
  const { measures = [], events = [] } = sources;
  const areas = new Set(measures.flatMap(({ area }) => area ?? []));
  const named = new Set(events.flatMap(({ event, cause }) => [event, cause]));
  return {
    subjects: [
      ...(measures.length === 0 ? [] : [subject("measures", "Åtgärder", { key: MEASURES })]),
      ...measures.map(({ name }) => subject("measure", name)),
      ...[...named].map((name) => subject("event", name)),
    ],
    facts: [...[...areas].flatMap((area) => areaFacts(area, sources)), ...eventFacts(sources)],
  };
}

function areaFacts(area: string, { measures = [], settings }: FactSources): readonly Fact[] {
  const own = measures.filter((measure) => measure.area === area);
  const decided = own.reduce((sum, measure) => sum + measure.decided, 0);
  const realised = own.reduce((sum, measure) => sum + measure.realised, 0);
  const stated = { subject: MEASURES, narrowedTo: subjectKey("area", area), year: settings.year } as const;
  const effects = [
    fact({ what: "decidedEffect", ...stated, unit: "ore", exact: decided }),
    fact({ what: "realisedEffect", ...stated, unit: "ore", exact: realised }),
  ];
  if (decided === 0) return effects;
  return [...effects, fact({ what: "shareRealised", ...stated, unit: "percent", exact: (100 * realised) / decided })];
}

/** Of an event in all, and of each of its causes. */
function eventFacts({ events = [], settings }: FactSources): readonly Fact[] {
  const sums = new Map<string, number>();
  for (const { event, cause, group, amount } of events) {
    const effect = improves(group) ? amount : -amount;
    for (const name of new Set([event, cause])) sums.set(name, (sums.get(name) ?? 0) + effect);
  }
  return [...sums].map(([name, exact]) =>
    fact({ what: "eventEffect", subject: subjectKey("event", name), unit: "ore", year: settings.year, exact })
  );
}
