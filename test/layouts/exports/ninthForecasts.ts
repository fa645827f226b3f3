/** The ninth set's forecasts: days of reports, traffic lights, a sheet an occasion, and a planning tool's measures. */
import type { ArraySheet } from "../../support/arrayWorkbook";
import { kronor, type Invented } from "../municipality";
import { forecastOf, OCCASIONS } from "./eighthShape";
import { millionsText, serialDay } from "./ninthShape";
import { inPlaceOf } from "./seventhShape";
import { grantOf, ofArea, throughMonth, type Exported, type Row } from "./shape";

/** A list of forecasts with the day of each report, who made it and what it is about. */
function reportDaysAsSerials(town: Invented): Exported {
  const dayOf = (occasion: string): number =>
    serialDay(occasion === OCCASIONS[0] ? `${town.year}-05-14` : `${town.year}-09-12`);
  const headings = ["Rapportdatum", "Tillfälle", "Verksamhetsområde", "Prognos avvikelse helår (kr)", "Upprättad av"];
  const sheet: ArraySheet = {
    name: "Helårsprognoser",
    formats: [headings.map(() => "General"), ...town.forecasts.map(() => ["yyyy\\-mm\\-dd", "@", "@", "#,##0", "@"])],
    cells: [
      headings,
      ...town.forecasts.map(({ occasion, area, kronor: amount }, at): Row => [
        dayOf(occasion),
        occasion,
        area,
        amount,
        ["A Berg", "K Lund", "M Ek"][at % 3] ?? "",
      ]),
    ],
  };
  return inPlaceOf(town, ["Prognos"], [sheet]);
}

/** Under each occasion the deviation in thousands, a traffic light and an arrow for where it is going. */
function trafficLights(town: Invented): Exported {
  const lights = (amount: number): Row => {
    const thousands = amount / 1000;
    if (thousands < -10) return [thousands, "Röd", "↓"];
    return thousands < 0 ? [thousands, "Gul", "→"] : [thousands, "Grön", "↑"];
  };
  const sumOfOccasion = (occasion: string): number =>
    town.areas.reduce((sum, { name }) => sum + forecastOf(town, occasion, name), 0);
  const sheet: ArraySheet = {
    name: "Prognosläge",
    merged: ["B3:D3", "E3:G3"],
    cells: [
      [`Prognostiserad budgetavvikelse ${town.year}`],
      [],
      ["", ...OCCASIONS.flatMap((occasion) => [occasion, "", ""])],
      ["Verksamhetsområde", ...OCCASIONS.flatMap(() => ["Avvikelse tkr", "Status", "Trend"])],
      ...town.areas.map(({ name }): Row => [
        name,
        ...OCCASIONS.flatMap((occasion) => lights(forecastOf(town, occasion, name))),
      ]),
      ["Nämnden totalt", ...OCCASIONS.flatMap((occasion) => lights(sumOfOccasion(occasion)))],
      [],
      ["Röd: underskott över 10 tkr. Gul: mindre underskott. Grön: budget hålls."],
    ],
  };
  return inPlaceOf(town, ["Prognos"], [sheet]);
}

/** A sheet for each occasion: grant, outcome so far, forecast net cost and deviation, in millions as text. */
function occasionSheetsInMillions(town: Invented): Exported {
  const sheet = (name: string, occasion: string, month: number, monthName: string): ArraySheet => {
    const figures = town.areas.map((area) => {
      const [grant, deviation] = [grantOf(town, area.name), forecastOf(town, occasion, area.name)];
      const spent = ofArea(throughMonth(town.outcome, month), area).reduce(
        (sum, { hundredths }) => sum + hundredths,
        0
      );
      return [grant, Math.round(kronor(spent) / 1000) * 1000, grant - deviation, deviation];
    });
    const sums = [0, 1, 2, 3].map((column) => figures.reduce((sum, row) => sum + (row[column] ?? 0), 0));
    return {
      name,
      cells: [
        [`${occasion} ${town.year}`],
        [`${town.committee}, mnkr`],
        [],
        ["Område", "Kommunbidrag", `Utfall jan–${monthName}`, "Prognos nettokostnad", "Prognos avvikelse", "Kommentar"],
        ...town.areas.map(({ name: area }, at): Row => [
          area,
          ...(figures[at] ?? []).map(millionsText),
          at === 1 ? "Vakanser under våren" : "",
        ]),
        ["Summa", ...sums.map(millionsText), ""],
      ],
    };
  };
  return inPlaceOf(
    town,
    ["Prognos"],
    [sheet("EP april", "Ekonomisk prognos", 4, "apr"), sheet("DR augusti", "Delårsrapport", 8, "aug")]
  );
}

/** A planning tool's list of measures, one a row: the forecast in thousands among others that are no amounts. */
function measuresOfPlanningTool(town: Invented): Exported {
  const sheet: ArraySheet = {
    name: "Mätetal",
    cells: [
      ["Rapport", "Enhet", "Mätetal", "Måttenhet", "Värde", "Kommentar"],
      ...OCCASIONS.flatMap((occasion, nth) =>
        town.areas.flatMap(({ name }, at): readonly Row[] => {
          const deviation = forecastOf(town, occasion, name) / 1000;
          const comment = deviation < 0 ? "Fler barn än i budget" : "";
          return [
            [occasion, name, "Prognos budgetavvikelse helår", "tkr", deviation, comment],
            [occasion, name, "Sjukfrånvaro", "%", (58 + at + nth) / 10, ""],
            [occasion, name, "Antal årsarbetare", "st", 40 + 7 * at + nth, ""],
          ];
        })
      ),
    ],
  };
  return inPlaceOf(town, ["Prognos"], [sheet]);
}

export const NINTH_FORECASTS = { reportDaysAsSerials, trafficLights, occasionSheetsInMillions, measuresOfPlanningTool };
