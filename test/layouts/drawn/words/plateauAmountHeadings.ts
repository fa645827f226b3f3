/** What stands over amounts: as Raindance and Hypergene head them, and as the templates do. */
import type { Heading, Headings } from "./house";
import { swedish } from "./plateauSwedish";

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

export const PLATEAU_AMOUNT_HEADINGS: Pick<Headings, AmountHeading> = {
  amount: swedish(
    "Belopp",
    "Belopp",
    "Belopp",
    "Belopp",
    "BELOPP",
    "Nettobelopp",
    "Netto",
    "Saldo",
    "Summa belopp",
    "Bokfört belopp",
    "Värde"
  ),
  outcome: swedish(
    "Utfall",
    "Utfall",
    "Utfall",
    "Utfall",
    "Utfall {y}",
    "Utfall {y}",
    "UTFALL",
    "Bokfört",
    "Redovisat",
    "Redovisat utfall",
    "Utfall Raindance",
    "Utfall netto"
  ),
  budget: swedish(
    "Budget",
    "Budget",
    "Budget",
    "Budget",
    "Budget {y}",
    "Budget {y}",
    "BUDGET",
    "Internbudget",
    "Internbudget {y}",
    "Int.budget",
    "Detaljbudget",
    "Justerad budget",
    "Budget Raindance",
    "Budget netto"
  ),
  deviation: swedish(
    "Avvikelse",
    "Avvikelse",
    "Avvikelse",
    "Avvikelse",
    "Budgetavvikelse",
    "Budgetavvikelse",
    "Avvikelse mot budget",
    "Avvikelse budget/utfall",
    "Avvik.",
    "Budget - utfall",
    "Diff budget/utfall",
    "Differens",
    "Återstår",
    "Återstår av budget"
  ),
  forecast: swedish(
    "Prognos",
    "Prognos",
    "Helårsprognos",
    "Helårsprognos",
    "Prognos helår",
    "Prognos helår",
    "Prognos {y}",
    "Årsprognos",
    "Senaste prognos",
    "Prognos december"
  ),
  lastYear: swedish(
    "Utfall {y-1}",
    "Utfall {y-1}",
    "Utfall {y-1}",
    "Bokslut {y-1}",
    "Bokslut {y-1}",
    "Utfall föregående år",
    "Utfall föreg. år",
    "Utfall fg år",
    "Föregående år",
    "Redovisning {y-1}"
  ),
  percent: swedish(
    "Förbrukat %",
    "Förbrukat %",
    "Förbrukning %",
    "Förbrukat i %",
    "Utfall i % av budget",
    "Utfall/budget %",
    "% av budget",
    "Förbrukn.grad %"
  ),
  debit: swedish("Debet", "Debet", "Debet", "DEBET", "Belopp debet", "Debetbelopp"),
  credit: swedish("Kredit", "Kredit", "Kredit", "KREDIT", "Belopp kredit", "Kreditbelopp"),
  periodAmount: swedish(
    "Perioden",
    "Perioden",
    "Belopp period",
    "Belopp i perioden",
    "Belopp perioden",
    "Periodens belopp",
    "Månadens belopp",
    "Månaden",
    "Saldo period",
    "Denna månad"
  ),
  accumulated: swedish(
    "Ackumulerat",
    "Ackumulerat",
    "Ack",
    "Ack.",
    "Ack belopp",
    "Belopp ack",
    "Saldo ack",
    "Ackumulerat belopp",
    "Ack t.o.m. perioden",
    "Hittills i år"
  ),
  sum: swedish(
    "Summa",
    "Summa",
    "Summa",
    "Summa",
    "SUMMA",
    "Totalt",
    "Totalt",
    "Summa {y}",
    "Totalt {y}",
    "Totalsumma"
  ),
};
