/** Rows of a ledger with something amiss in common, gathered by code: how many, their sum, the first addresses. */
import type { Ore } from "../model/money";
import { MOST_ADDRESSES, type StrayRows } from "../model/problem";

/**
 * Codes that are told apart; what comes after them is gathered, so that a wrongly chosen column does not become a
 * million problems.
 */
const MOST_CODES = 200;

interface Gathered {
  readonly code: string;
  codes: number;
  rows: number;
  amount: number;
  readonly addresses: string[];
}

export interface Strays {
  /** A row, or several whose sum stands in one. */
  readonly add: (code: string, amount: number, address: () => string, rows?: number) => void;
  readonly groups: () => readonly StrayRows[];
  readonly rows: () => number;
  readonly sum: () => Ore;
}

export function strays(): Strays {
  const groups = new Map<string, Gathered>();
  let rest: { readonly group: Gathered; readonly codes: Set<string> } | undefined;

  function groupOf(code: string): Gathered {
    const known = groups.get(code);
    if (known !== undefined) return known;
    if (groups.size < MOST_CODES) {
      const group: Gathered = { code, codes: 1, rows: 0, amount: 0, addresses: [] };
      groups.set(code, group);
      return group;
    }
    rest ??= { group: { code, codes: 0, rows: 0, amount: 0, addresses: [] }, codes: new Set() };
    rest.codes.add(code);
    rest.group.codes = rest.codes.size;
    return rest.group;
  }

  const all = (): readonly Gathered[] => [...groups.values(), ...(rest === undefined ? [] : [rest.group])];
  return {
    add(code, amount, address, rows = 1) {
      const group = groupOf(code);
      group.rows += rows;
      group.amount += amount;
      if (group.addresses.length < MOST_ADDRESSES) group.addresses.push(address());
    },
    groups: () => all().map((group) => ({ ...group, amount: group.amount as Ore })),
    rows: () => all().reduce((sum, { rows }) => sum + rows, 0),
    sum: () => all().reduce((sum, { amount }) => sum + amount, 0) as Ore,
  };
}
