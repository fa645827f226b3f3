/**
 * What a ledger is that no word names, from what the other one is: the outcome beside a budget, or the other way round.
 * A revised budget stands beside a budget too, so the amounts must not be planned ones, nor the other's once more.
 */
import { monthOf, type Period } from "../../model/period";
import { codeOf } from "../../sources/cell";
import { periodIn } from "../../sources/date";
import { ACCOUNT, ACTIVITY, AMOUNT, PERIOD, RESPONSIBILITY } from "../mapping/fields";
import { scaleOf } from "../mapping/mapping";
import { amountsIn, codesIn, periodsIn } from "../shaping/sample";
import { isOfYear, isSummaryOf, joined, type Group } from "./ledgerGroups";
import type { Known } from "../said/known";
import type { LedgerSource } from "./ledgerSeen";
import { isSaid, type Tried } from "./ledgerSigns";
import { areOfOneSize, areRound, areVersions } from "./likeVersions";

/**
 * Of two tables with the same headings, what the one is not said to be when the other is said to be the other; and the
 * outcome of the budget's accounts, where it is the only ledger beside the budget.
 */
export function byElimination(
  source: LedgerSource,
  all: readonly Tried[],
  { through }: Pick<Known, "through">,
  year: number | undefined
): readonly Tried[] {
  const own = all.filter((one) => one.source === source).map((one) => (isAsBefore(one, all, year) ? said(one) : one));
  const others = all.filter((one) => one.source !== source && isSaid(one));
  const twins = own.flatMap((one) =>
    others.filter(({ signature, table }) => signature === one.signature && table !== one.table)
  );
  const isTheOther = own.length === 1 && twins.length > 0;
  if (own.some(isSaid) || !(isTheOther || (source === "outcome" && isBesideBudget(own, others)))) return own;
  const isPlan = source === "outcome" && isPlanned(own, through);
  if (isPlan || areVersionsOf(own, isTheOther ? twins : others)) return own;
  return own.map(said);
}

function said(one: Tried): Tried {
  return { ...one, doubts: one.doubts.filter(({ kind }) => kind !== "whichScenario") };
}

/** Another year's table with its columns is said to be this ledger, and none to be the other. */
function isAsBefore(one: Tried, all: readonly Tried[], year: number | undefined): boolean {
  const alike = all.filter((other) => other.signature === one.signature && isSaid(other));
  const isOfBefore = alike.length > 0 && alike.every((other) => other.source === one.source && !isOfYear(other, year));
  return !isSaid(one) && isOfYear(one, year) && isOfBefore;
}

/** One ledger of the budget's accounts, about as large as it and not the same. */
function isBesideBudget(own: readonly Tried[], budgets: readonly Tried[]): boolean {
  const [ledger, ...more] = joined(own);
  const [budget, ...rest] = joined(budgets);
  if (ledger === undefined || budget === undefined || more.length + rest.length > 0) return false;
  if (own.some(({ table }) => budgets.some((one) => one.table === table)) || isSummaryOf(ledger, budget)) return false;
  const accountsOf = ({ parts }: Group): ReadonlySet<string> =>
    new Set(parts.flatMap(({ sample }) => [...codesIn(sample, ACCOUNT)]));
  const [codes, budgeted] = [accountsOf(ledger), accountsOf(budget)];
  const shared = [...codes].filter((one) => budgeted.has(one)).length;
  const [size = 0, of = 0] = [ledger, budget].map(({ parts }) =>
    Math.abs(parts.reduce((sum, { sample }) => sum + sample.sum, 0))
  );
  return shared >= LEAST_SHARED * Math.max(codes.size, budgeted.size) && areOfOneSize(size, of);
}

/** Of the accounts of a budget and its outcome. */
const LEAST_SHARED = 0.8;

/** Amounts as a plan has them: round, the same in all months, or of months that are still to come. */
function isPlanned(parts: readonly Tried[], through: Period | undefined): boolean {
  const typed = parts.flatMap((one) => amountsIn(one.sample).map((amount) => amount / scaleOf(one.part)));
  const isToCome = (period: Period): boolean => through !== undefined && period > through && monthOf(period) === 12;
  const months = [...sumsBy(parts, [ACCOUNT, RESPONSIBILITY, ACTIVITY, PERIOD])];
  const keys = new Map<string, number[]>();
  for (const [key, amount] of months) {
    const rest = key.slice(0, key.lastIndexOf("\n"));
    keys.set(rest, [...(keys.get(rest) ?? []), amount]);
  }
  const spread = [...keys.values()].filter(({ length }) => length >= LEAST_MONTHS);
  const even = spread.filter(([first = 0, ...rest]) => rest.every((one) => Math.abs(one - first) < 1));
  return (
    areRound(typed) ||
    (spread.length > 0 && even.length > spread.length / 2) ||
    parts.some(({ sample }) => [...periodsIn(sample)].some(isToCome))
  );
}

const LEAST_MONTHS = 3;

/** Many amounts of the one are the other's, or the other's with the same increase. */
function areVersionsOf(own: readonly Tried[], others: readonly Tried[]): boolean {
  const fields = [ACCOUNT, RESPONSIBILITY, ACTIVITY, PERIOD].filter((field) =>
    [own, others].every((all) => all.every(({ sample }) => valuesOf(sample, field).every((value) => value !== "")))
  );
  const before = sumsBy(others, fields);
  const pairs = [...sumsBy(own, fields)].map(([key, amount]) => [amount, before.get(key) ?? 0] as const);
  return areVersions(pairs);
}

function sumsBy(parts: readonly Tried[], fields: readonly string[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { sample } of parts) {
    const keys = fields.map((field) => valuesOf(sample, field));
    const at = sample.fields.indexOf(AMOUNT);
    sample.rows.forEach((row, nth) => {
      const amount = row[at];
      const key = keys.map((values) => values[nth] ?? "").join("\n");
      if (typeof amount === "number") sums.set(key, (sums.get(key) ?? 0) + amount);
    });
  }
  return sums;
}

function valuesOf({ rows, fields }: Tried["sample"], field: string): readonly string[] {
  const at = fields.indexOf(field);
  return rows.map((row) => {
    const cell = row[at] ?? "";
    return field === PERIOD ? String(periodIn(cell) ?? "") : codeOf(cell);
  });
}
