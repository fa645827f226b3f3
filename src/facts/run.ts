/** A finished run as the sources of facts: its tables as printed, its model, and income and cost per area and cause. */
import type { Analysis } from "../analysis/analysis";
import { causesOf } from "../analysis/causes";
import { areaIdsOf } from "../analysis/deviation";
import { lastYearsLedger } from "../analysis/lastYear";
import { catchEntries, type CatchResult } from "../analysis/selection";
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
import { total, type Ore } from "../model/money";
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
    ledgerSums: ledgerSumsOf(analysis),
    areaOfCause: new Map(
      causes.flatMap(({ name, areas: [only, another] }) => (only && !another ? [[name, only.id]] : []))
    ),
  };
}

/** What each ledger came to; what is of the reported months alone is known before the year end. */
interface OfLedgers<T> {
  readonly outcome: T;
  readonly budget: T;
  readonly before: T | undefined;
  readonly budgetToDate: T | undefined;
  readonly beforeToDate: T | undefined;
}

/** Sums of areas are the analysis's own but for those of the year before. */
function ledgerSumsOf(analysis: Analysis): readonly LedgerSum[] {
  const { model, basis, toDate } = analysis;
  const { occasions, settings, organisation, chart } = model;
  const [last, isWhole] = [lastYearsLedger(analysis), isYearEnd(occasions, settings.occasion)];
  const untilNow: Share = (period) => (period !== undefined && monthOf(period) <= monthOf(settings.through) ? 1 : 0);
  const selected = model.causes.filter(({ amount }) => amount === undefined);
  const caught = (ledger: Ledger, share: Share) => catchEntries(selected, ledger, analysis, share).byName;
  const areas = {
    outcome: basis.outcome,
    budget: basis.budget,
    before: last && sumsOf(last, organisation, chart),
    budgetToDate: isWhole ? undefined : basis.budgetToDate,
    beforeToDate: isWhole ? undefined : last && sumsOf(last, organisation, chart, untilNow),
  };
  const causes = {
    outcome: caught(model.outcome, WHOLE),
    budget: caught(model.budget, WHOLE),
    before: last && caught(last, WHOLE),
    budgetToDate: isWhole ? undefined : caught(model.budget, toDate),
    beforeToDate: isWhole ? undefined : last && caught(last, untilNow),
  };
  return [...areaSums(analysis, areas), ...causeSums([...new Set(selected.map(({ name }) => name))], causes)];
}

type Sides = Omit<LedgerSum, "kind" | "name" | "line">;

/** `of`: the sizes that one ledger has; codes that the year before did not have say nothing of it. */
function sidesOf<T>(
  { outcome, budget, before, budgetToDate, beforeToDate }: OfLedgers<T>,
  of: (one: T) => Sizes
): Sides {
  const unlessNone = (one: T | undefined): Sizes | undefined => {
    const sizes = one && of(one);
    return sizes === undefined || (sizes.income === 0 && sizes.cost === 0) ? undefined : sizes;
  };
  return {
    outcome: of(outcome),
    budget: of(budget),
    before: unlessNone(before),
    budgetToDate: budgetToDate && of(budgetToDate),
    beforeToDate: unlessNone(beforeToDate),
  };
}

function areaSums({ frames }: Analysis, sums: OfLedgers<Sums>): readonly LedgerSum[] {
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
function causeSums(names: readonly string[], caught: OfLedgers<CatchResult["byName"]>): readonly LedgerSum[] {
  return names.map((name) => ({
    kind: "cause",
    name,
    ...sidesOf(caught, (byName) => {
      const lines = byName.get(name)?.lines;
      const sum = (keys: readonly LineKey[]): Ore => total(keys.flatMap((key) => lines?.get(key) ?? []));
      return { income: sum(INCOME), cost: sum(COSTS) };
    }),
  }));
}
