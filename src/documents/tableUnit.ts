/** What a document's table counts its amounts in: as it says, or what may be tried where it says nothing. */
import type { WordTable } from "./document";
import { headingRows } from "./tableShape";

const UNITS: readonly (readonly [words: RegExp, ore: number])[] = [
  [/\b(tkr|tusen(tal)? kronor|tusental kr)\b/i, 1e5],
  [/\b(mnkr|mkr|miljoner kronor|miljoner kr|miljontals kronor)\b/i, 1e8],
  [/\b(mdkr|miljarder kronor)\b/i, 1e11],
  [/\b(i kronor|i kr)\b|\(kr\)/i, 100],
];

/** "4 miljoner kronor" in the sentence above says nothing of the table. */
const AMOUNT = /\d[\d\s.,]*(tkr|mnkr|mkr|mdkr|kr|(tusen|miljon|miljoner|miljarder) kronor|kronor)/gi;

/** Öre per unit; never empty. The headings are asked first, then what stands above, the nearest line first. */
export function scalesToTry({ rows, above }: WordTable): readonly number[] {
  const inHeadings = rows.slice(0, headingRows(rows)).flatMap(({ cells }) => cells.map(({ text }) => text));
  for (const text of [...inHeadings, ...above.split("\n").reverse()].map((line) => line.replace(AMOUNT, " "))) {
    const found = UNITS.filter(([words]) => words.test(text));
    const [only] = found;
    if (found.length === 1 && only !== undefined) return [only[1]];
  }
  return [1e5, 1e8, 100];
}
