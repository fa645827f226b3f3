/** The seventh set's forecasts: occasions across, signed text, and tables that hold the grant too. */
import type { CellValue } from "../../../src/workbook";
import { canonical, type Invented } from "../municipality";
import { expected, forecastMatrix, grantMatrix } from "./seventhMatrices";
import { inPlaceOf, oneGrant, totals, undated } from "./seventhShape";
import { grantOf, type Exported, type Kind, type Row } from "./shape";

const OCCASIONS = ["Ekonomisk prognos", "Delårsrapport"];

/** The committee's forecast page: an area a row, a column for each occasion, the change between them, in thousands. */
function occasionsWithChange(town: Invented): Exported {
  const rows = town.areas.map(({ name }): Row => {
    const [first = 0, second = 0] = expected(town, name).map((kronor) => kronor / 1000);
    return [name, first, second, second - first];
  });
  const sheet = {
    name: "Prognosöversikt",
    cells: [
      [`Prognostiserad budgetavvikelse helår ${town.year}`],
      ["Belopp i tkr. Plus = överskott."],
      [],
      ["Verksamhetsområde", "Prognos EP", "Prognos DR", "Förändring sedan EP"],
      ...rows,
      ["SUMMA", ...totals(rows, 1)],
    ],
  };
  return inPlaceOf(town, ["Prognos"], [sheet]);
}

/** A board paper: under each occasion's merged name the budget, the forecast net cost and the deviation, in kronor. */
function netCostsUnderOccasions(town: Invented): Exported {
  const rows = town.areas.map(({ name }): Row => [
    name,
    ...expected(town, name).flatMap((kronor): readonly CellValue[] => [
      ...[grantOf(town, name), grantOf(town, name) - kronor, kronor],
    ]),
  ]);
  const sheet = {
    name: "Nämndrapport",
    merged: ["B1:D1", "E1:G1"],
    cells: [
      ["", ...OCCASIONS.flatMap((name) => [name, "", ""])],
      ["Område", ...OCCASIONS.flatMap(() => ["Budget helår", "Prognos helår", "Avvikelse helår"])],
      ...rows,
      ["Totalt", ...totals(rows, 1)],
    ],
  };
  return inPlaceOf(town, ["Prognos"], [sheet]);
}

/** Answers from a web form: the deviation as text with its sign in thousands, and an analysis that names amounts. */
function signedAnswers(town: Invented): Exported {
  const signed = (kronor: number): string => `${kronor > 0 ? "+" : ""}${kronor / 1000}`;
  const analysis = (at: number): string => (at % 2 === 0 ? `Vikarier ${120 + at} tkr, hyror 40 tkr` : "Ingen");
  const sheet = {
    name: "Formulärsvar",
    cells: [
      ["Svarsdatum", "Rapport", "Verksamhetsområde", "Avvikelse mot budget helår (tkr)", "Analys", "Handläggare"],
      ...town.forecasts.map(({ occasion, area, kronor }, at): Row => [
        ...[`${town.year}-0${occasion === "Delårsrapport" ? 9 : 5}-0${1 + (at % 9)}`, occasion, area],
        ...[signed(kronor), analysis(at), "*****"],
      ]),
    ],
  };
  return inPlaceOf(town, ["Prognos"], [sheet]);
}

/** The chief controller's one table: each area's grant and, beside it, what each occasion expects it to deviate by. */
function grantsBesideForecasts(town: Invented): Exported {
  const rows = town.areas.map(({ name, shortName }): Row => [
    ...[name, shortName, grantOf(town, name), ...expected(town, name)],
  ]);
  const sheet = {
    name: "Läget",
    cells: [
      ["Verksamhetsområde", "Kortnamn", "Kommunbidrag", "Prognos budgetavvikelse EP", "Prognos budgetavvikelse DR"],
      ["", "", "kr", "kr", "kr"],
      ...rows,
      ["Nämnden totalt", "", ...totals(rows, 2)],
    ],
  };
  return inPlaceOf(town, ["Kommunbidrag", "Prognos"], [sheet], canonical(oneGrant(town)));
}

/** One sheet of frames: decisions across with sums, and under a line that names them the forecasts across. */
function forecastsBelowGrants(town: Invented): Exported {
  const sheet = {
    name: "Ramar och prognoser",
    cells: [
      ["Kommunbidrag, kr"],
      ...grantMatrix(town, "Område"),
      [],
      [],
      ["Prognos, avvikelse helår, kr"],
      ...forecastMatrix(town, "Område"),
    ],
  };
  return inPlaceOf(town, ["Kommunbidrag", "Prognos"], [sheet], canonical(undated(town)));
}

export const SEVENTH_FORECASTS: Readonly<Record<string, Kind>> = {
  occasionsWithChange,
  netCostsUnderOccasions,
  signedAnswers,
  grantsBesideForecasts,
  forecastsBelowGrants,
};
