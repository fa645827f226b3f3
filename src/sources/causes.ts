/**
 * Orsaker: named causes of deviations, selected from the ledger by codes or stated as amounts. Rows with the same
 * name are parts of one cause, which may span areas.
 */
import { orElse, needed, optional } from "./field";
import { amount, area, EVERYTHING, selection, text } from "./kinds";
import { each, rowSource, type RowOf } from "./rowSource";

export const CAUSES = rowSource(
  {
    source: "causes",
    sheet: "Orsaker",
    description: { sv: "Namngivna orsaker till avvikelserna.", en: "Named causes of the deviations." },
    importance: "extra",
    fields: {
      name: needed(text("Orsak", "Orsaker", "Avvikelseorsak", "Benämning")),
      /** `undefined`: every area. */
      area: optional(area("Verksamhetsområde", "Område", "Avdelning")),
      /** Ledger rows that belong to it, when no amount is stated. */
      activities: orElse(
        optional(
          selection("Verksamhet", "Verksamhetskod", "Verksamheter", "Vht", "Verks"),
          "Koder eller intervall, till exempel 41-44, 551."
        ),
        EVERYTHING
      ),
      accounts: orElse(
        optional(selection("Konto", "Konton", "Kontonr", "Kto"), "Koder eller intervall, till exempel 41-44, 551."),
        EVERYTHING
      ),
      /** Effect on the result, stated instead of selected: + improves it. */
      amount: optional(
        amount("Belopp", "Summa", "Kr", "Avvikelse", "Effekt"),
        "Används när orsaken inte kan väljas med koder."
      ),
      /** The controller's own words on why. */
      words: optional(text("Text", "Förklaring", "Kommentar", "Beskrivning"), "Dina egna ord om varför."),
    },
  },
  each(({ values, placeOf }) => ({ ...values, place: placeOf("name") }))
);

/** One row of Orsaker. */
export type CausePart = RowOf<typeof CAUSES>;
