/** The seventh set's home-made workbooks: the same year in months' sheets, pivots, another language and old copies. */
import type { ArraySheet } from "../../support/arrayWorkbook";
import { canonical, kronor, type Fact, type Invented } from "../municipality";
import { forecastMatrix, grantMatrix } from "./seventhMatrices";
import {
  amounts,
  dashed,
  ENGLISH,
  inHundredths,
  LONG_MONTHS,
  organisedByExport,
  places,
  SHORT_MONTHS,
  SWEDISH,
  totals,
  undated,
  written,
} from "./seventhShape";
import { grouped, inMonth, MONTHS, namesIn, ofArea, sumOf, type Exported, type Kind, type Row } from "./shape";

const LEDGERS = ["Utfall", "Budget"];
const CODES = ["responsibility", "account", "activity"] as const;

/** Each month's sum and the year's. */
function sums(facts: readonly Fact[]): Row {
  return [...MONTHS.map((month) => sumOf(inMonth(facts, month))), sumOf(facts)];
}

/** A department's follow-up: a sheet a month, whose name alone tells which, units by name and the area beside them. */
function monthSheetsByUnitName(town: Invented): Exported {
  const names = namesIn(town);
  const sheets = MONTHS.map((month): ArraySheet => {
    const own = { ...town, outcome: inMonth(town.outcome, month), budget: inMonth(town.budget, month) };
    const rows = places(own, "responsibility", "account").map(({ at, outcome, budget }): Row => [
      ...[names.area(at.responsibility), names.responsibility(at.responsibility)],
      ...[
        `${at.account} ${names.account(at.account)}`,
        at.activity,
        ...[sumOf(budget), sumOf(outcome)],
        inHundredths(sumOf(budget) - sumOf(outcome)),
      ],
    ]);
    return {
      name: `${SHORT_MONTHS[month - 1]} ${town.year % 100}`,
      cells: [
        [`Ekonomisk uppföljning ${town.committee}`],
        [],
        ["Verksamhetsområde", "Enhet", "Konto", "Vht", "Budget", "Utfall", "Avvikelse"],
        ...rows,
        ["Summa", "", "", "", ...totals(rows, 4)],
      ],
    };
  });
  return organisedByExport(town, LEDGERS, sheets);
}

/** Pivots as values: the area said once, its units with names, accounts below, months across; the grant's pivot too. */
function pivotsOfAreas(town: Invented): Exported {
  const names = namesIn(town);
  const pivot = (name: string, measure: string, facts: readonly Fact[]): ArraySheet => ({
    name,
    cells: [
      [measure, "", "", "Månad"],
      ["Verksamhetsområde", "Ansvar", "Konto", ...SHORT_MONTHS, "Totalsumma"],
      ...town.areas.flatMap((area): readonly Row[] => [
        ...grouped(ofArea(facts, area), "responsibility").flatMap((unit, second) =>
          grouped(unit, "account").map((own, third): Row => {
            const { responsibility, account } = own[0] as Fact;
            const unitName = `${responsibility} ${names.responsibility(responsibility)}`;
            const labels = [second + third === 0 ? area.name : "", third === 0 ? unitName : ""];
            return [...labels, `${account} ${names.account(account)}`, ...sums(own)];
          })
        ),
        [`Summa ${area.name}`, "", "", ...sums(ofArea(facts, area))],
      ]),
      ["Totalsumma", "", "", ...sums(facts)],
    ],
  });
  const sheets: readonly ArraySheet[] = [
    pivot("Piv utf", "Summa av Utfall", town.outcome),
    pivot("Piv bud", "Summa av Budget", town.budget),
    { name: "Piv ram", cells: [["Summa av Kommunbidrag", "Beslut"], ...grantMatrix(town, "Radetiketter")] },
  ];
  return organisedByExport(town, [...LEDGERS, "Kommunbidrag"], sheets, canonical(undated(town)));
}

/** A consultant's workbook in English: departments by name, amounts as English text, grants as funding decisions. */
function englishWorkbook(town: Invented): Exported {
  const names = namesIn(town);
  const list = (name: string, amount: string, facts: readonly Fact[]): ArraySheet => ({
    name,
    cells: [
      ["Period", "Department", "Cost centre", "Cost centre name", "Account", "Account name", "Activity", amount],
      ...facts.map(({ period, responsibility, account, activity, hundredths }): Row => [
        ...[period, names.area(responsibility), responsibility, names.responsibility(responsibility)],
        ...[account, names.account(account), activity, written(kronor(hundredths), ENGLISH)],
      ]),
    ],
  });
  const funding: ArraySheet = {
    name: "Funding",
    cells: [
      ["Department", "Decision", "Decision date", "Municipal grant (SEK)"],
      ...town.grants.map(({ area, decision, date, kronor: grant }): Row => [
        ...[area, decision, date, written(grant, ENGLISH)],
      ]),
    ],
  };
  const forecast = { name: "Forecast variance", cells: forecastMatrix(town, "Department") };
  return organisedByExport(
    town,
    [...LEDGERS, "Kommunbidrag", "Prognos"],
    [list("Actuals", "Actual", town.outcome), list("Budget lines", "Budget amount", town.budget), funding, forecast]
  );
}

