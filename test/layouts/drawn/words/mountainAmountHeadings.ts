/** What stands over amounts: Raindance's words, sums that a pivot names itself, and the controller's short forms. */
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

export const MOUNTAIN_AMOUNT_HEADINGS: Pick<Headings, AmountHeading> = {
  amount: {
    swedish: [
      "Belopp",
      "Belopp",
      "Belopp",
      "BELOPP",
      "Summa av Belopp",
      "Summa av Belopp",
      "Summa av BELOPP",
      "Bel.",
      "Saldo",
      "Netto",
      "belopp",
    ],
    english: ["Amount", "Sum of Belopp"],
    norwegian: [],
  },
  outcome: {
    swedish: [
      "Utfall",
      "Utfall",
      "Utfall",
      "Utfall {y}",
      "Utfall {y}",
      "UTFALL",
      "Utf",
      "Utf {y}",
      "Utf. {y}",
      "Summa av Utfall",
      "Summa av UTFALL",
      "Bokfört",
      "Bokfört {y}",
      "Redov {y}",
      "Utfall RD",
    ],
    english: ["Actual", "Actual {y}", "Sum of Utfall"],
    norwegian: [],
  },
  budget: {
    swedish: [
      "Budget",
      "Budget",
      "Budget",
      "Budget {y}",
      "Budget {y}",
      "BUDGET",
      "Bud",
      "Bud {y}",
      "Bud. {y}",
      "Summa av Budget",
      "Summa av BUDGET",
      "Budg",
      "Intern budget",
      "Driftbudget {y}",
      "Budget RD",
    ],
    english: ["Budget", "Budget {y}", "Sum of Budget"],
    norwegian: [],
  },
  deviation: {
    swedish: [
      "Avvikelse",
      "Avvikelse",
      "Avvikelse",
      "Avv",
      "Avv.",
      "Budgetavvikelse",
      "Avv mot budget",
      "Summa av Avvikelse",
      "Diff",
      "Diff mot budget",
      "Kvar av budget",
      "+/-",
    ],
    english: ["Variance", "Deviation"],
    norwegian: [],
  },
  forecast: {
    swedish: [
      "Prognos",
      "Prognos",
      "Prognos helår",
      "Prognos {y}",
      "Progn",
      "Progn {y}",
      "Årsprognos",
      "Min prognos",
      "Prognos hela året",
    ],
    english: ["Forecast", "Full-year forecast"],
    norwegian: [],
  },
  lastYear: {
    swedish: [
      "Utfall {y-1}",
      "Utfall {y-1}",
      "Utf {y-1}",
      "Utf fg år",
      "Utfall fg år",
      "Fg år",
      "Förra året",
      "Bokslut {y-1}",
      "Boksl {y-1}",
      "Bokfört {y-1}",
    ],
    english: ["Actual {y-1}", "Prior year"],
    norwegian: [],
  },
  percent: {
    swedish: ["%", "Förbrukat %", "Förbrukat i %", "Förbr %", "Utfall i %", "% av budget", "Utf % av bud", "Åtgått %"],
    english: ["% used", "% of budget"],
    norwegian: [],
  },
  debit: {
    swedish: ["Debet", "Debet", "Debet", "DEBET", "Deb", "Deb.", "Debet belopp"],
    english: ["Debit"],
    norwegian: [],
  },
  credit: {
    swedish: ["Kredit", "Kredit", "Kredit", "KREDIT", "Kred", "Kred.", "Kredit belopp"],
    english: ["Credit"],
    norwegian: [],
  },
  periodAmount: {
    swedish: [
      "Perioden",
      "Perioden",
      "Belopp period",
      "Denna period",
      "Månaden",
      "Denna månad",
      "Belopp mån",
      "Per. belopp",
    ],
    english: ["Period amount", "This period"],
    norwegian: [],
  },
  accumulated: {
    swedish: [
      "Ack",
      "Ack",
      "Ack.",
      "Ackumulerat",
      "Ack belopp",
      "Ack tom perioden",
      "Hittills i år",
      "Från jan",
      "Jan t o m per",
    ],
    english: ["YTD", "Year to date"],
    norwegian: [],
  },
  sum: {
    swedish: ["Totalsumma", "Totalsumma", "Totalsumma", "Summa", "Summa", "S:a", "Totalt", "Tot", "SUMMA", "Ihop"],
    english: ["Grand Total", "Total"],
    norwegian: [],
  },
};
