/** What a percentage is of: a share of a grant, a growth, an indicator, what has been realised. */
import type { Against, Group, What } from "../model/figure";
import type { Clause } from "./clauses";
import { basisOf, directionAfter, directionIn, type DirectionWord } from "./comparisons";
import type { Lexicon } from "./lexicon";
import type { Meaning, Pattern, UndatedMeaning } from "./meaning";
import { yearOf } from "./scenarios";
import { meaning, means, type Sentence } from "./sentence";

export function percentMeaning(clause: Clause, lexicon: Lexicon, previous: Meaning | undefined): Meaning {
  const year = yearOf(clause, lexicon);
  const found =
    indicator(clause) ??
    realised(clause) ??
    growth(clause, lexicon) ??
    grownFurther(clause, previous) ??
    share(clause, lexicon, previous);
  return {
    ...(found ?? {
      kind: "unclear",
      patterns: [
        {
          whats: [
            "shareOfCommitteeGrant",
            "shareOfAreaBudget",
            "resultShareOfOwnGrant",
            "shareRealised",
            "shareOfResult",
            "indicator",
            "comparison",
          ],
        },
      ],
      isClear: false,
      directionAt: undefined,
    }),
    year,
  };
}

const GROUP_WORDS: readonly (readonly [Group, RegExp])[] = [
  ["women", /^(?:kvinnor|kvinna|flickor|kvinnornas?|flickornas?|kvinnorna)$/],
  ["men", /^(?:män|man|pojkar|männens?|männen|pojkarnas?)$/],
  ["other", /^(?:annat|annan|ickebinära)$/],
];

export function groupOf({ sentence, quantity, left, right }: Clause): Group | undefined {
  const words = [
    ...sentence.tokens.slice(quantity.number, quantity.next),
    ...sentence.tokens.slice(right.from, right.next),
    ...sentence.tokens.slice(left.from, left.next).reverse(),
  ].map(({ lower }) => lower);
  for (const word of words) for (const [group, pattern] of GROUP_WORDS) if (pattern.test(word)) return group;
  return undefined;
}

function indicator(clause: Clause): UndatedMeaning | undefined {
  const { sentence, left, right } = clause;
  if (
    !sentence.mentions.some(
      ({ subjects, first }) => first < clause.quantity.from + 12 && subjects.some(({ kind }) => kind === "indicator")
    )
  )
    return undefined;
  if (directionAfter(clause) !== undefined) return undefined;
  const isTarget =
    meaning(sentence, left, "target").length > 0 ||
    (meaning(sentence, right, "target").length > 0 &&
      meaning(sentence, left, "target").length === 0 &&
      !/^(?:och|,)$/.test(sentence.tokens[right.next]?.text ?? ""));
  const group = groupOf(clause);
  return {
    kind: "indicator",
    patterns: [{ whats: [isTarget ? "target" : "indicator"], ...(group === undefined ? {} : { group }) }],
    isClear: true,
    directionAt: undefined,
  };
}

function realised({ sentence, left, right }: Clause): UndatedMeaning | undefined {
  const whole = { from: 0, next: sentence.tokens.length };
  const isNamed = sentence.mentions.some(({ subjects }) => subjects.some(({ kind }) => kind === "measure"));
  if (
    (!isNamed && meaning(sentence, whole, "measure").length === 0) ||
    (meaning(sentence, left, "realised").length === 0 && meaning(sentence, right, "realised", "decided").length === 0)
  )
    return undefined;
  return { kind: "share", patterns: [{ whats: ["shareRealised"] }], isClear: true, directionAt: undefined };
}

