/** Händelser: what single events did to income and costs. */
import { EVENT_GROUPS, type EventGroup } from "../model/event";
import { needed } from "./field";
import { amount, choice, text } from "./kinds";
import { rowSource, type RowOf } from "./rowSource";
import { asSizes } from "./sizes";

export const EVENTS = rowSource(
  {
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
      /** Size of the effect, positive; its group says which way it goes. */
      amount: needed(amount("Belopp", "Summa", "Kr", "Effekt")),
    },
  },
  /** A group says which way its amounts go, whether they are written as sizes or as effects. */
  (rows) =>
    asSizes(
      "events",
      rows,
      EVENT_GROUPS.map((group) => ({ fields: ["amount"], group, isIn: (values) => values.group === group }))
    )
);

/** One row of Händelser. */
export type EventEffect = RowOf<typeof EVENTS>;
