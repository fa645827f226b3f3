/** Headings of amounts: SAP's, measures and columns of the warehouse, and what controllers write in their sheets. */
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

export const LAKE_AMOUNT_HEADINGS: Pick<Headings, AmountHeading> = {
  amount: {
    swedish: [
      "Belopp",
      "Belopp",
      "Belopp",
      "Belopp",
      "Summa av Belopp",
      "Sum of Belopp",
      "Belopp i lokal valuta",
      "Belopp lok.val.",
      "Belopp_Netto",
      "NettoBelopp",
      "FaktBelopp",
    ],
    english: ["Amount", "Amount", "Sum of Amount", "Amount in LC", "NetAmount", "Amount_LC"],
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
      "Utfall SAP",
      "[Utfall]",
      "Utfall_Belopp",
      "UtfallBelopp",
      "Actual",
      "Utfall (Actual)",
    ],
    english: ["Actual", "Actual", "Actuals", "Act. costs", "Actual_Amount", "ActualAmount", "Actual {y}", "Act {y}"],
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
      "Plan",
      "Budget SAP",
      "[Budget]",
      "Budget_Belopp",
      "BudgetBelopp",
      "Internbudget",
      "Detaljbudget",
    ],
    english: ["Budget", "Budget", "Budget {y}", "Plan", "Plan costs", "Budget_Amount", "BudgetAmount"],
    norwegian: [],
  },
  deviation: {
    swedish: [
      "Avvikelse",
      "Avvikelse",
      "Avvikelse",
      "Budgetavvikelse",
      "Budgetavvikelse",
      "Avvikelse budget-utfall",
      "Avvikelse_Budget",
      "Diff budget/utfall",
      "Avvikelse B-U",
      "Återstår av budget",
      "[Avvikelse]",
    ],
    english: ["Variance", "Budget less actual", "Budget variance", "Variance to budget", "VarianceAmount"],
    norwegian: [],
  },
  forecast: {
    swedish: [
      "Prognos",
      "Prognos",
      "Helårsprognos",
      "Prognos helår",
      "Prognos {y}",
      "Forecast",
      "Forecast helår",
      "Senaste prognos",
      "Prognos_Helår",
      "[Prognos helår]",
    ],
    english: ["Forecast", "Forecast FY", "Full year forecast", "Forecast_Amount", "Latest forecast"],
    norwegian: [],
  },
  lastYear: {
    swedish: [
      "Utfall {y-1}",
      "Utfall {y-1}",
      "Utfall föregående år",
      "Utfall fg år",
      "Bokslut {y-1}",
      "Utfall FÅ",
      "Utfall_FgÅr",
      "Utfall LY",
      "Actual {y-1}",
    ],
    english: ["Actual {y-1}", "Actual LY", "Last year", "Actual_PrevYear"],
    norwegian: [],
  },
  percent: {
    swedish: [
      "Förbrukning %",
      "Förbrukat i %",
      "Utfall i % av budget",
      "% av budget",
      "Utfall/budget i %",
      "Förbrukningsgrad %",
      "Procent_Förbrukat",
    ],
    english: ["% of budget", "Actual in % of budget", "Consumed %"],
    norwegian: [],
  },
  debit: {
    swedish: ["Debet", "Debet", "Debet", "Debetbelopp", "Belopp debet", "Debet_Belopp"],
    english: ["Debit", "Debit amount", "Debit_Amount", "Accounted Debit"],
    norwegian: [],
  },
  credit: {
    swedish: ["Kredit", "Kredit", "Kredit", "Kreditbelopp", "Belopp kredit", "Kredit_Belopp"],
    english: ["Credit", "Credit amount", "Credit_Amount", "Accounted Credit"],
    norwegian: [],
  },
  periodAmount: {
    swedish: ["Aktuell period", "Belopp period", "Periodens belopp", "Månadens belopp", "PTD", "Period_Belopp"],
    english: ["PTD", "Period amount", "Current period", "PTD_Amount"],
    norwegian: [],
  },
  accumulated: {
    swedish: [
      "Ackumulerat",
      "Ackumulerat",
      "Kumulerat",
      "Ack. belopp",
      "YTD",
      "YTD",
      "Belopp YTD",
      "Ack sedan jan",
      "Belopp_Ack",
      "Årets ack. belopp",
    ],
    english: ["YTD", "YTD", "Year to date", "YTD_Amount", "Cumulative"],
    norwegian: [],
  },
  sum: {
    swedish: [
      "Summa",
      "Summa",
      "Summa",
      "Totalt",
      "Totalt",
      "Total",
      "Total",
      "Summa {y}",
      "Helår",
      "Helår {y}",
      "Summa jan-dec",
      "Totalt år",
      "Totalresultat",
    ],
    english: ["Total", "Total", "FY total", "Full year", "Grand total"],
    norwegian: [],
  },
};
