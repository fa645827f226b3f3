/** What stands over amounts: columns of Visma Business, and what the controller calls them in her own workbook. */
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

export const FOREST_AMOUNT_HEADINGS: Pick<Headings, AmountHeading> = {
  amount: {
    swedish: [
      "Belopp",
      "Belopp",
      "Belopp",
      "Bel.",
      "Belopp SEK",
      "Bokfört belopp",
      "Summa belopp",
      "Nettobelopp",
      "Kronor",
      "Pengar",
    ],
    english: ["Amount", "Amount domestic", "Net amount"],
    norwegian: ["Beløp", "Beløp", "Bokført beløp"],
  },
  outcome: {
    swedish: [
      "Utfall",
      "Utfall",
      "Utfall {y}",
      "Utfall {y}",
      "Bokfört",
      "Bokfört",
      "Bokfört {y}",
      "Bokfört i Visma",
      "Redovisat",
      "Verkligt",
      "Verkligt {y}",
      "Blev",
      "Blev {y}",
      "Så blev det",
      "Gått åt",
      "Förbrukat {y}",
      "Utf.",
      "Resultat bokfört",
    ],
    english: ["Actual", "Actual {y}", "Posted"],
    norwegian: ["Regnskap", "Regnskap {y}", "Bokført"],
  },
  budget: {
    swedish: [
      "Budget",
      "Budget",
      "Budget",
      "Budget {y}",
      "Budget {y}",
      "Budgeterat",
      "Budgeterat {y}",
      "Internbudget",
      "Detaljbudget",
      "Tilldelat",
      "Tilldelat {y}",
      "Har fått",
      "Bud.",
      "Bud {y}",
      "Plan {y}",
      "Budget i Visma",
      "Enligt budget",
    ],
    english: ["Budget", "Budget {y}"],
    norwegian: ["Budsjett", "Budsjett {y}"],
  },
  deviation: {
    swedish: [
      "Avvikelse",
      "Avvikelse",
      "Skillnad",
      "Skillnad",
      "Skillnad mot budget",
      "Kvar",
      "Kvar",
      "Kvar av budget",
      "Kvar/fattas",
      "Kvar (+) fattas (-)",
      "Kvar att använda",
      "Plus/minus mot budget",
      "Budget minus bokfört",
      "Differens",
    ],
    english: ["Deviation", "Remaining budget"],
    norwegian: ["Avvik", "Rest budsjett"],
  },
  forecast: {
    swedish: [
      "Prognos",
      "Prognos",
      "Prognos helår",
      "Prognos {y}",
      "Tror slutar på",
      "Slutar på (bedömt)",
      "Bedömt helår",
      "Väntat helår",
      "Min prognos",
      "Chefens prognos",
      "Landar på",
    ],
    english: ["Forecast", "Full year forecast"],
    norwegian: ["Prognose", "Årsprognose"],
  },
  lastYear: {
    swedish: [
      "Förra året",
      "Förra året",
      "Fjolåret",
      "I fjol",
      "I fjol ({y-1})",
      "Utfall {y-1}",
      "Utfall {y-1}",
      "Bokslut {y-1}",
      "Bokfört {y-1}",
      "Utfall förra året",
      "Blev {y-1}",
    ],
    english: ["Last year", "Actual {y-1}"],
    norwegian: ["I fjor", "Regnskap {y-1}"],
  },
  percent: {
    swedish: [
      "%",
      "Förbrukat %",
      "Förbrukat i %",
      "% av budget",
      "Procent av budget",
      "Gått åt %",
      "Gått åt i procent",
      "Utfall i %",
      "Procent",
    ],
    english: ["% of budget"],
    norwegian: ["% av budsjett", "Forbruk %"],
  },
  debit: {
    swedish: ["Debet", "Debet", "Debet", "Debetbelopp", "Belopp debet", "Deb."],
    english: ["Debit", "Debit amount"],
    norwegian: ["Debet", "Debetbeløp"],
  },
  credit: {
    swedish: ["Kredit", "Kredit", "Kredit", "Kreditbelopp", "Belopp kredit", "Kred."],
    english: ["Credit", "Credit amount"],
    norwegian: ["Kredit", "Kreditbeløp"],
  },
  periodAmount: {
    swedish: [
      "Perioden",
      "Perioden",
      "Denna period",
      "Månaden",
      "Bara månaden",
      "Under månaden",
      "Enbart denna månad",
      "Månadens belopp",
      "Periodens rörelse",
    ],
    english: ["Period amount", "This period"],
    norwegian: ["Denne periode", "Periodens beløp"],
  },
  accumulated: {
    swedish: [
      "Ackumulerat",
      "Ackumulerat",
      "Ack.",
      "Ack",
      "Hittills i år",
      "Hittills i år",
      "Från årets början",
      "Till och med månaden",
      "Sedan nyår",
      "Ack. saldo",
    ],
    english: ["Accumulated", "Year to date"],
    norwegian: ["Hittil i år", "Akkumulert"],
  },
  sum: {
    swedish: [
      "Summa",
      "Summa",
      "Summa",
      "SUMMA",
      "Totalt",
      "Totalt",
      "S:a",
      "Hela året",
      "Helår",
      "Året",
      "Allt",
      "Sammanlagt",
      "Summa {y}",
    ],
    english: ["Total", "Sum"],
    norwegian: ["Sum", "Totalt"],
  },
};
