/** The tenth set's print-outs: pages of entries with a budget a unit, and blocks of years below each other. */
import type { ArraySheet } from "../../support/arrayWorkbook";
import type { Fact, Invented } from "../municipality";
import { LEDGERS, turned, unitsOf, yearSums } from "./eighthShape";
import { joinedIn, loans, serialDay } from "./ninthShape";
import { inPlaceOf, NORWEGIAN, undatedBudget, written } from "./seventhShape";
import { namesIn, sumOf, type Exported, type Row } from "./shape";
import { ofAccount, ofUnit, yearInThousands } from "./tenthShape";

const LINES_OF_A_PAGE = 38;

/** Pages with their heads, codes without zeros, periods as 2401, the minus last; a register says units and areas. */
function printedPagesWithoutZeros(town: Invented): Exported {
  const names = namesIn(town);
  const text = (facts: readonly Fact[]): string => written(sumOf(facts), NORWEGIAN);
  const lines = unitsOf(town, town.outcome).flatMap(({ code, own }): readonly Row[] => [
    ...own.map((fact): Row => [
      Number(code),
      Number(fact.account),
      Number(fact.activity),
      fact.period % 10_000,
      text([fact]),
    ]),
    ["", "", "", `Summa ansvar ${Number(code)}`, text(own)],
  ]);
  const pages = Array.from({ length: Math.ceil(lines.length / LINES_OF_A_PAGE) }, (_, page) => page);
  const entries: ArraySheet = {
    name: "Huvudbok",
    cells: [
      ...pages.flatMap((page): readonly Row[] => [
        ["Huvudbok", "", `År ${town.year}`, "", `Sida ${page + 1}`],
        ["Ansvar", "Konto", "Vht", "Period", "Belopp"],
        ...lines.slice(page * LINES_OF_A_PAGE, (page + 1) * LINES_OF_A_PAGE),
      ]),
      ["", "", "", "Summa totalt", text(town.outcome)],
    ],
  };
  const summed = yearSums(town).budget;
  const budget: ArraySheet = {
    name: "Budgetlista",
    cells: [
      [`Budgetlista ${town.year}`],
      [],
      ...unitsOf(town, summed).flatMap(({ code, name, own }): readonly Row[] => [
        [`Ansvar ${Number(code)} ${name}`],
        ["Konto", "Benämning", "Vht", "Årsbudget"],
        ...own.map((fact): Row => [
          Number(fact.account),
          names.account(fact.account),
          Number(fact.activity),
          text([fact]),
        ]),
        ["Summa", "", "", text(own)],
        [],
      ]),
    ],
  };
  const register: ArraySheet = {
    name: "Kodförteckning",
    cells: [
      ["Ansvar", "Klartext", "Verksamhetsområde"],
      ...town.responsibilities.map(([code, name]): Row => [Number(code), name, names.area(code)]),
    ],
  };
  return inPlaceOf(
    town,
    ["Ansvar", ...LEDGERS],
    [entries, budget, register],
    undatedBudget({ ...town, budget: summed })
  );
}

/** Units across below their areas; last year, budget and outcome below each other in millions, costs below zero. */
function blocksOfYearsInMillions(town: Invented): Exported {
  const says = joinedIn(town);
  const summed = yearInThousands(town);
  const units = town.responsibilities;
  const columnOf = (at: number): string => String.fromCharCode(66 + at);
  const millions = (facts: readonly Fact[]): number => turned(sumOf(facts)) / 1_000_000;
  const block = (title: string, facts: readonly Fact[]): readonly Row[] => {
    const row = (label: string, own: readonly Fact[]): Row => [
      label,
      ...units.map(([code]) => millions(ofUnit(own, code))),
      millions(own),
    ];
    return [
      [title],
      ...town.accounts.map(([code]) => row(says.account(code), ofAccount(facts, code))),
      row("Nettokostnad", facts),
      [],
    ];
  };
  const before = summed.outcome.map((fact) => ({
    ...fact,
    hundredths: Math.round((fact.hundredths * 0.94) / 100_000) * 100_000,
  }));
  const sheet: ArraySheet = {
    name: "Sammandrag",
    merged: town.areas.map((_, at) => `${columnOf(at * 2)}4:${columnOf(at * 2 + 1)}4`),
    cells: [
      [`${town.committee} ${town.year}`],
      ["Mnkr, kostnader med minustecken"],
      [],
      ["", ...town.areas.flatMap(({ name }) => [name, ""]), "Nämnden"],
      ["", ...units.map(([code]) => says.responsibility(code)), "Totalt"],
      ...block(`UTFALL ${town.year - 1}`, before),
      ...block(`BUDGET ${town.year}`, summed.budget),
      ...block(`UTFALL ${town.year}`, summed.outcome),
    ],
  };
  const headings = ["Beslutsdag", "Beslut", "Verksamhetsområde", "Kommunbidrag (mnkr)"];
  const given: ArraySheet = {
    name: "Kommunbidragsbeslut",
    formats: [headings.map(() => "General"), ...town.grants.map(() => ["yyyy\\-mm\\-dd", "@", "@", "#,##0.000"])],
    cells: [
      headings,
      ...town.grants.map(({ date, decision, area, kronor }): Row => [
        serialDay(date),
        decision,
        area,
        kronor / 1_000_000,
      ]),
    ],
  };
  return inPlaceOf(town, [...LEDGERS, "Kommunbidrag"], [sheet, given, loans(town.year)], undatedBudget(summed));
}

export const TENTH_PRINTS = { printedPagesWithoutZeros, blocksOfYearsInMillions };
