/** The tenth set's workbooks of many sheets: an area a sheet in whole thousands, and two years' data in one list. */
import type { ArraySheet } from "../../support/arrayWorkbook";
import { canonical, type Fact, type Invented } from "../municipality";
import {
  contactList,
  decisionsOf,
  EVERYTHING_COUNTED,
  forecastOf,
  lastYears,
  OCCASIONS,
  pivotOfOutcome,
  sumRow,
  unitsOf,
} from "./eighthShape";
import { cover, joinedIn, keyFigures, loans } from "./ninthShape";
import { inPlaceOf, LONG_MONTHS, oneGrant, organisedByExport, undatedBudget } from "./seventhShape";
import { grantOf, namesIn, ofArea, type Exported, type Row } from "./shape";
import { capital, ofAccount, ofUnit, SHORT_OCCASIONS, thousandsOf, yearInThousands } from "./tenthShape";

/** The cover says thousands; a sheet for each area, codes without zeros and units said once; one table for the rest. */
function areaSheetsInThousands(town: Invented): Exported {
  const names = namesIn(town);
  const summed = yearInThousands(town);
  const figures = (outcome: readonly Fact[], budget: readonly Fact[]): Row => {
    const [spent, planned] = [thousandsOf(outcome), thousandsOf(budget)];
    return [planned, spent, planned - spent];
  };
  const ofAreas = town.areas.map((area, nth): ArraySheet => {
    const [outcome, budget] = [ofArea(summed.outcome, area), ofArea(summed.budget, area)];
    const units = unitsOf(town, outcome).filter(({ own }) => own.length > 0);
    return {
      name: area.name,
      merged: ["E4:G4"],
      cells: [
        [area.name],
        [`Uppföljning ${town.year}`],
        [],
        ["", "", "", "", "Helår", "", ""],
        ["Ansvar", "Enhet", "Konto", "Benämning", "Budget", "Utfall", "Avvikelse"],
        ...units.flatMap(({ code, name, own }): readonly Row[] => {
          const planned = ofUnit(budget, code);
          return [
            ...own.map((fact, at): Row => [
              at === 0 ? Number(code) : "",
              at === 0 ? name : "",
              Number(fact.account),
              names.account(fact.account),
              ...figures([fact], ofAccount(planned, fact.account)),
            ]),
            [`Summa ${name}`, "", "", "", ...figures(own, planned)],
          ];
        }),
        [`Summa ${area.name}`, "", "", "", ...figures(outcome, budget)],
        [],
        [nth === 0 ? "Underskottet beror till en del på hyror, ca 200 tkr." : "Inga kommentarer."],
      ],
    };
  });
  const decisions = decisionsOf(town);
  const rows = town.areas.map(({ name }): Row => [
    name,
    ...decisions.map(({ decision }) => grantOf(town, name, decision) / 1000),
    grantOf(town, name) / 1000,
    ...OCCASIONS.map((occasion) => forecastOf(town, occasion, name) / 1000),
  ]);
  const summary: ArraySheet = {
    name: "Ram och prognos",
    merged: ["B1:D1", "E1:F1"],
    cells: [
      ["", "Kommunbidrag", "", "", "Prognos budgetavvikelse", ""],
      ["Verksamhetsområde", ...decisions.map(({ decision }) => decision), "Summa", ...SHORT_OCCASIONS],
      ["Beslutsdatum", ...decisions.map(({ date }) => date), "", "", ""],
      ...rows,
      sumRow("Nämnden totalt", 1, rows),
    ],
  };
  const first = cover(town, ["Belopp", "Samtliga belopp i tkr om inget annat anges"], ["Ansvarig", "K Lund"]);
  return inPlaceOf(
    town,
    EVERYTHING_COUNTED,
    [first, summary, ...ofAreas, keyFigures(town), loans(town.year)],
    undatedBudget(summed)
  );
}

/** A list of two years for pivots: month in words, code with name, thousands; grants and forecasts by year too. */
function dataOfTwoYears(town: Invented): Exported {
  const says = joinedIn(town);
  const names = namesIn(town);
  const { year } = town;
  const rows = (of: number, outcome: readonly Fact[], budget: readonly Fact[]): readonly Row[] =>
    outcome.map((fact, at): Row => [
      of,
      capital(LONG_MONTHS[(fact.period % 100) - 1] ?? ""),
      names.area(fact.responsibility),
      says.responsibility(fact.responsibility),
      says.account(fact.account),
      says.activity(fact.activity),
      thousandsOf([fact]),
      thousandsOf(budget.slice(at, at + 1)),
    ]);
  const data: ArraySheet = {
    name: "Data",
    cells: [
      ["År", "Månad", "Verksamhetsområde", "Ansvar", "Konto", "Verksamhet", "Utfall tkr", "Budget tkr"],
      ...rows(year - 1, lastYears(town.outcome), lastYears(town.budget)),
      ...rows(year, town.outcome, town.budget),
    ],
  };
  const given: ArraySheet = {
    name: "Kommunbidragsdata",
    cells: [
      ["År", "Verksamhetsområde", "Kommunbidrag tkr"],
      ...[year - 1, year].flatMap((of) =>
        town.areas.map(({ name }): Row => {
          const grant = grantOf(town, name) / 1000;
          return [of, name, of === year ? grant : Math.round(grant * 0.95)];
        })
      ),
    ],
  };
  const expected: ArraySheet = {
    name: "Prognoser",
    cells: [
      ["År", "Rapport", "Verksamhetsområde", "Budgetavvikelse tkr"],
      ...[year - 1, year].flatMap((of) =>
        OCCASIONS.flatMap((occasion, nth) =>
          town.areas.map(({ name }, at): Row => [
            of,
            SHORT_OCCASIONS[nth] ?? "",
            name,
            of === year ? forecastOf(town, occasion, name) / 1000 : 7 * at - 11 + nth,
          ])
        )
      ),
    ],
  };
  const sheets = [pivotOfOutcome(town), data, given, expected, contactList(town)];
  const bothYears = {
    ...town,
    outcome: [...lastYears(town.outcome), ...town.outcome],
    budget: [...lastYears(town.budget), ...town.budget],
  };
  return organisedByExport(town, EVERYTHING_COUNTED, sheets, canonical(oneGrant(bothYears)));
}

export const TENTH_BOOKS = { areaSheetsInThousands, dataOfTwoYears };
