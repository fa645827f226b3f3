/** What stands over amounts: prints of Visma are short, Hypergene says more, and controllers write as they speak. */
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

export const MILL_AMOUNT_HEADINGS: Pick<Headings, AmountHeading> = {
  amount: {
    swedish: ["Belopp", "Belopp", "Belopp", "Belopp", "BELOPP", "Bel", "Saldo", "Saldo", "Netto", "Nettobelopp"],
    english: ["Amount", "Balance"],
    norwegian: ["Beløp", "Saldo"],
  },
  outcome: {
    swedish: [
      "Utfall",
      "Utfall",
      "Utfall",
      "Utfall {y}",
      "Utfall {y}",
      "Utf",
      "UTFALL",
      "Bokfört",
      "Bokf. {y}",
      "Redovisat",
      "Utf. {y}",
      "Verkligt utfall",
    ],
    english: ["Actual", "Actual {y}"],
    norwegian: ["Regnskap", "Regnskap {y}"],
  },
  budget: {
    swedish: [
      "Budget",
      "Budget",
      "Budget",
      "Budget {y}",
      "Budget {y}",
      "Bud",
      "BUDGET",
      "Budg.",
      "Bud. {y}",
      "Detaljbudget",
      "Internbudget {y}",
    ],
    english: ["Budget", "Budget {y}"],
    norwegian: ["Budsjett", "Budsjett {y}"],
  },
  deviation: {
    swedish: [
      "Avvikelse",
      "Avvikelse",
      "Avvikelse",
      "Avv",
      "Avv.",
      "Budgetavv.",
      "Budgetavvikelse",
      "Diff",
      "Kvar av budget",
      "Kvarstår",
      "Över-/underskott",
      "Avvik",
    ],
    english: ["Variance", "Budget variance"],
    norwegian: ["Avvik"],
  },
  forecast: {
    swedish: [
      "Prognos",
      "Prognos",
      "Prognos {y}",
      "Prognos helår",
      "Helårsprognos",
      "Progn.",
      "Årsprognos",
      "Förväntat utfall",
      "Beräknat helår",
    ],
    english: ["Forecast", "Full-year forecast"],
    norwegian: ["Prognose", "Årsprognose"],
  },
  lastYear: {
    swedish: [
      "Utfall {y-1}",
      "Utfall {y-1}",
      "Bokslut {y-1}",
      "Boksl. {y-1}",
      "Utf. {y-1}",
      "Fg år",
      "Föreg. år",
      "Utfall fjolåret",
      "Utf fg år",
    ],
    english: ["Actual {y-1}", "Prior year"],
    norwegian: ["Regnskap {y-1}", "I fjor"],
  },
  percent: {
    swedish: ["%", "Förbr. %", "Förbr %", "Förbrukat i %", "% förbrukat", "Utf i % av bud", "Förbrukningsgrad %"],
    english: ["% used", "% of budget"],
    norwegian: ["Forbruk %"],
  },
  debit: {
    swedish: ["Debet", "Debet", "DEBET", "Deb.", "Debet belopp"],
    english: ["Debit"],
    norwegian: ["Debet"],
  },
  credit: {
    swedish: ["Kredit", "Kredit", "KREDIT", "Kred.", "Kredit belopp"],
    english: ["Credit"],
    norwegian: ["Kredit"],
  },
  periodAmount: {
    swedish: ["Perioden", "Perioden", "Denna period", "Periodens saldo", "Månaden", "Belopp perioden", "Under månaden"],
    english: ["Period amount", "This month"],
    norwegian: ["Denne perioden", "Periodebeløp"],
  },
  accumulated: {
    swedish: [
      "Ack",
      "Ack.",
      "Ackumulerat",
      "Ack saldo",
      "Hittills i år",
      "Ack fr årets början",
      "Ack. t o m perioden",
      "Från 1 januari",
    ],
    english: ["Year to date", "YTD"],
    norwegian: ["Hittil i år", "Akkumulert"],
  },
  sum: {
    swedish: ["Summa", "Summa", "SUMMA", "Totalt", "Totalt", "Tot", "S:a", "Total", "Summa totalt"],
    english: ["Total", "Sum"],
    norwegian: ["Sum", "Totalt"],
  },
};
