/** Amounts that are given, received, kept or invested: decisions, grants received, the reserve, measures, investments. */
import type { Subject } from "../model/fact";
import type { Scenario, What } from "../model/figure";
import type { Clause } from "./clauses";
import { directionIn } from "./comparisons";
import type { Meaning, UndatedMeaning } from "./meaning";
import type { MoneyContext } from "./moneyRule";
import { meaning, means, type Sentence } from "./sentence";

export function ofReserve({ sentence, clause, lexicon }: MoneyContext): UndatedMeaning | undefined {
  const whole = { from: 0, next: sentence.tokens.length };
  const named =
    meaning(sentence, whole, "reserve").length > 0 ||
    sentence.mentions.some(({ subjects }) => subjects.some(({ kind }) => kind === "reserve"));
  if (!named || lexicon.factsOf("reserve").length === 0) return undefined;
  const near = [
    ...meaning(sentence, clause.left, "remaining", "spent", "setAside", "surplus", "deficit", "deviation").slice(-1),
    ...meaning(sentence, clause.right, "remaining", "spent", "setAside").slice(0, 1),
  ];
  if (near.some((index) => means(sentence, index, "surplus", "deficit", "deviation"))) return undefined;
  const distance = (index: number): number =>
    index < clause.quantity.from ? clause.quantity.from - index : index - clause.quantity.next + 1;
  const closest = [...near]
    .sort((a, b) => (isOpening(sentence, clause) ? b - a : distance(a) - distance(b)))
    .slice(0, 1);
  const whats = closest.flatMap((index): readonly What[] =>
    means(sentence, index, "remaining")
      ? ["reserveRemaining"]
      : means(sentence, index, "spent")
        ? ["reserveAllocated"]
        : ["reserveOpening"]
  );
  const { from } = clause.quantity;
  if (/^(?:på|om)$/.test(sentence.tokens[from - 1]?.lower ?? "") && means(sentence, from - 2, "reserve"))
    return {
      kind: "reserve",
      patterns: [{ whats: ["reserveOpening", "reserveRemaining"] }],
      isClear: true,
      directionAt: undefined,
    };
  const isClear = new Set(whats).size === 1;
  return {
    kind: "reserve",
    patterns: [{ whats: whats.length === 0 ? ["reserveOpening", "reserveAllocated", "reserveRemaining"] : whats }],
    isClear,
    directionAt: undefined,
  };
}

/** "Av de 92 miljoner kronor som avsatts": the amount opens the sentence, so its verb comes after. */
function isOpening({ tokens }: Sentence, { left, quantity }: Clause): boolean {
  return quantity.from - left.from <= 3 && /^(?:av|de|det)$/.test(tokens[left.from]?.lower ?? "");
}

export function ofMeasure({ sentence, clause }: MoneyContext): UndatedMeaning | undefined {
  const whole = { from: 0, next: sentence.tokens.length };
  if (
    meaning(sentence, whole, "measure").length === 0 &&
    !sentence.mentions.some(({ subjects }) => subjects.some(({ kind }) => kind === "measure"))
  )
    return undefined;
  const [left, right] = [
    meaning(sentence, clause.left, "decided", "realised").at(-1),
    meaning(sentence, clause.right, "decided", "realised")[0],
  ];
  const at = left !== undefined && clause.quantity.from - left <= 4 ? left : (right ?? left);
  const whats: readonly What[] = means(sentence, at, "decided")
    ? ["decidedEffect"]
    : means(sentence, at, "realised")
      ? ["realisedEffect"]
      : ["decidedEffect", "realisedEffect"];
  return { kind: "measure", patterns: [{ whats }], isClear: whats.length === 1, directionAt: undefined };
}

