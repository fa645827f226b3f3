/** Headings of keys: the terms of UBW with (T) for their texts, the fields of Qlik, and the levels of Hypergene. */
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

export const HARBOUR_KEY_HEADINGS: Pick<Headings, KeyHeading> = {
  account: {
    swedish: ["Konto", "Konto", "Konto", "Konto", "Konto", "KONTO", "Kontonr", "Konto ID", "Konto_kod", "Kontokod"],
    english: ["Account", "Account", "Account no"],
    norwegian: [],
  },
  accountName: {
    swedish: [
      "Konto (T)",
      "Konto (T)",
      "Konto(T)",
      "Kontotext",
      "Kontonamn",
      "Kontobenämning",
      "Konto text",
      "Konto_namn",
    ],
    english: ["Account (T)", "Account name"],
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
      "Ansvarskod",
      "Ansvar ID",
      "Ansvar_kod",
      "Ansv",
      "Kostnadsställe",
    ],
    english: ["Cost center", "Costc", "Responsibility"],
    norwegian: [],
  },
  responsibilityName: {
    swedish: [
      "Ansvar (T)",
      "Ansvar (T)",
      "Ansvar(T)",
      "Ansvarstext",
      "Ansvarsnamn",
      "Ansvarsbenämning",
      "Ansvar text",
      "Ansvar_namn",
      "Enhet",
    ],
    english: ["Cost center (T)", "Cost center name"],
    norwegian: [],
  },
  area: {
    swedish: [
      "Verksamhetsområde",
      "Verksamhetsområde",
      "Verksamhetsområde",
      "Avdelning",
      "Avdelning",
      "Avdelning (T)",
      "Ansvarsgrupp (T)",
      "Avd",
      "VO",
      "Org nivå 3",
      "Organisation nivå 3",
    ],
    english: ["Department", "Department (T)"],
    norwegian: [],
  },
  activity: {
    swedish: [
      "Verksamhet",
      "Verksamhet",
      "Verksamhet",
      "Verksamhet",
      "Vht",
      "Verks",
      "Verksamhetskod",
      "Verksamhet ID",
      "Verksamhet_kod",
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
      "Redov.period",
      "Bokföringsperiod",
      "Månad",
      "ÅrMånad",
      "Period_id",
    ],
    english: ["Period", "Accounting period"],
    norwegian: [],
  },
  date: {
    swedish: ["Ver.datum", "Ver.datum", "Verifikationsdatum", "Bokf.datum", "Bokföringsdatum", "Datum", "Transdatum"],
    english: ["Voucher date", "Posting date"],
    norwegian: [],
  },
  year: {
    swedish: ["År", "År", "År", "Redovisningsår", "Räkenskapsår", "Bokf.år"],
    english: ["Year", "Fiscal year"],
    norwegian: [],
  },
  month: {
    swedish: ["Månad", "Månad", "Mån", "Månadsnr", "Månad nr", "Månadsnummer"],
    english: ["Month", "Month number"],
    norwegian: [],
  },
  scenario: {
    swedish: [
      "Typ",
      "Typ",
      "Budget/utfall",
      "Utfall/budget",
      "Version",
      "Scenario",
      "Beloppstyp",
      "Saldotyp",
      "Värdetyp",
      "Mått",
    ],
    english: ["Type", "Amount type"],
    norwegian: [],
  },
  text: {
    swedish: ["Text", "Text", "Text", "Text", "Ver.text", "Verifikationstext", "Transaktionstext", "Bokföringstext"],
    english: ["Text", "Description"],
    norwegian: [],
  },
  counterpart: {
    swedish: [
      "Resk.nr (T)",
      "Resk.nr (T)",
      "Reskontranr (T)",
      "Leverantör",
      "Leverantör",
      "Leverantörsnamn",
      "Kund/leverantör",
      "Motpart (T)",
    ],
    english: ["Ap/Ar ID (T)", "Supplier name"],
    norwegian: [],
  },
  comment: {
    swedish: [
      "Kommentar",
      "Kommentar",
      "Kommentar",
      "Kommentarer",
      "Notering",
      "Controllers kommentar",
      "Kommentar enhetschef",
      "Analys",
      "Att följa upp",
    ],
    english: ["Comment", "Comments"],
    norwegian: [],
  },
  voucher: {
    swedish: ["Ver.nr", "Ver.nr", "Ver.nr", "Vernr", "Verifikationsnr", "Verifikat", "TransNr"],
    english: ["Voucher no", "TransNo"],
    norwegian: [],
  },
};