/** "ökade med 3 procent", "5 procent fler än budgeterat", "överskrids budgeten med 5,5 procent". */
function growth(clause: Clause, lexicon: Lexicon): UndatedMeaning | undefined {
  const { sentence, left, right } = clause;
  const isShare =
    meaning(sentence, right, "grant", "budget").some((index) => isBase(sentence, index, right.from)) &&
    !/^(?:med|på|om)$/.test(sentence.tokens[clause.quantity.from - 1]?.lower ?? "");
  const direction = directionAfter(clause) ?? (isShare ? undefined : directionBefore(clause));
  if (direction === undefined) return undefined;
  const basis = basisOf(clause, lexicon);
  const exceeds =
    means(sentence, direction.index, "over", "under") &&
    meaning(sentence, { from: direction.index, next: left.next }, "budget", "grant").length > 0;
  const beside = ["över", "under"].includes(sentence.tokens[direction.index]?.lower ?? "");
  const against: Against | undefined =
    exceeds || beside || basis?.kind === "budget"
      ? "budget"
      : basis?.kind === "forecast"
        ? "forecast"
        : basis?.kind === "previousYear"
          ? "previousYear"
          : undefined;
  if (basis?.kind === "otherYear") return { kind: "growth", patterns: [], isClear: true, directionAt: direction.index };
  const of = measured(clause, direction);
  const patterns: Pattern[] = [
    {
      whats: ["growth"],
      ...(of === undefined ? {} : { of }),
      ...(against === undefined ? {} : { against }),
      sign: direction.way,
    },
  ];
  if (against === "budget" && of === undefined) patterns.push({ whats: ["resultShareOfOwnGrant"] });
  return { kind: "growth", patterns, isClear: against !== undefined, directionAt: direction.index };
}

/** "en minskning med 220 hushåll eller 3,3 procent": the same difference in percent. */
function grownFurther({ isLinked }: Clause, previous: Meaning | undefined): UndatedMeaning | undefined {
  if (!isLinked || previous?.kind !== "difference") return undefined;
  return {
    kind: "growth",
    patterns: previous.patterns.map((pattern) => ({ ...pattern, whats: ["growth"] })),
    isClear: previous.isClear,
    directionAt: previous.directionAt,
  };
}

/** A direction word that governs the percentage: "ökade med", "en minskning på"; not one of another figure's. */
function directionBefore({ sentence, left }: Clause): DirectionWord | undefined {
  const direction = directionIn(sentence, left);
  if (direction === undefined || left.next - direction.index > 12) return undefined;
  const between = { from: direction.index + 1, next: left.next };
  return meaning(sentence, between, "surplus", "deficit", "amounts", "share").length > 0 ? undefined : direction;
}

/** What grows: volume, unit cost, cost or income, by the words before. */
function measured({ sentence, left, before }: Clause, { index }: DirectionWord): readonly What[] | undefined {
  if (/^(?:fler|färre)$/.test(sentence.tokens[index]?.lower ?? "")) return ["volume"];
  for (const zone of [left, before]) {
    const at = meaning(sentence, zone, "unitCost", "quantity", "netCost", "cost", "income").at(-1);
    const per = sentence.tokens.slice(zone.from, zone.next).some(({ lower }) => lower === "per");
    if (at === undefined) continue;
    if (means(sentence, at, "unitCost") || (means(sentence, at, "cost") && per)) return ["unitCost"];
    if (means(sentence, at, "quantity")) return ["volume"];
    if (means(sentence, at, "netCost")) return ["netCost", "series"];
    return means(sentence, at, "income") ? ["income"] : ["cost", "netCost", "series"];
  }
  return undefined;
}

