/** What systems and people call the keys of a ledger's rows, in headings and in lines over the rows. */
import { says, wordsOf } from "./amountWords";

export const KEYS = ["period", "account", "responsibility", "activity"] as const;
export type Key = (typeof KEYS)[number];

/** Words of other systems and languages, besides the contract's synonyms. Beginnings, "=" before whole words. */
export const KEY_WORDS: Readonly<Record<Key, readonly string[]>> = {
  period: ["period", "manad", "=man", "datum", "month", "maned", "date", "=dag", "=day"],
  account: ["konto", "account", "=acct", "=kto", "=art", "=slag", "gl"],
  responsibility: [
    "ansvar",
    "=ansv",
    "kostnadsst",
    "=kst",
    "enhet",
    "=org",
    "koststed",
    "cost",
    "dept",
    "department",
    "resultatenhet",
    "organisation",
  ],
  activity: [
    "verksamhet",
    "=verks",
    "=vht",
    "=vsh",
    "=verk",
    "funktion",
    "funksjon",
    "function",
    "activity",
    "=vhet",
    "aktivitet",
  ],
};

/** Which key a text names, by its first word of any; `undefined` where it names none. */
export function keyNamed(text: string): Key | undefined {
  const words = wordsOf(text);
  const named = words.map((word) => KEYS.find((key) => says([word], KEY_WORDS[key])));
  return named.find((key) => key !== undefined);
}
