/** The body of a document, block by block: paragraphs, lists, tables, what is boxed in or noted. */
import { outlineLevel } from "./headingStyles";
import type { NoteTexts } from "./notes";
import { chosenIn, contentOf, paragraphTexts, readRuns, type OpenFields } from "./runs";
import { isProse, isTableOfFigures, rowName } from "./tableShape";
import { joined, textBuilder, type TextBuilder } from "./textBuilder";
import type { AsideStretch, HeadingFrom, WordCell, WordDocument, WordRow, WordTable } from "./document";
import { attribute, child, descendant, isOn, type XmlElement } from "./xml";

interface Body {
  readonly source: string;
  readonly root: XmlElement;
  /** Ids of the paragraph styles that make a heading. */
  readonly headings: ReadonlySet<string>;
  /** Footnotes, then endnotes. */
  readonly notes: readonly [NoteTexts, NoteTexts];
}

/** What stands apart from its paragraph and is read after it. */
type Aside =
  | { readonly kind: "note"; readonly run: XmlElement; readonly text: string; readonly number: number }
  | { readonly kind: "box"; readonly run: XmlElement; readonly texts: readonly string[] };

export function readBody(body: Body): WordDocument {
  const prose = textBuilder();
  const cells = textBuilder();
  const tables: WordTable[] = [];
  const headings: HeadingFrom[] = [];
  const read: AsideStretch[] = [];
  const fields: OpenFields = [];
  const asides: Aside[] = [];
  /** Where notes and boxes stand that are read already: a cell in words is looked at twice. */
  const seen = new Set<number>();
  let noteNumber = 0;
  let isGoingOn = false;
  let wasItem = false;
  let above: string[] = [];

  readBlocks(child(body.root, "w:body") ?? body.root, prose);
  const whole = joined(prose.built(), "\n", cells.built());
  const readable = prose.length();
  const shifted = (cell: WordCell): WordCell => ({ ...cell, start: cell.start + readable + 1 });
  return {
    ...whole,
    readable,
    headings,
    asides: read,
    tables: tables.map((table) => ({
      ...table,
      rows: table.rows.map((row) => ({ ...row, cells: row.cells.map(shifted) })),
    })),
  };

  function readBlocks(parent: XmlElement, into: TextBuilder): void {
    for (const block of parent.children) {
      switch (block.name) {
        case "w:p":
          readParagraph(block, into);
          break;
        case "w:tbl":
          readTable(block);
          break;
        case "w:sdt":
          readBlocks(contentOf(block), into);
          break;
        case "mc:AlternateContent":
          readBlocks(chosenIn(block), into);
          break;
        case "w:ins":
        case "w:moveTo":
        case "w:customXml":
        case "w:smartTag":
          readBlocks(block, into);
      }
    }
  }

  function readParagraph(paragraph: XmlElement, into: TextBuilder): void {
    const properties = child(paragraph, "w:pPr");
    const isHeading = isHeadingParagraph(properties, body.headings);
    const start = into.length();
    const isItem = !isHeading && properties !== undefined && child(properties, "w:numPr") !== undefined;
    if (!isGoingOn && into === prose) {
      if (!isItem) endList();
      if (isHeading) into.add(HEADING_MARK);
      if (isItem) into.add(ITEM_MARK);
    }
    const from = into.length();
    readRuns(paragraph, body.source, fields, {
      text: into.addFrom,
      sign: (sign) => (into.length() > from || sign !== "\t") && into.add(isHeading && sign === "\n" ? " " : sign),
      note: (run, mark) => noted(run, mark),
      box: (run, content) => {
        if (isNew(content)) asides.push({ kind: "box", run, texts: paragraphTexts(content, body.source) });
      },
    });
    const text = into.since(from).trim();
    isGoingOn = properties !== undefined && isMarkDeleted(properties);
    if (into === prose) wasItem = isItem;
    if (isGoingOn) return;
    into.add(isItem ? "\n" : "\n\n");
    if (into !== prose || text === "") return;
    if (isHeading) headings.push({ from: start, heading: text });
    above = [...above.slice(-1), text];
    readAsides();
  }

  /** What follows a list is no part of its last item. */
  function endList(): void {
    if (wasItem) prose.add("\n");
    wasItem = false;
  }

  function noted(run: XmlElement, mark: XmlElement): void {
    if (!isNew(mark)) return;
    const [footnotes, endnotes] = body.notes;
    const id = attribute(mark, "id") ?? "";
    const text = (mark.name === "w:footnoteReference" ? footnotes : endnotes).get(id);
    noteNumber++;
    if (text !== undefined && text !== "") asides.push({ kind: "note", run, text, number: noteNumber });
  }

  function isNew({ start }: XmlElement): boolean {
    const { size } = seen;
    return seen.add(start).size > size;
  }

  /** A note says more of what its paragraph says, so it is read next. */
  function readAsides(): void {
    for (const aside of asides.splice(0)) {
      endList();
      const start = prose.length();
      for (const text of aside.kind === "note" ? [aside.text] : aside.texts) {
        prose.addReferred(aside.run, text);
        prose.add("\n\n");
      }
      read.push({ start, end: prose.length(), note: aside.kind === "note" ? aside.number : undefined });
    }
  }

  function readTable(table: XmlElement): void {
    const rows = rowsIn(table).map(readRow);
    if (isTableOfFigures(rows)) tables.push({ number: tables.length + 1, above: above.join("\n"), rows });
    above = [];
    readProse(table, rows);
  }

  function readRow(row: XmlElement): WordRow {
    let column = 0;
    const found = cellsIn(row).map((cell): WordCell => {
      const span = spanOf(cell);
      const start = cells.length();
      readBlocks(cell, cells);
      const text = cells.since(start).trimEnd();
      column += span;
      return { text, start, column: column - span, span };
    });
    return { isHeading: isOn(descendant(row, "w:trPr", "w:tblHeader")), cells: found };
  }

  /** A cell with a comment in words is read as a paragraph, under the name of its row. */
  function readProse(table: XmlElement, rows: readonly WordRow[]): void {
    const before = headings.at(-1)?.heading;
    let hasProse = false;
    rowsIn(table).forEach((row, down) => {
      cellsIn(row).forEach((cell, across) => {
        const known = rows[down];
        if (known === undefined || !isProse(known.cells[across]?.text ?? "")) return;
        hasProse = true;
        const name = rowName(known);
        if (name !== "" && across > 0) prose.add(`# ${name}\n\n`);
        readBlocks(cell, prose);
      });
    });
    if (hasProse && before !== undefined) prose.add(`# ${before}\n\n`);
  }
}

