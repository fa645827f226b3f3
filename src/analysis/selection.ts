/** Sums of the ledger rows that code selections catch within areas: what causes and part statements are made of. */
import { isIncomeLine, type ChartOfAccounts } from "../model/account";
import { selects, type CodeSelection } from "../model/code";
import type { Ledger } from "../model/ledger";
import { add, ZERO, type Ore } from "../model/money";
import type { AreaId, Organisation } from "../model/organisation";
import { UNALLOCATED, type LineKey, type Share } from "./statement";

/** Rows that belong together: within an area (`undefined`: any), by activity and account. */
export interface Selection {
  readonly area: AreaId | undefined;
  readonly activities: CodeSelection;
  readonly accounts: CodeSelection;
}

/** What a name (a cause, a part statement) caught of a ledger. */
export interface Caught {
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
 * statement take part, and only areas within `areas`.
 */
export function catchEntries(
  named: readonly (Selection & { readonly name: string })[],
  ledger: Ledger,
  organisation: Organisation,
  chart: ChartOfAccounts,
  areas: ReadonlySet<string>,
  share: Share
): CatchResult {
  const areaOf = ledger.codes.responsibility.map((code) => organisation.areaOf(code));
  const classOf = ledger.codes.account.map((code) => chart(code));
  const shares = ledger.periods.map(share);
  const masks = named.map(({ activities, accounts }) => ({
    activities: ledger.codes.activity.map((code) => selects(activities, code)),
    accounts: ledger.codes.account.map((code) => selects(accounts, code)),
  }));
  const byName = new Map<string, { sum: Ore; rows: number; lines: Map<LineKey, Ore> }>();
  const contested = new Map<string, { names: readonly string[]; rows: number; sum: Ore }>();
  for (let entry = 0; entry < ledger.entries; entry++) {
    const [account, activity] = [ledger.account[entry] ?? 0, ledger.activity[entry] ?? 0];
    const area = areaOf[ledger.responsibility[entry] ?? 0];
    const accountClass = classOf[account] ?? UNALLOCATED;
    if (area === undefined || !areas.has(area) || (accountClass !== UNALLOCATED && !isIncomeLine(accountClass)))
      continue;
    const names = [
      ...new Set(
        named
          .filter(
            (selection, index) =>
              (selection.area === undefined || selection.area === area) &&
              masks[index]?.activities[activity] === true &&
              masks[index]?.accounts[account] === true
          )
          .map(({ name }) => name)
      ),
    ];
    const first = names[0];
    if (first === undefined) continue;
    const whole = ledger.amount[entry] ?? 0;
    const part = shares[ledger.period[entry] ?? 0] ?? 0;
    const amount = (part === 1 ? whole : Math.round(whole * part)) as Ore;
    const rows = ledger.rowCount[entry] ?? 0;
    const caught = byName.get(first) ?? { sum: ZERO, rows: 0, lines: new Map<LineKey, Ore>() };
    caught.sum = add(caught.sum, amount);
    caught.rows += rows;
    caught.lines.set(accountClass, add(caught.lines.get(accountClass) ?? ZERO, amount));
    byName.set(first, caught);
    if (names.length > 1) {
      const key = names.join("\n");
      const known = contested.get(key) ?? { names, rows: 0, sum: ZERO };
      contested.set(key, { names, rows: known.rows + rows, sum: add(known.sum, amount) });
    }
  }
  return { byName, contested: [...contested.values()] };
}

export const NOTHING_CAUGHT: Caught = { sum: ZERO, lines: new Map(), rows: 0 };
