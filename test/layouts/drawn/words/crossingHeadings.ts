/** Whose a row is, of what and when: headings of Raindance, of its tables behind the cube, and of the cube's pivots. */
import type { Headings } from "./house";

type KeyHeading =
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
  | "voucher";

export const CROSSING_KEY_HEADINGS: Pick<Headings, KeyHeading> = {
  account: {
    swedish: [
      "Konto",
      "Konto",
      "Konto",
      "Konto",
      "KONTO",
      "Kto",
      "Kontonr",
      "KONTO_ID",
      "KONTO_ID_TEXT",
      "Konto - Kod",
      "Konto:",
    ],
    english: ["Account", "Account", "Account ID", "GL Account"],
    norwegian: [],
  },
  accountName: {
    swedish: [
      "Konto (T)",
      "Konto (T)",
      "Konto(T)",
      "Kontotext",
      "KONTO_TEXT",
      "Kontobenämning",
      "Benämning",
      "Konto text",
      "Konto - Namn",
    ],
    english: ["Account Name", "Account Text"],
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
      "ANSVAR_ID",
      "ANSV_ID_TEXT",
      "Ansvarskod",
      "Ansvar - Kod",
      "Ansvar:",
    ],
    english: ["Responsibility", "Cost Center", "Cost Center ID"],
    norwegian: [],
  },
  responsibilityName: {
    swedish: [
      "Ansvar (T)",
      "Ansvar (T)",
      "Ansvar(T)",
      "Ansvarstext",
      "ANSVAR_TEXT",
      "Ansvarsbenämning",
      "Enhet",
      "Ansv text",
      "Ansvar - Namn",
    ],
    english: ["Cost Center Name", "Unit"],
    norwegian: [],
  },
  area: {
    swedish: [
      "Verksamhetsområde",
      "Verksamhetsområde",
      "Område",
      "Avdelning",
      "Avd",
      "Avdelning (T)",
      "VO",
      "Ansvar Nivå 2",
      "Ansvarsområde",
      "VERKOMR_TEXT",
    ],
    english: ["Department", "Business Area"],
    norwegian: [],
  },
  activity: {
    swedish: [
      "Verksamhet",
      "Verksamhet",
      "Verksamhet",
      "Vht",
      "Vht",
      "Verks",
      "VERKSAMHET",
      "VHT_ID",
      "Verksamhetskod",
      "Vsh",
    ],
    english: ["Activity", "Activity ID"],
    norwegian: [],
  },
  period: {
    swedish: [
      "Period",
      "Period",
      "Period",
      "Period",
      "PERIOD",
      "Per",
      "Redovisningsperiod",
      "Bokföringsperiod",
      "Månad",
      "Tid Månad",
      "ÅrMånad",
    ],
    english: ["Period", "Year-Month", "Accounting Period"],
    norwegian: [],
  },
  date: {
    swedish: ["Verdatum", "Verdatum", "VERDATUM", "Ver.datum", "Datum", "Bokföringsdatum", "Bokf datum", "Verif.datum"],
    english: ["Voucher Date", "Date"],
    norwegian: [],
  },
  year: {
    swedish: ["År", "År", "År", "BOKFORINGSAR", "Bokföringsår", "Redovisningsår", "Tid År"],
    english: ["Year", "Fiscal Year"],
    norwegian: [],
  },
  month: {
    swedish: ["Månad", "Månad", "Mån", "Mån nr", "Månadsnr", "Tid Månad"],
    english: ["Month"],
    norwegian: [],
  },
  scenario: {
    swedish: ["Typ", "Typ", "Version", "Värdetyp", "Mått", "Saldotyp", "Utfall/Budget", "Beloppstyp"],
    english: ["Version", "Measure", "Scenario"],
    norwegian: [],
  },
  text: {
    swedish: ["Text", "Text", "Huvudtext", "HUVUDTEXT", "Radtext", "Verifikatstext", "Ver text", "Beskrivning"],
    english: ["Text", "Description"],
    norwegian: [],
  },
  counterpart: {
    swedish: ["Motpart", "Motpart (T)", "Leverantör", "Leverantör", "Lev namn", "Lev/Kund", "LEV_ID_TEXT", "Reskontra"],
    english: ["Supplier", "Counterparty"],
    norwegian: [],
  },
  comment: {
    swedish: ["Kommentar", "Kommentar", "Kommentarer", "Anm", "Notering", "Förklaring", "Fråga till chef", "OBS"],
    english: ["Comment"],
    norwegian: [],
  },
  voucher: {
    swedish: ["Vernr", "Vernr", "VERNR", "Ver nr", "Verifikat", "Verifikationsnr", "INTERNVERNR", "Extnr"],
    english: ["Voucher No", "Voucher"],
    norwegian: [],
  },
};
