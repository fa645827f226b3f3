/** What the year before came to, per area: to lay beside what is expected of this one. */
import type { Ledger } from "../model/ledger";
import { byYear, monthsIn } from "../model/ledgerParts";
import { add, ZERO, type Ore } from "../model/money";
import type { Analysis } from "./analysis";
import type { GroupResult } from "./deviation";
import { netCostOf, sumsOf } from "./statement";

const MONTHS_OF_YEAR = 12;

/** The whole year before; `undefined` where a month of it has no rows. On the basis of this year. */
export function lastYearsLedger({ model }: Pick<Analysis, "model">): Ledger | undefined {
  const ledger = byYear(model.earlier.outcome).get(model.settings.year - 1);
  return ledger !== undefined && monthsIn(ledger).length === MONTHS_OF_YEAR ? ledger : undefined;
}

/** Its net cost. */
export function lastYearsNetCost(
  analysis: Pick<Analysis, "model">
): ((group: Pick<GroupResult, "areas">) => Ore) | undefined {
  const ledger = lastYearsLedger(analysis);
  if (ledger === undefined) return undefined;
  const { organisation, chart } = analysis.model;
  const sums = sumsOf(ledger, organisation, chart);
  return ({ areas }) => areas.reduce((sum, { key }) => add(sum, netCostOf(sums, key)), ZERO);
}
