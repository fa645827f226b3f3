/** Lines of the income statement by the names that municipalities give them. */
import { code } from "../../model/code";
import type { AccountClass, ChartOfAccounts } from "../../model/account";
import { CLASS_BY_LABEL } from "../../sources/accounts";
import { fold } from "../../sources/fold";

/** What other income statements call lines that are whole or part of one of these. */
const OTHER_LABELS: ReadonlyMap<string, AccountClass> = new Map(
  (
    [
      ["grantsReceived", "statsbidrag", "erhallna bidrag"],
      ["wages", "loner"],
      ["payrollOverhead", "arbetsgivaravgifter"],
      ["premises", "lokalkostnader", "lokalhyror"],
    ] as const
  ).flatMap(([line, ...labels]) => labels.map((label) => [label, line] as const))
);

/** The start of an account that a chart gives to the line of this name; `undefined` for what is no line's name. */
export function accountOfLine(name: string, chart: ChartOfAccounts): string | undefined {
  const line = CLASS_BY_LABEL.get(fold(name)) ?? OTHER_LABELS.get(fold(name));
  return line === undefined ? undefined : GROUPS.find((group) => chart(code(group)) === line);
}

/** "30" to "89": groups of accounts of a committee. */
const GROUPS = Array.from({ length: 60 }, (_, at) => String(30 + at));
