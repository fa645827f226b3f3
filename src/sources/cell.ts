/** What any cell may be: empty, an error, a text, a code, the label of a total row. */
import { code, type Code } from "../model/code";
import type { CellValue } from "../workbook";
import { foldWords } from "./fold";
import { empty, value, wrong, type Parsed } from "./parsed";

/** A formula that gives "" and a cell of spaces are as empty as an empty cell. */
export function isEmpty(cell: CellValue): boolean {
  if (typeof cell !== "string") return false;
  // A letter or a digit first, as in most cells: nothing more is looked at.
  const first = cell.charCodeAt(0);
  return !(first > 0x20 && first < 0x7f) && cell.trim() === "";
}

/** Excel's errors, in English as Office gives them and in Swedish as they may have been pasted. */
const ERRORS = new Set([
  "#N/A",
  "#REF!",
  "#DIV/0!",
  "#VALUE!",
  "#NAME?",
  "#NUM!",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#BUSY!",
  "#UNKNOWN!",
  "#GETTING_DATA",
  "#SAKNAS!",
  "#REFERENS!",
  "#DIVISION/0!",
  "#VÄRDEFEL!",
  "#NAMN?",
  "#OGILTIGT!",
  "#SKÄRNING!",
  "#SPILL!",
  "#BERÄKNA!",
  "#FÄLT!",
  "#BLOCKERAD!",
]);

/** "#N/A" for an error cell and for the same text typed in; `undefined` for anything else. */
export function errorTextOf(cell: CellValue): string | undefined {
  if (typeof cell !== "string" || !cell.trimStart().startsWith("#")) return undefined;
  const text = cell.trim();
  return ERRORS.has(text.toUpperCase()) ? text : undefined;
}

export function parseText(cell: CellValue): Parsed<string> {
  if (isEmpty(cell)) return empty;
  const error = errorTextOf(cell);
  return error === undefined ? value(String(cell).trim()) : wrong({ kind: "errorCell", text: error });
}

/** A code as text: the number 42 is "42", or "0042" in a column whose numbers are shown with four digits. */
export function codeOf(cell: CellValue, digits = 0): Code {
  return code(typeof cell === "number" ? String(cell).padStart(digits, "0") : String(cell));
}

const TOTAL_LABEL = new RegExp(
  [
    "^(?:(?:del|total|slut)?summa|s a|tot(?:alt?)?|totaler|grand total|subtotal|sum|summering)(?: |$)",
    "(?: |^)(?:(?:del|total)?summa|sum|tot(?:alt?)?)$",
  ].join("|")
);
/** "Summa av utfall": what a pivot calls its values, and no sum of the rows around. */
const PIVOT_VALUE =
  /^(?:summa|sum) (?:av|of) (?:utfall|budget|belopp|prognos|netto|actuals?|outcome|amount|forecast|regnskap|budsjett|belop)$/;

/** Most texts are codes and names, and cost no more than this. */
const MAY_LABEL = /s\W*u\W*m|t\W*o\W*t|s\W+a|[Σ∑]/i;

/** Whether a text labels a row of sums: "Summa", "Totalt 2024", "Tot. drift", "Delsumma", "3521 Summa", "Σ". */
export function isTotalLabel(cell: CellValue): boolean {
  if (typeof cell !== "string" || !MAY_LABEL.test(cell)) return false;
  const words = foldWords(cell);
  return (TOTAL_LABEL.test(words) && !PIVOT_VALUE.test(words)) || /^\s*[Σ∑]/u.test(cell);
}
