/** Named causes and what they leave: effect now, at earlier occasions and the change; income and cost where the ledger gives them. */
import { fact, type Fact, type Subject } from "../model/fact";
import { earlierThan, isYearEnd } from "../model/occasion";
import type { Stated } from "./facts";
import { cellAt, columnMeaning, isSum, tablesNamed } from "./printedTables";
import type { FactSources, LedgerSum } from "./sources";
import { nameInLabel, RESIDUAL, subject, subjectKey } from "./subjects";

export function causeFacts(sources: FactSources): Stated {
  const facts = [...printed(sources), ...(sources.ledgerSums ?? []).flatMap((sum) => ledgerFacts(sources, sum))];
  const ends = isYearEnd(sources.occasions, sources.settings.occasion);
  const now = new Map(
    facts
      .filter(
        ({ what, scenario, occasion }) =>
          what === "result" &&
          (ends ? scenario === "outcome" : scenario === "forecast" && occasion === sources.settings.occasion.name)
      )
      .map((one) => [one.subject, one.values[0]])
  );
  return { facts: [...facts, ...forecasts(sources, now)], subjects: subjectsOf(sources) };
}

function subjectsOf(sources: FactSources): readonly Subject[] {
  const names = new Set<string>();
  for (const table of causeTables(sources))
    for (const row of table.rows) if (row.kind === "line") names.add(nameInLabel(row.label));
  for (const { cause } of sources.forecasts ?? []) if (cause !== undefined) names.add(cause);
  for (const { kind, name } of sources.ledgerSums ?? []) if (kind === "cause") names.add(name);
  const areaOf = (name: string): string | undefined =>
    sources.areaOfCause?.get(name) ?? sources.forecasts?.find(({ cause }) => cause === name)?.area;
  const causes = [...names].map((name) => {
    const area = areaOf(name);
    return subject("cause", name, { within: area === undefined ? undefined : subjectKey("area", area) });
  });
  return [...causes, subject("residual", "Övriga avvikelser", { key: RESIDUAL })];
}

function causeTables({ tables }: FactSources): FactSources["tables"] {
  return [...tablesNamed(tables, "Avvik.orsaker"), ...tablesNamed(tables, "Avvik.forandringar")];
}

function printed(sources: FactSources): readonly Fact[] {
  return causeTables(sources).flatMap((table) =>
    table.rows.flatMap((row) => {
      if (isSum(row)) return [];
      const about = row.kind === "residual" ? RESIDUAL : subjectKey("cause", nameInLabel(row.label));
      return table.columns.flatMap((column) => {
        const found = cellAt(table, row, column);
        const meaning = columnMeaning(column, table, sources.occasions, sources.settings.occasion.name);
        if (
          found === undefined ||
          meaning === undefined ||
          meaning.scenario === "deviation" ||
          meaning.scenario === "budget"
        )
          return [];
        return [
          fact({
            what: "result",
            subject: about,
            scenario: meaning.scenario,
            occasion: meaning.occasion,
            unit: "ore",
            year: sources.settings.year,
            ...found,
          }),
        ];
      });
    })
  );
}

function ledgerFacts({ settings }: FactSources, { kind, name, outcome, budget }: LedgerSum): readonly Fact[] {
  const stated = { subject: subjectKey(kind, name), unit: "ore", year: settings.year } as const;
  return (
    [
      ["outcome", outcome],
      ["budget", budget],
    ] as const
  ).flatMap(([scenario, { income, cost }]) => [
    fact({ what: "cost", scenario, ...stated, exact: cost }),
    ...(income === 0 ? [] : [fact({ what: "income", scenario, ...stated, exact: income })]),
    fact({ what: "netCost", scenario, ...stated, exact: income + cost }),
  ]);
}

/** What was expected of a cause: its effect, and where its budget is known its net cost too. */
function forecasts(sources: FactSources, now: ReadonlyMap<string, number>): readonly Fact[] {
  const { settings, occasions, organisation } = sources;
  const apart = new Set(
    organisation.frames.filter(({ hasResultResponsibility }) => !hasResultResponsibility).map(({ id }) => id)
  );
  const inCommittee = new Set(organisation.areas.filter(({ frame }) => !apart.has(frame)).map(({ id }) => id));
  return [settings.occasion, ...earlierThan(occasions, settings.occasion)].flatMap((occasion) => {
    const expected = new Map<string, number>();
    for (const { cause, area, occasion: at, deviation } of sources.forecasts ?? [])
      if (cause !== undefined && inCommittee.has(area) && at === occasion.name)
        expected.set(cause, (expected.get(cause) ?? 0) + deviation);
    return [...expected].flatMap(([cause, deviation]) => {
      const about = subjectKey("cause", cause);
      const stated = { subject: about, unit: "ore", year: settings.year, occasion: occasion.name } as const;
      const budget = sources.ledgerSums?.find(({ kind, name }) => kind === "cause" && name === cause)?.budget;
      const current = now.get(about);
      return [
        fact({ what: "result", scenario: "forecast", ...stated, exact: deviation }),
        ...(budget === undefined
          ? []
          : [
              fact({
                what: "netCost",
                scenario: "forecast",
                ...stated,
                exact: budget.income + budget.cost + deviation,
              }),
            ]),
        ...(current === undefined || occasion === settings.occasion
          ? []
          : [fact({ what: "result", scenario: "change", ...stated, exact: current - deviation })]),
      ];
    });
  });
}
