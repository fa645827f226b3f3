/** The eighth set's grants: matrices of decisions, years across, and decisions under the areas. */
import type { ArraySheet } from "../../support/arrayWorkbook";
import { canonical, type Invented } from "../municipality";
import { decisionsOf, sumRow } from "./eighthShape";
import { inPlaceOf, oneGrant, SWEDISH, written } from "./seventhShape";
import { grantOf, type Exported, type Row } from "./shape";

/** Areas down, decisions across, the council's day in the heading's second line, sums both ways, in tkr. */
function decisionsWithDayInHeading(town: Invented): Exported {
  const decisions = decisionsOf(town);
  const rows = town.areas.map(({ name }): Row => [
    name,
    ...decisions.map(({ decision }) => grantOf(town, name, decision) / 1000),
    grantOf(town, name) / 1000,
  ]);
  const sheet: ArraySheet = {
    name: "Ram per verksamhet",
    cells: [
      [`Kommunbidrag ${town.committee} ${town.year}`],
      ["Belopp i tkr"],
      [],
      ["Verksamhetsområde", ...decisions.map(({ decision, date }) => `${decision}\nKF ${date}`), "Summa\nkommunbidrag"],
      ...rows,
      sumRow("Summa", 1, rows),
    ],
  };
  return inPlaceOf(town, ["Kommunbidrag"], [sheet]);
}

/** The multi-year budget: last year's closing, this year's grant and two years of plan, numbered areas, in tkr. */
function closingBudgetAndPlan(town: Invented): Exported {
  const { year } = town;
  const rows = town.areas.map(({ name }, at): Row => {
    const grant = grantOf(town, name) / 1000;
    const grown = [0.96, 1, 1.02, 1.04].map((growth) => Math.round(grant * growth));
    return [(at + 1) * 10, name, ...grown];
  });
  const sheet: ArraySheet = {
    name: "Mål och budget",
    merged: ["C3:F3"],
    cells: [
      [`Mål och budget ${year}–${year + 2}`],
      [],
      ["", "", "Kommunbidrag (tkr)", "", "", ""],
      ["Nr", "Verksamhet", `Bokslut ${year - 1}`, `Budget ${year}`, `Plan ${year + 1}`, `Plan ${year + 2}`],
      ...rows,
      [
        "",
        ...sumRow(
          "Summa nämnden",
          1,
          rows.map((row) => row.slice(1))
        ),
      ],
      ["", "Plan är preliminär och fastställs av kommunfullmäktige i november."],
    ],
  };
  return inPlaceOf(town, ["Kommunbidrag"], [sheet], canonical(oneGrant(town)));
}

/** The registrar's compilation: every area a heading, its decisions with paragraph, day and kronor as text below. */
function decisionsBelowAreaHeadings(town: Invented): Exported {
  const text = (kronor: number): string => written(kronor, SWEDISH).replace(/,00$/, " kr");
  const sheet: ArraySheet = {
    name: "Beslut om ram",
    cells: [
      [`Sammanställning av beslut ${town.year}`],
      [],
      ["Beslut", "Beslutsdatum", "Paragraf", "Belopp"],
      ...town.areas.flatMap(({ name }): readonly Row[] => [
        [name],
        ...town.grants
          .filter(({ area }) => area === name)
          .map(({ decision, date, kronor }, at): Row => [decision, date, `KF § ${140 + at * 31}`, text(kronor)]),
        [`Summa ${name}`, "", "", text(grantOf(town, name))],
        [],
      ]),
    ],
  };
  return inPlaceOf(town, ["Kommunbidrag"], [sheet]);
}

/** Decisions down, areas across, an empty column between, sums last: small municipalities. */
function areasAcrossWithGaps(town: Invented): Exported {
  const decisions = decisionsOf(town);
  const rows = decisions.map(({ decision, date }): Row => {
    const amounts = town.areas.map(({ name }) => grantOf(town, name, decision));
    return [date, decision, "", ...amounts, "", amounts.reduce((sum, amount) => sum + amount, 0)];
  });
  const total = [...town.areas.map(({ name }) => grantOf(town, name)), ""];
  const whole = town.areas.reduce((sum, { name }) => sum + grantOf(town, name), 0);
  const sheet: ArraySheet = {
    name: "Budgetbeslut",
    cells: [
      [],
      ["Datum", "Ärende", "", ...town.areas.map(({ name }) => name), "", "Totalt"],
      ...rows,
      ["", "Aktuell ram", "", ...total, whole],
      ["Alla belopp i kronor. Uppdateras av ekonomiavdelningen efter varje fullmäktige."],
    ],
  };
  return inPlaceOf(town, ["Kommunbidrag"], [sheet]);
}

export const EIGHTH_GRANTS = {
  decisionsWithDayInHeading,
  closingBudgetAndPlan,
  decisionsBelowAreaHeadings,
  areasAcrossWithGaps,
};
