/**
 * By how much something is more or less: which facts that is, by what it is compared with and what it is that differs.
 */
import type { Fact } from "../model/fact";
import type { What } from "../model/figure";
import { basisOf, type ComparisonBasis } from "./comparisons";
import type { Clause } from "./clauses";
import type { Lexicon } from "./lexicon";
import type { ClaimKind } from "./claim";
import { meaning, means } from "./sentence";
import type { Scenario } from "../model/figure";
import type { FrameUnit, SaidSort } from "./frames";

export interface Difference {
  readonly kind: ClaimKind;
  readonly sorts: readonly SaidSort[];
  readonly isClear: boolean;
}

type Nature = "cost" | "income" | "result" | "deficit" | "surplus" | "volume" | "unitCost";

export interface Told {
  readonly scenarios: readonly Scenario[];
  readonly occasion: string | undefined;
  readonly isSaid: boolean;
}

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

/** Grants received are many: "bidragen blev 24 mnkr högre" may be of some of them. */
function isOfSome({ sentence, left }: Clause): boolean {
  return (
    meaning(sentence, left, "received").length > 0 &&
    meaning(sentence, left, "income", "surplus", "deficit").length === 0
  );
}

export function differenceOf(
  clause: Clause,
  unit: FrameUnit,
  directionAt: number,
  tags: readonly string[],
  fallback: "budget" | undefined,
  told: Told,
  before: Fact | undefined,
  lexicon: Lexicon
): Difference {
  const way: 1 | -1 = tags.some((tag) => /^(?:more|better|up|over)$/.test(tag)) ? 1 : -1;
  const found0 = unit === "count" ? "volume" : natureOf(clause, directionAt, tags, before);
  const nature = unit === "money" && found0 === "volume" ? undefined : found0;
  const isBeside = tags.includes("over") || tags.includes("under");
  const found = basisOf(clause, lexicon);
  const isOfBudget =
    (fallback === "budget" && found === undefined) ||
    means(clause.sentence, directionAt + 1, "budget", "grant") ||
    /^(?:över|under)$/.test(clause.sentence.tokens[directionAt]?.lower ?? "");
  const basis: ComparisonBasis | undefined = isBeside && isOfBudget ? { kind: "budget" } : found;
  if (unit !== "money") return sizeDifference(unit, nature, way, basis);
  const difference = moneyDifference(nature, way, basis, told);
  return { ...difference, isClear: difference.isClear && !isOfSome(clause) };
}

function sizeDifference(
  unit: FrameUnit,
  nature: Nature | undefined,
  way: 1 | -1,
  basis: ComparisonBasis | undefined
): Difference {
  const against =
    basis?.kind === "budget" || basis?.kind === "forecast" || basis?.kind === "previousYear" ? basis.kind : undefined;
  const what: What = unit === "percent" ? "growth" : "difference";
  const of = nature === undefined ? undefined : SIZES[nature];
  const kind = unit === "percent" ? ("growth" as const) : ("difference" as const);
  if (basis?.kind === "otherYear" || basis?.kind === "outcome") return { kind, sorts: [], isClear: false };
  const sort: SaidSort = { whats: [what], of, against, sign: way };
  const shares: readonly SaidSort[] =
    unit === "percent" && against === "budget" && of === undefined
      ? [{ whats: ["resultShareOfOwnGrant"], sign: undefined }]
      : [];
  return { kind, sorts: [sort, ...shares], isClear: against !== undefined || of !== undefined };
}

