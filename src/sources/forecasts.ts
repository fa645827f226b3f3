/** Prognos: the expected full-year deviation of each area at each occasion, in total and in named parts. */
import type { Forecast } from "../model/forecast";
import type { Problem } from "../model/problem";
import { amount, area, frame, needed, occasion, optional, text, type Context } from "./field";
import { fold } from "./fold";
import type { Grid } from "./grid";
import { readRows, rowSource } from "./rows";

export const FORECASTS = rowSource("forecasts", false, {
  occasion: needed(occasion("Tillfälle", "Prognostillfälle", "Rapporttillfälle", "Prognos")),
  frame: optional(frame("Ram", "Ramnamn", "Anslag", "Kommunbidragsram")),
  area: needed(area("Verksamhetsområde", "Område", "Avdelning", "Förvaltningsområde")),
  cause: optional(text("Orsak", "Orsaker", "Avvikelseorsak")),
  deviation: needed(
    amount(
      "Budgetavvikelse",
      "Avvikelse",
      "Prognostiserad avvikelse",
      "Prognos budgetavvikelse",
      "Resultat",
      "Belopp",
      "Kr"
    )
  ),
  comment: optional(text("Kommentar", "Text", "Anmärkning")),
});

/** The same occasion, area and cause stated twice would count twice, and is told. */
export function readForecasts(
  grid: Grid | undefined,
  context: Context
): { readonly forecasts: readonly Forecast[]; readonly problems: readonly Problem[] } {
  const { rows, problems } = readRows(FORECASTS, grid, context);
  const seen = new Set<string>();
  const found: Problem[] = [...problems];
  const forecasts = rows.map(({ values, placeOf }): Forecast => {
    const name = [values.occasion.name, values.area, ...(values.cause === undefined ? [] : [values.cause])].join(", ");
    if (seen.has(fold(name)))
      found.push({
        kind: "duplicateName",
        source: "forecasts",
        severity: "preliminary",
        place: placeOf("occasion"),
        name,
      });
    seen.add(fold(name));
    return {
      occasion: values.occasion.name,
      area: values.area,
      cause: values.cause,
      deviation: values.deviation,
      comment: values.comment,
    };
  });
  return { forecasts, problems: found };
}
