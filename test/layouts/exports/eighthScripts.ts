/** The eighth set's lists as other programs write amounts, dates and codes: English, German and Norwegian text. */
import type { ArraySheet } from "../../support/arrayWorkbook";
import type { Fact, Invented } from "../municipality";
import { amountOf, LEDGERS, minus, unitsOf } from "./eighthShape";
import { ENGLISH, inPlaceOf, lastDay, NORWEGIAN, organisedByExport, written } from "./seventhShape";
import { blanks, type Exported, namesIn, type Row, sumOf } from "./shape";

/** A text file that Excel was let to open: the codes are numbers without their zeros, the amounts English text. */
function zerosLostOnOpening(town: Invented): Exported {
  const names = namesIn(town);
  const sheet = (name: string, facts: readonly Fact[]): ArraySheet => ({
    name,
    cells: [
      ["BOLAG", "PERIOD", "ENHET", "ENHET_NAMN", "KONTO", "VSH", "OBJEKT", "BELOPP"],
      ...facts.map((fact): Row => [
        1,
        fact.period,
        Number(fact.responsibility),
        names.responsibility(fact.responsibility),
        Number(fact.account),
        Number(fact.activity),
        "",
        written(amountOf(fact), ENGLISH),
      ]),
    ],
  });
  return inPlaceOf(town, LEDGERS, [sheet("export_utfall", town.outcome), sheet("export_budget", town.budget)]);
}

/** Entries by day as Excel's own dates: cost type for account, the area by name, German amounts, VAT beside. */
function costTypesByDay(town: Invented): Exported {
  const names = namesIn(town);
  const german = { thousands: ".", decimal: "," };
  const sheet = (name: string, facts: readonly Fact[]): ArraySheet => ({
    name,
    cells: [
      [
        "Verksamhetsområde",
        "Kostnadsställe",
        "Kostnadsslag",
        "Benämning",
        "Vht",
        "Motkonto",
        "Momskod",
        "Bokf.datum",
        "Belopp exkl moms",
      ],
      ...facts.map((fact, at): Row => [
        names.area(fact.responsibility),
        fact.responsibility,
        fact.account,
        names.account(fact.account),
        fact.activity,
        at % 2 === 0 ? 2440 : 1920,
        at % 3 === 0 ? "M25" : "M0",
        lastDay(fact.period),
        written(amountOf(fact), german),
      ]),
      ["Totalt", ...blanks(7), written(sumOf(facts), german)],
    ],
  });
  return organisedByExport(town, LEDGERS, [sheet("Redovisat", town.outcome), sheet("Budgeterat", town.budget)]);
}

/** A Norwegian system's own words and trailing minuses, both ledgers in a row, a sum under every unit. */
function norwegianSystem(town: Invented): Exported {
  const names = namesIn(town);
  const text = (amount: number): string => written(amount, NORWEGIAN);
  const amounts = (outcome: number, budget: number): Row => [text(outcome), text(budget), text(minus(budget, outcome))];
  const budgetOf = (at: number): Fact => town.budget[at] ?? { ...(town.budget[0] as Fact), hundredths: 0 };
  const pairs = town.outcome.map((outcome, at) => ({ ...outcome, budget: budgetOf(at) }));
  const rows = unitsOf(town, town.outcome).flatMap(({ code, name, own }): readonly Row[] => {
    const ofUnit = pairs.filter(({ responsibility }) => responsibility === code);
    return [
      ...ofUnit.map((one): Row => [
        code,
        name,
        one.account,
        names.account(one.account),
        one.activity,
        one.period,
        ...amounts(amountOf(one), amountOf(one.budget)),
      ]),
      [`Sum ansvar: ${code}`, ...blanks(5), ...amounts(sumOf(own), sumOf(ofUnit.map(({ budget }) => budget)))],
    ];
  });
  const headings = ["Ansvar", "Ansvar navn", "Art", "Art navn", "Funksjon", "Periode"];
  const sheet: ArraySheet = {
    name: "Budsjettkontroll",
    cells: [
      ["Budsjettkontroll per ansvar"],
      [...headings, "Regnskap", "Rev. budsjett", "Avvik"],
      ...rows,
      ["T O T A L", ...blanks(5), ...amounts(sumOf(town.outcome), sumOf(town.budget))],
    ],
  };
  return inPlaceOf(town, LEDGERS, [sheet]);
}

export const EIGHTH_SCRIPTS = { zerosLostOnOpening, costTypesByDay, norwegianSystem };
