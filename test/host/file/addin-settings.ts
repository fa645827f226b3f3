/**
 * The add-in's settings in a file, where Excel itself keeps `workbook.settings`: the properties of its web extension
 * part.
 */
import type { Book } from "../cells/shape";
import type { Json } from "../wire/json";
import { attributesOf, escapeXml, type XlsxPackage } from "./package";

const FOLDER = "xl/webextensions";
const EXTENSION = `${FOLDER}/webextension1.xml`;
const TASKPANES = `${FOLDER}/taskpanes.xml`;
const RELATION = "http://schemas.microsoft.com/office/2011/relationships";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export async function readSettings(file: XlsxPackage, book: Book): Promise<void> {
  for (const path of file.paths(/^xl\/webextensions\/webextension\d*\.xml$/)) {
    const xml = (await file.text(path)) ?? "";
    for (const [, tag = ""] of xml.matchAll(/<we:property\b([^>]*)>/g)) {
      const attributes = attributesOf(tag);
      const value = parsed(attributes.get("value") ?? "");
      if (value !== undefined) book.settings.set(attributes.get("name") ?? "", value);
    }
  }
}

export async function writeSettings(file: XlsxPackage, book: Book, addinId: string): Promise<void> {
  if (book.settings.size === 0) return;
  const properties = [...book.settings].map(
    ([name, value]) => `<we:property name="${escapeXml(name)}" value="${escapeXml(JSON.stringify(value))}"/>`
  );
  await file.add(
    EXTENSION,
    "application/vnd.ms-office.webextension+xml",
    `${HEAD}<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{${addinId.toUpperCase()}}">` +
      `<we:reference id="${addinId}" version="1.0.0.0" store="EXCatalog" storeType="EXCatalog"/><we:alternateReferences/>` +
      `<we:properties>${properties.join("")}</we:properties><we:bindings/>` +
      `<we:snapshot xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></we:webextension>`
  );
  const id = await file.relate(TASKPANES, `${RELATION}/webextension`, "webextension1.xml");
  await file.add(
    TASKPANES,
    "application/vnd.ms-office.webextensiontaskpanes+xml",
    `${HEAD}<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11">` +
      `<wetp:taskpane dockstate="right" visibility="0" width="350" row="1"><wetp:webextensionref xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${id}"/></wetp:taskpane></wetp:taskpanes>`
  );
  await file.relate("", `${RELATION}/webextensiontaskpanes`, TASKPANES);
}

/** What another add-in has stored may be anything: what is no JSON is left out. */
function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
