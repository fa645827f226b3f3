/**
 * Why a figure is as it is judged, in a sentence that can be passed on: where the right one stands, and what is said.
 */
import { factInWords } from "../facts/factInWords";
import type { PrintedCell } from "../reports/printedCell";
import type { InBoth, Language } from "../words/language";
import type { Claim } from "./claim";
import { rightWords } from "./verdictWords";

/** The sentence around the table's own figure, so that the pane can make that a link. */
export interface Why {
  readonly before: string;
  readonly figure: string;
  readonly after: string;
}

/**
 * "Enligt tabellen Driftbudget (Resultat, Utfall) är det −91 106 tkr: drygt 91 miljoner kronor, inte 19 miljoner
 * kronor." `undefined` for what can't be checked, and for what only the text's own sums prove.
 */
export function whyOf(claim: Claim, cell: PrintedCell | undefined, language: Language): Why | undefined {
  const { verdict } = claim;
  if (verdict.kind === "uncheckable" || verdict.kind === "addsUp") return undefined;
  const words = WORDS[language];
  const figure = verdict.fact.unit === "place" ? "" : factInWords(verdict.fact, cell, language);
  if (verdict.kind === "agrees" && figure === "") return undefined;
  const before = cell === undefined ? words.sources : words.table(cell.title, [cell.row, cell.column].join(", "));
  return { before, figure, after: `${after(claim, figure, words)}.` };
}

function after({ verdict, printed, direction }: Claim, figure: string, words: Words): string {
  const said = printed.replace(/\s+/g, " ");
  const colon = figure === "" ? "" : ": ";
  if (verdict.kind === "roundedAside") return `${colon}${words.aside(verdict.wording, said)}`;
  if (verdict.kind !== "disagrees") return "";
  const right = rightWords(verdict);
  const not = words.not(verdict.flaw === "direction" ? (direction ?? said) : said);
  return figure.startsWith(right) ? not : `${colon}${right}${not}`;
}

export function whyInWords(why: Why): string {
  return `${why.before}${why.figure}${why.after}`;
}

interface Words {
  readonly table: (title: string, place: string) => string;
  readonly sources: string;
  readonly not: (said: string) => string;
  readonly aside: (nearest: string, said: string) => string;
}

const WORDS: InBoth<Words> = {
  sv: {
    table: (title, place) => `Enligt tabellen ${title} (${place}) är det `,
    sources: "Enligt underlagen är det ",
    not: (said) => `, inte ${said}`,
    aside: (nearest, said) => `närmast ${nearest}; ${said} är avrundat åt sidan`,
  },
  en: {
    table: (title, place) => `According to the table ${title} (${place}) it is `,
    sources: "According to the sources it is ",
    not: (said) => `, not ${said}`,
    aside: (nearest, said) => `nearest ${nearest}; ${said} is rounded aside`,
  },
};
