/**
 * By how much something is more or less: which facts that is, by what it is compared with ("lägre än budgeterat",
 * "jämfört med delårsrapporten") and what it is that differs.
 */
import type { Fact } from "../model/fact";
import type { SubjectKind, What } from "../model/figure";
import type { ClaimKind } from "../model/claim";
import { basisOf, type KnownBasis, type Told } from "./scenarios";
import type { Clause } from "./clauses";
import type { FrameUnit, SaidSort } from "./frames";
import { meaning, means, says, wordAt, type Sentence, type Zone } from "./sentence";

export interface Difference {
  readonly kind: ClaimKind;
  readonly sorts: readonly SaidSort[];
  /** Whether it is plain enough for a figure that is no such fact to be wrong. */
  readonly isClear: boolean;
}

type Nature = "cost" | "income" | "result" | "deficit" | "surplus" | "volume" | "unitCost";

/** Effect on the result of one more of it. */
const EFFECT: Readonly<Record<Nature, 1 | -1>> = {
  cost: -1,
  deficit: -1,
  income: 1,
  result: 1,
  surplus: 1,
  volume: 1,
  unitCost: -1,
};

const SIZES: Readonly<Partial<Record<Nature, readonly What[]>>> = {
  cost: ["cost", "netCost", "expenditure", "series"],
  income: ["income", "received"],
  volume: ["volume"],
  unitCost: ["unitCost"],
};

const ANY_SIZE: readonly What[] = ["cost", "income", "netCost", "expenditure", "series"];

/** The word of direction: its token and what it means. */
interface Direction {
  readonly at: number;
  readonly tags: readonly string[];
}

/**
 * What is over or under is so of the budget, where no words say of what. `before`: what the figure before was found to
 * be.
 */
export function differenceOf(
  clause: Clause,
  unit: FrameUnit,
  { at, tags }: Direction,
  told: Told,
  before?: Fact
): Difference {
  const { sentence } = clause;
  const way: 1 | -1 = tags.some((tag) => /^(?:more|better|up|over)$/.test(tag)) ? 1 : -1;
  const nature = unit === "count" ? "volume" : natureOf(clause, at, tags, before);
  const found = basisOf(clause);
  const isBeside = tags.includes("over") || tags.includes("under");
  const isBesideBudget = means(sentence, at + 1, "budget", "grant") || /^(?:över|under)$/.test(wordAt(sentence, at));
  const basis = besides(clause, at) ?? (isBeside && (isBesideBudget || found === undefined) ? BUDGET : found);
  if (basis?.kind === "otherYear") return { kind: "difference", sorts: [], isClear: false };
  if (unit !== "money") return sizeDifference(unit, nature, way, basis);
  const difference = moneyDifference(nature === "volume" ? undefined : nature, way, basis, told);
  // Grants received are many: "bidragen blev 24 mnkr högre" may be of some of them.
  return { ...difference, isClear: difference.isClear && !says(sentence, clause.left, "received") };
}

const BUDGET = { kind: "budget" } as const;

/** "över målet", "under det beslutade": what stands just after the word of direction. */
function besides({ sentence }: Clause, at: number): KnownBasis | undefined {
  const next = means(sentence, at + 1, "determiner") ? at + 2 : at + 1;
  if (means(sentence, next, "target")) return { kind: "target" };
  return means(sentence, next, "decided") && !means(sentence, next, "budget", "grant")
    ? { kind: "decided" }
    : undefined;
}

function sizeDifference(
  unit: FrameUnit,
  nature: Nature | undefined,
  sign: 1 | -1,
  basis: KnownBasis | undefined
): Difference {
  const kind = unit === "percent" ? "growth" : "difference";
  const of = sizesOf(unit, nature, basis);
  const isClear = unit === "points" ? basis !== undefined : basis !== undefined || of !== undefined;
  return { kind, sorts: [{ whats: [kind], of, against: basis?.kind, sign }], isClear };
}

function sizesOf(
  unit: FrameUnit,
  nature: Nature | undefined,
  basis: KnownBasis | undefined
): readonly What[] | undefined {
  switch (basis?.kind) {
    case "decided":
      return ["realisedEffect"];
    case "target":
    case "otherGroup":
      return ["indicator"];
    default:
      return nature === undefined || unit === "points" ? undefined : SIZES[nature];
  }
}

