/**
 * A new .xlsx file of sheets with headings and rows: the parts that Excel needs and no others, so that the file holds
 * what is handed over and nothing else (no document properties, no settings, no names, nothing calculated before).
 */
import JSZip from "jszip";
import { columnLetters } from "../sources/address";
import type { CellValue, SheetContents } from "../workbook";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Cell formats of styles.xml. */
const STYLE = { plain: 0, heading: 1, text: 2 } as const;

/** In characters. */
const WIDTH = { least: 10, most: 40 };

/** Excel shows at most this much of a note on a cell, and of its title. */
const NOTE = { title: 32, message: 255 };

export function newWorkbook(sheets: readonly SheetContents[]): Promise<Uint8Array> {
  const zip = new JSZip();
  const add = (path: string, xml: string): unknown => zip.file(path, HEAD + xml);
  add("[Content_Types].xml", contentTypes(sheets));
  add("_rels/.rels", relationships([[`${DOCUMENT}/officeDocument`, "xl/workbook.xml"]]));
  add("xl/workbook.xml", workbookXml(sheets));
  add(
    "xl/_rels/workbook.xml.rels",
    relationships([
      ...sheets.map((_, index) => [`${DOCUMENT}/worksheet`, `worksheets/sheet${index + 1}.xml`] as const),
      [`${DOCUMENT}/styles`, "styles.xml"],
    ])
  );
  add("xl/styles.xml", STYLES);
  for (const [index, sheet] of sheets.entries()) add(`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet));
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

function contentTypes(sheets: readonly SheetContents[]): string {
  const override = (part: string, type: string): string =>
    `<Override PartName="/xl/${part}" ContentType="${CONTENT}.${type}+xml"/>`;
  return (
    `<Types xmlns="${PACKAGE}/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>` +
    override("workbook.xml", "sheet.main") +
    override("styles.xml", "styles") +
    sheets.map((_, index) => override(`worksheets/sheet${index + 1}.xml`, "worksheet")).join("") +
    `</Types>`
  );
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const each = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.join("")}</Relationships>`;
}

function workbookXml(sheets: readonly SheetContents[]): string {
  const each = sheets.map(
    ({ name }, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`
  );
  return `<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><sheets>${each.join("")}</sheets></workbook>`;
}

const FONT = '<sz val="11"/><name val="Calibri"/><family val="2"/>';

const STYLES =
  `<styleSheet xmlns="${MAIN}"><fonts count="2"><font>${FONT}</font><font><b/>${FONT}</font></fonts>` +
  `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
  `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
  `<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>` +
  `<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>` +
  `<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>` +
  `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/** Headings bold and in view, columns of codes as text all the way down, a note on each heading that has one. */
function sheetXml({ rows, notes = [], textColumns = [] }: SheetContents): string {
  const [headings = []] = rows;
  const columns = headings.map((_, at) => {
    const longest = Math.max(...rows.map((row) => String(row[at] ?? "").length));
    const width = Math.min(WIDTH.most, Math.max(WIDTH.least, longest + 3));
    const style = textColumns.includes(at) ? ` style="${STYLE.text}"` : "";
    return `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"${style}/>`;
  });
  const lines = rows.map((row, at) => {
    const cells = row.map((cell, column) => cellXml(cell, at, column, styleOf(at, column, textColumns)));
    return `<row r="${at + 1}">${cells.join("")}</row>`;
  });
  return (
    `<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">` +
    `<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>` +
    `<cols>${columns.join("")}</cols><sheetData>${lines.join("")}</sheetData>${notesXml(headings, notes)}</worksheet>`
  );
}

function styleOf(row: number, column: number, textColumns: readonly number[]): number {
  if (row === 0) return STYLE.heading;
  return textColumns.includes(column) ? STYLE.text : STYLE.plain;
}

function cellXml(cell: CellValue, row: number, column: number, style: number): string {
  if (cell === "") return "";
  const at = `r="${columnLetters(column)}${row + 1}" s="${style}"`;
  if (typeof cell === "number") return `<c ${at}><v>${cell}</v></c>`;
  if (typeof cell === "boolean") return `<c ${at} t="b"><v>${cell ? 1 : 0}</v></c>`;
  return `<c ${at} t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
}

function notesXml(headings: readonly CellValue[], notes: NonNullable<SheetContents["notes"]>): string {
  const each = notes.flatMap((note, at) => {
    if (note === undefined) return [];
    const title = escaped(String(headings[at] ?? "").slice(0, NOTE.title));
    const message = escaped(note.slice(0, NOTE.message));
    return `<dataValidation allowBlank="1" showInputMessage="1" promptTitle="${title}" prompt="${message}" sqref="${columnLetters(at)}1"/>`;
  });
  return each.length === 0 ? "" : `<dataValidations count="${each.length}">${each.join("")}</dataValidations>`;
}

function escaped(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
