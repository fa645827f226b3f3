/** The ninth set's workbooks out of pivots and of an analysis tool's outline, with grants and forecasts beside. */
import type { ArraySheet } from "../../support/arrayWorkbook";
import { canonical, type Fact, type Invented } from "../municipality";
import {
  codesOf,
  contactList,
  decisionsOf,
  EVERYTHING_COUNTED,
  forecastOf,
  LEDGERS,
  minus,
  monthsAndYear,
  OCCASIONS,
  sumRow,
  turned,
  unitsOf,
  yearSums,
} from "./eighthShape";
import { joinedIn } from "./ninthShape";
import { inPlaceOf, oneGrant, organisedByExport, SHORT_MONTHS, undated, undatedBudget } from "./seventhShape";
import { grantOf, ofArea, sumOf, type Exported, type Row } from "./shape";

/** Pivots for everything: two values under each month, units once with their sums; decisions and occasions across. */
function pivotsForEverything(town: Invented): Exported {
  const pairs = (outcome: readonly Fact[], budget: readonly Fact[]): readonly number[] => {
    const [spent, planned] = [monthsAndYear(outcome), monthsAndYear(budget)];
    return spent.flatMap((amount, at) => [amount, planned[at] ?? 0]);
  };
  const values = ["Summa av Utfall", "Summa av Budget"];
  const rows = unitsOf(town, town.outcome).flatMap(({ code, own }): readonly Row[] => {
    const budget = town.budget.filter(({ responsibility }) => responsibility === code);
    return [
      ...codesOf(own).map((one, nth): Row => [
        nth === 0 ? code : "",
        one.at.account,
        one.at.activity,
        ...pairs(
          one.own,
          budget.filter(({ account }) => account === one.at.account)
        ),
      ]),
      [`${code} Summa`, "", "", ...pairs(own, budget)],
    ];
  });
  const ledger: ArraySheet = {
    name: "Blad2",
    cells: [
      ["År", town.year],
      [],
      ["", "", "", "Kolumnetiketter"],
      ["", "", "", ...SHORT_MONTHS.flatMap((month) => [month, ""]), ...values.map((value) => `Totalt ${value}`)],
      ["Ansvar", "Konto", "Verksamhet", ...SHORT_MONTHS.flatMap(() => values)],
      ...rows,
      ["Totalsumma", "", "", ...pairs(town.outcome, town.budget)],
    ],
  };
  const pivot = (name: string, value: string, across: readonly string[], of: (area: string, one: string) => number) => {
    const body = town.areas.map(({ name: area }): Row => {
      const amounts = across.map((one) => of(area, one));
      return [area, ...amounts, amounts.reduce((sum, amount) => sum + amount, 0)];
    });
    return {
      name,
      cells: [
        [value, "Kolumnetiketter"],
        ["Radetiketter", ...across, "Totalsumma"],
        ...body,
        sumRow("Totalsumma", 1, body),
      ],
    };
  };
  const given = pivot(
    "Pivot ram",
    "Summa av Kommunbidrag",
    decisionsOf(town).map(({ decision }) => decision),
    (area, decision) => grantOf(town, area, decision)
  );
  const expected = pivot("Pivot prognos", "Summa av Budgetavvikelse", [...OCCASIONS].reverse(), (area, occasion) =>
    forecastOf(town, occasion, area)
  );
  const sheets = [ledger, given, expected, contactList(town)];
  return inPlaceOf(town, EVERYTHING_COUNTED, sheets, canonical(undated(town)));
}

/** An analysis tool's outline: area, unit and account in a column each, sums on their rows, costs below zero. */
function outlineOfLevelsWithGrants(town: Invented): Exported {
  const says = joinedIn(town);
  const summed = yearSums(town);
  const figures = (outcome: readonly Fact[], budget: readonly Fact[]): Row => {
    const [spent, planned] = [turned(sumOf(outcome)), turned(sumOf(budget))];
    const deviation = minus(spent, planned);
    const before = Math.round(spent * 96) / 100;
    return [spent, planned, deviation, Math.round((deviation / Math.abs(planned)) * 1000) / 10, before];
  };
  const rows = town.areas.flatMap((area): readonly Row[] => {
    const [outcome, budget] = [ofArea(summed.outcome, area), ofArea(summed.budget, area)];
    const units = unitsOf(town, outcome).filter(({ code }) => code.startsWith(area.prefix));
    return [
      [area.name, "", "", ...figures(outcome, budget)],
      ...units.flatMap(({ code, own }): readonly Row[] => {
        const ofUnit = budget.filter(({ responsibility }) => responsibility === code);
        return [
          ["", says.responsibility(code), "", ...figures(own, ofUnit)],
          ...own.map((fact): Row => [
            "",
            "",
            says.account(fact.account),
            ...figures(
              [fact],
              ofUnit.filter(({ account }) => account === fact.account)
            ),
          ]),
        ];
      }),
    ];
  });
  const period = `jan–dec ${town.year}`;
  const columns = [`Utfall ${period}`, `Budget ${period}`, "Avvikelse", "Avv %", `Utfall jan–dec ${town.year - 1}`];
  const report: ArraySheet = {
    name: "Resultat per organisation",
    cells: [
      ["Resultat per organisation"],
      ["Kostnader visas med minustecken", "", "", "kr"],
      [],
      ["Verksamhetsområde", "Ansvar", "Konto", ...columns],
      ...rows,
      ["Totalt", "", "", ...figures(summed.outcome, summed.budget)],
    ],
  };
  const given = town.areas.map(({ name }): Row => [name, grantOf(town, name) / 1000]);
  const frames: ArraySheet = {
    name: "Ekonomisk ram",
    cells: [["Tkr", `Kommunbidrag ${town.year}`], ...given, sumRow("Totalt", 1, given)],
  };
  const sheets = [report, frames, contactList(town)];
  return organisedByExport(
    town,
    [...LEDGERS, "Kommunbidrag"],
    sheets,
    undatedBudget(oneGrant({ ...town, outcome: summed.outcome, budget: summed.budget }))
  );
}

export const NINTH_PIVOTS = { pivotsForEverything, outlineOfLevelsWithGrants };
