/** The ninth set's organisations: codes with crosses, units below their areas, and both in one list of levels. */
import type { ArraySheet } from "../../support/arrayWorkbook";
import type { Invented } from "../municipality";
import { joinedIn } from "./ninthShape";
import { inPlaceOf } from "./seventhShape";
import type { Exported, Row } from "./shape";

const MANAGERS = ["A Berg", "K Lund", "M Ek", "S Holm"];

const unitsOfArea = ({ responsibilities }: Invented, { prefix }: Invented["areas"][number]) =>
  responsibilities.filter(([code]) => code.startsWith(prefix));

/** Each area's codes as "01xx". */
function areaCodesWithCrosses(town: Invented): Exported {
  const sheet: ArraySheet = {
    name: "Ansvarsplan",
    cells: [
      ["Ansvarskoder", "Verksamhetsområde", "Verksamhetschef"],
      ...town.areas.map(({ prefix, name }, at): Row => [`${prefix}xx`, name, MANAGERS[at % 4] ?? ""]),
    ],
  };
  return inPlaceOf(town, ["Ansvar"], [sheet]);
}

/** The areas across, and below each the units that belong to it, code and name in a cell. */
function unitsBelowAreasAcross(town: Invented): Exported {
  const says = joinedIn(town);
  const columns = town.areas.map((area) => unitsOfArea(town, area).map(([code]) => says.responsibility(code)));
  const height = Math.max(...columns.map(({ length }) => length));
  const sheet: ArraySheet = {
    name: "Ansvar per område",
    cells: [
      [`Ansvar per verksamhetsområde ${town.year}`],
      [],
      town.areas.map(({ name }) => name),
      ...Array.from({ length: height }, (_, down): Row => columns.map((column) => column[down] ?? "")),
    ],
  };
  return inPlaceOf(town, ["Ansvar"], [sheet]);
}

/** One list of levels in place of both lists: the area with its short name, then its units with their codes. */
function areasAndUnitsByLevel(town: Invented): Exported {
  const sheet: ArraySheet = {
    name: "Organisationsplan",
    cells: [
      [`${town.committee}, organisation ${town.year}`],
      ["Nivå", "Kod", "Benämning", "Chef"],
      ...town.areas.flatMap((area, at): readonly Row[] => [
        ["Verksamhetsområde", area.shortName, area.name, MANAGERS[at % 4] ?? ""],
        ...unitsOfArea(town, area).map(([code, name], nth): Row => [
          "Ansvar",
          code,
          name,
          MANAGERS[(at + nth + 1) % 4] ?? "",
        ]),
      ]),
    ],
  };
  return inPlaceOf(town, ["Områden", "Ansvar"], [sheet]);
}

export const NINTH_ORGANISATION = { areaCodesWithCrosses, unitsBelowAreasAcross, areasAndUnitsByLevel };
