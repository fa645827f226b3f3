/** Jämförelseserier: series restated after an activity was moved or an account reclassified, expenditure positive. */
import { ZERO } from "../model/money";
import { needed, optional, orElse } from "./field";
import { amount, text, year } from "./kinds";
import { rowSource, type RowOf } from "./rowSource";
import { asSizes } from "./sizes";

export const RESTATED_SERIES = rowSource(
  {
    source: "restatedSeries",
    sheet: "Jämförelseserier",
    description: {
      sv: "Serier som räknats om efter en omklassning.",
      en: "Series restated after a reclassification.",
    },
    importance: "extra",
    fields: {
      series: needed(text("Serie", "Benämning", "Namn")),
      year: needed(year("År", "Period")),
      /** As it was reported that year. */
      amount: needed(amount("Belopp", "Summa", "Kr", "Utfall", "Nettokostnad")),
      /** What to add to compare the year with today's basis. */
      moved: orElse(optional(amount("Flyttat belopp", "Flytt", "Omklassat belopp", "Justering")), ZERO),
      remark: optional(text("Anmärkning", "Kommentar", "Text")),
    },
  },
  (rows) => asSizes("restatedSeries", rows, [{ fields: ["amount"], following: ["moved"] }])
);

export type SeriesYear = RowOf<typeof RESTATED_SERIES>;
