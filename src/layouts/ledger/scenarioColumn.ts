/** A column that says of each row which ledger it is of, in words or in codes that a line around the table explains. */
import { fold } from "../../sources/fold";
import { isNameOf, type Column } from "../columns/contents";
import type { LedgerSource } from "./ledgerSeen";
import { meaningOf } from "../said/meaning";
import type { Table } from "../tables/table";

/** A column whose words say what each row is: Utfall, Budget. */
export interface ScenarioColumn {
  readonly column: Column;
  readonly words: Readonly<Record<LedgerSource, readonly string[]>>;
  /** Words of rows that belong to neither ledger, and whose meaning is known: forecasts, differences, last year. */
  readonly others: readonly string[];
}

/**
 * `hasAccounts`: a decision's name beside another's ("Mål och budget") says nothing of a ledger; nor does what is the
 * name of a code ("Ängens boende plan 2"), whichever of the `keys` has it.
 */
export function scenarioColumn(
  columns: readonly Column[],
  table: Table,
  hasAccounts: boolean,
  keys: readonly Column[]
): ScenarioColumn | undefined {
  const legend = legendIn([...table.titles, ...table.footnotes]);
  for (const column of columns) {
    if (column.distinct < 2 || column.distinct > 8 || column.filled < 0.9) continue;
    if (keys.some((key) => key.at !== column.at && isNameOf(key, column))) continue;
    const words = [...new Set(column.cells.map(String))];
    if (column.isWord < 0.9 && !words.every((word) => legend.has(fold(word)))) continue;
    const saidOf = (word: string): string => legend.get(fold(word)) ?? word;
    const of = (source: LedgerSource): readonly string[] =>
      words.filter((word) => meaningOf(saidOf(word)).scenario === source && !meaningOf(saidOf(word)).isOtherYear);
    const said = { outcome: of("outcome"), budget: of("budget") };
    // Of two words in as many rows each, where one is said to be a ledger, the other is the other one.
    const rest = words.filter((word) => !isOther(saidOf(word)));
    const lacking = (["outcome", "budget"] as const).filter((source) => said[source].length === 0);
    const [only = ""] = rest;
    const isRest =
      hasAccounts && words.length === 2 && rest.length === 1 && lacking.length === 1 && isHalf(only, column);
    const both = isRest ? { ...said, [lacking[0] ?? "outcome"]: rest } : said;
    if (both.outcome.length !== 1 || both.budget.length !== 1) continue;
    return { column, words: both, others: words.filter((word) => isOther(saidOf(word))) };
  }
  return undefined;
}

function isHalf(word: string, { cells }: Column): boolean {
  return Math.abs(cells.filter((cell) => String(cell) === word).length * 2 - cells.length) <= cells.length * 0.1;
}

function isOther(word: string): boolean {
  const { scenario, isDerived, isOtherYear } = meaningOf(word);
  return scenario !== undefined || isDerived || isOtherYear;
}

/** What codes are said to be: "Version 0 = utfall, version 1 = budget", "Utfall: 4". */
function legendIn(texts: readonly string[]): ReadonlyMap<string, string> {
  const pairs = texts.flatMap((text) => [...fold(text).matchAll(/([\p{L}\p{N}]+)(?: ?[=:] ?| ar )([\p{L}\p{N}]+)/gu)]);
  const legend = pairs.flatMap(([, left = "", right = ""]): readonly (readonly [string, string])[] => {
    if (meaningOf(right).scenario !== undefined) return [[left, right]];
    return meaningOf(left).scenario === undefined ? [] : [[right, left]];
  });
  return new Map(legend);
}
