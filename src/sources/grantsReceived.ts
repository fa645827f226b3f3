/** Bidrag: grants received, by group; they tie out to the line Bidrag of the income statement. */
import { mayBeEmpty, needed } from "./field";
import { amount, text } from "./kinds";
import { rowSource, type RowOf } from "./rowSource";
import { asSizes } from "./sizes";

export const GRANTS_RECEIVED = rowSource(
  {
    source: "grantsReceived",
    sheet: "Bidrag",
    description: { sv: "Erhållna bidrag, grupp för grupp.", en: "Grants received, group by group." },
    importance: "extra",
    fields: {
      /** "Riktade statsbidrag". */
      group: needed(text("Grupp", "Typ", "Kategori", "Bidragstyp")),
      name: needed(text("Benämning", "Bidrag", "Namn", "Avser")),
      grantor: mayBeEmpty(text("Bidragsgivare", "Givare", "Från", "Myndighet")),
      /** Income, +. */
      amount: needed(amount("Belopp", "Summa", "Kr", "Utfall", "Erhållet belopp")),
    },
  },
  (rows) => asSizes("grantsReceived", rows, [{ fields: ["amount"] }])
);

export type GrantReceived = RowOf<typeof GRANTS_RECEIVED>;
