/** The eighth set's workbooks out of a system for planning or analysis, with grants and forecasts beside the export. */
import type { ArraySheet } from "../../support/arrayWorkbook";
import { canonical, type Fact, type Invented } from "../municipality";
import {
  EVERYTHING_COUNTED,
  amountOf,
  codesOf,
  contactList,
  forecastOf,
  instructions,
  lastYears,
  monthsAndYear,
  OCCASIONS,
  pivotOfOutcome,
  sumRow,
} from "./eighthShape";
import { LONG_MONTHS, oneGrant, organisedByExport, SHORT_MONTHS } from "./seventhShape";
import { blanks, grantOf, grouped, namesIn, sumOf, type Exported, type Row } from "./shape";

/** The planning tool's months with every level as text, grants by year in tkr, last year's sheet and a pivot left. */
function planningToolBook(town: Invented): Exported {
  const { year } = town;
  const names = namesIn(town);
  const sheet = (name: string, facts: readonly Fact[], of: number): ArraySheet => {
    const rows = codesOf(facts).map(({ at, own }): Row => [
      names.area(at.responsibility),
      `${at.responsibility} ${names.responsibility(at.responsibility)}`,
      `${at.account} ${names.account(at.account)}`,
      `${at.activity} ${names.activity(at.activity)}`,
      ...monthsAndYear(own),
    ]);
    return {
      name,
      cells: [
        [`${town.committee}, ${name.toLowerCase()}`, "", "", "kr"],
        [
          "Verksamhetsområde",
          "Ansvar",
          "Konto",
          "Verksamhet",
          ...SHORT_MONTHS.map((month) => `${month} ${of}`),
          "Total",
        ],
        ...rows,
        sumRow("Total", 4, rows),
      ],
    };
  };
  const rows = town.areas.map(({ name }): Row => {
    const grant = grantOf(town, name) / 1000;
    return [name, Math.round(grant * 0.97), grant, Math.round(grant * 1.02)];
  });
  const frames: ArraySheet = {
    name: "Kommunbidrag per år",
    cells: [["Kommunbidrag, tkr"], ["Verksamhetsområde", year - 1, year, year + 1], ...rows, sumRow("Summa", 1, rows)],
  };
  const sheets = [
    sheet(`Utfall ${year}`, town.outcome, year),
    sheet(`Budget ${year}`, town.budget, year),
    sheet(`Utfall ${year - 1}`, lastYears(town.outcome), year - 1),
    pivotOfOutcome(town),
    frames,
  ];
  return organisedByExport(town, ["Utfall", "Budget", "Kommunbidrag"], sheets, canonical(oneGrant(town)));
}

/** An analysis tool's data behind a visual: year and month in words, code and name joined, its filters said below. */
function analysisToolBook(town: Invented): Exported {
  const names = namesIn(town);
  const budget = new Map(town.budget.map((fact) => [keyOf(fact), fact]));
  const rows = town.outcome.map((fact): Row => {
    const planned = budget.get(keyOf(fact));
    return [
      town.year,
      LONG_MONTHS[(fact.period % 100) - 1] ?? "",
      names.area(fact.responsibility),
      `${fact.responsibility} - ${names.responsibility(fact.responsibility)}`,
      `${fact.account} - ${names.account(fact.account)}`,
      `${fact.activity} - ${names.activity(fact.activity)}`,
      amountOf(fact),
      planned === undefined ? "" : amountOf(planned),
    ];
  });
  const data: ArraySheet = {
    name: "Export",
    cells: [
      ["År", "Månad", "Verksamhetsområde", "Enhet", "Konto", "Verksamhet", "Summa av Utfall", "Summa av Budget"],
      ...rows,
      [],
      [`Tillämpade filter:\nÅr är ${town.year}\nFörvaltning är ${town.committee}\nKontoklass är inte 1 eller 2`],
    ],
  };
  const decisions: ArraySheet = {
    name: "Beslutslogg",
    cells: [
      ["KF-datum", "Ärende", "Dnr", "Verksamhetsområde", "Kommunbidrag tkr", "Registrerad"],
      ...town.grants.map(({ date, decision, area, kronor }, at): Row => [
        date,
        decision,
        `KS ${town.year}/${100 + at}`,
        area,
        kronor / 1000,
        "Ja",
      ]),
      ["Totalt", "", "", "", town.grants.reduce((sum, { kronor }) => sum + kronor, 0) / 1000, ""],
    ],
  };
  const expected: ArraySheet = {
    name: "Prognos per område",
    cells: [
      ["Tkr", ...town.areas.map(({ name }) => name), "Totalt"],
      ...OCCASIONS.map((occasion): Row => {
        const amounts = town.areas.map(({ name }) => forecastOf(town, occasion, name) / 1000);
        return [occasion, ...amounts, amounts.reduce((sum, amount) => sum + amount, 0)];
      }),
    ],
  };
  return organisedByExport(town, EVERYTHING_COUNTED, [data, decisions, expected, contactList(town)]);

  function keyOf({ period, account, responsibility }: Fact): string {
    return [period, account, responsibility].join("|");
  }
}

/** A large city's quarterly extracts by units with a name and no code, the budget by the same names and periods. */
function quarterExtractsByName(town: Invented): Exported {
  const names = namesIn(town);
  const list = (name: string, facts: readonly Fact[]): ArraySheet => ({
    name,
    cells: [
      ["Rapport: Transaktioner per enhet"],
      [`Organisation: ${town.committee}`],
      [],
      ["Avdelning", "Enhet", "Konto", "Verksamhet", "Redovisningsperiod", "Belopp", "Anm"],
      ...grouped(facts, "responsibility").flatMap((own): readonly Row[] => {
        const code = own[0]?.responsibility ?? "";
        return [
          ...own.map((fact): Row => [
            names.area(code),
            names.responsibility(code),
            fact.account,
            fact.activity,
            `${town.year}-${String(fact.period % 100).padStart(2, "0")}`,
            amountOf(fact),
            "",
          ]),
          ["", `${names.responsibility(code)} summa`, ...blanks(3), sumOf(own), ""],
        ];
      }),
    ],
  });
  const quarters = [1, 2, 3, 4].map((quarter) =>
    list(
      `Kv ${quarter}`,
      town.outcome.filter(({ period }) => Math.ceil((period % 100) / 3) === quarter)
    )
  );
  const rows = town.areas.map(({ name }): Row => [
    name,
    ...town.grants.filter(({ area }) => area === name).map(({ kronor }) => kronor),
    grantOf(town, name),
  ]);
  const frames: ArraySheet = {
    name: "Ramar per avdelning",
    cells: [
      ["Avdelning", ...town.grants.filter(({ area }) => area === rows[0]?.[0]).map(headingOf), "Kommunbidrag totalt"],
      ...rows,
      sumRow("Summa", 1, rows),
    ],
  };
  const sheets = [
    instructions("Hämta kvartalets transaktioner när perioden är stängd."),
    ...quarters,
    list("Internbudget", town.budget),
    frames,
  ];
  return organisedByExport(town, ["Utfall", "Budget", "Kommunbidrag"], sheets);

  function headingOf({ decision, date }: Invented["grants"][number]): string {
    return `${decision}\n${date}`;
  }
}

export const EIGHTH_SYSTEMS = { planningToolBook, analysisToolBook, quarterExtractsByName };
