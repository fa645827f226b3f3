/** What an amount of money is said to be, from the words that govern it: the nearest rule that applies decides. */
import type { Scenario, What } from "../../model/fact";
import type { Clause } from "./clauses";
import { basisOf, directionAfter, directionAt, type Basis, type Direction } from "./comparisons";
import type { Concept } from "./concepts";
import type { Lexicon } from "./lexicon";
import type { Meaning, Pattern } from "./meaning";
import { scenarioOf, yearOf, type Told } from "./scenarios";
import { meaning, means, type Sentence, type Zone } from "./sentence";

type Rule = (context: Context) => Omit<Meaning, "year"> | undefined;

interface Context {
  readonly clause: Clause;
  readonly lexicon: Lexicon;
  readonly sentence: Sentence;
  readonly told: Told;
  readonly previous: Meaning | undefined;
  /** The concept word that governs the amount: the nearest before it. */
  readonly governor: number | undefined;
}

const GOVERNORS: readonly Concept[] = [
  "surplus", "deficit", "deviation", "grant", "budget", "netCost", "cost", "income", "investment", "up", "down", "better", "worse", "over", "under",
  "received", "reserve", "measure", "volumeEffect", "priceEffect", "unitCost", "realised", "remaining", "spent", "setAside", "given",
];

const RULES: readonly Rule[] = [unitCost, inSurplus, compared, exceeded, ofReserve, effect, ofMeasure, deviates, changed, surplusOrDeficit, investment, decision, received, forecastAlone, netCost, budgeted, cost, deviation, ofLine, signedAlone, inherited];

export function moneyMeaning(clause: Clause, lexicon: Lexicon, previous: Meaning | undefined): Meaning {
  const { sentence } = clause;
  const governor = governorIn(sentence, clause.left);
  const context: Context = { clause, lexicon, sentence, told: scenarioOf(clause, lexicon), previous, governor };
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
  const governors = meaning(sentence, zone, ...GOVERNORS).filter((index) => !sentence.mentions.some(({ first, next, subjects }) => index >= first && index < next && subjects.every(({ kind }) => kind !== "investments" && kind !== "reserve")));
  const [nearest, earlier] = [governors.at(-1), governors.at(-2)];
  const isCompared = means(sentence, nearest, "grant", "budget") && nearest !== undefined && earlier !== undefined && [1, 2, 3, 4].some((back) => nearest - back > earlier && means(sentence, nearest - back, "than"));
  return isCompared ? earlier : nearest;
}

/** Any amount that a subject may have; what only confirms. */
function anything(): readonly Pattern[] {
  return [{ whats: ["result", "grant", "netCost", "cost", "income", "decided", "received", "expenditure", "eventEffect", "series", "comparison", "decidedEffect", "realisedEffect", "reserveOpening", "reserveRemaining", "reserveAllocated"], scenarios: ["outcome", "budget"] }];
}

function unitCost({ sentence, clause, told }: Context): ReturnType<Rule> {
  const at = meaning(sentence, clause.left, "unitCost").at(-1) ?? costPer(sentence, clause);
  if (at === undefined) return undefined;
  const isFrom = sentence.tokens[clause.quantity.from - 1]?.lower === "från";
  const scenarios: readonly Scenario[] = isFrom ? [] : told.scenarios.includes("budget") ? ["budget"] : ["outcome"];
  return { kind: "unitCost", patterns: [{ whats: ["unitCost", "comparison"], scenarios }], isClear: true, directionAt: undefined };
}

/** "Kostnaden per elev blev 70 410 kr", "Nettokostnaden per invånare var 12 030 kr". */
function costPer(sentence: Sentence, { left, before, order }: Clause): number | undefined {
  const zone = { from: order === 0 ? 0 : Math.min(left.from, before.from), next: left.next };
  const per = sentence.tokens.slice(zone.from, zone.next).findIndex(({ lower }) => lower === "per") + zone.from;
  if (per < zone.from) return undefined;
  const noun = sentence.tokens[per - 1]?.lower ?? "";
  return /kostnad|pris|avgift|ersättning/.test(noun) || /kostnad|pris/.test(sentence.tokens[per - 2]?.lower ?? "") ? per : undefined;
}

