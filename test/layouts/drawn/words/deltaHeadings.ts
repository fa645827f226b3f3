/** Whose a row is, of what and when: Agresso's code parts with their texts, fields of Qlik, and controllers' own. */
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

export const DELTA_KEY_HEADINGS: Pick<Headings, KeyHeading> = {
  account: {
    swedish: ["Konto", "Konto", "Konto", "Konto", "Konto", "KONTO", "Kto", "Kontonr", "Konto:", "%Konto"],
    english: ["Account", "Account", "Account no."],
    norwegian: [],
  },
  accountName: {
    swedish: [
      "Konto(T)",
      "Konto(T)",
      "Konto(T)",
      "Konto (T)",
      "Kontotext",
      "Kontotext",
      "Konto text",
      "KontoNamn",
      "Konto namn",
      "Kontobenämning",
      "Benämning konto",
    ],
    english: ["Account(T)", "Account (T)", "Account name"],
    norwegian: [],
  },
  responsibility: {
    swedish: [
      "Ansvar",
      "Ansvar",
      "Ansvar",
      "Ansvar",
      "Ansvar",
      "ANSVAR",
      "Ansv",
      "Ansvarsnr",
      "Ansvarskod",
      "Ansvar:",
      "%Ansvar",
    ],
    english: ["Costc", "Costc", "Cost centre"],
    norwegian: [],
  },
  responsibilityName: {
    swedish: [
      "Ansvar(T)",
      "Ansvar(T)",
      "Ansvar(T)",
      "Ansvar (T)",
      "Ansvarstext",
      "Ansvar text",
      "AnsvarNamn",
      "Ansvar namn",
      "Ansvarsbenämning",
      "Enhet",
      "Enhet",
      "Enhetsnamn",
    ],
    english: ["Costc(T)", "Costc (T)", "Cost centre name"],
    norwegian: [],
  },
  area: {
    swedish: [
      "Avdelning",
      "Avdelning",
      "Avdelning",
      "Område",
      "Område",
      "Verksamhetsområde",
      "Verksamhetsområde",
      "Avd",
      "Avd(T)",
      "Avdelning(T)",
      "Avdelning (T)",
      "Org nivå 3",
      "Sektor/avd",
    ],
    english: ["Department", "Department(T)"],
    norwegian: [],
  },
  activity: {
    swedish: [
      "Verksamhet",
      "Verksamhet",
      "Verksamhet",
      "Verksamhet",
      "VERKSAMHET",
      "Verks",
      "Verksamh",
      "Vht",
      "Vhtkod",
      "Verksamhetskod",
      "Verksamhetsnr",
    ],
    english: ["Activity", "Service"],
    norwegian: [],
  },
  period: {
    swedish: [
      "Period",
      "Period",
      "Period",
      "Period",
      "Period",
      "PERIOD",
      "Per",
      "Per.",
      "Redov.period",
      "ÅrMånad",
      "År-Månad",
      "Årmån",
      "Månad",
    ],
    english: ["Period", "Period", "YearMonth"],
    norwegian: [],
  },
  date: {
    swedish: ["Ver.datum", "Ver.datum", "Verdatum", "Verdatum", "Transdatum", "Trans.datum", "Datum", "Bokf.datum"],
    english: ["Trans.date", "Voucher date"],
    norwegian: [],
  },
  year: {
    swedish: ["År", "År", "År", "Redov.år", "Räkenskapsår", "Kalenderår", "Bokf.år"],
    english: ["Year", "Fiscal year"],
    norwegian: [],
  },
  month: {
    swedish: ["Månad", "Månad", "Månad", "Mån", "Månadsnr", "MånadNr", "Månad nr"],
    english: ["Month", "Month no."],
    norwegian: [],
  },
  scenario: {
    swedish: [
      "Typ",
      "Typ",
      "Beloppstyp",
      "Beloppstyp",
      "Utfall/Budget",
      "Budget/utfall",
      "Transtyp",
      "Balanstabell",
      "Värdetyp",
      "Version",
      "U/B",
      "Avser",
    ],
    english: ["Type", "Amount type"],
    norwegian: [],
  },
  text: {
    swedish: [
      "Text",
      "Text",
      "Text",
      "Text",
      "TEXT",
      "Vertext",
      "Transtext",
      "Transaktionstext",
      "Beskrivning",
      "Radtext",
    ],
    english: ["Text", "Description"],
    norwegian: [],
  },
  counterpart: {
    swedish: [
      "Resk.nr(T)",
      "Resk.nr(T)",
      "Resk.nr (T)",
      "Reskontra(T)",
      "Lev(T)",
      "Leverantör",
      "Leverantör",
      "Leverantörsnamn",
      "Kund/lev",
      "Kund/Leverantör",
    ],
    english: ["Supplier(T)", "Supplier"],
    norwegian: [],
  },
  comment: {
    swedish: [
      "Kommentar",
      "Kommentar",
      "Kommentar",
      "Egen kommentar",
      "Komm",
      "Komm.",
      "Not",
      "Notering",
      "Anm",
      "Att följa upp",
      "Kommentar Stratsys",
      "Ctrl kommentar",
    ],
    english: ["Comment", "Remarks"],
    norwegian: [],
  },
  voucher: {
    swedish: ["VerNr", "VerNr", "VerNr", "Vernr", "Ver.nr", "Verifikationsnr", "Verifikat", "Transnr"],
    english: ["TransNo", "Voucher no."],
    norwegian: [],
  },
};
