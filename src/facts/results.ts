/** Grant, net cost and result of the committee, its areas and the frames apart, in every scenario that is printed or forecast. */
import { forecastOf } from "../analysis/forecast";
import { fact, type Fact, type Subject } from "../model/fact";
import { earlierThan, isYearEnd, type Occasion } from "../model/occasion";
import type { Stated } from "./facts";
import { cellAt, columnMeaning, tablesNamed, type PrintedCell } from "./printedTables";
import type { FactSources, PrintedTable } from "./sources";
import { COMMITTEE, initialsOf, nameInLabel, subject, subjectKey } from "./subjects";

export function resultFacts(sources: FactSources): Stated {
  return {
    subjects: subjectsOf(sources),
    facts: [...areaTable(sources), ...scenarioTables(sources), ...forecasts(sources)],
  };
}

function subjectsOf({ organisation, settings }: FactSources): readonly Subject[] {
  const committee = subject("committee", settings.committee, {
    key: COMMITTEE,
    otherNames: [initialsOf(settings.committee)],
  });
  const frames = organisation.frames
    .filter(({ id, hasResultResponsibility }) => !hasResultResponsibility && id !== settings.committee)
    .map(({ id }) => subject("frame", id));
  const apart = new Set(organisation.frames.filter((frame) => !frame.hasResultResponsibility).map(({ id }) => id));
  const areas = organisation.areas.map(({ id, shortName, frame }) =>
    subject("area", id, {
      otherNames: [shortName, /^(\p{Lu}{2,})-/u.exec(id)?.[1]],
      within: apart.has(frame) ? subjectKey("frame", frame) : COMMITTEE,
    })
  );
  return [committee, ...areas, ...frames];
}

