/** Drawing shapes by their weights, with what was drawn written down. */
import { chanceOf, type Chance } from "../random";
import { SHAPES, weightsOf, type Shape, type Value } from "./shapes";
import type { House } from "./words/house";

export type Choices = Readonly<Record<string, string>>;

export interface Draw {
  readonly chance: Chance;
  /** Whose words are drawn. */
  readonly house: House;
  /** One value by weight, of all or of those named, and written down; `a|b` where both were drawn. */
  readonly pick: <S extends Shape>(shape: S, among?: readonly Value<S>[]) => Value<S>;
  /** Whether `yes` is drawn. */
  readonly has: (shape: Shape) => boolean;
  /** One word of a list; the only one, or none, without drawing. */
  readonly word: (words: readonly string[]) => string;
  readonly choices: Choices;
  /** Drawing that begins anew from this seed, for sheets that are to be like each other. */
  readonly anew: (seed: number) => Draw;
}

export function drawing(chance: Chance, house: House, choices: Record<string, string> = {}): Draw {
  const pick = <S extends Shape>(shape: S, among?: readonly Value<S>[]): Value<S> => {
    const weights = weightsOf(house.weights, shape);
    // What a house has in one way only is neither drawn nor told.
    if (weights.length === 1) return weights[0]?.[0] as Value<S>;
    const open = weights.filter(([value]) => among === undefined || among.some((one) => one === value));
    let left = chance.below(open.reduce((sum, [, weight]) => sum + weight, 0));
    const [value] = open.find(([, weight]) => (left -= weight) < 0) ?? open[0] ?? [""];
    const before = choices[shape]?.split("|") ?? [];
    choices[shape] = before.includes(value) ? before.join("|") : [...before, value].join("|");
    return value as Value<S>;
  };
  return {
    chance,
    house,
    pick,
    has: (shape) => (pick(shape) as string) === "yes",
    word: (words) => (words.length < 2 ? (words[0] ?? "") : chance.one(words)),
    choices,
    anew: (seed) => drawing(chanceOf(seed), house, choices),
  };
}

/** What is out of the ordinary, in one line: values that say nothing (`no`) and shapes by themselves are left out. */
export function inOneLine(choices: Choices): string {
  const told = Object.entries(choices).flatMap(([shape, value]) => {
    if (value === "no" || value === usualOf(shape)) return [];
    return [value === "yes" || value === "no|yes" || value === "yes|no" ? shape : `${shape}:${value}`];
  });
  return told.join(" ");
}

/** The value with the greatest weight. */
function usualOf(shape: string): string | undefined {
  const [first] = Object.entries(SHAPES[shape as Shape]).sort(([, a], [, b]) => b - a);
  return first?.[0];
}
