/** Reads printed tables cell by cell: the exact amount in öre, the printed one, and where it stands. */
import type { CellReference } from "../model/fact";
import { ORE_PER } from "../model/money";
import type { OccasionNames, Scenario } from "../model/fact";
import type { PrintedRow, PrintedTable } from "./sources";

export interface PrintedCell {
  readonly exact: number;
  readonly printed: number;
  readonly cell: CellReference;
}

/** The amount at a row and column, in öre (or as it stands in a table that counts something else). */
export function cellAt(table: PrintedTable, row: PrintedRow, column: string): PrintedCell | undefined {
  const index = table.columns.indexOf(column);
  const value = row.values[index];
  if (index < 0 || typeof value !== "number") return undefined;
  const printed = value * perUnit(table.unit);
  const exact = row.exact?.[index] ?? printed;
  return { exact, printed, cell: { table: table.id, row: row.label, column } };
}

export function tablesNamed(tables: readonly PrintedTable[], id: string): readonly PrintedTable[] {
  return tables.filter((table) => table.id === id || table.id.startsWith(`${id}.`));
}

export function isSum(row: PrintedRow): boolean {
  return row.kind === "total" || row.kind === "subtotal";
}

/** What a column of figures shows. `deviation` is outcome against budget. */
export interface ColumnMeaning {
  readonly scenario: Scenario | "deviation";
  readonly occasion: string | undefined;
}

/** "Prognos DR" is the forecast at Delårsrapport, "Förändring" the change since the forecast that stands beside it. */
export function columnMeaning(
  heading: string,
  table: PrintedTable,
  occasions: readonly OccasionNames[],
  current: string
): ColumnMeaning | undefined {
  const plain = heading.trim().toLowerCase();
  if (plain.startsWith("utfall")) return { scenario: "outcome", occasion: undefined };
  if (plain === "budget") return { scenario: "budget", occasion: undefined };
  if (plain.startsWith("avvikelse") || plain.startsWith("budgetavv"))
    return { scenario: "deviation", occasion: undefined };
  if (plain.startsWith("prognos"))
    return { scenario: "forecast", occasion: occasionIn(plain.slice("prognos".length), occasions) ?? current };
  if (plain.startsWith("förändring")) {
    const forecasts = table.columns.filter((other) => /^prognos/i.test(other.trim()));
    const since = forecasts.at(-1);
    return {
      scenario: "change",
      occasion:
        since === undefined ? undefined : occasionIn(since.trim().toLowerCase().slice("prognos".length), occasions),
    };
  }
  return undefined;
}

function occasionIn(text: string, occasions: readonly OccasionNames[]): string | undefined {
  const wanted = text.trim();
  return occasions.find(({ name, shortName }) => name.toLowerCase() === wanted || shortName.toLowerCase() === wanted)
    ?.name;
}

function perUnit(unit: string): number {
  return unit === "kr" || unit === "tkr" || unit === "mnkr" ? ORE_PER[unit] : 1;
}
