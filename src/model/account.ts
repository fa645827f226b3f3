/** What an account counts as: a line of the income statement, or none. */
import type { PrefixMap } from "./code";

/** The lines of the income statement that accounts belong to, in printed order. */
export const INCOME_LINES = [
  "grantsReceived",
  "otherIncome",
  "wages",
  "payrollOverhead",
  "otherStaff",
  "premises",
  "otherCosts",
  "depreciation",
  "financialIncome",
  "financialCosts",
] as const;

export type IncomeLine = (typeof INCOME_LINES)[number];

/** Accounts that never enter a committee's operating statement: investments (40), closing entries (89). */
export type OutsideStatement = "investment" | "neverSummed";

export type AccountClass = IncomeLine | OutsideStatement;

/** The class of an account; `undefined` for an account that no prefix covers (reported as Ej fördelat). */
export type ChartOfAccounts = PrefixMap<AccountClass>;

export function isIncomeLine(accountClass: AccountClass): accountClass is IncomeLine {
  return accountClass !== "investment" && accountClass !== "neverSummed";
}
