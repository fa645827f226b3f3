/**
 * What a run came to, in a sentence or two. Before the year end what is expected of the year and what has happened to
 * date are said apart, and nothing is said of the year while an area lacks its forecast.
 */
import type { Ore } from "../model/money";
import type { Language } from "./language";
import { monthName } from "./months";
import { amountInWords, percentInWords } from "./numbers";

/** A result (+ surplus, − deficit) and the grant that it is set against. */
interface AgainstGrant {
  readonly result: Ore;
  readonly grant: Ore;
}

export interface Headline extends AgainstGrant {
  readonly committee: string;
  /** "Årsanalys 2024, januari–december 2024". */
  readonly when: string;
  /**
   * The month that `result` and `grant` are counted to, 1–12; `undefined` at the year end, when they are the year's.
   */
  readonly month: number | undefined;
  /** What is expected of the year before its end; `undefined` while an area has no forecast. */
  readonly expected: AgainstGrant | undefined;
}

/** "Nämnden redovisar ett underskott på 4 miljoner kronor, 0,1 procent av kommunbidraget." */
export function headlineSentence({ month, expected, ...toDate }: Headline, language: Language): string {
  const words = WORDS[language];
  if (month === undefined) {
    if (toDate.result === 0) return words.balanced;
    return `${words.reports} ${sizeOf(toDate.result, language)}${shareOf(toDate, language)}.`;
  }
  const name = monthName(month, language);
  const size = toDate.result === 0 ? words.inBalance : sizeOf(toDate.result, language);
  if (expected === undefined) return words.toDate(name, size);
  const ofYear = expected.result === 0 ? words.inBalance : sizeOf(expected.result, language);
  return `${words.expects(ofYear, shareOf(expected, language))} ${words.alsoToDate(name, size)}`;
}

/** "ett underskott på 4 miljoner kronor". */
function sizeOf(result: Ore, language: Language): string {
  const { surplus, deficit } = WORDS[language];
  return `${result > 0 ? surplus : deficit} ${amountInWords(result, language)}`;
}

/** Without a positive grant there is nothing to be a share of, and the amount stands alone. */
function shareOf({ result, grant }: AgainstGrant, language: Language): string {
  const percent = grant > 0 && result !== 0 ? percentInWords(result, grant, language) : undefined;
  return percent === undefined ? "" : `, ${percent} ${WORDS[language].ofGrant}`;
}

const WORDS = {
  sv: {
    balanced: "Nämndens resultat är i balans med kommunbidraget.",
    inBalance: "ett resultat i balans med kommunbidraget",
    reports: "Nämnden redovisar",
    surplus: "ett överskott på",
    deficit: "ett underskott på",
    ofGrant: "av kommunbidraget",
    expects: (size: string, share: string) => `För helåret beräknar nämnden ${size}${share}.`,
    toDate: (month: string, size: string) => `Till och med ${month} är nämndens resultat ${size}.`,
    alsoToDate: (month: string, size: string) => `Till och med ${month} är det ${size}.`,
  },
  en: {
    balanced: "The committee’s result is in balance with the grant.",
    inBalance: "a result in balance with the grant",
    reports: "The committee reports",
    surplus: "a surplus of",
    deficit: "a deficit of",
    ofGrant: "of the grant",
    expects: (size: string, share: string) => `For the full year the committee expects ${size}${share}.`,
    toDate: (month: string, size: string) => `To the end of ${month} the committee’s result is ${size}.`,
    alsoToDate: (month: string, size: string) => `To the end of ${month} it is ${size}.`,
  },
} as const;
