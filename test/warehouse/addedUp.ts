/** The one pass over a ledger: a sum for each period and codes, as the engine gives them, a block at a time. */
import { DuckDBListVector } from "@duckdb/node-api";
import { DIMENSIONS } from "../../src/model/ledger";
import type { MoneyUnit } from "../../src/model/money";
import type { LedgerFile } from "./ledgerFile";
import { NoLedger } from "./noLedger";
import { sumsSql } from "./ledgerSql";
import { marks, type Suspected } from "./repeats";

export interface Added {
  /** Period and codes, in the order of the dimensions. */
  readonly key: readonly string[];
  readonly rows: number;
  /** Those of the rows whose amount was read, and their sum. */
  readonly read: number;
  readonly ore: number;
}

interface AddedUp {
  /** In the order of their codes. */
  readonly added: readonly Added[];
  readonly suspected: Suspected;
}

/** A sheet's, less those that its headings and rows of sums may take. */
export const MOST_SUMS = 1_048_500;
const KEYS = DIMENSIONS.length;
/**
 * The marks of all rows at once are the most that the pass holds: where that is too much, those of a part of the codes
 * at a time.
 */
const PARTS = [1, 8, 64];

export async function addedUp(file: LedgerFile, unit: MoneyUnit): Promise<AddedUp> {
  for (const parts of PARTS) {
    try {
      return await inParts(file, unit, parts);
    } catch (error) {
      if (!isOutOfMemory(error)) throw error;
    }
  }
  throw new NoLedger(`The ${file.source} is too large to be added up in the memory that there is.`);
}

async function inParts(file: LedgerFile, unit: MoneyUnit, parts: number): Promise<AddedUp> {
  const added: Added[] = [];
  const taken = marks();
  for (let number = 0; number < parts; number++) {
    for await (const block of file.database.blocks(sumsSql(file, unit, { number, of: parts }), file.bound)) {
      const key = DIMENSIONS.map((_, at) => block.getColumnValues(at).map(String));
      const [rows, read, ore, marked] = [0, 1, 2, 3].map((at) => block.getColumnValues(KEYS + at).map(Number));
      for (let row = 0; row < block.rowCount; row++)
        added.push({
          key: key.map((texts) => texts[row] ?? ""),
          rows: rows?.[row] ?? 0,
          read: read?.[row] ?? 0,
          ore: ore?.[row] ?? 0,
        });
      if (added.length > MOST_SUMS)
        throw new NoLedger(`The ${file.source} has more different combinations of codes than a sheet has rows.`);
      const lists = block.getColumnVector(KEYS + 4);
      if (!(lists instanceof DuckDBListVector)) throw new Error("The engine gave no lists of marks.");
      const combinations = block.getColumnVector(KEYS + 5);
      marked?.forEach((count, row) => {
        if (count < 2) return;
        taken.take(combinations.getItem(row) as bigint, lists.childVector, lists.getEntryOffset(row), count);
      });
    }
  }
  const inOrder = added.map((sum) => ({ sum, by: sum.key.join("\n") })).sort((a, b) => (a.by < b.by ? -1 : 1));
  return { added: inOrder.map(({ sum }) => sum), suspected: taken.suspected() };
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && /Out of Memory Error/.test(error.message);
}
