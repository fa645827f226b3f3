/**
 * The lowest cost in whole numbers: branch and bound (A. H. Land & A. G. Doig 1960) over the exact bounds of
 * `simplex.ts`. Tables of two dimensions need no branching at all (their equations are a transportation
 * network: L. H. Cox & L. R. Ernst 1982), and cross-tied ones nearly none.
 */
import type { Dictionary } from "./dictionary";
import type { Pace } from "./pace";
import { minimise, type Ceiling } from "./simplex";

export interface Solution {
  /** Value of each unknown, by its number. */
  readonly values: readonly number[];
  readonly costs: readonly number[];
}

/** The solution of lowest cost within the limits and under the ceiling; `undefined` when there is none. */
export async function lowestCost(dictionary: Dictionary, pace: Pace, ceiling?: Ceiling): Promise<Solution | undefined> {
  if ((await minimise(dictionary, ceiling, pace)) !== "optimal") return undefined;
  const fraction = fractionIn(dictionary);
  if (fraction === undefined) return solutionAt(dictionary);
  let best: Solution | undefined;
  await branch(dictionary, fraction, async () => {
    const found = await lowestCost(
      dictionary,
      pace,
      best === undefined ? ceiling : { costs: best.costs, isReachable: false }
    );
    best = found ?? best;
    return false;
  });
  return best;
}

/** Whether any whole numbers within the limits fulfil the equations. */
export async function isFeasible(dictionary: Dictionary, pace: Pace): Promise<boolean> {
  if ((await minimise(dictionary, undefined, pace)) !== "optimal") return false;
  const fraction = fractionIn(dictionary);
  if (fraction === undefined) return true;
  let isFound = false;
  await branch(dictionary, fraction, async () => (isFound = await isFeasible(dictionary, pace)));
  return isFound;
}

/**
 * Of all solutions that cost as little as `found`, the one whose first unknowns are lowest: the figure that
 * stands first keeps its ordinary rounding. Narrows the limits of the first `count` unknowns to the result.
 */
export async function firstInOrder(
  dictionary: Dictionary,
  found: Solution,
  count: number,
  pace: Pace
): Promise<Solution> {
  const { low, high } = dictionary;
  const ceiling = { costs: found.costs, isReachable: true };
  let first = found;
  for (let unknown = 0; unknown < count; unknown += 1) {
    const isMoved = first.values[unknown] !== 0;
    high[unknown] = 0;
    if (!isMoved) continue;
    const other = await lowestCost(dictionary, pace, ceiling);
    if (other === undefined) low[unknown] = high[unknown] = 1;
    else first = other;
  }
  return first;
}

interface Fraction {
  readonly unknown: number;
  readonly value: number;
}

/** The unknown farthest from a whole number. */
function fractionIn({ rows, basic }: Dictionary): Fraction | undefined {
  let found: (Fraction & { readonly distance: number }) | undefined;
  rows.forEach(({ now, weight }, row) => {
    if (now % weight === 0) return;
    const value = now / weight;
    const unknown = basic[row] ?? 0;
    const distance = Math.abs(value - Math.round(value));
    if (found === undefined || distance > found.distance || (distance === found.distance && unknown < found.unknown)) {
      found = { unknown, value, distance };
    }
  });
  return found;
}

/** Looks at the whole numbers on either side of the fraction, the nearer side first, until `visit` has enough. */
async function branch(
  { low, high }: Dictionary,
  { unknown, value }: Fraction,
  visit: () => Promise<boolean>
): Promise<void> {
  const [least, most, down] = [low[unknown] ?? 0, high[unknown] ?? 0, Math.floor(value)];
  const sides = [
    [least, down],
    [down + 1, most],
  ] as const;
  for (const [from, to] of value - down <= 0.5 ? sides : [...sides].reverse()) {
    [low[unknown], high[unknown]] = [from, to];
    const isEnough = await visit();
    [low[unknown], high[unknown]] = [least, most];
    if (isEnough) return;
  }
}

function solutionAt({ basic, free, at, rows, costs, low }: Dictionary): Solution {
  const values = Array.from(low, () => 0);
  free.forEach((unknown, column) => {
    values[unknown] = at[column] ?? 0;
  });
  rows.forEach(({ now, weight }, row) => {
    values[basic[row] ?? 0] = now / weight;
  });
  return { values, costs: costs.map(({ now, weight }) => now / weight) };
}
