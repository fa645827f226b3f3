/**
 * When not all equations can be kept, the least important yield first. Equations are taken in order of
 * importance, then as they stand; each is kept if it can be kept together with all those kept before it,
 * otherwise it yields. So one yields only where those that matter more leave no choice, and never one more
 * than must. What yields is off by one unit; by more only where no rounding at all is found with one.
 */
import type { Dictionary } from "./dictionary";
import type { Pace } from "./pace";
import { isFeasible } from "./search";

/**
 * Widens the limits of the slacks that must yield, and returns them. `slacks` are the equations' unknowns, the
 * most important first.
 */
export async function relax(dictionary: Dictionary, slacks: readonly number[], pace: Pace): Promise<readonly number[]> {
  const keeps = (slack: number): void => limit(dictionary, slack, 0);
  let units = 0;
  const yields = (slack: number): void => limit(dictionary, slack, units);
  do {
    units += 1;
    slacks.forEach(yields);
  } while (!(await isFeasible(dictionary, pace)));
  const canKeep = async (first: number, last: number): Promise<boolean> => {
    slacks.slice(first, last).forEach(keeps);
    const isKept = await isFeasible(dictionary, pace);
    if (!isKept) slacks.slice(first, last).forEach(yields);
    return isKept;
  };
  const yielded: number[] = [];
  for (let next = 0; next < slacks.length; next += 1) {
    for (let stride = slacks.length - next; stride >= 1; stride = Math.floor(stride / 2)) {
      while (next + stride <= slacks.length && (await canKeep(next, next + stride))) next += stride;
    }
    const slack = slacks[next];
    if (slack !== undefined) yielded.push(slack);
  }
  return yielded;
}

function limit({ low, high }: Dictionary, slack: number, units: number): void {
  low[slack] = -units;
  high[slack] = units;
}
