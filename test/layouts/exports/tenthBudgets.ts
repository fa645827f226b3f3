/** The tenth set's budgets: accounts across, years across, periods from and to, thousands by heading, versions. */
import type { ArraySheet } from "../../support/arrayWorkbook";
import type { Fact, Invented } from "../municipality";
import { amountOf, codesOf, LEDGERS, monthsAndYear, sumRow, yearSums } from "./eighthShape";
import { inPlaceOf, SHORT_MONTHS, undatedBudget } from "./seventhShape";
import { namesIn, sumOf, type Exported, type Row } from "./shape";
import { capital, ofAccount, ofUnit, thousandsOf } from "./tenthShape";

const ofTheYear = (town: Invented, sheet: ArraySheet): Exported =>
  inPlaceOf(town, ["Budget"], [sheet], undatedBudget({ ...town, budget: yearSums(town).budget }));

/** Units down, accounts across under code and name, sums both ways: the adopted budget on one page. */
function budgetAccountsAcross(town: Invented): Exported {
  const rows = town.responsibilities.map(([code, name]): Row => {
    const own = ofUnit(town.budget, code);
    return [code, name, ...town.accounts.map(([account]) => sumOf(ofAccount(own, account))), sumOf(own)];
  });
  return ofTheYear(town, {
    name: `Budget ${town.year}`,
    cells: [
      [`${town.committee}: budget ${town.year} per enhet och konto, kr`],
      [],
      ["Ansvar", "Enhet", ...town.accounts.map(([code]) => code), "Summa"],
      ["", "", ...town.accounts.map(([, name]) => name), ""],
      ...rows,
      sumRow("Summa", 2, rows),
    ],
  });
}

/** The form for the internal budget: last year's closing and budget before this year's, two years of plan after. */
function budgetAmongYears(town: Invented): Exported {
  const names = namesIn(town);
  const { year } = town;
  const grown = (amount: number, by: number): number => Math.round(amount * by);
  return ofTheYear(town, {
    name: "Internbudget",
    cells: [
      [
        ...["Ansvar", "Konto", "Kontonamn", "Verksamhet", `Bokslut ${year - 1}`, `Budget ${year - 1}`],
        ...[`Budget ${year}`, `Plan ${year + 1}`, `Plan ${year + 2}`],
      ],
      ...yearSums(town).budget.map((fact): Row => {
        const amount = amountOf(fact);
        return [
          fact.responsibility,
          fact.account,
          names.account(fact.account),
          fact.activity,
          ...[grown(amount, 0.97), grown(amount, 0.96), amount, grown(amount, 1.02), grown(amount, 1.04)],
        ];
      }),
    ],
  });
}

/** Rows that hold for a year, with the period that each holds from and to. */
function budgetFromAndToPeriods(town: Invented): Exported {
  return ofTheYear(town, {
    name: "Budgetrader",
    cells: [
      ["Ansvar", "Konto", "Verksamhet", "Period fr.o.m.", "Period t.o.m.", "Budgetbelopp"],
      ...yearSums(town).budget.map((fact): Row => [
        fact.responsibility,
        fact.account,
        fact.activity,
        town.year * 100 + 1,
        town.year * 100 + 12,
        amountOf(fact),
      ]),
    ],
  });
}

/** Both ledgers by month; that they are in thousands stands in the heading of the amounts. */
function thousandsInHeading(town: Invented): Exported {
  const sheet = (name: string, heading: string, facts: readonly Fact[]): ArraySheet => ({
    name,
    cells: [
      ["Period", "Ansvar", "Konto", "Verksamhet", heading],
      ...facts.map((fact): Row => [fact.period, fact.responsibility, fact.account, fact.activity, thousandsOf([fact])]),
    ],
  });
  return inPlaceOf(town, LEDGERS, [
    sheet("Utfallsdata", "Utfall (tkr)", town.outcome),
    sheet("Budgetdata", "Budget (tkr)", town.budget),
  ]);
}

/** One table of two versions, the proposal and what was decided, each with its months and year. */
function versionsInColumn(town: Invented): Exported {
  const names = namesIn(town);
  const proposed = town.budget.map((fact) => ({ ...fact, hundredths: Math.round(fact.hundredths * 1.03) }));
  const rows = (number: number, status: string, facts: readonly Fact[]): readonly Row[] =>
    codesOf(facts).map(({ at, own }): Row => [
      number,
      status,
      at.responsibility,
      names.responsibility(at.responsibility),
      at.account,
      at.activity,
      ...monthsAndYear(own),
    ]);
  const sheet: ArraySheet = {
    name: "Budgetversioner",
    cells: [
      [`Budget ${town.year}, alla versioner`],
      [
        ...["Version", "Status", "Ansvar", "Benämning", "Konto", "Vht"],
        ...[...SHORT_MONTHS.map(capital), `Helår ${town.year}`],
      ],
      ...rows(1, "Förslag", proposed),
      ...rows(2, "Beslutad", town.budget),
    ],
  };
  return inPlaceOf(town, ["Budget"], [sheet]);
}

export const TENTH_BUDGETS = {
  budgetAccountsAcross,
  budgetAmongYears,
  budgetFromAndToPeriods,
  thousandsInHeading,
  versionsInColumn,
};
