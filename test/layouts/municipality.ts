/**
 * A municipality by chance: who it is, what it has booked and budgeted, and its workbook in the contract's own form.
 */
import type { CellValue } from "../../src/workbook";
import type { ArraySheet } from "../support/arrayWorkbook";
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

const COMMITTEES = ["Socialnämnden", "Kultur- och fritidsnämnden", "Barn- och utbildningsnämnden", "Tekniska nämnden"];
const AREAS: readonly (readonly [string, string])[] = [
  ["Förskola", "FSK"],
  ["Grundskola", "GRU"],
  ["Hemtjänst", "HTJ"],
  ["Särskilt boende", "SÄBO"],
  ["Bibliotek", "BIB"],
  ["Park och natur", "PAN"],
  ["Individ- och familjeomsorg", "IFO"],
  ["Gemensam administration", "ADM"],
];
const ACCOUNTS: readonly (readonly [string, string, number])[] = [
  ["3011", "Försäljning varor", -4],
  ["3515", "Statsbidrag", -9],
  ["4530", "Bidrag till föreningar", 7],
  ["5011", "Månadslön", 60],
  ["5110", "Timlön", 11],
  ["5510", "Bilersättning", 2],
  ["5610", "Arbetsgivaravgifter", 25],
  ["6011", "Hyra lokaler", 18],
  ["6410", "Förbrukningsmaterial", 5],
  ["7430", "Konsulter", 6],
  ["7910", "Avskrivningar inventarier", 3],
];
const ACTIVITIES: readonly (readonly [string, string])[] = [
  ["510", "Ordinarie verksamhet"],
  ["520", "Stödinsatser"],
  ["910", "Ledning"],
];

export function invent(chance: Chance): Invented {
  const year = chance.one([2023, 2024, 2025]);
  const areas = chance
    .shuffled(AREAS)
    .slice(0, 3 + chance.below(3))
    .map(([name, shortName], at): Area => ({ name, shortName, prefix: `${chance.one(["0", "1", "2"])}${at + 1}` }));
  const responsibilities = areas.flatMap(({ prefix, name }) =>
    ["10", "25"].map((end) => [`${prefix}${end}`, `${name} ${end === "10" ? "norra" : "södra"}`] as const)
  );
  const accounts = chance
    .shuffled(ACCOUNTS)
    .slice(0, 7)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const whole = accounts.some(([code]) => code === "5011")
    ? accounts
    : [...accounts, ACCOUNTS[3] as (typeof ACCOUNTS)[0]];
  const months = Array.from({ length: 12 }, (_, month) => year * 100 + month + 1);
  const facts = (spread: number): readonly Fact[] =>
    months.flatMap((period) =>
      responsibilities.flatMap(([responsibility]) =>
        whole.map(([account, , weight]): Fact => ({
          period,
          account,
          responsibility,
          activity: ACTIVITIES[(Number(account[1]) + Number(responsibility[1])) % 2]?.[0] ?? "510",
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
    committee: chance.one(COMMITTEES),
    year,
    areas,
    accounts: whole.map(([code, name]) => [code, name] as const),
    responsibilities,
    activities: ACTIVITIES,
    outcome,
    budget,
    grants,
    forecasts,
  };
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
