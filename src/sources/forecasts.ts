/** Prognos: the expected full-year deviation of each area at each occasion, in total and in named parts. */
import type { Forecast } from "../model/forecast";
import { distinct } from "./distinct";
import { needed, optional } from "./field";
import { amount, areaOrAdjustment, frame, occasion, text } from "./kinds";
import { rowSource } from "./rowSource";

/** The same occasion, area and cause stated twice would count twice, and is told. */
export const FORECASTS = rowSource(
  {
    source: "forecasts",
    sheet: "Prognos",
    description: {
      sv: "Prognoserna från årets tillfällen. Behövs för förändringen sedan prognosen.",
      en: "The forecasts of the year’s occasions. Needed for the change since a forecast.",
    },
    importance: "shaping",
    fields: {
      occasion: needed(occasion("Tillfälle", "Prognostillfälle", "Rapporttillfälle", "Prognos")),
      frame: optional(frame("Ram", "Ramnamn", "Anslag", "Kommunbidragsram")),
      area: needed(
        areaOrAdjustment("Verksamhetsområde", "Område", "Avdelning", "Förvaltningsområde"),
        "Området som prognosen gäller, eller Justeringspost."
      ),
      cause: optional(
        text("Orsak", "Orsaker", "Avvikelseorsak"),
        "Tom cell: områdets hela avvikelse. Annars en del av den."
      ),
      deviation: needed(
        amount(
          "Budgetavvikelse",
          "Avvikelse",
          "Prognostiserad avvikelse",
          "Prognos budgetavvikelse",
          "Resultat",
          "Belopp",
          "Kr"
        ),
        "Väntad avvikelse för helåret: överskott positivt, underskott negativt."
      ),
      comment: optional(text("Kommentar", "Text", "Anmärkning")),
    },
  },
  (rows) => {
    const { problems } = distinct("forecasts", "preliminary", rows, ({ values, placeOf }) => ({
      name: [values.occasion.name, values.area, values.cause].filter((part) => part !== undefined).join(", "),
      place: placeOf("occasion"),
    }));
    const values = rows.map(({ values: { occasion, area, cause, deviation, comment }, placeOf }): Forecast => {
      return { occasion: occasion.name, area, cause, deviation, comment, place: placeOf("deviation") };
    });
    return { values, problems };
  }
);
