/** Custom XML parts of a file, which exceljs drops. */
import type { Book } from "../cells/shape";
import type { XlsxPackage } from "./package";

const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SCHEMA = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

export async function readCustomXml(file: XlsxPackage, book: Book): Promise<void> {
  for (const path of file.paths(/^customXml\/item\d+\.xml$/)) {
    const properties = (await file.text(path.replace("/item", "/itemProps"))) ?? "";
    const id = /ds:itemID="([^"]*)"/.exec(properties)?.[1] ?? book.newId("item");
    book.customXml.push({ id, xml: (await file.text(path)) ?? "" });
  }
}

export async function writeCustomXml(file: XlsxPackage, book: Book): Promise<void> {
  for (const [index, { id, xml }] of book.customXml.entries()) {
    const item = `customXml/item${index + 1}.xml`;
    await file.add(item, "application/xml", xml);
    await file.add(
      `customXml/itemProps${index + 1}.xml`,
      "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
      `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${SCHEMA}"><ds:schemaRefs/></ds:datastoreItem>`
    );
    await file.relate(item, `${RELATION}/customXmlProps`, `itemProps${index + 1}.xml`);
    await file.relate("xl/workbook.xml", `${RELATION}/customXml`, `../${item}`);
  }
}
