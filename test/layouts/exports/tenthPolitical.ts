/** The tenth set's workbooks as politicians meet them: the council's minutes, and the annual report's statement. */
import type { ArraySheet } from "../../support/arrayWorkbook";
import type { Fact, Invented } from "../municipality";
import { contactList, decisionsOf, forecastOf, LEDGERS, OCCASIONS, turned } from "./eighthShape";
import { accountsOfAreas, joinedIn, keyFigures, thousandsText, writtenDay } from "./ninthShape";
import { inPlaceOf, inThousands, oneGrant, undatedBudget } from "./seventhShape";
import { grantOf, ofArea, type Exported, type Row } from "./shape";
import { SHORT_OCCASIONS, thousandsOf } from "./tenthShape";

/** Minutes with a table below each paragraph; forecasts of areas by short name across as text with their signs. */
function minutesWithTables(town: Invented): Exported {
  const wholeOf = (decision: string): number =>
    town.areas.reduce((sum, { name }) => sum + grantOf(town, name, decision), 0);
  const minutes: ArraySheet = {
    name: "Protokollsutdrag",
    cells: [
      ["Utdrag ur kommunfullmäktiges protokoll"],
      [],
      ...decisionsOf(town).flatMap(({ decision, date }, nth): readonly Row[] => [
        [`Sammanträde ${writtenDay(date)}`],
        [`§ ${118 + nth * 35}  ${decision}`],
        [`Kommunfullmäktige beslutar att tilldela ${town.committee} kommunbidrag enligt nedan.`],
        ["Verksamhetsområde", "Tkr"],
        ...town.areas.map(({ name }): Row => [name, thousandsText(grantOf(town, name, decision))]),
        ["Summa", thousandsText(wholeOf(decision))],
        [],
      ]),
      ["Justerat och klart."],
    ],
  };
  const signed = (kronor: number): string => {
    if (kronor === 0) return "±0";
    return kronor < 0 ? `−${-kronor / 1000}` : `+${kronor / 1000}`;
  };
  const sumsOf = (occasion: string): number =>
    town.areas.reduce((sum, { name }) => sum + forecastOf(town, occasion, name), 0);
  const expected: ArraySheet = {
    name: "Prognos till nämnd",
    cells: [
      [`Prognos helår ${town.year}, avvikelse mot budget`],
      ["Tkr. Plus är överskott, minus är underskott."],
      ["Tillfälle", ...town.areas.map(({ shortName }) => shortName), "Totalt"],
      ...OCCASIONS.map((occasion, at): Row => [
        SHORT_OCCASIONS[at] ?? "",
        ...town.areas.map(({ name }) => signed(forecastOf(town, occasion, name))),
        signed(sumsOf(occasion)),
      ]),
    ],
  };
  return inPlaceOf(town, ["Kommunbidrag", "Prognos"], [minutes, expected, contactList(town)]);
}

/** A statement an area, below each other: closings of two years around the budget, costs below zero, the grant last. */
function statementsWithGrant(town: Invented): Exported {
  const says = joinedIn(town);
  const rounded = (facts: readonly Fact[]): readonly Fact[] => inThousands(accountsOfAreas(town, facts));
  const summed = { ...town, outcome: rounded(town.outcome), budget: rounded(town.budget) };
  const isIncome = ({ account }: Fact): boolean => account.startsWith("3");
  const isCost = (fact: Fact): boolean => !isIncome(fact);
  const amounts = (budget: number, closing: number): Row => [
    Math.round(closing * 0.95),
    budget,
    closing,
    closing - budget,
  ];
  const figures = (budget: readonly Fact[], outcome: readonly Fact[]): Row =>
    amounts(turned(thousandsOf(budget)), turned(thousandsOf(outcome)));
  const { year } = town;
  const statements = town.areas.flatMap((area): readonly Row[] => {
    const [budget, outcome] = [ofArea(summed.budget, area), ofArea(summed.outcome, area)];
    const grant = grantOf(town, area.name) / 1000;
    const accounts = (is: (fact: Fact) => boolean): readonly Row[] =>
      outcome
        .map((fact, at): Row => [says.account(fact.account), ...figures(budget.slice(at, at + 1), [fact])])
        .filter((_, at) => outcome.slice(at, at + 1).some(is));
    return [
      [],
      [area.name, `Bokslut ${year - 1}`, `Budget ${year}`, `Bokslut ${year}`, "Avvikelse"],
      ...accounts(isIncome),
      ["Summa intäkter", ...figures(budget.filter(isIncome), outcome.filter(isIncome))],
      ...accounts(isCost),
      ["Summa kostnader", ...figures(budget.filter(isCost), outcome.filter(isCost))],
      ["Nettokostnad", ...figures(budget, outcome)],
      ["Kommunbidrag", ...amounts(grant, grant)],
      ["Resultat", ...amounts(grant - thousandsOf(budget), grant - thousandsOf(outcome))],
    ];
  });
  const sheet: ArraySheet = {
    name: "Årsredovisning",
    cells: [
      [`${town.committee} – driftredovisning ${year}`],
      ["Belopp i tkr. Intäkter anges med plus och kostnader med minus."],
      ...statements,
    ],
  };
  return inPlaceOf(
    town,
    [...LEDGERS, "Kommunbidrag"],
    [sheet, keyFigures(town), contactList(town)],
    undatedBudget(oneGrant(summed))
  );
}

export const TENTH_POLITICAL = { minutesWithTables, statementsWithGrant };
