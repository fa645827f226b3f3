/** Reads a .docx: its body with its styles, footnotes and endnotes. */
import { readBody } from "./body";
import type { WordDocument } from "./document";
import { headingStyles } from "./headingStyles";
import { noteTexts } from "./notes";
import { openPackage } from "./package";
import { parseXml } from "./xml";

/** Throws a `DocumentError` where it is none, or none that can be read. */
export async function readDocument(bytes: Uint8Array): Promise<WordDocument> {
  const opened = await openPackage(bytes);
  const part = async (type: string): Promise<string | undefined> => {
    const path = opened.related(type);
    return path === undefined ? undefined : opened.read(path);
  };
  const source = await opened.read(opened.main);
  return readBody({
    source,
    root: parseXml(source),
    headings: headingStyles(await part("styles")),
    notes: [noteTexts(await part("footnotes"), "w:footnote"), noteTexts(await part("endnotes"), "w:endnote")],
  });
}
