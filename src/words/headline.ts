/** The result of a run in one sentence. */
import type { Ore } from "../model/money";
import type { Language } from "./language";
import { amountInWords, percentInWords } from "./numbers";

/**
 * "Nämnden redovisar ett underskott på 4 miljoner kronor, 0,1 procent av kommunbidraget."
 * Without a positive grant there is nothing to be a share of, and the amount stands alone.
 */
export function headlineSentence(result: Ore, grant: Ore, language: Language): string {
  if (result === 0) return BALANCED[language];
  const opening = result > 0 ? SURPLUS[language] : DEFICIT[language];
  const percent = grant > 0 ? percentInWords(result, grant, language) : undefined;
  const share = percent === undefined ? "" : `, ${percent} ${OF_GRANT[language]}`;
  return `${opening} ${amountInWords(result, language)}${share}.`;
}

const BALANCED = {
  sv: "Nämndens resultat är i balans med kommunbidraget.",
  en: "The committee’s result is in balance with the grant.",
};
const SURPLUS = { sv: "Nämnden redovisar ett överskott på", en: "The committee reports a surplus of" };
const DEFICIT = { sv: "Nämnden redovisar ett underskott på", en: "The committee reports a deficit of" };
const OF_GRANT = { sv: "av kommunbidraget", en: "of the grant" };
