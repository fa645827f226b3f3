/** The ninth set's workbooks with few twists: lists under other names, income and costs apart, one decimal. */
import type { ArraySheet } from "../../support/arrayWorkbook";
import { canonical, type Fact, type Invented } from "../municipality";
import {
  amountOf,
  codesOf,
  contactList,
  decisionsOf,
  EVERYTHING_COUNTED,
  LEDGERS,
  minus,
  monthsAndYear,
  sumRow,
  turned,
  yearSums,
} from "./eighthShape";
import { joinedIn, keyFigures, roundedTo } from "./ninthShape";
import { dashed, inPlaceOf, SHORT_MONTHS, twoDigits, undatedBudget } from "./seventhShape";
import { grantOf, sumOf, type Exported, type Row } from "./shape";

/** A plain list for each thing under the municipality's own names. */
function everythingAsLists(town: Invented): Exported {
  const codes = ({ account, responsibility, activity }: Fact): Row => [responsibility, account, activity];
  const entries: ArraySheet = {
    name: "Bokföring",
    cells: [
      ["Bokföringsdag", "Ansvar", "Konto", "Verksamhet", "Kr"],
      ...town.outcome.map((fact, at): Row => [
        `${dashed(fact.period)}-${twoDigits((at % 28) + 1)}`,
        ...codes(fact),
        amountOf(fact),
      ]),
    ],
  };
  const budget: ArraySheet = {
    name: "Internbudget",
    cells: [
      ["Månad", "Ansvar", "Konto", "Verksamhet", "Kr"],
      ...town.budget.map((fact): Row => [dashed(fact.period), ...codes(fact), amountOf(fact)]),
    ],
  };
  const given: ArraySheet = {
    name: "Fullmäktiges beslut",
    cells: [
      ["Datum", "Beslut", "Verksamhetsområde", "Kommunbidrag, kr"],
      ...town.grants.map(({ date, decision, area, kronor }): Row => [date, decision, area, kronor]),
    ],
  };
  const expected: ArraySheet = {
    name: "Lämnade prognoser",
    cells: [
      ["Verksamhetsområde", "Tillfälle", "Budgetavvikelse helår, kr"],
      ...town.forecasts.map(({ occasion, area, kronor }): Row => [area, occasion, kronor]),
    ],
  };
  return inPlaceOf(town, EVERYTHING_COUNTED, [entries, budget, given, expected, contactList(town)]);
}

/** The annual report's columns: income, costs and net under budget and under outcome, then the deviation. */
function incomeCostsAndNetOfBoth(town: Invented): Exported {
  const says = joinedIn(town);
  const summed = yearSums(town);
  const figures = (facts: readonly Fact[]): readonly number[] => {
    const income = turned(sumOf(facts.filter(({ account }) => account.startsWith("3"))));
    const costs = turned(sumOf(facts.filter(({ account }) => !account.startsWith("3"))));
    return [income, costs, turned(sumOf(facts))];
  };
  const both = (budget: readonly Fact[], outcome: readonly Fact[]): Row => [
    ...figures(budget),
    ...figures(outcome),
    minus(turned(sumOf(outcome)), turned(sumOf(budget))),
  ];
  const kinds = ["Intäkter", "Kostnader", "Netto"];
  const sheet: ArraySheet = {
    name: "Driftredovisning",
    merged: ["C3:E3", "F3:H3"],
    cells: [
      [`Driftredovisning ${town.year}, kr`],
      [],
      ["", "", `Budget ${town.year}`, "", "", `Bokslut ${town.year}`, "", "", "Budget-"],
      ["Ansvar", "Konto", ...kinds, ...kinds, "avvikelse"],
      ...summed.outcome.map((fact, at): Row => [
        says.responsibility(fact.responsibility),
        says.account(fact.account),
        ...both(summed.budget.slice(at, at + 1), [fact]),
      ]),
      ["Summa", "", ...both(summed.budget, summed.outcome)],
    ],
  };
  return inPlaceOf(town, LEDGERS, [sheet], undatedBudget(summed));
}

/** Months in thousands with one decimal, grants in thousands below the decisions, key figures beside. */
function thousandsWithOneDecimal(town: Invented): Exported {
  const rounded = { ...town, outcome: roundedTo(town.outcome, 10_000), budget: roundedTo(town.budget, 10_000) };
  const tenths = (kronor: number): number => Math.round(kronor / 100) / 10;
  const sheet = (name: string, facts: readonly Fact[]): ArraySheet => {
    const rows = codesOf(facts).map(({ at, own }): Row => [
      at.responsibility,
      at.account,
      at.activity,
      ...monthsAndYear(own).map(tenths),
    ]);
    return {
      name,
      cells: [
        [`${name} per månad`, "", "", "Tkr med en decimal"],
        ["Ansvar", "Konto", "Verksamhet", ...SHORT_MONTHS, "Helår"],
        ...rows,
        sumRow("Summa", 3, rows),
      ],
    };
  };
  const given = town.areas.map(({ name }): Row => [
    name,
    ...decisionsOf(town).map(({ decision }) => grantOf(town, name, decision) / 1000),
  ]);
  const frames: ArraySheet = {
    name: "Ram (tkr)",
    cells: [
      ["Beslut", ...decisionsOf(town).map(({ decision }) => decision)],
      ["Datum", ...decisionsOf(town).map(({ date }) => date)],
      ...given,
      sumRow("Summa", 1, given),
    ],
  };
  return inPlaceOf(
    town,
    [...LEDGERS, "Kommunbidrag"],
    [
      sheet(`Redovisat ${town.year}`, rounded.outcome),
      sheet(`Budgeterat ${town.year}`, rounded.budget),
      frames,
      keyFigures(town),
    ],
    canonical(rounded)
  );
}

export const NINTH_BOOKS = {
  everythingAsLists,
  incomeCostsAndNetOfBoth,
  thousandsWithOneDecimal,
};
