/**
 * Texts that people have written, one after the other as one text to read: what a heading or the cell above speaks
 * of is then known in the next, and a figure that is found is known by the cell that it stands in.
 */
import type { TextCell } from "../workbook";
import { lineFinder } from "../reading/tokens";
import { commentHeadings } from "../words/kommentarer";

export interface WrittenText {
  readonly text: string;
  /** Headings that it stands under, the outermost first. */
  readonly headings: readonly string[];
  /** `undefined` for text that was pasted. */
  readonly cell: TextCell | undefined;
}

/** Where a part of the joined text comes from. */
export interface Home {
  /** Index of the text. */
  readonly text: number;
  /** Where the text begins in the joined one. */
  readonly start: number;
  /** Lines of the joined text above it. */
  readonly linesAbove: number;
}

export interface JoinedTexts {
  readonly text: string;
  /** `undefined` for what is in no text, or across two. */
  readonly homeOf: (start: number, end: number) => Home | undefined;
}

/** No sentence and no list goes on across it. */
const BORDER = "\n\n----\n\n";

export function joinedTexts(texts: readonly WrittenText[]): JoinedTexts {
  const [only] = texts;
  if (texts.length === 1 && only !== undefined && only.headings.length === 0) return joinedAt(only.text, texts, [0]);
  const starts: number[] = [];
  let joined = "";
  let above: readonly string[] = [];
  for (const { text, headings } of texts) {
    const isNew = headings.join("\n") !== above.join("\n");
    if (isNew) joined += headings.map((heading) => `# ${heading.replace(/\s+/g, " ")}\n\n`).join("");
    above = headings;
    starts.push(joined.length);
    joined += `${text}${BORDER}`;
  }
  return joinedAt(joined, texts, starts);
}

function joinedAt(joined: string, texts: readonly WrittenText[], starts: readonly number[]): JoinedTexts {
  const lineOf = lineFinder(joined);
  return {
    text: joined,
    homeOf(start, end) {
      const text = starts.findLastIndex((begins) => begins <= start);
      const begins = starts[text];
      if (begins === undefined || end > begins + (texts[text]?.text.length ?? 0)) return undefined;
      return { text, start: begins, linesAbove: lineOf(begins) - 1 };
    },
  };
}

/** Cells of a selection, row by row. */
export function textsOfCells(cells: readonly TextCell[]): readonly WrittenText[] {
  return cells.map((cell) => ({ text: cell.text, headings: [], cell }));
}

/**
 * The column Text of Kommentarer, each under its section and heading; `undefined` where no row is its heading row.
 * That need not be the first: people sort.
 */
export function textsOfComments(cells: readonly TextCell[]): readonly WrittenText[] | undefined {
  const named = (heading: string, row: number): TextCell | undefined =>
    cells.find((cell) => cell.row === row && isSame(cell.text, heading));
  const top = cells.find(
    (cell) =>
      isSame(cell.text, commentHeadings.text) &&
      (named(commentHeadings.heading, cell.row) ?? named(commentHeadings.section, cell.row)) !== undefined
  );
  if (top === undefined) return undefined;
  const above = [commentHeadings.section, commentHeadings.heading].flatMap(
    (heading) => named(heading, top.row)?.column ?? []
  );
  const at = new Map(cells.map((cell) => [`${cell.row} ${cell.column}`, cell.text]));
  return cells
    .filter(({ row, column }) => row !== top.row && column === top.column)
    .map((cell) => {
      const headings = above.flatMap((column) => at.get(`${cell.row} ${column}`) ?? []);
      return { text: cell.text, headings: [...new Set(headings)], cell };
    });
}

function isSame(text: string, heading: string): boolean {
  return text.trim().toLowerCase() === heading.toLowerCase();
}
