/** Flyttar: activities that move between areas from a month on; which codes, from whom, to whom. */
import { needed, optional, orElse } from "./field";
import { area, EVERYTHING, period, selection, text, yesNo } from "./kinds";
import { each, rowSource } from "./rowSource";

/** What the restated part of the grant is called among the decisions. */
export const RESTATED_GRANT = "Omräkning för flyttar";

const CODES = "Koder eller intervall. Tom cell: alla.";

export const MOVES = rowSource(
  {
    source: "moves",
    sheet: "Flyttar",
    description: {
      sv: "Verksamheter som flyttar mellan områden: allt räknas om till en och samma indelning.",
      en: "Activities that move between areas: everything is restated to one basis.",
    },
    importance: "extra",
    fields: {
      /** In effect from this month on: a later one than what is reported waits. */
      starting: needed(period("Från och med", "Fr o m", "From", "Period", "Gäller från")),
      responsibilities: orElse(
        optional(selection("Ansvar", "Ansvarskod", "Ansvarskoder", "Kostnadsställe", "Kst"), CODES),
        EVERYTHING
      ),
      activities: orElse(optional(selection("Verksamhet", "Verksamhetskod", "Vht", "Verks"), CODES), EVERYTHING),
      accounts: orElse(optional(selection("Konto", "Konton", "Kontonr", "Kto"), CODES), EVERYTHING),
      from: needed(area("Från", "Från område", "Från verksamhetsområde", "Lämnar")),
      to: needed(area("Till", "Till område", "Till verksamhetsområde", "Tar emot")),
      /** Unstated: it is, and a decision that looks like the same move is asked about. */
      movesGrant: optional(
        yesNo("Flytta kommunbidrag", "Kommunbidrag flyttas", "Kommunbidrag"),
        "Nej: ett beslut i Kommunbidrag har redan flyttat det. Tom cell: kommunbidraget följer budgeten."
      ),
      remark: optional(text("Anmärkning", "Kommentar", "Benämning", "Text")),
    },
  },
  each(({ values, placeOf }) => ({ ...values, place: placeOf("from") }))
);
