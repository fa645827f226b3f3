/**
 * What a SIE file says, as plain values. Amounts carry their effect on the result, as everywhere: the file's debit is
 * turned to − when it is read.
 */
import type { Ore } from "../../model/money";
import type { Period } from "../../model/period";

/** Dimension → code: what an amount is booked on beside its account. */
export type Objects = ReadonlyMap<string, string>;

export interface Transaction {
  readonly line: number;
  /** "A 12": series and number. */
  readonly voucher: string;
  readonly period: Period;
  readonly account: string;
  readonly objects: Objects;
  readonly amount: Ore;
  readonly text: string;
}

/** What was booked on an account in a month, or budgeted: of the account as a whole, or of some objects. */
export interface PeriodAmount {
  readonly line: number;
  /** 0 is the file's own year, −1 the year before. */
  readonly year: number;
  readonly period: Period;
  readonly account: string;
  readonly objects: Objects;
  readonly amount: Ore;
}

export interface YearAmount {
  readonly line: number;
  readonly year: number;
  readonly account: string;
  readonly amount: Ore;
}

export interface FiscalYear {
  readonly first: Period;
  readonly last: Period;
}

export interface Dimension {
  readonly id: string;
  readonly name: string;
  /** The dimension that it is a part of. */
  readonly above: string | undefined;
}

export interface Sie {
  readonly type: string | undefined;
  readonly company: string | undefined;
  readonly organisationNumber: string | undefined;
  readonly program: string | undefined;
  readonly generated: string | undefined;
  /** The last day that the file covers, where it says so (#OMFATTN). */
  readonly through: Period | undefined;
  readonly years: ReadonlyMap<number, FiscalYear>;
  /** Account → its name. */
  readonly accounts: ReadonlyMap<string, string>;
  /** Accounts that the file itself calls assets or debts. */
  readonly balanceAccounts: ReadonlySet<string>;
  /** Accounts that the file itself calls costs or income. */
  readonly resultAccounts: ReadonlySet<string>;
  readonly dimensions: ReadonlyMap<string, Dimension>;
  /** Dimension → code → name. */
  readonly objects: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly transactions: readonly Transaction[];
  /** #PSALDO. */
  readonly balances: readonly PeriodAmount[];
  /** #PBUDGET. */
  readonly budgets: readonly PeriodAmount[];
  /** #RES: what an account came to in a year. */
  readonly results: readonly YearAmount[];
}

export const NO_OBJECTS: Objects = new Map();

/** The dimensions that every SIE file has, also where it does not name them. */
export const RESERVED_DIMENSIONS: ReadonlyMap<string, string> = new Map([
  ["1", "Kostnadsställe"],
  ["2", "Kostnadsbärare"],
  ["6", "Projekt"],
  ["7", "Anställd"],
  ["8", "Kund"],
  ["9", "Leverantör"],
  ["10", "Faktura"],
]);

/** A year's accounts of a kind that a committee's ledger does not have: assets and debts. */
export function isBalanceAccount(account: string, { balanceAccounts, resultAccounts }: Sie): boolean {
  if (balanceAccounts.has(account)) return true;
  return !resultAccounts.has(account) && /^[12]/.test(account);
}
