/**
 * Tidigare prognoser: forecasts of years before Avvik, and what came of them, to be brought into Prognoshistorik once.
 * Areas and occasions may have other names than today's: one that is known is that one, all others keep their words.
 */
import type { AreaId } from "../model/organisation";
import { distinct } from "./distinct";
import { needed, optional } from "./field";
import { fold } from "./fold";
import { amount, text, year } from "./kinds";
import { TOTAL_LABEL } from "./roundNames";
import { rowSource, type RowOf } from "./rowSource";

/** The committee, whatever the sheet calls its whole. */
const WHOLE = new Set(["nämnden", "nämnden totalt", "summa", "totalt", "total"].map(fold));

export const EARLIER_FORECASTS = rowSource(
  {
    source: "earlierForecasts",
    sheet: "Tidigare prognoser",
    description: {
      sv: "Prognoser från år före Avvik, och vad det blev. Hämtas in i Prognoshistorik.",
      en: "Forecasts of years before Avvik, and what came of them. Brought into Prognoshistorik.",
    },
    importance: "extra",
    fields: {
      year: needed(year("År", "Budgetår")),
      occasion: needed(text("Tillfälle", "Prognostillfälle", "Rapporttillfälle", "Rapport")),
      area: needed(
        text("Verksamhetsområde", "Område", "Avdelning", "Förvaltningsområde"),
        "Områdets namn det året. Nämnden: nämndens hela resultat."
      ),
      cause: optional(text("Orsak", "Avvikelseorsak"), "Tom cell: områdets hela avvikelse."),
      forecast: optional(
        amount("Prognos", "Prognostiserad avvikelse", "Prognos budgetavvikelse"),
        "Väntad budgetavvikelse för helåret: överskott positivt."
      ),
      outcome: optional(
        amount("Utfall", "Bokslut", "Utfall budgetavvikelse"),
        "Årets budgetavvikelse när det var slut: överskott positivt."
      ),
      grant: optional(amount("Kommunbidrag", "Ram", "Anslag"), "För missen i procent."),
      comment: optional(text("Kommentar", "Text", "Anmärkning")),
    },
  },
  (rows, { areas, occasions }) => {
    const named = rows.map(({ values, placeOf }) => ({
      ...values,
      area: WHOLE.has(fold(values.area)) ? (TOTAL_LABEL as AreaId) : (areas.find(values.area) ?? values.area),
      occasion: occasions.find(values.occasion)?.name ?? values.occasion,
      place: placeOf("year"),
    }));
    const { firsts, problems } = distinct("earlierForecasts", "preliminary", named, (row) => ({
      name: [row.occasion, row.year, row.area, row.cause].filter((part) => part !== undefined).join(", "),
      place: row.place,
    }));
    return { values: firsts, problems };
  }
);

export type EarlierForecast = RowOf<typeof EARLIER_FORECASTS>;
