/** Which deviations must be explained: those that reach every threshold that the workbook states. */
import type { Ore } from "../model/money";
import type { Materiality } from "../model/occasion";

/** Without thresholds nothing is material; a percent of nothing is reached by any deviation but 0. */
export function isMaterial(deviation: Ore, base: Ore, { amount, percent }: Materiality): boolean {
  if ((amount === undefined && percent === undefined) || deviation === 0) return false;
  const size = Math.abs(deviation);
  return (amount === undefined || size >= amount) && (percent === undefined || 100 * size >= percent * Math.abs(base));
}

/** Below 50 000 kronor a deviation is not worth a sentence. */
const LEAST = 5_000_000;

/** A workbook without thresholds has every deviation explained that is large enough to be said. */
export function mustBeExplained(deviation: Ore, base: Ore, materiality: Materiality): boolean {
  const hasThreshold = materiality.amount !== undefined || materiality.percent !== undefined;
  return hasThreshold ? isMaterial(deviation, base, materiality) : Math.abs(deviation) >= LEAST;
}
