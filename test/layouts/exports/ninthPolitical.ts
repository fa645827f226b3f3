/** The ninth set's workbook for politicians: one unit and one sign for all sheets, said on the first page. */
import type { ArraySheet } from "../../support/arrayWorkbook";
import type { Fact, Invented } from "../municipality";
import { decisionsOf, EVERYTHING_COUNTED, forecastOf, OCCASIONS, turned } from "./eighthShape";
import { accountsOfAreas, cover, joinedIn, keyFigures, millionsText } from "./ninthShape";
import { inPlaceOf, undatedBudget } from "./seventhShape";
import { grantOf, ofArea, sumOf, type Exported, type Row } from "./shape";

/** Accounts down, budget and closing under each area; grants and forecasts; all in millions, costs below zero. */
function millionsSaidOnCover(town: Invented): Exported {
  const says = joinedIn(town);
  const rounded = (facts: readonly Fact[]): readonly Fact[] =>
    accountsOfAreas(town, facts).map((fact) => ({
      ...fact,
      hundredths: Math.round(fact.hundredths / 100_000) * 100_000,
    }));
  const summed = { ...town, outcome: rounded(town.outcome), budget: rounded(town.budget) };
  const millions = (facts: readonly Fact[]): number => turned(sumOf(facts)) / 1_000_000;
  const row = (label: string, of: (facts: readonly Fact[]) => readonly Fact[]): Row => [
    label,
    ...town.areas.flatMap((area) => [
      millions(of(ofArea(summed.budget, area))),
      millions(of(ofArea(summed.outcome, area))),
    ]),
    millions(of(summed.budget)),
    millions(of(summed.outcome)),
  ];
  const statement: ArraySheet = {
    name: "Driftredovisning",
    cells: [
      [`Driftredovisning ${town.year}`],
      [],
      ["", ...[...town.areas.map(({ name }) => name), "Nämnden totalt"].flatMap((name) => [name, ""])],
      ["Konto", ...[...town.areas, ""].flatMap(() => ["Budget", "Bokslut"])],
      ...town.accounts.map(([account]) =>
        row(says.account(account), (facts) => facts.filter((fact) => fact.account === account))
      ),
      row("Nettokostnad", (facts) => facts),
    ],
  };
  const decisions = decisionsOf(town);
  const frames: ArraySheet = {
    name: "Kommunbidrag per beslut",
    cells: [
      ["Kommunbidrag"],
      ["Beslut", "Datum", ...town.areas.map(({ name }) => name), "Totalt"],
      ...decisions.map(({ decision, date }): Row => {
        const amounts = town.areas.map(({ name }) => grantOf(town, name, decision));
        const whole = amounts.reduce((sum, amount) => sum + amount, 0);
        return [decision, date, ...[...amounts, whole].map((amount) => amount / 1_000_000)];
      }),
    ],
  };
  const expected: ArraySheet = {
    name: "Prognosavvikelser",
    cells: [
      ["Prognostiserad budgetavvikelse"],
      ["Verksamhetsområde", ...OCCASIONS],
      ...town.areas.map(({ name }): Row => [
        name,
        ...OCCASIONS.map((occasion) => millionsText(forecastOf(town, occasion, name))),
      ]),
      [
        "Summa",
        ...OCCASIONS.map((occasion) =>
          millionsText(town.areas.reduce((sum, { name }) => sum + forecastOf(town, occasion, name), 0))
        ),
      ],
    ],
  };
  const first = cover(
    town,
    ["Belopp", "Alla belopp i rapporten anges i mnkr"],
    ["Tecken", "Intäkter och överskott anges med plus, kostnader och underskott med minus"]
  );
  return inPlaceOf(
    town,
    EVERYTHING_COUNTED,
    [first, statement, frames, expected, keyFigures(town)],
    undatedBudget(summed)
  );
}

export const NINTH_POLITICAL = { millionsSaidOnCover };
