/** What a claim says of its subject, from its unit and the words around it. */
import type { Clause } from "./clauses";
import { countMeaning } from "./countMeaning";
import type { Lexicon } from "./lexicon";
import type { Meaning } from "./meaning";
import { moneyMeaning } from "./moneyMeaning";
import { percentMeaning } from "./percentMeaning";
import { unitCostMeaning } from "./unitCostMeaning";

export function meaningOfClause(clause: Clause, lexicon: Lexicon, previous: Meaning | undefined): Meaning {
  const { unit } = clause.quantity;
  switch (unit.kind) {
    case "money":
      return moneyMeaning(clause, lexicon, previous);
    case "moneyPer":
      return unitCostMeaning(clause, lexicon);
    case "percent":
    case "points":
      return percentMeaning(clause, lexicon, previous);
    case "count":
      return countMeaning(clause, lexicon, previous);
  }
}
