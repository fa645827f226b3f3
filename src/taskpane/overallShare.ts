/** How far a run has come, as one share that never goes back between phases. */
import type { Progress } from "../workbook";

/** Where each phase begins and ends; most of the time goes to reading. */
const SPANS: Readonly<Record<Progress["phase"], readonly [from: number, to: number]>> = {
  survey: [0, 0.05],
  read: [0.05, 0.65],
  compute: [0.65, 0.75],
  review: [0.75, 0.95],
  file: [0, 0.5],
  insert: [0, 1],
  change: [0.75, 1],
  write: [0.75, 0.95],
  verify: [0.95, 1],
};

/** 0 to 1. A phase that does not know its total stands at its beginning. */
export function overallShare({ phase, done, total }: Progress): number {
  const [from, to] = SPANS[phase];
  return total > 0 ? from + (to - from) * Math.min(1, done / total) : from;
}
