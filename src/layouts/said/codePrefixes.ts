/**
 * Codes as people write several of them in one cell: "1110, 1125", "1110–1199", "11*", "11xx". Each is said by its
 * beginnings, as Ansvar has them.
 */
import { codeOf } from "../../sources/cell";
import type { CellValue } from "../../workbook";
import { splitCode } from "./codeInCell";

const PIECE = /^(\p{Lu}{0,2}\d{1,10})(?:\s*(?:[-–—]|till|t\.?o\.?m\.?)\s*(\d{1,10})|\s*(\*|[xX]{1,6}))?$/u;

/** `undefined` where any of it is something else than a code, an interval or a beginning. */
export function prefixesIn(text: string): readonly string[] | undefined {
  const pieces = text
    .split(/\s*(?:[,;\n+]|\soch\s)\s*/u)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "");
  const found = pieces.map((piece): readonly string[] | undefined => {
    const [, from, to] = PIECE.exec(piece) ?? [];
    return from === undefined ? undefined : prefixesBetween(from, to ?? from);
  });
  return found.length === 0 || found.includes(undefined) ? undefined : found.flatMap((one) => one ?? []);
}

/** As `prefixesIn`, of a cell that may have a name beside its code; none where it has no codes. */
export function prefixesOfCell(cell: CellValue): readonly string[] {
  return prefixesIn(String(codeOf(splitCode(cell)))) ?? prefixesIn(String(cell)) ?? [];
}

/** The fewest beginnings that the codes from one to the other have, and no others: "2100" to "2199" is "21". */
export function prefixesBetween(from: string, to: string): readonly string[] | undefined {
  if (from === to) return [from];
  if (from.length !== to.length || !/^\d+$/.test(from + to) || from > to) return undefined;
  const found: string[] = [];
  let next = Number(from);
  while (next <= Number(to)) {
    let size = 1;
    while (next % (size * 10) === 0 && next + size * 10 - 1 <= Number(to)) size *= 10;
    found.push(
      String(next)
        .padStart(from.length, "0")
        .slice(0, from.length - String(size).length + 1)
    );
    next += size;
  }
  return found;
}
