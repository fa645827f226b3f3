/** Amounts that something costs, brings in or has as its budget. */
import type { Scenario } from "../model/figure";
import type { Clause } from "./clauses";
import type { Pattern, UndatedMeaning } from "./meaning";
import type { MoneyContext } from "./moneyRule";
import { meaning, means, type Sentence } from "./sentence";

export function unitCost({ sentence, clause, told }: MoneyContext): UndatedMeaning | undefined {
  const at = meaning(sentence, clause.left, "unitCost").at(-1) ?? costPer(sentence, clause);
  if (at === undefined) return undefined;
  const isFrom = sentence.tokens[clause.quantity.from - 1]?.lower === "från";
  const scenarios: readonly Scenario[] = isFrom ? [] : told.scenarios.includes("budget") ? ["budget"] : ["outcome"];
  return {
    kind: "unitCost",
    patterns: [{ whats: ["unitCost", "comparison"], scenarios }],
    isClear: true,
    directionAt: undefined,
  };
}

/** "Kostnaden per elev blev 70 410 kr", "Nettokostnaden per invånare var 12 030 kr". */
function costPer(sentence: Sentence, { left, before, order }: Clause): number | undefined {
  const zone = { from: order === 0 ? 0 : Math.min(left.from, before.from), next: left.next };
  const per = sentence.tokens.slice(zone.from, zone.next).findIndex(({ lower }) => lower === "per") + zone.from;
  if (per < zone.from) return undefined;
  const noun = sentence.tokens[per - 1]?.lower ?? "";
  return /kostnad|pris|avgift|ersättning/.test(noun) || /kostnad|pris/.test(sentence.tokens[per - 2]?.lower ?? "")
    ? per
    : undefined;
}

export function effect({ sentence, clause }: MoneyContext): UndatedMeaning | undefined {
  const moved = meaning(sentence, clause.left, "better", "worse").at(-1);
  const mover = sentence.tokens
    .slice(clause.left.from, moved ?? clause.left.from)
    .map(({ lower }) => lower)
    .reverse()
    .find((word) => /^(?:volymen|volymerna|volymökningen|priset|prisökningen|styckkostnaden)$/.test(word));
  if (moved !== undefined && mover !== undefined) {
    return {
      kind: "effect",
      patterns: [
        {
          whats: [mover.startsWith("volym") ? "volumeEffect" : "priceEffect"],
          sign: means(sentence, moved, "better") ? 1 : -1,
        },
      ],
      isClear: true,
      directionAt: moved,
    };
  }
  const at =
    meaning(sentence, clause.left, "volumeEffect", "priceEffect").at(-1) ??
    meaning(sentence, clause.right, "volumeEffect", "priceEffect")[0];
  if (at === undefined) return undefined;
  return {
    kind: "effect",
    patterns: [{ whats: [means(sentence, at, "volumeEffect") ? "volumeEffect" : "priceEffect"] }],
    isClear: true,
    directionAt: undefined,
  };
}

export function netCost({ sentence, governor, told }: MoneyContext): UndatedMeaning | undefined {
  if (!means(sentence, governor, "netCost")) return undefined;
  return {
    kind: "netCost",
    patterns: [{ whats: ["netCost", "series"], scenarios: told.scenarios, occasion: told.occasion }],
    isClear: true,
    directionAt: undefined,
  };
}

/** A budget or grant, or what was budgeted: "en budget på", "mot budgeterade 38,5 mnkr". */
export function budgeted({ sentence, clause, governor, told, previous }: MoneyContext): UndatedMeaning | undefined {
  const of = previous?.patterns[0]?.whats;
  if (
    told.scenarios.includes("budget") &&
    of !== undefined &&
    (previous?.kind === "cost" ||
      previous?.kind === "netCost" ||
      previous?.kind === "income" ||
      previous?.kind === "investment" ||
      previous?.kind === "unitCost")
  )
    return {
      kind: previous.kind,
      patterns: [{ whats: of, scenarios: ["budget"] }],
      isClear: true,
      directionAt: undefined,
    };
  if (told.scenarios.includes("budget"))
    return {
      kind: "grant",
      patterns: [
        { whats: ["cost", "netCost", "income", "expenditure", "grant"], scenarios: ["budget"] },
        { whats: ["grant"] },
      ],
      isClear: false,
      directionAt: undefined,
    };
  const after = meaning(sentence, clause.right, "grant")[0];
  const isGrant = means(sentence, governor, "grant", "budget");
  if (!isGrant && !(governor === undefined && after !== undefined && after - clause.right.from <= 2)) return undefined;
  const isGiven = isGrant && means(sentence, governor, "grant") && !means(sentence, governor, "budget");
  const budgets: readonly Pattern[] = isGiven
    ? []
    : [{ whats: ["netCost", "cost", "expenditure"], scenarios: ["budget"] }];
  return { kind: "grant", patterns: [{ whats: ["grant"] }, ...budgets], isClear: isGrant, directionAt: undefined };
}

export function cost({ sentence, clause, governor, told }: MoneyContext): UndatedMeaning | undefined {
  if (!means(sentence, governor, "cost", "income")) return undefined;
  const isIncome = means(sentence, governor, "income");
  const isWhole = sentence.tokens.slice(clause.left.from, clause.left.next).some(({ lower }) => AMOUNTS.test(lower));
  return {
    kind: isIncome ? "income" : "cost",
    patterns: [
      {
        whats: isIncome ? ["income", "received"] : ["cost", "netCost", "expenditure"],
        scenarios: told.scenarios,
        occasion: told.occasion,
      },
    ],
    isClear: isWhole,
    directionAt: undefined,
  };
}

/** Verbs that say the whole of an amount; "lägre kostnader bidrog med" does not. */
const AMOUNTS =
  /^(?:uppgår|uppgick|uppgå|uppgått|blev|blir|blivit|var|är|landar|landade|stannade|kostade|kostar|kostat|omfattar|omfattade|omsluter|motsvarade)$/;

/** "Avskrivningarna uppgick till 24 mnkr": a line of the income statement has one amount, and so has a cause that names its costs. */
export function ofLine({ sentence, clause, governor, told }: MoneyContext): UndatedMeaning | undefined {
  const isLine = sentence.mentions.some(
    ({ first, next, subjects }) =>
      first >= clause.left.from &&
      first < clause.left.next &&
      (subjects.some(({ kind }) => kind === "line") ||
        (subjects.every(({ kind }) => kind === "cause") &&
          meaning(sentence, { from: first, next }, "cost", "income").length > 0))
  );
  if (
    governor !== undefined ||
    !isLine ||
    !sentence.tokens.slice(clause.left.from, clause.left.next).some(({ lower }) => AMOUNTS.test(lower))
  )
    return undefined;
  return {
    kind: "cost",
    patterns: [{ whats: ["cost", "income"], scenarios: told.scenarios, occasion: told.occasion }],
    isClear: true,
    directionAt: undefined,
  };
}
