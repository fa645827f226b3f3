/**
 * The code of a cell that has a name beside it, in whatever order and form systems write them. The same for cells,
 * headings, titles and names of sheets: what is a code in one of them is one in all.
 */
import type { CellValue } from "../../workbook";
import { yearNamed } from "./months";

/** The code before a name in the same cell: "5011 Månadslön", "0410 - Norra", "5011: Lön", "51-10 Lön". */
const BEFORE = /^\s*(\p{Lu}{0,2}\d[\d.]*(?:-\d+)?)(?:\s*[-–—:.;,|/]\s*|\s+)(?=\S)(?=.*\p{L})/u;

/** The one code in brackets: "Norra [1110]", "(5011) Lön". */
const IN_BRACKETS = /^(?=.*\p{L})[^()[\]{}]*[([{]\s*(\p{Lu}{0,2}\d[\d.-]*)\s*[)\]}][^()[\]{}\d]*$/u;

/** "Konto: 5011 Månadslön", "Ansvar 0410", "Kst 1110 Norra". */
const AFTER_WORD = /^\s*\p{L}{3,}\.?(?:\s*:\s*|\s+)(\d{2,10})(?=\s|$)/u;

/** The only number among words: "Norra - 1110", "Månadslön/5011", "Norra, kst 1110"; "515 tkr" is an amount. */
const AMONG_WORDS =
  /^(?=.*\p{L})[^\d]*(?<![\p{L}\d])(\p{Lu}{0,2}\d{2,10})(?![\p{L}\d%]|\s?(?:kr|tkr|kkr|mnkr|mkr|kronor)(?!\p{L}))[^\d]*$/u;

/** A code that a script has taken for a number: "5011.0". */
const AS_FLOAT = /^\s*(\d{1,10})\.0\s*$/;

/** The cell as its code; a cell that is no more than a code, or has none or several, as it is. */
export function splitCode(cell: CellValue): CellValue {
  return codeBesideName(cell) ?? cell;
}

/** The same as text. */
export function codeIn(cell: CellValue): string {
  return String(splitCode(cell)).trim();
}

/** `undefined` where the cell is a code alone, or has none that can be told from what is beside it. */
export function codeBesideName(cell: CellValue): string | undefined {
  if (typeof cell !== "string") return undefined;
  return AS_FLOAT.exec(cell)?.[1] ?? BEFORE.exec(cell)?.[1] ?? codeWithin(cell);
}

export function isCodeAsFloat(cell: CellValue): boolean {
  return typeof cell === "string" && AS_FLOAT.test(cell);
}

/** The code stands first, as a cell of a row's key has it and no heading of amounts. */
export function beginsWithCode(cell: CellValue): boolean {
  return typeof cell === "string" && (AS_FLOAT.test(cell) || BEFORE.test(cell));
}

/** After or among the words, where most numbers are no codes: a column of such cells must be known by all of them. */
function codeWithin(text: string): string | undefined {
  const found = IN_BRACKETS.exec(text)?.[1] ?? AFTER_WORD.exec(text)?.[1];
  const among = found === undefined ? AMONG_WORDS.exec(text)?.[1] : undefined;
  return found ?? (among === undefined || yearNamed(among) !== undefined ? undefined : among);
}

/** Every cell has one code within its words, and each name one code: "Faktura 4711" is none. */
export function areNamedCodes(cells: readonly CellValue[]): boolean {
  const codes = new Map<string, string>();
  return cells.every((cell) => {
    const code = codeBesideName(cell);
    if (code === undefined) return false;
    const name = String(cell).replace(code, "");
    const earlier = codes.get(name);
    codes.set(name, code);
    return earlier === undefined || earlier === code;
  });
}
