/** Codes with the names beside them, row by row: both are repeated where a pivot leaves them out. */
import { isEmpty, isTotalLabel } from "../../sources/cell";
import { codeIn } from "../said/codeInCell";
import { isHeadingAgain, type Column } from "../columns/contents";
import { keyLineIn } from "../tables/keyLines";
import { isLine } from "../tables/lines";
import type { Table } from "../tables/table";

type Pair = readonly [code: string, name: string];

/** Each code with its name, in order; the name alone where there are no codes. */
export function pairsIn(table: Table, names: Column, codes: Column | undefined): readonly Pair[] {
  const pairs = new Map<string, string>();
  for (const [code, name] of rowPairs(table, names, codes)) if (!pairs.has(code)) pairs.set(code, name);
  return [...pairs];
}

/** Each code has one name. */
export function areOneEach(table: Table, names: Column, codes: Column): boolean {
  const pairs = rowPairs(table, names, codes);
  const own = new Map(pairs);
  return pairs.every(([code, name]) => own.get(code) === name);
}

function rowPairs(table: Table, names: Column, codes: Column | undefined): readonly Pair[] {
  let [code, name] = ["", ""];
  // Notes below the rows are of none of them.
  const rows = table.rows.slice(0, table.rows.findLastIndex((row) => !isLine(row)) + 1);
  return rows.flatMap((row): readonly Pair[] => {
    const { cells } = row;
    if (cells.some(isTotalLabel) || isHeadingAgain(row, table) || keyLineIn(row) !== undefined) return [];
    const [ownName, ownCode] = [cells[names.at] ?? "", codes === undefined ? "" : (cells[codes.at] ?? "")];
    if (!isEmpty(ownName)) name = String(ownName).trim();
    if (!isEmpty(ownCode)) code = codeIn(ownCode);
    const key = codes === undefined ? name : code;
    return key === "" || name === "" ? [] : [[key, name]];
  });
}