/** "14,6 mnkr i underskott", "2 145 tkr back". */
function inSurplus({ sentence, clause, told }: Context): ReturnType<Rule> {
  const { next } = clause.quantity;
  const at = [next, next + 1].find((index) => means(sentence, index, "surplus", "deficit"));
  if (at === undefined || (at === next + 1 && sentence.tokens[next]?.lower !== "i")) return undefined;
  return result(told, means(sentence, at, "surplus") ? 1 : -1, at);
}

/** A direction word after the amount: "68 miljoner kronor lägre än budgeterat". */
function compared(context: Context): ReturnType<Rule> {
  const direction = directionAfter(context.clause);
  if (direction === undefined) return undefined;
  const isBeside = /^(?:över|under)$/.test(context.sentence.tokens[direction.index]?.lower ?? "");
  return comparison(context, direction, isBeside ? { kind: "budget" } : basisOf(context.clause, context.lexicon));
}

/** "översteg budgeten med 67 miljoner", "drog över budget med 3 mnkr". */
function exceeded(context: Context): ReturnType<Rule> {
  const { sentence, clause } = context;
  for (let index = clause.left.next - 1; index >= Math.max(clause.left.from, clause.left.next - 8); index--) {
    const direction = directionAt(sentence, index);
    if (direction?.kind !== "compared" || !(means(sentence, index, "over", "under") || /^(?:över|under)$/.test(sentence.tokens[index]?.lower ?? ""))) continue;
    const rest = { from: index, next: clause.left.next };
    const occasion = sentence.occasions.find(({ first }) => first >= rest.from && first < rest.next);
    const basis: Basis | undefined = occasion !== undefined || meaning(sentence, rest, "forecast").length > 0 ? { kind: "forecast", occasion: occasion?.occasion }
      : meaning(sentence, rest, "budget", "grant", "budgeted").length > 0 ? { kind: "budget" }
      : basisOf(clause, context.lexicon) ?? (/överskrid|underskrid|överdrag/.test(sentence.tokens[index]?.lower ?? "") ? { kind: "budget" } : undefined);
    return comparison(context, direction, basis);
  }
  return undefined;
}

/** More or less of what, than what: a deviation from budget, a change since a forecast or a difference from last year. */
function comparison(context: Context, direction: Direction, basis: Basis | undefined): ReturnType<Rule> {
  const { index, way } = direction;
  const nature = natureOf(context, direction);
  const effect: 1 | -1 = nature === undefined || nature === "cost" ? (way === 1 ? -1 : 1) : nature === "deficit" ? (way === 1 ? -1 : 1) : way;
  const ofSize = nature === "cost" || nature === "income" ? way : undefined;
  if (basis?.kind === "forecast") return { kind: "change", patterns: changePatterns(basis.occasion, effect, ofSize), isClear: true, directionAt: index };
  if (basis?.kind === "budget") return { kind: "result", patterns: deviationPatterns(effect, way, nature, context.told), isClear: nature !== "deficit" && nature !== "surplus", directionAt: index, isGross: nature === "cost" || nature === "income" };
  if (basis !== undefined) return { kind: "difference", patterns: basis.kind === "previousYear" ? [{ whats: ["difference"], against: "previousYear", sign: way }] : [], isClear: true, directionAt: index };
  return { kind: "change", patterns: [...changePatterns(undefined, effect, ofSize), ...deviationPatterns(effect, way, nature, context.told)], isClear: false, directionAt: index };
}

type Nature = "cost" | "income" | "result" | "deficit" | "surplus";

