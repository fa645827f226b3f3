/** Områden: the parts of the committee, in reporting order. */
import type { Area, AreaId } from "../model/organisation";
import { distinct } from "./distinct";
import { needed, optional } from "./field";
import { frame, text } from "./kinds";
import { rowSource } from "./rowSource";

export const AREAS = rowSource(
  {
    source: "areas",
    sheet: "Områden",
    description: {
      sv: "Verksamhetsområden i den ordning de redovisas.",
      en: "Areas in reporting order.",
    },
    importance: "needed",
    fields: {
      name: needed(
        text("Verksamhetsområde", "Område", "Avdelning", "Förvaltningsområde", "Benämning", "Namn"),
        "Ett område per rad, i den ordning de ska redovisas."
      ),
      shortName: optional(text("Kortnamn", "Förkortning", "Kort"), "Förkortning, till exempel IFO."),
      frame: needed(frame("Ram", "Ramnamn", "Anslag", "Kommunbidragsram")),
    },
  },
  (rows) => {
    const { firsts, problems } = distinct("areas", "blocking", rows, ({ values, placeOf }) => ({
      name: values.name,
      place: placeOf("name"),
    }));
    const values = firsts.map(({ values: { name, shortName, frame } }): Area => {
      return { id: name as AreaId, shortName, frame };
    });
    return { values, problems };
  }
);