/** An assistant's workbook: sides as Swedish text with the area beside, a budget in blocks under the areas' names. */
function blocksAndSides(town: Invented): Exported {
  const names = namesIn(town);
  const side = (hundredths: number): string => (hundredths > 0 ? written(kronor(hundredths), SWEDISH) : "");
  const ledger: ArraySheet = {
    name: "Verlista",
    cells: [
      ["Verifikationslista", "", "", "", `${town.year}-01-01 - ${town.year}-12-31`],
      ["Vernr", "Per", "Konto", "Kst", "Verksamhetsområde", "Vht", "Debet", "Kredit", "Text", ""],
      ...town.outcome.map(({ period, account, responsibility, activity, hundredths }, at): Row => [
        ...[at + 1, dashed(period), `${account} ${names.account(account)}`, responsibility],
        ...[names.area(responsibility), activity, side(hundredths), side(-hundredths), "*****", ""],
      ]),
    ],
  };
  const budget: ArraySheet = {
    name: "Budgetmall",
    cells: [
      [`Budget ${town.year}`],
      ["Konto", "Benämning", "Kst", "Vht", ...SHORT_MONTHS, "Helår"],
      ...town.areas.flatMap((area): readonly Row[] => [
        [area.name.toUpperCase()],
        ...grouped(ofArea(town.budget, area), ...CODES).map((own): Row => {
          const { account, responsibility, activity } = own[0] as Fact;
          return [account, names.account(account), responsibility, activity, ...amounts(own), sumOf(own)];
        }),
        ["Delsumma", "", "", "", ...sums(ofArea(town.budget, area))],
        [],
      ]),
    ],
  };
  const forecast = { name: "Prognos tkr", cells: [["Avvikelse helår"], ...forecastMatrix(town, "Område", 1000)] };
  return organisedByExport(town, [...LEDGERS, "Prognos"], [ledger, budget, forecast]);
}

/** A workbook carried on for years: months in words, code and name in a cell, last year's ledger and a pivot beside. */
function carriedOnForYears(town: Invented): Exported {
  const names = namesIn(town);
  const list = (year: number, title: string, facts: readonly Fact[]): ArraySheet => ({
    name: `${title} ${year}`,
    cells: [
      ["Månad", "Område", "Ansvar", "Konto", "Verksamhet", "Motkonto", "Summa kr"],
      ...facts.map(({ period, responsibility, account, activity, hundredths }): Row => [
        ...[`${LONG_MONTHS[(period % 100) - 1]} ${year}`, names.area(responsibility)],
        ...[`${responsibility} - ${names.responsibility(responsibility)}`, `${account} - ${names.account(account)}`],
        ...[`${activity} - ${names.activity(activity)}`, "", kronor(hundredths)],
      ]),
    ],
  });
  const earlier = town.outcome.map((fact) => ({ ...fact, hundredths: Math.round(fact.hundredths * 0.97) }));
  const pivot = town.areas.map((area): Row => [area.name, sumOf(ofArea(town.outcome, area))]);
  const sheets: readonly ArraySheet[] = [
    { name: "Instruktion", cells: [["1. Hämta ny lista ur systemet."], ["2. Klistra in sist i fliken."]] },
    list(town.year - 1, "Redovisning", earlier),
    list(town.year, "Redovisning", town.outcome),
    list(town.year, "Driftbudget", town.budget),
    { name: "Pivot", cells: [["Radetiketter", "Summa av Summa kr"], ...pivot, ["Totalsumma", ...totals(pivot, 1)]] },
    {
      name: "Kontakter",
      cells: [
        ["Namn", "Enhet", "Telefon"],
        ["*****", "Ekonomi", "0470-12 34 56"],
      ],
    },
  ];
  return organisedByExport(town, LEDGERS, sheets);
}

export const SEVENTH_HOME_MADE: Readonly<Record<string, Kind>> = {
  monthSheetsByUnitName,
  pivotsOfAreas,
  englishWorkbook,
  blocksAndSides,
  carriedOnForYears,
};
