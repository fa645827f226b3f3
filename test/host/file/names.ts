/** Defined names of a file, read and written as XML: exceljs keeps only those that are plain ranges of the workbook. */
import { formatRect, parseAddress, quoteSheet, type Rect } from "../cells/address";
import type { Book, Sheet } from "../cells/shape";
import { attributesOf, escapeXml, unescapeXml, type XlsxPackage } from "./package";

const WORKBOOK = "xl/workbook.xml";
const PRINT_AREA = "_xlnm.Print_Area";
const PRINT_TITLES = "_xlnm.Print_Titles";

export async function readNames(file: XlsxPackage, book: Book): Promise<void> {
  const xml = (await file.text(WORKBOOK)) ?? "";
  for (const [, tag = "", content = ""] of xml.matchAll(/<definedName\b([^>]*)>([^<]*)<\/definedName>/g)) {
    const attributes = attributesOf(tag);
    const name = attributes.get("name") ?? "";
    const local = attributes.get("localSheetId");
    const scope = local === undefined ? undefined : book.sheets[Number(local)];
    const formula = unescapeXml(content);
    if (name.startsWith("_xlnm.")) readBuiltIn(name, formula, scope);
    else
      book.names.push({
        name,
        scope,
        formula: `=${formula}`,
        comment: attributes.get("comment") ?? "",
        visible: attributes.get("hidden") !== "1",
      });
  }
}

export async function writeNames(file: XlsxPackage, book: Book): Promise<void> {
  const own = book.names.map(({ name, scope, formula, comment, visible }) =>
    definedName(
      name,
      scope,
      formula.replace(/^=/, ""),
      `${visible ? "" : ' hidden="1"'}${comment === "" ? "" : ` comment="${escapeXml(comment)}"`}`
    )
  );
  const builtIn = book.sheets.flatMap((sheet) => [
    ...(sheet.printAreas.length === 0
      ? []
      : [definedName(PRINT_AREA, sheet, sheet.printAreas.map((rect) => reference(sheet, rect)).join(","), "")]),
    ...(titlesOf(sheet) === "" ? [] : [definedName(PRINT_TITLES, sheet, titlesOf(sheet), "")]),
    ...(sheet.filter
      ? [definedName("_xlnm._FilterDatabase", sheet, reference(sheet, sheet.filter.rect), ' hidden="1"')]
      : []),
  ]);
  const all = [...own, ...builtIn].join("");
  await file.edit(WORKBOOK, (xml) => {
    const bare = xml.replace(/<definedNames>.*?<\/definedNames>|<definedNames\/>/s, "");
    return all === "" ? bare : bare.replace("</sheets>", `</sheets><definedNames>${all}</definedNames>`);
  });
}

function readBuiltIn(name: string, formula: string, sheet: Sheet | undefined): void {
  if (sheet === undefined) return;
  const rects = formula.split(/,(?=(?:[^']*'[^']*')*[^']*$)/).flatMap((part) => parseAddress(part)?.rect ?? []);
  if (name === PRINT_AREA) sheet.printAreas = rects;
  if (name === PRINT_TITLES) {
    for (const rect of rects) {
      if (rect.columns > rect.rows) sheet.printTitleRows = rect;
      else sheet.printTitleColumns = rect;
    }
  }
}

function titlesOf(sheet: Sheet): string {
  return [sheet.printTitleColumns, sheet.printTitleRows]
    .flatMap((rect) => (rect ? [reference(sheet, rect)] : []))
    .join(",");
}

function reference(sheet: Sheet, rect: Rect): string {
  return `${quoteSheet(sheet.name)}!${formatRect(rect, "$")}`;
}

function definedName(name: string, scope: Sheet | undefined, content: string, more: string): string {
  const local = scope === undefined ? "" : ` localSheetId="${scope.position}"`;
  return `<definedName name="${escapeXml(name)}"${local}${more}>${escapeXml(content)}</definedName>`;
}
