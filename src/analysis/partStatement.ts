/**
 * Income statements of heavy activities, and of the committee without them. A part's grant is what its
 * adopted budget costs. In the table without the parts the financial net counts as other costs (contract).
 */
import { add, negate, subtract, total, ZERO, type Ore } from "../model/money";
import type { Analysis } from "./analysis";
import { resultOf } from "./deviation";
import { catchEntries, type CatchResult } from "./selection";
import { lineOf, TOTALLED_LINES, UNALLOCATED, type LineKey } from "./statement";

/** The three sums of an income statement; `other` includes financial items and what fits no line. */
export interface StatementSums {
  readonly income: Ore;
  readonly staff: Ore;
  readonly other: Ore;
}

export interface PartStatement {
  /** `undefined` for the committee less all parts. */
  readonly name: string | undefined;
  readonly outcome: StatementSums;
  readonly budget: StatementSums;
  readonly grant: Ore;
}

const GROUPS: Readonly<Record<keyof StatementSums, readonly LineKey[]>> = {
  ...TOTALLED_LINES,
  other: [...TOTALLED_LINES.other, "financialIncome", "financialCosts", UNALLOCATED],
};

/** The part statements in order, then the committee without them; `contested` are rows that several parts claim. */
export function partStatementsOf(analysis: Analysis): {
  readonly parts: readonly PartStatement[];
  readonly without: PartStatement;
  readonly contested: CatchResult["contested"];
} {
  const { model, committee, basis } = analysis;
  const [outcome, budget] = [model.outcome, model.budget].map((ledger) =>
    catchEntries(model.partStatements, ledger, analysis, analysis.toDate)
  );
  const names = [...new Set(model.partStatements.map(({ name }) => name))];
  const parts = names.map((name): PartStatement => {
    const sums = (caught: CatchResult | undefined): StatementSums =>
      groupsOf((line) => caught?.byName.get(name)?.lines.get(line) ?? ZERO);
    const budgetSums = sums(budget);
    return { name, outcome: sums(outcome), budget: budgetSums, grant: negate(netCostOf(budgetSums)) };
  });
  const keys = committee.areas.map(({ key }) => key);
  const whole: PartStatement = {
    name: undefined,
    outcome: groupsOf((line) => lineOf(basis.outcome, keys, line)),
    budget: groupsOf((line) => lineOf(basis.budgetToDate, keys, line)),
    grant: committee.grantToDate,
  };
  return {
    parts,
    without: parts.reduce(less, whole),
    contested: [...(outcome?.contested ?? []), ...(budget?.contested ?? [])],
  };
}

export function netCostOf({ income, staff, other }: StatementSums): Ore {
  return total([income, staff, other]);
}

export function partResultOf(sums: StatementSums, grant: Ore): Ore {
  return resultOf(grant, netCostOf(sums));
}

function groupsOf(line: (line: LineKey) => Ore): StatementSums {
  const sum = (lines: readonly LineKey[]): Ore => lines.reduce((amount, key) => add(amount, line(key)), ZERO);
  return { income: sum(GROUPS.income), staff: sum(GROUPS.staff), other: sum(GROUPS.other) };
}

function less(whole: PartStatement, part: PartStatement): PartStatement {
  const sums = (a: StatementSums, b: StatementSums): StatementSums => ({
    income: subtract(a.income, b.income),
    staff: subtract(a.staff, b.staff),
    other: subtract(a.other, b.other),
  });
  return {
    name: undefined,
    outcome: sums(whole.outcome, part.outcome),
    budget: sums(whole.budget, part.budget),
    grant: subtract(whole.grant, part.grant),
  };
}
