/** What the tenth set is built of: facts of one code, and the year in whole thousands. */
import type { Fact, Invented } from "../municipality";
import { yearSums } from "./eighthShape";
import { inThousands } from "./seventhShape";
import { sumOf } from "./shape";

export function ofUnit(facts: readonly Fact[], code: string): readonly Fact[] {
  return facts.filter(({ responsibility }) => responsibility === code);
}

export function ofAccount(facts: readonly Fact[], code: string): readonly Fact[] {
  return facts.filter(({ account }) => account === code);
}

/** Both ledgers as sums of the year for each unit and account, each rounded to whole thousands of kronor. */
export function yearInThousands(town: Invented): Invented {
  const summed = yearSums(town);
  return { ...summed, outcome: inThousands(summed.outcome), budget: inThousands(summed.budget) };
}

/** Thousands of kronor to the öre, cost positive. */
export function thousandsOf(facts: readonly Fact[]): number {
  return Math.round(sumOf(facts) * 100) / 100_000;
}

/** "januari" as "Januari". */
export function capital(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

/** The municipality's short names of the occasions, in their order. */
export const SHORT_OCCASIONS = ["EP", "DR"] as const;
