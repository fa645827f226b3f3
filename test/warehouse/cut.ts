/**
 * A ledger that several committees share, cut by its rows' owners: one committee's part, and what each of them has got
 * of the whole. What is nobody's is told, never left out in silence.
 */
import type { MoneyUnit } from "../../src/model/money";
import type { LedgerFile } from "./ledgerFile";
import { ownersSql } from "./ledgerSql";
import { boundOf, orderedOf, type Cut, type OwnedPrefix } from "./owners";

export interface Share {
  readonly rows: number;
  /** Those of the rows whose amount was read, and their sum in öre as the ledger states it. */
  readonly read: number;
  readonly ore: number;
}

export interface Split {
  readonly whole: Share;
  /** In the order of the owners. */
  readonly shares: readonly Share[];
  /** What nobody owns, by responsibility. */
  readonly unassigned: readonly (Share & { readonly code: string })[];
}

/** Every row of the ledger, by whose it is; `whole` is counted on its own. */
export async function splitOf(
  file: LedgerFile,
  unit: MoneyUnit,
  prefixes: readonly OwnedPrefix[],
  owners: number
): Promise<Split> {
  const bound = { ...file.bound, ...boundOf(prefixes) };
  const found = await file.database.rows(ownersSql(file, unit, orderedOf(prefixes)), bound);
  const [whole] = await file.database.rows(ownersSql(file, unit, []), file.bound);
  const shareOf = (row: readonly unknown[] | undefined): Share => ({
    rows: Number(row?.[2] ?? 0),
    read: Number(row?.[3] ?? 0),
    ore: Number(row?.[4] ?? 0),
  });
  return {
    whole: shareOf(whole),
    shares: Array.from({ length: owners }, (_, owner) => shareOf(found.find((row) => row[0] === owner))),
    unassigned: found.filter((row) => row[0] === null).map((row) => ({ code: String(row[1]), ...shareOf(row) })),
  };
}

/** The ledger as it is read when only that part of it counts. */
export function cutTo(file: LedgerFile, cut: Cut | undefined): LedgerFile {
  if (cut === undefined) return file;
  const bound = boundOf(cut);
  return {
    ...file,
    cut: orderedOf(cut),
    bound: { ...file.bound, ...bound },
    parts: file.parts.map((part) => ({ ...part, ...bound })),
  };
}
