/** Headings of amounts: one in the ledger, measures in Power BI, and in the year sheets what the committee hears. */
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

export const ISLAND_AMOUNT_HEADINGS: Pick<Headings, AmountHeading> = {
  amount: {
    swedish: ["Belopp", "Belopp", "Belopp", "Belopp", "Summa av Belopp", "Summa av Belopp", "Nettobelopp", "Netto"],
    english: ["Amount", "Amount", "Sum of Amount"],
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
      "Summa av Utfall",
      "Utfall netto",
      "Utf.",
      "Bokfört",
      "Bokfört utfall",
      "Utfall i Agresso",
    ],
    english: ["Actual", "Actuals", "Actual {y}", "Sum of Actual"],
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
      "Summa av Budget",
      "Budget netto",
      "Bud.",
      "Budget inkl TB",
      "Internbudget",
      "Beslutad budget",
    ],
    english: ["Budget", "Budget", "Budget {y}", "Sum of Budget"],
    norwegian: [],
  },
  deviation: {
    swedish: [
      "Avvikelse",
      "Avvikelse",
      "Avvikelse",
      "Avvikelse",
      "Budgetavvikelse",
      "Avvikelse mot budget",
      "Avv.",
      "Över-/underskott",
      "Diff mot budget",
      "Kvar av budget",
      "Återstår",
    ],
    english: ["Variance", "Deviation", "Budget variance"],
    norwegian: [],
  },
  forecast: {
    swedish: [
      "Prognos",
      "Prognos",
      "Prognos helår",
      "Prognos helår",
      "Prognos {y}",
      "Prognos bokslut",
      "Helårsprognos",
      "Beräknat bokslut",
    ],
    english: ["Forecast", "Forecast full year"],
    norwegian: [],
  },
  lastYear: {
    swedish: [
      "Utfall {y-1}",
      "Utfall {y-1}",
      "Utfall föregående år",
      "Utfall fg år",
      "Föreg. år",
      "Bokslut {y-1}",
      "Samma period fg år",
    ],
    english: ["Last year", "Actual {y-1}", "Actual PY"],
    norwegian: [],
  },
  percent: {
    swedish: ["Förbrukat %", "Förbrukat i %", "% av budget", "Utfall i % av budget", "Förbr. %", "Budgetförbrukning %"],
    english: ["% of budget", "Used %"],
    norwegian: [],
  },
  debit: {
    swedish: ["Debet", "Debet", "Debet", "Debetbelopp"],
    english: ["Debit"],
    norwegian: [],
  },
  credit: {
    swedish: ["Kredit", "Kredit", "Kredit", "Kreditbelopp"],
    english: ["Credit"],
    norwegian: [],
  },
  periodAmount: {
    swedish: [
      "Belopp period",
      "Belopp perioden",
      "Perioden",
      "Aktuell period",
      "Månaden",
      "Belopp månad",
      "Periodens belopp",
    ],
    english: ["Period amount", "Amount period"],
    norwegian: [],
  },
  accumulated: {
    swedish: [
      "Ack.",
      "Ack belopp",
      "Belopp ack.",
      "Ackumulerat",
      "Ackumulerat belopp",
      "Belopp YTD",
      "Ack. fr.o.m. jan",
      "Hittills i år",
    ],
    english: ["YTD", "Amount YTD"],
    norwegian: [],
  },
  sum: {
    swedish: [
      "Totalt",
      "Totalt",
      "Totalt",
      "Summa",
      "Summa",
      "Helår",
      "Helåret",
      "Summa året",
      "Summa jan-dec",
      "Totalsumma",
    ],
    english: ["Total", "Total", "Full year"],
    norwegian: [],
  },
};
