/** Delresultat: heavy activities that get an income statement of their own. Rows with the same name make one. */
import { mayBeEmpty, needed, optional, orElse } from "./field";
import { area, EVERYTHING, selection, text } from "./kinds";
import { each, rowSource } from "./rowSource";

export const PART_STATEMENTS = rowSource(
  {
    source: "partStatements",
    sheet: "Delresultat",
    description: {
      sv: "Tunga verksamheter med egen resultaträkning.",
      en: "Heavy activities with an income statement of their own.",
    },
    importance: "extra",
    fields: {
      name: needed(text("Delresultat", "Benämning", "Namn", "Del")),
      /** `undefined`: every area. */
      area: optional(area("Verksamhetsområde", "Område", "Avdelning")),
      activities: orElse(
        mayBeEmpty(
          selection("Verksamhet", "Verksamhetskod", "Verksamheter", "Vht", "Verks"),
          "Koder eller intervall, till exempel 5721-5723."
        ),
        EVERYTHING
      ),
      accounts: orElse(
        optional(selection("Konto", "Konton", "Kontonr", "Kto"), "Koder eller intervall. Tom cell: alla konton."),
        EVERYTHING
      ),
    },
  },
  each(({ values, placeOf }) => ({ ...values, place: placeOf("name") }))
);