/** What it is that is more or less: by the words before, else by what the direction word itself implies; else it is taken for a cost. */
function natureOf({ sentence, clause, governor }: Context, { kind, index }: Direction): Nature | undefined {
  if (kind === "judged") return "result";
  const relative = relativeIn(sentence, clause.left);
  const isOfUnit = (token: number): boolean => sentence.mentions.some(({ first, next, subjects }) => token >= first && token < next && subjects.every((subject) => subject.kind === "area" || subject.kind === "committee" || subject.kind === "frame"));
  const at = meaning(sentence, { from: relative ?? clause.left.from, next: Math.min(index, clause.left.next) }, "surplus", "deficit", "income", "received", "cost", "netCost", "investment", "deviation", "unitCost").filter((token) => !isOfUnit(token)).at(-1)
    ?? (relative === undefined ? governor : meaning(sentence, { from: relative - 4, next: relative }, "income", "cost").at(-1));
  if (means(sentence, at, "surplus")) return "surplus";
  if (means(sentence, at, "deficit")) return "deficit";
  if (means(sentence, at, "income", "received")) return "income";
  if (means(sentence, at, "deviation")) return "result";
  if (means(sentence, at, "cost", "netCost", "investment")) return "cost";
  if (/^(?:dyrare|billigare)$/.test(sentence.tokens[index]?.lower ?? "")) return "cost";
  if (relative !== undefined) return undefined;
  const earlier = meaning(sentence, clause.before, "income", "cost", "netCost", "investment", "surplus", "deficit", "deviation").filter((token) => !isOfUnit(token)).at(-1);
  if (means(sentence, earlier, "income")) return "income";
  if (means(sentence, earlier, "cost", "netCost", "investment")) return "cost";
  if (means(sentence, earlier, "deficit")) return "deficit";
  if (means(sentence, earlier, "surplus")) return "surplus";
  if (means(sentence, earlier, "deviation")) return "result";
  return undefined;
}

/** ", som": what is more or less is what the words just before it name. */
function relativeIn({ tokens }: Sentence, { from, next }: Zone): number | undefined {
  for (let index = next - 1; index > from; index--) if (tokens[index]?.lower === "som" && tokens[index - 1]?.text === ",") return index;
  return undefined;
}

const COSTS: readonly What[] = ["cost", "netCost", "expenditure", "series"];
const SIZED: readonly What[] = ["cost", "income", "netCost", "expenditure", "series"];

function deviationPatterns(effect: 1 | -1, way: 1 | -1, nature: Nature | undefined, told: Told): readonly Pattern[] {
  const of: readonly What[] = nature === "income" ? ["income"] : nature === "cost" ? ["cost", "netCost", "expenditure"] : nature === undefined ? SIZED : [];
  const scenarios: readonly Scenario[] = told.scenarios.includes("forecast") ? ["forecast", "outcome"] : ["outcome"];
  const assumed = nature === undefined ? { isAssumedCost: true } : {};
  return [{ whats: ["result"], scenarios, occasion: told.occasion, sign: effect, ...assumed }, ...(of.length === 0 ? [] : [{ whats: ["difference"] as const, of, against: "budget" as const, sign: way }])];
}

function changePatterns(occasion: string | undefined, effect: 1 | -1 | undefined, ofSize: 1 | -1 | undefined): readonly Pattern[] {
  return [{ whats: ["result"], scenarios: ["change"], occasion, sign: effect }, { whats: ["difference"], of: ofSize === undefined ? COSTS : SIZED, against: "forecast", occasion, sign: ofSize ?? (effect === undefined ? undefined : effect === 1 ? -1 : 1) }];
}

function result(told: Told, sign: 1 | -1 | undefined, directionAt: number | undefined, isClear = true): Omit<Meaning, "year"> {
  return { kind: "result", patterns: [{ whats: ["result"], scenarios: told.scenarios, occasion: told.occasion, sign }], isClear, directionAt };
}

function ofReserve({ sentence, clause, lexicon }: Context): ReturnType<Rule> {
  const whole = { from: 0, next: sentence.tokens.length };
  const named = meaning(sentence, whole, "reserve").length > 0 || sentence.mentions.some(({ subjects }) => subjects.some(({ kind }) => kind === "reserve"));
  if (!named || lexicon.factsOf("reserve").length === 0) return undefined;
  const near = [...meaning(sentence, clause.left, "remaining", "spent", "setAside", "surplus", "deficit", "deviation").slice(-1), ...meaning(sentence, clause.right, "remaining", "spent", "setAside").slice(0, 1)];
  if (near.some((index) => means(sentence, index, "surplus", "deficit", "deviation"))) return undefined;
  const distance = (index: number): number => (index < clause.quantity.from ? clause.quantity.from - index : index - clause.quantity.next + 1);
  const closest = [...near].sort((a, b) => (isOpening(sentence, clause) ? b - a : distance(a) - distance(b))).slice(0, 1);
  const whats = closest.flatMap((index): readonly What[] => (means(sentence, index, "remaining") ? ["reserveRemaining"] : means(sentence, index, "spent") ? ["reserveAllocated"] : ["reserveOpening"]));
  const isClear = new Set(whats).size === 1;
  return { kind: "reserve", patterns: [{ whats: whats.length === 0 ? ["reserveOpening", "reserveAllocated", "reserveRemaining"] : whats }], isClear, directionAt: undefined };
}

