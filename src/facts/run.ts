/** A finished run as the sources of facts: its tables as printed, its model, and income and cost per area and cause. */
import type { Analysis } from "../analysis/analysis";
import { causesOf } from "../analysis/causes";
import { areaIdsOf } from "../analysis/deviation";
import { lastYearsLedger } from "../analysis/lastYear";
import { catchEntries } from "../analysis/selection";
import { lineOf, sumsOf, WHOLE, type AreaKey, type LineKey, type Sums } from "../analysis/statement";
import type { Ledger } from "../model/ledger";
import { total, type Ore } from "../model/money";
import { isYearEnd } from "../model/occasion";
import type { RoundedTable } from "../reports/table";
import type { FactSources, LedgerSum } from "./sources";

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

/** Before the year end a part of this year would be laid beside the whole of the year before. */
function yearBefore(analysis: Analysis): Ledger | undefined {
  const { occasions, settings } = analysis.model;
  return isYearEnd(occasions, settings.occasion) ? lastYearsLedger(analysis) : undefined;
}

/** Codes that the year before did not have say nothing of it. */
function unlessNone(sums: LedgerSum["outcome"]): LedgerSum["before"] {
  return sums.income === 0 && sums.cost === 0 ? undefined : sums;
}

function areaSums(analysis: Analysis): readonly LedgerSum[] {
  const { basis, frames, model } = analysis;
  const ledger = yearBefore(analysis);
  const before = ledger && sumsOf(ledger, model.organisation, model.chart);
  const sum = (sums: Sums, key: AreaKey, lines: readonly LineKey[]): Ore =>
    total(lines.map((line) => lineOf(sums, [key], line)));
  const both = (sums: Sums, key: AreaKey): LedgerSum["outcome"] => ({
    income: sum(sums, key, INCOME),
    cost: sum(sums, key, COSTS),
  });
  return frames.flatMap(areaIdsOf).map((id) => ({
    kind: "area",
    name: id,
    outcome: both(basis.outcome, id),
    budget: both(basis.budget, id),
    before: before && unlessNone(both(before, id)),
  }));
}

/** Causes that select ledger rows; a stated amount has neither income nor cost. */
function causeSums(analysis: Analysis): readonly LedgerSum[] {
  const { model } = analysis;
  const selected = model.causes.filter(({ amount }) => amount === undefined);
  const caught = (ledger: Ledger) => catchEntries(selected, ledger, analysis, WHOLE).byName;
  const [outcome, budget] = [caught(model.outcome), caught(model.budget)];
  const ledger = yearBefore(analysis);
  const before = ledger && caught(ledger);
  const both = (byName: ReturnType<typeof caught>, name: string): LedgerSum["outcome"] => {
    const lines = byName.get(name)?.lines;
    const sum = (keys: readonly LineKey[]): Ore => total(keys.flatMap((key) => lines?.get(key) ?? []));
    return { income: sum(INCOME), cost: sum(COSTS) };
  };
  return [...new Set(selected.map(({ name }) => name))].map((name) => ({
    kind: "cause",
    name,
    outcome: both(outcome, name),
    budget: both(budget, name),
    before: before && unlessNone(both(before, name)),
  }));
}
