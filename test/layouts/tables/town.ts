/** A town of few accounts, and its grants, forecasts or organisation laid out in another way than the contract's. */
import type { SourceName } from "../../../src/model/source";
import { SPECS } from "../../../src/sources/catalogue";
import type { ArraySheet } from "../../support/arrayWorkbook";
import { grantOf, type Row } from "../exports/shape";
import { canonical, invent, type Invented } from "../municipality";
import { chanceOf } from "../random";
import { tried, type Tried, type Verdict } from "../trial";

const whole = invent(chanceOf(11));
const accounts = whole.accounts.slice(-2).map(([code]) => code);
const ofFew = (facts: Invented["outcome"]): Invented["outcome"] =>
  facts.filter(({ account }) => accounts.includes(account));

export const TOWN: Invented = { ...whole, outcome: ofFew(whole.outcome), budget: ofFew(whole.budget) };
export const YEAR = TOWN.year;
export const OCCASIONS = [...new Set(TOWN.forecasts.map(({ occasion }) => occasion))];
export const DECISIONS = [...new Set(TOWN.grants.map(({ decision }) => decision))];

/** A row for each area. */
export function perArea(row: (area: Invented["areas"][number], at: number) => Row): readonly Row[] {
  return TOWN.areas.map(row);
}

export function grant(area: string, decision?: string): number {
  return grantOf(TOWN, area, decision);
}

export function grantOfAll(decision?: string): number {
  return TOWN.areas.reduce((sum, { name }) => sum + grant(name, decision), 0);
}

export function forecast(area: string, occasion: string): number {
  return TOWN.forecasts.find((one) => one.area === area && one.occasion === occasion)?.kronor ?? 0;
}

export function sheet(name: string, ...cells: readonly Row[]): ArraySheet {
  return { name, cells };
}

/** How the year comes out with these sheets in place of the sources' own, beside the contract's form of `same`. */
export async function triedWithout(
  sources: readonly SourceName[],
  sheets: readonly ArraySheet[],
  same: Invented = TOWN
): Promise<Verdict> {
  return (await triedSheets(sources, sheets, same)).verdict;
}

export async function triedSheets(
  sources: readonly SourceName[],
  sheets: readonly ArraySheet[],
  same: Invented = TOWN
): Promise<Tried> {
  const names = sources.map((source) => SPECS[source].sheet);
  const rest = canonical(TOWN).filter(({ name }) => !names.includes(name));
  return tried({ sheets: [...rest, ...sheets] }, canonical(same));
}