/** A share of a grant: whose grant it is decides what is compared with what. */
function share(clause: Clause, lexicon: Lexicon, previous: Meaning | undefined): UndatedMeaning | undefined {
  const { sentence, left, right } = clause;
  const base =
    meaning(sentence, right, "grant", "budget").find((index) => isBase(sentence, index, right.from)) ??
    meaning(sentence, left, "grant", "budget").at(-1) ??
    listBase(clause);
  const ofResult = meaning(sentence, right, "surplus", "deficit", "deviation")[0];
  if (base === undefined && ofResult !== undefined)
    return { kind: "share", patterns: [{ whats: ["shareOfResult"] }], isClear: false, directionAt: undefined };
  const saysResult = meaning(sentence, left, "surplus", "deficit", "deviation", "outcome", "forecast").length > 0;
  const isResult = saysResult || previous?.kind === "result" || previous?.kind === "change";
  if (base === undefined && previous?.kind === "share" && !clause.isLinked)
    return { kind: "share", patterns: previous.patterns, isClear: previous.isClear, directionAt: undefined };
  const ofWhole = base === undefined && previous?.kind === "grant" ? shareOfWhole(clause, lexicon) : undefined;
  if (ofWhole !== undefined) return ofWhole;
  const isElliptic =
    base === undefined &&
    /^av nämndens(?: [.,]| och|$)/.test(
      sentence.tokens
        .slice(right.from, right.from + 3)
        .map(({ lower }) => lower)
        .join(" ")
    );
  if (base === undefined && !isElliptic && !(clause.isLinked && previous !== undefined)) return undefined;
  const whose = isElliptic ? "committee" : base === undefined ? undefined : baseOf(sentence, base, lexicon);
  if (isResult && meaning(sentence, left, "grant", "budget").every((index) => index !== base)) {
    const whats: readonly What[] =
      whose === "committee"
        ? ["resultShareOfCommitteeGrant"]
        : whose === "own"
          ? ["resultShareOfOwnGrant"]
          : ["resultShareOfOwnGrant", "resultShareOfCommitteeGrant"];
    const isOf = previous?.kind === "result" && clause.isLinked;
    const scenarios = isOf || saysResult ? previous?.patterns[0]?.scenarios : undefined;
    const occasion = isOf || saysResult ? previous?.patterns[0]?.occasion : undefined;
    const grown =
      previous?.patterns
        .filter((pattern) => pattern.against === "budget")
        .map((pattern): Pattern => ({ ...pattern, whats: ["growth"] })) ?? [];
    return {
      kind: "share",
      patterns: [{ whats, occasion, ...(scenarios === undefined ? {} : { scenarios }) }, ...grown],
      isClear: base !== undefined || (clause.isLinked && previous?.isClear === true),
      directionAt: undefined,
      refutedBy: "resultShareOfOwnGrant",
    };
  }
  const whats: readonly What[] =
    whose === "committee"
      ? ["shareOfCommitteeGrant"]
      : whose === "own"
        ? ["resultShareOfOwnGrant", "shareOfAreaBudget"]
        : ["shareOfAreaBudget", "shareOfCommitteeGrant"];
  return { kind: "share", patterns: [{ whats }], isClear: base !== undefined || isElliptic, directionAt: undefined };
}

/** "Av nämndens budget på 123 mnkr går 34 procent till": the whole stands before its own amount. */
function shareOfWhole({ sentence, before, left }: Clause, lexicon: Lexicon): UndatedMeaning | undefined {
  const goes = sentence.tokens
    .slice(left.from, left.next)
    .some(({ lower }) => /^(?:går|gick|avser|utgörs|fördelas|fördelades|disponeras)$/.test(lower));
  const base = meaning(sentence, before, "grant", "budget").at(-1);
  if (!goes || base === undefined || sentence.tokens[0]?.lower !== "av") return undefined;
  const whats: readonly What[] =
    baseOf(sentence, base, lexicon) === "committee"
      ? ["shareOfCommitteeGrant"]
      : ["shareOfAreaBudget", "shareOfCommitteeGrant"];
  return { kind: "share", patterns: [{ whats }], isClear: true, directionAt: undefined };
}

/** "av nämndens kommunbidrag": the grant that directly follows "procent av". */
function isBase({ tokens }: Sentence, index: number, from: number): boolean {
  return tokens.slice(from, index).some(({ lower }) => lower === "av") && index - from <= 6;
}

/** "A står för 24 procent, B för 53 procent av nämndens kommunbidrag": the last of a list names the base. */
function listBase({ sentence, order }: Clause): number | undefined {
  const later = sentence.quantities.slice(order + 1);
  const last = later.at(-1);
  if (last === undefined || !later.every(({ unit }) => unit.kind === "percent")) return undefined;
  return meaning(sentence, { from: last.next, next: sentence.tokens.length }, "grant", "budget").find((index) =>
    isBase(sentence, index, last.next)
  );
}

/** Whose grant: the committee's where it is named with it, the subject's own where words say so. */
function baseOf(sentence: Sentence, base: number, { committee }: Lexicon): "committee" | "own" | undefined {
  const words = sentence.tokens.slice(Math.max(0, base - 4), base).map(({ lower }) => lower);
  if (words.some((word) => /^(?:nämndens|nämnden|förvaltningens|hela)$/.test(word))) return "committee";
  if (
    sentence.mentions.some(
      ({ subjects, next }) => next <= base && next >= base - 2 && subjects.some(({ key }) => key === committee?.key)
    )
  )
    return "committee";
  if (
    words.some((word) =>
      /^(?:områdets|verksamhetsområdets|egna|egen|tilldelat|tilldelade|tilldelad|avdelningens|verksamhetens|dess|sitt|sin)$/.test(
        word
      )
    )
  )
    return "own";
  return undefined;
}
