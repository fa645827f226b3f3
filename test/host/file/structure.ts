/** Protection of a workbook's structure, and the paths of its sheets in the file. */
import type { Book, Sheet } from "../cells/shape";
import { attributesOf, type XlsxPackage } from "./package";

const WORKBOOK = "xl/workbook.xml";
const RELATIONS = "xl/_rels/workbook.xml.rels";

export async function readStructure(file: XlsxPackage, book: Book): Promise<void> {
  const tag = /<workbookProtection\b([^>]*)\/?>/.exec((await file.text(WORKBOOK)) ?? "")?.[1] ?? "";
  book.isStructureProtected = ["1", "true"].includes(attributesOf(tag).get("lockStructure") ?? "");
}

export async function writeStructure(file: XlsxPackage, book: Book): Promise<void> {
  if (!book.isStructureProtected) return;
  await file.edit(WORKBOOK, (xml) =>
    xml.replace(/(<bookViews\b|<sheets\b)/, '<workbookProtection lockStructure="1"/>$1')
  );
}

/** By the workbook's own relationships: the parts' names say nothing about the order of the sheets. */
export async function sheetParts(file: XlsxPackage): Promise<(sheet: Sheet) => string> {
  const relations = [...((await file.text(RELATIONS)) ?? "").matchAll(/<Relationship\b([^>]*)\/?>/g)].map(
    ([, tag = ""]) => attributesOf(tag)
  );
  const targets = new Map(
    relations.map((relation) => [relation.get("Id"), (relation.get("Target") ?? "").replace(/^\/?(xl\/)?/, "xl/")])
  );
  const sheets = [...((await file.text(WORKBOOK)) ?? "").matchAll(/<sheet\b([^>]*)\/?>/g)].map(([, tag = ""]) =>
    attributesOf(tag)
  );
  const paths = new Map(sheets.map((sheet) => [sheet.get("name"), targets.get(sheet.get("r:id")) ?? ""]));
  return (sheet) => paths.get(sheet.name) ?? "";
}
