/** How sizes compare: what is usual among some, and how far one is from another. */
/** The middle value, or the mean of the two in the middle; 0 of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

/** Whether one size is about another: at most so many times larger or smaller. */
export function isAbout(a: number, b: number, times: number): boolean {
  return a > 0 && b > 0 && a <= b * times && b <= a * times;
}

/** How far a difference reaches into what it is measured against, as a share of 1. */
export function shareOf(part: number, of: number): number {
  if (of === 0) return part === 0 ? 0 : Infinity;
  return Math.abs(part / of);
}
