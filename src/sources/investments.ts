/** Investeringar: investment frames, as expenditure (positive). */
import type { Investment } from "../model/investment";
import { amount, needed, optional, text, type Context } from "./field";
import type { Grid } from "./grid";
import { readRows, rowSource, valuesOf, type SourceRead } from "./rows";

export const INVESTMENTS = rowSource("investments", false, {
  name: needed(text("Benämning", "Investering", "Projekt", "Objekt", "Namn")),
  budget: needed(amount("Budget", "Investeringsram", "Ram", "Budget helår")),
  outcome: needed(amount("Utfall", "Förbrukat", "Utgift", "Bokfört", "Utfall helår")),
  forecast: optional(amount("Prognos", "Helårsprognos", "Prognos helår")),
});

export function readInvestments(grid: Grid | undefined, context: Context): SourceRead<Investment> {
  return valuesOf(readRows(INVESTMENTS, grid, context));
}
