/** Amounts by which something is more or less than something else: than budget, than a forecast, than last year. */
import type { Scenario, What } from "../model/figure";
import { basisOf, directionAfter, directionAt, type ComparisonBasis, type DirectionWord } from "./comparisons";
import type { Pattern, UndatedMeaning } from "./meaning";
import { result, type MoneyContext } from "./moneyRule";
import type { ToldScenario } from "./scenarios";
import { meaning, means, type Sentence, type Zone } from "./sentence";

/** A direction word after the amount: "68 miljoner kronor lägre än budgeterat". */
export function compared(context: MoneyContext): UndatedMeaning | undefined {
  const direction = directionAfter(context.clause);
  if (direction === undefined) return undefined;
  const isBeside = /^(?:över|under)$/.test(context.sentence.tokens[direction.index]?.lower ?? "");
  return comparison(context, direction, isBeside ? { kind: "budget" } : basisOf(context.clause, context.lexicon));
}

/** "översteg budgeten med 67 miljoner", "drog över budget med 3 mnkr". */
export function exceeded(context: MoneyContext): UndatedMeaning | undefined {
  const { sentence, clause } = context;
  for (let index = clause.left.next - 1; index >= Math.max(clause.left.from, clause.left.next - 8); index--) {
    const direction = directionAt(sentence, index);
    if (
      direction?.kind !== "compared" ||
      !(means(sentence, index, "over", "under") || /^(?:över|under)$/.test(sentence.tokens[index]?.lower ?? ""))
    )
      continue;
    const rest = { from: index, next: clause.left.next };
    const occasion = sentence.occasions.find(({ first }) => first >= rest.from && first < rest.next);
    const basis: ComparisonBasis | undefined =
      occasion !== undefined || meaning(sentence, rest, "forecast").length > 0
        ? { kind: "forecast", occasion: occasion?.occasion }
        : meaning(sentence, rest, "budget", "grant", "budgeted").length > 0
          ? { kind: "budget" }
          : (basisOf(clause, context.lexicon) ??
            (/överskrid|underskrid|överdrag/.test(sentence.tokens[index]?.lower ?? "")
              ? { kind: "budget" }
              : undefined));
    return comparison(context, direction, basis);
  }
  return undefined;
}

/** "förbättrats med", "en försämring på", "överskottet har ökat med". */
export function changed(context: MoneyContext): UndatedMeaning | undefined {
  const { sentence, clause, lexicon } = context;
  const governor = objectsVerb(context) ?? context.governor;
  if (
    governor === undefined ||
    !means(sentence, governor, "up", "down", "better", "worse") ||
    /^(?:positiv|negativ)/.test(sentence.tokens[governor]?.lower ?? "")
  )
    return undefined;
  if ([1, 2].some((back) => sentence.tokens[clause.quantity.from - back]?.lower === "från")) return undefined;
  const direction = directionAt(sentence, governor);
  if (direction === undefined) return undefined;
  const zone = { from: clause.left.from, next: governor };
  const basis = basisOf(clause, lexicon);
  const grant =
    meaning(sentence, { from: governor, next: clause.left.next }, "grant", "budget").at(-1) ??
    meaning(sentence, zone, "grant", "budget").at(-1);
  const moneyed = meaning(sentence, zone, "surplus", "deficit", "deviation", "cost", "netCost", "income").at(-1);
  const isDecided = grant !== undefined || (context.previous?.kind === "decision" && direction.kind === "moved");
  if (basis === undefined && isDecided && moneyed === undefined)
    return {
      kind: "decision",
      patterns: [{ whats: ["decided"], sign: direction.kind === "moved" ? direction.way : undefined }],
      isClear: true,
      directionAt: governor,
    };
  if (direction.kind === "judged" && basis?.kind !== "outcome") {
    if (basis?.kind === "budget") return result(context.told, direction.way, governor);
    if (basis?.kind === "previousYear" || basis?.kind === "otherYear")
      return { kind: "difference", patterns: [], isClear: true, directionAt: governor };
    const changes = changePatterns(basis?.kind === "forecast" ? basis.occasion : undefined, direction.way, undefined);
    return {
      kind: "change",
      patterns: means(sentence, moneyed, "cost", "netCost", "income") ? changes : changes.slice(0, 1),
      isClear: basis !== undefined || meaning(sentence, zone, "forecast").length > 0,
      directionAt: governor,
    };
  }
  if (basis === undefined && moneyed === undefined)
    return { kind: "difference", patterns: [], isClear: false, directionAt: governor };
  return comparison(context, direction, basis);
}

/** "har förbättrat sitt resultat med": the verb governs, not its object. */
function objectsVerb({ sentence, clause, governor }: MoneyContext): number | undefined {
  if (
    !means(sentence, governor, "deviation", "surplus", "deficit") ||
    sentence.tokens[clause.quantity.from - 1]?.lower !== "med"
  )
    return undefined;
  return [1, 2, 3]
    .map((back) => (governor ?? 0) - back)
    .find(
      (index) =>
        index >= clause.left.from &&
        means(sentence, index, "better", "worse") &&
        !/^(?:positiv|negativ|bättre|sämre)/.test(sentence.tokens[index]?.lower ?? "")
    );
}

