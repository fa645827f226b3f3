/** Accounting periods: calendar months, written YYYYMM in ledgers. */

/** A month as the number YYYYMM: 202412. */
export type Period = number & { readonly unit: "YYYYMM" };

/** `parsePeriod(202412)` is 202412; a number that is no month (202413, 20241) gives `undefined`. */
export function parsePeriod(value: number): Period | undefined {
  const month = value % 100;
  const inRange = Number.isInteger(value) && value >= 190001 && value <= 999912;
  return inRange && month >= 1 && month <= 12 ? (value as Period) : undefined;
}

export function periodOf(year: number, month: number): Period {
  return (year * 100 + month) as Period;
}

export function yearOf(period: Period): number {
  return Math.floor(period / 100);
}

/** Month of the year, 1–12. */
export function monthOf(period: Period): number {
  return period % 100;
}
