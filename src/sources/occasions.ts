/** Tillfällen: the municipality's own reporting occasions, in order through the year. */
import type { Occasion, Occasions } from "../model/occasion";
import type { CellValue } from "../workbook";
import { isEmpty } from "./cell";
import { monthIn } from "./date";
import { distinct } from "./distinct";
import { needed, optional, type Kind } from "./field";
import { fold } from "./fold";
import { text } from "./kinds";
import { empty, value, wrong } from "./parsed";
import { rowSource } from "./rowSource";

/** What holds where the workbook has no Tillfällen, or one without rows. */
const USUAL_OCCASIONS: Occasions = [
  { name: "Ekonomisk prognos", shortName: "EP", month: 4, definite: "den ekonomiska prognosen" },
  { name: "Delårsrapport", shortName: "DR", month: 8, definite: "delårsrapporten" },
  { name: "Årsanalys", shortName: "ÅA", month: 12, definite: "årsanalysen" },
];

export const OCCASIONS = rowSource(
  {
    source: "occasions",
    sheet: "Tillfällen",
    description: {
      sv: "Kommunens egna rapporttillfällen.",
      en: "The municipality’s own reporting occasions.",
    },
    importance: "shaping",
    fields: {
      name: needed(
        text("Tillfälle", "Rapporttillfälle", "Rapport", "Uppföljning", "Benämning", "Namn"),
        "Kommunens egna rapporttillfällen i ordning genom året. Det sista är årsbokslutet."
      ),
      shortName: optional(text("Kortnamn", "Förkortning", "Kort", "Kod"), "Används i tabellernas kolumnrubriker."),
      month: optional(
        month("Period", "Månad", "Till och med", "Datum"),
        "Sista månaden som tillfället redovisar, 1–12 eller ÅÅÅÅMM."
      ),
      definite: optional(text("Bestämd form", "Bestämd", "I text"), "Används i löpande text."),
    },
    startingRows: USUAL_OCCASIONS.map(({ name, shortName, month, definite }) => [
      name,
      shortName,
      month ?? "",
      definite,
    ]),
  },
  (rows) => {
    const { firsts, problems } = distinct("occasions", "blocking", rows, ({ values, placeOf }) => ({
      name: values.name,
      place: placeOf("name"),
    }));
    const stated = firsts.map(({ values: { name, shortName, month, definite } }): Occasion => {
      const usual = USUAL_OCCASIONS.find((known) => fold(known.name) === fold(name));
      return {
        name,
        shortName: shortName ?? usual?.shortName ?? name,
        month,
        definite: definite ?? usual?.definite ?? name.charAt(0).toLowerCase() + name.slice(1),
      };
    });
    return { values: stated.length > 0 ? stated : USUAL_OCCASIONS, problems };
  }
);

function month(name: string, ...synonyms: readonly string[]): Kind<number> {
  const parse = (cell: CellValue) => {
    if (isEmpty(cell)) return empty;
    const found = monthIn(cell);
    return found === undefined ? wrong({ kind: "dateUnreadable", text: String(cell) }) : value(found);
  };
  return { name, synonyms, holds: "text", parse, whenWrong: "leaveOut" };
}
