/** Headings of amounts: short in the ledger, longer in the follow-ups, and what templates say of both. */
import type { Heading, Headings } from "./house";

type AmountHeading = Extract<
  Heading,
  | "amount"
  | "outcome"
  | "budget"
  | "deviation"
  | "forecast"
  | "lastYear"
  | "percent"
  | "debit"
  | "credit"
  | "periodAmount"
  | "accumulated"
  | "sum"
>;

export const SUBURB_AMOUNT_HEADINGS: Pick<Headings, AmountHeading> = {
  amount: {
    swedish: ["Belopp", "Belopp", "Belopp", "Belopp", "BELOPP", "Nettobelopp", "Netto", "Saldo"],
    english: ["Amount", "Amount"],
    norwegian: ["Beløp"],
  },
  outcome: {
    swedish: ["Utfall", "Utfall", "Utfall", "Utfall {y}", "Utfall {y}", "UTFALL", "Utf", "Bokfört", "Redovisat"],
    english: ["Actual", "Actuals", "Actual {y}"],
    norwegian: ["Regnskap", "Regnskap {y}"],
  },
  budget: {
    swedish: ["Budget", "Budget", "Budget", "Budget {y}", "Budget {y}", "BUDGET", "Bud", "Internbudget", "Årsbudget"],
    english: ["Budget", "Budget {y}"],
    norwegian: ["Budsjett", "Budsjett {y}"],
  },
  deviation: {
    swedish: [
      "Avvikelse",
      "Avvikelse",
      "Avvikelse",
      "Budgetavvikelse",
      "Avvikelse mot budget",
      "Avvikelse budget-utfall",
      "Avv",
      "Diff",
      "Differens",
    ],
    english: ["Variance", "Deviation"],
    norwegian: ["Avvik"],
  },
  forecast: {
    swedish: ["Prognos", "Prognos", "Prognos helår", "Helårsprognos", "Prognos {y}", "Årsprognos", "Senaste prognos"],
    english: ["Forecast", "Full year forecast"],
    norwegian: ["Prognose"],
  },
  lastYear: {
    swedish: ["Utfall fg år", "Utfall föregående år", "Utfall {y-1}", "Bokslut {y-1}", "Fg år", "Utf {y-1}"],
    english: ["Last year", "Actual {y-1}"],
    norwegian: ["Regnskap {y-1}", "I fjor"],
  },
  percent: {
    swedish: ["Förbrukat %", "Förbr %", "% av budget", "Utfall i % av budget", "Förbrukning %", "%"],
    english: ["% of budget", "Used %"],
    norwegian: ["Forbruk %"],
  },
  debit: {
    swedish: ["Debet", "Debet", "Debetbelopp", "DEBET"],
    english: ["Debit"],
    norwegian: ["Debet"],
  },
  credit: {
    swedish: ["Kredit", "Kredit", "Kreditbelopp", "KREDIT"],
    english: ["Credit"],
    norwegian: ["Kredit"],
  },
  periodAmount: {
    swedish: ["Belopp period", "Periodens belopp", "Denna period", "Perioden", "Månadens belopp", "Aktuell period"],
    english: ["Period amount", "This period"],
    norwegian: ["Denne periode", "Periodens beløp"],
  },
  accumulated: {
    swedish: ["Ackumulerat", "Ack", "Ack belopp", "Belopp ack", "YTD", "Ack t o m period", "Ack. belopp"],
    english: ["YTD", "Amount YTD"],
    norwegian: ["Hittil i år", "Akkumulert"],
  },
  sum: {
    swedish: ["Summa", "Summa", "Totalt", "Helår", "Totalsumma", "Summa helår", "Tot", "Total"],
    english: ["Total", "Full year"],
    norwegian: ["Sum"],
  },
};
