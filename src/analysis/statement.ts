/**
 * Sums of a ledger per area and line of the income statement. Nothing is dropped: what fits no area or no
 * line stands under UNALLOCATED, so the parts always add up to the ledger.
 */
import { INCOME_LINES, isIncomeLine, type AccountClass, type ChartOfAccounts, type IncomeLine } from "../model/account";
import type { Ledger } from "../model/ledger";
import { add, total, ZERO, type Ore } from "../model/money";
import type { AreaId, Organisation } from "../model/organisation";
import type { Period } from "../model/period";

/** Stands for "no area" and for "no line" (Ej fördelat). */
export const UNALLOCATED = "unallocated";

export type AreaKey = AreaId | typeof UNALLOCATED;
export type LineKey = IncomeLine | typeof UNALLOCATED;

export const LINE_KEYS: readonly LineKey[] = [...INCOME_LINES, UNALLOCATED];

/** The lines of the statement's three totals, in its order: income, staff, other costs. */
export const TOTALLED_LINES = {
  income: ["grantsReceived", "otherIncome"],
  staff: ["wages", "payrollOverhead", "otherStaff"],
  other: ["premises", "otherCosts", "depreciation"],
} as const satisfies Readonly<Record<string, readonly LineKey[]>>;

/** Sums per area and line, effect on the result. */
export interface Sums {
  readonly byArea: ReadonlyMap<AreaKey, ReadonlyMap<LineKey, Ore>>;
  /** Investments (40) and closing entries (89): in the ledger, but in no operating statement. */
  readonly outside: Ore;
  /** Everything in the ledger that was counted here: the areas' sums and what is outside. */
  readonly everything: Ore;
}

/** A share of an entry's amount, 0–1; for what is counted only to date. */
export type Share = (period: Period | undefined) => number;

/** The whole of every entry. */
export const WHOLE: Share = () => 1;

/**
 * Sums a ledger. `share` says how much of an entry counts, by its period; fractions are rounded to whole öre per entry.
 */
export function sumsOf(ledger: Ledger, organisation: Organisation, chart: ChartOfAccounts, share: Share = WHOLE): Sums {
  const areas = ledger.codes.responsibility.map((code) => organisation.areaOf(code) ?? UNALLOCATED);
  const classes = ledger.codes.account.map((code) => chart(code) ?? UNALLOCATED);
  const shares = ledger.periods.map(share);
  const byArea = new Map<AreaKey, Map<LineKey, Ore>>();
  let [outside, everything] = [ZERO, ZERO];
  for (let entry = 0; entry < ledger.entries; entry++) {
    const amount = amountOf(ledger, entry, shares);
    const accountClass = classes[at(ledger.account, entry)] ?? UNALLOCATED;
    everything = add(everything, amount);
    if (!isOperating(accountClass)) {
      outside = add(outside, amount);
      continue;
    }
    const area = areas[at(ledger.responsibility, entry)] ?? UNALLOCATED;
    const lines = byArea.get(area) ?? new Map<LineKey, Ore>();
    lines.set(accountClass, add(lines.get(accountClass) ?? ZERO, amount));
    byArea.set(area, lines);
  }
  return { byArea, outside, everything };
}

/** Net cost of an area: the sum of its rows, negative when it costs. An area without rows gives 0. */
export function netCostOf(sums: Sums, area: AreaKey): Ore {
  return total(sums.byArea.get(area)?.values() ?? []);
}

/** Sum of one line over some areas. */
export function lineOf(sums: Sums, areas: readonly AreaKey[], line: LineKey): Ore {
  return total(areas.map((area) => sums.byArea.get(area)?.get(line) ?? ZERO));
}

/** How much of an entry counts, in whole öre. */
export function amountOf(ledger: Ledger, entry: number, shares: readonly number[]): Ore {
  const part = shares[at(ledger.period, entry)] ?? 0;
  const whole = at(ledger.amount, entry);
  return (part === 1 ? whole : Math.round(whole * part)) as Ore;
}

/** Whether an account takes part in the operating statement. */
export function isOperating(accountClass: AccountClass | LineKey): accountClass is LineKey {
  return accountClass === UNALLOCATED || isIncomeLine(accountClass);
}

export function at(column: Int32Array | Float64Array, index: number): number {
  return column[index] ?? 0;
}
