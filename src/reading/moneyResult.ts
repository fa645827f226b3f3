/** Amounts that are a surplus, a deficit or a deviation, now or in a forecast. */
import { directionAt } from "./comparisons";
import type { ClaimKind, UndatedMeaning } from "./meaning";
import { besideOccasion } from "./scenarios";
import { result, type MoneyContext } from "./moneyRule";
import { meaning, means } from "./sentence";

/** "14,6 mnkr i underskott", "2 145 tkr back". */
export function inSurplus({ sentence, clause, told }: MoneyContext): UndatedMeaning | undefined {
  const { next } = clause.quantity;
  const at = [next, next + 1].find((index) => means(sentence, index, "surplus", "deficit"));
  if (at === undefined || (at === next + 1 && sentence.tokens[next]?.lower !== "i")) return undefined;
  return result(told, means(sentence, at, "surplus") ? 1 : -1, at);
}

/** "avviker negativt med", "en positiv avvikelse på", "ett positivt resultat på". */
export function deviates({ sentence, clause, told, governor }: MoneyContext): UndatedMeaning | undefined {
  if (governor === undefined) return undefined;
  const judged = [governor, governor - 1, governor + 1].find(
    (index) => /^(?:positiv|negativ)/.test(sentence.tokens[index]?.lower ?? "") && index < clause.left.next
  );
  const noun = [governor, governor - 1, governor - 2, governor + 1].find((index) =>
    means(sentence, index, "deviation")
  );
  if (judged === undefined || noun === undefined) return undefined;
  return result(told, /^positiv/.test(sentence.tokens[judged]?.lower ?? "") ? 1 : -1, judged);
}

/** "ett underskott på", and an effect on one: "minskar underskottet med". */
export function surplusOrDeficit({ sentence, clause, governor, told }: MoneyContext): UndatedMeaning | undefined {
  if (!means(sentence, governor, "surplus", "deficit")) return undefined;
  const sign = means(sentence, governor, "surplus") ? 1 : -1;
  const moved =
    governor === undefined || clause.quantity.from - governor > 2 ? undefined : directionAt(sentence, governor - 1);
  if (moved?.kind !== "moved") return result(told, sign, governor);
  const effect = moved.way === 1 ? sign : sign === 1 ? -1 : 1;
  return {
    ...result(told, effect, moved.index, false),
    patterns: [{ whats: ["result"], scenarios: [...told.scenarios, "change"], sign: effect }],
  };
}

const SPENT: ReadonlySet<ClaimKind> = new Set(["investment", "cost", "netCost", "income"]);

/** "bättre än prognosen i T2 (-19,0 mnkr)". */
export function besideForecast({ clause, told, previous }: MoneyContext): UndatedMeaning | undefined {
  if (besideOccasion(clause) === undefined || !(previous?.kind === "change" || previous?.kind === "result"))
    return undefined;
  return result(told, clause.quantity.sign, undefined, false);
}

/** "Prognosen i höstas var 18,0 mnkr", "(höstprognos 300 tkr)". */
export function forecastAlone({
  sentence,
  clause,
  governor,
  told,
  previous,
}: MoneyContext): UndatedMeaning | undefined {
  if (!told.scenarios.includes("forecast") || !told.isSaid) return undefined;
  if (means(sentence, governor, "netCost", "cost", "income")) return undefined;
  const word = meaning(sentence, clause.left, "forecast").at(-1);
  if (word === undefined && !(previous?.kind === "result")) return undefined;
  const of = previous !== undefined && SPENT.has(previous.kind) ? previous.patterns[0]?.whats : undefined;
  if (of !== undefined && previous !== undefined)
    return {
      kind: previous.kind,
      patterns: [{ whats: of, scenarios: ["forecast"], occasion: told.occasion }],
      isClear: previous.isClear,
      directionAt: undefined,
    };
  const isContinued = previous?.kind === "result" && previous.isClear && told.occasion !== undefined;
  return result(
    told,
    clause.quantity.sign ?? previous?.patterns[0]?.sign,
    undefined,
    isContinued || (word !== undefined && (governor === undefined || governor < word))
  );
}

/** "Resultatet blev", "Budgetavvikelsen är -23,6 mnkr": the sign is printed or not said. */
export function deviation({ sentence, clause, governor, told }: MoneyContext): UndatedMeaning | undefined {
  const outcome = meaning(sentence, clause.left, "outcome").at(-1);
  if (means(sentence, governor, "deviation")) return result(told, clause.quantity.sign, undefined);
  return governor === undefined && outcome !== undefined
    ? result(told, clause.quantity.sign, undefined, clause.quantity.sign !== undefined)
    : undefined;
}

/** "skolskjuts (-5,2 mnkr)", "Bibliotek redovisar minus 0,7 mnkr": a signed amount after a name is its result. */
export function signedAlone({ sentence, clause, governor, told }: MoneyContext): UndatedMeaning | undefined {
  const { sign, from } = clause.quantity;
  if (governor !== undefined || sign === undefined) return undefined;
  const isBeside = sentence.mentions.some(
    ({ first, next }) =>
      first >= clause.left.from &&
      next <= from &&
      sentence.tokens.slice(next, from).every(({ kind, lower }) => kind === "mark" || SHOWS.test(lower))
  );
  const isShown = sentence.tokens
    .slice(clause.left.from, from)
    .some(({ lower }) => /^(?:visa[rs]|redovisa[rs]|uppvisar|redovisades)$/.test(lower));
  return isBeside || isShown ? result(told, sign, undefined) : undefined;
}

const SHOWS =
  /^(?:visar|visade|redovisar|redovisade|uppvisar|ligger|låg|hamnar|hamnade|landar|landade|prognostiserar|har|hade|gör|gjorde|på|med|ett|för|året|perioden|helåret)$/;
