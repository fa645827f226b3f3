/** Headings of the coastal city: field names of the ledger's data warehouse, of its web reports and of Power BI. */
import { COAST_AMOUNT_HEADINGS } from "./coastAmountHeadings";
import type { Headings } from "./house";

export const COAST_HEADINGS: Headings = {
  account: {
    swedish: ["Konto", "Konto", "Konto", "KONTO", "KONTO_ID", "Kontonr", "Konto nr", "UKONTO", "Kontokod"],
    english: ["Account", "Account", "AccountNo", "Account code"],
    norwegian: ["Konto", "Konto", "Art"],
  },
  accountName: {
    swedish: ["Konto (T)", "Konto (T)", "KONTO_TEXT", "Kontotext", "Konto text", "Kontobenämning", "Kontonamn"],
    english: ["Account (T)", "Account name", "AccountText"],
    norwegian: ["Konto (T)", "Kontonavn"],
  },
  responsibility: {
    swedish: [
      "Ansvar",
      "Ansvar",
      "Ansvar",
      "Ansvar",
      "ANSVAR",
      "ANSVAR_ID",
      "Ansvarskod",
      "Ansv",
      "Ansvar nr",
      "Kostnadsställe",
      "Kst",
    ],
    english: ["Cost center", "CostCenter", "Cost centre", "Resp. unit"],
    norwegian: ["Ansvar", "Ansvar", "Koststed"],
  },
  responsibilityName: {
    swedish: [
      "Ansvar (T)",
      "Ansvar (T)",
      "ANSVAR_TEXT",
      "Ansvarsnamn",
      "Ansvar text",
      "Enhet",
      "Enhet",
      "Ansvarsbenämning",
      "Enhetsnamn",
    ],
    english: ["Cost center (T)", "Cost center name", "Unit"],
    norwegian: ["Ansvar (T)", "Ansvarsnavn"],
  },
  area: {
    swedish: [
      "Verksamhetsområde",
      "Verksamhetsområde",
      "Område",
      "Avdelning",
      "Avdelning",
      "Skolform",
      "Avdelning (T)",
      "Resultatområde",
      "OMR_TEXT",
    ],
    english: ["Department", "Business area", "Org level 2"],
    norwegian: ["Avdeling", "Virksomhetsområde"],
  },
  activity: {
    swedish: ["Verksamhet", "Verksamhet", "VERKSAMHET", "VERKS_ID", "Vht", "VHT", "Vsh", "Verksamhetskod", "Verks"],
    english: ["Activity", "Function", "Service code"],
    norwegian: ["Funksjon", "Tjeneste"],
  },
  period: {
    swedish: [
      "Period",
      "Period",
      "Period",
      "PERIOD",
      "Månad",
      "Redovisningsperiod",
      "Redov.period",
      "Bokf.period",
      "ÅrMånad",
      "År-månad",
    ],
    english: ["Period", "Period", "YearMonth", "Month"],
    norwegian: ["Periode", "Periode", "Måned"],
  },
  date: {
    swedish: [
      "Bokföringsdatum",
      "Bokföringsdatum",
      "Bokf.datum",
      "Datum",
      "Datum",
      "VERDATUM",
      "Ver.datum",
      "Trans.dat.",
    ],
    english: ["Date", "Trans.date", "Posting date"],
    norwegian: ["Bilagsdato", "Dato"],
  },
  year: {
    swedish: ["År", "År", "År", "AR", "Räkenskapsår", "Redovisningsår"],
    english: ["Year", "Year", "Fiscal year"],
    norwegian: ["År", "Regnskapsår"],
  },
  month: {
    swedish: ["Månad", "Månad", "Mån", "Månadsnr", "Månad nr", "MANAD"],
    english: ["Month", "MonthNo"],
    norwegian: ["Måned", "Mnd"],
  },
  ...COAST_AMOUNT_HEADINGS,
  text: {
    swedish: ["Text", "Text", "Verifikationstext", "Vertext", "Radtext", "Beskrivning"],
    english: ["Text", "Description"],
    norwegian: ["Tekst"],
  },
  counterpart: {
    swedish: ["Motpart", "Motpart (T)", "Leverantör", "Lev.namn", "Resk.nr (T)", "Kund/leverantör", "MOTP_TEXT"],
    english: ["Supplier", "Supplier name", "Ap/Ar ID (T)"],
    norwegian: ["Leverandør", "Resk.nr (T)"],
  },
  comment: {
    swedish: ["Kommentar", "Kommentar", "Kommentar ekonom", "Anm", "Notering", "Analys"],
    english: ["Comment"],
    norwegian: ["Kommentar"],
  },
  voucher: {
    swedish: ["Vernr", "Ver.nr", "VERNR", "Verifikation", "Verifikationsnr", "Verifikat", "Transnr"],
    english: ["TransNo", "Voucher no"],
    norwegian: ["Bilagsnr"],
  },
};
