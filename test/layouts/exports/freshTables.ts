/**
 * A second set, written down before its first trial: tables, grants, forecasts, and sheets beside the contract's own.
 */
import { MONTH_NAMES } from "../forms";
import { canonical, kronor, type Fact, type Invented } from "../municipality";
import {
  grantOf,
  grants,
  grouped,
  inMonth,
  ledgers,
  MONTHS,
  sumOf,
  throughMonth,
  without,
  type Exported,
  type Row,
} from "./shape";

const HEADING: Row = ["Period", "Konto", "Ansvar", "Verksamhet", "Belopp"];

function rowsOf(facts: readonly Fact[]): readonly Row[] {
  return facts.map((fact) => [fact.period, fact.account, fact.responsibility, fact.activity, kronor(fact.hundredths)]);
}

/** Norwegian: this month, so far, the year's budget. */
function hittilIAr(town: Invented): Exported {
  const isOutcome = new Set(town.outcome);
  const groups = grouped([...town.outcome, ...town.budget], "responsibility", "account", "activity");
  return ledgers(town, {
    name: "Rapport des",
    cells: [
      [`Regnskapsrapport desember ${town.year}`],
      ["Ansvar", "Art", "Funksjon", "Regnskap hittil i år", "Budsjett hittil i år", "Årsbudsjett"],
      ...groups.map((facts): Row => {
        const [fact] = facts;
        const of = (is: boolean): number => sumOf(facts.filter((one) => isOutcome.has(one) === is));
        return [fact?.responsibility ?? "", fact?.account ?? "", fact?.activity ?? "", of(true), of(false), of(false)];
      }),
    ],
  });
}

/** Months of both, then the year's forecast in a column of its own. */
function monthsAndForecast(town: Invented): Exported {
  const isOutcome = new Set(town.outcome);
  const groups = grouped([...town.outcome, ...town.budget], "responsibility", "account", "activity");
  const heading =
    (what: string) =>
    (month: number): string =>
      `${what} ${town.year}${String(month).padStart(2, "0")}`;
  return ledgers(town, {
    name: "Ekonomi",
    cells: [
      [
        "Ansvar",
        "Konto",
        "Verksamhet",
        ...MONTHS.map(heading("Utfall")),
        ...MONTHS.map(heading("Budget")),
        "Prognos helår",
      ],
      ...groups.map((facts): Row => {
        const [fact] = facts;
        const of =
          (is: boolean) =>
          (month: number): number =>
            sumOf(inMonth(facts, month).filter((one) => isOutcome.has(one) === is));
        return [
          fact?.responsibility ?? "",
          fact?.account ?? "",
          fact?.activity ?? "",
          ...MONTHS.map(of(true)),
          ...MONTHS.map(of(false)),
          sumOf(facts.filter((one) => isOutcome.has(one))),
        ];
      }),
    ],
  });
}

/** A sheet per area under its short name. */
function sheetPerShortName(town: Invented): Exported {
  const isOutcome = new Set(town.outcome);
  return ledgers(
    town,
    ...town.areas.map((area) => {
      const own = [...town.outcome, ...town.budget].filter(({ responsibility }) =>
        responsibility.startsWith(area.prefix)
      );
      return {
        name: area.shortName,
        cells: [
          ["Period", "Konto", "Verksamhet", "Utfall", "Budget"],
          ...grouped(own, "period", "account", "activity").map((facts): Row => {
            const of = (is: boolean): number => sumOf(facts.filter((one) => isOutcome.has(one) === is));
            return [facts[0]?.period ?? "", facts[0]?.account ?? "", facts[0]?.activity ?? "", of(true), of(false)];
          }),
        ],
      };
    })
  );
}

/** Groups of accounts in two digits. */
function accountGroups(town: Invented): Exported {
  const sheet = (name: string, facts: readonly Fact[]) => ({
    name,
    cells: [
      ["Period", "Ansvar", "Kontogrupp", "Verksamhet", "Belopp"],
      ...facts.map((fact): Row => [
        fact.period,
        fact.responsibility,
        fact.account.slice(0, 2),
        fact.activity,
        kronor(fact.hundredths),
      ]),
    ],
  });
  return ledgers(town, sheet("Utfall grupp", town.outcome), sheet("Budget grupp", town.budget));
}

