/** The eighth set's home-made workbooks, where several sources are laid out in other ways at once. */
import type { ArraySheet } from "../../support/arrayWorkbook";
import { type Fact, type Invented } from "../municipality";
import {
  amountOf,
  codesOf,
  contactList,
  decisionsOf,
  EVERYTHING_COUNTED,
  forecastOf,
  instructions,
  monthsAcross,
  OCCASIONS,
  sumRow,
  unitsOf,
  yearSums,
} from "./eighthShape";
import { dashed, LONG_MONTHS, organisedByExport, SWEDISH, twoDigits, undatedBudget, written } from "./seventhShape";
import { blanks, type Exported, grantOf, namesIn, type Row, sumOf } from "./shape";

/** A small municipality's one book: names in the ledger, year budgets, grants and forecasts on one sheet. */
function smallTownBook(town: Invented): Exported {
  const names = namesIn(town);
  const decisions = decisionsOf(town);
  const columns = ["Konto", "Kontonamn", "Ansvar", "Ansvarsnamn", "Verksamhetsområde", "Vht"];
  const codes = ({ account, responsibility, activity }: Fact): Row => [
    account,
    names.account(account),
    responsibility,
    names.responsibility(responsibility),
    names.area(responsibility),
    activity,
  ];
  const ledger: ArraySheet = {
    name: "Huvudboken",
    cells: [
      ["Datum", "Ver", ...columns, "Text", "Belopp"],
      ...town.outcome.map((fact, at): Row => [
        `${dashed(fact.period)}-${twoDigits((at % 27) + 1)}`,
        `B${1000 + at}`,
        ...codes(fact),
        "",
        amountOf(fact),
      ]),
    ],
  };
  const budget: ArraySheet = {
    name: "Årsbudget",
    cells: [
      [`Antagen budget ${town.year}`],
      [...columns, "Budget kr"],
      ...yearSums(town).budget.map((fact): Row => [...codes(fact), amountOf(fact)]),
      ["Summa", ...blanks(5), sumOf(town.budget)],
    ],
  };
  const given = town.areas.map(({ name }): Row => [
    name,
    ...decisions.map(({ decision }) => grantOf(town, name, decision)),
    grantOf(town, name),
  ]);
  const expected = town.areas.map(({ name }): Row => [
    name,
    ...OCCASIONS.map((occasion) => forecastOf(town, occasion, name)),
  ]);
  const both: ArraySheet = {
    name: "Ram och prognos",
    cells: [
      ["KOMMUNBIDRAG"],
      ["Verksamhetsområde", ...decisions.map(({ decision }) => decision), "Summa"],
      ["", ...decisions.map(({ date }) => date), ""],
      ...given,
      sumRow("Summa", 1, given),
      [],
      ["PROGNOS BUDGETAVVIKELSE"],
      ["Verksamhetsområde", ...OCCASIONS],
      ...expected,
      sumRow("Summa", 1, expected),
    ],
  };
  const told = instructions(
    "Kör om frågan i ekonomisystemet varje månad.",
    "Klistra in under rubrikerna i Huvudboken."
  );
  const sheets = [told, ledger, budget, both, contactList(town)];
  return organisedByExport(town, EVERYTHING_COUNTED, sheets, undatedBudget({ ...town, budget: yearSums(town).budget }));
}

/** Budget forms, one a sheet with its unit above; grants as text under the areas; the areas' names in the ledger. */
function unitBudgetForms(town: Invented): Exported {
  const names = namesIn(town);
  const forms = unitsOf(town, town.budget).map(({ code, name, own }): ArraySheet => {
    const rows = codesOf(own).map(({ at, own: ofAccount }): Row => [
      `${at.account} ${names.account(at.account)}`,
      at.activity,
      sumOf(ofAccount),
      ...monthsAcross(ofAccount),
      "",
    ]);
    return {
      name: `Bud ${code}`,
      cells: [
        [`Detaljbudget ${town.year}`],
        ["Ansvar:", `${code} ${name}`],
        ["Upprättad av:", ""],
        [],
        ["Konto", "Vht", "Helår", ...LONG_MONTHS, "Anteckning"],
        ...rows,
        [
          ...sumRow(
            "Summa",
            2,
            rows.map((row) => row.slice(0, -1))
          ),
          "",
        ],
      ],
    };
  });
  const ledger: ArraySheet = {
    name: "Utfall ur systemet",
    cells: [
      ["Område", "Ansvar", "Enhetens namn", "Konto", "Vht", "År", "Mån", "Redovisat"],
      ...town.outcome.map((fact): Row => [
        names.area(fact.responsibility),
        fact.responsibility,
        names.responsibility(fact.responsibility),
        fact.account,
        fact.activity,
        town.year,
        fact.period % 100,
        amountOf(fact),
      ]),
    ],
  };
  const frames: ArraySheet = {
    name: "Ramfördelning",
    cells: [
      ["Kommunbidrag, fördelning (kr)"],
      ["Beslut", "Datum", "Belopp"],
      ...town.areas.flatMap(({ name }): readonly Row[] => [
        [name.toUpperCase()],
        ...town.grants
          .filter(({ area }) => area === name)
          .map(({ decision, date, kronor }): Row => [`  ${decision}`, date, written(kronor, SWEDISH)]),
        ["  Summa", "", written(grantOf(town, name), SWEDISH)],
      ]),
    ],
  };
  return organisedByExport(town, ["Utfall", "Budget", "Kommunbidrag"], [ledger, ...forms, frames, contactList(town)]);
}

export const EIGHTH_BOOKS = { smallTownBook, unitBudgetForms };
