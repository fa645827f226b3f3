/** Reserv: the central reserve, opening amount first, then allocations (−) and returns (+). */
import { ZERO } from "../model/money";
import { mayBeEmpty, needed } from "./field";
import { amount, date, text } from "./kinds";
import { rowSource, type RowOf } from "./rowSource";
import { asSizes } from "./sizes";

export const RESERVE = rowSource(
  {
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
  },
  /** A reserve begins above nothing and is drawn on: one that begins below and only rises is the other way round. */
  (rows) =>
    asSizes("reserve", rows, [
      {
        fields: ["amount"],
        isTurned: ([opening = ZERO, ...later]) =>
          opening < 0 && later.length > 0 && later.every((amount) => amount > 0),
      },
    ])
);

export type ReserveEntry = RowOf<typeof RESERVE>;
