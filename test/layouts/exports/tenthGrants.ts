/** The tenth set's grants: millions, the council's paragraph in a cell, short names, and what moves between areas. */
import type { ArraySheet } from "../../support/arrayWorkbook";
import { canonical, type Invented } from "../municipality";
import { decisionsOf, OCCASIONS } from "./eighthShape";
import { inPlaceOf, undated } from "./seventhShape";
import { grantOf, type Exported, type Row } from "./shape";
import { SHORT_OCCASIONS } from "./tenthShape";

/** Areas down, decisions across and what they come to, in millions by the title. */
function driftFramesInMillions(town: Invented): Exported {
  const decisions = decisionsOf(town);
  const millions = (kronor: number): number => kronor / 1_000_000;
  const rows = town.areas.map(({ name }): Row => [
    name,
    ...decisions.map(({ decision }) => millions(grantOf(town, name, decision))),
    millions(grantOf(town, name)),
  ]);
  const whole = (decision?: string): number =>
    millions(town.areas.reduce((sum, { name }) => sum + grantOf(town, name, decision), 0));
  const sheet: ArraySheet = {
    name: "Driftramar",
    cells: [
      [`Kommunbidrag ${town.year} (mnkr)`],
      ["Verksamhetsområde", ...decisions.map(({ decision }) => decision), "Kommunbidrag"],
      ...rows,
      ["Summa", ...decisions.map(({ decision }) => whole(decision)), whole()],
    ],
  };
  return inPlaceOf(town, ["Kommunbidrag"], [sheet], canonical(undated(town)));
}

/** A list of decisions where the council, its day and the paragraph share a cell. */
function dayWithinParagraph(town: Invented): Exported {
  const paragraphs = new Map(decisionsOf(town).map(({ decision }, at) => [decision, 96 + at * 41]));
  const sheet: ArraySheet = {
    name: "Beslutslista",
    cells: [
      ["Beslutad av", "Ärende", "Verksamhetsområde", "Kommunbidrag (kr)"],
      ...town.grants.map(({ date, decision, area, kronor }): Row => [
        `KF ${date} § ${paragraphs.get(decision) ?? ""}`,
        decision,
        area,
        kronor,
      ]),
    ],
  };
  return inPlaceOf(town, ["Kommunbidrag"], [sheet]);
}

/** Grants and forecasts as lists that know the areas by their short names; no more than "Tkr" over the amounts. */
function shortNamesForAreas(town: Invented): Exported {
  const short = new Map(town.areas.map(({ name, shortName }) => [name, shortName]));
  const given: ArraySheet = {
    name: "Kommunbidrag per beslut",
    cells: [
      ["Område", "Beslut", "Beslutsdatum", "Tkr"],
      ...town.grants.map(({ date, decision, area, kronor }): Row => [
        short.get(area) ?? "",
        decision,
        date,
        kronor / 1000,
      ]),
    ],
  };
  const expected: ArraySheet = {
    name: "Prognosavvikelse",
    cells: [
      ["Område", "Tillfälle", "Tkr"],
      ...town.forecasts.map(({ occasion, area, kronor }): Row => [
        short.get(area) ?? "",
        SHORT_OCCASIONS[occasion === OCCASIONS[0] ? 0 : 1],
        kronor / 1000,
      ]),
    ],
  };
  return inPlaceOf(town, ["Kommunbidrag", "Prognos"], [given, expected]);
}

/** Each amount with whom it is taken from and whom it is given to; one decision moves grant between two areas. */
function fromAndToAreas(town: Invented): Exported {
  const [receiver, giver] = town.areas.map(({ name }) => name);
  const moved = { decision: "Omfördelning", date: `${town.year}-09-17`, kronor: 150_000 };
  const grants = [
    ...town.grants,
    { ...moved, area: giver ?? "", kronor: -moved.kronor },
    { ...moved, area: receiver ?? "" },
  ];
  const sheet: ArraySheet = {
    name: "Ramförändringar",
    cells: [
      [`Beslut om ${town.committee}s kommunbidrag ${town.year}`],
      ["Omfördelning inom nämnden påverkar inte den totala ramen."],
      [],
      ["Datum", "Beslut", "Från", "Till", "Belopp, tkr"],
      ...town.grants.map(({ date, decision, area, kronor }): Row => [
        date,
        decision,
        "Kommunfullmäktige",
        area,
        kronor / 1000,
      ]),
      [moved.date, moved.decision, giver ?? "", receiver ?? "", moved.kronor / 1000],
    ],
  };
  return inPlaceOf(town, ["Kommunbidrag"], [sheet], canonical({ ...town, grants }));
}

export const TENTH_GRANTS = { driftFramesInMillions, dayWithinParagraph, shortNamesForAreas, fromAndToAreas };
