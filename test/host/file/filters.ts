/** Filters of sheets: exceljs keeps their range but not what they filter by, so rows they hide look hidden by hand. */
import type { Book, Sheet } from "../cells/shape";
import { isObject, type Json } from "../wire/json";
import { attributesOf, escapeXml, type XlsxPackage } from "./package";

const FILTER = /<autoFilter\b[^>]*?(?:\/>|>(.*?)<\/autoFilter>)/s;

/** `part` gives the sheet's path in the file. */
export async function readFilters(file: XlsxPackage, book: Book, part: (sheet: Sheet) => string): Promise<void> {
  for (const sheet of book.sheets) {
    const { filter } = sheet;
    if (filter === undefined) continue;
    const content = FILTER.exec((await file.text(part(sheet))) ?? "")?.[1] ?? "";
    for (const [, tag = "", inner = ""] of content.matchAll(/<filterColumn\b([^>]*)>(.*?)<\/filterColumn>/gs)) {
      const values = [...inner.matchAll(/<filter\b([^>]*)\/>/g)].map(
        ([, attributes = ""]) => attributesOf(attributes).get("val") ?? ""
      );
      filter.criteria.set(
        Number(attributesOf(tag).get("colId")),
        values.length > 0 ? { filterOn: "Values", values } : { filterOn: "Custom" }
      );
    }
    if (filter.criteria.size > 0) moveHiddenRows(sheet, filter.rect.row + 1, filter.rect.row + filter.rect.rows);
  }
}

export async function writeFilters(file: XlsxPackage, book: Book, part: (sheet: Sheet) => string): Promise<void> {
  for (const sheet of book.sheets) {
    const columns = [...(sheet.filter?.criteria ?? [])].map(
      ([column, rule]) => `<filterColumn colId="${column}">${ruleXml(rule)}</filterColumn>`
    );
    if (columns.length === 0) continue;
    await file.edit(part(sheet), (xml) =>
      xml.replace(/<autoFilter\b([^>]*?)\/>/, `<autoFilter$1>${columns.join("")}</autoFilter>`)
    );
  }
}

function ruleXml(rule: Json): string {
  const values = isObject(rule) ? rule["values"] : undefined;
  if (!Array.isArray(values)) return '<customFilters><customFilter operator="notEqual" val=" "/></customFilters>';
  return `<filters>${(values as readonly Json[]).map((value) => `<filter val="${escapeXml(String(value))}"/>`).join("")}</filters>`;
}

function moveHiddenRows(sheet: Sheet, from: number, to: number): void {
  for (const row of [...sheet.hiddenRows]) {
    if (row < from || row >= to) continue;
    sheet.hiddenRows.delete(row);
    sheet.filteredRows.add(row);
  }
}
