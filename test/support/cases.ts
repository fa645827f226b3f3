/**
 * How many cases of a long test are tried each time, and how many with `EVERY=yes`. What is tried each time is enough
 * for a broken kind to be seen; figures that are published are of all.
 */
const isEverything = process.env["EVERY"] !== undefined;

export function cases(eachTime: number, all: number): number {
  return isEverything ? all : eachTime;
}
