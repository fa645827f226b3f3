/**
 * What systems and people call the columns of a ledger and of an organisation, in headings and in lines over the rows.
 * Beginnings of words; "=" before a word that must be whole, "*" before a part of a word, "~" before its end.
 */
import { says, wordsOf } from "./amountWords";

export const KEYS = ["period", "account", "responsibility", "activity"] as const;
export type Key = (typeof KEYS)[number];
type Words = readonly string[];

/** Words of other systems and languages, besides the contract's synonyms. */
export const KEY_WORDS: Readonly<Record<Key, Words>> = {
  period: [
    ...["period", "manad", "=man", "datum", "month", "maned", "date", "=dag", "=day"],
    ...["~period", "~perioden", "~manad", "~datum", "~maned", "~dato", "=dato"],
  ],
  account: [
    ...["konto", "account", "=acct", "=kto", "=art", "=slag", "gl", "artskod", "kostnadsslag", "nominal"],
    ...["~konto", "~kontot", "~kontonr", "~kontonummer", "~kontokod", "~kontokode"],
  ],
  responsibility: [
    ...["ansvar", "=ansv", "kostnadsst", "=kst", "enhet", "=org", "koststed", "cost", "dept", "department"],
    ...["resultatenhet", "organisation", "organisasjon", "budgetansvar", "budgetenhet", "budsjettansvar", "=cc"],
    ...["=unit", "responsib", "arbetsplats", "arbetsstall", "arbeidssted", "workplace", "avdelningskod"],
    ...["avdelningsnr", "~sansvar", "~enhet"],
  ],
  activity: [
    ...["verksamhet", "=verks", "=vht", "=vsh", "=verk", "funktion", "funksjon", "function", "activity", "=vhet"],
    ...["aktivitet", "virksomhet", "tjeneste"],
  ],
};

/** Other codes that ledgers have, which look like those: a project, a counterpart, who has booked it. */
const OTHER_CODES: Words = [
  ...["proj", "prosjekt", "objekt", "object", "motpart", "counterpart", "partner", "kund", "customer", "leverantor"],
  ...["leverandor", "supplier", "bolag", "foretag", "company", "selskap", "=fri", "=free", "=ver", "verifik", "vernr"],
  ...["voucher", "bilag", "journal", "underlag", "transaktion", "transaction", "faktura", "invoice", "lopnr", "radn"],
  ...["moms", "=mva", "=vat", "anlaggning", "fastighet", "anvandare", "user", "status", "ordning", "position", "=id"],
];

/** Areas, which units belong to; the nearer a word is to the contract's own, the earlier. */
export const AREA_WORDS: Words = [
  ...["verksamhetsomr", "omrade", "=omr", "avdelning", "forvaltning", "sektor", "division", "area", "segment"],
  ...[
    "~omrade",
    "~omradet",
    "~omradets",
    "~omraden",
    "=vo",
    "=program",
    "kommunalomr",
    "tjenesteomr",
    "=etat",
    "directorate",
  ],
];

const SHORT_WORDS: Words = ["kort", "forkort", "=fork", "akronym", "bokstav", "abbrev", "=short"];

/** Words that make a heading one of names and texts, whatever stands beside them. */
export const NAME_WORDS: Words = [
  ...["namn", "benamn", "text", "=t", "klartext", "beskriv", "name", "description", "kommentar", "label", "rubrik"],
  ...["~namn", "~namnet", "~benamning", "~beskrivning", "~text", "~rubrik", "navn", "~navn", "~tekst", "betegn"],
];

/** Which key a text names, by its first word of any; `undefined` where it names none. */
export function keyNamed(text: string): Key | undefined {
  const named = wordsOf(text).map((word) => KEYS.find((key) => says([word], KEY_WORDS[key])));
  return named.find((key) => key !== undefined);
}

/** A heading over codes of another kind: "Projektnummer", "Motpart". */
export function isOfOtherCodes(heading: string): boolean {
  return says(wordsOf(heading), OTHER_CODES);
}

/** A heading of areas; "Ansvarsområde" is one of units. */
export function isOfAreas(heading: string): boolean {
  const words = wordsOf(heading).filter((word) => !says([word], KEY_WORDS.responsibility));
  return says(words, AREA_WORDS);
}

/** A heading of areas' short names. */
export function isOfShorts(heading: string): boolean {
  return says(wordsOf(heading), SHORT_WORDS);
}
