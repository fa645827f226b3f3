/** Whose a row is, of what and when: the code string of Visma, and what those who came from the works call it. */
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

export const MILL_KEY_HEADINGS: Pick<Headings, KeyHeading> = {
  account: {
    swedish: ["Konto", "Konto", "Konto", "Konto", "KONTO", "Kto", "Kontonr", "Konto nr", "Kontokod", "Konto:"],
    english: ["Account", "Account no."],
    norwegian: ["Konto", "Kontonr"],
  },
  accountName: {
    swedish: [
      "Kontonamn",
      "Kontonamn",
      "Kontobenämning",
      "Konto benämning",
      "Konto namn",
      "Benämning",
      "Kontotext",
      "Kontobeskrivning",
    ],
    english: ["Account name"],
    norwegian: ["Kontonavn"],
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
      "Ansvarskod",
      "Ansvar:",
      "Kst",
      "Kostnadsställe",
    ],
    english: ["Cost centre", "Cost centre no."],
    norwegian: ["Ansvar", "Koststed"],
  },
  responsibilityName: {
    swedish: [
      "Ansvarsnamn",
      "Ansvar namn",
      "Ansvar benämning",
      "Ansvarsbenämning",
      "Benämning",
      "Enhet",
      "Enhetens namn",
      "Arbetsplats",
    ],
    english: ["Cost centre name", "Unit"],
    norwegian: ["Ansvarsnavn", "Enhet"],
  },
  area: {
    swedish: [
      "Verksamhetsområde",
      "Verksamhetsområde",
      "Verks.område",
      "Område",
      "Område",
      "Avdelning",
      "Avd.",
      "Ansvarsgrupp",
    ],
    english: ["Department", "Area"],
    norwegian: ["Avdeling", "Område"],
  },
  activity: {
    swedish: [
      "Verksamhet",
      "Verksamhet",
      "Verksamhet",
      "Verks",
      "Verks.",
      "VERKS",
      "Vht",
      "Verksamhetskod",
      "Verk.het",
    ],
    english: ["Activity", "Activity code"],
    norwegian: ["Virksomhet", "Funksjon"],
  },
  period: {
    swedish: ["Period", "Period", "Period", "PERIOD", "Per", "Per.", "Månad", "Bokf.period", "Redov.period"],
    english: ["Period", "Posting period"],
    norwegian: ["Periode", "Bokføringsperiode"],
  },
  date: {
    swedish: ["Verdatum", "Ver.datum", "Datum", "Bokf.datum", "Bokföringsdag", "Verifikationsdatum", "Dat."],
    english: ["Voucher date", "Posting date"],
    norwegian: ["Bilagsdato", "Dato"],
  },
  year: {
    swedish: ["År", "År", "ÅR", "Räkenskapsår", "Bokföringsår", "Redov.år"],
    english: ["Year"],
    norwegian: ["År"],
  },
  month: {
    swedish: ["Månad", "Månad", "Mån", "Mån.", "MÅNAD", "Period"],
    english: ["Month"],
    norwegian: ["Måned"],
  },
  scenario: {
    swedish: ["Typ", "Typ", "Budget/Utfall", "Utf/Bud", "Saldotyp", "Slag", "Avser", "Värdetyp", "Version"],
    english: ["Type", "Version"],
    norwegian: ["Type", "Versjon"],
  },
  text: {
    swedish: ["Text", "Text", "Vertext", "Ver.text", "Radtext", "Verifikationstext", "Händelse"],
    english: ["Text", "Description"],
    norwegian: ["Tekst", "Bilagstekst"],
  },
  counterpart: {
    swedish: ["Leverantör", "Leverantör", "Lev.", "Lev.namn", "Leverantör/kund", "Motpart namn", "Kund/lev namn"],
    english: ["Supplier", "Supplier name"],
    norwegian: ["Leverandør", "Leverandørnavn"],
  },
  comment: {
    swedish: ["Kommentar", "Kommentar", "Anm", "Anm.", "Anmärkning", "Notering", "Mina noteringar", "Kommentar chef"],
    english: ["Comment", "Remark"],
    norwegian: ["Kommentar", "Merknad"],
  },
  voucher: {
    swedish: ["Vernr", "Vernr", "Ver.nr", "Ver nr", "VERNR", "Verifikat", "Verif.nr", "Ver"],
    english: ["Voucher", "Voucher no."],
    norwegian: ["Bilag", "Bilagsnr"],
  },
};
