/** Åtgärder: measures for balance, with the effect that was decided and what came of it. */
import type { Measure } from "../model/measure";
import { amount, area, date, needed, optional, text, type Context } from "./field";
import type { Grid } from "./grid";
import { readRows, rowSource, valuesOf, type SourceRead } from "./rows";

export const MEASURES = rowSource("measures", false, {
  name: needed(text("Åtgärd", "Benämning", "Namn")),
  area: optional(area("Verksamhetsområde", "Område", "Avdelning")),
  decided: needed(amount("Beslutad effekt", "Beslutat", "Planerad effekt", "Beräknad effekt")),
  realised: needed(amount("Realiserad effekt", "Realiserat", "Uppnådd effekt", "Utfall")),
  responsible: optional(text("Ansvarig", "Ansvar")),
  date: optional(date("Datum", "Beslutsdatum", "Startdatum")),
});

export function readMeasures(grid: Grid | undefined, context: Context): SourceRead<Measure> {
  return valuesOf(readRows(MEASURES, grid, context));
}