/** The marks that the reader of texts knows; a list's own numbers are no part of its text. */
const HEADING_MARK = "# ";
const ITEM_MARK = "– ";

function isHeadingParagraph(properties: XmlElement | undefined, styles: ReadonlySet<string>): boolean {
  const own = outlineLevel(properties);
  if (own !== undefined) return own < 9;
  const style = properties === undefined ? undefined : child(properties, "w:pStyle");
  return style !== undefined && styles.has(attribute(style, "val") ?? "");
}

/** The end of the paragraph was deleted: the next one is its rest. */
function isMarkDeleted(properties: XmlElement): boolean {
  return descendant(properties, "w:rPr", "w:del") !== undefined;
}

function rowsIn(table: XmlElement): readonly XmlElement[] {
  return table.children.flatMap((element): readonly XmlElement[] => {
    if (element.name === "w:sdt") return rowsIn(contentOf(element));
    if (element.name === "w:ins" || element.name === "w:customXml") return rowsIn(element);
    if (element.name !== "w:tr") return [];
    return descendant(element, "w:trPr", "w:del") === undefined ? [element] : [];
  });
}

function cellsIn(row: XmlElement): readonly XmlElement[] {
  return row.children.flatMap((element): readonly XmlElement[] => {
    if (element.name === "w:sdt") return cellsIn(contentOf(element));
    if (element.name === "w:customXml") return cellsIn(element);
    if (element.name !== "w:tc") return [];
    return descendant(element, "w:tcPr", "w:cellDel") === undefined ? [element] : [];
  });
}

function spanOf(cell: XmlElement): number {
  const span = descendant(cell, "w:tcPr", "w:gridSpan");
  return Math.min(64, Math.max(1, Number(span === undefined ? 1 : (attribute(span, "val") ?? 1)) || 1));
}
