/** Which deviations must be explained: those that reach every threshold that the workbook states. */
import type { Ore } from "../model/money";
import type { Materiality } from "../model/occasion";

/** Without thresholds nothing is material; a percent of nothing is reached by any deviation but 0. */
export function isMaterial(deviation: Ore, base: Ore, { amount, percent }: Materiality): boolean {
  if ((amount === undefined && percent === undefined) || deviation === 0) return false;
  const size = Math.abs(deviation);
  return (amount === undefined || size >= amount) && (percent === undefined || 100 * size >= percent * Math.abs(base));
}
