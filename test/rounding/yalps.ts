/**
 * The least that a rounding can cost, by somebody else's solver: for systems too large to try everything. It
 * reckons in floating point and knows neither row order nor yielding, so it is a judge of the result only.
 */
import { solve } from "yalps";
import type { Equation, Figure } from "../../src/rounding/figures";
import { costOf, ordinaryOf } from "./exhaustive";

/**
 * How many figures must be moved, and by how many öre in sum at least; `undefined` when no rounding keeps all
 * equations.
 */
export function leastByYalps(
  figures: readonly Figure[],
  equations: readonly Equation[],
  unit: number
): readonly [moved: number, detour: number] | undefined {
  const choices = new Map(
    figures.map(({ key, exact }) => {
      const ordinary = ordinaryOf(exact, unit);
      const detour = unit - 2 * Math.abs(ordinary * unit - exact);
      return [key, { ordinary, detour, step: ordinary * unit > exact ? -1 : 1, isWhole: exact % unit === 0 }];
    })
  );
  const oneMove = unit * (figures.length + 1);
  const variables = new Map<string, Map<string, number>>();
  for (const [key, { detour, isWhole }] of choices)
    if (!isWhole) variables.set(key, new Map([["cost", oneMove + detour]]));
  const constraints = new Map<string, { readonly equal: number }>();
  equations.forEach(({ total, terms }, number) => {
    let miss = 0;
    for (const { key, sign } of [{ key: total, sign: -1 }, ...terms]) {
      const { ordinary, step } = choices.get(key) ?? { ordinary: NaN, step: NaN };
      const column = variables.get(key);
      miss += sign * ordinary;
      column?.set(`equation ${number}`, (column.get(`equation ${number}`) ?? 0) + sign * step);
    }
    constraints.set(`equation ${number}`, { equal: 0 - miss });
  });
  const { status, variables: solution } = solve(
    { direction: "minimize", objective: "cost", constraints, variables, binaries: true },
    { timeout: 20_000, maxIterations: 1_000_000 }
  );
  if (status === "infeasible") return undefined;
  if (status !== "optimal") throw new Error(`yalps: ${status}`);
  const isMoved = new Set(solution.flatMap(([key, value]) => (Math.round(value) === 1 ? [key] : [])));
  const printed = figures.map(({ key }) => {
    const { ordinary, step } = choices.get(key) ?? { ordinary: NaN, step: NaN };
    return isMoved.has(key) ? ordinary + step : ordinary;
  });
  return costOf(printed, figures, unit);
}
