/** What stands over amounts: columns of Visma Economy's reports, and what the economist's templates call them. */
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

export const MEADOW_AMOUNT_HEADINGS: Pick<Headings, AmountHeading> = {
  amount: swedish(
    "Belopp",
    "Belopp",
    "Belopp",
    "Belopp",
    "Belopp netto",
    "Nettobelopp",
    "Netto",
    "Summa av Belopp",
    "Summa av Nettobelopp",
    "Nettobelopp",
    "Värde"
  ),
  outcome: swedish(
    "Utfall",
    "Utfall",
    "Utfall",
    "Utfall {y}",
    "Utfall {y}",
    "Redovisat",
    "Redovisat {y}",
    "Redovisning {y}",
    "Bokfört",
    "Bokfört {y}",
    "Verkligt utfall",
    "Verkligt {y}",
    "Utfall Economy",
    "UTFALL",
    "Utf."
  ),
  budget: swedish(
    "Budget",
    "Budget",
    "Budget",
    "Budget {y}",
    "Budget {y}",
    "Driftbudget",
    "Driftbudget {y}",
    "Internbudget {y}",
    "Beslutad budget",
    "Gällande budget",
    "Budgeterat",
    "Budgeterat {y}",
    "Plan {y}",
    "BUDGET",
    "Bud."
  ),
  deviation: swedish(
    "Avvikelse",
    "Avvikelse",
    "Avvikelse",
    "Avvikelse budget",
    "Avvikelse mot budget",
    "Budgetavvikelse",
    "Avvik",
    "Avv.",
    "Differens",
    "Avvikelse utfall/budget",
    "Kvar av budget",
    "Kvarstår",
    "Återstår",
    "Över-/underskott"
  ),
  forecast: swedish(
    "Prognos",
    "Prognos",
    "Prognos helår",
    "Prognos helår",
    "Helårsprognos",
    "Prognos {y}",
    "Prognos 31/12",
    "Beräknat utfall helår",
    "Trolig nettokostnad helår",
    "Prognostiserat utfall"
  ),
  lastYear: swedish(
    "Utfall {y-1}",
    "Utfall {y-1}",
    "Bokslut {y-1}",
    "Bokslut {y-1}",
    "Redovisat {y-1}",
    "Redovisning {y-1}",
    "Föregående år",
    "Utfall föreg år",
    "Fjolårets utfall",
    "Fjolåret"
  ),
  percent: swedish(
    "Förbrukat %",
    "Förbrukat %",
    "Förbr %",
    "Förbrukning i %",
    "Procent av budget",
    "Utnyttjat %",
    "% av budget",
    "Andel förbrukat, %"
  ),
  debit: swedish("Debet", "Debet", "Debet", "Belopp debet", "DEBET", "Debetbelopp"),
  credit: swedish("Kredit", "Kredit", "Kredit", "Belopp kredit", "KREDIT", "Kreditbelopp"),
  periodAmount: swedish(
    "Perioden",
    "Perioden",
    "Belopp perioden",
    "Periodens belopp",
    "Månadens belopp",
    "Denna månad",
    "Enbart månaden",
    "Belopp denna period"
  ),
  accumulated: swedish(
    "Ackumulerat",
    "Ackumulerat",
    "Ack.",
    "Ack",
    "Ackumulerat belopp",
    "Ack fr o m januari",
    "Januari t o m perioden",
    "Hittills i år",
    "Året hittills"
  ),
  sum: swedish("Summa", "Summa", "Summa", "Totalt", "Totalt", "Totalsumma", "Total", "SUMMA", "S:a", "Sammanlagt"),
};
