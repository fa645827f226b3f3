/**
 * Heights of rows that nobody has set, as Excel saves them: high enough for large type and for wrapped text. Whoever
 * opens the file and does not measure texts anew (LibreOffice) would else print wrapped rows over each other.
 */
import type { Book, Sheet } from "../cells/shape";
import { charactersOfPoints, STANDARD_HEIGHT, STANDARD_WIDTH } from "../cells/sizes";
import { shownText } from "../cells/shown-text";
import { PLAIN } from "../cells/styles";
import type { XlsxPackage } from "./package";

/** Letters are narrower than the digits that widths are counted in; bold ones less so. */
const PER_DIGIT = { plain: 1.05, bold: 1 };

export async function writeFittedHeights(
  file: XlsxPackage,
  book: Book,
  partOf: (sheet: Sheet) => string
): Promise<void> {
  for (const sheet of book.sheets) {
    const heights = fittedHeights(sheet);
    if (heights.size === 0) continue;
    await file.edit(partOf(sheet), (xml) =>
      xml.replace(/<row r="(\d+)"(?![^>]*\bht=)/g, (tag, row: string) => {
        const height = heights.get(Number(row) - 1);
        return height === undefined ? tag : `${tag} ht="${height}"`;
      })
    );
  }
}

/** Points of the rows that need more than a plain line, by row. */
function fittedHeights(sheet: Sheet): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  const used = sheet.usedRect();
  if (used === undefined) return heights;
  sheet.cells.eachStyle(used, (row, column, number) => {
    const { wrap, bold, fontSize } = sheet.book.styles.get(number);
    if ((!wrap && fontSize <= PLAIN.fontSize) || sheet.rowHeights.has(row)) return;
    const text = shownText(sheet, row, column);
    const width =
      charactersOfPoints(sheet.columnWidths.get(column) ?? STANDARD_WIDTH) * (bold ? PER_DIGIT.bold : PER_DIGIT.plain);
    const lines = wrap ? linesIn(text, width) : 1;
    const height = Math.ceil(lines * STANDARD_HEIGHT * Math.max(1, fontSize / PLAIN.fontSize));
    if (height > (heights.get(row) ?? STANDARD_HEIGHT)) heights.set(row, height);
  });
  return heights;
}

/** Lines that words fill, one after the other; a word that is too long takes several. */
function linesIn(text: string, width: number): number {
  return text.split("\n").reduce((all, line) => {
    let [lines, filled] = [1, 0];
    for (const { length } of line.split(" ")) {
      const wanted = filled === 0 ? length : filled + 1 + length;
      if (wanted <= width) filled = wanted;
      else {
        lines += (filled === 0 ? 0 : 1) + Math.floor(length / (width + 1));
        filled = length % (width + 1);
      }
    }
    return all + lines;
  }, 0);
}
