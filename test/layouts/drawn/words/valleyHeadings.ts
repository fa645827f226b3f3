/** Whose a row is, of what and when: code parts of Visma with their names, and the same in the controllers' short. */
import type { Heading, Headings } from "./house";

type KeyHeading = Extract<
  Heading,
  | "account"
  | "accountName"
  | "responsibility"
  | "responsibilityName"
  | "area"
  | "activity"
  | "period"
  | "date"
  | "year"
  | "month"
  | "scenario"
  | "text"
  | "counterpart"
  | "comment"
  | "voucher"
>;

export const VALLEY_KEY_HEADINGS: Pick<Headings, KeyHeading> = {
  account: {
    swedish: ["Konto", "Konto", "Konto", "Konto", "Kto", "Kto", "Kto.", "KTO", "Kontonr", "Konto kod", "Kto nr"],
    english: ["Account", "Account no"],
    norwegian: [],
  },
  accountName: {
    swedish: [
      "Kontobenämning",
      "Kontobenämning",
      "Konto ben",
      "Konto ben.",
      "Kto ben",
      "Kontoben.",
      "Konto benämning",
      "Kontotext",
      "Kto text",
      "Kontonamn",
    ],
    english: ["Account name", "Account description"],
    norwegian: [],
  },
  responsibility: {
    swedish: [
      "Ansvar",
      "Ansvar",
      "Ansvar",
      "Ansvar",
      "Ansv",
      "Ansv",
      "Ansv.",
      "ANSV",
      "Ansvar kod",
      "Ansvarskod",
      "Ansv nr",
      "Ansv-kod",
    ],
    english: ["Responsibility", "Cost centre"],
    norwegian: [],
  },
  responsibilityName: {
    swedish: [
      "Ansvarsbenämning",
      "Ansvarsbenämning",
      "Ansvar ben",
      "Ansv ben",
      "Ansv.ben.",
      "Ansvar benämning",
      "Ansvarstext",
      "Ansv text",
      "Enhet",
      "Enhet",
      "Enh",
    ],
    english: ["Responsibility name", "Unit"],
    norwegian: [],
  },
  area: {
    swedish: [
      "Verksamhetsområde",
      "Verksamhetsområde",
      "Område",
      "Område",
      "Omr",
      "Omr.",
      "Vht-omr",
      "Verks.omr",
      "V-omr",
      "Avd",
      "Avdelning",
      "Sektion",
      "Ansv.område",
    ],
    english: ["Department", "Area"],
    norwegian: [],
  },
  activity: {
    swedish: [
      "Verksamhet",
      "Verksamhet",
      "Verksamhet",
      "Vht",
      "Vht",
      "Vht",
      "VHT",
      "Verks",
      "Verks.",
      "Verksamhet kod",
      "Vht-kod",
    ],
    english: ["Activity", "Operation"],
    norwegian: [],
  },
  period: {
    swedish: [
      "Period",
      "Period",
      "Period",
      "Per",
      "Per",
      "Per.",
      "PER",
      "Mån",
      "Månad",
      "Bokf.per",
      "Redov.per",
      "ÅrMån",
      "År-mån",
    ],
    english: ["Period", "Fiscal period"],
    norwegian: [],
  },
  date: {
    swedish: [
      "Verifikationsdatum",
      "Verdatum",
      "Ver.dat",
      "Ver dat",
      "Bokf.datum",
      "Bokf dat",
      "Bokföringsdatum",
      "Datum",
    ],
    english: ["Voucher date", "Booking date"],
    norwegian: [],
  },
  year: {
    swedish: ["År", "År", "År", "Redov.år", "Bokf.år", "Räkenskapsår", "Bokf år"],
    english: ["Year", "Fiscal year"],
    norwegian: [],
  },
  month: {
    swedish: ["Mån", "Mån", "Mån.", "Månad", "Månad", "Mån nr", "Månadsnr"],
    english: ["Month"],
    norwegian: [],
  },
  scenario: {
    swedish: ["Typ", "Typ", "U/B", "Utf/bud", "Bud/utf", "Slag", "Datatyp", "Saldotyp", "Bel.typ", "Utf el bud"],
    english: ["Type", "Balance type"],
    norwegian: [],
  },
  text: {
    swedish: ["Text", "Text", "Text", "Vertext", "Ver.text", "Ver text", "Verifikationstext", "Radtext", "Fakt.text"],
    english: ["Text", "Line text"],
    norwegian: [],
  },
  counterpart: {
    swedish: ["Leverantör", "Leverantör", "Lev", "Lev.", "Lev namn", "Kund/lev", "Lev/kund namn", "Motpartsnamn"],
    english: ["Supplier", "Supplier name"],
    norwegian: [],
  },
  comment: {
    swedish: [
      "Kommentar",
      "Kommentar",
      "Komm",
      "Anm",
      "Anm.",
      "Not",
      "Att kolla",
      "Kolla",
      "Förkl",
      "Komm till Stratsys",
    ],
    english: ["Comment", "Remark"],
    norwegian: [],
  },
  voucher: {
    swedish: ["Vernr", "Vernr", "Ver.nr", "Ver nr", "Ver", "Verifikationsnr", "Verifikationsnummer", "Verif.nr"],
    english: ["Voucher no", "Voucher"],
    norwegian: [],
  },
};
