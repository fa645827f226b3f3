/** Sums of the ledger rows that code selections catch within areas: what causes and part statements are made of. */
import { selects, type CodeSelection } from "../model/code";
import type { Ledger } from "../model/ledger";
import { add, ZERO, type Ore } from "../model/money";
import type { AreaId } from "../model/organisation";
import type { Analysis } from "./analysis";
import { areaIdsOf } from "./deviation";
import { amountOf, at, isOperating, UNALLOCATED, type LineKey, type Share } from "./statement";

/** Rows that belong together: within an area (`undefined`: any), by activity and account. */
export interface Selection {
  readonly area: AreaId | undefined;
  readonly activities: CodeSelection;
  readonly accounts: CodeSelection;
}

/** What a name (a cause, a part statement) caught of a ledger. */
interface Caught {
  readonly sum: Ore;
  readonly lines: ReadonlyMap<LineKey, Ore>;
  readonly rows: number;
}

export interface CatchResult {
  readonly byName: ReadonlyMap<string, Caught>;
  /** Rows that several names claim; they count for the first of them only. */
  readonly contested: readonly { readonly names: readonly string[]; readonly rows: number; readonly sum: Ore }[];
}

/**
 * Gives every ledger entry to the first name whose selections catch it. Only accounts of the operating
 * statement take part, and only the committee's areas.
 */
export function catchEntries(
  named: readonly (Selection & { readonly name: string })[],
  ledger: Ledger,
  { model: { organisation, chart }, committee }: Pick<Analysis, "model" | "committee">,
  share: Share
): CatchResult {
  const areas = new Set(areaIdsOf(committee));
  const areaOf = ledger.responsibilities.map((code) => organisation.areaOf(code));
  const classOf = ledger.accounts.map((code) => chart(code));
  const shares = ledger.periods.map(share);
  const selections = named.map(({ name, area, activities, accounts }) => ({
    name,
    area,
    activities: ledger.activities.map((code) => selects(activities, code)),
    accounts: ledger.accounts.map((code) => selects(accounts, code)),
  }));
  const byName = new Map<string, { sum: Ore; rows: number; lines: Map<LineKey, Ore> }>();
  const contested = new Map<string, { names: readonly string[]; rows: number; sum: Ore }>();
  for (let entry = 0; entry < ledger.entries; entry++) {
    const [account, activity] = [at(ledger.account, entry), at(ledger.activity, entry)];
    const area = areaOf[at(ledger.responsibility, entry)];
    const line = classOf[account] ?? UNALLOCATED;
    if (area === undefined || !areas.has(area) || !isOperating(line)) continue;
    const catching = selections
      .filter((one) => one.area === undefined || one.area === area)
      .filter(({ activities, accounts }) => activities[activity] === true && accounts[account] === true);
    const names = [...new Set(catching.map(({ name }) => name))];
    const [first] = names;
    if (first === undefined) continue;
    const amount = amountOf(ledger, entry, shares);
    const rows = at(ledger.rowCount, entry);
    const caught = byName.get(first) ?? { sum: ZERO, rows: 0, lines: new Map<LineKey, Ore>() };
    caught.sum = add(caught.sum, amount);
    caught.rows += rows;
    caught.lines.set(line, add(caught.lines.get(line) ?? ZERO, amount));
    byName.set(first, caught);
    if (names.length > 1) {
      const key = names.join("\n");
      const known = contested.get(key) ?? { names, rows: 0, sum: ZERO };
      contested.set(key, { names, rows: known.rows + rows, sum: add(known.sum, amount) });
    }
  }
  return { byName, contested: [...contested.values()] };
}
