/** What every rule for amounts of money has at hand, and what it gives. */
import type { Clause } from "./clauses";
import type { Lexicon } from "./lexicon";
import type { Meaning } from "./meaning";
import type { Told } from "./scenarios";
import type { Sentence } from "./sentence";

export interface MoneyContext {
  readonly clause: Clause;
  readonly lexicon: Lexicon;
  readonly sentence: Sentence;
  readonly told: Told;
  readonly previous: Meaning | undefined;
  /** The concept word that governs the amount: the nearest before it. */
  readonly governor: number | undefined;
}

/** What an amount is said to be; its year is the same whichever rule applies. */
export type Said = Omit<Meaning, "year">;

/** A rule that does not apply gives `undefined`. */
export type Rule = (context: MoneyContext) => Said | undefined;

/** A result against grant or budget, in the scenarios that are told of. */
export function result(told: Told, sign: 1 | -1 | undefined, directionAt: number | undefined, isClear = true): Said {
  return {
    kind: "result",
    patterns: [{ whats: ["result"], scenarios: told.scenarios, occasion: told.occasion, sign }],
    isClear,
    directionAt,
  };
}
