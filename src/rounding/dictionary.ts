/**
 * A system of linear equations, solved for as many of its unknowns as there are equations, in whole numbers
 * only. Each row says
 *
 *     weight · basic = constant + Σ coefficient · free
 *
 * with integers throughout, so there is no rounding error and no tolerance in the whole search: what it finds
 * is proven, not approximated. The form is the dictionary of V. Chvátal, Linear Programming (1983), ch. 2;
 * keeping rows in integers follows J. Edmonds, "Systems of distinct representatives and linear algebra" (1967).
 * The equations of tables are so nearly a network that almost every weight stays 1.
 *
 * Dictionaries are changed in place: they are the one large thing here, and live only within one search.
 */

/** `weight` > 0; everything is a whole number. */
export interface Row {
  weight: number;
  /** One for each free unknown. The constant is not kept: `now` says as much. */
  readonly coefficients: Float64Array;
  /** weight · basic, with the free unknowns where they stand. */
  now: number;
  /** Neither the weight nor a coefficient is larger than this; it may overestimate. */
  size: number;
}

export interface Dictionary {
  /** The unknown that each row is solved for. */
  readonly basic: number[];
  /** The unknown of each column, and where it stands: on one of its limits. */
  readonly free: number[];
  readonly at: Float64Array;
  readonly rows: readonly Row[];
  /** What is to be as low as possible, the most important first; each is a row that no unknown is solved for. */
  readonly costs: readonly Row[];
  /** The limits of each unknown. */
  readonly low: Int32Array;
  readonly high: Int32Array;
}

/**
 * Rows are divided by what they have in common only when their numbers get this large: it takes longer than all else.
 */
const LARGE = 2 ** 26;

/** A row whose free unknowns all stand at 0. */
export function rowOf(constant: number, coefficients: Float64Array): Row {
  const row: Row = { weight: 1, coefficients, now: constant, size: 0 };
  row.size = sizeOf(row);
  return row;
}

/** Lets the free unknown of a column stand at `to`. */
export function shift({ at, rows, costs }: Dictionary, column: number, to: number): void {
  const by = to - (at[column] ?? 0);
  if (by === 0) return;
  at[column] = to;
  for (const row of rows) row.now = safe(row.now + safe(by * (row.coefficients[column] ?? 0)));
  for (const row of costs) row.now = safe(row.now + safe(by * (row.coefficients[column] ?? 0)));
}

/**
 * Solves row `r` for the unknown of column `c` instead of its own, which from now on stands at `limit`, and
 * puts that into all other rows. Returns how many entries were gone through.
 */
export function exchange({ basic, free, at, rows, costs }: Dictionary, r: number, c: number, limit: number): number {
  const row = rows[r];
  const leaving = basic[r];
  const entering = free[c];
  if (row === undefined || leaving === undefined || entering === undefined) throw new Error(`No row ${r}, column ${c}`);
  const stood = at[c] ?? 0;
  solveFor(row, c, stood, limit);
  basic[r] = entering;
  free[c] = leaving;
  at[c] = limit;
  let touched = 1;
  for (const others of [rows, costs]) {
    for (const other of others) {
      if (other === row || other.coefficients[c] === 0) continue;
      substitute(other, row, c, stood);
      touched += 1;
    }
  }
  return touched * free.length;
}

/** Turns `w·x = k + … + b·y` into `|b|·y = ±(w·x − k − …)`, x standing at `limit` and y having stood at `stood`. */
function solveFor(row: Row, c: number, stood: number, limit: number): void {
  const { coefficients, weight } = row;
  const pivot = coefficients[c] ?? 0;
  const sign = pivot < 0 ? -1 : 1;
  for (let column = 0; column < coefficients.length; column += 1)
    coefficients[column] = -sign * (coefficients[column] ?? 0);
  coefficients[c] = sign * weight;
  row.weight = sign * pivot;
  row.now = safe(safe(row.weight * stood) + sign * safe(safe(weight * limit) - row.now));
  reduce(row);
}

/** Puts `row` in place of the unknown of column `c`, which stood at `stood`. */
function substitute(into: Row, row: Row, c: number, stood: number): void {
  if (into.size > LARGE) reduce(into);
  const held = into.coefficients[c] ?? 0;
  const common = divisor(Math.abs(held), row.weight);
  const scale = row.weight / common;
  const times = held / common;
  into.coefficients[c] = 0;
  into.now = safe(into.now - safe(held * stood));
  if (grown(into, row, scale, times) > Number.MAX_SAFE_INTEGER) {
    row.size = sizeOf(row);
    if (grown(into, row, scale, times) > Number.MAX_SAFE_INTEGER) return substituteLarge(into, row, scale, times);
  }
  into.size = grown(into, row, scale, times);
  const { coefficients } = into;
  for (let column = 0; column < coefficients.length; column += 1) {
    coefficients[column] = scale * (coefficients[column] ?? 0) + times * (row.coefficients[column] ?? 0);
  }
  into.now = scale * into.now + times * row.now;
  into.weight *= scale;
}

/** The same where a product may pass 2⁵³; what remains after reducing nearly always fits again. */
function substituteLarge(into: Row, row: Row, scale: number, times: number): void {
  const combined = (a: number, b: number): bigint => BigInt(scale) * BigInt(a) + BigInt(times) * BigInt(b);
  const weight = BigInt(scale) * BigInt(into.weight);
  const now = combined(into.now, row.now);
  const coefficients = Array.from(into.coefficients, (coefficient, column) =>
    combined(coefficient, row.coefficients[column] ?? 0)
  );
  let common = weight;
  for (const number of [now, ...coefficients]) {
    let rest = number < 0n ? -number : number;
    while (rest !== 0n) [common, rest] = [rest, common % rest];
  }
  coefficients.forEach((coefficient, column) => {
    into.coefficients[column] = safe(Number(coefficient / common));
  });
  into.now = safe(Number(now / common));
  into.weight = safe(Number(weight / common));
  into.size = sizeOf(into);
}

/** Divides the row by what all its numbers have in common. */
function reduce(row: Row): void {
  const { coefficients } = row;
  let common = divisor(row.weight, Math.abs(row.now));
  for (let column = 0; column < coefficients.length && common !== 1; column += 1)
    common = divisor(common, Math.abs(coefficients[column] ?? 0));
  if (common !== 1) {
    for (let column = 0; column < coefficients.length; column += 1)
      coefficients[column] = (coefficients[column] ?? 0) / common;
    row.now /= common;
    row.weight /= common;
  }
  row.size = sizeOf(row);
}

/** The most that anything in the row can become. */
function grown(into: Row, row: Row, scale: number, times: number): number {
  const size = Math.max(into.size, Math.abs(into.now));
  return size * scale + Math.max(row.size, Math.abs(row.now)) * Math.abs(times);
}

function sizeOf(row: Row): number {
  const { coefficients, weight } = row;
  let size = weight;
  for (let column = 0; column < coefficients.length; column += 1)
    size = Math.max(size, Math.abs(coefficients[column] ?? 0));
  return size;
}

/** Greatest common divisor of two numbers that are not negative. */
function divisor(a: number, b: number): number {
  while (b !== 0) [a, b] = [b, a % b];
  return a;
}

/**
 * Whole numbers are exact up to 2⁵³ only; tables never come near, but a silent error would be worse than a loud one.
 */
function safe(whole: number): number {
  if (!Number.isSafeInteger(whole)) throw new RangeError("The tables are too entangled to be rounded together");
  return whole;
}
