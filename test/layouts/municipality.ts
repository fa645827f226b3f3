/**
 * A municipality by chance: who it is, what it has booked and budgeted, and its workbook in the contract's own form.
 */
import type { CellValue } from "../../src/workbook";
import type { ArraySheet } from "../support/arrayWorkbook";
import { PLACES, type Places } from "./places";
import type { Chance } from "./random";

export interface Fact {
  /** YYYYMM. */
  readonly period: number;
  readonly account: string;
  readonly responsibility: string;
  readonly activity: string;
  /** Hundredths of a krona, cost positive. */
  readonly hundredths: number;
}

interface Area {
  readonly name: string;
  readonly shortName: string;
  readonly prefix: string;
}

export interface Invented {
  readonly committee: string;
  readonly year: number;
  readonly areas: readonly Area[];
  readonly accounts: readonly (readonly [code: string, name: string])[];
  readonly responsibilities: readonly (readonly [code: string, name: string])[];
  readonly activities: readonly (readonly [code: string, name: string])[];
  readonly outcome: readonly Fact[];
  readonly budget: readonly Fact[];
  readonly grants: readonly {
    readonly decision: string;
    readonly date: string;
    readonly area: string;
    readonly kronor: number;
  }[];
  readonly forecasts: readonly { readonly occasion: string; readonly area: string; readonly kronor: number }[];
}

export function invent(chance: Chance, places: Places = PLACES): Invented {
  const year = chance.one([2023, 2024, 2025]);
  const { starts, ends } = places.codes;
  const drawn = chance
    .shuffled(places.areas)
    .slice(0, 3 + chance.below(3))
    .map(({ name, shortName, units }, at) => ({ area: { name, shortName, prefix: prefixOf(at) }, units }));
  const areas: readonly Area[] = drawn.map(({ area }) => area);
  const responsibilities = drawn.flatMap(({ area, units }) =>
    units.map((unit, at) => [`${area.prefix}${ends[at] ?? ""}`, unit] as const)
  );
  const accounts = chance
    .shuffled(places.accounts)
    .slice(0, 7)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  // Monthly wages, the greatest cost, are always there.
  const wages = places.accounts.filter(([code]) => code.startsWith("50"));
  const whole = accounts.some(([code]) => code.startsWith("50")) ? accounts : [...accounts, ...wages];
  const months = Array.from({ length: 12 }, (_, month) => year * 100 + month + 1);
  const facts = (spread: number): readonly Fact[] =>
    months.flatMap((period) =>
      responsibilities.flatMap(([responsibility]) =>
        whole.map(([account, , weight]): Fact => ({
          period,
          account,
          responsibility,
          activity: places.activities[(Number(account[1]) + Number(responsibility[1])) % 2]?.[0] ?? "",
          hundredths: weight * (1_000_000 + chance.below(spread)) + chance.below(100),
        }))
      )
    );
  const budget = facts(40_000);
  const outcome = facts(120_000);
  const netOf = (prefix: string): number =>
    budget
      .filter(({ responsibility }) => responsibility.startsWith(prefix))
      .reduce((sum, one) => sum + one.hundredths, 0);
  const grants = areas.flatMap(({ name, prefix }) => {
    const opening = Math.round(netOf(prefix) / 100_000) * 1000;
    return [
      { decision: `Budget ${year}`, date: `${year - 1}-11-20`, area: name, kronor: opening - 12_000 },
      { decision: "Löneökningar", date: `${year}-06-01`, area: name, kronor: 12_000 },
    ];
  });
  const occasions = ["Ekonomisk prognos", "Delårsrapport"];
  const forecasts = occasions.flatMap((occasion) =>
    areas.map(({ name }) => ({ occasion, area: name, kronor: (chance.below(60) - 30) * 1000 }))
  );
  return {
    committee: chance.one(places.committees),
    year,
    areas,
    accounts: whole.map(([code, name]) => [code, name] as const),
    responsibilities,
    activities: places.activities,
    outcome,
    budget,
    grants,
    forecasts,
  };

  function prefixOf(at: number): string {
    return `${chance.one(starts)}${at + 1}`;
  }
}

export function kronor(hundredths: number): number {
  return hundredths / 100;
}

/** The workbook in the contract's own form. */
export function canonical(town: Invented): readonly ArraySheet[] {
  const { committee, year } = town;
  const ledger = (name: string, facts: readonly Fact[]): ArraySheet => ({
    name,
    cells: [
      ["Period", "Konto", "Ansvar", "Verksamhet", "Belopp"],
      ...facts.map(({ period, account, responsibility, activity, hundredths }): readonly CellValue[] => [
        period,
        account,
        responsibility,
        activity,
        kronor(hundredths),
      ]),
    ],
  });
  return [
    ...naming(town),
    ledger("Utfall", town.outcome),
    ledger("Budget", town.budget),
    {
      name: "Kommunbidrag",
      cells: [
        ["Beslut", "Datum", "Ram", "Verksamhetsområde", "Belopp"],
        ...town.grants.map(({ decision, date, area, kronor: amount }) => [decision, date, committee, area, amount]),
      ],
    },
    {
      name: "Prognos",
      cells: [
        ["Tillfälle", "Verksamhetsområde", "Budgetavvikelse"],
        ...town.forecasts.map(({ occasion, area, kronor: amount }) => [occasion, area, amount]),
      ],
    },
  ];

  function naming({ areas }: Invented): readonly ArraySheet[] {
    return [
      {
        name: "Inställningar",
        cells: [
          ["Nyckel", "Värde"],
          ["Nämnd", committee],
          ["År", year],
          ["Tillfälle", "Årsanalys"],
          ["Till och med", year * 100 + 12],
        ],
      },
      {
        name: "Ramar",
        cells: [
          ["Ram", "Resultatansvar"],
          [committee, "Ja"],
        ],
      },
      {
        name: "Områden",
        cells: [
          ["Verksamhetsområde", "Kortnamn", "Ram"],
          ...areas.map((area) => [area.name, area.shortName, committee]),
        ],
      },
      { name: "Ansvar", cells: [["Ansvar", "Verksamhetsområde"], ...areas.map(({ prefix, name }) => [prefix, name])] },
    ];
  }
}

/** The same town a year later, with every amount another. */
export function yearAfter({ year, outcome, budget, ...rest }: Invented): Invented {
  const later = (facts: Invented["outcome"]): Invented["outcome"] =>
    facts.map((fact) => ({ ...fact, period: fact.period + 100, hundredths: fact.hundredths * 2 }));
  return { ...rest, year: year + 1, outcome: later(outcome), budget: later(budget) };
}
