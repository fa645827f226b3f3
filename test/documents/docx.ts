/** Word documents made part by part, as Word writes them, for tests of what reads and comments them. */
import JSZip from "jszip";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";

export interface DocxParts {
  /** What stands in the body, as XML. */
  readonly body: string;
  /** Texts of the footnotes, by their ids from 1. */
  readonly footnotes?: readonly string[];
  /** Comments that stand in the document before. */
  readonly comments?: readonly string[];
}

const xml = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

export const run = (text: string, look = ""): string =>
  `<w:r>${look === "" ? "" : `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${xml(text)}</w:t></w:r>`;
export const paragraph = (...content: readonly string[]): string => `<w:p>${content.join("")}</w:p>`;
export const styled = (style: string, ...content: readonly string[]): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${content.join("")}</w:p>`;
export const heading = (text: string): string => styled("Rubrik1", run(text));
export const item = (...content: readonly string[]): string =>
  `<w:p><w:pPr><w:pStyle w:val="Liststycke"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${content.join("")}</w:p>`;
export const footnoteMark = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;

const CHANGE = 'w:author="Någon" w:date="2025-01-20T09:00:00Z"';
export const insertedText = (text: string): string => `<w:ins w:id="901" ${CHANGE}>${run(text)}</w:ins>`;
export const deletedText = (text: string): string =>
  `<w:del w:id="902" ${CHANGE}><w:r><w:delText xml:space="preserve">${xml(text)}</w:delText></w:r></w:del>`;

const cell = (text: string, properties = ""): string =>
  `<w:tc><w:tcPr>${properties}<w:tcW w:w="2400" w:type="dxa"/></w:tcPr>${paragraph(run(text))}</w:tc>`;
const tableRow = (cells: readonly string[], properties = ""): string =>
  `<w:tr>${properties === "" ? "" : `<w:trPr>${properties}</w:trPr>`}${cells.map((text) => cell(text)).join("")}</w:tr>`;
export const table = (top: readonly string[], ...rows: readonly (readonly string[])[]): string =>
  `<w:tbl><w:tblPr><w:tblStyle w:val="Tabellrutnt"/></w:tblPr><w:tblGrid>${top.map(() => '<w:gridCol w:w="2400"/>').join("")}</w:tblGrid>${[tableRow(top, "<w:tblHeader/>"), ...rows.map((one) => tableRow(one))].join("")}</w:tbl>`;

export async function docx({ body, footnotes = [], comments = [] }: DocxParts): Promise<Uint8Array> {
  const zip = new JSZip();
  const parts: [name: string, type: string, content: string][] = [
    ["document", "main", `<w:document xmlns:w="${W}"><w:body>${body}<w:sectPr/></w:body></w:document>`],
    ["styles", "styles", STYLES],
    ["numbering", "numbering", NUMBERING],
  ];
  if (footnotes.length > 0) parts.push(["footnotes", "footnotes", footnotesXml(footnotes)]);
  if (comments.length > 0) parts.push(["comments", "comments", commentsXml(comments)]);
  zip.file("[Content_Types].xml", contentTypes(parts));
  zip.file("_rels/.rels", relationships([["rId1", "officeDocument", "word/document.xml"]]));
  zip.file(
    "word/_rels/document.xml.rels",
    relationships(parts.slice(1).map(([name, type], index) => [`rId${index + 1}`, type, `${name}.xml`]))
  );
  for (const [name, , content] of parts) zip.file(`word/${name}.xml`, HEAD + content);
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function contentTypes(parts: readonly (readonly [string, string, string])[]): string {
  const overrides = parts.map(
    ([name, type]) =>
      `<Override PartName="/word/${name}.xml" ContentType="${TYPE}.${type === "main" ? "document.main" : type}+xml"/>`
  );
  return `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`;
}

function relationships(all: readonly (readonly [id: string, type: string, target: string])[]): string {
  const each = all.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${RELATIONSHIP}/${type}" Target="${target}"/>`
  );
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join("")}</Relationships>`;
}

const STYLES = `<w:styles xmlns:w="${W}"><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Rubrik1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="32"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Mellanrubrik"><w:name w:val="Kommunens mellanrubrik"/><w:basedOn w:val="Rubrik1"/></w:style><w:style w:type="paragraph" w:styleId="Liststycke"><w:name w:val="List Paragraph"/><w:basedOn w:val="Normal"/></w:style><w:style w:type="table" w:styleId="Tabellrutnt"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="4"/><w:left w:val="single" w:sz="4"/><w:bottom w:val="single" w:sz="4"/><w:right w:val="single" w:sz="4"/><w:insideH w:val="single" w:sz="4"/><w:insideV w:val="single" w:sz="4"/></w:tblBorders></w:tblPr></w:style></w:styles>`;

const NUMBERING = `<w:numbering xmlns:w="${W}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;

function footnotesXml(texts: readonly string[]): string {
  const own = texts.map(
    (text, index) =>
      `<w:footnote w:id="${index + 1}">${paragraph(`<w:r><w:footnoteRef/></w:r>${run(` ${text}`)}`)}</w:footnote>`
  );
  return `<w:footnotes xmlns:w="${W}"><w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>${own.join("")}</w:footnotes>`;
}

function commentsXml(texts: readonly string[]): string {
  const own = texts.map(
    (text, index) =>
      `<w:comment w:id="${index}" w:author="Ekonomichefen" w:date="2025-01-21T08:00:00Z" w:initials="E">${paragraph(run(text))}</w:comment>`
  );
  return `<w:comments xmlns:w="${W}">${own.join("")}</w:comments>`;
}
