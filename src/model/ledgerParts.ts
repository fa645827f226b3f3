/** Parts of a ledger and ledgers put together: entries move whole, and no öre is lost or counted twice. */
import { CODE_DIMENSIONS, DIMENSIONS, type CodeDimension, type Keys, type Ledger } from "./ledger";
import type { Ore } from "./money";
import { monthOf, yearOf, type Period } from "./period";

export const NO_LEDGER: Ledger = assembled([]);

/** The entries that are wanted, in their order, under the same dictionaries. */
function partOf(ledger: Ledger, isWanted: (entry: number) => boolean): Ledger {
  const wanted = Int32Array.from({ length: ledger.entries }, (_, entry) => entry).filter(isWanted);
  const picked = (column: Int32Array): Int32Array => wanted.map((entry) => column[entry] ?? 0);
  const amount = Float64Array.from(wanted, (entry) => ledger.amount[entry] ?? 0);
  const rowCount = picked(ledger.rowCount);
  const keys = Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, picked(ledger[dimension])]));
  return {
    ...(keys as unknown as Keys),
    periods: ledger.periods,
    codes: ledger.codes,
    entries: wanted.length,
    amount,
    rowCount,
    rows: rowCount.reduce((sum, rows) => sum + rows, 0),
    sum: amount.reduce((sum, value) => sum + value, 0) as Ore,
  };
}

/** The entries of some years. A row for the full year is of no year that is told apart. */
export function partInYears(ledger: Ledger, isWanted: (year: number) => boolean): Ledger {
  const wanted = ledger.periods.map((period) => period !== undefined && isWanted(yearOf(period)));
  return partOf(ledger, (entry) => wanted[ledger.period[entry] ?? -1] === true);
}

/** The years that have entries, ascending. */
export function yearsIn(ledger: Ledger): readonly number[] {
  const used = new Set(ledger.period);
  const years = ledger.periods.flatMap((period, at) => (period === undefined || !used.has(at) ? [] : [yearOf(period)]));
  return [...new Set(years)].sort((a, b) => a - b);
}

/** The months, 1–12, that have entries in any year, ascending. */
export function monthsIn(ledger: Ledger): readonly number[] {
  const used = new Set(ledger.period);
  const months = ledger.periods.flatMap((period, at) =>
    period === undefined || !used.has(at) ? [] : [monthOf(period)]
  );
  return [...new Set(months)].sort((a, b) => a - b);
}

/** The ledger of each of its years. */
export function byYear(ledger: Ledger): ReadonlyMap<number, Ledger> {
  return new Map(yearsIn(ledger).map((year) => [year, partInYears(ledger, (known) => known === year)]));
}

/** All entries of several ledgers, one after another; nothing gives an empty ledger. */
export function joined(ledgers: readonly Ledger[]): Ledger {
  const filled = ledgers.filter(({ entries }) => entries > 0);
  const [only] = filled;
  return only !== undefined && filled.length === 1 ? only : assembled(filled);
}

function assembled(ledgers: readonly Ledger[]): Ledger {
  const entries = ledgers.reduce((sum, ledger) => sum + ledger.entries, 0);
  const periods = dictionary(ledgers.map((ledger) => ledger.periods));
  const codes = Object.fromEntries(
    CODE_DIMENSIONS.map((dimension) => [dimension, dictionary(ledgers.map((ledger) => ledger.codes[dimension]))])
  ) as Readonly<Record<CodeDimension, Dictionary<Ledger["codes"][CodeDimension][number]>>>;
  const keyColumn = (dimension: (typeof DIMENSIONS)[number]): Int32Array => {
    const { numbers } = dimension === "period" ? periods : codes[dimension];
    const renumbered = ledgers.map((ledger, which) => ledger[dimension].map((number) => numbers[which]?.[number] ?? 0));
    return concatenated(renumbered, new Int32Array(entries));
  };
  return {
    ...(Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, keyColumn(dimension)])) as unknown as Keys),
    periods: periods.values,
    codes: Object.fromEntries(CODE_DIMENSIONS.map((it) => [it, codes[it].values])) as unknown as Ledger["codes"],
    entries,
    amount: concatenated(
      ledgers.map(({ amount }) => amount),
      new Float64Array(entries)
    ),
    rowCount: concatenated(
      ledgers.map(({ rowCount }) => rowCount),
      new Int32Array(entries)
    ),
    rows: ledgers.reduce((sum, { rows }) => sum + rows, 0),
    sum: ledgers.reduce((sum, ledger) => sum + ledger.sum, 0) as Ore,
  };
}

interface Dictionary<T> {
  readonly values: readonly T[];
  /** Of each ledger: the number here of each of its own numbers. */
  readonly numbers: readonly (readonly number[])[];
}

function dictionary<T extends Period | string | undefined>(lists: readonly (readonly T[])[]): Dictionary<T> {
  const numberOf = new Map<T, number>();
  const numbers = lists.map((list) =>
    list.map((value) => {
      const number = numberOf.get(value) ?? numberOf.size;
      numberOf.set(value, number);
      return number;
    })
  );
  return { values: [...numberOf.keys()], numbers };
}

function concatenated<A extends Int32Array | Float64Array>(parts: readonly A[], whole: A): A {
  let from = 0;
  for (const part of parts) {
    whole.set(part, from);
    from += part.length;
  }
  return whole;
}
