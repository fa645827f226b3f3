/** What the year before came to, per area: to lay beside what is expected of this one. */
import { byYear, monthsIn } from "../model/ledgerParts";
import { add, ZERO, type Ore } from "../model/money";
import type { Analysis } from "./analysis";
import type { GroupResult } from "./deviation";
import { netCostOf, sumsOf } from "./statement";

const MONTHS_OF_YEAR = 12;

/** Net cost of the whole year before; `undefined` where a month of it has no rows. On the basis of this year. */
export function lastYearsNetCost({
  model,
}: Pick<Analysis, "model">): ((group: Pick<GroupResult, "areas">) => Ore) | undefined {
  const { settings, earlier, organisation, chart } = model;
  const ledger = byYear(earlier.outcome).get(settings.year - 1);
  if (ledger === undefined || monthsIn(ledger).length < MONTHS_OF_YEAR) return undefined;
  const sums = sumsOf(ledger, organisation, chart);
  return ({ areas }) => areas.reduce((sum, { key }) => add(sum, netCostOf(sums, key)), ZERO);
}