/** "Av de 92 miljoner kronor som avsatts": the amount opens the sentence, so its verb comes after. */
function isOpening({ tokens }: Sentence, { left, quantity }: Clause): boolean {
  return quantity.from - left.from <= 3 && /^(?:av|de|det)$/.test(tokens[left.from]?.lower ?? "");
}

function effect({ sentence, clause }: Context): ReturnType<Rule> {
  const moved = meaning(sentence, clause.left, "better", "worse").at(-1);
  const mover = sentence.tokens.slice(clause.left.from, moved ?? clause.left.from).map(({ lower }) => lower).reverse().find((word) => /^(?:volymen|volymerna|volymökningen|priset|prisökningen|styckkostnaden)$/.test(word));
  if (moved !== undefined && mover !== undefined) {
    return { kind: "effect", patterns: [{ whats: [mover.startsWith("volym") ? "volumeEffect" : "priceEffect"], sign: means(sentence, moved, "better") ? 1 : -1 }], isClear: true, directionAt: moved };
  }
  const at = meaning(sentence, clause.left, "volumeEffect", "priceEffect").at(-1) ?? meaning(sentence, clause.right, "volumeEffect", "priceEffect")[0];
  if (at === undefined) return undefined;
  return { kind: "effect", patterns: [{ whats: [means(sentence, at, "volumeEffect") ? "volumeEffect" : "priceEffect"] }], isClear: true, directionAt: undefined };
}

function ofMeasure({ sentence, clause }: Context): ReturnType<Rule> {
  const whole = { from: 0, next: sentence.tokens.length };
  if (meaning(sentence, whole, "measure").length === 0 && !sentence.mentions.some(({ subjects }) => subjects.some(({ kind }) => kind === "measure"))) return undefined;
  const [left, right] = [meaning(sentence, clause.left, "decided", "realised").at(-1), meaning(sentence, clause.right, "decided", "realised")[0]];
  const at = left !== undefined && clause.quantity.from - left <= 4 ? left : right ?? left;
  const whats: readonly What[] = means(sentence, at, "decided") ? ["decidedEffect"] : means(sentence, at, "realised") ? ["realisedEffect"] : ["decidedEffect", "realisedEffect"];
  return { kind: "measure", patterns: [{ whats }], isClear: whats.length === 1, directionAt: undefined };
}

/** "avviker negativt med", "en positiv avvikelse på", "ett positivt resultat på". */
function deviates({ sentence, clause, told, governor }: Context): ReturnType<Rule> {
  if (governor === undefined) return undefined;
  const judged = [governor, governor - 1, governor + 1].find((index) => /^(?:positiv|negativ)/.test(sentence.tokens[index]?.lower ?? "") && index < clause.left.next);
  const noun = [governor, governor - 1, governor - 2, governor + 1].find((index) => means(sentence, index, "deviation"));
  if (judged === undefined || noun === undefined) return undefined;
  return result(told, /^positiv/.test(sentence.tokens[judged]?.lower ?? "") ? 1 : -1, judged);
}

