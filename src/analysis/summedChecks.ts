/**
 * Sums of areas that somebody has made beside the ledgers, held against what the ledgers come to. They may be of
 * another day or version, so a difference is for the controller to judge.
 */
import type { SummedTable } from "../layouts/ledger/summedTables";
import { ORE_PER } from "../model/money";
import type { Analysis } from "./analysis";
import type { AreaResult } from "./deviation";
import type { Check } from "./reconciliation";

type Measure = "netCost" | "budgetNetCost" | "budgetToDate";

/** A budget may be of the whole year, or of its months so far. */
const MEASURES: Readonly<Record<SummedTable["source"], readonly Measure[]>> = {
  outcome: ["netCost"],
  budget: ["budgetNetCost", "budgetToDate"],
};

/** One for each area of a table; none where fewer than half of its areas are about what the ledger has. */
export function summedChecks(analysis: Analysis, tables: readonly SummedTable[]): readonly Check[] {
  // What stands beside the ledgers is on the basis that they were read on.
  const { frames } = analysis.restatement?.before ?? analysis;
  const results = frames.flatMap(({ areas }) => areas);
  return tables.flatMap((table) => {
    const ways = MEASURES[table.source].map((measure) => compared(table, results, measure));
    const [nearest] = ways.sort((a, b) => apart(a) - apart(b));
    return nearest !== undefined && isSameMeasure(nearest) ? nearest : [];
  });
}

/** Costs of staff are no net costs, however much of them they are. */
function isSameMeasure(checks: readonly Check[]): boolean {
  const isNear = ({ left, right, within = 0 }: Check): boolean =>
    Math.abs(left - right) <= Math.max(within, Math.abs(right) * NEAR);
  return checks.filter(isNear).length * 2 >= checks.length;
}

/** Of the right side. */
const NEAR = 0.05;

function compared(
  { source, place, areas, precision, hasUnit }: SummedTable,
  results: readonly AreaResult[],
  measure: Measure
): readonly Check[] {
  const pairs = results.flatMap(({ area, [measure]: right }) => {
    const left = area && areas.get(area.id);
    return left === undefined ? [] : [{ area: area?.id ?? "", left, right }];
  });
  const by = hasUnit ? 1 : factorOf(pairs);
  return pairs.map(({ area, left, right }) => ({
    kind: "summedArea",
    ledger: source,
    sheet: place.sheet,
    area,
    left: Math.round(left * by),
    right,
    unit: "ore",
    weight: "finding",
    within: precision * by,
  }));
}

interface Pair {
  readonly left: number;
  readonly right: number;
}

/** Amounts whose unit nothing says are in the one that makes them of the ledger's size. */
function factorOf(pairs: readonly Pair[]): number {
  const factors = Object.values(ORE_PER).map((per) => per / ORE_PER.kr);
  const scaled = (by: number): readonly Pair[] => pairs.map(({ left, right }) => ({ left: left * by, right }));
  return factors.reduce((best, by) => (apart(scaled(by)) < apart(scaled(best)) ? by : best), 1);
}

/** How far apart the sides are in all, as a share of the right one. */
function apart(pairs: readonly Pair[]): number {
  const size = pairs.reduce((sum, { right }) => sum + Math.abs(right), 0);
  const difference = pairs.reduce((sum, { left, right }) => sum + Math.abs(left - right), 0);
  return size === 0 ? Infinity : difference / size;
}
