/** What the sheet Kommentarer says besides its comments: headings, and what is left to do. */
import type { Verdict } from "../reading/claim";
import { verdictInWords } from "../reading/verdictWords";

/** Headings of the sheet's columns. */
export const commentHeadings = {
  section: "Avsnitt",
  heading: "Rubrik",
  text: "Text",
  status: "Status",
  toMend: "Att åtgärda",
};

export const kommentarerWords = {
  sheet: "Kommentarer",
  title: "Kommentarer",
  unitLine: "Skriv om texterna som du vill: dina ord behålls när tabellerna skrivs om, och siffrorna i dem uppdateras.",
};

/** Lines under Att åtgärda. */
export const rowWords = {
  stale: (sentences: string): string => `Stämmer inte längre: ${sentences}`,
  proposal: (text: string): string => `Nytt förslag: ${text}`,
  wrong: (verdict: Verdict, sentence: string): string => `${verdictInWords(verdict, "sv")}. Gäller: ${sentence}`,
  /** Whether a line is one of those above about a figure that a person has typed. */
  isWrong: (line: string): boolean => /^Stämmer inte \(.*\. Gäller: /u.test(line),
  /** Whether a line is one of ours, by how it begins. */
  isOurs: (line: string): boolean =>
    /^(?:Stämmer inte längre: |Nytt förslag: |Stämmer inte \(.*\. Gäller: )/u.test(line) || line === rowWords.gone,
  gone: "Avsnittet skrivs inte längre av Avvik. Flytta texten eller ta bort raden.",
};