/** "förbättrats med", "en försämring på", "överskottet har ökat med". */
function changed(context: Context): ReturnType<Rule> {
  const { sentence, clause, governor, lexicon } = context;
  if (governor === undefined || !means(sentence, governor, "up", "down", "better", "worse") || /^(?:positiv|negativ)/.test(sentence.tokens[governor]?.lower ?? "")) return undefined;
  if ([1, 2].some((back) => sentence.tokens[clause.quantity.from - back]?.lower === "från")) return undefined;
  const direction = directionAt(sentence, governor);
  if (direction === undefined) return undefined;
  const zone = { from: clause.left.from, next: governor };
  const basis = basisOf(clause, lexicon);
  const grant = meaning(sentence, { from: governor, next: clause.left.next }, "grant", "budget").at(-1) ?? meaning(sentence, zone, "grant", "budget").at(-1);
  const moneyed = meaning(sentence, zone, "surplus", "deficit", "deviation", "cost", "netCost", "income").at(-1);
  if (basis === undefined && grant !== undefined && moneyed === undefined) return { kind: "decision", patterns: [{ whats: ["decided"], sign: direction.kind === "moved" ? direction.way : undefined }], isClear: true, directionAt: governor };
  if (direction.kind === "judged") {
    if (basis?.kind === "budget") return result(context.told, direction.way, governor);
    if (basis?.kind === "previousYear" || basis?.kind === "otherYear") return { kind: "difference", patterns: [], isClear: true, directionAt: governor };
    return { kind: "change", patterns: changePatterns(basis?.kind === "forecast" ? basis.occasion : undefined, direction.way, undefined), isClear: basis !== undefined || meaning(sentence, zone, "forecast").length > 0, directionAt: governor };
  }
  if (basis === undefined && moneyed === undefined) return { kind: "difference", patterns: [], isClear: false, directionAt: governor };
  return comparison(context, direction, basis);
}

function surplusOrDeficit({ sentence, governor, told }: Context): ReturnType<Rule> {
  if (!means(sentence, governor, "surplus", "deficit")) return undefined;
  const moved = governor !== undefined && directionAt(sentence, governor - 1)?.kind === "moved";
  return result(told, means(sentence, governor, "surplus") ? 1 : -1, governor, !moved);
}

/** What a decision gives: "tilldelades 24 miljoner", "ett tillskott på 6,5 mnkr", "6 mnkr extra". */
function decision({ sentence, clause, governor, told }: Context): ReturnType<Rule> {
  const given = meaning(sentence, clause.left, "given").at(-1) ?? meaning(sentence, clause.right, "given")[0];
  const decided = meaning(sentence, clause.left, "decided").at(-1) ?? meaning(sentence, { from: 0, next: clause.left.next }, "decided")[0];
  const opening = meaning(sentence, clause.left, "setAside").at(-1);
  const named = sentence.mentions.some(({ subjects }) => subjects.some(({ kind }) => kind === "decision" || kind === "purpose"));
  if (given === undefined && decided === undefined && opening === undefined && !named) return undefined;
  if (means(sentence, governor, "netCost", "cost", "income", "deviation", "investment") || told.scenarios.includes("budget")) return undefined;
  const isReceived = !named && decided === undefined && sentence.mentions.some(({ subjects }) => subjects.some(({ kind }) => kind === "grantReceived" || kind === "grantsReceived"));
  if (isReceived) return undefined;
  const isWhole = given !== undefined && means(sentence, governor, "grant", "budget") && decided === undefined && !named;
  const whats: readonly What[] = isWhole ? ["grant", "decided"] : ["decided", "received", ...(named ? [] : (["grant"] as const))];
  const isOpeningGrant = opening !== undefined && means(sentence, governor, "grant", "budget");
  return { kind: "decision", patterns: [{ whats: isOpeningGrant ? ["decided"] : whats }], isClear: named || isWhole || isOpeningGrant, directionAt: undefined };
}

function investment({ sentence, clause, governor, told }: Context): ReturnType<Rule> {
  const named = [clause.left, clause.before, clause.right].some((zone) => meaning(sentence, zone, "investment").length > 0)
    || sentence.mentions.some(({ first, subjects }) => first < clause.right.next && (first < clause.quantity.from || first >= clause.right.from) && subjects.some(({ kind }) => kind === "investment" || kind === "investments"));
  if (!named || means(sentence, governor, "surplus", "deficit", "netCost")) return undefined;
  const isFrame = means(sentence, governor, "grant", "budget") || /^investerings(?:ram|budget|anslag)/.test(sentence.tokens[governor ?? -1]?.lower ?? "");
  const isForecast = told.isSaid && told.scenarios.includes("forecast");
  const scenarios: readonly Scenario[] = isFrame && !isForecast ? ["budget"] : told.scenarios;
  return { kind: "investment", patterns: [{ whats: ["expenditure"], scenarios, occasion: told.occasion }], isClear: true, directionAt: undefined };
}

