/** The texts of footnotes and endnotes, by their ids. */
import { paragraphTexts } from "./runs";
import { attribute, parseXml } from "./xml";

export type NoteTexts = ReadonlyMap<string, string>;

/** None where the document has no such part; the lines that part notes from the text are no notes. */
export function noteTexts(source: string | undefined, name: "w:footnote" | "w:endnote"): NoteTexts {
  if (source === undefined) return new Map();
  return new Map(
    parseXml(source)
      .children.filter((element) => element.name === name && attribute(element, "type") === undefined)
      .map((element) => [attribute(element, "id") ?? "", paragraphTexts(element, source).join(" ").trim()])
  );
}
