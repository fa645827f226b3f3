/** Kronor per unit of something: what it costs, is budgeted to cost or cost before. */
import type { Clause } from "./clauses";
import type { Lexicon } from "./lexicon";
import type { Meaning } from "./meaning";
import { scenarioOf, yearOf } from "./scenarios";

export function unitCostMeaning(clause: Clause, lexicon: Lexicon): Meaning {
  const { sentence, quantity } = clause;
  const isFrom = sentence.tokens[quantity.from - 1]?.lower === "från";
  const told = scenarioOf(clause, lexicon);
  const scenarios = told.scenarios.includes("budget") ? (["budget"] as const) : (["outcome"] as const);
  const year = isFrom ? lexicon.set.year - 1 : yearOf(clause, lexicon);
  return {
    kind: "unitCost",
    patterns: [{ whats: ["unitCost", "comparison"], scenarios }],
    isClear: true,
    year,
    directionAt: undefined,
  };
}
