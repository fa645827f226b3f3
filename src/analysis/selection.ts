/** Sums of the ledger rows that code selections catch within areas: what causes and part statements are made of. */
import { selects, type CodeSelection } from "../model/code";
import type { Ledger } from "../model/ledger";
import { add, ZERO, type Ore } from "../model/money";
import type { AreaId } from "../model/organisation";
import type { Analysis } from "./analysis";
import { areaIdsOf } from "./deviation";
import { amountOf, at, isOperating, UNALLOCATED, type LineKey, type Share } from "./statement";

/** Rows that belong together: within an area (`undefined`: any), by activity and account. */
interface Selection {
  readonly area: AreaId | undefined;
  readonly activities: CodeSelection;
  readonly accounts: CodeSelection;
}

export type NamedSelection = Selection & { readonly name: string };

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
  named: readonly NamedSelection[],
  ledger: Ledger,
  analysis: Pick<Analysis, "model" | "committee">,
  share: Share
): CatchResult {
  const claimantsOf = claims(named, ledger, analysis);
  const classOf = ledger.codes.account.map((code) => analysis.model.chart(code));
  const shares = ledger.periods.map(share);
  const byName = new Map<string, { sum: Ore; rows: number; lines: Map<LineKey, Ore> }>();
  const contested = new Map<string, { names: readonly string[]; rows: number; sum: Ore }>();
  for (let entry = 0; entry < ledger.entries; entry++) {
    const names = claimantsOf(entry);
    const [first] = names;
    if (first === undefined) continue;
    const line = (classOf[at(ledger.account, entry)] ?? UNALLOCATED) as LineKey;
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

const NOBODY: readonly string[] = [];

/** The names whose selections catch an entry, in their order: the first one gets it. */
export function claims(
  named: readonly NamedSelection[],
  ledger: Ledger,
  { model: { organisation, chart }, committee }: Pick<Analysis, "model" | "committee">
): (entry: number) => readonly string[] {
  const areas = new Set(areaIdsOf(committee));
  const areaOf = ledger.codes.responsibility.map((code) => organisation.areaOf(code));
  const classOf = ledger.codes.account.map((code) => chart(code));
  const selections = named.map(({ name, area, activities, accounts }) => ({
    name,
    area,
    activities: ledger.codes.activity.map((code) => selects(activities, code)),
    accounts: ledger.codes.account.map((code) => selects(accounts, code)),
  }));
  return (entry) => {
    const account = at(ledger.account, entry);
    const activity = at(ledger.activity, entry);
    const area = areaOf[at(ledger.responsibility, entry)];
    if (area === undefined || !areas.has(area) || !isOperating(classOf[account] ?? UNALLOCATED)) return NOBODY;
    // Most entries are nobody's: nothing is made for them.
    let names: string[] | undefined;
    for (const one of selections) {
      const isOfArea = one.area === undefined || one.area === area;
      if (!isOfArea || one.activities[activity] !== true || one.accounts[account] !== true) continue;
      if (names === undefined) names = [one.name];
      else if (!names.includes(one.name)) names.push(one.name);
    }
    return names ?? NOBODY;
  };
}