/** More or less of what, than what: a deviation from budget, a change since a forecast or a difference from last year. */
function comparison(
  context: MoneyContext,
  direction: DirectionWord,
  basis: ComparisonBasis | undefined
): UndatedMeaning | undefined {
  const { index, way } = direction;
  const nature = natureOf(context, direction);
  const isOfSome =
    meaning(context.sentence, context.clause.left, "received").length > 0 &&
    meaning(context.sentence, context.clause.left, "income", "surplus", "deficit").length === 0;
  const effect: 1 | -1 =
    nature === undefined || nature === "cost"
      ? way === 1
        ? -1
        : 1
      : nature === "deficit"
        ? way === 1
          ? -1
          : 1
        : way;
  const ofSize = nature === "cost" || nature === "income" ? way : undefined;
  if (basis?.kind === "outcome")
    return {
      kind: "change",
      patterns: changePatterns(undefined, effect === 1 ? -1 : 1, undefined),
      isClear: false,
      directionAt: index,
    };
  if (basis?.kind === "forecast")
    return {
      kind: "change",
      patterns: changePatterns(basis.occasion, effect, ofSize),
      isClear: true,
      directionAt: index,
    };
  if (basis?.kind === "budget")
    return {
      kind: "result",
      patterns: deviationPatterns(effect, way, nature, context.told),
      isClear: nature !== "deficit" && nature !== "surplus" && !isOfSome,
      directionAt: index,
      isGross: nature === "cost" || nature === "income",
    };
  if (basis !== undefined)
    return {
      kind: "difference",
      patterns: basis.kind === "previousYear" ? [{ whats: ["difference"], against: "previousYear", sign: way }] : [],
      isClear: true,
      directionAt: index,
    };
  return {
    kind: "change",
    patterns: [...changePatterns(undefined, effect, ofSize), ...deviationPatterns(effect, way, nature, context.told)],
    isClear: false,
    directionAt: index,
  };
}

type Nature = "cost" | "income" | "result" | "deficit" | "surplus";

/** What it is that is more or less: by the words before, else by what the direction word itself implies; else it is taken for a cost. */
function natureOf({ sentence, clause, governor }: MoneyContext, { kind, index }: DirectionWord): Nature | undefined {
  if (kind === "judged") return "result";
  const relative = relativeIn(sentence, clause.left);
  const isOfUnit = (token: number): boolean =>
    sentence.mentions.some(
      ({ first, next, subjects }) =>
        token >= first &&
        token < next &&
        subjects.every((subject) => subject.kind === "area" || subject.kind === "committee" || subject.kind === "frame")
    );
  const at =
    meaning(
      sentence,
      { from: relative ?? clause.left.from, next: Math.min(index, clause.left.next) },
      "surplus",
      "deficit",
      "income",
      "received",
      "cost",
      "netCost",
      "investment",
      "deviation",
      "unitCost"
    )
      .filter((token) => !isOfUnit(token))
      .at(-1) ??
    (relative === undefined
      ? governor
      : meaning(sentence, { from: relative - 4, next: relative }, "income", "cost").at(-1));
  if (means(sentence, at, "surplus")) return "surplus";
  if (means(sentence, at, "deficit")) return "deficit";
  if (means(sentence, at, "income", "received")) return "income";
  if (means(sentence, at, "deviation")) return "result";
  if (means(sentence, at, "cost", "netCost", "investment")) return "cost";
  if (/^(?:dyrare|billigare)$/.test(sentence.tokens[index]?.lower ?? "")) return "cost";
  if (relative !== undefined) return undefined;
  const earlier = meaning(
    sentence,
    clause.before,
    "income",
    "cost",
    "netCost",
    "investment",
    "surplus",
    "deficit",
    "deviation"
  )
    .filter((token) => !isOfUnit(token))
    .at(-1);
  if (means(sentence, earlier, "income")) return "income";
  if (means(sentence, earlier, "cost", "netCost", "investment")) return "cost";
  if (means(sentence, earlier, "deficit")) return "deficit";
  if (means(sentence, earlier, "surplus")) return "surplus";
  if (means(sentence, earlier, "deviation")) return "result";
  return undefined;
}

/** ", som": what is more or less is what the words just before it name. */
function relativeIn({ tokens }: Sentence, { from, next }: Zone): number | undefined {
  for (let index = next - 1; index > from; index--)
    if (tokens[index]?.lower === "som" && tokens[index - 1]?.text === ",") return index;
  return undefined;
}

const COSTS: readonly What[] = ["cost", "netCost", "expenditure", "series"];

const SIZED: readonly What[] = ["cost", "income", "netCost", "expenditure", "series"];

function deviationPatterns(
  effect: 1 | -1,
  way: 1 | -1,
  nature: Nature | undefined,
  told: ToldScenario
): readonly Pattern[] {
  const of: readonly What[] =
    nature === "income"
      ? ["income"]
      : nature === "cost"
        ? ["cost", "netCost", "expenditure"]
        : nature === undefined
          ? SIZED
          : [];
  const scenarios: readonly Scenario[] =
    told.scenarios.length > 1
      ? told.scenarios
      : told.scenarios.includes("forecast")
        ? ["forecast", "outcome"]
        : ["outcome"];
  const assumed = nature === undefined ? { isAssumedCost: true } : {};
  return [
    { whats: ["result"], scenarios, occasion: told.occasion, sign: effect, ...assumed },
    ...(of.length === 0 ? [] : [{ whats: ["difference"] as const, of, against: "budget" as const, sign: way }]),
  ];
}

function changePatterns(
  occasion: string | undefined,
  effect: 1 | -1 | undefined,
  ofSize: 1 | -1 | undefined
): readonly Pattern[] {
  return [
    { whats: ["result"], scenarios: ["change"], occasion, sign: effect },
    {
      whats: ["difference"],
      of: ofSize === undefined ? COSTS : SIZED,
      against: "forecast",
      occasion,
      sign: ofSize ?? (effect === undefined ? undefined : effect === 1 ? -1 : 1),
    },
  ];
}
