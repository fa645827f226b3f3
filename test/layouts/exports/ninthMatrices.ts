/** The ninth set's home-made workbooks of many sheets: a matrix a month, and a sheet per area with its grant on top. */
import type { ArraySheet } from "../../support/arrayWorkbook";
import { canonical, type Fact, type Invented } from "../municipality";
import {
  codesOf,
  decisionsOf,
  EVERYTHING_COUNTED,
  forecastOf,
  LEDGERS,
  minus,
  monthsAndYear,
  OCCASIONS,
  sumRow,
  unitsOf,
  yearSums,
} from "./eighthShape";
import { cover, joinedIn, keyFigures, thousandsText } from "./ninthShape";
import { inPlaceOf, LONG_MONTHS, oneGrant, SHORT_MONTHS, undatedBudget } from "./seventhShape";
import { grantOf, inMonth, MONTHS, namesIn, ofArea, sumOf, type Exported, type Row } from "./shape";

/** A sheet a month: accounts down, units across under their areas' merged names; the year's budget likewise. */
function monthSheetsOfUnitsAcross(town: Invented): Exported {
  const says = joinedIn(town);
  const units = town.areas.flatMap((area) =>
    unitsOf(town, town.outcome).filter(({ code }) => code.startsWith(area.prefix))
  );
  const merged = town.areas.map((_, at) => `${letter(1 + at * 2)}3:${letter(2 + at * 2)}3`);
  const matrix = (name: string, title: string, facts: readonly Fact[]): ArraySheet => {
    const rows = town.accounts.map(([account]): Row => {
      const own = facts.filter((fact) => fact.account === account);
      const amounts = units.map(({ code }) => sumOf(own.filter(({ responsibility }) => responsibility === code)));
      return [says.account(account), ...amounts, sumOf(own)];
    });
    return {
      name,
      merged,
      cells: [
        [title],
        [],
        ["", ...town.areas.flatMap(({ name: area }) => [area, ""]), ""],
        ["Konto", ...units.map(({ code, name: unit }) => `${code}\n${unit}`), "Summa"],
        ...rows,
        sumRow("Nettokostnad", 1, rows),
      ],
    };
  };
  const decisions = decisionsOf(town);
  const given = decisions.map(({ decision, date }): Row => [
    date,
    decision,
    ...town.areas.map(({ name }) => thousandsText(grantOf(town, name, decision))),
  ]);
  const summed = { ...town, budget: yearSums(town).budget };
  return inPlaceOf(
    town,
    [...LEDGERS, "Kommunbidrag"],
    [
      cover(town, ["Ekonom", "K Lund"]),
      ...MONTHS.map((month) => {
        const long = LONG_MONTHS[month - 1] ?? "";
        const short = SHORT_MONTHS[month - 1] ?? "";
        return matrix(`${short} ${town.year % 100}`, `Utfall ${long} ${town.year}, kr`, inMonth(town.outcome, month));
      }),
      matrix("Budget helår", `Budget helår ${town.year}, kr`, summed.budget),
      { name: "Kommunbidrag tkr", cells: [["Datum", "Beslut", ...town.areas.map(({ name }) => name)], ...given] },
    ],
    undatedBudget(summed)
  );
}

const letter = (column: number): string => String.fromCharCode(65 + column);

/** A sheet per area, its grant in a box on top: a row of budget, outcome and deviation per account, months across. */
function areaSheetsWithGrantOnTop(town: Invented): Exported {
  const names = namesIn(town);
  const sheets = town.areas.map((area): ArraySheet => {
    const triple = (codes: Row, outcome: readonly Fact[], budget: readonly Fact[]): readonly Row[] => {
      const [spent, planned] = [monthsAndYear(outcome), monthsAndYear(budget)];
      return [
        [...codes, "Budget", ...planned],
        [...codes, "Utfall", ...spent],
        [...codes, "Avvikelse", ...planned.map((amount, at) => minus(amount, spent[at] ?? 0))],
      ];
    };
    const [outcome, budget] = [ofArea(town.outcome, area), ofArea(town.budget, area)];
    return {
      name: area.name,
      cells: [
        ["Verksamhetsområde", area.name],
        [`Kommunbidrag ${town.year}`, grantOf(town, area.name)],
        ["Belopp i kr"],
        [],
        ["Ansvar", "Konto", "Kontonamn", "Vht", "", ...SHORT_MONTHS, "Summa"],
        ...codesOf(outcome).flatMap(({ at, own }) =>
          triple(
            [at.responsibility, at.account, names.account(at.account), at.activity],
            own,
            budget.filter((one) => one.responsibility === at.responsibility && one.account === at.account)
          )
        ),
        ...triple([`Summa ${area.name}`, "", "", ""], outcome, budget),
      ],
    };
  });
  const expected: ArraySheet = {
    name: "Prognoser",
    cells: [
      ["Tkr", ...OCCASIONS],
      ...town.areas.map(({ name }): Row => [
        name,
        ...OCCASIONS.map((occasion) => forecastOf(town, occasion, name) / 1000),
      ]),
    ],
  };
  return inPlaceOf(town, EVERYTHING_COUNTED, [...sheets, expected, keyFigures(town)], canonical(oneGrant(town)));
}

export const NINTH_MATRICES = { monthSheetsOfUnitsAcross, areaSheetsWithGrantOnTop };
