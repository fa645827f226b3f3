/**
 * Kontoplan: which line of the income statement an account belongs to, by prefix; the longest prefix wins. A
 * chart after Kommun-Bas is built in; the workbook's rows extend it and stand above it.
 */
import type { AccountClass, ChartOfAccounts, IncomeLine } from "../model/account";
import { prefixMap, type Code } from "../model/code";
import { parseText } from "./cell";
import { needed, type Kind } from "./field";
import { fold } from "./fold";
import { codePrefix } from "./kinds";
import { value, wrong } from "./parsed";
import { prefixed } from "./prefixes";
import { rowSource } from "./rowSource";

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
const CLASS_LABELS: Readonly<Record<AccountClass, string>> = {
  ...LINE_LABELS,
  investment: "Investeringar",
  neverSummed: "Räknas inte",
};

/** Lines of the income statement by their folded names. */
export const CLASS_BY_LABEL: ReadonlyMap<string, AccountClass> = new Map(
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
const USUAL_CHART: readonly AccountRule[] = (Object.entries(GROUPS) as [AccountClass, readonly number[]][])
  .flatMap(([accountClass, groups]) => groups.map((group) => [String(group), accountClass] as const))
  .sort(([a], [b]) => (a < b ? -1 : 1));

/** Taxes, state grants and the like (80–83, 87–88): accounts of the municipality that no committee has. */
export function isNotCommittees(account: Code): boolean {
  return /^8[0-378]/.test(account);
}

export const ACCOUNTS = rowSource(
  {
    source: "accounts",
    sheet: "Kontoplan",
    description: {
      sv: "Vilka konton som hör till vilken rad i resultaträkningen. Utan den gäller en förvald tabell efter Kommun-Bas.",
      en: "Which accounts belong to which line of the income statement. Without it a default after Kommun-Bas holds.",
    },
    importance: "shaping",
    fields: {
      prefix: needed(
        codePrefix("Konto", "Kontonr", "Kontonummer", "Kontokod", "Kontogrupp", "Kto", "Konto från", "Prefix"),
        "Början av kontot räcker. Den längsta som passar gäller."
      ),
      accountClass: needed(
        accountClass("Rad", "Resultatrad", "Resultaträkningsrad", "Rad i resultaträkningen", "Tillhör", "Grupp"),
        "Resultaträkningens rad."
      ),
    },
    startingRows: USUAL_CHART.map(([prefix, accountClass]) => [prefix, CLASS_LABELS[accountClass]]),
  },
  (rows) =>
    prefixed(
      "accounts",
      rows.map(({ values: { prefix, accountClass }, placeOf }) => ({
        prefix,
        belongsTo: accountClass,
        label: CLASS_LABELS[accountClass],
        place: placeOf("prefix"),
      }))
    )
);

/** As Kontoplan writes it. */
export function accountClassLabel(accountClass: AccountClass): string {
  return CLASS_LABELS[accountClass];
}

/** A row of Kontoplan, or of the built-in chart. */
export type AccountRule = readonly [prefix: string, accountClass: AccountClass];

/** The built-in chart with the workbook's own rows above it. */
export function chartOf(own: readonly AccountRule[]): ChartOfAccounts {
  return prefixMap([...USUAL_CHART, ...own]);
}

/** The rules of the built-in chart that no row of the workbook's own replaces. */
export function usualRules(own: readonly AccountRule[]): readonly AccountRule[] {
  const replaced = new Set(own.map(([prefix]) => prefix));
  return USUAL_CHART.filter(([prefix]) => !replaced.has(prefix));
}

function accountClass(name: string, ...synonyms: readonly string[]): Kind<AccountClass> {
  const known = Object.values(CLASS_LABELS);
  return {
    name,
    synonyms,
    holds: "text",
    whenWrong: "dropRow",
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
