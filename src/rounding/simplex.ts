/**
 * The lowest cost when the unknowns need not be whole: the bound that makes the search short. The dual simplex
 * method for unknowns with limits on both sides (C. E. Lemke 1954; H. M. Wagner 1958), started from ordinary
 * rounding: every equation that does not add up is mended in turn, always by what costs least. Costs are
 * compared one after the other, never weighed together, so none of them can blur another. After many steps at
 * one and the same cost the choices follow R. G. Bland's rule (1977), which cannot go in circles.
 */
import { exchange, shift, type Dictionary } from "./dictionary";
import { spend, type Pace } from "./pace";

/** A cost that is already known to be possible, and whether meeting it is good enough or it must be beaten. */
export interface Ceiling {
  readonly costs: readonly number[];
  readonly isReachable: boolean;
}

/** `infeasible`: no values within the limits fulfil the equations. `tooDear`: none under the ceiling. */
export type Outcome = "optimal" | "infeasible" | "tooDear";

/** Moves the dictionary to the lowest cost within its limits. Works from wherever the last call left it. */
export async function minimise(dictionary: Dictionary, ceiling: Ceiling | undefined, pace: Pace): Promise<Outcome> {
  const { rows, costs, low, high } = dictionary;
  settle(dictionary);
  let stepsAtSameCost = 0;
  for (;;) {
    if (ceiling !== undefined && isTooDear(dictionary, ceiling)) return "tooDear";
    const inTurn = stepsAtSameCost > rows.length;
    const broken = brokenRow(dictionary, inTurn);
    if (broken === undefined) return "optimal";
    const column = mendingColumn(dictionary, broken, inTurn);
    if (column === undefined) return "infeasible";
    const isCostly = costs.some(({ coefficients }) => coefficients[column] !== 0);
    stepsAtSameCost = isCostly ? 0 : stepsAtSameCost + 1;
    const limit = (broken.isLow ? low : high)[broken.unknown] ?? 0;
    await spend(pace, exchange(dictionary, broken.row, column, limit));
  }
}

/** Puts every free unknown on the limit where it costs least. */
function settle(dictionary: Dictionary): void {
  const { free, at, low, high, costs } = dictionary;
  free.forEach((unknown, column) => {
    const least = low[unknown] ?? 0;
    const most = high[unknown] ?? 0;
    const price = costs.find(({ coefficients }) => coefficients[column] !== 0)?.coefficients[column] ?? 0;
    const isHigh = price === 0 ? at[column] === most : price < 0;
    shift(dictionary, column, isHigh ? most : least);
  });
}

/**
 * Whether the cost reached so far, which only rises from here, leaves nothing under the ceiling. Costs end up whole.
 */
function isTooDear(dictionary: Dictionary, ceiling: Ceiling): boolean {
  for (const [level, cost] of dictionary.costs.entries()) {
    const known = ceiling.costs[level] ?? 0;
    const least = Math.ceil(cost.now / cost.weight);
    if (least !== known) return least > known;
    if (cost.now % cost.weight !== 0) return false;
  }
  return !ceiling.isReachable;
}

interface BrokenRow {
  readonly row: number;
  readonly unknown: number;
  /** Below its lower limit; otherwise above the upper one. */
  readonly isLow: boolean;
  /** By how much, times the row's weight. */
  readonly gap: number;
}

/** The row whose unknown is farthest outside its limits, or `inTurn` the unknown of lowest number. */
function brokenRow({ rows, basic, low, high }: Dictionary, inTurn: boolean): BrokenRow | undefined {
  let found: BrokenRow | undefined;
  let farthest = 0;
  rows.forEach(({ weight, now }, row) => {
    const unknown = basic[row] ?? 0;
    const under = (low[unknown] ?? 0) * weight - now;
    const over = now - (high[unknown] ?? 0) * weight;
    const outside = Math.max(under, over) / weight;
    if (outside <= 0) return;
    if (found !== undefined && (inTurn ? unknown > found.unknown : outside <= farthest)) return;
    found = { row, unknown, isLow: under > 0, gap: Math.max(under, over) };
    farthest = outside;
  });
  return found;
}

/**
 * Takes the free unknowns that can bring the row towards its limit, those that cost least for each unit first,
 * and lets them go all the way to their other limits until one is left that closes the gap: its column.
 * `inTurn` it is simply the first of them.
 */
function mendingColumn(dictionary: Dictionary, broken: BrokenRow, inTurn: boolean): number | undefined {
  const { low, high } = dictionary;
  const prices = pricesFor(dictionary, broken).sort((a, b) => comparePrices(dictionary, a, b));
  const flips: Price[] = [];
  let gap = broken.gap;
  for (const price of prices) {
    const range = (high[price.unknown] ?? 0) - (low[price.unknown] ?? 0);
    gap -= price.effect * range;
    if (inTurn || gap <= 0) {
      for (const { column, unknown, direction } of flips)
        shift(dictionary, column, (direction > 0 ? high : low)[unknown] ?? 0);
      return price.column;
    }
    flips.push(price);
  }
  return undefined;
}

/** What it costs to bring the row towards its limit, with each free unknown that can. */
function pricesFor({ rows, free, at, low, high }: Dictionary, broken: BrokenRow): Price[] {
  const prices: Price[] = [];
  rows[broken.row]?.coefficients.forEach((coefficient, column) => {
    if (coefficient === 0) return;
    const unknown = free[column] ?? 0;
    const isOnLow = at[column] === low[unknown];
    if (low[unknown] === high[unknown] || (isOnLow === coefficient > 0) !== broken.isLow) return;
    prices.push({ column, unknown, direction: isOnLow ? 1 : -1, effect: Math.abs(coefficient) });
  });
  return prices;
}

interface Price {
  readonly column: number;
  readonly unknown: number;
  /** Which way the unknown can go from the limit where it stands. */
  readonly direction: 1 | -1;
  /** How much one unit of it does for the row. */
  readonly effect: number;
}

/** By cost for each unit of effect; ties go to the unknown of lowest number. */
function comparePrices({ costs }: Dictionary, a: Price, b: Price): number {
  for (const { coefficients } of costs) {
    const cost = a.direction * (coefficients[a.column] ?? 0);
    const other = b.direction * (coefficients[b.column] ?? 0);
    const difference = compareProducts(cost, b.effect, other, a.effect);
    if (difference !== 0) return difference;
  }
  return a.unknown - b.unknown;
}

/** a·b against c·d for whole numbers: negative when a·b is the smaller. Exact also beyond 2⁵³. */
function compareProducts(a: number, b: number, c: number, d: number): number {
  const left = a * b;
  const right = c * d;
  if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) return left - right;
  return Number(BigInt(a) * BigInt(b) - BigInt(c) * BigInt(d));
}
