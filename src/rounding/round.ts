/**
 * One consistent rounding of all figures of a run. Every printed figure is within one unit of its exact
 * amount, whole amounts stay, every equation holds exactly; as few figures as possible are moved from ordinary
 * rounding, then by as little as possible in sum; of equals, the figure that stands first keeps its ordinary
 * rounding. Same input, same output. (In the statistics literature: zero-restricted controlled rounding;
 * L. H. Cox, JASA 82, 1987; M. Fischetti & J. J. Salazar-González, J. Official Statistics 14, 1998.)
 */
import { total, type Ore } from "../model/money";
import { choiceOf, type Choice } from "./choice";
import type { Equation, Figure, Moved, Relaxed, Rounding } from "./figures";
import { paceOf, type Pace, type Pause } from "./pace";
import { dictionaryOf, missOf, partsOf, type Part, type Sum } from "./program";
import { relax } from "./relax";
import { firstInOrder, lowestCost } from "./search";

/**
 * Rounds the figures to whole units of `unit` öre. The order of the figures and equations breaks ties.
 * `pause` is awaited now and then in long work; what it throws is thrown. Throws when an equation names an
 * unknown figure or its exact amounts do not add up.
 */
export async function roundTogether<F extends Figure, E extends Equation>(
  figures: readonly F[],
  equations: readonly E[],
  unit: number,
  pause: Pause
): Promise<Rounding<F, E>> {
  const sums = sumsOf(figures, equations);
  const choices = figures.map(({ exact }) => choiceOf(exact, unit));
  const pace = paceOf(pause);
  const parts: RoundedPart[] = [];
  for (const part of partsOf(choices, sums)) parts.push(await roundPart(part, choices, sums, equations, pace));
  const moved = new Set(parts.flatMap((part) => part.moved));
  const yielded = new Set(parts.flatMap((part) => part.yielded));
  return roundingOf(figures, equations, choices, sums, moved, yielded);
}

/** The equations over the figures' numbers, proven to add up. */
function sumsOf(figures: readonly Figure[], equations: readonly Equation[]): readonly Sum[] {
  const numberOf = new Map(figures.map(({ key }, number) => [key, number]));
  if (numberOf.size !== figures.length) throw new Error("A figure is given twice");
  return equations.map(({ total: key, terms }) => {
    const sum = [{ key, sign: -1 }, ...terms].map((term) => {
      const figure = numberOf.get(term.key);
      if (figure === undefined) throw new Error(`${key}: there is no figure ${term.key}`);
      return { figure, sign: term.sign };
    });
    const difference = total(sum.map(({ figure, sign }) => (sign * (figures[figure]?.exact ?? 0)) as Ore));
    if (difference === 0) return sum;
    throw new Error(
      `${key} is not ${terms.map((term) => `${term.sign === 1 ? "+" : "−"} ${term.key}`).join(" ")}: ${difference} öre differ`
    );
  });
}

interface RoundedPart {
  /** Numbers of the figures that are moved, and of the equations that yielded. */
  readonly moved: readonly number[];
  readonly yielded: readonly number[];
}

async function roundPart(
  part: Part,
  choices: readonly Choice[],
  sums: readonly Sum[],
  equations: readonly Equation[],
  pace: Pace
): Promise<RoundedPart> {
  const dictionary = dictionaryOf(part, choices, sums);
  const count = part.figures.length;
  const strict = await lowestCost(dictionary, pace);
  const slacks = strict === undefined ? await relax(dictionary, byImportance(part, equations), pace) : [];
  const best = strict ?? (await lowestCost(dictionary, pace));
  if (best === undefined) throw new Error("No rounding was found, although equations were let go");
  const { values } = await firstInOrder(dictionary, best, count, pace);
  return {
    moved: part.figures.filter((_, unknown) => values[unknown] === 1),
    yielded: slacks.flatMap((slack) => part.sums[slack - count] ?? []),
  };
}

/** The slacks of the part's equations, those that matter most first. */
function byImportance(part: Part, equations: readonly Equation[]): readonly number[] {
  const importance = part.sums.map((sum) => equations[sum]?.importance ?? 0);
  const order = importance.map((_, row) => row).sort((a, b) => (importance[b] ?? 0) - (importance[a] ?? 0));
  return order.map((row) => part.figures.length + row);
}

/** Reads the result off, and proves every equation once more on the printed figures themselves. */
function roundingOf<F extends Figure, E extends Equation>(
  figures: readonly F[],
  equations: readonly E[],
  choices: readonly Choice[],
  sums: readonly Sum[],
  isMoved: ReadonlySet<number>,
  isYielded: ReadonlySet<number>
): Rounding<F, E> {
  const units = choices.map(({ ordinary, step }, figure) => (isMoved.has(figure) ? ordinary + step : ordinary));
  const moved = figures.flatMap((figure, number): readonly Moved<F>[] =>
    isMoved.has(number) ? [{ figure, ordinary: choices[number]?.ordinary ?? 0, printed: units[number] ?? 0 }] : []
  );
  const relaxed = equations.flatMap((equation, number): readonly Relaxed<E>[] => {
    const difference = missOf(sums[number] ?? [], (figure) => units[figure] ?? 0);
    if (difference === 0) return [];
    if (!isYielded.has(number)) throw new Error(`${equation.total} does not add up as printed`);
    return [{ equation, difference }];
  });
  return { printed: new Map(figures.map(({ key }, number) => [key, units[number] ?? 0])), moved, relaxed };
}