/** Months down, responsibilities across. */
function responsibilitiesAcross(town: Invented): Exported {
  const codes = town.responsibilities.map(([code]) => code);
  const sheet = (name: string, facts: readonly Fact[]) => ({
    name,
    cells: [
      ["Period", "Konto", "Verksamhet", ...codes],
      ...grouped(facts, "period", "account", "activity").map((own): Row => [
        own[0]?.period ?? "",
        own[0]?.account ?? "",
        own[0]?.activity ?? "",
        ...codes.map((code) => sumOf(own.filter(({ responsibility }) => responsibility === code))),
      ]),
    ],
  });
  return ledgers(town, sheet("Utfall matris", town.outcome), sheet("Budget matris", town.budget));
}

/** Half-years. */
function halfYears(town: Invented): Exported {
  const sheet = (name: string, facts: readonly Fact[]) => ({
    name,
    cells: [
      ["Ansvar", "Konto", "Verksamhet", "Jan-jun", "Jul-dec"],
      ...grouped(facts, "responsibility", "account", "activity").map((own): Row => [
        own[0]?.responsibility ?? "",
        own[0]?.account ?? "",
        own[0]?.activity ?? "",
        sumOf(throughMonth(own, 6)),
        sumOf(own.filter(({ period }) => period % 100 > 6)),
      ]),
    ],
  });
  return ledgers(town, sheet(`Utfall ${town.year}`, town.outcome), sheet(`Budget ${town.year}`, town.budget));
}

/** The same months named by their full dates as text headings, a sum for each quarter between. */
function quarterSumsBetween(town: Invented): Exported {
  const sheet = (name: string, facts: readonly Fact[]) => ({
    name,
    cells: [
      [
        "Ansvar",
        "Konto",
        "Verksamhet",
        ...MONTHS.flatMap((month) => [
          MONTH_NAMES[month - 1] ?? "",
          ...(month % 3 === 0 ? [`Summa kv ${month / 3}`] : []),
        ]),
        "Summa",
      ],
      ...grouped(facts, "responsibility", "account", "activity").map((own): Row => [
        own[0]?.responsibility ?? "",
        own[0]?.account ?? "",
        own[0]?.activity ?? "",
        ...MONTHS.flatMap((month) => [
          sumOf(inMonth(own, month)),
          ...(month % 3 === 0
            ? [sumOf(throughMonth(own, month).filter(({ period }) => period % 100 > month - 3))]
            : []),
        ]),
        sumOf(own),
      ]),
    ],
  });
  return ledgers(town, sheet(`Utfall ${town.year}`, town.outcome), sheet(`Budget ${town.year}`, town.budget));
}

/** An exact copy of Utfall. */
function copyOfUtfall(town: Invented): Exported {
  return {
    sheets: [...canonical(town), { name: "Utfall (2)", cells: [HEADING, ...rowsOf(town.outcome)] }],
    same: canonical(town),
  };
}

/** Rows to be moved, on a sheet whose name says nothing. */
function transfersElsewhere(town: Invented): Exported {
  const moved = town.outcome.slice(0, 9).map((fact) => ({ ...fact, hundredths: 123_400 }));
  return {
    sheets: [...canonical(town), { name: "Omföringar", cells: [HEADING, ...rowsOf(moved)] }],
    same: canonical(town),
    mustTell: "Omföringar",
  };
}

/** A small table of the user's own to the right of the ledger. */
function ownTableBeside(town: Invented): Exported {
  const own: readonly Row[] = [["Område", "Kontroll"], ...town.areas.map(({ name }, at): Row => [name, at * 100])];
  const rows = [HEADING, ...rowsOf(town.outcome)];
  return {
    sheets: [
      ...without(town, "Utfall"),
      { name: "Utfall", cells: rows.map((row, at) => [...row, "", ...(own[at] ?? [])]) },
    ],
    same: canonical(town),
  };
}

/** Last year's ledger on a sheet of its own, under the contract's headings. */
function lastYearElsewhere(town: Invented): Exported {
  const last = town.outcome.map((fact) => ({ ...fact, period: fact.period - 100 }));
  return {
    sheets: [...canonical(town), { name: `Bokslut ${town.year - 1}`, cells: [HEADING, ...rowsOf(last)] }],
    same: canonical(town),
  };
}

