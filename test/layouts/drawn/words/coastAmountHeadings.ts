/** What the coastal city writes over columns of amounts, and over the one that says what they are. */
import type { Heading, Headings } from "./house";

type OfAmounts = Extract<
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
  | "scenario"
>;

export const COAST_AMOUNT_HEADINGS: Pick<Headings, OfAmounts> = {
  amount: {
    swedish: ["Belopp", "Belopp", "Belopp", "BELOPP", "Saldo", "Netto", "Summa av Belopp", "Nettokostnad"],
    english: ["Amount", "Amount", "Sum of Amount", "Sum of Belopp"],
    norwegian: ["Beløp", "Beløp"],
  },
  outcome: {
    swedish: [
      "Utfall",
      "Utfall",
      "Utfall",
      "Utfall {y}",
      "Utfall {y}",
      "UTFALL",
      "UTFALL {y}",
      "Summa av Utfall",
      "Redovisat",
      "Bokfört utfall",
      "Utfall {yy}",
    ],
    english: ["Actual", "Actual", "Sum of Utfall", "Actuals {y}"],
    norwegian: ["Regnskap", "Regnskap {y}"],
  },
  budget: {
    swedish: [
      "Budget",
      "Budget",
      "Budget",
      "Budget {y}",
      "Budget {y}",
      "BUDGET",
      "BUDGET {y}",
      "Summa av Budget",
      "Internbudget",
      "Aktuell budget",
      "Budget {yy}",
    ],
    english: ["Budget", "Budget", "Sum of Budget", "Budget {y}"],
    norwegian: ["Budsjett", "Budsjett {y}"],
  },
  deviation: {
    swedish: [
      "Avvikelse",
      "Avvikelse",
      "Budgetavvikelse",
      "Diff",
      "Diff",
      "Avvikelse\nbudget-utfall",
      "Avv",
      "Differens",
    ],
    english: ["Variance", "Deviation", "Diff"],
    norwegian: ["Avvik"],
  },
  forecast: {
    swedish: [
      "Prognos helår",
      "Prognos helår",
      "Helårsprognos",
      "Prognos",
      "Prognos {y}",
      "Prognos\nhelår",
      "Årsprognos",
    ],
    english: ["Forecast", "Full year forecast"],
    norwegian: ["Prognose", "Årsprognose"],
  },
  lastYear: {
    swedish: ["Utfall {y-1}", "Utfall {y-1}", "Utfall fg år", "Utfall FGÅ", "Utfall föreg år", "Bokslut {y-1}"],
    english: ["Actual {y-1}", "Actual PY", "Last year"],
    norwegian: ["Regnskap {y-1}", "Regnskap i fjor"],
  },
  percent: {
    swedish: ["Förbrukat %", "% av budget", "Utfall i % av budget", "Förbr %", "Andel förbrukad", "Utfall %"],
    english: ["% of budget", "Used %"],
    norwegian: ["Forbruk %", "% av budsjett"],
  },
  debit: {
    swedish: ["Debet", "Debet", "DEBET", "Debetbelopp"],
    english: ["Debit", "Debit amount"],
    norwegian: ["Debet"],
  },
  credit: {
    swedish: ["Kredit", "Kredit", "KREDIT", "Kreditbelopp"],
    english: ["Credit", "Credit amount"],
    norwegian: ["Kredit"],
  },
  periodAmount: {
    swedish: ["Perioden", "Belopp period", "Aktuell period", "Periodens belopp", "Aktuell månad", "Månad belopp"],
    english: ["Period amount", "Current period", "MTD"],
    norwegian: ["Beløp denne periode", "Perioden"],
  },
  accumulated: {
    swedish: ["Ack", "Ack", "Ackumulerat", "Ack belopp", "Ack period", "Ack.", "Ackumulerat i år", "YTD"],
    english: ["YTD", "YTD", "Accumulated"],
    norwegian: ["Akkumulert", "Hittil i år"],
  },
  sum: {
    swedish: ["Totalt", "Totalt", "Summa", "Summa", "Total", "Totalsumma", "Helår", "Summa {y}", "Helår {y}"],
    english: ["Total", "Total", "Totals", "Grand Total"],
    norwegian: ["Totalt", "Sum"],
  },
  scenario: {
    swedish: ["Typ", "Version", "Scenario", "Budget/Utfall", "Beloppstyp", "Datatyp", "Balansslag", "Värdetyp"],
    english: ["Scenario", "Version", "Balance type"],
    norwegian: ["Type", "Versjon"],
  },
};