/** What a decision gives: "tilldelades 24 miljoner", "ett tillskott på 6,5 mnkr", "6 mnkr extra". */
export function decision({ sentence, clause, governor, told }: MoneyContext): UndatedMeaning | undefined {
  const given = meaning(sentence, clause.left, "given").at(-1) ?? meaning(sentence, clause.right, "given")[0];
  const decided =
    meaning(sentence, clause.left, "decided").at(-1) ??
    meaning(sentence, { from: 0, next: clause.left.next }, "decided")[0];
  const opening = meaning(sentence, clause.left, "setAside").at(-1);
  const named = sentence.mentions.some(({ subjects }) =>
    subjects.some(({ kind }) => kind === "decision" || kind === "purpose")
  );
  if (given === undefined && decided === undefined && opening === undefined && !named) return undefined;
  if (
    means(sentence, governor, "netCost", "cost", "income", "deviation", "investment") ||
    told.scenarios.includes("budget")
  )
    return undefined;
  const isReceived =
    !named &&
    decided === undefined &&
    sentence.mentions.some(({ subjects }) =>
      subjects.some(({ kind }) => kind === "grantReceived" || kind === "grantsReceived")
    );
  if (isReceived) return undefined;
  const isWhole =
    given !== undefined && means(sentence, governor, "grant", "budget") && decided === undefined && !named;
  const whats: readonly What[] = isWhole
    ? ["grant", "decided"]
    : ["decided", "received", ...(named ? [] : (["grant"] as const))];
  const isOpeningGrant = opening !== undefined && means(sentence, governor, "grant", "budget");
  const moved = directionIn(sentence, clause.left);
  const [sign, directionAt] =
    moved?.kind === "moved" && !isWhole && !isOpeningGrant ? [moved.way, moved.index] : [undefined, undefined];
  return {
    kind: "decision",
    patterns: [{ whats: isOpeningGrant ? ["decided"] : whats, sign }],
    isClear: named || isWhole || isOpeningGrant,
    directionAt,
  };
}

export function investment({ sentence, clause, governor, told }: MoneyContext): UndatedMeaning | undefined {
  const named =
    [clause.left, clause.before, clause.right].some((zone) => meaning(sentence, zone, "investment").length > 0) ||
    sentence.mentions.some(
      ({ first, subjects }) =>
        first < clause.right.next &&
        (first < clause.quantity.from || first >= clause.right.from) &&
        subjects.every(({ kind }) => kind === "investment" || kind === "investments")
    );
  if (!named || means(sentence, governor, "surplus", "deficit", "netCost")) return undefined;
  const isFrame =
    means(sentence, governor, "grant", "budget") ||
    /^investerings(?:ram|budget|anslag)/.test(sentence.tokens[governor ?? -1]?.lower ?? "");
  const isForecast = told.isSaid && told.scenarios.includes("forecast");
  const scenarios: readonly Scenario[] = isFrame && !isForecast ? ["budget"] : told.scenarios;
  return {
    kind: "investment",
    patterns: [{ whats: ["expenditure"], scenarios, occasion: told.occasion }],
    isClear: true,
    directionAt: undefined,
  };
}

/** Where the text goes on about investments, "prognosen är 10,7 mnkr" is an expenditure and no deviation. */
export function asExpenditure(meaning: Meaning, subjects: readonly Subject[]): Meaning {
  const isSpent = subjects.length > 0 && subjects.every(({ kind }) => kind === "investment" || kind === "investments");
  if (meaning.kind === "grant" && isSpent)
    return { ...meaning, kind: "investment", patterns: [{ whats: ["expenditure"], scenarios: ["budget"] }] };
  if (meaning.kind !== "result" || meaning.directionAt !== undefined || !isSpent) return meaning;
  return {
    ...meaning,
    kind: "investment",
    patterns: meaning.patterns.map((pattern) => ({ ...pattern, whats: ["expenditure", "result"] })),
    isClear: false,
  };
}

export function received({ sentence, clause, governor }: MoneyContext): UndatedMeaning | undefined {
  const named = sentence.mentions.some(
    ({ first, subjects }) =>
      first >= clause.left.from &&
      first < clause.right.next &&
      subjects.some(({ kind }) => kind === "grantReceived" || kind === "grantsReceived")
  );
  const spoken = meaning(sentence, { from: 0, next: clause.left.next }, "received").length > 0;
  if (!(named || spoken) || means(sentence, governor, "surplus", "deficit", "netCost", "cost", "grant"))
    return undefined;
  return {
    kind: "received",
    patterns: [{ whats: ["received", "income"], scenarios: ["outcome"] }],
    isClear: named,
    directionAt: undefined,
  };
}
