/** The chain of locked rows: each checksum is over its row and the checksum before, so that no row can go unnoticed. */
import type { LockedContent, LockedRow } from "../model/round";
import { sha256 } from "./sha256";

/** Of 64 hexadecimal digits: enough that no two rows share them by chance, short enough to be read. */
const DIGITS = 16;

function checksumOf(content: LockedContent, before: string): string {
  const { year, occasion, version, area, cause, forecast, outcome, grant, comment, lockedAt, basis, reason } = content;
  const parts = [year, occasion, version, area, cause, forecast, outcome, grant, comment, lockedAt, basis, reason];
  return sha256(JSON.stringify([before, ...parts.map((part) => part ?? null)])).slice(0, DIGITS);
}

/** Rows as they are locked after those that are. */
export function chained(rows: readonly LockedRow[], added: readonly LockedContent[]): readonly LockedRow[] {
  const chain = [...rows];
  for (const content of added) {
    chain.push({ ...content, checksum: checksumOf(content, chain.at(-1)?.checksum ?? "") });
  }
  return chain;
}

/** The first row whose checksum is not its own; `undefined` where all of them are. */
export function firstBroken(rows: readonly LockedRow[]): LockedRow | undefined {
  return rows.find((row, index) => row.checksum !== checksumOf(row, rows[index - 1]?.checksum ?? ""));
}
