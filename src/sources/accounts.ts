/**
 * Kontoplan: which line of the income statement an account belongs to, by prefix; the longest prefix wins. A
 * chart after Kommun-Bas is built in; the workbook's rows extend it and stand above it.
 */
import type { AccountClass, ChartOfAccounts, IncomeLine } from "../model/account";
import { prefixMap, type Code } from "../model/code";
import type { Problem } from "../model/problem";
import { codePrefix, needed, type Context, type Kind } from "./field";
import { fold } from "./fold";
import type { Grid } from "./grid";
import { parseText } from "./cell";
import { value, wrong } from "./parsed";
import { contradictionsIn } from "./prefixes";
import { readRows, rowSource } from "./rows";

export const LINE_LABELS: Readonly<Record<IncomeLine, string>> = {
  grantsReceived: "Bidrag",
  otherIncome: "Övriga intäkter",
  wages: "Lönekostnader",
  payrollOverhead: "PO-pålägg",
  otherStaff: "Övriga personalkostnader",
  premises: "Lokal- och markhyror",
  otherCosts: "Övriga kostnader",
  depreciation: "Avskrivningar",
  financialIncome: "Finansiella intäkter",
  financialCosts: "Finansiella kostnader",
};

/** What Kontoplan may say of an account: a line, or that it belongs to none. */
export const CLASS_LABELS: Readonly<Record<AccountClass, string>> = {
  ...LINE_LABELS,
  investment: "Investeringar",
  neverSummed: "Räknas inte",
};

const CLASS_BY_LABEL: ReadonlyMap<string, AccountClass> = new Map(
  (Object.entries(CLASS_LABELS) as [AccountClass, string][]).map(([accountClass, label]) => [fold(label), accountClass])
);

/** Account groups of Kommun-Bas. What is not named here is listed where it occurs. */
const GROUPS: Readonly<Record<AccountClass, readonly number[]>> = {
  otherIncome: [30, 31, 34, 36, 37, 38],
  grantsReceived: [35],
  investment: [40],
  otherCosts: [41, 45, 46, ...range(61, 78)],
  wages: [50, 51],
  otherStaff: [53, 54, 55, 57],
  payrollOverhead: [56],
  premises: [60],
  depreciation: [79],
  financialIncome: [84],
  financialCosts: [85],
  neverSummed: [89],
};

/** The built-in chart in account order: for showing it, and for a Kontoplan to start from. */
export const USUAL_CHART: readonly (readonly [prefix: string, accountClass: AccountClass])[] = (
  Object.entries(GROUPS) as [AccountClass, readonly number[]][]
)
  .flatMap(([accountClass, groups]) => groups.map((group) => [String(group), accountClass] as const))
  .sort(([a], [b]) => (a < b ? -1 : 1));

/** Taxes, state grants and the like (80–83, 87–88): accounts of the municipality that no committee has. */
export function isNotCommittees(account: Code): boolean {
  return /^8[0-378]/.test(account);
}

export const ACCOUNTS = rowSource("accounts", false, {
  prefix: needed(
    codePrefix("Konto", "Kontonr", "Kontonummer", "Kontokod", "Kontogrupp", "Kto", "Konto från", "Prefix")
  ),
  accountClass: needed(
    accountClass("Rad", "Resultatrad", "Resultaträkningsrad", "Rad i resultaträkningen", "Tillhör", "Grupp")
  ),
});

export function readAccounts(
  grid: Grid | undefined,
  context: Context
): { readonly chart: ChartOfAccounts; readonly problems: readonly Problem[] } {
  const { rows, problems } = readRows(ACCOUNTS, grid, context);
  const own = rows.map(({ values, placeOf }) => ({
    prefix: values.prefix,
    belongsTo: values.accountClass,
    label: CLASS_LABELS[values.accountClass],
    place: placeOf("prefix"),
  }));
  return {
    chart: prefixMap([...USUAL_CHART, ...own.map(({ prefix, belongsTo }) => [prefix, belongsTo] as const)]),
    problems: [...problems, ...contradictionsIn("accounts", own)],
  };
}

function accountClass(name: string, ...synonyms: readonly string[]): Kind<AccountClass> {
  const known = Object.values(CLASS_LABELS);
  return {
    name,
    synonyms,
    holds: "text",
    whenWrong: "dropRow",
    zero: undefined,
    parse: (cell) => {
      const parsed = parseText(cell);
      if (parsed.kind !== "value") return parsed;
      const found = CLASS_BY_LABEL.get(fold(parsed.value));
      return found === undefined ? wrong({ kind: "lineUnknown", name: parsed.value, known }) : value(found);
    },
  };
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
