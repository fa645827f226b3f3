/**
 * A Word document as a text to be read and tables to be compared. Headings and list items are marked as such, inserted
 * text counts and deleted does not, a footnote stands after its paragraph; each character knows where it stands.
 */
import type { Stretch } from "./textBuilder";

/** A cell of a document's table. */
export interface WordCell {
  readonly text: string;
  /** Offset in the document's text. */
  readonly start: number;
  /** Of the grid, from 0; a cell across several columns stands in each of them. */
  readonly column: number;
  readonly span: number;
}

export interface WordRow {
  /** Repeated on every page: Word's own mark of a heading row. */
  readonly isHeading: boolean;
  readonly cells: readonly WordCell[];
}

export interface WordTable {
  /** From 1, in the order of the document. */
  readonly number: number;
  /** The paragraphs just before it, where a title or a unit may stand. */
  readonly above: string;
  readonly rows: readonly WordRow[];
}

/** From an offset on: the heading that the text stands under. */
export interface HeadingFrom {
  readonly from: number;
  readonly heading: string;
}

export interface AsideStretch {
  readonly start: number;
  readonly end: number;
  /** From 1, in the order of the marks; `undefined` for a text box. */
  readonly note: number | undefined;
}

export interface WordDocument {
  /** First what is read, then the tables' cells: they are compared with tables, not read as sentences. */
  readonly text: string;
  /** How much of the text is read. */
  readonly readable: number;
  readonly stretches: readonly Stretch[];
  readonly tables: readonly WordTable[];
  readonly headings: readonly HeadingFrom[];
  /** Where texts stand that the document has beside the body: footnotes, endnotes, text boxes. */
  readonly asides: readonly AsideStretch[];
}
