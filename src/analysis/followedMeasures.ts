/**
 * Measures from occasion to occasion: what each had given when a round was locked, and what it has given since. A
 * measure is known by its name and area; one that has been renamed begins anew, and its earlier effect is then shown as
 * unknown.
 */
import { earlierThan, type Occasion } from "../model/occasion";
import type { Ore } from "../model/money";
import type { LockedEffect } from "../model/round";
import type { Measure } from "../sources/measures";
import { fold } from "../sources/fold";
import type { Analysis } from "./analysis";

export interface EarlierEffects {
  /** The last occasion before the reported one that is locked. */
  readonly occasion: Occasion;
  /** Realised then, of each measure in order; `undefined` where it was not there. */
  readonly realised: readonly (Ore | undefined)[];
}

/** `undefined` where no occasion of the year before this one has been locked, or with no measure that there is now. */
export function earlierEffects({ model }: Pick<Analysis, "model">): EarlierEffects | undefined {
  const { settings, occasions, measures, lockedEffects = [] } = model;
  const ofYear = lockedEffects.filter(({ year }) => year === settings.year);
  const occasion = earlierThan(occasions, settings.occasion).find(({ name }) =>
    ofYear.some((effect) => effect.occasion === name)
  );
  if (occasion === undefined) return undefined;
  const ofOccasion = ofYear.filter((effect) => effect.occasion === occasion.name);
  const version = Math.max(...ofOccasion.map((effect) => effect.version));
  const then = new Map(
    ofOccasion.filter((effect) => effect.version === version).map(({ measure, realised }) => [measure, realised])
  );
  const realised = keysOf(measures).map((key) => then.get(key));
  return realised.some((effect) => effect !== undefined) ? { occasion, realised } : undefined;
}

/** As they are stored when a round is locked. */
export function effectsNow(
  measures: readonly Measure[],
  round: Pick<LockedEffect, "year" | "occasion" | "version">
): readonly LockedEffect[] {
  const keys = keysOf(measures);
  return measures.map(({ realised, forecast }, at) => ({ ...round, measure: keys[at] ?? "", realised, forecast }));
}

/** Several of one name in one area are told apart by their order. */
function keysOf(measures: readonly Measure[]): readonly string[] {
  const times = new Map<string, number>();
  return measures.map(({ name, area }) => {
    const key = [fold(name), area ?? ""].join("|");
    const nth = (times.get(key) ?? 0) + 1;
    times.set(key, nth);
    return nth === 1 ? key : `${key}|${nth}`;
  });
}
