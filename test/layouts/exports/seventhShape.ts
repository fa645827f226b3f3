/** What the seventh set is built of: how its exports write amounts and months, and what they leave of a fact. */
import type { ArraySheet, Cells } from "../../support/arrayWorkbook";
import { canonical, kronor, type Fact, type Invented } from "../municipality";
import { grouped, without, type Exported, type Key, type Row } from "./shape";

export const SHORT_MONTHS = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

export const LONG_MONTHS = [
  ...["januari", "februari", "mars", "april", "maj", "juni"],
  ...["juli", "augusti", "september", "oktober", "november", "december"],
];

const ORGANISATION = ["Områden", "Ansvar"];

/** The town in foreign sheets that stand in place of the contract's sheets of these names. */
export function inPlaceOf(
  town: Invented,
  names: readonly string[],
  sheets: readonly ArraySheet[],
  same: readonly ArraySheet[] = canonical(town)
): Exported {
  return { sheets: [...without(town, ...names), ...sheets], same };
}

/** The same, where areas and responsibilities are known by the export's own columns alone: no area has a short name. */
export function organisedByExport(
  town: Invented,
  names: readonly string[],
  sheets: readonly ArraySheet[],
  same: readonly ArraySheet[] = canonical(town)
): Exported {
  const fullNames = same.map((sheet) => (sheet.name === "Områden" ? { ...sheet, cells: noShortNames(town) } : sheet));
  return inPlaceOf(town, [...names, ...ORGANISATION], sheets, fullNames);
}

function noShortNames({ areas, committee }: Invented): Cells {
  return [["Verksamhetsområde", "Kortnamn", "Ram"], ...areas.map(({ name }) => [name, "", committee])];
}

/** One fact, dated the year's last month, for all that share these codes; the other codes are those of the first. */
export function wholeYear(facts: readonly Fact[], ...keys: readonly Key[]): readonly Fact[] {
  return grouped(facts, ...keys).map((group) => ({
    ...(group[0] as Fact),
    period: Math.max(...group.map(({ period }) => period)),
    hundredths: group.reduce((sum, { hundredths }) => sum + hundredths, 0),
  }));
}

/** In the town's own form, but a budget whose rows are full years. */
export function undatedBudget(town: Invented): readonly ArraySheet[] {
  return canonical(town).map((sheet) =>
    sheet.name === "Budget"
      ? { ...sheet, cells: sheet.cells.map((row, at) => (at === 0 ? row : ["", ...row.slice(1)])) }
      : sheet
  );
}

/** Grants as one decision, where an export has no more than the year's sum. */
export function oneGrant({ grants, ...town }: Invented): Invented {
  const areas = town.areas.map(({ name }) => ({
    decision: `Kommunbidrag ${town.year}`,
    date: "",
    area: name,
    kronor: grants.filter(({ area }) => area === name).reduce((sum, one) => sum + one.kronor, 0),
  }));
  return { ...town, grants: areas };
}

/** Grants where the decisions' dates are not told. */
export function undated({ grants, ...town }: Invented): Invented {
  return { ...town, grants: grants.map((grant) => ({ ...grant, date: "" })) };
}

/** Rounded to whole thousands of kronor, fact by fact. */
export function inThousands(facts: readonly Fact[]): readonly Fact[] {
  return facts.map((fact) => ({ ...fact, hundredths: Math.round(fact.hundredths / 100_000) * 100_000 }));
}

interface Script {
  readonly thousands: string;
  readonly decimal: string;
  readonly minusLast?: boolean;
}

export const SWEDISH: Script = { thousands: " ", decimal: "," };
export const GERMAN: Script = { thousands: ".", decimal: "," };
export const ENGLISH: Script = { thousands: ",", decimal: "." };
export const NORWEGIAN: Script = { thousands: " ", decimal: ",", minusLast: true };

/** Kronor as text with two decimals. */
export function written(amount: number, { thousands, decimal, minusLast = false }: Script): string {
  const [whole = "0", decimals = "00"] = Math.abs(amount).toFixed(2).split(".");
  const size = `${whole.replace(/\B(?=(\d{3})+$)/g, thousands)}${decimal}${decimals}`;
  if (amount >= 0) return size;
  return minusLast ? `${size}-` : `-${size}`;
}

/** The same places in outcome and budget, in the order of the town's facts. */
export function places(
  { outcome, budget }: Invented,
  ...keys: readonly Key[]
): readonly { readonly at: Fact; readonly outcome: readonly Fact[]; readonly budget: readonly Fact[] }[] {
  const budgets = grouped(budget, ...keys);
  return grouped(outcome, ...keys).map((group, index) => ({
    at: group[0] as Fact,
    outcome: group,
    budget: budgets[index] ?? [],
  }));
}

export function amounts(facts: readonly Fact[]): Row {
  return facts.map(({ hundredths }) => kronor(hundredths));
}

/** Sums of the columns from `first` on, for a row of sums. */
export function totals(rows: readonly Row[], first: number): Row {
  const columns = (rows[0] ?? []).slice(first).map((_, across) => across + first);
  return columns.map((column) => inHundredths(rows.reduce((sum, row) => sum + Number(row[column]), 0)));
}

export function inHundredths(amount: number): number {
  return Math.round(amount * 100) / 100;
}

export function dashed(period: number): string {
  return `${Math.floor(period / 100)}-${twoDigits(period % 100)}`;
}

export function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}

/** The last day of a period as Excel counts days from 1900. */
export function lastDay(period: number): number {
  return Date.UTC(Math.floor(period / 100), period % 100, 0) / 86_400_000 + 25_569;
}
