/** Jämförelseserier: series restated after a reclassification, expenditure positive. */
import { ZERO } from "../model/money";
import type { SeriesYear } from "../model/restatedSeries";
import { amount, needed, optional, text, year, type Context } from "./field";
import type { Grid } from "./grid";
import { readRows, rowSource, type SourceRead } from "./rows";

export const RESTATED_SERIES = rowSource("restatedSeries", false, {
  series: needed(text("Serie", "Benämning", "Namn")),
  year: needed(year("År", "Period")),
  amount: needed(amount("Belopp", "Summa", "Kr", "Utfall", "Nettokostnad")),
  moved: optional(amount("Flyttat belopp", "Flytt", "Omklassat belopp", "Justering")),
  remark: optional(text("Anmärkning", "Kommentar", "Text")),
});

export function readRestatedSeries(grid: Grid | undefined, context: Context): SourceRead<SeriesYear> {
  const { rows, problems } = readRows(RESTATED_SERIES, grid, context);
  return { problems, values: rows.map(({ values }) => ({ ...values, moved: values.moved ?? ZERO })) };
}