/** The table per area: grant and result, and at an interim occasion the forecast. */
function areaTable(sources: FactSources): readonly Fact[] {
  return tablesNamed(sources.tables, "Avvik.budgetavvikelse")
    .flatMap((table) =>
      table.rows.flatMap((row) => {
        const about = row.kind === "total" ? COMMITTEE : areaKey(sources, row.label);
        if (about === undefined) return [];
        return table.columns.flatMap((column) => {
          const found = cellAt(table, row, column);
          if (found === undefined) return [];
          if (/^kommunbidrag/i.test(column)) return grantAndBudget(sources, about, found);
          const meaning = columnMeaning(column, table, sources.occasions, sources.settings.occasion.name);
          if (meaning === undefined || meaning.scenario === "deviation") return [];
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
    )
    .concat(netCosts(sources));
}

/** The grant is also the budgeted net cost. */
function grantAndBudget(
  { settings }: FactSources,
  about: string,
  { exact, printed, cell }: PrintedCell
): readonly Fact[] {
  const stated = { subject: about, unit: "ore", year: settings.year, cell } as const;
  return [
    fact({ what: "grant", ...stated, exact, printed }),
    fact({ what: "netCost", scenario: "budget", ...stated, exact: -exact, printed: -printed }),
  ];
}

/** Net cost of an area is its result less its grant; no table of areas prints it. */
function netCosts(sources: FactSources): readonly Fact[] {
  return tablesNamed(sources.tables, "Avvik.budgetavvikelse").flatMap((table) =>
    table.rows.flatMap((row) => {
      const about = row.kind === "total" ? COMMITTEE : areaKey(sources, row.label);
      const grant = cellAt(table, row, "Kommunbidrag");
      const result = cellAt(table, row, "Utfall budgetavvikelse");
      if (
        about === undefined ||
        grant === undefined ||
        result === undefined ||
        !isYearEnd(sources.occasions, sources.settings.occasion)
      )
        return [];
      return [
        fact({
          what: "netCost",
          subject: about,
          unit: "ore",
          year: sources.settings.year,
          exact: result.exact - grant.exact,
          printed: result.printed - grant.printed,
        }),
      ];
    })
  );
}

/** Tables of net cost, grant and result by scenario: the committee's, and one for every frame apart. */
function scenarioTables(sources: FactSources): readonly Fact[] {
  const committee = tablesNamed(sources.tables, "Avvik.driftbudget").flatMap((table) =>
    scenarioFacts(sources, table, COMMITTEE)
  );
  const frames = tablesNamed(sources.tables, "Avvik.ram").flatMap((table) => {
    const frame = sources.organisation.frames.find(({ id }) => (table.title ?? "").startsWith(id));
    const areas = sources.organisation.areas.filter((area) => area.frame === frame?.id);
    const only = areas.length === 1 ? areas.map(({ id }) => subjectKey("area", id)) : [];
    return frame === undefined
      ? []
      : [subjectKey("frame", frame.id), ...only].flatMap((about) => scenarioFacts(sources, table, about));
  });
  return [...committee, ...frames];
}

function scenarioFacts(sources: FactSources, table: PrintedTable, about: string): readonly Fact[] {
  return table.rows.flatMap((row) =>
    table.columns.flatMap((column): readonly Fact[] => {
      const found = cellAt(table, row, column);
      const meaning = columnMeaning(column, table, sources.occasions, sources.settings.occasion.name);
      if (found === undefined || meaning === undefined || meaning.scenario === "deviation") return [];
      const stated = {
        subject: about,
        unit: "ore",
        year: sources.settings.year,
        scenario: meaning.scenario,
        occasion: meaning.occasion,
        ...found,
      } as const;
      if (/^kommunbidrag/i.test(row.label))
        return meaning.scenario === "outcome" ? grantAndBudget(sources, about, found) : [];
      if (/^resultat/i.test(row.label)) return [fact({ what: "result", ...stated })];
      if (/^intäkter/i.test(row.label)) return [fact({ what: "income", ...stated })];
      return /^nettokostnad/i.test(row.label) ? [fact({ what: "netCost", ...stated })] : [];
    })
  );
}

/** Forecasts of areas and their sums, and what has changed since each of them. */
function forecasts(sources: FactSources): readonly Fact[] {
  const { settings, occasions, organisation } = sources;
  const apart = new Set(organisation.frames.filter((frame) => !frame.hasResultResponsibility).map(({ id }) => id));
  const groups = [
    { about: COMMITTEE, areas: organisation.areas.filter(({ frame }) => !apart.has(frame)) },
    ...organisation.areas.map((area) => ({ about: subjectKey("area", area.id), areas: [area] })),
    ...[...apart].map((frame) => ({
      about: subjectKey("frame", frame),
      areas: organisation.areas.filter((area) => area.frame === frame),
    })),
  ];
  return groups.flatMap(({ about, areas }) => {
    const at = (occasion: Occasion): number | undefined => {
      const own = (sources.forecasts ?? []).filter(
        (forecast) => forecast.occasion === occasion.name && areas.some(({ id }) => id === forecast.area)
      );
      return own.length === 0
        ? undefined
        : forecastOf(
            own,
            occasion,
            areas.map(({ id }) => id)
          );
    };
    const ends = isYearEnd(occasions, settings.occasion);
    const now = ends ? currentResult(sources, about) : at(settings.occasion);
    const stated = { what: "result", subject: about, unit: "ore", year: settings.year } as const;
    const own =
      ends || now === undefined
        ? []
        : [fact({ ...stated, scenario: "forecast", occasion: settings.occasion.name, exact: now })];
    return [
      ...own,
      ...earlierThan(occasions, settings.occasion).flatMap((occasion) => {
        const then = at(occasion);
        if (then === undefined) return [];
        const forecast = fact({ ...stated, scenario: "forecast", occasion: occasion.name, exact: then });
        return now === undefined
          ? [forecast]
          : [forecast, fact({ ...stated, scenario: "change", occasion: occasion.name, exact: now - then })];
      }),
    ];
  });
}

/** The outcome's result as the tables have it. */
function currentResult(sources: FactSources, about: string): number | undefined {
  for (const table of tablesNamed(sources.tables, "Avvik.budgetavvikelse")) {
    for (const row of table.rows) {
      if ((row.kind === "total" ? COMMITTEE : areaKey(sources, row.label)) === about)
        return cellAt(table, row, "Utfall budgetavvikelse")?.exact;
    }
  }
  const frame = sources.organisation.frames.find(
    ({ id }) =>
      subjectKey("frame", id) === about ||
      sources.organisation.areas.some((area) => area.frame === id && subjectKey("area", area.id) === about)
  );
  const table =
    frame === undefined ? undefined : tablesNamed(sources.tables, "Avvik.ram").find(({ title }) => title === frame.id);
  const row = table?.rows.find(({ label }) => /^resultat/i.test(label));
  return table === undefined || row === undefined ? undefined : cellAt(table, row, "Utfall")?.exact;
}

/** The area that a row label names; `undefined` for Ej fördelat. */
export function areaKey({ organisation }: FactSources, label: string): string | undefined {
  const name = nameInLabel(label);
  const area = organisation.areas.find(
    ({ id, shortName }) => id === name || id === label || `${id} (${shortName ?? ""})` === label
  );
  return area === undefined ? undefined : subjectKey("area", area.id);
}
