/** What the kinds of exports are made of: a town's facts grouped, summed and named as reports do. */
import type { CellValue } from "../../../src/workbook";
import type { ArraySheet } from "../../support/arrayWorkbook";
import { canonical, kronor, type Fact, type Invented } from "../municipality";

export type Row = readonly CellValue[];

/** One year as a system exports it, beside the same year in the contract's form. */
export interface Exported {
  readonly sheets: readonly ArraySheet[];
  readonly same: readonly ArraySheet[];
  /** A sheet of which something is to be told even where the package is right: what stands there is not used. */
  readonly mustTell?: string;
}

export type Kind = (town: Invented) => Exported;

export type Key = "period" | "account" | "responsibility" | "activity";

/** The contract's sheets but these. */
export function without(town: Invented, ...names: readonly string[]): readonly ArraySheet[] {
  return canonical(town).filter(({ name }) => !names.includes(name));
}

/** These sheets in place of Utfall and Budget. */
export function ledgers(town: Invented, ...sheets: readonly ArraySheet[]): Exported {
  return { sheets: [...without(town, "Utfall", "Budget"), ...sheets], same: canonical(town) };
}

export function grants(town: Invented, ...sheets: readonly ArraySheet[]): Exported {
  const oneDecision = town.areas.map(({ name }) => ({
    decision: `Kommunbidrag ${town.year}`,
    date: "",
    area: name,
    kronor: grantOf(town, name),
  }));
  return { sheets: [...without(town, "Kommunbidrag"), ...sheets], same: canonical({ ...town, grants: oneDecision }) };
}

export function grantOf({ grants: all }: Invented, area: string, decision?: string): number {
  const own = all.filter((one) => one.area === area && (decision === undefined || one.decision === decision));
  return own.reduce((sum, one) => sum + one.kronor, 0);
}

export function grouped(facts: readonly Fact[], ...keys: readonly Key[]): readonly (readonly Fact[])[] {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const key = keys.map((one) => fact[one]).join("|");
    groups.set(key, [...(groups.get(key) ?? []), fact]);
  }
  return [...groups.values()];
}

export function sumOf(facts: readonly Fact[]): number {
  return kronor(facts.reduce((sum, { hundredths }) => sum + hundredths, 0));
}

export function inMonth(facts: readonly Fact[], month: number): readonly Fact[] {
  return facts.filter(({ period }) => period % 100 === month);
}

export function throughMonth(facts: readonly Fact[], month: number): readonly Fact[] {
  return facts.filter(({ period }) => period % 100 <= month);
}

export const MONTHS: readonly number[] = Array.from({ length: 12 }, (_, at) => at + 1);

export function blanks(count: number): Row {
  return Array.from({ length: count }, () => "");
}

/** The name of a code, and of the area it belongs to. */
export function namesIn({ accounts, responsibilities, activities, areas }: Invented): {
  readonly account: (code: string) => string;
  readonly responsibility: (code: string) => string;
  readonly activity: (code: string) => string;
  readonly area: (responsibility: string) => string;
} {
  const [byAccount, byResponsibility, byActivity] = [new Map(accounts), new Map(responsibilities), new Map(activities)];
  return {
    account: (code) => byAccount.get(code) ?? "",
    responsibility: (code) => byResponsibility.get(code) ?? "",
    activity: (code) => byActivity.get(code) ?? "",
    area: (responsibility) => areas.find(({ prefix }) => responsibility.startsWith(prefix))?.name ?? "",
  };
}

export function ofArea(facts: readonly Fact[], { prefix }: Invented["areas"][number]): readonly Fact[] {
  return facts.filter(({ responsibility }) => responsibility.startsWith(prefix));
}

export function swedish(amount: number): string {
  const [whole = "0", decimals = "00"] = Math.abs(amount).toFixed(2).split(".");
  return `${amount < 0 ? "-" : ""}${whole.replace(/\B(?=(\d{3})+$)/g, "\u00a0")},${decimals}`;
}
