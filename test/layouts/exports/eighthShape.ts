/** What the eighth set is built of: tables of months, sums under groups, and sheets that stand beside the figures. */
import type { ArraySheet } from "../../support/arrayWorkbook";
import { kronor, type Fact, type Invented } from "../municipality";
import { inHundredths, SHORT_MONTHS, totals, wholeYear } from "./seventhShape";
import { grouped, inMonth, MONTHS, namesIn, sumOf, type Row } from "./shape";

export const LEDGERS = ["Utfall", "Budget"] as const;

/** Ledgers, grants and forecasts: all that a book of a home-made kind lays out anew. */
export const EVERYTHING_COUNTED = ["Utfall", "Budget", "Kommunbidrag", "Prognos"] as const;

export const OCCASIONS = ["Ekonomisk prognos", "Delårsrapport"] as const;

/** The year's facts of one unit and account: they share one activity. */
export function codesOf(facts: readonly Fact[]): readonly { readonly at: Fact; readonly own: readonly Fact[] }[] {
  return grouped(facts, "responsibility", "account").flatMap((own) => own.slice(0, 1).map((at) => ({ at, own })));
}

/** The facts of each unit, in the town's order. */
export function unitsOf(
  { responsibilities }: Invented,
  facts: readonly Fact[]
): readonly { readonly code: string; readonly name: string; readonly own: readonly Fact[] }[] {
  return responsibilities.map(([code, name]) => ({
    code,
    name,
    own: facts.filter(({ responsibility }) => responsibility === code),
  }));
}

/** Kronor of January to December, as many as there are of facts. */
export function monthsAcross(facts: readonly Fact[]): readonly number[] {
  return MONTHS.map((month) => sumOf(inMonth(facts, month)));
}

/** The same with the year's sum last. */
export function monthsAndYear(facts: readonly Fact[]): readonly number[] {
  return [...monthsAcross(facts), sumOf(facts)];
}

/** A row of sums under a label, whose figures begin in column `first`; figures that are text are left out. */
export function sumRow(label: string, first: number, rows: readonly Row[]): Row {
  return [label, ...Array.from({ length: first - 1 }, () => ""), ...totals(rows, first)];
}

/** Difference to the hundredth. */
export function minus(a: number, b: number): number {
  return inHundredths(a - b);
}

/** Kronor with the other sign; nothing is no negative nothing. */
export function turned(amount: number): number {
  return 0 - amount;
}

/** Both ledgers as sums of the year: outcome dated its last month, budget a full year. */
export function yearSums(town: Invented): Invented {
  const sums = (facts: readonly Fact[]): readonly Fact[] => wholeYear(facts, "responsibility", "account");
  return { ...town, outcome: sums(town.outcome), budget: sums(town.budget) };
}

/** What the forecast of an area was at an occasion, in kronor. */
export function forecastOf({ forecasts }: Invented, occasion: string, area: string): number {
  const own = forecasts.filter((one) => one.occasion === occasion && one.area === area);
  return own.reduce((sum, one) => sum + one.kronor, 0);
}

export function decisionsOf({ grants }: Invented): readonly { readonly decision: string; readonly date: string }[] {
  const dates = new Map(grants.map(({ decision, date }) => [decision, date]));
  return [...dates].map(([decision, date]) => ({ decision, date }));
}

/** Whom to ask: a sheet that most workbooks have. */
export function contactList({ responsibilities }: Invented): ArraySheet {
  const people = ["A Berg", "K Lund", "M Ek", "S Holm"];
  return {
    name: "Kontakter",
    cells: [
      ["Kontaktlista ekonomi"],
      ["Enhet", "Chef", "Ekonom", "Telefon"],
      ...responsibilities.map(([, name], at): Row => [
        name,
        people[at % 4] ?? "",
        people[(at + 1) % 4] ?? "",
        `0${at + 40}-12 34 5${at % 10}`,
      ]),
    ],
  };
}

/** How the workbook is to be filled in. */
export function instructions(...lines: readonly string[]): ArraySheet {
  return { name: "Läs mig", cells: [["Instruktion"], [""], ...lines.map((line, at): Row => [`${at + 1}.`, line])] };
}

/** A pivot of the outcome by area: the same figures once more. */
export function pivotOfOutcome(town: Invented): ArraySheet {
  const areaOf = namesIn(town).area;
  const rows = town.areas.map(({ name }): Row => [
    name,
    ...monthsAndYear(town.outcome.filter(({ responsibility }) => areaOf(responsibility) === name)),
  ]);
  return {
    name: "Pivot",
    cells: [
      ["Summa av Belopp", "Kolumnetiketter"],
      ["Radetiketter", ...SHORT_MONTHS, "Totalsumma"],
      ...rows,
      sumRow("Totalsumma", 1, rows),
    ],
  };
}

/** Last year's ledger, left in the workbook when the year was begun: another year's amounts in the same columns. */
export function lastYears(facts: readonly Fact[]): readonly Fact[] {
  return facts.map((fact) => ({
    ...fact,
    period: fact.period - 100,
    hundredths: Math.round(fact.hundredths * 0.93),
  }));
}

/** Kronor of a fact, cost positive. */
export function amountOf({ hundredths }: Fact): number {
  return kronor(hundredths);
}
