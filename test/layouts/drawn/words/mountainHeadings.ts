/** Whose a row is, of what and when: headings of Raindance, of the pivots, and short ones by the controller's hand. */
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

export const MOUNTAIN_KEY_HEADINGS: Pick<Headings, KeyHeading> = {
  account: {
    swedish: ["Konto", "Konto", "Konto", "Konto", "KONTO", "Kto", "Kontonr", "Konto nr", "Konto kod", "konto"],
    english: ["Account", "Account", "Account no"],
    norwegian: [],
  },
  accountName: {
    swedish: [
      "Kontotext",
      "Kontotext",
      "Konto text",
      "Kontobenämning",
      "Kontobenämn.",
      "Kontonamn",
      "Benämning konto",
      "KONTO_TXT",
      "Konto (text)",
    ],
    english: ["Account name", "Account text"],
    norwegian: [],
  },
  responsibility: {
    swedish: [
      "Ansvar",
      "Ansvar",
      "Ansvar",
      "Ansvar",
      "ANSVAR",
      "Ansv",
      "Ansv.",
      "Ansvar nr",
      "Ansvarsnr",
      "Ansvar kod",
      "ansvar",
    ],
    english: ["Responsibility", "Cost center", "Cost centre"],
    norwegian: [],
  },
  responsibilityName: {
    swedish: [
      "Ansvarstext",
      "Ansvarstext",
      "Ansvar text",
      "Ansvarsbenämning",
      "Enhet",
      "Enhet",
      "Ansvarsnamn",
      "ANSVAR_TXT",
      "Ansvar (text)",
      "Arbetsställe",
    ],
    english: ["Cost center name", "Unit name"],
    norwegian: [],
  },
  area: {
    swedish: [
      "Verksamhetsområde",
      "Verksamhetsområde",
      "Område",
      "Område",
      "Omr",
      "Avdelning",
      "Avd",
      "Verks.omr.",
      "Chefsområde",
      "Ansvarsgrupp",
      "OMRÅDE_TXT",
    ],
    english: ["Department", "Division"],
    norwegian: [],
  },
  activity: {
    swedish: [
      "Verksamhet",
      "Verksamhet",
      "Verksamhet",
      "VERKSAMHET",
      "Vht",
      "Vht",
      "Verks",
      "Verksamhet kod",
      "Verks.",
    ],
    english: ["Activity", "Activity code"],
    norwegian: [],
  },
  period: {
    swedish: [
      "Period",
      "Period",
      "Period",
      "PERIOD",
      "Per",
      "Per.",
      "Månad",
      "Månad",
      "År/månad",
      "Redov.period",
      "Bokf.period",
      "period",
    ],
    english: ["Period", "Posting period"],
    norwegian: [],
  },
  date: {
    swedish: ["Verdatum", "Ver.datum", "VERDATUM", "Bokföringsdatum", "Bokf.datum", "Datum", "Datum", "Bokförd"],
    english: ["Posting date", "Date"],
    norwegian: [],
  },
  year: {
    swedish: ["År", "År", "ÅR", "Bokföringsår", "Bokf.år", "Redov.år"],
    english: ["Year"],
    norwegian: [],
  },
  month: {
    swedish: ["Månad", "Månad", "Mån", "Mån.", "MÅNAD", "Månadsnr", "Månad nr"],
    english: ["Month", "Month no"],
    norwegian: [],
  },
  scenario: {
    swedish: [
      "Typ",
      "Typ",
      "Slag",
      "Utfall/budget",
      "Utf/bud",
      "Budget el utfall",
      "Värdetyp",
      "Beloppstyp",
      "Avser",
      "Sort",
    ],
    english: ["Type", "Value type"],
    norwegian: [],
  },
  text: {
    swedish: ["Text", "Text", "Text", "Vertext", "VERTEXT", "Verifikationstext", "Fakturatext", "Rad text", "Vad"],
    english: ["Text", "Voucher text"],
    norwegian: [],
  },
  counterpart: {
    swedish: [
      "Leverantör",
      "Leverantör",
      "Lev",
      "Lev.namn",
      "LEV_NAMN",
      "Motpart",
      "Motpart text",
      "Kund/leverantör",
      "Från vem",
    ],
    english: ["Supplier", "Vendor"],
    norwegian: [],
  },
  comment: {
    swedish: [
      "Kommentar",
      "Kommentar",
      "Kommentar",
      "Anm",
      "Anm.",
      "Anteckning",
      "Mina noteringar",
      "Att kolla",
      "Förklaring",
      "Komm.",
    ],
    english: ["Comment", "Note"],
    norwegian: [],
  },
  voucher: {
    swedish: ["Vernr", "Vernr", "VERNR", "Ver.nr", "Ver", "Verifikat nr", "Verifikation", "Verif.nr"],
    english: ["Voucher no", "Voucher"],
    norwegian: [],
  },
};
