/** The tenth set's forecasts: a matrix, a list with net costs, a planning tool's rows, blocks and forms of areas. */
import type { ArraySheet } from "../../support/arrayWorkbook";
import { canonical, type Invented } from "../municipality";
import { forecastOf, OCCASIONS, sumRow } from "./eighthShape";
import { inPlaceOf, oneGrant } from "./seventhShape";
import { grantOf, type Exported, type Row } from "./shape";

/** Areas down, the two occasions across under their short names and months, in thousands, with a sum. */
function occasionsWithMonths(town: Invented): Exported {
  const rows = town.areas.map(({ name }): Row => [
    name,
    ...OCCASIONS.map((occasion) => forecastOf(town, occasion, name) / 1000),
  ]);
  const sheet: ArraySheet = {
    name: `Avvikelser ${town.year}`,
    cells: [
      ["Prognostiserad budgetavvikelse helår, tkr"],
      ["Verksamhetsområde", "EP april", "DR augusti"],
      ...rows,
      sumRow("Nämnden totalt", 1, rows),
    ],
  };
  return inPlaceOf(town, ["Prognos"], [sheet]);
}

/** A row for each occasion and area: the year's budget, the forecast net cost, and the deviation between them. */
function netCostBesideDeviation(town: Invented): Exported {
  const sheet: ArraySheet = {
    name: "Prognosuppföljning",
    cells: [
      ["Tillfälle", "Verksamhetsområde", "Budget helår", "Prognos helår", "Avvikelse helår"],
      ...town.forecasts.map(({ occasion, area, kronor }): Row => [
        occasion,
        area,
        grantOf(town, area),
        grantOf(town, area) - kronor,
        kronor,
      ]),
    ],
  };
  return inPlaceOf(town, ["Prognos"], [sheet]);
}

/** Stratsys' rows: the report, the unit, the value in thousands, a comment with amounts in it, and who has answered. */
function planningToolRows(town: Invented): Exported {
  const comments = [
    "Högre hyror, 350 tkr från juli.",
    "",
    "Vakanta tjänster under våren.",
    `Oförändrat sedan ${town.year - 1}.`,
  ];
  const sheet: ArraySheet = {
    name: "Rapport",
    cells: [
      ["Rapport", "Enhet", "Budgetavvikelse helår (tkr)", "Kommentar", "Ansvarig", "Status", "Uppdaterad"],
      ...town.forecasts.map(({ occasion, area, kronor }, at): Row => [
        `${occasion} ${town.year}`,
        area,
        kronor / 1000,
        comments[at % 4] ?? "",
        ["Anna Berg", "Karl Lund"][at % 2] ?? "",
        "Klar",
        `${town.year}-${occasion === OCCASIONS[0] ? "05-10" : "09-13"}`,
      ]),
    ],
  };
  return inPlaceOf(town, ["Prognos"], [sheet]);
}

/** A block for each area: grant, forecast net cost and deviation down, the occasions across, and a paragraph below. */
function areaBlocksWithGrant(town: Invented): Exported {
  const texts = [
    "Verksamheten bedöms i huvudsak hålla sin budget. Osäkerheten gäller hösten.",
    "Kostnaderna för vikarier ökade med 120 tkr under våren.",
    "Ingen förändring väntas.",
  ];
  const sheet: ArraySheet = {
    name: "Ekonomi",
    cells: [
      [`${town.committee} – ekonomisk uppföljning ${town.year}`],
      [],
      ...town.areas.flatMap(({ name }, at): readonly Row[] => {
        const grant = grantOf(town, name) / 1000;
        const expected = OCCASIONS.map((occasion) => forecastOf(town, occasion, name) / 1000);
        return [
          [name],
          ["Tkr", ...OCCASIONS],
          ["Kommunbidrag", ...OCCASIONS.map(() => grant)],
          ["Prognos nettokostnad", ...expected.map((deviation) => grant - deviation)],
          ["Prognos budgetavvikelse", ...expected],
          [texts[at % 3] ?? ""],
          [],
        ];
      }),
    ],
  };
  return inPlaceOf(town, ["Kommunbidrag", "Prognos"], [sheet], canonical(oneGrant(town)));
}

/** A form for each area on a sheet of its own, a row for each occasion. */
function formForEachArea(town: Invented): Exported {
  const sheets = town.areas.map(({ name, shortName }, at): ArraySheet => {
    const grant = grantOf(town, name) / 1000;
    return {
      name: `Prognos ${shortName}`,
      cells: [
        ["Prognosblankett", town.year],
        ["Verksamhetsområde:", name],
        ["Ansvarig ekonom:", ["Anna Berg", "Karl Lund"][at % 2] ?? ""],
        ["Alla belopp i tkr"],
        [],
        ["Tillfälle", "Kommunbidrag", "Prognos nettokostnad", "Budgetavvikelse", "Kommentar"],
        ...OCCASIONS.map((occasion): Row => {
          const deviation = forecastOf(town, occasion, name) / 1000;
          return [occasion, grant, grant - deviation, deviation, deviation < 0 ? "Åtgärder tas fram" : ""];
        }),
      ],
    };
  });
  return inPlaceOf(town, ["Prognos"], sheets);
}

export const TENTH_FORECASTS = {
  occasionsWithMonths,
  netCostBesideDeviation,
  planningToolRows,
  areaBlocksWithGrant,
  formForEachArea,
};
