/**
 * A round (tillfälle) from open to locked: the rows of its form, and the rows that a lock leaves behind. A locked row
 * is never changed; a correction is a new version of the whole round, with its reason.
 */
import type { Ore } from "./money";

/**
 * Which row of a round: an area's total, a cause within it, what its causes leave, the whole, or why it was corrected.
 */
export type LineKey = string & { readonly kind: "line" };

export type LineKind = "area" | "cause" | "rest" | "frame" | "total" | "reason";

/** `lineKey("cause", "Hemtjänst", "Fler timmar")` is "cause|Hemtjänst|Fler timmar". */
export function lineKey(kind: LineKind, area = "", cause = ""): LineKey {
  return [kind, area, cause].join("|") as LineKey;
}

/** What a measure had given when a round was locked, and what was expected of it: + improves the result. */
export interface LockedEffect {
  readonly year: number;
  readonly occasion: string;
  /** A correction of the round has its effects anew. */
  readonly version: number;
  /** Which measure it is, by its name and area of that day. */
  readonly measure: string;
  readonly realised: Ore;
  /** Of the full year; `undefined` where nothing was said. */
  readonly forecast: Ore | undefined;
}

/** What is locked of a row, in the words of its day: names of areas and causes may be others later. */
export interface LockedContent {
  readonly year: number;
  readonly occasion: string;
  /** 1 for the first lock of the round; every correction is one more. */
  readonly version: number;
  readonly area: string;
  /** `undefined`: the area's total. */
  readonly cause: string | undefined;
  /** Expected full-year deviation: + surplus. `undefined` at the year end, which has an outcome instead. */
  readonly forecast: Ore | undefined;
  /** The year's deviation, locked at its end; what came of a forecast stands in the year end's own rows. */
  readonly outcome: Ore | undefined;
  /** The area's grant of the full year; `undefined` for causes, and where it is not known. */
  readonly grant: Ore | undefined;
  readonly comment: string;
  /** Local time, "2024-05-14 10:02". */
  readonly lockedAt: string;
  /** What it was made from: the ledgers, to which month; or the sheet that it was brought in from. */
  readonly basis: string;
  /** Why the round was corrected; "" for the first version. */
  readonly reason: string;
}

export interface LockedRow extends LockedContent {
  /** Over the row and the checksum of the row before it. */
  readonly checksum: string;
}

/**
 * `form`: to be written. `forecasts`: areas lack theirs. `lock`: all is filled in. `formerLock`: another round stands
 * in the form, not locked. `yearEnd`: the year-end tables. `written`: nothing but what one may do, they are written in
 * a workbook that has locked nothing. `nothing`: it is locked as it stands.
 */
type Need = "form" | "forecasts" | "lock" | "formerLock" | "yearEnd" | "written" | "nothing";

export interface YearStage {
  /** The reported round, or with `formerLock` the one that stands in the form. */
  readonly year: number;
  readonly occasion: string;
  readonly isYearEnd: boolean;
  readonly needs: Need;
  readonly areas: number;
  /** Areas without a forecast. */
  readonly lacking: number;
  /** 0 where it has never been locked. */
  readonly version: number;
}

/** The last version of each round, in the order in which rounds were locked. */
export function latestVersions<T extends Pick<LockedContent, "year" | "occasion" | "version">>(
  rows: readonly T[]
): readonly T[] {
  const latest = new Map<string, number>();
  for (const row of rows) latest.set(roundOf(row), Math.max(row.version, latest.get(roundOf(row)) ?? 0));
  return rows.filter((row) => latest.get(roundOf(row)) === row.version);
}

/** The last version of one round; 0 where it has never been locked. */
export function versionOf(
  rows: readonly Pick<LockedContent, "year" | "occasion" | "version">[],
  year: number,
  occasion: string
): number {
  return rows
    .filter((row) => row.year === year && row.occasion === occasion)
    .reduce((latest, { version }) => Math.max(latest, version), 0);
}

function roundOf({ year, occasion }: Pick<LockedContent, "year" | "occasion">): string {
  return `${year}|${occasion}`;
}