function received({ sentence, clause, governor }: Context): ReturnType<Rule> {
  const named = sentence.mentions.some(({ subjects }) => subjects.some(({ kind }) => kind === "grantReceived" || kind === "grantsReceived"));
  const spoken = meaning(sentence, { from: 0, next: clause.left.next }, "received").length > 0;
  if (!(named || spoken) || means(sentence, governor, "surplus", "deficit", "netCost", "cost", "grant")) return undefined;
  return { kind: "received", patterns: [{ whats: ["received", "income"], scenarios: ["outcome"] }], isClear: named, directionAt: undefined };
}

/** "Prognosen i höstas var 18,0 mnkr", "(höstprognos 300 tkr)". */
function forecastAlone({ sentence, clause, governor, told, previous }: Context): ReturnType<Rule> {
  if (!told.scenarios.includes("forecast") || !told.isSaid) return undefined;
  if (means(sentence, governor, "netCost", "cost", "income")) return undefined;
  const word = meaning(sentence, clause.left, "forecast").at(-1);
  if (word === undefined && !(previous?.kind === "result")) return undefined;
  const isContinued = previous?.kind === "result" && previous.isClear && told.occasion !== undefined;
  return result(told, clause.quantity.sign ?? previous?.patterns[0]?.sign, undefined, isContinued || (word !== undefined && (governor === undefined || governor < word)));
}

function netCost({ sentence, governor, told }: Context): ReturnType<Rule> {
  if (!means(sentence, governor, "netCost")) return undefined;
  return { kind: "netCost", patterns: [{ whats: ["netCost", "series"], scenarios: told.scenarios, occasion: told.occasion }], isClear: true, directionAt: undefined };
}

/** A budget or grant, or what was budgeted: "en budget på", "mot budgeterade 38,5 mnkr". */
function budgeted({ sentence, clause, governor, told, previous }: Context): ReturnType<Rule> {
  const of = previous?.patterns[0]?.whats;
  if (told.scenarios.includes("budget") && of !== undefined && (previous?.kind === "cost" || previous?.kind === "netCost" || previous?.kind === "income" || previous?.kind === "investment" || previous?.kind === "unitCost")) return { kind: previous.kind, patterns: [{ whats: of, scenarios: ["budget"] }], isClear: true, directionAt: undefined };
  if (told.scenarios.includes("budget")) return { kind: "grant", patterns: [{ whats: ["cost", "netCost", "income", "expenditure", "grant"], scenarios: ["budget"] }, { whats: ["grant"] }], isClear: false, directionAt: undefined };
  const after = meaning(sentence, clause.right, "grant")[0];
  const isGrant = means(sentence, governor, "grant", "budget");
  if (!isGrant && !(governor === undefined && after !== undefined && after - clause.right.from <= 2)) return undefined;
  const isGiven = isGrant && means(sentence, governor, "grant") && !means(sentence, governor, "budget");
  const budgets: readonly Pattern[] = isGiven ? [] : [{ whats: ["netCost", "cost", "expenditure"], scenarios: ["budget"] }];
  return { kind: "grant", patterns: [{ whats: ["grant"] }, ...budgets], isClear: isGrant, directionAt: undefined };
}

function cost({ sentence, clause, governor, told }: Context): ReturnType<Rule> {
  if (!means(sentence, governor, "cost", "income")) return undefined;
  const isIncome = means(sentence, governor, "income");
  const isWhole = sentence.tokens.slice(clause.left.from, clause.left.next).some(({ lower }) => AMOUNTS.test(lower));
  return {
    kind: isIncome ? "income" : "cost",
    patterns: [{ whats: isIncome ? ["income", "received"] : ["cost", "netCost", "expenditure"], scenarios: told.scenarios, occasion: told.occasion }],
    isClear: isWhole, directionAt: undefined,
  };
}

/** Verbs that say the whole of an amount; "lägre kostnader bidrog med" does not. */
const AMOUNTS = /^(?:uppgår|uppgick|uppgå|uppgått|blev|blir|blivit|var|är|landar|landade|stannade|kostade|kostar|kostat|omfattar|omfattade|omsluter|motsvarade)$/;

