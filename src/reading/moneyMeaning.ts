/** What an amount of money is said to be, from the words that govern it: the first rule that applies decides. */
import type { Clause } from "./clauses";
import { basisOf, directionAfter } from "./comparisons";
import type { Concept } from "./concepts";
import type { Lexicon } from "./lexicon";
import type { Meaning, Pattern, UndatedMeaning } from "./meaning";
import { changed, compared, exceeded } from "./moneyCompared";
import { decision, investment, ofMeasure, ofReserve, received } from "./moneyGiven";
import {
  besideForecast,
  deviates,
  deviation,
  forecastAlone,
  inSurplus,
  signedAlone,
  surplusOrDeficit,
} from "./moneyResult";
import type { MoneyContext, Rule } from "./moneyRule";
import { budgeted, cost, effect, netCost, ofLine, unitCost } from "./moneySpent";
import { scenarioOf, yearOf } from "./scenarios";
import { meaning, means, type Sentence, type Zone } from "./sentence";

const GOVERNORS: readonly Concept[] = [
  "surplus",
  "deficit",
  "deviation",
  "grant",
  "budget",
  "netCost",
  "cost",
  "income",
  "investment",
  "up",
  "down",
  "better",
  "worse",
  "over",
  "under",
  "received",
  "reserve",
  "measure",
  "volumeEffect",
  "priceEffect",
  "unitCost",
  "realised",
  "remaining",
  "spent",
  "setAside",
  "given",
];

const RULES: readonly Rule[] = [
  aside,
  besideForecast,
  listed,
  unitCost,
  inSurplus,
  compared,
  exceeded,
  ofReserve,
  effect,
  ofMeasure,
  deviates,
  changed,
  surplusOrDeficit,
  investment,
  decision,
  received,
  forecastAlone,
  netCost,
  budgeted,
  cost,
  deviation,
  ofLine,
  signedAlone,
  inherited,
];

export function moneyMeaning(clause: Clause, lexicon: Lexicon, previous: Meaning | undefined): Meaning {
  const { sentence } = clause;
  const governor = governorIn(sentence, clause.left);
  const context: MoneyContext = { clause, lexicon, sentence, told: scenarioOf(clause, lexicon), previous, governor };
  const year = yearOf(clause, lexicon);
  for (const rule of RULES) {
    const found = rule(context);
    if (found !== undefined) return { ...found, year };
  }
  return { kind: "unclear", patterns: anything(), isClear: false, year, directionAt: undefined };
}

/**
 * The nearest governing word before the amount that is no part of a name. In "överskott i förhållande till
 * tilldelad ram på" the frame is only compared with.
 */
function governorIn(sentence: Sentence, zone: Zone): number | undefined {
  const governors = meaning(sentence, zone, ...GOVERNORS).filter(
    (index) =>
      !sentence.mentions.some(
        ({ first, next, subjects }) =>
          index >= first && index < next && subjects.every(({ kind }) => kind !== "investments" && kind !== "reserve")
      )
  );
  const [nearest, earlier] = [governors.at(-1), governors.at(-2)];
  const isCompared =
    means(sentence, nearest, "grant", "budget") &&
    nearest !== undefined &&
    earlier !== undefined &&
    [1, 2, 3, 4].some((back) => nearest - back > earlier && means(sentence, nearest - back, "than"));
  return isCompared ? earlier : nearest;
}

/** Any amount that a subject may have; what only confirms. */
function anything(): readonly Pattern[] {
  return [
    {
      whats: [
        "result",
        "grant",
        "netCost",
        "cost",
        "income",
        "decided",
        "received",
        "expenditure",
        "eventEffect",
        "series",
        "comparison",
        "decidedEffect",
        "realisedEffect",
        "reserveOpening",
        "reserveRemaining",
        "reserveAllocated",
      ],
      scenarios: ["outcome", "budget"],
    },
  ];
}

/** "ett underskott på 1,5 mnkr (0,4 mnkr)": another year's or another plan's figure, and nobody says which. */
function aside({ sentence, clause, previous }: MoneyContext): UndatedMeaning | undefined {
  const { quantity, order } = clause;
  const before = sentence.quantities[order - 1];
  const isAside =
    sentence.tokens[quantity.from - 1]?.text === "(" &&
    sentence.tokens[quantity.next]?.text === ")" &&
    before?.next === quantity.from - 1;
  const isSameUnit =
    before?.unit.kind === "money" && quantity.unit.kind === "money" && before.unit.ore === quantity.unit.ore;
  return isAside && isSameUnit
    ? { kind: previous?.kind ?? "unclear", patterns: [], isClear: false, directionAt: undefined }
    : undefined;
}

