/** Investeringar: investment frames, limits for expenditure. Expenditure is positive here and in print. */
import { needed, optional } from "./field";
import { amount, text } from "./kinds";
import { rowSource, type RowOf } from "./rowSource";
import { asSizes } from "./sizes";

export const INVESTMENTS = rowSource(
  {
    source: "investments",
    sheet: "Investeringar",
    description: { sv: "Investeringarnas budget och utfall.", en: "Budget and outcome of the investments." },
    importance: "extra",
    fields: {
      name: needed(text("Benämning", "Investering", "Projekt", "Objekt", "Namn")),
      budget: needed(amount("Budget", "Investeringsram", "Ram", "Budget helår")),
      outcome: needed(amount("Utfall", "Förbrukat", "Utgift", "Bokfört", "Utfall helår")),
      /** Expected expenditure of the full year. */
      forecast: optional(amount("Prognos", "Helårsprognos", "Prognos helår")),
    },
  },
  (rows) => asSizes("investments", rows, [{ fields: ["budget"] }, { fields: ["outcome"] }, { fields: ["forecast"] }])
);

export type Investment = RowOf<typeof INVESTMENTS>;
