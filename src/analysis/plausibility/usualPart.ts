/**
 * How much of what comes every month has come in one: each line of each area beside its nearest months, at most all of
 * it. One large item can't make up for what is missing, and what swings is left out; so a month of which half is
 * missing shows in any ledger, however its rows are counted, and a month that was turned shows as its opposite.
 */
import type { LineKey } from "../statement";
import { lineIn, SIGNED_LINES, type Cells } from "./cells";
import { median } from "./compare";

/** What is paid to people every month. */
export const WAGE_LINES: readonly LineKey[] = ["wages", "payrollOverhead"];
/** What is paid every month whatever the season. */
export const STEADY_LINES: readonly LineKey[] = [...WAGE_LINES, "premises", "depreciation"];
const SUMMER: readonly number[] = [6, 7, 8];
const JULY = 7;
const JULY_AS_USUAL = 0.9;
/**
 * A line is regular when it has something in so many of the other months, and no month beside is far below the rest.
 */
const MOST_MONTHS = 0.75;
const LEAST_BESIDE = 0.5;
const LEAST_MONTHS = 2;
/** Between so many of the months the sign may turn. */
const MOST_TURNS = 0.4;
/** The months around a month: so many others. */
const AROUND = 4;
/** A summer month with so much of its wages is whole: what else is little is the season's. */
const WAGES_PAID = 0.85;

export function isSummer(month: number): boolean {
  return SUMMER.includes(month);
}

/** Whether a month may be low for its season: a season is deepest in July, so beside a July as usual it is none. */
export function mayBeSeason(rows: readonly number[], month: number): boolean {
  const july = rows[JULY - 1];
  if (!isSummer(month) || month === JULY || july === undefined) return isSummer(month);
  return july < JULY_AS_USUAL * median(rows.filter((count, index) => count > 0 && !isSummer(index + 1)));
}

/** Shares of what usually comes; `undefined` where nothing comes every month. */
export interface UsualPart {
  /** What has come, whatever its sign: 0–1. */
  readonly come: number;
  /** The same, where costs are costs and income is income, less what has the opposite sign: −1 for all of it turned. */
  readonly signed: number;
}

/** The same for lines of an area in a month, in öre. */
interface Parts {
  readonly usual: number;
  readonly come: number;
  readonly signed: number;
}

/** An area's months, from January on: whether it may be its season, what is paid to people, and all that counts. */
export type PartsOfMonths = readonly { readonly isSeason: boolean; readonly wages: Parts; readonly all: Parts }[];

/** In summer what has a season is left out. */
export function partsOfMonths(cells: Cells, through: number): PartsOfMonths {
  const lines = SIGNED_LINES.map(({ line, sign }) => ({
    line,
    sign,
    amounts: cells.slice(1, through + 1).map((cell) => lineIn(cell, line)),
  })).filter(({ amounts }) => amounts.some((amount) => amount !== 0));
  const rows = cells.slice(1, through + 1).map((cell) => cell.rows);
  return Array.from({ length: through }, (_, index) => {
    const isSeason = mayBeSeason(rows, index + 1);
    const counted = isSeason ? lines.filter(({ line }) => STEADY_LINES.includes(line)) : lines;
    const parts = counted.map(({ line, sign, amounts }) => ({ line, ...partOf(amounts, index, sign) }));
    return { isSeason, wages: sumOf(parts.filter(({ line }) => WAGE_LINES.includes(line))), all: sumOf(parts) };
  });
}

/** What has come of the areas' usual in a month. */
export function partOfUsual(
  areas: readonly { readonly months: PartsOfMonths }[],
  month: number
): UsualPart | undefined {
  const parts = areas.flatMap(({ months }) => months[month - 1] ?? []);
  const [inSeason, others] = [true, false].map((wanted) => parts.filter(({ isSeason }) => isSeason === wanted));
  const all = sumOf(parts.map((part) => part.all));
  const wages = sumOf((inSeason ?? []).map((part) => part.wages));
  const isWhole = wages.usual > 0 && wages.come >= WAGES_PAID * wages.usual;
  if (all.usual === 0) return undefined;
  const come = isWhole ? all.usual - lackingIn(others ?? []) : all.come;
  return { come: come / all.usual, signed: all.signed / all.usual };
}

function lackingIn(parts: PartsOfMonths): number {
  const { usual, come } = sumOf(parts.map(({ all }) => all));
  return usual - come;
}

function partOf(amounts: readonly number[], index: number, sign: number): Parts {
  const usual = expectedIn(amounts, index);
  const amount = amounts[index] ?? 0;
  const come = Math.min(Math.abs(amount), usual);
  return { usual, come, signed: Math.sign(amount) === sign ? come : -come };
}

function sumOf(parts: readonly Parts[]): Parts {
  const sum = (of: keyof Parts): number => parts.reduce((all, part) => all + part[of], 0);
  return { usual: sum("usual"), come: sum("come"), signed: sum("signed") };
}

/** The size that a line has in the months around; 0 where it isn't regular. What goes back and forth is not. */
function expectedIn(amounts: readonly number[], index: number): number {
  const others = amounts.flatMap((amount, at) => (at === index || amount === 0 ? [] : [{ amount, at }]));
  if (others.length < Math.max(LEAST_MONTHS, MOST_MONTHS * (amounts.length - 1))) return 0;
  const turns = others.slice(1).filter(({ amount }, at) => amount < 0 !== (others[at]?.amount ?? 0) < 0);
  if (turns.length > MOST_TURNS * others.length) return 0;
  const beside = [...others]
    .sort((a, b) => Math.abs(a.at - index) - Math.abs(b.at - index))
    .slice(0, AROUND)
    .map(({ amount }) => Math.abs(amount));
  const expected = median(beside);
  return Math.min(...beside) < LEAST_BESIDE * expected ? 0 : expected;
}
