/** Ordinary rounding of one amount, and the other whole unit that it may be printed as. */
import type { Ore } from "../model/money";

export interface Choice {
  /** Nearest whole unit, halves away from zero. */
  readonly ordinary: number;
  /** From `ordinary` to the whole unit on the other side of the exact amount; 0 when the amount is whole. */
  readonly step: 1 | -1 | 0;
  /** How many öre farther from the exact amount the other one is; 0 when the amount lies half-way. */
  readonly detour: number;
}

/**
 * `choiceOf(1.4 tkr)` in tkr: ordinary 1, step 1 (it may be printed 2), detour 20 000 öre. `unit` is öre per printed
 * unit.
 */
export function choiceOf(exact: Ore, unit: number): Choice {
  const above = ((exact % unit) + unit) % unit;
  const floor = (exact - above) / unit + 0;
  if (above === 0) return { ordinary: floor, step: 0, detour: 0 };
  const detour = Math.abs(unit - 2 * above);
  const isUp = detour === 0 ? exact > 0 : 2 * above > unit;
  return isUp ? { ordinary: floor + 1, step: -1, detour } : { ordinary: floor, step: 1, detour };
}
