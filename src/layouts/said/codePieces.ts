/** Several codes in one cell, "5011-0410-510": each is a column of its own to whoever asks what columns hold. */
import { isEmpty, isTotalLabel } from "../../sources/cell";
import type { CellValue } from "../../workbook";
import { monthIn } from "./months";
import { isFigure } from "./numberForms";

const BETWEEN = /\s*[-–—./|:;,_]\s*|\s+/u;
const CODES = /^\d{2,10}(?:(?:\s*[-–—./|:;,_]\s*|\s+)\d{2,10})+$/u;

/** Fewer cells say nothing, and more codes are no codes. */
const LEAST_CELLS = 3;
const MOST_PIECES = 6;

/** A column by what stands over it. */
interface Headed {
  readonly heading: string;
  readonly parts: readonly string[];
}

/** Which of the codes in the cell, counted from 0. */
type Piece<C> = C & { readonly piece: number };

/** The column's codes, each under the heading's own word for it where it has one for each; none where it is of one. */
export function piecesIn<C extends Headed>(column: C, cells: readonly CellValue[]): readonly Piece<C>[] {
  const texts = cells.filter((cell) => !isEmpty(cell) && !isTotalLabel(cell));
  const areCodes = texts.every((cell) => typeof cell === "string" && CODES.test(cell.trim()) && !isOne(cell));
  const counts = new Set(texts.map((cell) => String(cell).trim().split(BETWEEN).length));
  const [count = 0] = counts;
  if (!areCodes || texts.length < LEAST_CELLS || counts.size > 1 || count > MOST_PIECES) return [];
  const words = column.heading.split(/[-–/.,+|\s]+/u).filter((word) => word !== "");
  return Array.from({ length: count }, (_, piece) => ({
    ...column,
    piece,
    parts: words.length === count ? [...column.parts, words[piece] ?? ""] : column.parts,
  }));
}

/** An amount or a date has its parts apart too. */
function isOne(cell: CellValue): boolean {
  return isFigure(cell) || monthIn(cell) !== undefined;
}

export function pieceOf(cell: CellValue, piece: number): CellValue {
  return isTotalLabel(cell) ? "" : (String(cell).trim().split(BETWEEN)[piece] ?? "");
}
