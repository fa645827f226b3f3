/** Händelser: what single events did to income and costs. */
import type { EventGroup } from "../model/event";
import { needed } from "./field";
import { amount, choice, text } from "./kinds";
import { rowSource, type RowOf } from "./rowSource";

export const EVENTS = rowSource({
  source: "events",
  sheet: "Händelser",
  description: { sv: "Enskilda händelsers effekt på ekonomin.", en: "The effect of single events on the economy." },
  importance: "extra",
  fields: {
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
    /** Size of the effect, positive as the workbook states it; its group says which way it goes. */
    amount: needed(amount("Belopp", "Summa", "Kr", "Effekt")),
  },
});

/** One row of Händelser. */
export type EventEffect = RowOf<typeof EVENTS>;
