/**
 * What a proposal is worth: its own miss on the earlier years in the workbook, at the same month, and nothing else
 * (domain: The rounds of the year). A miss is outcome − proposal, as in forecast accuracy: + when it went better.
 */
import { subtract, type Ore } from "../../model/money";
import { METHODS, PROPOSE, type Known, type Method } from "./methods";

export interface Miss {
  readonly year: number;
  readonly amount: Ore;
}

export type MissesOf = Readonly<Record<Method, readonly Miss[]>>;

/** An earlier year that is known: its outcome, and its budget where the workbook has one. */
export interface EarlierYear {
  readonly year: number;
  readonly course: { readonly toDate: Ore; readonly year: Ore };
  readonly budget: Known["budget"];
}

/** A method must have missed so many years before it can be marked. */
const LEAST_YEARS = 2;

/**
 * Each earlier year forecast at the same month as if it were the present one. The season of a year is that of the other
 * years (leave-one-out, since a share of the year knows no level that could leak); its last year's end needs the year
 * before it.
 */
export function missesOf(years: readonly EarlierYear[], months: number): MissesOf {
  const missesBy = (method: Method): readonly Miss[] =>
    years.flatMap(({ year, course, budget }) => {
      const others = years.filter((other) => other.year !== year).map((other) => [other.year, other.course] as const);
      const known: Known = { year, months, outcome: course.toDate, budget, earlier: new Map(others) };
      const proposed = PROPOSE[method](known);
      return proposed === undefined ? [] : [{ year, amount: subtract(course.year, wholeOre(proposed)) }];
    });
  return byMethod(months === 12 ? () => [] : missesBy);
}

/** Mean size of some misses; nothing where there is none. */
export function sizeOf(misses: readonly Miss[]): Ore | undefined {
  if (misses.length === 0) return undefined;
  return wholeOre(misses.reduce((sum, { amount }) => sum + Math.abs(amount), 0) / misses.length);
}

/**
 * The method with the smallest miss on the years that all of them could be tried on; enligt budget where no two
 * methods have been tried on two years. Of equals the one that is more often used.
 */
export function markedOf(misses: MissesOf): Method {
  const tried = METHODS.filter((method) => misses[method].length >= LEAST_YEARS);
  const years = tried.map((method) => new Set(misses[method].map(({ year }) => year)));
  const isShared = ({ year }: Miss): boolean => years.every((known) => known.has(year));
  const [best] = tried
    .map((method) => ({ method, shared: misses[method].filter(isShared) }))
    .filter(({ shared }) => shared.length >= LEAST_YEARS)
    .sort((a, b) => (sizeOf(a.shared) ?? 0) - (sizeOf(b.shared) ?? 0));
  return tried.length < 2 || best === undefined ? "budget" : best.method;
}

export function byMethod<T>(of: (method: Method) => T): Readonly<Record<Method, T>> {
  return { budget: of("budget"), runRate: of("runRate"), season: of("season"), lastYearsEnd: of("lastYearsEnd") };
}

export function wholeOre(amount: number): Ore {
  const size = Math.round(Math.abs(amount));
  return (amount < 0 && size !== 0 ? -size : size) as Ore;
}
