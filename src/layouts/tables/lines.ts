/** Lines of text around and between the tables of a sheet: titles, notes, words over a part of the rows. */
import { isEmpty, isTotalLabel } from "../../sources/cell";
import { headingText } from "../../sources/heading";
import type { CellValue, SeenRow } from "../../workbook";
import { keyLineIn } from "./keyLines";
import { isFigure } from "../said/numberForms";

/** A line of text without figures. */
export function isNote({ cells }: SeenRow): boolean {
  const filled = cells.filter((cell) => !isEmpty(cell));
  return filled.length <= 2 && filled.every((cell) => typeof cell === "string" && !isFigure(cell));
}

/** A note in one cell. */
export function isLine(row: SeenRow): boolean {
  return isNote(row) && row.cells.filter((cell) => !isEmpty(cell)).length === 1;
}

/** Lines that stand right above a table's headings are its own, not the rows of the table before. */
export function titleStart(rows: readonly SeenRow[], from: number, earliest: number): number {
  let start = from;
  while (start > earliest && isOver(rows[start - 1] as SeenRow)) start--;
  return start;
}

/** What stands over a table, and is no row of the one before. */
export function isOver(row: SeenRow): boolean {
  return isNote(row) || keyLineIn(row) !== undefined || isPageHead(row) || isPair(row);
}

/** "Rapport-ID: | R0417", "Belopp i: | tkr": a label and its value above a list; no headings and no sum. */
export function isPair({ cells }: SeenRow): boolean {
  const [label = "", value = "", ...others] = cells.filter((cell) => !isEmpty(cell));
  const isLabel = (cell: CellValue): boolean => /:\s*$/.test(String(cell));
  return isLabel(label) && !isEmpty(value) && !isLabel(value) && others.length === 0 && !isTotalLabel(label);
}

/** "Sida 3", "Sid 3 (12)", "Page 3 of 12", and such a number's word in a cell before it. */
const PAGE = /^(?:sida|sid|side|page|blad)(?:\s?nr)?\.?\s*:?\s*\d+(?:\s*(?:av|of|\/|\()\s*\d+\)?)?$/iu;

/** How its text begins: most rows have none. */
const PAGE_WORD = /^\s*(?:sid|page|blad)/iu;

/** The head of a printed page: it counts the pages, among other texts. */
export function isPageHead({ cells }: SeenRow): boolean {
  if (!cells.some((cell) => typeof cell === "string" && PAGE_WORD.test(cell))) return false;
  const filled = cells.filter((cell) => !isEmpty(cell)).map((cell) => String(cell).trim());
  return filled.some((text, at) => PAGE.test(text) || PAGE.test(`${text} ${filled[at + 1] ?? ""}`));
}

export function textsOf({ cells }: SeenRow): readonly string[] {
  return cells.filter((cell) => typeof cell === "string" && !isEmpty(cell)).map(headingText);
}

/** "ansvar" below "Koddel": a name goes on in small letters. */
export function isRestOfName(cell: CellValue | undefined): boolean {
  return /^\s*[\p{Ll}(]/u.test(String(cell ?? ""));
}

/** "Vald redovisning" before "drift": what the report was chosen by, and nothing that is said of its amounts. */
const CHOSEN =
  /^\s*(?:vald[at]?|valt|urval|selekt\p{L}*|(?:tillämpa\p{L}* )?filter|parameter|selected|selection|valgt?e?)(?!\p{L})/iu;

/** What a line above a table says: its texts, and the one number beside its one text ("Antal invånare", 24310). */
function saidIn(row: SeenRow): readonly string[] {
  const texts = textsOf(row);
  const numbers = row.cells.filter((cell) => typeof cell === "number");
  const isPair = texts.length === 1 && numbers.length === 1;
  if (texts.length === 2 && CHOSEN.test(texts[0] ?? "")) return texts.slice(1);
  return isPair ? [...texts, `${texts.join("")} ${numbers.join("")}`] : texts;
}

/** What something was printed, fetched or made by and when, before the day. */
const MADE =
  /^\s*(?:senast \p{L}+|utskri|uttag|exporter|skapa|hämta|körd|print|created|uppdatera|ändra|rapport(?:en)? (?:tog|skapa))/iu;
const DAY =
  /(?:\d{4}-\d{2}-\d{2}|\b\d{6}\b|\b\d{8}\b|\b\d{1,2}[/.]\d{1,2}[/. ]\d{2,4})(?:[ T]?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?)?|\b\d{1,2}\.? \p{L}{3,9}\.? \d{4}\b/gu;

/** The texts of lines over a table; the day that it was printed is no day of its amounts. */
export function titlesIn(rows: readonly SeenRow[]): readonly string[] {
  return rows.flatMap((row) => {
    const texts = saidIn(row);
    if (!MADE.test(texts[0] ?? "")) return texts;
    return texts.map((text) => text.replace(DAY, "").trim()).filter((text) => text !== "");
  });
}

/** A line on the report itself, alone in its row: "Utskriven 2024-01-20", "Status: preliminär". */
export function isPrinted(row: SeenRow): boolean {
  const [text = ""] = textsOf(row);
  return isLine(row) && (MADE.test(text) || /\p{L}\s?:\s/u.test(text));
}