function moneyDifference(
  nature: Nature | undefined,
  way: 1 | -1,
  basis: KnownBasis | undefined,
  { scenarios, occasion }: Told
): Difference {
  const sign: 1 | -1 = way === EFFECT[nature ?? "cost"] ? 1 : -1;
  const of = nature === undefined ? ANY_SIZE : SIZES[nature];
  const sized = (against: "budget" | "forecast", since?: string): readonly SaidSort[] =>
    of === undefined ? [] : [{ whats: ["difference"], of, against, occasion: since, sign: way }];
  const deviations: readonly SaidSort[] = [
    { whats: ["result"], scenarios, occasion, sign, isAssumedCost: nature === undefined },
    ...(scenarios.includes("outcome") ? sized("budget") : []),
  ];
  const changes = (since: string | undefined): readonly SaidSort[] => [
    { whats: ["result"], scenarios: ["change"], occasion: since, sign },
    ...sized("forecast", since),
    ...(nature === "result"
      ? [{ ...COST_CHANGE, occasion: since, sign: sign === 1 ? (-1 as const) : (1 as const) }]
      : []),
  ];
  switch (basis?.kind) {
    case "target":
    case "otherGroup":
    case "decided":
      return { kind: "difference", sorts: [{ whats: ["difference"], against: basis.kind, sign: way }], isClear: true };
    case "budget":
      return { kind: "result", sorts: deviations, isClear: nature !== "deficit" && nature !== "surplus" };
    case "forecast":
      return { kind: "change", sorts: changes(basis.occasion), isClear: true };
    case "previousYear":
      return {
        kind: "difference",
        sorts: [{ whats: ["difference"], against: "previousYear", of, sign: way }],
        isClear: true,
      };
    case undefined:
      return { kind: "change", sorts: [...changes(undefined), ...deviations], isClear: false };
  }
}

/** A better result than the forecast may be a lower cost. */
const COST_CHANGE = { whats: ["difference"], of: SIZES.cost, against: "forecast" } as const;

/** What it is that is more or less: by the words before, else by the word of direction itself. */
function natureOf(clause: Clause, at: number, tags: readonly string[], before: Fact | undefined): Nature | undefined {
  const { sentence, left } = clause;
  const lower = wordAt(sentence, at);
  if (tags.includes("better") || tags.includes("worse") || lower.startsWith("tappa")) return "result";
  const relative = sentence.tokens.findIndex(
    (token, index) => index > left.from && index < left.next && token.lower === "som"
  );
  const from = relative < 0 ? left.from : relative;
  const isOfNext = !means(sentence, at + 1, "than");
  const own =
    natureIn(sentence, { from, next: Math.min(at, left.next) }) ??
    // "0,5 mnkr mer i överskott", "5 mnkr högre intäkter".
    (isOfNext ? natureIn(sentence, { from: at + 1, next: at + 3 }) : undefined);
  if (own !== undefined) return own;
  if (/^(?:dyrare|billigare)$/.test(lower)) return "cost";
  if (/^(?:fler|färre)$/.test(lower)) return "volume";
  const isVolume = sentence.mentions.some(
    ({ first, subjects }) => first >= left.from && first < left.next && subjects.some(({ kind }) => kind === "volume")
  );
  return isVolume ? "volume" : (natureOfForecast(clause) ?? natureOfFact(resultOf(before, clause)));
}

/**
 * "Prognosen har sänkts": the result that is expected, unless its word says of what. Of a cause or a line it may be the
 * cost as well.
 */
function natureOfForecast({ sentence, left }: Clause): Nature | undefined {
  const at = meaning(sentence, left, "forecast").find((index) => !sentence.isTaken(index));
  if (at === undefined) return undefined;
  if (/^(?:kostnads|utgifts|intäkts|inkomst)prognos/.test(wordAt(sentence, at))) return undefined;
  const isOfUnit = sentence.mentions.every(({ subjects }) =>
    subjects.every(({ kind }) => UNITS_WITH_RESULTS.has(kind))
  );
  return isOfUnit ? "result" : undefined;
}

const UNITS_WITH_RESULTS: ReadonlySet<SubjectKind> = new Set(["committee", "frame", "area"]);

/** The result that a share is of. */
function resultOf(fact: Fact | undefined, { sentence }: Clause): Fact | undefined {
  if (fact?.what.startsWith("resultShare") !== true) return fact;
  const { subject, scenario, occasion } = fact;
  const ofSame = sentence.lexicon.factsOf(subject);
  return ofSame.find((one) => one.what === "result" && one.scenario === scenario && one.occasion === occasion);
}

/** "… kostade 245 000 kronor, 21 procent mer än budgeterat": what the figure before it was. */
function natureOfFact(fact: Fact | undefined): Nature | undefined {
  switch (fact?.what) {
    case "unitCost":
    case "volume":
    case "income":
    case "cost":
      return fact.what;
    case "received":
      return "income";
    case "netCost":
    case "expenditure":
      return "cost";
    case "result":
      return fact.values[0] < 0 ? "deficit" : "surplus";
    default:
      return undefined;
  }
}

function natureIn(sentence: Sentence, zone: Zone): Nature | undefined {
  const sizes = ["income", "received", "cost", "netCost", "investment", "unitCost", "quantity"] as const;
  const at = meaning(sentence, zone, "surplus", "deficit", "deviation", ...sizes).at(-1);
  if (at === undefined) return undefined;
  const isPer = wordAt(sentence, at + 1) === "per" && means(sentence, at, "cost");
  if (isPer || means(sentence, at, "unitCost")) return "unitCost";
  if (means(sentence, at, "quantity")) return "volume";
  if (means(sentence, at, "surplus")) return "surplus";
  if (means(sentence, at, "deficit")) return "deficit";
  if (means(sentence, at, "income", "received")) return "income";
  return means(sentence, at, "deviation") ? "result" : "cost";
}
