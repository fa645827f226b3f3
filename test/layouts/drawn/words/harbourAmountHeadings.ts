/** Headings of amounts: one in UBW, measures of Qlik and Hypergene, and what controllers write over columns. */
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

export const HARBOUR_AMOUNT_HEADINGS: Pick<Headings, AmountHeading> = {
  amount: {
    swedish: ["Belopp", "Belopp", "Belopp", "Belopp", "Belopp", "Sum(Belopp)", "Summa belopp", "Belopp netto", "Netto"],
    english: ["Amount", "Amount", "Net amount"],
    norwegian: [],
  },
  outcome: {
    swedish: [
      "Utfall",
      "Utfall",
      "Utfall",
      "Utfall",
      "Utfall {y}",
      "Utfall {y}",
      "UTFALL",
      "Utfall UBW",
      "Utf {y}",
      "Utf",
      "Utfall netto",
      "Verkligt utfall",
      "Redovisning {y}",
    ],
    english: ["Actuals", "Actual", "Actuals {y}"],
    norwegian: [],
  },
  budget: {
    swedish: [
      "Budget",
      "Budget",
      "Budget",
      "Budget",
      "Budget {y}",
      "Budget {y}",
      "BUDGET",
      "Budget UBW",
      "Bud {y}",
      "Bud",
      "Budget netto",
      "Internbudget",
      "Internbudget {y}",
      "Detaljbudget",
    ],
    english: ["Budget", "Budget {y}", "Internal budget"],
    norwegian: [],
  },
  deviation: {
    swedish: [
      "Avvikelse",
      "Avvikelse",
      "Avvikelse",
      "Avvikelse",
      "Budgetavvikelse",
      "Budgetavvikelse",
      "Avvikelse mot budget",
      "Avvikelse +/-",
      "Avv",
      "Diff mot budget",
      "Diff",
      "Kvar av budget",
    ],
    english: ["Variance", "Budget variance", "Variance vs budget"],
    norwegian: [],
  },
  forecast: {
    swedish: [
      "Prognos",
      "Prognos",
      "Prognos helår",
      "Helårsprognos",
      "Helårsprognos",
      "Prognos {y}",
      "Senast lagda prognos",
      "Prognos Hypergene",
      "Aktuell prognos",
    ],
    english: ["Forecast", "Full-year forecast"],
    norwegian: [],
  },
  lastYear: {
    swedish: [
      "Utfall {y-1}",
      "Utfall {y-1}",
      "Utfall fg år",
      "Utfall föreg. år",
      "Utfall föregående år",
      "Bokslut {y-1}",
      "Utf {y-1}",
      "Utfall fjolår",
    ],
    english: ["Actuals {y-1}", "Previous year"],
    norwegian: [],
  },
  percent: {
    swedish: [
      "Förbrukat %",
      "Förbrukning %",
      "Förbrukat av budget %",
      "Utfall i % av budget",
      "Utfall/budget %",
      "% av budget",
      "Andel förbrukad budget, %",
    ],
    english: ["% of budget", "Used %"],
    norwegian: [],
  },
  debit: {
    swedish: ["Debet", "Debet", "Debet", "Debetbelopp", "Belopp debet"],
    english: ["Debit", "Debit amount"],
    norwegian: [],
  },
  credit: {
    swedish: ["Kredit", "Kredit", "Kredit", "Kreditbelopp", "Belopp kredit"],
    english: ["Credit", "Credit amount"],
    norwegian: [],
  },
  periodAmount: {
    swedish: ["Belopp period", "Periodens belopp", "Periodbelopp", "Månadens belopp", "Denna månad", "Perioden"],
    english: ["Period amount", "This period"],
    norwegian: [],
  },
  accumulated: {
    swedish: [
      "Ackumulerat",
      "Ackumulerat",
      "Ack",
      "Ack belopp",
      "Belopp ack",
      "Ack t.o.m. period",
      "Hittills i år",
      "Ackumulerat belopp",
    ],
    english: ["YTD", "Year to date"],
    norwegian: [],
  },
  sum: {
    swedish: [
      "Summa",
      "Summa",
      "Summa",
      "Totalt",
      "Totalt",
      "Totalsumma",
      "Helår",
      "Totalt {y}",
      "Summa helår",
      "Summa jan-dec",
      "Totalvärden",
    ],
    english: ["Total", "Full year", "Totals"],
    norwegian: [],
  },
};
