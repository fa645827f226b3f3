/**
 * Rows that say the same of the same verification: an invoice loaded twice. The one pass over the ledger gives each row
 * a mark of four bytes, listed beside its sum; a mark that a list has twice may be a repeated row. Only rows with such
 * a mark and of such a sum are read again and compared in full, so that a ledger without repeated rows is read once.
 */
import { listValue, type DuckDBVector } from "@duckdb/node-api";
import { DIMENSIONS } from "../../src/model/ledger";
import { ORE_PER, type MoneyUnit } from "../../src/model/money";
import type { LedgerFile } from "./ledgerFile";
import { repeatedSql } from "./ledgerSql";

export interface Repeated {
  readonly rows: number;
  readonly amount: number;
  readonly verification: string;
}

/** Where repeated rows may be. */
export interface Suspected {
  /** Combinations of codes, as the engine names them, that have a mark twice. */
  readonly combinations: readonly bigint[];
  /** The marks; `undefined` when they are so many that all rows of the combinations are better compared. */
  readonly marks: readonly number[] | undefined;
}

export interface Marks {
  /** Those of one combination of codes: `count` of them from `first`. */
  readonly take: (combination: bigint, marks: DuckDBVector, first: number, count: number) => void;
  readonly suspected: () => Suspected;
}

const MOST_MARKS = 200_000;

/** Compares by a table that is kept from list to list: half empty, so that most marks are met at once. */
export function marks(): Marks {
  const combinations: bigint[] = [];
  const twice = new Set<number>();
  let table = new Uint32Array(1024);
  return {
    take(combination, list, first, count) {
      const slots = 2 ** Math.ceil(Math.log2(count * 2));
      if (slots > table.length) table = new Uint32Array(slots);
      else table.fill(0, 0, slots);
      let isTwice = false;
      for (let at = first; at < first + count; at++) {
        // 0 is an empty slot.
        const mark = Number(list.getItem(at)) || 1;
        let slot = mark & (slots - 1);
        while (table[slot] !== 0 && table[slot] !== mark) slot = (slot + 1) & (slots - 1);
        if (table[slot] === mark) {
          isTwice = true;
          if (twice.size <= MOST_MARKS) twice.add(mark);
        }
        table[slot] = mark;
      }
      if (isTwice) combinations.push(combination);
    },
    // A mark of 0 has been taken for 1.
    suspected: () => ({
      combinations,
      marks: twice.size > MOST_MARKS ? undefined : [...twice, ...(twice.has(1) ? [0] : [])],
    }),
  };
}

/** By period and codes, joined by line breaks. */
export async function repeatsOf(
  file: LedgerFile,
  unit: MoneyUnit,
  { combinations, marks }: Suspected
): Promise<ReadonlyMap<string, Repeated>> {
  if (combinations.length === 0) return new Map();
  const bound = {
    ...file.bound,
    combinations: listValue([...combinations]),
    ...(marks === undefined ? {} : { marks: listValue(marks.map(BigInt)) }),
  };
  const found = await file.database.rows(repeatedSql(file, unit, marks !== undefined), bound);
  return new Map(
    found.map((row) => {
      const key = DIMENSIONS.map((_, at) => String(row[at])).join("\n");
      return [key, { rows: Number(row[4]), amount: Number(row[5]) / ORE_PER[unit], verification: String(row[6]) }];
    })
  );
}