/** One more of the same: what is said of the figure before is said of this one too. */
function listed(context: MoneyContext): UndatedMeaning | undefined {
  const { sentence, clause, previous } = context;
  return previous !== undefined && previous.patterns.length > 0 && isListed(sentence, clause)
    ? inherited(context)
    : undefined;
}

/** Nothing governs the amount: it goes on from the figure before, or from what its list is about. */
function inherited({ sentence, clause, governor, previous, told, lexicon }: MoneyContext): UndatedMeaning | undefined {
  if (governor === undefined && previous === undefined && sentence.tokens[clause.left.from - 1]?.text === ":")
    return introduced(sentence, clause);
  if (governor !== undefined || previous === undefined || previous.kind === "share" || previous.kind === "growth")
    return undefined;
  const since = previous.kind === "change" ? basisOf(clause, lexicon) : undefined;
  if (since?.kind === "forecast")
    return {
      ...previous,
      patterns: previous.patterns.map((pattern) => ({ ...pattern, occasion: since.occasion })),
      directionAt: undefined,
    };
  const isReceived =
    previous.kind === "received" &&
    sentence.mentions.some(
      ({ first, subjects }) =>
        first >= clause.left.from && first < clause.left.next && subjects.every(({ kind }) => kind === "grantReceived")
    );
  const isSum = previous.kind === "result" || previous.kind === "grant" || previous.kind === "decision" || isReceived;
  const scenariosOf = (pattern: Pattern): Partial<Pattern> =>
    told.isSaid
      ? { scenarios: told.scenarios, occasion: told.occasion }
      : pattern.scenarios === undefined
        ? {}
        : { scenarios: [...pattern.scenarios, ...told.scenarios] };
  const patterns = previous.patterns.map((pattern) => ({
    ...pattern,
    ...scenariosOf(pattern),
    sign:
      clause.quantity.sign ??
      (clause.isPart || clause.isLinked || isListed(sentence, clause) ? pattern.sign : undefined),
  }));
  const isCausesPart =
    clause.isPart &&
    sentence.mentions.some(
      ({ first, subjects }) =>
        first >= clause.left.from &&
        first < clause.left.next &&
        subjects.some(
          ({ kind }) =>
            kind === "cause" || (kind === "area" && (previous.kind === "grant" || previous.kind === "result"))
        )
    );
  return {
    kind: previous.kind,
    patterns,
    isClear: isSum && (!clause.isPart || isCausesPart || isReceived) && (previous.isClear || isReceived),
    directionAt: undefined,
  };
}

/** "… av Förskola med 3 mnkr och Grundskola med 5 mnkr": nothing but a name between two figures, so what is said of one is said of both. */
function isListed(sentence: Sentence, clause: Clause): boolean {
  const { left, right, order } = clause;
  const isJoint = (index: number): boolean =>
    !sentence.isTaken(index) && /^(?:och|samt|,)$/.test(sentence.tokens[index]?.lower ?? "");
  let from = left.next - 1;
  while (from > left.from && !isJoint(from)) from--;
  const isBare = sentence.tokens
    .slice(from, left.next)
    .every(
      ({ kind, lower }, at) => kind === "mark" || sentence.isTaken(from + at) || /^(?:och|samt|med|på|om)$/.test(lower)
    );
  const isNamed = sentence.mentions.some(({ first }) => (first >= from && first < left.next) || first === right.from);
  return order > 0 && isBare && isNamed && directionAfter(clause) === undefined;
}

/** "Två områden går med underskott: IFO med 91 mnkr": the words before the colon say what the figures are. */
function introduced(sentence: Sentence, { before, quantity }: Clause): UndatedMeaning | undefined {
  const at = meaning(sentence, before, "surplus", "deficit", "deviation", "grant").at(-1);
  if (at === undefined) return undefined;
  if (means(sentence, at, "grant"))
    return { kind: "grant", patterns: [{ whats: ["grant"] }], isClear: true, directionAt: undefined };
  const sign = means(sentence, at, "surplus") ? 1 : means(sentence, at, "deficit") ? -1 : quantity.sign;
  return {
    kind: "result",
    patterns: [{ whats: ["result"], scenarios: ["outcome"], sign }],
    isClear: true,
    directionAt: undefined,
  };
}
