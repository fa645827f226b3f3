/** What reading a ledger came to, for comparing two ways to read the same rows. */
import type { Ledger } from "../../src/model/ledger";
import type { Problem } from "../../src/model/problem";
import type { Reading } from "../../src/sources/read";

/**
 * What became of the rows, without their places and without what depends on the order of rows. An amount that no ledger
 * has stops the run, and beside it a double has no öre left: whether sums agree there depends on the order too.
 */
export function outcomeOf({ counts, model, problems }: Reading): unknown {
  const isBeyond = problems.some(({ kind }) => kind === "amountTooLarge");
  const told = problems.filter(({ kind }) => !(isBeyond && kind === "subtotalRowsSkipped"));
  return { counts: counts.outcome, entries: model && entriesOf(model.outcome), found: told.map(found).sort() };
}

function entriesOf({
  entries,
  period,
  periods,
  codes,
  account,
  responsibility,
  activity,
  ...sums
}: Ledger): readonly string[] {
  return Array.from({ length: entries }, (_, at) =>
    [
      periods[period[at] ?? -1],
      codes.account[account[at] ?? -1],
      codes.responsibility[responsibility[at] ?? -1],
      codes.activity[activity[at] ?? -1],
      sums.amount[at],
      sums.rowCount[at],
    ].join(" ")
  ).sort();
}

function found(problem: Problem): string {
  const stray = "stray" in problem && problem.kind !== "duplicateRows" ? problem.stray.code : "";
  const sums = "stray" in problem ? [problem.stray.rows, problem.stray.amount] : [];
  const cells = "cells" in problem ? problem.cells : "";
  const text = "text" in problem ? problem.text : "";
  return [problem.kind, problem.severity, stray, ...sums, cells, text].join(" ");
}
