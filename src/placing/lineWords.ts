/**
 * What an account's name says of its line in the income statement, in the words of Kommun-Bas: folded, without accents.
 */
import type { AccountClass } from "../model/account";
import type { Code } from "../model/code";

/** Beginnings of words; "*" before an ending of compounds. */
const WORDS: Readonly<Partial<Record<AccountClass, readonly string[]>>> = {
  grantsReceived: ["bidrag", "*bidrag", "statsbidrag", "driftbidrag", "projektbidrag"],
  otherIncome: ["avgift", "*avgifter", "taxa", "taxor", "forsalj", "*intakt", "*intakter", "intakt", "forsald"],
  financialIncome: ["rantein", "utdelning"],
  wages: ["lon", "loner", "lone", "*lon", "*loner", "arvode", "*arvode", "*arvoden", "semesterersatt", "overtid"],
  payrollOverhead: ["arbetsgivaravg", "personalomkost", "sociala", "*palagg", "popalagg"],
  otherStaff: ["pension", "*pension", "traktament", "bilersatt", "kostnadsersatt", "foretagshals", "friskvard"],
  premises: ["lokalhyr", "markhyr", "hyra", "hyror", "arrende", "lokalkost"],
  depreciation: ["avskriv", "nedskriv"],
  financialCosts: ["ranteut", "rantekost", "internrant"],
  otherCosts: [
    "entrepren",
    "livsmedel",
    "*material",
    "material",
    "konsult",
    "telefon",
    "tele",
    "leasing",
    "programvar",
    "licens",
    "bemanning",
    "inhyrd",
    "transport",
    "resor",
    "porto",
    "forsakring",
    "annons",
    "energi",
    "drivmedel",
    "bransle",
    "reparation",
    "underhall",
    "forbruk",
    "forsorjningsst",
    "bidrag",
  ],
};

const INCOME: readonly AccountClass[] = ["grantsReceived", "otherIncome", "financialIncome"];

/** The lines that a word can mean, for an account of this code: what is income begins with 3 or 8. */
export function linesSaidBy(word: string, account: Code): readonly AccountClass[] {
  const isIncome = account.startsWith("3");
  const isEither = account.startsWith("8");
  return (Object.keys(WORDS) as AccountClass[]).filter(
    (line) => (isEither || INCOME.includes(line) === isIncome) && (WORDS[line] ?? []).some((one) => isSaid(word, one))
  );
}

/** Short beginnings must be the whole word: "lon" is not "Londonresor". */
function isSaid(word: string, one: string): boolean {
  if (one.startsWith("*")) return word.endsWith(one.slice(1));
  return one.length <= 4 ? word === one : word.startsWith(one);
}
