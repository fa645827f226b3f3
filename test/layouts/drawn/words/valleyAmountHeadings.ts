/** What stands over amounts: words of Visma's reports and of Stratsys, and the controllers' abbreviations. */
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

export const VALLEY_AMOUNT_HEADINGS: Pick<Headings, AmountHeading> = {
  amount: {
    swedish: ["Belopp", "Belopp", "Belopp", "Bel", "Bel", "Bel.", "Nettobelopp", "Netto", "Saldo", "Summa av Belopp"],
    english: ["Amount", "Amount", "Net amount"],
    norwegian: [],
  },
  outcome: {
    swedish: [
      "Utfall",
      "Utfall",
      "Utfall",
      "Utfall {y}",
      "Utfall {y}",
      "Utf",
      "Utf",
      "Utf {y}",
      "Utf {yy}",
      "Utf-{yy}",
      "Utf.",
      "UTF",
      "UTFALL",
      "Bokf",
      "Bokf {y}",
      "Bokfört",
      "Bokfört VE",
      "Utf netto",
      "Redovisat {y}",
    ],
    english: ["Actual", "Actual {y}", "Outcome"],
    norwegian: [],
  },
  budget: {
    swedish: [
      "Budget",
      "Budget",
      "Budget",
      "Budget {y}",
      "Budget {y}",
      "Bud",
      "Bud",
      "Bud {y}",
      "Bud {yy}",
      "Bud-{yy}",
      "Bud.",
      "BUD",
      "BUDGET",
      "Int.bud",
      "Internbudget",
      "Just budget",
      "Budget VE",
      "Bud netto",
      "Detaljbud {y}",
    ],
    english: ["Budget", "Budget {y}"],
    norwegian: [],
  },
  deviation: {
    swedish: [
      "Avvikelse",
      "Avvikelse",
      "Avvikelse",
      "Avv",
      "Avv",
      "Avv.",
      "Avv +/-",
      "Avv bud",
      "Avv mot bud",
      "Bud-avv",
      "Bud - utf",
      "Budgetavvikelse",
      "Diff",
      "Diff bud-utf",
      "Kvar",
      "Kvar av bud",
      "Rest",
    ],
    english: ["Variance", "Deviation from budget"],
    norwegian: [],
  },
  forecast: {
    swedish: [
      "Prognos",
      "Prognos",
      "Prognos helår",
      "Prog",
      "Prog",
      "Prog {y}",
      "Prog helår",
      "Progn.",
      "Progn helår",
      "Helårsprogn",
      "Prognos Stratsys",
      "Senaste prognos",
    ],
    english: ["Forecast", "Forecast {y}"],
    norwegian: [],
  },
  lastYear: {
    swedish: [
      "Utfall {y-1}",
      "Utfall {y-1}",
      "Utf {y-1}",
      "Utf {y-1}",
      "Utf fg år",
      "Utfall fg år",
      "Fg år",
      "Utf föreg år",
      "Bokslut {y-1}",
      "Boksl {y-1}",
      "Utf samma per fg år",
    ],
    english: ["Actual {y-1}", "Last year"],
    norwegian: [],
  },
  percent: {
    swedish: [
      "Förbr %",
      "Förbr %",
      "Förbr. %",
      "Förbrukat %",
      "%",
      "% av bud",
      "Utf i % av bud",
      "Förbr-grad %",
      "Utf %",
    ],
    english: ["% of budget", "Consumed %"],
    norwegian: [],
  },
  debit: {
    swedish: ["Debet", "Debet", "Debet", "Deb", "Deb", "Deb.", "DEBET", "Debet bel"],
    english: ["Debit"],
    norwegian: [],
  },
  credit: {
    swedish: ["Kredit", "Kredit", "Kredit", "Kred", "Kred", "Kre.", "KREDIT", "Kredit bel"],
    english: ["Credit"],
    norwegian: [],
  },
  periodAmount: {
    swedish: [
      "Perioden",
      "Perioden",
      "Bel per",
      "Bel period",
      "Per.bel",
      "Mån bel",
      "Månadsbelopp",
      "Denna per",
      "Belopp period",
      "Enskild mån",
    ],
    english: ["Period amount", "Month"],
    norwegian: [],
  },
  accumulated: {
    swedish: ["Ack", "Ack", "Ack", "Ack.", "Ack bel", "Ack tom per", "Ackum.", "Ackumulerat", "Ack fr jan", "Bel ack"],
    english: ["Accumulated", "YTD"],
    norwegian: [],
  },
  sum: {
    swedish: [
      "Summa",
      "Summa",
      "Summa",
      "S:a",
      "S:a",
      "Sa",
      "Tot",
      "Tot.",
      "Totalt",
      "TOT",
      "Σ",
      "SUMMA",
      "Totalsumma",
    ],
    english: ["Total", "Sum"],
    norwegian: [],
  },
};
