/** What the pane says around a file: its start, what was understood, what is asked, and what came of it. */
import type { Encoding } from "../../files/decode";
import type { FileControl } from "../../files/ledger";
import type { Basis } from "../../files/sie/choice";
import type { InBoth } from "../language";
import type { Say } from "../say";

export const fileHeadings = {
  start: { sv: "Hämta fil", en: "Load a file" },
  reading: { sv: "Läser filen", en: "Reading the file" },
  inserting: { sv: "Infogar blad", en: "Inserting sheets" },
  understood: { sv: "Filen är läst", en: "The file is read" },
  refused: { sv: "Filen går inte att använda", en: "The file cannot be used" },
  facts: { sv: "Så här förstås filen", en: "How the file is understood" },
  choices: { sv: "Välj", en: "Choose" },
  found: { sv: "Att se på", en: "To look at" },
} satisfies Record<string, InBoth<string>>;

export const fileButtons = {
  choose: { sv: "Välj fil …", en: "Choose a file …" },
} satisfies Record<string, InBoth<string>>;

export const fileWords = {
  intro: {
    sv: "Hämta huvudbok och budget ur en SIE-fil (SE, SI) eller en textfil (CSV, TSV). Filen läses på din dator och skickas ingenstans. Ingenting i arbetsboken ändras förrän du har sett vad filen ger.",
    en: "Load ledger and budget from a SIE file (SE, SI) or a text file (CSV, TSV). The file is read on your machine and sent nowhere. Nothing in the workbook changes until you have seen what the file gives.",
  },
  nothingInserted: {
    sv: "Ingenting har infogats. Arbetsboken är som den var.",
    en: "Nothing has been inserted. The workbook is as it was.",
  },
  company: { sv: "Organisation", en: "Organisation" },
  year: { sv: "År", en: "Year" },
  type: { sv: "Typ", en: "Type" },
  program: { sv: "Ur program", en: "From program" },
  encoding: { sv: "Teckenkod", en: "Encoding" },
  separator: { sv: "Skiljetecken", en: "Separator" },
  months: { sv: "Månader", en: "Months" },
  rows: { sv: "Rader", en: "Rows" },
  sum: { sv: "Nettokostnad", en: "Net cost" },
  sumOfTable: { sv: "Summa", en: "Sum" },
  basis: { sv: "Utfall tas från", en: "The outcome is taken from" },
  responsibility: { sv: "Dimension för ansvar", en: "Dimension of responsibility" },
  activity: { sv: "Dimension för verksamhet", en: "Dimension of activity" },
  none: { sv: "Ingen", en: "None" },
  takeBudget: { sv: "Ta med budgeten", en: "Take the budget too" },
  readAs: { sv: "Läs in som", en: "Load as" },
  own: { sv: "Eget blad, som filen är", en: "A sheet of its own, as the file is" },
  sheetFor: (say: Say, sheet: string) => say(`Bladet ${sheet}`, `The sheet ${sheet}`),
  takenName: (say: Say, name: string) =>
    say(`Bladet ${name} finns redan och rörs inte.`, `There is a sheet ${name} already; it is left as it is.`),
  useInstead: (say: Say, source: string, rows: number) =>
    say(
      `Läs det nya bladet som ${source} i stället för det som finns (${say.count(rows, "rad", "rader")})`,
      `Read the new sheet as ${source} instead of what is there (${say.count(rows, "row", "rows")})`
    ),
  /** "202401–202412 (12 månader)", "202401". */
  monthSpan: (say: Say, first: number, last: number, count: number) =>
    first === last
      ? String(first)
      : say(
          `${first}–${last} (${say.count(count, "månad", "månader")})`,
          `${first}–${last} (${say.count(count, "month", "months")})`
        ),
  dimension: (say: Say, name: string, codes: number, examples: string) =>
    say(
      `${name} (${say.count(codes, "kod", "koder")}: ${examples})`,
      `${name} (${say.count(codes, "code", "codes")}: ${examples})`
    ),
};

export const fileNotices = {
  cancelled: {
    sv: "Filen infogades inte. Arbetsboken är som den var.",
    en: "The file was not inserted. The workbook is as it was.",
  },
};

export const bases: Readonly<Record<Basis, InBoth<string>>> = {
  vouchers: { sv: "Verifikationer", en: "Vouchers" },
  months: { sv: "Månadssaldon", en: "Balances per month" },
  year: { sv: "Årets saldon", en: "Balances of the year" },
};

export const encodings: Readonly<Record<Encoding, string>> = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16",
  "utf-16be": "UTF-16",
  cp437: "PC8 (CP437)",
  windows1252: "Windows-1252",
};

const SEPARATORS: Readonly<Record<string, InBoth<string>>> = {
  ";": { sv: "semikolon", en: "semicolon" },
  ",": { sv: "komma", en: "comma" },
  "\t": { sv: "tabb", en: "tab" },
  "|": { sv: "lodstreck", en: "vertical bar" },
};

export function separatorName(separator: string): InBoth<string> {
  return SEPARATORS[separator] ?? { sv: separator, en: separator };
}

export const controlNames: Readonly<Record<FileControl["kind"], InBoth<string>>> = {
  rows: { sv: "Lästa belopp = infogade och utelämnade", en: "Amounts read = inserted and left out" },
  results: {
    sv: "Raderna = filens årsresultat per konto (#RES)",
    en: "The rows = the file’s results per account (#RES)",
  },
  months: {
    sv: "Raderna = filens månadssaldon per konto (#PSALDO)",
    en: "The rows = the file’s balances per account (#PSALDO)",
  },
};

export const agrees: InBoth<string> = { sv: "stämmer", en: "agrees" };
export const differs: InBoth<string> = { sv: "stämmer inte", en: "does not agree" };
