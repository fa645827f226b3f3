/** The tenth set's organisations: the system's register of units, and areas with their short names in brackets. */
import type { ArraySheet } from "../../support/arrayWorkbook";
import type { Invented } from "../municipality";
import { inPlaceOf } from "./seventhShape";
import { namesIn, type Exported, type Row } from "./shape";

const MANAGERS = ["Berg, Anna", "Lund, Karl", "Ek, Maria", "Holm, Sven"];

/** Every unit with its name, manager, area and the years that it is valid for; one per area has been closed. */
function registerOfUnits(town: Invented): Exported {
  const names = namesIn(town);
  const row = (code: string, name: string, until: string, status: string, at: number): Row => [
    code,
    name,
    MANAGERS[at % 4] ?? "",
    `${town.year - 5}-01-01`,
    until,
    status,
    names.area(code),
  ];
  const sheet: ArraySheet = {
    name: "Ansvarsregister",
    cells: [
      ["Ansvar", "Benämning", "Chef", "Giltig från", "Giltig till", "Status", "Verksamhetsområde"],
      ...town.areas.flatMap(({ prefix, name }, nth): readonly Row[] => [
        ...town.responsibilities
          .filter(([code]) => code.startsWith(prefix))
          .map(([code, unit], at) => row(code, unit, "9999-12-31", "Aktiv", nth + at)),
        row(`${prefix}90`, `${name} projekt`, `${town.year - 1}-12-31`, "Avslutad", nth),
      ]),
    ],
  };
  return inPlaceOf(town, ["Ansvar"], [sheet]);
}

/** The areas in their order, each with its short name in brackets. */
function shortNamesInBrackets(town: Invented): Exported {
  const sheet: ArraySheet = {
    name: "Verksamhetsområden",
    cells: [
      ["Nr", "Verksamhetsområde", "Ram", "Verksamhetschef"],
      ...town.areas.map(({ name, shortName }, at): Row => [
        at + 1,
        `${name} (${shortName})`,
        town.committee,
        MANAGERS[at % 4] ?? "",
      ]),
    ],
  };
  return inPlaceOf(town, ["Områden"], [sheet]);
}

export const TENTH_ORGANISATION = { registerOfUnits, shortNamesInBrackets };
