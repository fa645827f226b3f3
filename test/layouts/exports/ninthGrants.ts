/** The ninth set's grants: lists with days in their own forms, decisions said once, and the council's own table. */
import type { ArraySheet } from "../../support/arrayWorkbook";
import { canonical, type Invented } from "../municipality";
import { decisionsOf, sumRow } from "./eighthShape";
import { serialDay, thousandsText, writtenDay } from "./ninthShape";
import { inPlaceOf, oneGrant } from "./seventhShape";
import { grantOf, type Exported, type Row } from "./shape";

const wholeGrant = (town: Invented, decision?: string): number =>
  town.areas.reduce((sum, { name }) => sum + grantOf(town, name, decision), 0);

/** The council's decisions in a list, the days Excel's own. */
function serialDecisionDays(town: Invented): Exported {
  const headings = ["KF-datum", "Beslut", "Verksamhetsområde", "Belopp"];
  const sheet: ArraySheet = {
    name: "Beslut i fullmäktige",
    formats: [headings.map(() => "General"), ...town.grants.map(() => ["yyyy\\-mm\\-dd", "@", "@", "#,##0"])],
    cells: [
      headings,
      ...town.grants.map(({ date, decision, area, kronor }): Row => [serialDay(date), decision, area, kronor]),
    ],
  };
  return inPlaceOf(town, ["Kommunbidrag"], [sheet]);
}

/** The same decisions with days as they are said, "20 november 2023". */
function decisionsWithWrittenDays(town: Invented): Exported {
  const sheet: ArraySheet = {
    name: "Ramändringar",
    cells: [
      [`Kommunbidrag ${town.year}, beslut under året`],
      [],
      ["Beslut", "Beslutsdag", "Område", "Kommunbidrag (kr)"],
      ...town.grants.map(({ date, decision, area, kronor }): Row => [decision, writtenDay(date), area, kronor]),
      ["Summa", "", "", wholeGrant(town)],
    ],
  };
  return inPlaceOf(town, ["Kommunbidrag"], [sheet]);
}

/** Each decision once, in merged cells before its areas, with its sum below, in thousands. */
function decisionsSaidOnce(town: Invented): Exported {
  const decisions = decisionsOf(town);
  const height = town.areas.length;
  const blocks = decisions.flatMap(({ decision, date }): readonly Row[] => [
    ...town.areas.map(({ name }, nth): Row => [
      nth === 0 ? decision : "",
      nth === 0 ? date : "",
      name,
      grantOf(town, name, decision) / 1000,
    ]),
    [`Summa ${decision}`, "", "", wholeGrant(town, decision) / 1000],
  ]);
  const sheet: ArraySheet = {
    name: "Tilldelning",
    merged: decisions.flatMap((_, nth) => {
      const top = 3 + nth * (height + 1);
      return [`A${top}:A${top + height - 1}`, `B${top}:B${top + height - 1}`];
    }),
    cells: [
      [`Tilldelat kommunbidrag ${town.year}, tkr`],
      ["Beslut", "Datum", "Verksamhetsområde", "Belopp"],
      ...blocks,
      ["Totalt kommunbidrag", "", "", wholeGrant(town) / 1000],
    ],
  };
  return inPlaceOf(town, ["Kommunbidrag"], [sheet]);
}

/** The year's grant beside what it is for each inhabitant and its share of the whole. */
function grantPerInhabitant(town: Invented): Exported {
  const inhabitants = 24_310;
  const whole = wholeGrant(town);
  const row = (label: string, grant: number): Row => [
    label,
    grant / 1000,
    Math.round((grant / whole) * 1000) / 10,
    Math.round(grant / inhabitants),
  ];
  const sheet: ArraySheet = {
    name: `Ramar ${town.year}`,
    cells: [
      [`Antal invånare: ${inhabitants}`],
      ["Verksamhetsområde", `Kommunbidrag ${town.year} (tkr)`, "Andel %", "Kr/invånare"],
      ...town.areas.map(({ name }) => row(name, grantOf(town, name))),
      row("Summa", whole),
    ],
  };
  return inPlaceOf(town, ["Kommunbidrag"], [sheet], canonical(oneGrant(town)));
}

/** The council's table: the day and paragraph over each decision, numbered areas, thousands as text, notes below. */
function councilsTable(town: Invented): Exported {
  const decisions = decisionsOf(town);
  const added = (amount: number, nth: number): string =>
    nth > 0 && amount > 0 ? `+${thousandsText(amount)}` : thousandsText(amount);
  const row = (number: string, label: string, amounts: readonly number[]): Row => [
    number,
    label,
    ...amounts.map(added),
    thousandsText(amounts.reduce((sum, amount) => sum + amount, 0)),
  ];
  const sheet: ArraySheet = {
    name: "Bilaga KF",
    cells: [
      [`Bilaga 2: ${town.committee}s kommunbidrag ${town.year}`],
      ["Belopp i tusental kronor"],
      [],
      ["", "", ...decisions.map(({ date }, nth) => `KF ${date} § ${141 + nth * 37}`), ""],
      ["Nr", "Verksamhetsområde", ...decisions.map(({ decision }) => decision), `Kommunbidrag ${town.year}`],
      ...town.areas.flatMap(({ name }, at): readonly Row[] => [
        row(
          String((at + 1) * 100),
          at === 0 ? `${name} *` : name,
          decisions.map(({ decision }) => grantOf(town, name, decision))
        ),
        [],
      ]),
      row(
        "",
        "Summa nämnden",
        decisions.map(({ decision }) => wholeGrant(town, decision))
      ),
      [],
      ["* Inklusive 350 tkr för hyra av tillfälliga lokaler."],
      ["Löneökningarna fördelas enligt kommunstyrelsens förslag."],
    ],
  };
  return inPlaceOf(town, ["Kommunbidrag"], [sheet]);
}

/** Grants and forecasts in two tables beside each other on one sheet, an empty column between. */
function grantsAndForecastsBeside(town: Invented): Exported {
  const decisions = decisionsOf(town);
  const occasions = [...new Set(town.forecasts.map(({ occasion }) => occasion))];
  const given = town.areas.map(({ name }): Row => [
    name,
    ...decisions.map(({ decision }) => grantOf(town, name, decision)),
    grantOf(town, name),
  ]);
  const expected = town.areas.map(({ name }): Row => [
    name,
    ...occasions.map((occasion) =>
      town.forecasts.reduce((sum, one) => sum + (one.area === name && one.occasion === occasion ? one.kronor : 0), 0)
    ),
  ]);
  const gap = "";
  const sheet: ArraySheet = {
    name: "Ramar & prognoser",
    cells: [
      ["Kommunbidrag (kr)", "", "", "", gap, "Prognos, budgetavvikelse helår (kr)"],
      [
        "Verksamhetsområde",
        ...decisions.map(({ decision }) => decision),
        "Summa",
        gap,
        "Verksamhetsområde",
        ...occasions,
      ],
      ["", ...decisions.map(({ date }) => date), "", gap, "", ...occasions.map(() => "")],
      ...given.map((row, at): Row => [...row, gap, ...(expected[at] ?? [])]),
      [...sumRow("Summa", 1, given), gap, ...sumRow("Summa", 1, expected)],
    ],
  };
  return inPlaceOf(town, ["Kommunbidrag", "Prognos"], [sheet]);
}

export const NINTH_GRANTS = {
  serialDecisionDays,
  decisionsWithWrittenDays,
  decisionsSaidOnce,
  grantPerInhabitant,
  councilsTable,
  grantsAndForecastsBeside,
};