/** "Avskrivningarna uppgick till 24 mnkr": a line of the income statement has one amount. */
function ofLine({ sentence, clause, governor, told }: Context): ReturnType<Rule> {
  const isLine = sentence.mentions.some(({ first, subjects }) => first >= clause.left.from && first < clause.left.next && subjects.some(({ kind }) => kind === "line"));
  if (governor !== undefined || !isLine || !sentence.tokens.slice(clause.left.from, clause.left.next).some(({ lower }) => AMOUNTS.test(lower))) return undefined;
  return { kind: "cost", patterns: [{ whats: ["cost", "income"], scenarios: told.scenarios, occasion: told.occasion }], isClear: true, directionAt: undefined };
}

/** "Resultatet blev", "Budgetavvikelsen är -23,6 mnkr": the sign is printed or not said. */
function deviation({ sentence, clause, governor, told }: Context): ReturnType<Rule> {
  const outcome = meaning(sentence, clause.left, "outcome").at(-1);
  if (means(sentence, governor, "deviation")) return result(told, clause.quantity.sign, undefined);
  return governor === undefined && outcome !== undefined ? result(told, clause.quantity.sign, undefined, false) : undefined;
}

/** "skolskjuts (-5,2 mnkr)", "Bibliotek redovisar minus 0,7 mnkr": a signed amount after a name is its result. */
function signedAlone({ sentence, clause, governor, told }: Context): ReturnType<Rule> {
  const { sign, from } = clause.quantity;
  if (governor !== undefined || sign === undefined) return undefined;
  const isBeside = sentence.mentions.some(({ first, next }) => first >= clause.left.from && next <= from && sentence.tokens.slice(next, from).every(({ kind, lower }) => kind === "mark" || SHOWS.test(lower)));
  const isShown = sentence.tokens.slice(clause.left.from, from).some(({ lower }) => /^(?:visa[rs]|redovisa[rs]|uppvisar|redovisades)$/.test(lower));
  return isBeside || isShown ? result(told, sign, undefined) : undefined;
}

const SHOWS = /^(?:visar|visade|redovisar|redovisade|uppvisar|ligger|låg|hamnar|hamnade|landar|landade|prognostiserar|har|hade|gör|gjorde|på|med|ett|för|året|perioden|helåret)$/;

/** Nothing governs the amount: it goes on from the figure before, or from what its list is about. */
function inherited({ sentence, clause, governor, previous, told }: Context): ReturnType<Rule> {
  if (governor === undefined && previous === undefined && sentence.tokens[clause.left.from - 1]?.text === ":") return introduced(sentence, clause);
  if (governor !== undefined || previous === undefined || previous.kind === "share" || previous.kind === "growth") return undefined;
  const isSum = previous.kind === "result" || previous.kind === "grant" || previous.kind === "decision";
  const scenariosOf = (pattern: Pattern): Partial<Pattern> => (told.isSaid ? { scenarios: told.scenarios, occasion: told.occasion } : pattern.scenarios === undefined ? {} : { scenarios: [...pattern.scenarios, ...told.scenarios] });
  const patterns = previous.patterns.map((pattern) => ({ ...pattern, ...scenariosOf(pattern), sign: clause.quantity.sign ?? (clause.isPart || clause.isLinked ? pattern.sign : undefined) }));
  const isCausesPart = clause.isPart && sentence.mentions.some(({ first, subjects }) => first >= clause.left.from && first < clause.left.next && subjects.some(({ kind }) => kind === "cause" || (kind === "area" && previous.kind === "grant")));
  return { kind: previous.kind, patterns, isClear: isSum && (!clause.isPart || isCausesPart) && previous.isClear, directionAt: undefined };
}

/** "Två områden går med underskott: IFO med 91 mnkr": the words before the colon say what the figures are. */
function introduced(sentence: Sentence, { before, quantity }: Clause): ReturnType<Rule> {
  const at = meaning(sentence, before, "surplus", "deficit", "deviation", "grant").at(-1);
  if (at === undefined) return undefined;
  if (means(sentence, at, "grant")) return { kind: "grant", patterns: [{ whats: ["grant"] }], isClear: true, directionAt: undefined };
  const sign = means(sentence, at, "surplus") ? 1 : means(sentence, at, "deficit") ? -1 : quantity.sign;
  return { kind: "result", patterns: [{ whats: ["result"], scenarios: ["outcome"], sign }], isClear: true, directionAt: undefined };
}
