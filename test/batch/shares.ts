/**
 * One ledger cut by committee: every row and öre of it is one committee's or nobody's, and each committee's run has
 * taken what is its own. Counted here by another statement than the committees' own.
 */
import { readFileSync } from "node:fs";
import type { MoneyUnit } from "../../src/model/money";
import type { LedgerSource } from "../../src/sources/ledgerRules";
import { splitOf, type Share, type Split } from "../warehouse/cut";
import { partOf } from "../warehouse/fileMapping";
import { openLedgerFile } from "../warehouse/ledgerFile";
import { mappedLedger } from "../warehouse/mappedLedger";
import type { Outside, Taken } from "../warehouse/outsideLedgers";
import type { PressJson } from "../workbench/press-json";
import type { Committee } from "./list";

export interface SharedLedger extends Pick<Split, "whole" | "unassigned"> {
  readonly source: LedgerSource;
  readonly shares: readonly (Share & { readonly committee: string; readonly taken: Share | undefined })[];
  /** All that is somebody's and nobody's is the whole, and every committee that was run has taken its own. */
  readonly holds: boolean;
}

/** `jsonOf`: what a committee's run has answered; `undefined` where it has not. */
export async function sharedLedgers(
  { cut: _cut, ...outside }: Outside,
  committees: readonly Committee[],
  jsonOf: (committee: Committee) => string | undefined
): Promise<readonly SharedLedger[]> {
  const answers = committees.map((committee) => takenIn(jsonOf(committee)));
  const prefixes = committees.flatMap(({ prefixes }, owner) => prefixes.map((prefix) => ({ prefix, owner })));
  const shared: SharedLedger[] = [];
  for (const [source, named] of Object.entries(outside) as [LedgerSource, string][]) {
    const taken = answers.map((answer) => answer.find((one) => one.source === source));
    const file = await openLedgerFile(source, named);
    const mapping = taken.map((one) => one?.mapping).find((one) => one !== undefined);
    try {
      const ledger = mapping === undefined ? file : (await mappedLedger(file, partOf(mapping, file))).ledger;
      const units = [...new Set(taken.flatMap((one) => one?.unit ?? []))];
      const splits = new Map<MoneyUnit, Split>();
      for (const unit of units.length === 0 ? (["kr"] as const) : units)
        splits.set(unit, await splitOf(ledger, unit, prefixes, committees.length));
      const [split] = splits.values();
      if (split === undefined) continue;
      const shares = committees.map(({ name }, at) => {
        const own = taken[at];
        const share = (own === undefined ? split : (splits.get(own.unit) ?? split)).shares[at];
        return { committee: name, ...(share ?? { rows: 0, read: 0, ore: 0 }), taken: own };
      });
      const { whole, unassigned } = split;
      const holds = [...splits.values()].every(isWhole) && shares.every((one) => !one.taken || isSame(one, one.taken));
      shared.push({ source, whole, unassigned, shares, holds });
    } finally {
      file.database.close();
    }
  }
  return shared;
}

function takenIn(json: string | undefined): readonly Taken[] {
  return json === undefined ? [] : ((JSON.parse(readFileSync(json, "utf8")) as PressJson).ledgers ?? []);
}

function isWhole({ whole, shares, unassigned }: Split): boolean {
  return isSame(sharesTogether([...shares, ...unassigned]), whole);
}

export function sharesTogether(shares: readonly Share[]): Share {
  const sum = (of: (share: Share) => number): number => shares.reduce((all, share) => all + of(share), 0);
  return { rows: sum(({ rows }) => rows), read: sum(({ read }) => read), ore: sum(({ ore }) => ore) };
}

function isSame(one: Share, other: Share): boolean {
  return one.rows === other.rows && one.read === other.read && one.ore === other.ore;
}
