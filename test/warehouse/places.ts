/**
 * Where the rows behind a sum stand in their files: asked of the engine when something is told of the sum, not before.
 */
import { basename } from "node:path";
import { DIMENSIONS } from "../../src/model/ledger";
import type { MoneyUnit } from "../../src/model/money";
import type { LedgerFile } from "./ledgerFile";
import { placesSql } from "./ledgerSql";
import type { Sum } from "./ledgerSums";

export const MOST_PLACES = 10;

/** As `utfall.parquet: 17`, the first row of data being 1. */
export function placeText(place: unknown, row: unknown): string {
  return `${basename(String(place))}: ${String(row)}`;
}

/** The first ten of each sum. */
export async function placesOf(
  file: LedgerFile,
  unit: MoneyUnit,
  sums: readonly Sum[]
): Promise<ReadonlyMap<Sum, readonly string[]>> {
  const { database, parts } = file;
  const columns = [...DIMENSIONS, "stated"].map((name) => `${name} VARCHAR`).join(", ");
  await database.rows(`CREATE OR REPLACE TEMP TABLE wanted (number INTEGER, ${columns})`);
  for (const [number, { key, stated }] of sums.entries()) {
    const values = Object.fromEntries(DIMENSIONS.map((dimension, at) => [dimension, key[at] ?? ""]));
    const names = [...DIMENSIONS, "stated"].map((name) => `$${name}`).join(", ");
    await database.rows(`INSERT INTO wanted VALUES ($number, ${names})`, { number, ...values, stated: stated ?? null });
  }
  const places = new Map<Sum, string[]>();
  for (const part of parts) {
    for (const [number, place, row] of await database.rows(placesSql(file, unit), part)) {
      const sum = sums[Number(number)];
      if (sum === undefined) continue;
      const found = [...(places.get(sum) ?? []), placeText(place, row)];
      places.set(sum, found.slice(0, MOST_PLACES));
    }
  }
  return places;
}
