/** What is left to do with a comment, as Kommentarer says it. */
import type { Verdict } from "../model/claim";
import { verdictInWords } from "../words/review/verdicts";

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
