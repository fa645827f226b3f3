/**
 * Columns that are another one divided by the same number in every row: its share of the whole, what it is for each
 * inhabitant, or the same amounts in another unit. Found by arithmetic, within the rounding that the cells are written
 * with. An increase of so many per cent is as proportional, and is an amount: what it is divided by must be known too.
 */
import type { FiguredRow } from "./calculatedColumns";

/** One column of figures, top to bottom, and what is known of it beside its figures. */
export interface Dividend {
  readonly at: number;
  /** Which of several things its headings say that its figures are. */
  readonly says: string | undefined;
  readonly figures: readonly (number | undefined)[];
  /** The same, nothing as 0: what is multiplied, for every two columns and each third. */
  readonly amounts: Float64Array;
  /** The size of the last decimal that it is written with. */
  readonly step: number;
}

/** The quotients that a column may be of another: every number from the first to the last fits all rows. */
interface Ratio {
  readonly least: number;
  readonly most: number;
}

/** More decimals are no rounding. */
const MOST_DECIMALS = 6;
/** How likely as many rows would agree by chance. */
const CHANCE = 1e-3;
const OTHER_UNITS: readonly number[] = [1e3, 1e6];
const SCALES: readonly number[] = [1, 1e2, 1e3, 1e6];

export function dividendsOf(
  rows: readonly FiguredRow[],
  columns: readonly { readonly scenario: string | undefined }[]
): readonly Dividend[] {
  return columns.map(({ scenario }, at): Dividend => {
    const figures = rows.map((row) => row.figures[at]);
    const amounts = Float64Array.from(figures, (figure) => figure ?? 0);
    return {
      at,
      says: scenario,
      figures,
      amounts,
      step: amounts.reduce((least, one) => Math.min(least, stepOf(one)), 1),
    };
  });
}

function stepOf(figure: number): number {
  const decimals = /\.(\d+)$/.exec(String(figure))?.[1]?.length ?? 0;
  return decimals > MOST_DECIMALS ? 0 : 10 ** -decimals;
}

/**
 * Whether `one` is `other` divided by a number that is known: by its own sum (a share), by a number that stands around
 * the table, or by thousands. `whole`: what `other` comes to, in each way in which the table may say it.
 */
export function isQuotientOf(
  one: Dividend,
  other: Dividend,
  whole: readonly number[],
  stated: readonly number[]
): boolean {
  const ratio = ratioOf(one, other);
  if (ratio === undefined) return false;
  const isWithin = (quotient: number): boolean => quotient >= ratio.least && quotient <= ratio.most;
  const isShare = whole.some((sum) => sum !== 0 && [1 / sum, 100 / sum].some(isWithin));
  const isForEach = stated.some((number) => SCALES.some((scale) => isWithin(scale / number)));
  return isShare || isForEach || OTHER_UNITS.some((unit) => isWithin(1 / unit));
}

/**
 * Columns by which another one is multiplied to give a third: a number and its price, neither of them an amount of its
 * own; or a share alone, since what it is of is an amount.
 */
export function factorsAmong(columns: readonly Dividend[]): ReadonlySet<number> {
  const factors = new Set<number>();
  for (const [nth, one] of columns.entries())
    for (const other of columns.slice(nth + 1))
      for (const product of columns) {
        if (product === one || product === other) continue;
        if (PRICES.some((by) => isProduct(one, other, product, by) && areCounts(one, other)))
          factors.add(one.at).add(other.at);
        else if (isProduct(one, other, product, 0.01)) factors.add(shareOf(one, other, product).at);
        else if (isProduct(one, other, product, 1)) factors.add(areCounts(other, other) ? one.at : other.at);
      }
  return factors;
}

/** A price in kronor gives kronor or thousands. */
const PRICES: readonly number[] = [1, 1e-3, 1e3, 1e-6];
/** Less is a share. */
const LEAST_COUNT = 2;
const LEAST_ROWS = 3;

function areCounts(one: Dividend, other: Dividend): boolean {
  return [one, other].every(({ figures }) =>
    figures.every((figure) => figure === undefined || figure === 0 || figure >= LEAST_COUNT)
  );
}

/** Of two factors the one that is never below zero, or says what the product does, or nothing; else the smaller one. */
function shareOf(one: Dividend, other: Dividend, product: Dividend): Dividend {
  const isLike = ({ says }: Dividend): boolean => says === undefined || says === product.says;
  const isPositive = ({ figures }: Dividend): boolean => figures.every((figure = 0) => figure >= 0);
  if (isPositive(one) !== isPositive(other)) return isPositive(one) ? one : other;
  if (isLike(one) !== isLike(other)) return isLike(one) ? one : other;
  return sizeOf(one) < sizeOf(other) ? one : other;
}

function sizeOf({ figures }: Dividend): number {
  return figures.reduce<number>((sum, figure) => sum + Math.abs(figure ?? 0), 0);
}

function isProduct(one: Dividend, other: Dividend, product: Dividend, by: number): boolean {
  let chance = 1;
  let told = 0;
  for (let row = 0; row < product.amounts.length; row++) {
    const made = product.amounts[row] ?? 0;
    if (made === 0) continue;
    const left = (one.amounts[row] ?? 0) * by;
    const right = other.amounts[row] ?? 0;
    const away = (Math.abs(left) * other.step + Math.abs(right) * one.step * by + product.step) / 2;
    if (Math.abs(left * right - made) > away + Math.abs(made) * 1e-9) return false;
    chance *= Math.min(1, (2 * away) / Math.abs(made) + 1e-9);
    told++;
  }
  return told >= LEAST_ROWS && chance < CHANCE;
}

/** `undefined` where no number fits, or where too few rows say so. */
function ratioOf(one: Dividend, other: Dividend): Ratio | undefined {
  let [least, most] = [-Infinity, Infinity];
  const widths: number[] = [];
  for (const [row, part] of one.figures.entries()) {
    const whole = other.figures[row];
    if (part === undefined && whole === undefined) continue;
    const [q, a] = [part ?? 0, whole ?? 0];
    if (a === 0 && q === 0) continue;
    if (a === 0 || Math.abs(a) < other.step) return undefined;
    const away = one.step / 2 + (Math.abs(q / a) * other.step) / 2 + Math.abs(q) * 1e-9;
    const [from, to] = [(q - away) / a, (q + away) / a].sort((x, y) => x - y) as [number, number];
    [least, most] = [Math.max(least, from), Math.min(most, to)];
    if (least > most) return undefined;
    widths.push(q === 0 ? 1 : Math.min(1, (2 * away) / Math.abs(q)));
  }
  const [, ...others] = widths.sort((x, y) => x - y);
  const chance = others.reduce((all, width) => all * width, 1);
  return others.length === 0 || chance > CHANCE ? undefined : { least, most };
}
