/** Headings of a cloud system's report generator, and those that the one economist has written over them. */
import type { Headings } from "./house";

export const INLAND_HEADINGS: Headings = {
  account: {
    swedish: ["Konto", "Konto", "Konto", "Konto", "Kto", "KONTO", "Konto nr", "Konto:"],
    english: ["Account", "Account", "Acc."],
    norwegian: ["Konto", "Konto", "Art"],
  },
  accountName: {
    swedish: ["Konto(T)", "Konto(T)", "Konto (T)", "Kontonamn", "Kontotext", "Benämning", "Konto\nbenämning"],
    english: ["Account(T)", "Account (T)", "Description"],
    norwegian: ["Konto(T)", "Konto (T)", "Kontonavn"],
  },
  responsibility: {
    swedish: ["Ansvar", "Ansvar", "Ansvar", "Ansvar", "Ansv", "Ansv.", "ANSVAR", "Kst", "Ansvar:", "Ansvarskod"],
    english: ["Cost centre", "Costc", "Cost center"],
    norwegian: ["Ansvar", "Ansvar", "Ansvarssted"],
  },
  responsibilityName: {
    swedish: ["Ansvar(T)", "Ansvar(T)", "Ansvar (T)", "Ansvarsnamn", "Ansvar text", "Ansvar\nbenämning", "Grupp"],
    english: ["Cost centre(T)", "Costc (T)"],
    norwegian: ["Ansvar(T)", "Ansvar (T)", "Ansvarsnavn"],
  },
  area: {
    swedish: ["Enhet", "Enhet", "Enhet", "Enhet", "ENHET", "Enheter", "Enhet:", "Enhet soc"],
    english: ["Unit", "Unit", "Department"],
    norwegian: ["Enhet", "Enhet", "Avdeling"],
  },
  activity: {
    swedish: ["Verksamhet", "Verksamhet", "Verksamhet", "Vht", "Verks", "Verks.", "VERKSAMHET", "Verksamhet:"],
    english: ["Activity", "Service"],
    norwegian: ["Tjeneste", "Funksjon"],
  },
  period: {
    swedish: ["Period", "Period", "Period", "Period", "Per", "Per.", "PERIOD", "Månad", "Månad", "Bokf.period"],
    english: ["Period", "Period", "Acc. period"],
    norwegian: ["Periode", "Periode", "Per."],
  },
  date: {
    swedish: ["Ver.datum", "Ver.datum", "Verdatum", "Bokf.datum", "Datum", "Datum", "Trans.datum"],
    english: ["Trans.date", "Voucher date", "Date"],
    norwegian: ["Bilagsdato", "Bilagsdato", "Dato"],
  },
  year: {
    swedish: ["År", "År", "År", "Redov.år", "Bokf.år", "ÅR"],
    english: ["Year", "Fiscal year"],
    norwegian: ["År", "Regnskapsår"],
  },
  month: {
    swedish: ["Månad", "Månad", "Mån", "Mån", "Period", "Mån nr"],
    english: ["Month", "Period"],
    norwegian: ["Måned", "Periode"],
  },
  amount: {
    swedish: ["Belopp", "Belopp", "Belopp", "Belopp", "Bel.", "BELOPP", "Netto", "Redov.belopp", "Amount", "Belopp:"],
    english: ["Amount", "Amount", "Curr. amount"],
    norwegian: ["Beløp", "Beløp", "Bokført beløp"],
  },
  outcome: {
    swedish: ["Utfall", "Utfall", "Utfall", "Utfall {y}", "Utfall {y}", "Utf", "Utf {y}", "Utf.", "Bokfört", "UTFALL"],
    english: ["Actual", "Actual", "Actuals", "Actual {y}"],
    norwegian: ["Regnskap", "Regnskap", "Regnskap {y}"],
  },
  budget: {
    swedish: [
      "Budget",
      "Budget",
      "Budget",
      "Budget {y}",
      "Budget {y}",
      "Bud",
      "Bud {y}",
      "Bud.",
      "BUDGET",
      "Internbudget",
    ],
    english: ["Budget", "Budget", "Budget {y}"],
    norwegian: ["Budsjett", "Rev. budsjett", "Budsjett {y}"],
  },
  deviation: {
    swedish: ["Avvikelse", "Avvikelse", "Avvikelse", "Diff", "Diff", "Avv", "Avv.", "Kvar av budget", "+/-"],
    english: ["Variance", "Deviation", "Diff."],
    norwegian: ["Avvik", "Avvik", "Avvik i kr"],
  },
  forecast: {
    swedish: ["Prognos", "Prognos", "Helårsprognos", "Prognos helår", "Prognos {y}", "Progn", "Årsprognos"],
    english: ["Forecast", "Forecast {y}"],
    norwegian: ["Prognose", "Årsprognose"],
  },
  lastYear: {
    swedish: [
      "Utfall {y-1}",
      "Utfall {y-1}",
      "Utf {y-1}",
      "Utfall\n{y-1}",
      "Fg år",
      "Föreg. år",
      "Bokslut {y-1}",
      "Förra året",
    ],
    english: ["Actual {y-1}", "Last year"],
    norwegian: ["Regnskap {y-1}", "Fjoråret"],
  },
  percent: {
    swedish: ["%", "%", "Förbr %", "Förbr. %", "Förbrukat %", "Förbr\n%", "Utfall i %"],
    english: ["%", "Used %"],
    norwegian: ["Forbruk i %", "%"],
  },
  debit: { swedish: ["Debet", "Debet", "Debet", "Deb", "DEBET"], english: ["Debit"], norwegian: ["Debet"] },
  credit: { swedish: ["Kredit", "Kredit", "Kredit", "Kred", "KREDIT"], english: ["Credit"], norwegian: ["Kredit"] },
  periodAmount: {
    swedish: ["Perioden", "Perioden", "Period belopp", "Periodbelopp", "Denna månad", "Månadens", "Per. belopp"],
    english: ["Period amount", "This period"],
    norwegian: ["Denne periode", "Periodebeløp"],
  },
  accumulated: {
    swedish: ["Ack", "Ack", "Ack.", "Ackumulerat", "Ackumulerat", "Ack belopp", "Ack år", "ACK"],
    english: ["YTD", "Accumulated"],
    norwegian: ["Hittil i år", "Akkumulert"],
  },
  sum: {
    swedish: ["Summa", "Summa", "Summa", "Totalt", "Totalt", "Helår", "Helår", "Tot", "S:a", "SUMMA", "Summa {y}"],
    english: ["Total", "Sum"],
    norwegian: ["Sum", "Totalt"],
  },
  scenario: {
    swedish: ["Typ", "Typ", "Budget/utfall", "Version", "Slag", "Vad", "Serie"],
    english: ["Type", "Version"],
    norwegian: ["Type", "Versjon"],
  },
  text: {
    swedish: ["Text", "Text", "Text", "Ver.text", "Beskrivning", "TEXT"],
    english: ["Text", "Description"],
    norwegian: ["Tekst"],
  },
  counterpart: {
    swedish: ["Resk.nr(T)", "Resk.nr(T)", "Lev.nr(T)", "Leverantör", "Leverantör", "Lev", "Kund/lev", "Motpart(T)"],
    english: ["Supplier", "Ap/Ar ID(T)"],
    norwegian: ["Resk.nr(T)", "Leverandør"],
  },
  comment: {
    swedish: ["Kommentar", "Kommentar", "Kommentar", "Anteckning", "Obs", "Anm", "Notering", "Kommentarer:"],
    english: ["Comment", "Note"],
    norwegian: ["Kommentar", "Merknad"],
  },
  voucher: {
    swedish: ["Ver.nr", "Ver.nr", "Vernr", "Ver nr", "Verifikat", "Ver"],
    english: ["TransNo", "Voucher no"],
    norwegian: ["Bilagsnr", "Bilag"],
  },
};
