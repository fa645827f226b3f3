/** What every rule for amounts of money has at hand, and what it gives. */
import type { Clause } from "./clauses";
import type { Lexicon } from "./lexicon";
import type { Meaning, UndatedMeaning } from "./meaning";
import type { ToldScenario } from "./scenarios";
import type { Sentence } from "./sentence";

export interface MoneyContext {
  readonly clause: Clause;
  readonly lexicon: Lexicon;
  readonly sentence: Sentence;
  readonly told: ToldScenario;
  readonly previous: Meaning | undefined;
  /** The concept word that governs the amount: the nearest before it. */
  readonly governor: number | undefined;
}

/** A rule that does not apply gives `undefined`. */
export type Rule = (context: MoneyContext) => UndatedMeaning | undefined;

/** A result against grant or budget, in the scenarios that are told of. */
export function result(
  told: ToldScenario,
  sign: 1 | -1 | undefined,
  directionAt: number | undefined,
  isClear = true
): UndatedMeaning {
  return {
    kind: "result",
    patterns: [{ whats: ["result"], scenarios: told.scenarios, occasion: told.occasion, sign }],
    isClear,
    directionAt,
  };
}
