/** The tenth set's ledgers as systems give them: sums on top, numbered dimensions, a report a unit, other languages. */
import type { ArraySheet } from "../../support/arrayWorkbook";
import type { Fact, Invented } from "../municipality";
import { amountOf, codesOf, LEDGERS, minus, monthsAndYear, unitsOf, yearSums } from "./eighthShape";
import { inPlaceOf, SHORT_MONTHS, undatedBudget } from "./seventhShape";
import { inMonth, namesIn, sumOf, swedish, type Exported, type Row } from "./shape";
import { ofAccount, ofUnit } from "./tenthShape";

/** Qlik's straight table: the sums stand right below the headings, months as "2024-jan". */
function sumsBelowHeadings(town: Invented): Exported {
  const names = namesIn(town);
  const both = (outcome: readonly Fact[], budget: readonly Fact[]): Row => [
    sumOf(outcome),
    sumOf(budget),
    minus(sumOf(budget), sumOf(outcome)),
  ];
  const sheet: ArraySheet = {
    name: "Sheet1",
    cells: [
      ["ÅrMånad", "Ansvar", "Ansvar namn", "Konto", "Konto namn", "Verksamhet", "Utfall", "Budget", "Avvikelse"],
      ["Totalt", "", "", "", "", "", ...both(town.outcome, town.budget)],
      ...town.outcome.map((fact, at): Row => [
        `${town.year}-${SHORT_MONTHS[(fact.period % 100) - 1] ?? ""}`,
        fact.responsibility,
        names.responsibility(fact.responsibility),
        fact.account,
        names.account(fact.account),
        fact.activity,
        ...both([fact], town.budget.slice(at, at + 1)),
      ]),
    ],
  };
  return inPlaceOf(town, LEDGERS, [sheet]);
}

/** Unit4's browser in English: responsibility and activity are no more than Dim1 and Dim2, with their texts beside. */
function numberedDimensions(town: Invented): Exported {
  const names = namesIn(town);
  const sheet = (name: string, facts: readonly Fact[]): ArraySheet => ({
    name,
    cells: [
      ["Client", "Period", "Account", "Account (T)", "Dim1", "Dim1 (T)", "Dim2", "Dim2 (T)", "Amount"],
      ...facts.map((fact): Row => [
        "KO",
        fact.period,
        fact.account,
        names.account(fact.account),
        fact.responsibility,
        names.responsibility(fact.responsibility),
        fact.activity,
        names.activity(fact.activity),
        amountOf(fact),
      ]),
    ],
  });
  return inPlaceOf(town, LEDGERS, [sheet("Utfall GL", town.outcome), sheet("Budget PL", town.budget)]);
}

/** Visma's report of results: a page a unit with its own headings; December, the year so far and the full year. */
function reportPageForEachUnit(town: Invented): Exported {
  const names = namesIn(town);
  const figures = (outcome: readonly Fact[], budget: readonly Fact[]): Row => {
    const [spent, planned] = [sumOf(outcome), sumOf(budget)];
    const percent = Math.round((spent / planned) * 1000) / 10;
    return [sumOf(inMonth(outcome, 12)), spent, planned, minus(planned, spent), percent, planned];
  };
  const pages = unitsOf(town, town.outcome).flatMap(({ code, name, own }, at): readonly Row[] => {
    const budget = ofUnit(town.budget, code);
    return [
      ["Resultatrapport", "", "", `Period ${town.year}12`, "", "", "", `Sida ${at + 1}`],
      ["Ansvar", code, name],
      [],
      ["Konto", "Benämning", "Period", "Ack utfall", "Ack budget", "Avvikelse", "Utf %", "Årsbudget"],
      ...codesOf(own).map((one): Row => [
        one.at.account,
        names.account(one.at.account),
        ...figures(one.own, ofAccount(budget, one.at.account)),
      ]),
      ["Summa ansvar", code, ...figures(own, budget)],
      [],
    ];
  });
  const sheet: ArraySheet = { name: "Resultatrapport", cells: pages };
  return inPlaceOf(town, LEDGERS, [sheet], undatedBudget(yearSums(town)));
}

/** A Norwegian report of the year with amounts as text, a sum below each unit. */
function norwegianYearReport(town: Invented): Exported {
  const names = namesIn(town);
  const summed = yearSums(town);
  const figures = (outcome: readonly Fact[], budget: readonly Fact[]): Row => {
    const [spent, planned] = [sumOf(outcome), sumOf(budget)];
    return [spent, planned, minus(planned, spent)].map(swedish);
  };
  const rows = unitsOf(town, summed.outcome).flatMap(({ code, name, own }): readonly Row[] => {
    const budget = ofUnit(summed.budget, code);
    return [
      ...own.map((fact): Row => [
        code,
        name,
        fact.activity,
        fact.account,
        names.account(fact.account),
        ...figures([fact], ofAccount(budget, fact.account)),
      ]),
      [`Sum ansvar ${code}`, "", "", "", "", ...figures(own, budget)],
    ];
  });
  const sheet: ArraySheet = {
    name: "Budsjettoppfølging",
    cells: [
      [
        ...["Ansvar", "Ansvarsnavn", "Funksjon", "Art", "Artsnavn"],
        ...[`Regnskap ${town.year}`, `Budsjett ${town.year}`, "Avvik i kr"],
      ],
      ...rows,
      ["Totalt", "", "", "", "", ...figures(summed.outcome, summed.budget)],
    ],
  };
  return inPlaceOf(town, LEDGERS, [sheet], undatedBudget(summed));
}

/** A system in English: fiscal year and period apart, debit and credit; the budget's months across. */
function englishSidesAndMonths(town: Invented): Exported {
  const names = namesIn(town);
  const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September"];
  const entries: ArraySheet = {
    name: "General ledger",
    cells: [
      ["Fiscal year", "Period", "Department", "Main account", "Account name", "Activity", "Debit", "Credit"],
      ...town.outcome.map((fact): Row => [
        town.year,
        fact.period % 100,
        fact.responsibility,
        fact.account,
        names.account(fact.account),
        fact.activity,
        Math.max(amountOf(fact), 0),
        Math.max(0 - amountOf(fact), 0),
      ]),
    ],
  };
  const budget: ArraySheet = {
    name: `Budget plan ${town.year}`,
    cells: [
      ["Department", "Main account", "Activity", ...months, "October", "November", "December", "Full year"],
      ...codesOf(town.budget).map(({ at, own }): Row => [
        at.responsibility,
        at.account,
        at.activity,
        ...monthsAndYear(own),
      ]),
    ],
  };
  return inPlaceOf(town, LEDGERS, [entries, budget]);
}

export const TENTH_SYSTEMS = {
  sumsBelowHeadings,
  numberedDimensions,
  reportPageForEachUnit,
  norwegianYearReport,
  englishSidesAndMonths,
};
