/** Åtgärder: measures for balance, with the effect that was decided, what has come of it and what is expected. */
import { needed, optional } from "./field";
import { amount, area, date, text } from "./kinds";
import { rowSource, type RowOf } from "./rowSource";
import { asSizes } from "./sizes";

export const MEASURES = rowSource(
  {
    source: "measures",
    sheet: "Åtgärder",
    description: { sv: "Beslutade åtgärder och deras effekt.", en: "Measures decided, and their effect." },
    importance: "extra",
    fields: {
      name: needed(text("Åtgärd", "Benämning", "Namn")),
      area: optional(area("Verksamhetsområde", "Område", "Avdelning")),
      /** Effect on the result: + improves it. */
      decided: needed(amount("Beslutad effekt", "Beslutat", "Planerad effekt", "Beräknad effekt")),
      realised: needed(amount("Realiserad effekt", "Realiserat", "Uppnådd effekt", "Utfall")),
      /** Expected of the full year at the reported occasion, what is realised included. */
      forecast: optional(
        amount("Prognostiserad effekt", "Prognos effekt", "Prognos", "Väntad effekt", "Effekt helår"),
        "Väntad effekt för helåret, den som redan realiserats inräknad."
      ),
      responsible: optional(text("Ansvarig", "Ansvar")),
      /** ISO date. */
      date: optional(date("Datum", "Beslutsdatum", "Startdatum")),
    },
  },
  (rows) => {
    const isPlain = rows.some(({ values }) => values.realised > 0);
    return asSizes("measures", rows, [{ fields: ["decided"], following: isPlain ? [] : ["realised", "forecast"] }]);
  }
);

export type Measure = RowOf<typeof MEASURES>;
