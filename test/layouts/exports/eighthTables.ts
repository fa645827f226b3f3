/** The eighth set's tables with codes down and months or figures across. */
import type { ArraySheet } from "../../support/arrayWorkbook";
import type { Fact, Invented } from "../municipality";
import {
  codesOf,
  lastYears,
  LEDGERS,
  minus,
  monthsAcross,
  monthsAndYear,
  sumRow,
  unitsOf,
  yearSums,
} from "./eighthShape";
import { inPlaceOf, SHORT_MONTHS, undatedBudget } from "./seventhShape";
import { type Exported, inMonth, MONTHS, namesIn, type Row, sumOf } from "./shape";

/** Two pivots on one sheet, outcome above and budget below: outer labels once, a sum per unit, page filters on top. */
function pivotsBelowEachOther(town: Invented): Exported {
  const pivot = (value: string, facts: readonly Fact[]): readonly Row[] => {
    const units = unitsOf(town, facts).flatMap(({ code, own }): readonly Row[] => {
      const rows = codesOf(own).map((one, nth): Row => [
        nth === 0 ? code : "",
        one.at.account,
        one.at.activity,
        ...monthsAndYear(one.own),
      ]);
      return [...rows, sumRow(`Summa ${code}`, 3, rows)];
    });
    return [
      [`Summa av ${value}`, "", "", "Period"],
      ["Ansvar", "Konto", "Verksamhet", ...MONTHS.map((month) => town.year * 100 + month), "Totalsumma"],
      ...units,
      ["Totalsumma", "", "", ...monthsAndYear(facts)],
    ];
  };
  const sheet: ArraySheet = {
    name: "Blad1",
    cells: [
      ["År", `${town.year}`],
      ["Förvaltning", "(Alla)"],
      [],
      ...pivot("Utfall", town.outcome),
      [],
      [],
      ...pivot("Budget", town.budget),
    ],
  };
  return inPlaceOf(town, LEDGERS, [sheet]);
}

/** Under every month last year's outcome, this year's and the budget, the months merged above, and the year last. */
function lastYearUnderMonths(town: Invented): Exported {
  const { year } = town;
  const groups = codesOf(town.outcome).map(({ at, own }) => ({
    at,
    sides: [lastYears(own), own, town.budget.filter((one) => isSamePlace(one, at))],
  }));
  const rows = groups.map(({ at, sides }): Row => [
    at.responsibility,
    at.account,
    at.activity,
    ...MONTHS.flatMap((month) => sides.map((side) => sumOf(inMonth(side, month)))),
    ...sides.map(sumOf),
  ]);
  const scenarios = [`Utfall ${year - 1}`, `Utfall ${year}`, `Budget ${year}`];
  const sheet: ArraySheet = {
    name: "Månadsjämförelse",
    merged: [
      "D2:F2",
      "G2:I2",
      "J2:L2",
      "M2:O2",
      "P2:R2",
      "S2:U2",
      "V2:X2",
      "Y2:AA2",
      "AB2:AD2",
      "AE2:AG2",
      "AH2:AJ2",
      "AK2:AM2",
      "AN2:AP2",
    ],
    cells: [
      [town.committee, "", "", "Belopp i kr"],
      ["", "", "", ...[...SHORT_MONTHS, "Helår"].flatMap((month) => [month.toUpperCase(), "", ""])],
      ["Kst", "Konto", "Vsh", ...Array.from({ length: 13 }, () => scenarios).flat()],
      ...rows,
      sumRow("Summa", 3, rows),
    ],
  };
  return inPlaceOf(town, LEDGERS, [sheet]);

  function isSamePlace(one: Fact, { responsibility, account }: Fact): boolean {
    return one.responsibility === responsibility && one.account === account;
  }
}

/** December's report: units as headings; the month, the year so far and the full year side by side. */
function decemberFollowUp(town: Invented): Exported {
  const names = namesIn(town);
  const figures = (outcome: readonly Fact[], budget: readonly Fact[]): readonly number[] => {
    const both = (facts: readonly Fact[], plan: readonly Fact[]): readonly number[] => {
      const [spent, planned] = [sumOf(facts), sumOf(plan)];
      return [spent, planned, minus(planned, spent)];
    };
    const soFar = both(outcome, budget);
    const [spent = 0, planned = 0, left = 0] = soFar;
    return [...both(inMonth(outcome, 12), inMonth(budget, 12)), ...soFar, planned, spent, left];
  };
  const rows = unitsOf(town, town.outcome).flatMap(({ code, name, own }): readonly Row[] => {
    const budget = town.budget.filter(({ responsibility }) => responsibility === code);
    return [
      [`${code} ${name}`],
      ...codesOf(own).map(({ at, own: ofAccount }): Row => [
        `${at.account} ${names.account(at.account)}`,
        at.activity,
        ...figures(
          ofAccount,
          budget.filter(({ account }) => account === at.account)
        ),
      ]),
      [`Summa ${code} ${name}`, "", ...figures(own, budget)],
      [],
    ];
  });
  const sheet: ArraySheet = {
    name: "Månadsrapport",
    merged: ["C4:E4", "F4:H4", "I4:K4"],
    cells: [
      ["Månadsrapport"],
      [`Period: ${town.year}12`, "", "Kostnad +, intäkt −"],
      [],
      ["", "", "Period", "", "", "Ackumulerat", "", "", "Helår", "", ""],
      ["Konto", "Vht", "Utfall", "Budget", "Avvik", "Utfall", "Budget", "Avvik", "Budget", "Prognos", "Avvik"],
      ...rows,
      ["Totalt nämnden", "", ...figures(town.outcome, town.budget)],
    ],
  };
  return inPlaceOf(town, LEDGERS, [sheet], undatedBudget(yearSums(town)));
}

/** The controller's own table: headings with line breaks, years first and months after, a sum under every unit. */
function yearBeforeMonths(town: Invented): Exported {
  const months = (word: string): Row => SHORT_MONTHS.map((month) => `${word}\n${month}`);
  const rows = unitsOf(town, town.outcome).flatMap(({ code, own }): readonly Row[] => {
    const ofUnit = codesOf(own).map((one): Row => {
      const { account, activity } = one.at;
      const budget = town.budget.filter((fact) => fact.responsibility === code && fact.account === account);
      const years = [sumOf(budget), sumOf(one.own), minus(sumOf(budget), sumOf(one.own))];
      return [code, account, activity, ...years, ...monthsAcross(one.own), ...monthsAcross(budget)];
    });
    return [...ofUnit, sumRow(`Summa ${code}`, 3, ofUnit), []];
  });
  const isRowOfUnit = (row: Row): boolean => row[1] !== "" && row.length > 0;
  const years = ["Budget\nhelår", "Utfall\nhelår", "Avvikelse\nhelår"];
  const sheet: ArraySheet = {
    name: "Underlag bokslut",
    cells: [
      ["Kostnads-\nställe", "Konto", "Verk-\nsamhet", ...years, ...months("Utfall"), ...months("Budget")],
      ...rows,
      sumRow("Totalt", 3, rows.filter(isRowOfUnit)),
    ],
  };
  return inPlaceOf(town, LEDGERS, [sheet]);
}

export const EIGHTH_TABLES = { pivotsBelowEachOther, lastYearUnderMonths, decemberFollowUp, yearBeforeMonths };
