/** A town whose ledgers are laid out in other ways than the contract's, key by key. */
import type { ArraySheet } from "../../support/arrayWorkbook";
import { grouped, inMonth, ledgers, MONTHS, sumOf, type Row } from "../exports/shape";
import { invent, type Fact } from "../municipality";
import { chanceOf } from "../random";
import { tried } from "../trial";

export const town = invent(chanceOf(91));
export const KEYS = ["Konto", "Ansvar", "Verksamhet"];

export function perKey(facts: readonly Fact[], row: (own: readonly Fact[], keys: Row) => Row): readonly Row[] {
  return grouped(facts, "account", "responsibility", "activity").map((own) => {
    const [{ account = "", responsibility = "", activity = "" } = {}] = own;
    return row(own, [account, responsibility, activity]);
  });
}

export function budgetSheet(): ArraySheet {
  const rows = perKey(town.budget, (own, keys) => [...keys, ...MONTHS.map((month) => sumOf(inMonth(own, month)))]);
  return { name: "Budget per månad", cells: [[...KEYS, ...MONTHS.map((month) => town.year * 100 + month)], ...rows] };
}

export async function verdictOf(...sheets: readonly ArraySheet[]): Promise<string> {
  const { sheets: all, same } = ledgers(town, ...sheets);
  return (await tried({ sheets: all }, same)).verdict;
}
