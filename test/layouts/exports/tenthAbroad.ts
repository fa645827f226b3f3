/** The tenth set's workbook out of a Norwegian system: its words for everything that is counted. */
import type { ArraySheet } from "../../support/arrayWorkbook";
import type { Invented } from "../municipality";
import { amountOf, codesOf, EVERYTHING_COUNTED, forecastOf, monthsAndYear, OCCASIONS, sumRow } from "./eighthShape";
import { inPlaceOf, NORWEGIAN, SHORT_MONTHS, written } from "./seventhShape";
import { grantOf, namesIn, sumOf, type Exported, type Row } from "./shape";
import { SHORT_OCCASIONS } from "./tenthShape";

/** Entries with periods as "jan.24" and the minus last, a budget of months, grants by resolution, and deviations. */
function norwegianBook(town: Invented): Exported {
  const names = namesIn(town);
  const months = SHORT_MONTHS.map((month) => ({ maj: "mai", dec: "des" })[month] ?? month);
  const entries: ArraySheet = {
    name: `Regnskap ${town.year}`,
    cells: [
      [`Regnskapsført ${town.year}`],
      ["Periode", "Ansvar", "Ansvarsnavn", "Art", "Artsnavn", "Funksjon", "Beløp"],
      ...town.outcome.map((fact): Row => [
        `${months[(fact.period % 100) - 1] ?? ""}.${town.year % 100}`,
        fact.responsibility,
        names.responsibility(fact.responsibility),
        fact.account,
        names.account(fact.account),
        fact.activity,
        written(amountOf(fact), NORWEGIAN),
      ]),
      ["Sum", "", "", "", "", "", written(sumOf(town.outcome), NORWEGIAN)],
    ],
  };
  const rows = codesOf(town.budget).map(({ at, own }): Row => [
    at.responsibility,
    at.account,
    at.activity,
    ...monthsAndYear(own).map((amount) => Math.round(amount * 100) / 100_000),
  ]);
  const budget: ArraySheet = {
    name: `Budsjett ${town.year}`,
    cells: [
      [`Vedtatt budsjett ${town.year}`, "", "", "Beløp i 1000 kr"],
      ["Ansvar", "Art", "Funksjon", ...months, "Hele året"],
      ...rows,
    ],
  };
  const given: ArraySheet = {
    name: "Rammer",
    cells: [
      ["Vedtak", "Vedtaksdato", "Tjenesteområde", "Ramme (kr)"],
      ...town.grants.map(({ date, decision, area, kronor }): Row => [
        decision,
        date.split("-").reverse().join("."),
        area,
        kronor,
      ]),
      ["Sum", "", "", town.areas.reduce((sum, { name }) => sum + grantOf(town, name), 0)],
    ],
  };
  const deviations = town.areas.map(({ name }): Row => [
    name,
    ...OCCASIONS.map((occasion) => forecastOf(town, occasion, name) / 1000),
  ]);
  const expected: ArraySheet = {
    name: "Prognose",
    cells: [
      ["Forventet avvik fra budsjett ved årets slutt, 1000 kr"],
      ["Positivt tall er mindreforbruk, negativt tall er merforbruk"],
      ["Tjenesteområde", ...SHORT_OCCASIONS],
      ...deviations,
      sumRow("Sum", 1, deviations),
    ],
  };
  return inPlaceOf(town, EVERYTHING_COUNTED, [entries, budget, given, expected]);
}

export const TENTH_ABROAD = { norwegianBook };
