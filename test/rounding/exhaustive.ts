/** The rounding by trying everything: slow, and so simple that it can be believed. For small cases. */
import type { Equation, Figure } from "../../src/rounding/figures";

export interface Exhaustive {
  readonly printed: readonly number[];
  readonly moved: number;
  /** By how many öre the moved figures are farther from their exact amounts than they need be. */
  readonly detour: number;
  /** Numbers of the equations that do not add up. */
  readonly relaxed: readonly number[];
}

/** The one best rounding; equations yield as relax.ts says when there is none. */
export function roundExhaustively(
  figures: readonly Figure[],
  equations: readonly Equation[],
  unit: number
): Exhaustive {
  const candidates = everyRounding(figures, unit);
  const strict = best(candidates, figures, unit, (printed) =>
    equations.every((equation) => missOf(equation, figures, printed) === 0)
  );
  if (strict !== undefined) return { ...strict, relaxed: [] };
  for (let units = 1; ; units += 1) {
    const isAllowed =
      (kept: ReadonlySet<Equation>) =>
      (printed: readonly number[]): boolean =>
        equations.every((equation) => Math.abs(missOf(equation, figures, printed)) <= (kept.has(equation) ? 0 : units));
    if (!candidates.some(isAllowed(new Set()))) continue;
    const order = equations
      .map((equation, number) => ({ equation, number }))
      .sort((a, b) => b.equation.importance - a.equation.importance || a.number - b.number);
    const kept = new Set<Equation>();
    for (const { equation } of order) {
      if (candidates.some(isAllowed(new Set([...kept, equation])))) kept.add(equation);
    }
    const found = best(candidates, figures, unit, isAllowed(kept));
    if (found === undefined) throw new Error("Nothing is kept, and still nothing is found");
    return { ...found, relaxed: equations.flatMap((equation, number) => (kept.has(equation) ? [] : [number])) };
  }
}

/** By how many units the printed terms are more than the printed total. */
export function missOf({ total, terms }: Equation, figures: readonly Figure[], printed: readonly number[]): number {
  const at = (key: string): number => printed[figures.findIndex((figure) => figure.key === key)] ?? NaN;
  return terms.reduce((sum, { key, sign }) => sum + sign * at(key), 0 - at(total));
}

/** Nearest whole unit, halves away from zero; exact also where a quotient is not. */
export function ordinaryOf(exact: number, unit: number): number {
  const size = (BigInt(Math.abs(exact)) * 2n + BigInt(unit)) / (2n * BigInt(unit));
  return exact < 0 ? 0 - Number(size) : Number(size);
}

function everyRounding(figures: readonly Figure[], unit: number): readonly (readonly number[])[] {
  return figures.reduce<readonly (readonly number[])[]>(
    (starts, { exact }) => starts.flatMap((start) => sidesOf(exact, unit).map((side) => [...start, side])),
    [[]]
  );
}

/** The ordinary rounding first, then the whole unit on the other side. */
function sidesOf(exact: number, unit: number): readonly number[] {
  if (exact % unit === 0) return [exact / unit + 0];
  const ordinary = ordinaryOf(exact, unit);
  return [ordinary, ordinary * unit > exact ? ordinary - 1 : ordinary + 1];
}

/**
 * Fewest moved, then least detour, then whose first difference keeps the ordinary rounding: the candidates stand in
 * that order.
 */
function best(
  candidates: readonly (readonly number[])[],
  figures: readonly Figure[],
  unit: number,
  isAllowed: (printed: readonly number[]) => boolean
): Omit<Exhaustive, "relaxed"> | undefined {
  let found: Omit<Exhaustive, "relaxed"> | undefined;
  for (const printed of candidates) {
    if (!isAllowed(printed)) continue;
    const [moved, detour] = costOf(printed, figures, unit);
    if (found === undefined || moved < found.moved || (moved === found.moved && detour < found.detour))
      found = { printed, moved, detour };
  }
  return found;
}

/** How many figures are moved, and by how many öre more than their own nearest unit would be off. */
export function costOf(
  printed: readonly number[],
  figures: readonly Figure[],
  unit: number
): readonly [moved: number, detour: number] {
  let moved = 0;
  let detour = 0;
  figures.forEach(({ exact }, number) => {
    const ordinary = ordinaryOf(exact, unit);
    const units = printed[number] ?? NaN;
    if (units === ordinary) return;
    moved += 1;
    detour += Math.abs(units * unit - exact) - Math.abs(ordinary * unit - exact);
  });
  return [moved, detour];
}
