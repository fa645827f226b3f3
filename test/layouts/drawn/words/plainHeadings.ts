/** Headings as most municipalities have them. */
import type { Headings } from "./house";

export const PLAIN_HEADINGS: Headings = {
  account: {
    swedish: ["Konto", "Kontonr", "Kontokod", "Konto nr", "Kto", "Kontonummer"],
    english: ["Account", "Account no", "GL account"],
    norwegian: ["Konto", "Kontonummer", "Art"],
  },
  accountName: {
    swedish: ["Kontotext", "Kontobenämning", "Konto (T)", "Kontonamn", "Benämning konto"],
    english: ["Account name", "Account description"],
    norwegian: ["Kontonavn", "Kontotekst"],
  },
  responsibility: {
    swedish: ["Ansvar", "Kostnadsställe", "Ansvarsställe", "Kst", "Ansvarskod", "Enhetskod", "Ansvar nr"],
    english: ["Cost centre", "Cost center", "Responsibility"],
    norwegian: ["Ansvar", "Koststed", "Ansvarssted"],
  },
  responsibilityName: {
    swedish: ["Enhet", "Ansvarstext", "Ansvar (T)", "Enhetens namn", "Kst benämning"],
    english: ["Cost centre name", "Unit name"],
    norwegian: ["Ansvarsnavn", "Enhetsnavn"],
  },
  area: {
    swedish: ["Avdelning", "Verksamhetsområde", "Område", "Sektor", "Förvaltning", "Avdelningens namn"],
    english: ["Department", "Area", "Division"],
    norwegian: ["Avdeling", "Sektor", "Virksomhetsområde"],
  },
  activity: {
    swedish: ["Verksamhet", "Verksamhetskod", "Vht", "Vsh-kod", "Verks."],
    english: ["Activity", "Activity code"],
    norwegian: ["Funksjon", "Tjeneste"],
  },
  period: {
    swedish: ["Period", "Månad", "Redovisningsperiod", "Bokföringsperiod", "Per."],
    english: ["Period", "Month", "Posting period"],
    norwegian: ["Periode", "Måned"],
  },
  date: {
    swedish: ["Bokföringsdatum", "Datum", "Verifikationsdatum", "Bokf.datum"],
    english: ["Posting date", "Date"],
    norwegian: ["Bilagsdato", "Dato"],
  },
  year: { swedish: ["År", "Redovisningsår", "Räkenskapsår"], english: ["Year", "Fiscal year"], norwegian: ["År"] },
  month: { swedish: ["Månad", "Mån", "Månad nr"], english: ["Month"], norwegian: ["Måned"] },
  amount: {
    swedish: ["Belopp", "Nettobelopp", "Saldo", "Värde", "Bel."],
    english: ["Amount", "Net amount"],
    norwegian: ["Beløp", "Netto beløp"],
  },
  outcome: {
    swedish: ["Utfall", "Bokfört", "Redovisat", "Utfall {y}", "Verkligt utfall", "Redov. {y}"],
    english: ["Actual", "Actuals {y}", "Booked"],
    norwegian: ["Regnskap", "Regnskap {y}"],
  },
  budget: {
    swedish: ["Budget", "Budget {y}", "Internbudget", "Detaljbudget", "Bud {y}"],
    english: ["Budget", "Budget {y}"],
    norwegian: ["Budsjett", "Budsjett {y}"],
  },
  deviation: {
    swedish: ["Avvikelse", "Differens", "Avv.", "Diff"],
    english: ["Variance", "Difference"],
    norwegian: ["Avvik"],
  },
  forecast: {
    swedish: ["Helårsprognos", "Prognos helår"],
    english: ["Full-year forecast"],
    norwegian: ["Årsprognose"],
  },
  lastYear: {
    swedish: ["Utfall {y-1}", "Bokslut {y-1}", "Föregående år", "Utfall fg år"],
    english: ["Actual {y-1}", "Prior year"],
    norwegian: ["Regnskap {y-1}"],
  },
  percent: {
    swedish: ["Förbrukat %", "% av budget", "Förbr. i procent"],
    english: ["% used"],
    norwegian: ["Forbruk %"],
  },
  debit: { swedish: ["Debet", "Debetbelopp", "Deb."], english: ["Debit"], norwegian: ["Debet"] },
  credit: { swedish: ["Kredit", "Kreditbelopp", "Kred."], english: ["Credit"], norwegian: ["Kredit"] },
  periodAmount: {
    swedish: ["Periodens belopp", "Period belopp", "Månadens belopp", "Denna period"],
    english: ["Period amount", "This period"],
    norwegian: ["Beløp i perioden"],
  },
  accumulated: {
    swedish: ["Ackumulerat", "Ack. belopp", "Hittills i år", "Ack", "Ack sedan årets början"],
    english: ["Year to date", "YTD"],
    norwegian: ["Akkumulert", "Hittil i år"],
  },
  sum: {
    swedish: ["Summa", "Totalt", "Helår", "S:a", "Hela året", "Årssumma"],
    english: ["Total", "Full year"],
    norwegian: ["Sum", "Totalt"],
  },
  scenario: {
    swedish: ["Typ", "Version", "Scenario", "Beloppstyp", "Värdetyp"],
    english: ["Scenario", "Version"],
    norwegian: ["Type", "Versjon"],
  },
  text: { swedish: ["Text", "Verifikationstext", "Radtext"], english: ["Description"], norwegian: ["Tekst"] },
  counterpart: {
    swedish: ["Motpart", "Leverantör", "Mottagare", "Lev.namn"],
    english: ["Supplier"],
    norwegian: ["Leverandør"],
  },
  comment: { swedish: ["Kommentar", "Notering", "Anm."], english: ["Comment"], norwegian: ["Merknad"] },
  voucher: { swedish: ["Verifikation", "Vernr", "Ver.nr"], english: ["Voucher"], norwegian: ["Bilagsnr"] },
};
