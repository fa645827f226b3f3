/**
 * Rows of sums in a source (Summa, Totalt, Delsumma). They are never added in; the last one is expected, those
 * between other rows are reported with what they say.
 */
import { ZERO, type Ore } from "../model/money";
import { MOST_ADDRESSES, type Problem, type StrayRows } from "../model/problem";
import type { SourceName } from "../model/source";

export interface SumRow {
  readonly address: string;
  readonly label: string;
  readonly amount: Ore | undefined;
  readonly isLast: boolean;
  /** Sum of every counted row above it, and of those since the row of sums before it; `undefined` when too large. */
  readonly sumAbove: Ore | undefined;
  readonly sumSince: Ore | undefined;
}

export function sumRowProblems(source: SourceName, sheet: string, rows: readonly SumRow[]): readonly Problem[] {
  const between = rows.filter(({ isLast }) => !isLast);
  const problems: Problem[] = [];
  for (const agrees of [true, false]) {
    const stray = strayOf(between.filter((row) => agreesWithRows(row) === agrees));
    if (stray === undefined) continue;
    const severity = agrees ? "note" : "preliminary";
    const place = { sheet, address: stray.addresses[0] ?? "" };
    problems.push({ kind: "subtotalRowsSkipped", source, severity, place, stray, agrees });
  }
  for (const { address, amount, sumAbove, isLast } of rows) {
    if (isLast)
      problems.push({
        kind: "totalRowSkipped",
        source,
        severity: "note",
        place: { sheet, address },
        amount,
        expected: sumAbove,
      });
  }
  return problems;
}

function agreesWithRows({ amount, sumAbove, sumSince }: SumRow): boolean {
  return amount === undefined || amount === sumAbove || amount === sumSince;
}

function strayOf(rows: readonly SumRow[]): StrayRows | undefined {
  const [first] = rows;
  if (first === undefined) return undefined;
  return {
    code: first.label,
    codes: new Set(rows.map(({ label }) => label)).size,
    rows: rows.length,
    amount: rows.reduce((sum, { amount }) => sum + (amount ?? ZERO), 0) as Ore,
    addresses: rows.slice(0, MOST_ADDRESSES).map(({ address }) => address),
  };
}
