/** Amounts beside others of the same keys: a version of them, as a revised budget is, or what was booked on them. */

/** Many amounts of the one are the other's, or the other's with the same increase. */
export function areVersions(pairs: readonly (readonly [number, number])[]): boolean {
  const ratios = pairs.flatMap(([one, other]) => (one === 0 || other === 0 ? [] : [Math.round((one / other) * 1000)]));
  const counts = new Map<number, number>();
  for (const ratio of ratios) counts.set(ratio, (counts.get(ratio) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return most >= LEAST_ALIKE && most >= ratios.length * SHARE_ALIKE;
}

/** Some rents and depreciations are booked as they were planned. */
const SHARE_ALIKE = 0.25;
const LEAST_ALIKE = 4;

/** As a plan is typed. */
export function areRound(amounts: readonly number[]): boolean {
  const round = amounts.filter((amount) => Math.abs(amount / ROUND - Math.round(amount / ROUND)) < 1e-6);
  return amounts.length > 0 && round.length > amounts.length / 2;
}

/** Whole hundreds, in the unit that amounts are typed in. */
const ROUND = 100;

/** What is booked is about as large as its budget. */
export function areOfOneSize(one: number, other: number): boolean {
  return Math.abs(one) > Math.abs(other) / 2 && Math.abs(one) < Math.abs(other) * 2;
}
