/** Jämförelsekommuner: figures of other municipalities, for example from Kolada. */
import { needed } from "./field";
import { number, text, year } from "./kinds";
import { rowSource, type RowOf } from "./rowSource";

export const COMPARISONS = rowSource({
  source: "comparisons",
  sheet: "Jämförelsekommuner",
  description: { sv: "Andra kommuners värden att jämföra med.", en: "Other municipalities’ figures to compare with." },
  importance: "extra",
  fields: {
    metric: needed(text("Mått", "Nyckeltal", "Indikator")),
    municipality: needed(text("Kommun", "Kommunnamn")),
    year: needed(year("År", "Period")),
    value: needed(number("Värde", "Utfall", "Resultat")),
  },
});

export type ComparisonFigure = RowOf<typeof COMPARISONS>;
