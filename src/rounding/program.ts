/**
 * The rounding as a 0/1 programme. An unknown says whether a figure is moved from ordinary rounding to the
 * whole unit on the other side of its exact amount; each equation's slack says by how many units its printed
 * figures miss. Figures that no equation connects are rounded apart from each other, each connected part by
 * itself: a run's tables fall into some ten parts.
 */
import type { Choice } from "./choice";
import { rowOf, type Dictionary } from "./dictionary";

/** An equation over the figures' numbers: Σ sign · figure = 0, the total with −1. */
export type Sum = readonly { readonly figure: number; readonly sign: number }[];

/** Figures and equations that hang together. */
export interface Part {
  /** Numbers of the figures that can be moved, in the figures' order. */
  readonly figures: readonly number[];
  /** Numbers of the equations between them (and figures that cannot), in the equations' order. */
  readonly sums: readonly number[];
}

/** The parts in the order of their first equation. An equation whose figures are all whole is in none. */
export function partsOf(choices: readonly Choice[], sums: readonly Sum[]): readonly Part[] {
  const leader = choices.map((_, figure) => figure);
  const leaderOf = (figure: number): number => {
    let at = figure;
    for (let next = leader[at] ?? at; next !== at; next = leader[at] ?? at) at = next;
    leader[figure] = at;
    return at;
  };
  const movable = sums.map((sum) => sum.map(({ figure }) => figure).filter((figure) => choices[figure]?.step !== 0));
  for (const [first, ...others] of movable) {
    if (first !== undefined) for (const other of others) leader[leaderOf(other)] = leaderOf(first);
  }
  const parts = new Map<number, { figures: number[]; sums: number[] }>();
  movable.forEach(([first], sum) => {
    if (first === undefined) return;
    const part = parts.get(leaderOf(first));
    if (part === undefined) parts.set(leaderOf(first), { figures: [], sums: [sum] });
    else part.sums.push(sum);
  });
  choices.forEach((_, figure) => parts.get(leaderOf(figure))?.figures.push(figure));
  return [...parts.values()];
}

/** By how many units the ordinary figures of an equation miss: terms less total. */
export function missOf(sum: Sum, printed: (figure: number) => number): number {
  return sum.reduce((miss, { figure, sign }) => miss + sign * printed(figure), 0);
}

/**
 * The part with every figure at its ordinary rounding. Unknowns 0 … figures − 1 are the moves, in order; then
 * the slack of each equation, which must be 0. Costs: how many figures are moved, then by how many öre in sum.
 */
export function dictionaryOf(part: Part, choices: readonly Choice[], sums: readonly Sum[]): Dictionary {
  const columns = part.figures.length;
  const columnOf = new Map(part.figures.map((figure, column) => [figure, column]));
  const rows = part.sums.map((number) => {
    const sum = sums[number] ?? [];
    const coefficients = new Float64Array(columns);
    for (const { figure, sign } of sum) {
      const column = columnOf.get(figure);
      if (column !== undefined)
        coefficients[column] = (coefficients[column] ?? 0) + sign * (choices[figure]?.step ?? 0);
    }
    return rowOf(
      missOf(sum, (figure) => choices[figure]?.ordinary ?? 0),
      coefficients
    );
  });
  const detours = part.figures.map((figure) => choices[figure]?.detour ?? 0);
  return {
    basic: rows.map((_, row) => columns + row),
    free: part.figures.map((_, column) => column),
    at: new Float64Array(columns),
    rows,
    costs: [rowOf(0, new Float64Array(columns).fill(1)), rowOf(0, Float64Array.from(detours))],
    low: new Int32Array(columns + rows.length),
    high: new Int32Array(columns + rows.length).fill(1, 0, columns),
  };
}
