/** Whose a row is, of what and when: organisational units of Visma Business, and the controller's own words. */
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

export const FOREST_KEY_HEADINGS: Pick<Headings, KeyHeading> = {
  account: {
    swedish: [
      "Konto",
      "Konto",
      "Konto",
      "Konto",
      "Kontonr",
      "Kontonr",
      "Kontonummer",
      "Kontot",
      "Konto nr",
      "KONTO",
      "Huvudbokskonto",
    ],
    english: ["Account", "Account no."],
    norwegian: ["Konto", "Kontonr"],
  },
  accountName: {
    swedish: [
      "Kontonamn",
      "Kontonamn",
      "Kontots namn",
      "Kontobenämning",
      "Kontotext",
      "Vad det är",
      "Namn på kontot",
      "Konto i klartext",
      "Konto namn",
    ],
    english: ["Account name"],
    norwegian: ["Kontonavn", "Kontotekst"],
  },
  responsibility: {
    swedish: [
      "Ansvar",
      "Ansvar",
      "Ansvar",
      "Ansvar",
      "Ansvarskod",
      "Ansvarsnr",
      "Ansvarsställe",
      "Ansv",
      "Ansvarsenhet",
      "Org.enh 1",
      "Orgenhet 1",
      "Org.enhet 1 (Ansvar)",
      "Org enhet 1 Ansvar",
      "Kst",
    ],
    english: ["Org. unit 1", "Cost centre"],
    norwegian: ["Ansvar", "Org.enhet 1", "Avdeling"],
  },
  responsibilityName: {
    swedish: [
      "Ansvarsnamn",
      "Ansvar namn",
      "Namn på ansvaret",
      "Ansvar i klartext",
      "Org.enh 1 namn",
      "Orgenhet 1 namn",
      "Enhet",
      "Enhet",
      "Arbetsplats",
      "Ställe",
      "Enhetens namn",
      "Ansvarsbenämning",
    ],
    english: ["Org. unit 1 name", "Unit name"],
    norwegian: ["Ansvarsnavn", "Org.enhet 1 navn", "Avdelingsnavn"],
  },
  area: {
    swedish: [
      "Område",
      "Område",
      "Verksamhetsområde",
      "Verksamhetsområde",
      "Avdelning",
      "Avdelning",
      "Grupp",
      "Hör till",
      "Del av nämnden",
      "Verks.område",
      "Budgetområde",
      "Chefsområde",
      "Org.enh 4 namn (Område)",
    ],
    english: ["Department", "Area"],
    norwegian: ["Område", "Virksomhetsområde"],
  },
  activity: {
    swedish: [
      "Verksamhet",
      "Verksamhet",
      "Verksamhet",
      "Verksamhetskod",
      "Verks",
      "Verks.",
      "Vht",
      "Verksamhet nr",
      "Org.enh 2 (Verksamhet)",
      "Org enhet 2 Verksamhet",
    ],
    english: ["Activity", "Org. unit 2 (Activity)"],
    norwegian: ["Virksomhet", "Funksjon"],
  },
  period: {
    swedish: [
      "Period",
      "Period",
      "Period",
      "Period",
      "Bokf.period",
      "Bokföringsperiod",
      "Per.",
      "Månad",
      "Månad",
      "År och månad",
      "Bokfört på månad",
      "Redov.period",
    ],
    english: ["Period", "Accounting period"],
    norwegian: ["Periode", "Regnskapsperiode"],
  },
  date: {
    swedish: [
      "Datum",
      "Datum",
      "Verifikationsdatum",
      "Verif.datum",
      "Ver.datum",
      "Bokföringsdatum",
      "Bokf.datum",
      "Bokfört den",
      "Dag",
    ],
    english: ["Voucher date", "Date"],
    norwegian: ["Bilagsdato", "Dato"],
  },
  year: {
    swedish: ["År", "År", "År", "Bokf.år", "Bokföringsår", "Räkenskapsår", "Årtal"],
    english: ["Year", "Accounting year"],
    norwegian: ["År", "Regnskapsår"],
  },
  month: {
    swedish: ["Månad", "Månad", "Mån", "Mån.", "Månad nr", "Månadsnummer"],
    english: ["Month"],
    norwegian: ["Måned", "Måned nr"],
  },
  scenario: {
    swedish: [
      "Typ",
      "Typ",
      "Slag",
      "Sort",
      "Budget eller utfall",
      "Utfall/budget",
      "B/U",
      "Vad siffran är",
      "Gäller",
      "Beloppstyp",
    ],
    english: ["Type", "Amount type"],
    norwegian: ["Type", "Beløpstype"],
  },
  text: {
    swedish: [
      "Text",
      "Text",
      "Text",
      "Verifikationstext",
      "Verif.text",
      "Radtext",
      "Vad gäller det",
      "Avser",
      "Transaktionstext",
      "Bokföringstext",
    ],
    english: ["Text", "Voucher text"],
    norwegian: ["Tekst", "Bilagstekst"],
  },
  counterpart: {
    swedish: [
      "Leverantör",
      "Leverantör",
      "Lev.namn",
      "Leverantörsnamn",
      "Kund/leverantör",
      "Vem",
      "Vem har fått/betalat",
      "Namn kund/lev",
    ],
    english: ["Supplier", "Supplier name"],
    norwegian: ["Leverandør", "Leverandørnavn"],
  },
  comment: {
    swedish: [
      "Kommentar",
      "Kommentar",
      "Anteckning",
      "Anteckning",
      "Anteckningar",
      "Anm.",
      "Anmärkning",
      "Obs!",
      "Minnesanteckning",
      "Min lapp",
      "Att komma ihåg",
      "Färg/anteckning",
      "Varför",
    ],
    english: ["Comment", "Note"],
    norwegian: ["Merknad", "Kommentar"],
  },
  voucher: {
    swedish: [
      "Verifikationsnr",
      "Verifikationsnr",
      "Verif.nr",
      "Ver.nr",
      "Ver.nr",
      "Vernr",
      "Ver",
      "Verifikat",
      "Verifikation",
    ],
    english: ["Voucher no."],
    norwegian: ["Bilagsnr", "Bilagsnummer"],
  },
};
