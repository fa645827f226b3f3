/**
 * Verdicts, reasons and remarks in words, for the pane and the list of claims; and why a figure is as it is judged, in
 * a sentence that can be passed on: where the right one stands, and what is said.
 */
import type { Claim, Flaw, Reason, Remark, TextSum, Verdict } from "../../model/claim";
import type { PrintedCell } from "../../reports/printedCell";
import { listed, type InBoth, type Language } from "../language";
import { factInWords } from "./factInWords";

/** "Stämmer", "Stämmer inte: ska vara drygt 64 miljoner kronor". */
export function verdictInWords(verdict: Verdict, language: Language): string {
  switch (verdict.kind) {
    case "agrees":
      return VERDICTS.agrees[language];
    case "addsUp":
      return `${VERDICTS.agrees[language]}: ${SUMS[verdict.how][language]}`;
    case "roundedAside":
      return `${VERDICTS.roundedAside[language]} ${verdict.wording}`;
    case "disagrees":
      return `${VERDICTS.disagrees[language]} (${FLAWS[verdict.flaw][language]}): ${RIGHT[language]} ${rightWords(verdict)}`;
    case "uncheckable":
      return `${VERDICTS.uncheckable[language]}: ${reasonInWords(verdict.reason, language)}`;
  }
}

/** The words that should stand there: the turned direction word where only that is wrong. */
function rightWords({ flaw, corrections, wording }: Extract<Verdict, { readonly kind: "disagrees" }>): string {
  return flaw === "direction" ? (corrections[0]?.text ?? wording) : wording;
}

export function reasonInWords(reason: Reason, language: Language): string {
  switch (reason.kind) {
    case "noSubject":
      return { sv: "meningen säger inte vad siffran gäller", en: "the sentence does not say what the figure is about" }[
        language
      ];
    case "narrower":
      return {
        sv: `”${listed(unique(reason.words), "sv")}” finns inte i tabellerna`,
        en: `“${listed(unique(reason.words), "en")}” is in no table`,
      }[language];
    case "noFigure":
      return {
        sv: `det finns ingen sådan siffra för ${reason.subject}`,
        en: `there is no such figure for ${reason.subject}`,
      }[language];
    case "foreign":
      return {
        sv: "texten handlar om ett annat år eller en annan nämnd än arbetsboken",
        en: "the text is about another year or another committee than the workbook",
      }[language];
    case "unclear":
      return { sv: "det är oklart vilken siffra som menas", en: "it is unclear which figure is meant" }[language];
  }
}

export function remarkInWords(remark: Remark, language: Language): string {
  const figures = listed(unique(remark.claims.map(printedOf)), language);
  switch (remark.kind) {
    case "saidDifferently":
      return {
        sv: `Samma siffra skrivs på olika sätt: ${figures}`,
        en: `The same figure is written in different ways: ${figures}`,
      }[language];
    case "contradicts":
      return {
        sv: `Samma sak sägs med olika siffror, och tabellerna har den inte: ${figures}`,
        en: `The same thing is said as different figures, and no table has it: ${figures}`,
      }[language];
    case "partsExceedWhole":
      return {
        sv: `Delarna är tillsammans större än helheten: ${figures}`,
        en: `The parts are together larger than the whole: ${figures}`,
      }[language];
    case "partsMissWhole":
      return { sv: `Delarna ger inte summan: ${figures}`, en: `The parts do not make the sum: ${figures}` }[language];
    case "doesNotFollow":
      return {
        sv: `Den sista siffran följer inte av de två första: ${figures}`,
        en: `The last figure does not follow from the first two: ${figures}`,
      }[language];
    case "minusAfterWord":
      return {
        sv: `Minustecken efter ett ord som redan säger minus: ${figures}`,
        en: `A minus sign after a word that already says minus: ${figures}`,
      }[language];
  }
}

function printedOf({ printed }: Claim): string {
  return printed.replace(/\s+/g, " ").replace(/(?<=\d) (?=\d)/g, "\u00A0");
}

function unique(words: readonly string[]): readonly string[] {
  return [...new Set(words)];
}

const RIGHT: InBoth<string> = { sv: "ska vara", en: "should be" };

const VERDICTS: Readonly<Record<Verdict["kind"], InBoth<string>>> = {
  agrees: { sv: "Stämmer", en: "Agrees" },
  addsUp: { sv: "Stämmer", en: "Agrees" },
  roundedAside: { sv: "Stämmer, avrundat åt sidan; närmast är", en: "Agrees, rounded aside; nearest is" },
  disagrees: { sv: "Stämmer inte", en: "Disagrees" },
  uncheckable: { sv: "Kan inte kontrolleras", en: "Cannot be checked" },
};

const FLAWS: Readonly<Record<Flaw, InBoth<string>>> = {
  figure: { sv: "siffran", en: "the figure" },
  hedge: { sv: "avrundningsordet", en: "the rounding word" },
  direction: { sv: "riktningen", en: "the direction" },
  unit: { sv: "enheten", en: "the unit" },
  rank: { sv: "ordningen", en: "the order" },
};

const SUMS: Readonly<Record<TextSum, InBoth<string>>> = {
  difference: { sv: "skillnaden mellan textens egna tal", en: "the difference of the text’s own numbers" },
  percentOfFirst: { sv: "förändringen mellan textens egna tal", en: "the change between the text’s own numbers" },
  partOfWhole: { sv: "andelen av textens egna tal", en: "the share of the text’s own numbers" },
  partsOfWhole: { sv: "delarna ger helheten", en: "the parts make the whole" },
  sumOfNamed: { sv: "summan av det som tabellerna har", en: "the sum of what the tables have" },
  saidBefore: {
    sv: "samma siffra är styrkt på annan plats i texten",
    en: "the same figure is proven elsewhere in the text",
  },
};

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