function moneyDifference(
  nature: Nature | undefined,
  way: 1 | -1,
  basis: ComparisonBasis | undefined,
  told: Told
): Difference {
  const effect: 1 | -1 = way === EFFECT[nature ?? "cost"] ? 1 : -1;
  const isAssumedCost = nature === undefined;
  const of = nature === undefined ? ANY_SIZE : SIZES[nature];
  const deviations: readonly SaidSort[] = [
    { whats: ["result"], scenarios: now(told), occasion: told.occasion, sign: effect, isAssumedCost },
    ...(of === undefined || !now(told).includes("outcome")
      ? []
      : [{ whats: ["difference" as const], of, against: "budget" as const, sign: way }]),
  ];
  const changes = (occasion: string | undefined, turned = false): readonly SaidSort[] => [
    { whats: ["result"], scenarios: ["change"], occasion, sign: turned ? (effect === 1 ? -1 : 1) : effect },
    ...(of === undefined && nature !== "result"
      ? []
      : [
          {
            whats: ["difference" as const],
            of: of ?? ["cost", "netCost", "expenditure", "series"],
            against: "forecast" as const,
            occasion,
            sign: of === undefined ? (effect === 1 ? (-1 as const) : (1 as const)) : way,
          },
        ]),
  ];
  switch (basis?.kind) {
    case "budget":
      return { kind: "result", sorts: deviations, isClear: nature !== "deficit" && nature !== "surplus" };
    case "forecast":
      return { kind: "change", sorts: changes(basis.occasion), isClear: true };
    case "outcome":
      return { kind: "change", sorts: changes(undefined, true), isClear: false };
    case "previousYear":
      return {
        kind: "difference",
        sorts: [{ whats: ["difference"], against: "previousYear", of, sign: way }],
        isClear: true,
      };
    case "otherYear":
      return { kind: "difference", sorts: [], isClear: false };
    case undefined:
      return { kind: "change", sorts: [...changes(undefined), ...deviations], isClear: false };
  }
}

function now({ scenarios, isSaid }: Told): readonly Scenario[] {
  if (scenarios.length > 1) return scenarios;
  if (isSaid) return scenarios;
  return scenarios.includes("forecast") ? ["forecast", "outcome"] : ["outcome"];
}

/** What it is that is more or less: by the words before, else by the word of direction itself. */
function natureOf(
  { sentence, left, before }: Clause,
  directionAt: number,
  tags: readonly string[],
  fact: Fact | undefined
): Nature | undefined {
  const lower = sentence.tokens[directionAt]?.lower ?? "";
  if (tags.includes("better") || tags.includes("worse") || lower.startsWith("tappa")) return "result";
  const relative = sentence.tokens.findIndex(
    ({ lower, kind }, index) =>
      index > left.from &&
      index < left.next &&
      kind === "word" &&
      lower === "som" &&
      sentence.tokens[index - 1]?.text === ","
  );
  const from = relative < 0 ? left.from : relative;
  const own = natureIn(sentence, { from, next: Math.min(directionAt, left.next) });
  if (own !== undefined) return own;
  if (/^(?:dyrare|billigare)$/.test(lower)) return "cost";
  if (/^(?:fler|färre)$/.test(lower)) return "volume";
  const after = natureIn(sentence, { from: directionAt, next: Math.min(sentence.tokens.length, directionAt + 2) });
  const isVolume = sentence.mentions.some(
    ({ first, subjects }) => first >= left.from && first < left.next && subjects.some(({ kind }) => kind === "volume")
  );
  if (isVolume && after === undefined) return "volume";
  return after ?? natureOfFact(fact) ?? (relative < 0 ? natureIn(sentence, before) : undefined);
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

function natureIn(
  sentence: Parameters<typeof meaning>[0],
  zone: { readonly from: number; readonly next: number }
): Nature | undefined {
  const at = meaning(
    sentence,
    zone,
    "surplus",
    "deficit",
    "income",
    "received",
    "cost",
    "netCost",
    "investment",
    "deviation",
    "unitCost",
    "quantity"
  )
    .filter((index) => !isOfUnit(sentence, index))
    .at(-1);
  if (at === undefined) return undefined;
  const per = sentence.tokens[at + 1]?.lower === "per";
  if (means(sentence, at, "unitCost") || (per && means(sentence, at, "cost"))) return "unitCost";
  if (means(sentence, at, "quantity")) return "volume";
  if (means(sentence, at, "surplus")) return "surplus";
  if (means(sentence, at, "deficit")) return "deficit";
  if (means(sentence, at, "income", "received")) return "income";
  return means(sentence, at, "deviation") ? "result" : "cost";
}

/** Words that are part of an area's own name say nothing of what differs. */
function isOfUnit({ mentions }: Parameters<typeof meaning>[0], index: number): boolean {
  return mentions.some(
    ({ first, next, subjects }) =>
      index >= first &&
      index < next &&
      subjects.every(({ kind }) => kind === "area" || kind === "committee" || kind === "frame")
  );
}
