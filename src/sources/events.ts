/** Händelser: what single events did to income and costs. */
import type { EventEffect, EventGroup } from "../model/event";
import { amount, choice, needed, text, type Context } from "./field";
import type { Grid } from "./grid";
import { readRows, rowSource, valuesOf, type SourceRead } from "./rows";

export const EVENTS = rowSource("events", false, {
  event: needed(text("Händelse", "Namn")),
  group: needed(
    choice<EventGroup>(
      "Grupp",
      [
        ["increasedIncome", "Ökade intäkter", "Ökad intäkt", "Intäktsökning"],
        ["decreasedIncome", "Minskade intäkter", "Minskad intäkt", "Intäktsminskning"],
        ["increasedCosts", "Ökade kostnader", "Ökad kostnad", "Kostnadsökning"],
        ["decreasedCosts", "Minskade kostnader", "Minskad kostnad", "Kostnadsminskning"],
      ],
      "Typ",
      "Kategori"
    )
  ),
  cause: needed(text("Orsak", "Post", "Benämning", "Beskrivning")),
  amount: needed(amount("Belopp", "Summa", "Kr", "Effekt")),
});

export function readEvents(grid: Grid | undefined, context: Context): SourceRead<EventEffect> {
  return valuesOf(readRows(EVENTS, grid, context));
}
