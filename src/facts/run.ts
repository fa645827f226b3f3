/** A finished run as the sources of facts: its tables as printed, its model, and income and cost per area and cause. */
import type { Analysis } from "../analysis/analysis";
import { causesOf } from "../analysis/causes";
import { areaIdsOf } from "../analysis/deviation";
import { lastYearsLedger } from "../analysis/lastYear";
import { catchEntries } from "../analysis/selection";
import {
  LINE_KEYS,
  lineOf,
  sumsOf,
  TOTALLED_LINES,
  WHOLE,
  type AreaKey,
  type LineKey,
  type Share,
  type Sums,
} from "../analysis/statement";
import type { Ledger } from "../model/ledger";
import type { AreaId } from "../model/organisation";
import { total, ZERO, type Ore } from "../model/money";
import { isYearEnd } from "../model/occasion";
import { monthOf } from "../model/period";
import { lineFigure, type StatementSum } from "../reports/resultatrakning";
import type { RoundedTable } from "../reports/table";
import type { FactSources, LedgerSum, Sizes } from "./sources";

const INCOME: readonly LineKey[] = ["grantsReceived", "otherIncome", "financialIncome"];
const COSTS: readonly LineKey[] = [
  "wages",
  "payrollOverhead",
  "otherStaff",
  "premises",
  "otherCosts",
  "depreciation",
  "financialCosts",
  "unallocated",
];

/** The statement's lines and its sums of lines, as they are printed. */
const LINES: readonly (readonly [key: LineKey | StatementSum, of: readonly LineKey[]])[] = [
  ...LINE_KEYS.map((key) => [key, [key]] as const),
  ["income", TOTALLED_LINES.income],
  ["staff", TOTALLED_LINES.staff],
  ["other", TOTALLED_LINES.other],
];

export function runSources(analysis: Analysis, tables: readonly RoundedTable[]): FactSources {
  const { model } = analysis;
  const { causes } = causesOf(analysis);
  return {
    ...model,
    tables,
    ledgerSums: [...areaSums(analysis), ...causeSums(analysis)],
    areaOfCause: new Map(
      causes.flatMap(({ name, areas: [only, another] }) => (only && !another ? [[name, only.id]] : []))
    ),
  };
}

/** The ledgers that sums are made of, each with how much of its rows counts. */
interface Counted {
  readonly ledger: Ledger;
  readonly share: Share;
}

interface Ledgers {
  readonly outcome: Counted;
  readonly budget: Counted;
  readonly before: Counted | undefined;
  /** Of the reported months alone, before the year end. */
  readonly budgetToDate: Counted | undefined;
  readonly beforeToDate: Counted | undefined;
}

type Sides = Omit<LedgerSum, "kind" | "name" | "line">;

function ledgersOf(analysis: Analysis): Ledgers {
  const { model, toDate } = analysis;
  const { occasions, settings } = model;
  const [last, isWhole] = [lastYearsLedger(analysis), isYearEnd(occasions, settings.occasion)];
  const before = last && { ledger: last, share: WHOLE };
  const untilNow: Share = (period) => (period !== undefined && monthOf(period) <= monthOf(settings.through) ? 1 : 0);
  return {
    outcome: { ledger: model.outcome, share: WHOLE },
    budget: { ledger: model.budget, share: WHOLE },
    before,
    budgetToDate: isWhole ? undefined : { ledger: model.budget, share: toDate },
    beforeToDate: isWhole ? undefined : before && { ...before, share: untilNow },
  };
}

/** `of`: the sizes that one ledger has; codes that the year before did not have say nothing of it. */
function sidesOf<T>(sums: Readonly<Record<keyof Ledgers, T | undefined>>, of: (sums: T) => Sizes): Sides {
  const known = (one: T | undefined): Sizes => (one === undefined ? { income: ZERO, cost: ZERO } : of(one));
  const unlessNone = (one: T | undefined): Sizes | undefined => {
    const sizes = known(one);
    return sizes.income === 0 && sizes.cost === 0 ? undefined : sizes;
  };
  return {
    outcome: known(sums.outcome),
    budget: known(sums.budget),
    before: unlessNone(sums.before),
    budgetToDate: sums.budgetToDate && known(sums.budgetToDate),
    beforeToDate: unlessNone(sums.beforeToDate),
  };
}

function summed<T>(ledgers: Ledgers, sum: (counted: Counted) => T): Readonly<Record<keyof Ledgers, T | undefined>> {
  const { outcome, budget, before, budgetToDate, beforeToDate } = ledgers;
  return {
    outcome: sum(outcome),
    budget: sum(budget),
    before: before && sum(before),
    budgetToDate: budgetToDate && sum(budgetToDate),
    beforeToDate: beforeToDate && sum(beforeToDate),
  };
}

function areaSums(analysis: Analysis): readonly LedgerSum[] {
  const { frames, model } = analysis;
  const { organisation, chart } = model;
  const sums = summed(ledgersOf(analysis), ({ ledger, share }) => sumsOf(ledger, organisation, chart, share));
  const sidesIn = (area: AreaKey, lines: readonly LineKey[]): Sides => {
    const sum = (one: Sums, kinds: readonly LineKey[]): Ore =>
      total(lines.filter((line) => kinds.includes(line)).map((line) => lineOf(one, [area], line)));
    return sidesOf(sums, (one) => ({ income: sum(one, INCOME), cost: sum(one, COSTS) }));
  };
  const linesIn = (name: AreaId): readonly LedgerSum[] =>
    LINES.map(([key, of]) => ({ kind: "area" as const, name, line: lineFigure(key).subject, ...sidesIn(name, of) }));
  return frames.flatMap(areaIdsOf).flatMap((name) => [
    { kind: "area", name, ...sidesIn(name, LINE_KEYS) },
    // A line that neither books nor budgets anything is none of the area's.
    ...linesIn(name).filter(({ outcome, budget }) =>
      [outcome, budget].some((one) => one.income !== 0 || one.cost !== 0)
    ),
  ]);
}

/** Causes that select ledger rows; a stated amount has neither income nor cost. */
function causeSums(analysis: Analysis): readonly LedgerSum[] {
  const selected = analysis.model.causes.filter(({ amount }) => amount === undefined);
  const caught = summed(
    ledgersOf(analysis),
    ({ ledger, share }) => catchEntries(selected, ledger, analysis, share).byName
  );
  return [...new Set(selected.map(({ name }) => name))].map((name) => ({
    kind: "cause",
    name,
    ...sidesOf(caught, (byName) => {
      const lines = byName.get(name)?.lines;
      const sum = (keys: readonly LineKey[]): Ore => total(keys.flatMap((key) => lines?.get(key) ?? []));
      return { income: sum(INCOME), cost: sum(COSTS) };
    }),
  }));
}
