/** Jämförelsekommuner: figures of other municipalities, for example from Kolada. */
import type { ComparisonFigure } from "../model/comparison";
import { needed, number, text, year, type Context } from "./field";
import type { Grid } from "./grid";
import { readRows, rowSource, valuesOf, type SourceRead } from "./rows";

export const COMPARISONS = rowSource("comparisons", false, {
  measure: needed(text("Mått", "Nyckeltal", "Indikator")),
  municipality: needed(text("Kommun", "Kommunnamn")),
  year: needed(year("År", "Period")),
  value: needed(number("Värde", "Utfall", "Resultat")),
});

export function readComparisons(grid: Grid | undefined, context: Context): SourceRead<ComparisonFigure> {
  return valuesOf(readRows(COMPARISONS, grid, context));
}
