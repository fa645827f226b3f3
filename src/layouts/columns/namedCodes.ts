/** Codes that some sheet of the workbook gives to names, for a ledger that has no more than the names. */
import { code } from "../../model/code";
import { codeOf, isEmpty } from "../../sources/cell";
import { fold } from "../../sources/fold";
import { splitCode } from "../said/codeInCell";
import { isOfOtherCodes, keyNamed, type Key } from "../said/keyWords";
import type { Known } from "../said/known";
import type { Table } from "../tables/table";
import type { ChosenKeys } from "./keyColumns";
import { contentsOf, isNameOf, type Column } from "./contents";

/** The code of a name; `undefined` for names that no sheet has, or that two codes have. */
export type CodeNamed = (key: Key, name: string) => string | undefined;

const NAMED_KEYS = ["responsibility", "account"] as const;
/** A sum by a name of its own may stand among them; a unit that no sheet has is told of as one that nobody knows. */
const MOST_OF_NAMES = 0.8;

/** Fewer names say nothing. */
const LEAST_NAMES = 2;

/** Found out when it is first asked for: most ledgers have their codes. */
export function codesOfNames(tablesOf: () => readonly Table[], known: Known): CodeNamed {
  let found: ReadonlyMap<string, string> | undefined;
  return (key, name) => {
    found ??= pairsIn(tablesOf(), known);
    const own = found.get(idOf(key, name));
    return own === "" ? undefined : own;
  };
}

function idOf(key: Key, name: string): string {
  return `${key}\n${fold(name)}`;
}

/** "" for a name that has several codes. */
function pairsIn(tables: readonly Table[], known: Known): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  for (const table of tables) {
    const columns = contentsOf(table, known);
    for (const codes of columns) {
      const key = keyOf(codes, known);
      const names = key && columns.find((column) => column.isWord > 0.9 && isPair(codes, column));
      if (key === undefined || names === undefined) continue;
      for (const { cells } of table.rows) {
        const [cell, name] = [cells[codes.at] ?? "", cells[names.at] ?? ""];
        if (isEmpty(cell) || isEmpty(name)) continue;
        const id = idOf(key, String(name));
        const own: string = codeOf(splitCode(cell));
        pairs.set(id, (pairs.get(id) ?? own) === own ? own : "");
      }
    }
  }
  return pairs;
}

/** What the codes are of: by their heading, else by who knows them. Numbers of projects may look like accounts. */
function keyOf(column: Column, known: Known): Key | undefined {
  if (column.isCode < 0.95 || column.distinct < LEAST_NAMES || column.digits > 0) return undefined;
  const said = keyNamed(column.heading);
  if (said !== undefined || isOfOtherCodes(column.heading)) return said;
  if (known.hasResponsibilities && column.isResponsibility > 0.9) return "responsibility";
  return column.isAccount > 0.9 ? "account" : undefined;
}

function isPair(codes: Column, names: Column): boolean {
  return codes !== names && isNameOf(codes, names) && isNameOf(names, codes);
}

/** A column of names stands for the codes that no column has. */
export function withNamed({ columns: keys, doubts }: ChosenKeys, columns: readonly Column[], known: Known): ChosenKeys {
  const taken = new Set<Column>(Object.values(keys));
  const found = NAMED_KEYS.flatMap((key): readonly (readonly [Key, Column])[] => {
    if (keys[key] !== undefined) return [];
    const named = columns.flatMap((column): readonly Column[] => {
      const named = taken.has(column) ? undefined : codesIn(column, key, known);
      return named === undefined ? [] : [{ ...column, named }];
    });
    return named.slice(0, 1).map((column) => [key, column] as const);
  });
  return { columns: { ...keys, ...Object.fromEntries(found) }, doubts };
}

function codesIn(column: Column, key: Key, known: Known): Readonly<Record<string, string>> | undefined {
  if (column.isWord < 0.9 || column.isArea > 0.5 || column.distinct < LEAST_NAMES) return undefined;
  const names = [...new Set(column.cells.map((cell) => String(cell).trim()))];
  const pairs = names.flatMap((name): readonly (readonly [string, string])[] => {
    const own = known.codeNamed(key, name);
    return own === undefined ? [] : [[name, own]];
  });
  const isKnown = key === "account" ? pairs.every(([, own]) => known.chart(code(own)) !== undefined) : true;
  const areNamed = pairs.length >= LEAST_NAMES && pairs.length >= names.length * MOST_OF_NAMES;
  return isKnown && areNamed ? Object.fromEntries(pairs) : undefined;
}
