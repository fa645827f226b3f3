/** Headings of keys and texts as the ledger and the controllers have them: a code, and (T) for its text. */
import type { Headings } from "./house";
import { SUBURB_AMOUNT_HEADINGS } from "./suburbAmountHeadings";

export const SUBURB_HEADINGS: Headings = {
  ...SUBURB_AMOUNT_HEADINGS,
  account: {
    swedish: ["Konto", "Konto", "Konto", "Konto", "Kontonr", "KONTO", "Konto:", "Kto"],
    english: ["Account", "Account"],
    norwegian: ["Konto", "Art"],
  },
  accountName: {
    swedish: ["Konto (T)", "Konto (T)", "Konto(T)", "Kontotext", "Kontobenämning", "Benämning", "Kontonamn"],
    english: ["Account (T)", "Account description", "Account name"],
    norwegian: ["Konto (T)", "Kontonavn"],
  },
  responsibility: {
    swedish: ["Ansvar", "Ansvar", "Ansvar", "Ansvar", "ANSVAR", "Ansvarskod", "Ansvar:", "Ansv"],
    english: ["Cost centre", "Responsibility", "Costc"],
    norwegian: ["Ansvar", "Koststed"],
  },
  responsibilityName: {
    swedish: ["Ansvar (T)", "Ansvar (T)", "Ansvar(T)", "Ansvarsnamn", "Ansvarstext", "Enhet", "Enhetsnamn"],
    english: ["Cost centre (T)", "Responsibility (T)", "Cost centre name"],
    norwegian: ["Ansvar (T)", "Ansvarsnavn"],
  },
  area: {
    swedish: [
      "Verksamhetsområde",
      "Verksamhetsområde",
      "Avdelning",
      "Avdelning (T)",
      "Avd",
      "Område",
      "Verksamhetsomr.",
      "Nivå 2",
    ],
    english: ["Department", "Department (T)", "Area"],
    norwegian: ["Avdeling", "Virksomhetsområde"],
  },
  activity: {
    swedish: ["Verksamhet", "Verksamhet", "Verksamhet", "Vht", "Verks", "Verksamhetskod", "VERKSAMHET"],
    english: ["Activity", "Function"],
    norwegian: ["Funksjon", "Tjeneste"],
  },
  period: {
    swedish: ["Period", "Period", "Period", "Period", "PERIOD", "Månad", "Per", "Redovisningsperiod"],
    english: ["Period", "Accounting period"],
    norwegian: ["Periode", "Regnskapsperiode"],
  },
  date: {
    swedish: ["Ver.datum", "Verdatum", "Datum", "Bokföringsdatum", "Trans.datum", "Månad"],
    english: ["Trans. date", "Voucher date"],
    norwegian: ["Bilagsdato", "Dato"],
  },
  year: {
    swedish: ["År", "År", "Räkenskapsår", "Redovisningsår"],
    english: ["Year", "Fiscal year"],
    norwegian: ["År"],
  },
  month: {
    swedish: ["Månad", "Månad", "Mån", "Per", "Månadsnr"],
    english: ["Month"],
    norwegian: ["Måned"],
  },
  scenario: {
    swedish: ["Scenario", "Typ", "Typ", "Version", "Budget/Utfall", "Beloppstyp", "Budgetversion", "Mått"],
    english: ["Scenario", "Amount type", "Version"],
    norwegian: ["Type", "Versjon"],
  },
  text: {
    swedish: ["Text", "Text", "Text", "Verifikationstext", "Transtext", "Beskrivning"],
    english: ["Text", "Description"],
    norwegian: ["Tekst"],
  },
  counterpart: {
    swedish: ["Lev.nr(T)", "Resk.nr (T)", "Leverantör", "Motpart (T)", "Kund/Lev", "Leverantörsnamn"],
    english: ["Ap/Ar ID (T)", "Supplier"],
    norwegian: ["Resk.nr (T)", "Leverandør"],
  },
  comment: {
    swedish: ["Kommentar", "Kommentar", "Kommentar controller", "Kommentarer", "Anm", "Analys", "Notering"],
    english: ["Comment"],
    norwegian: ["Kommentar"],
  },
  voucher: {
    swedish: ["Ver.nr", "Vernr", "Verifikationsnr", "Ver nr", "Transnr", "Verifikat"],
    english: ["TransNo", "Voucher no"],
    norwegian: ["Bilagsnr"],
  },
};
