/** Measures for balance with their decided and realised effect, single, per area and in all; effects of events. */
import { fact, type Fact, type Subject } from "../model/fact";
import type { Stated } from "./facts";
import { improves } from "../model/event";
import type { FactSources } from "./sources";
import { MEASURES, subject, subjectKey } from "./subjects";

export function measureFacts(sources: FactSources): Stated {
  const measures = sources.measures ?? [];
  const year = sources.settings.year;
  const areas = new Set(measures.flatMap(({ area }) => area ?? []));
  const effects = (
    about: string,
    narrowedTo: string | undefined,
    decided: number,
    realised: number
  ): readonly Fact[] => [
    fact({
      what: "decidedEffect",
      subject: about,
      narrowedTo,
      unit: "ore",
      year,
      exact: decided,
      cell: cellOf(sources, about, "Beslutad effekt"),
    }),
    fact({
      what: "realisedEffect",
      subject: about,
      narrowedTo,
      unit: "ore",
      year,
      exact: realised,
      cell: cellOf(sources, about, "Realiserad effekt"),
    }),
    ...(decided === 0
      ? []
      : [
          fact({
            what: "shareRealised",
            subject: about,
            narrowedTo,
            unit: "percent",
            year,
            exact: (100 * realised) / decided,
          }),
        ]),
  ];
  const sums = (own: typeof measures): readonly [number, number] => [
    own.reduce((sum, { decided }) => sum + decided, 0),
    own.reduce((sum, { realised }) => sum + realised, 0),
  ];
  return {
    subjects: [
      ...(measures.length === 0 ? [] : [subject("measures", "Åtgärder", { key: MEASURES })]),
      ...measures.map(({ name }) => subject("measure", name)),
      ...eventSubjects(sources),
    ],
    facts: [
      ...measures.flatMap(({ name, decided, realised }) =>
        effects(subjectKey("measure", name), undefined, decided, realised)
      ),
      ...[...areas].flatMap((area) =>
        effects(MEASURES, subjectKey("area", area), ...sums(measures.filter((measure) => measure.area === area)))
      ),
      ...(measures.length === 0 ? [] : effects(MEASURES, undefined, ...sums(measures))),
      ...eventFacts(sources),
    ],
  };
}

function cellOf({ tables }: FactSources, about: string, column: string): Fact["cell"] {
  const table = tables.find(({ id }) => id === "Avvik.atgarder");
  const row = table?.rows.find(
    ({ label, kind }) => subjectKey("measure", label) === about || (about === MEASURES && kind === "total")
  );
  return table === undefined || row === undefined || !table.columns.includes(column)
    ? undefined
    : { table: table.id, row: row.label, column };
}

function eventSubjects({ events = [] }: FactSources): readonly Subject[] {
  return [...new Set(events.flatMap(({ event, cause }) => [event, cause]))].map((name) => subject("event", name));
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
