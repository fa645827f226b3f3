/**
 * What the workbook remembers of what was locked: a copy of every row, so that a row which somebody has changed can be
 * told with what it was, and put back. Kept small: of what does not fit, the oldest rows' checksums only.
 */
import type { Ore } from "../model/money";
import type { LockedEffect, LockedRow } from "../model/round";
import type { MemoryName } from "../workbook";
import type { Identity } from "./formMemory";

export const HISTORY_MEMORY: MemoryName = "Avvik.history";

export interface HistoryMemory {
  /** In the order of the chain; a checksum alone where the row itself has not been kept. */
  readonly rows: readonly (LockedRow | string)[];
  /** Whose the names in the rows were. */
  readonly identities: readonly Identity[];
  /** What measures had given at each locked round, the oldest first. */
  readonly effects: readonly LockedEffect[];
}

/** Settings beyond some 200 kB make trouble, and others need room too. */
const MOST_CHARACTERS = 120_000;

export function historyMemoryText({ rows, identities, effects }: HistoryMemory): string {
  const whole = textOf(rows, identities, effects);
  const over = whole.length - MOST_CHARACTERS;
  if (over <= 0) return whole;
  let saved = 0;
  const kept = rows.map((row) => {
    if (saved > over || typeof row === "string") return row;
    saved += packed(row).join().length;
    return row.checksum;
  });
  return textOf(kept, identities, effects);
}

function textOf(
  rows: HistoryMemory["rows"],
  identities: readonly Identity[],
  effects: readonly LockedEffect[]
): string {
  const packedRows = rows.map((row) => (typeof row === "string" ? row : packed(row)));
  return JSON.stringify({ version: 1, rows: packedRows, identities, effects });
}

type Packed = readonly (string | number | null)[];

function packed(row: LockedRow): Packed {
  const { year, occasion, version, area, cause, forecast, outcome, grant } = row;
  const { comment, lockedAt, basis, reason, checksum } = row;
  const amounts = [forecast ?? null, outcome ?? null, grant ?? null];
  return [year, occasion, version, area, cause ?? null, ...amounts, comment, lockedAt, basis, reason, checksum];
}

function unpacked(row: unknown): LockedRow | string | undefined {
  if (typeof row === "string") return row;
  if (!Array.isArray(row) || row.length !== 13) return undefined;
  const text = (at: number): string => String(row[at] ?? "");
  const amount = (at: number): Ore | undefined => (typeof row[at] === "number" ? (row[at] as Ore) : undefined);
  return {
    year: Number(row[0]),
    occasion: text(1),
    version: Number(row[2]),
    area: text(3),
    cause: row[4] === null ? undefined : text(4),
    forecast: amount(5),
    outcome: amount(6),
    grant: amount(7),
    comment: text(8),
    lockedAt: text(9),
    basis: text(10),
    reason: text(11),
    checksum: text(12),
  };
}

/** `undefined` where nothing is remembered, or by a version to come. */
export function parseHistoryMemory(text: string | undefined): HistoryMemory | undefined {
  if (text === undefined) return undefined;
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed !== "object" || parsed === null) return undefined;
    const { version, rows, identities, effects = [] } = parsed as Record<string, unknown>;
    if (version !== 1 || ![rows, identities, effects].every(Array.isArray)) return undefined;
    const known = (rows as readonly unknown[]).map(unpacked);
    if (known.some((row) => row === undefined)) return undefined;
    return {
      rows: known.filter((row) => row !== undefined),
      identities: identities as readonly Identity[],
      effects: (effects as readonly unknown[]).filter(isEffect),
    };
  } catch {
    return undefined;
  }
}

function isEffect(value: unknown): value is LockedEffect {
  if (typeof value !== "object" || value === null) return false;
  const { year, occasion, version, measure, realised, forecast } = value as Record<string, unknown>;
  const areNumbers = [year, version, realised, forecast ?? 0].every((one) => typeof one === "number");
  return areNumbers && typeof occasion === "string" && typeof measure === "string";
}
