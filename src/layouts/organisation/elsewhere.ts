/** What tables say beside a register of the organisation: names that stand in them, and codes that ledgers have. */
import { fold } from "../../sources/fold";
import { contentsOf, isMonthNear, textsIn, type Column } from "../columns/contents";
import { keyColumnsOf } from "../columns/keyColumns";
import { codeIn } from "../said/codeInCell";
import { isOfOtherCodes } from "../said/keyWords";
import type { Known } from "../said/known";
import { yearNamed } from "../said/months";
import { keyLineIn } from "../tables/keyLines";
import type { Table } from "../tables/table";

/** What other sheets have of codes and names. */
export interface Elsewhere {
  readonly hasCode: (prefix: string) => boolean;
  /** Some ledger has codes of units. */
  readonly hasCodes: boolean;
  readonly hasName: (name: string) => boolean;
}

export function elsewhereIn(all: readonly Table[], sheet: string, known: Known): Elsewhere {
  const others = all.filter((table) => table.sheet !== sheet);
  const codes = ledgerCodesIn(others, known);
  const words = wordsIn(others);
  const ofLedgers = new Set(others.flatMap((table) => namesIn(table, known)));
  return {
    hasCode: (prefix) => codes.some((code) => withoutZeros(code).startsWith(withoutZeros(prefix))),
    hasCodes: codes.length > 0,
    hasName: (name) =>
      [name, name.replace(BRACKETS, "")].some((one) => words.has(fold(one)) || ofLedgers.has(fold(one))),
  };
}

const BRACKETS = /\s*[([].*$/u;

/** Excel takes them from codes that are numbers. */
function withoutZeros(code: string): string {
  return code.replace(/^0+(?=.)/, "");
}

/** Where words stand in short tables: in their cells, their headings and the names of their sheets. */
export function wordsIn(tables: readonly Table[]): ReadonlyMap<string, ReadonlySet<Table>> {
  const found = new Map<string, Set<Table>>();
  for (const table of tables) {
    if (table.rows.length > MOST_SHORT) continue;
    const cells = [...table.rows.flatMap((row) => row.cells), ...table.columns.map(({ heading }) => heading)];
    for (const cell of [...cells, table.sheet]) {
      if (typeof cell !== "string" || !/\p{L}{2}/u.test(cell)) continue;
      for (const text of new Set([cell, cell.replace(BRACKETS, "")].map(fold)))
        found.set(text, (found.get(text) ?? new Set()).add(table));
    }
  }
  return found;
}

/** Names in the columns of a long table that has few of them. */
function namesIn(table: Table, known: Known): readonly string[] {
  if (table.rows.length <= MOST_SHORT) return [];
  const ofNames = contentsOf(table, known).filter(({ isWord, distinct }) => isWord > 0.9 && distinct <= MOST_SHORT);
  return ofNames.flatMap((column) => textsIn(column).map(fold));
}

/** Rows, or names. */
const MOST_SHORT = 200;

/** Codes in ledgers that may be of units: in columns that no other key has, in lines over the rows, in headings. */
function ledgerCodesIn(tables: readonly Table[], known: Known): readonly string[] {
  const codes = tables.flatMap((table) => {
    const columns = contentsOf(table, known);
    const { account, activity, period } = keyColumnsOf(columns, known).columns;
    if (account === undefined) return [];
    const isOfCodes = (one: Column): boolean =>
      ![account, activity, period].includes(one) && one.isCode >= 0.8 && !one.isAmount && !isOfOtherCodes(one.heading);
    const lines = table.rows.map(keyLineIn).filter((line) => line?.key === "responsibility");
    const across = columns.flatMap(({ parts }) => parts.filter((part) => isCodeAcross(part, known)).map(codeIn));
    return [
      ...[...columns.filter(isOfCodes).flatMap(({ cells }) => cells), ...(across.length > 1 ? across : [])],
      ...lines.map((line) => line?.cell ?? ""),
    ];
  });
  return [...new Set(codes.map(codeIn))];
}

/** "jan-23" is a month, and 23 of it no code. */
function isCodeAcross(part: string, { year }: Known): boolean {
  const text = codeIn(part);
  const isMonth = [part, text].some((one) => isMonthNear(one, year));
  return /^\d{2,10}$/.test(text) && !isMonth && yearNamed(text) === undefined;
}
