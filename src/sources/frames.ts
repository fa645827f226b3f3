/** Ramar: the grant frames, each with or without result responsibility. */
import type { Frame, FrameId } from "../model/organisation";
import { distinct } from "./distinct";
import { needed } from "./field";
import { text, yesNo } from "./kinds";
import { rowSource } from "./rowSource";

export const FRAMES = rowSource(
  {
    source: "frames",
    sheet: "Ramar",
    description: {
      sv: "Kommunbidragets ramar, med eller utan resultatansvar.",
      en: "The frames of the grant, with or without result responsibility.",
    },
    importance: "needed",
    fields: {
      name: needed(
        text("Ram", "Ramnamn", "Anslag", "Kommunbidragsram", "Benämning", "Namn"),
        "Kommunbidrag med ett eget resultat."
      ),
      hasResultResponsibility: needed(
        yesNo("Resultatansvar", "Med resultatansvar", "Har resultatansvar", "Resultatenhet"),
        "Ja eller Nej. En ram utan resultatansvar redovisas för sig."
      ),
    },
  },
  (rows) => {
    const { firsts, problems } = distinct("frames", "blocking", rows, ({ values, placeOf }) => ({
      name: values.name,
      place: placeOf("name"),
    }));
    const values = firsts.map(({ values: { name, hasResultResponsibility } }): Frame => {
      return { id: name as FrameId, hasResultResponsibility };
    });
    return { values, problems };
  }
);
