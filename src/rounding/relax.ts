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
  const units = await widen(dictionary, slacks, pace);
  const canKeep = async (from: number, to: number): Promise<boolean> => {
    limit(dictionary, slacks.slice(from, to), 0);
    const isKept = await isFeasible(dictionary, pace);
    if (!isKept) limit(dictionary, slacks.slice(from, to), units);
    return isKept;
  };
  const yielded: number[] = [];
  for (let next = 0; next < slacks.length; next += 1) {
    next = await firstNotKept(next, slacks.length, canKeep);
    yielded.push(...slacks.slice(next, next + 1));
  }
  return yielded;
}

/** Lets every slack be off by as many units as it takes that some rounding is found at all; nearly always 1. */
async function widen(dictionary: Dictionary, slacks: readonly number[], pace: Pace): Promise<number> {
  for (let units = 1; ; units += 1) {
    limit(dictionary, slacks, units);
    if (await isFeasible(dictionary, pace)) return units;
  }
}

/** Keeps as many as can be kept, in shorter and shorter strides, and returns the place of the first that can't. */
async function firstNotKept(
  from: number,
  to: number,
  canKeep: (from: number, to: number) => Promise<boolean>
): Promise<number> {
  let next = from;
  for (let stride = to - from; stride >= 1; stride = Math.floor(stride / 2)) {
    while (next + stride <= to && (await canKeep(next, next + stride))) next += stride;
  }
  return next;
}

function limit({ low, high }: Dictionary, slacks: readonly number[], units: number): void {
  for (const slack of slacks) {
    low[slack] = 0 - units;
    high[slack] = units;
  }
}
