/** A file's own sums, set against the rows that were taken from it: #RES per account, and #PSALDO per account. */
import { add, total, ZERO, type Ore } from "../../model/money";
import type { FileControl } from "../ledger";
import { brokenDown, readingOf, type JudgedReading } from "./breakdown";
import type { SieChoice } from "./choice";
import { isBalanceAccount, type PeriodAmount, type Sie } from "./sie";

interface OnAccount {
  readonly account: string;
  readonly amount: Ore;
}

function sumsByAccount(amounts: readonly OnAccount[]): ReadonlyMap<string, Ore> {
  const sums = new Map<string, Ore>();
  for (const { account, amount } of amounts) sums.set(account, add(sums.get(account) ?? ZERO, amount));
  return sums;
}

/**
 * How the file's program writes amounts of months, as its outcome shows against #RES; its budget has nothing to show.
 */
export function readingIn(sie: Sie, year: number, amounts: readonly PeriodAmount[]): JudgedReading {
  const ofYear = (all: readonly PeriodAmount[]): readonly PeriodAmount[] => all.filter((one) => one.year === year);
  const results = sumsByAccount(sie.results.filter((result) => result.year === year));
  const shown = readingOf(ofYear(sie.balances), results);
  return amounts === sie.balances ? shown : readingOf(ofYear(amounts), new Map(), shown.reading);
}

/** Against #RES; `undefined` where the file has none of the year, or the rows are #RES themselves. */
export function resultControl(
  sie: Sie,
  { year, basis }: SieChoice,
  rows: readonly OnAccount[]
): FileControl | undefined {
  const results = sie.results.filter((result) => result.year === year && !isBalanceAccount(result.account, sie));
  return results.length === 0 || basis === "year" ? undefined : compared("results", rows, results);
}

/** Against #PSALDO where the rows are vouchers. */
export function monthControl(
  sie: Sie,
  { year, basis }: SieChoice,
  rows: readonly OnAccount[]
): FileControl | undefined {
  const balances = sie.balances.filter((one) => one.year === year && !isBalanceAccount(one.account, sie));
  if (balances.length === 0 || basis !== "vouchers") return undefined;
  const wholes = brokenDown(balances, [], readingIn(sie, year, sie.balances).reading);
  return compared(
    "months",
    rows,
    wholes.map(({ account, whole }) => ({ account, amount: whole }))
  );
}

function compared(kind: FileControl["kind"], left: readonly OnAccount[], right: readonly OnAccount[]): FileControl {
  const [lefts, rights] = [sumsByAccount(left), sumsByAccount(right)];
  const accounts = [...new Set([...lefts.keys(), ...rights.keys()])].sort();
  const both = accounts.map((account) => ({
    account,
    left: lefts.get(account) ?? ZERO,
    right: rights.get(account) ?? ZERO,
  }));
  return {
    kind,
    unit: "ore",
    left: total(lefts.values()),
    right: total(rights.values()),
    differing: both.filter((one) => one.left !== one.right),
  };
}
