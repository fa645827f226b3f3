/** What a count of something is: a volume, its budget, last year's, or by how many it differs. */
import type { Against } from "../model/figure";
import type { Clause } from "./clauses";
import { basisOf, directionAfter, directionIn } from "./comparisons";
import type { Lexicon } from "./lexicon";
import type { Meaning } from "./meaning";
import { groupOf } from "./percentMeaning";
import { isBudgeted, yearOf } from "./scenarios";
import { meaning, means } from "./sentence";

export function countMeaning(clause: Clause, lexicon: Lexicon, _previous: Meaning | undefined): Meaning {
  const { sentence, quantity, left } = clause;
  const before = sentence.tokens[quantity.from - 1]?.lower ?? "";
  const group = groupOf(clause);
  const grouped = group === undefined ? {} : { group };
  const after = directionAfter(clause);
  const moved = before === "med" || before === "på" || before === "om" ? directionIn(sentence, left) : undefined;
  const direction = after ?? (moved?.kind === "moved" ? moved : undefined);
  if (direction !== undefined) {
    const basis = basisOf(clause, lexicon);
    const against: Against | undefined =
      basis?.kind === "budget"
        ? "budget"
        : basis?.kind === "previousYear"
          ? "previousYear"
          : basis?.kind === "forecast"
            ? "forecast"
            : undefined;
    return {
      kind: "difference",
      patterns: [
        { whats: ["difference"], of: ["volume"], ...(against === undefined ? {} : { against }), sign: direction.way },
      ],
      isClear: against !== undefined,
      year: lexicon.set.year,
      directionAt: direction.index,
    };
  }
  if (before === "från")
    return {
      kind: "volume",
      patterns: [{ whats: ["volume"], scenarios: ["outcome"] }],
      isClear: true,
      year: lexicon.set.year - 1,
      directionAt: undefined,
    };
  const isPlanned =
    isBudgeted(sentence, quantity.from) ||
    (means(sentence, quantity.from - 1, "than") && meaning(sentence, clause.right, "budget").length > 0) ||
    (meaning(sentence, left, "budget", "budgeted").length > 0 && /^(?:om|på|mot)$/.test(before));
  const isTarget = meaning(sentence, left, "target").length > 0;
  const year = yearOf(clause, lexicon);
  const patterns = isPlanned
    ? [{ whats: ["volume"] as const, scenarios: ["budget"] as const }]
    : [
        ...(group === undefined ? [{ whats: ["volume"] as const, scenarios: ["outcome"] as const }] : []),
        { whats: [isTarget ? "target" : "indicator"] as const, ...grouped },
        { whats: ["comparison"] as const },
      ];
  return { kind: "volume", patterns, isClear: !clause.isPart && !isAddition(clause), year, directionAt: undefined };
}

/** "120 nya platser", "23 elever per klass": not how many there are in all. */
function isAddition({ sentence, quantity }: Clause): boolean {
  const words = sentence.tokens.slice(quantity.from - 1, quantity.next).map(({ lower }) => lower);
  return (
    words.some((word) => /^(?:nya|ytterligare|extra|tillkommande|av)$/.test(word)) ||
    (sentence.tokens[quantity.next]?.lower === "per" &&
      !/^(?:månad|år)$/.test(sentence.tokens[quantity.next + 1]?.lower ?? ""))
  );
}