/** The whole budget again by year only, rounded: a summary that does not quite agree. */
function roundedSummary(town: Invented): Exported {
  const rows = grouped(town.budget, "account", "responsibility", "activity").map((own): Row => [
    own[0]?.account ?? "",
    own[0]?.responsibility ?? "",
    own[0]?.activity ?? "",
    Math.round(sumOf(own) / 1000) * 1000,
  ]);
  return {
    sheets: [
      ...canonical(town),
      { name: "Budget översikt", cells: [["Konto", "Ansvar", "Verksamhet", "Belopp"], ...rows] },
    ],
    same: canonical(town),
    mustTell: "Budget översikt",
  };
}

/** The committee's own name as the first row, with the total. */
function committeeFirst(town: Invented): Exported {
  return grants(town, {
    name: `Kommunbidrag ${town.year}`,
    cells: [
      ["Enhet", `Kommunbidrag ${town.year}`],
      [town.committee, town.areas.reduce((sum, { name }) => sum + grantOf(town, name), 0)],
      ...town.areas.map(({ name }): Row => [name, grantOf(town, name)]),
    ],
  });
}

/** By short name. */
function grantsByShortName(town: Invented): Exported {
  return grants(town, {
    name: "Budgetram",
    cells: [
      ["Omr", `Kommunbidrag ${town.year}`],
      ...town.areas.map(({ name, shortName }): Row => [shortName, grantOf(town, name)]),
    ],
  });
}

/** Thousands said in each year's heading. */
function grantsInThousandsByYear(town: Invented): Exported {
  return grants(town, {
    name: "Kommunbidrag",
    cells: [
      ["Verksamhetsområde", `${town.year - 1} (tkr)`, `${town.year} (tkr)`],
      ...town.areas.map(({ name }): Row => [name, grantOf(town, name) / 1100, grantOf(town, name) / 1000]),
    ],
  });
}

/** Grant, outcome and result by area, as a report has them: the grant column is the source. */
function grantsInReport(town: Invented): Exported {
  return grants(town, {
    name: "Nämndens resultat",
    cells: [
      ["Verksamhetsområde", "Kommunbidrag", "Nettokostnad", "Resultat"],
      ...town.areas.map(({ name, prefix }): Row => {
        const cost = sumOf(town.outcome.filter(({ responsibility }) => responsibility.startsWith(prefix)));
        return [name, grantOf(town, name), -cost, Number((grantOf(town, name) - cost).toFixed(2))];
      }),
    ],
  });
}

/** The year's forecast and budget as costs: the deviation stands in a third column. */
function forecastWithBudget(town: Invented): Exported {
  const [occasion] = town.forecasts.map((one) => one.occasion);
  const own = town.forecasts.filter((one) => one.occasion === occasion);
  return {
    sheets: [
      ...without(town, "Prognos"),
      {
        name: `Prognos ${occasion ?? ""}`,
        cells: [
          ["Verksamhetsområde", "Budget helår", "Prognos helår", "Budgetavvikelse"],
          ...own.map(({ area, kronor: deviation }): Row => [
            area,
            grantOf(town, area),
            grantOf(town, area) - deviation,
            deviation,
          ]),
        ],
      },
    ],
    same: canonical({ ...town, forecasts: own }),
  };
}

/** Forecasts of occasions that nobody has named. */
function unknownOccasions(town: Invented): Exported {
  return {
    sheets: [
      ...without(town, "Prognos"),
      {
        name: "Prognoser",
        cells: [
          ["Verksamhetsområde", "Prognos mars", "Prognos oktober"],
          ...town.areas.map(({ name }, at): Row => [name, at * 1000, at * 2000]),
        ],
      },
    ],
    same: without(town, "Prognos"),
    mustTell: "Prognoser",
  };
}

export const FRESH_TABLES = {
  hittilIAr,
  monthsAndForecast,
  sheetPerShortName,
  accountGroups,
  responsibilitiesAcross,
  halfYears,
  quarterSumsBetween,
  copyOfUtfall,
  transfersElsewhere,
  ownTableBeside,
  lastYearElsewhere,
  roundedSummary,
  committeeFirst,
  grantsByShortName,
  grantsInThousandsByYear,
  grantsInReport,
  forecastWithBudget,
  unknownOccasions,
};
