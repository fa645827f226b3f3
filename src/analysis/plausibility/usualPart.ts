/**
 * How much of what comes every month has come in one: each line of each area beside its nearest months, at most all of
 * it. One large item can't make up for what is missing, and what swings is left out; so a month of which half is missing
 * shows in any ledger, however its rows are counted, and a month that was turned shows as its opposite.
 */
import type { LineKey } from "../statement";
import { lineIn, SIGNED_LINES } from "./cells";
import type { Figures } from "./figures";
import { median } from "./judgement";

/** What is paid every month whatever the season. */
export const STEADY_LINES: readonly LineKey[] = ["wages", "payrollOverhead", "premises", "depreciation"];
const SUMMER: readonly number[] = [6, 7, 8];
/** A line is regular when it has something in so many of the other months, and no month beside is far below the rest. */
const MOST_MONTHS = 0.75;
const LEAST_BESIDE = 0.5;
const LEAST_MONTHS = 2;
/** The months around a month: so many others. */
const AROUND = 4;

export function isSummer(month: number): boolean {
  return SUMMER.includes(month);
}

/** Shares of what usually comes; `undefined` where nothing comes every month. */
export interface UsualPart {
  /** What has come, whatever its sign: 0–1. */
  readonly come: number;
  /** The same, where costs are costs and income is income, less what has the opposite sign: −1 for all of it turned. */
  readonly signed: number;
}

/** In summer what has a season is left out. */
export function partOfUsual({ areas, through }: Figures, month: number): UsualPart | undefined {
  let [usual, come, signed] = [0, 0, 0];
  for (const { outcome } of areas) {
    for (const { line, sign } of SIGNED_LINES) {
      if (isSummer(month) && !STEADY_LINES.includes(line)) continue;
      const amounts = outcome.slice(1, through + 1).map((cell) => lineIn(cell, line));
      const expected = expectedIn(amounts.map(Math.abs), month);
      const amount = amounts[month - 1] ?? 0;
      const part = Math.min(Math.abs(amount), expected);
      usual += expected;
      come += part;
      signed += Math.sign(amount) === sign ? part : -part;
    }
  }
  return usual === 0 ? undefined : { come: come / usual, signed: signed / usual };
}

/** The size that a line has in the months around; 0 where it isn't regular. */
function expectedIn(sizes: readonly number[], month: number): number {
  const others = sizes.flatMap((size, index) => (size > 0 && index + 1 !== month ? [{ size, index }] : []));
  if (others.length < Math.max(LEAST_MONTHS, MOST_MONTHS * (sizes.length - 1))) return 0;
  const beside = [...others]
    .sort((a, b) => Math.abs(a.index + 1 - month) - Math.abs(b.index + 1 - month))
    .slice(0, AROUND)
    .map(({ size }) => size);
  const expected = median(beside);
  return Math.min(...beside) < LEAST_BESIDE * expected ? 0 : expected;
}
