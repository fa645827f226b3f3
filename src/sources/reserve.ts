/** Reserv: the central reserve, opening amount first, then allocations (−) and returns (+). */
import { mayBeEmpty, needed } from "./field";
import { amount, date, text } from "./kinds";
import { rowSource, type RowOf } from "./rowSource";

export const RESERVE = rowSource({
  source: "reserve",
  sheet: "Reserv",
  description: {
    sv: "Central reserv: ingående belopp, fördelat och återfört.",
    en: "The central reserve: opening amount, allocations and returns.",
  },
  importance: "extra",
  fields: {
    /** ISO date. */
    date: mayBeEmpty(date("Datum", "Beslutsdatum")),
    event: needed(text("Händelse", "Beslut", "Avser", "Text", "Benämning")),
    amount: needed(amount("Belopp", "Summa", "Kr")),
  },
});

export type ReserveEntry = RowOf<typeof RESERVE>;
