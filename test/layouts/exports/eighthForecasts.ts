/** The eighth set's forecasts: a matrix of signed text, a table per occasion, and a list in short names. */
import type { ArraySheet } from "../../support/arrayWorkbook";
import type { Invented } from "../municipality";
import { forecastOf, OCCASIONS, sumRow } from "./eighthShape";
import { inPlaceOf } from "./seventhShape";
import { grantOf, type Exported, type Row } from "./shape";

/** Areas and occasions, tkr as text with plus and the long minus, as it was copied from the protocol. */
function signedTextMatrix(town: Invented): Exported {
  const text = (thousands: number): string => {
    if (thousands === 0) return "0";
    return thousands < 0 ? `−${-thousands}` : `+${thousands}`;
  };
  const sums = OCCASIONS.map((occasion) =>
    town.areas.reduce((sum, { name }) => sum + forecastOf(town, occasion, name) / 1000, 0)
  );
  const sheet: ArraySheet = {
    name: "Prognoser",
    cells: [
      [`Prognostiserad budgetavvikelse helår ${town.year} (tkr)`],
      ["+ = överskott, − = underskott"],
      ["Verksamhetsområde", "Ekonomisk prognos\n(april)", "Delårsrapport\n(augusti)", "Ansvarig"],
      ...town.areas.map(({ name }, at): Row => [
        name,
        ...OCCASIONS.map((occasion) => text(forecastOf(town, occasion, name) / 1000)),
        ["A Berg", "K Lund"][at % 2] ?? "",
      ]),
      ["Summa", ...sums.map(text), ""],
    ],
  };
  return inPlaceOf(town, ["Prognos"], [sheet]);
}

/** A table per occasion, one below the other: budget, forecast and deviation of net costs in kronor, with comments. */
function tablePerOccasion(town: Invented): Exported {
  const block = (occasion: string): readonly Row[] => {
    const rows = town.areas.map(({ name }): Row => {
      const [budget, deviation] = [grantOf(town, name), forecastOf(town, occasion, name)];
      return [name, budget, budget - deviation, deviation];
    });
    return [
      [`${occasion} ${town.year}`],
      ["Verksamhetsområde", "Budget helår", "Prognos helår", "Budgetavvikelse", "Kommentar"],
      ...rows.map((row, at): Row => [...row, at === 0 ? "Ökade volymer, ca 500 tkr per månad" : ""]),
      sumRow("Totalt", 1, rows),
      [],
    ];
  };
  const sheet: ArraySheet = { name: "Prognos helår", cells: [["Nettokostnader, kr"], [], ...OCCASIONS.flatMap(block)] };
  return inPlaceOf(town, ["Prognos"], [sheet]);
}

/** The group's list in millions: occasions and areas by their short names, and who has answered. */
function shortNamesInMillions(town: Invented): Exported {
  const short = new Map(town.areas.map(({ name, shortName }) => [name, shortName]));
  const sheet: ArraySheet = {
    name: "Inlämnade prognoser",
    cells: [
      ["Rapport", "Omr", "Avvikelse mot budget (mnkr)", "Inlämnad av", "Inlämnad"],
      ...town.forecasts.map(({ occasion, area, kronor }): Row => [
        occasion === OCCASIONS[0] ? "EP" : "DR",
        short.get(area) ?? "",
        kronor / 1_000_000,
        "KARLUN",
        occasion === OCCASIONS[0] ? `${town.year}-05-08` : `${town.year}-09-11`,
      ]),
    ],
  };
  return inPlaceOf(town, ["Prognos"], [sheet]);
}

export const EIGHTH_FORECASTS = { signedTextMatrix, tablePerOccasion, shortNamesInMillions };
