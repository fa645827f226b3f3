/**
 * Money. Every amount inside Avvik is a whole number of öre that carries its effect on the result:
 * income and grant +, cost −. A surplus (överskott) is therefore + everywhere. The conversion from a
 * source's own sign and unit happens once, when the source is read.
 */

/** A whole number of öre (1 kr = 100 öre), with its effect on the result: income +, cost −. */
export type Ore = number & { readonly unit: "ore" };

/** The units that a workbook may state its amounts in, and that reports are printed in. */
export type MoneyUnit = "kr" | "tkr" | "mnkr";

/** Öre per printed unit. */
export const ORE_PER: Readonly<Record<MoneyUnit, number>> = { kr: 100, tkr: 100_000, mnkr: 100_000_000 };

const EXPONENT: Readonly<Record<MoneyUnit, number>> = { kr: 2, tkr: 5, mnkr: 8 };

export const ZERO = 0 as Ore;

/**
 * Nearest whole öre, halves away from zero: `ore(1.5, "tkr")` is 150 000, `ore(1.005, "kr")` is 101.
 * The decimal figure counts as it is written, not as binary floating point stores it.
 * Gives `undefined` for what is not finite and for amounts beyond ±2⁵³ öre (about 90 000 miljarder kronor),
 * where a number no longer holds every öre.
 */
export function ore(amount: number, unit: MoneyUnit): Ore | undefined {
  if (!Number.isFinite(amount)) return undefined;
  const scaled = amount * ORE_PER[unit];
  if (Math.abs(scaled) > Number.MAX_SAFE_INTEGER) return undefined;
  const size = Math.abs(scaled);
  const fraction = size - Math.floor(size);
  const nearHalf = Math.abs(fraction - 0.5) < 1e-3;
  const whole = nearHalf ? Math.round(shiftDecimal(Math.abs(amount), EXPONENT[unit])) : Math.round(size);
  return (amount < 0 && whole !== 0 ? -whole : whole) as Ore;
}

/** Sum of two amounts. Throws `RangeError` when it leaves the whole numbers that can be told apart. */
/** Nearest whole öre of what has been computed in öre. */
export function whole(amount: number): Ore {
  return (Math.round(amount) + 0) as Ore;
}

export function add(a: Ore, b: Ore): Ore {
  const sum = a + b;
  if (!Number.isSafeInteger(sum)) throw new RangeError(`Amount out of range: ${a} + ${b} öre`);
  return sum as Ore;
}

export function subtract(a: Ore, b: Ore): Ore {
  return add(a, negate(b));
}

/** The opposite effect on the result; never −0. */
export function negate(a: Ore): Ore {
  return (a === 0 ? 0 : -a) as Ore;
}

/** Sum of many amounts; nothing gives 0. */
export function total(amounts: Iterable<Ore>): Ore {
  let sum = ZERO;
  for (const amount of amounts) sum = add(sum, amount);
  return sum;
}

/** `shiftDecimal(1.005, 2)` is 100.5: moves the decimal point of the figure as it is written. */
function shiftDecimal(amount: number, places: number): number {
  const [digits = "0", exponent = "0"] = amount.toString().split("e");
  return Number(`${digits}e${Number(exponent) + places}`);
}
