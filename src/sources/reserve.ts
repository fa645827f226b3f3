/** Reserv: the central reserve, opening amount first, then allocations (−) and returns (+). */
import type { ReserveEntry } from "../model/reserve";
import { amount, date, mayBeEmpty, needed, text, type Context } from "./field";
import type { Grid } from "./grid";
import { readRows, rowSource, valuesOf, type SourceRead } from "./rows";

export const RESERVE = rowSource("reserve", false, {
  date: mayBeEmpty(date("Datum", "Beslutsdatum")),
  event: needed(text("Händelse", "Beslut", "Avser", "Text", "Benämning")),
  amount: needed(amount("Belopp", "Summa", "Kr")),
});

export function readReserve(grid: Grid | undefined, context: Context): SourceRead<ReserveEntry> {
  return valuesOf(readRows(RESERVE, grid, context));
}
