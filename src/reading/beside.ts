/**
 * Figures beside one that was found right, of the same subject and measure: budgeted, a year before or at an occasion
 * ("kostade 2,4 mnkr, mot budgeterade 2,5 mnkr", "Samma period i fjol: 302 mnkr"), and what goes on about it
 * ("Nettokostnaden blev 582 mnkr … Ökningen är 6 procent"). The former may be wrong, the latter only confirms.
 */
import type { ClaimKind, Verdict } from "../model/claim";
import type { Fact } from "../model/fact";
import type { What } from "../model/figure";
import { agreementOf, digitsTold, factUnitsOf } from "./agreement";
import { factOf, isConfirmed, weighed, type Traced, type Weighed } from "./match";
import { pairOf } from "./goesOn";
import type { Saying } from "./saying";
import { isWithin, meaning, says, unknownWords, type Zone } from "./sentence";
import { isWithinTimes } from "./misprints";
import { refuted, slipOf } from "./slips";
import type { Judged } from "./verdict";
import type { Weights } from "./weights";

/** So many figures before it in the paragraph, in its own sentence or the one before, may say what it is about. */
const REACH = { figures: 3, sentences: 1 };

/** A figure of fewer digits agrees with something by chance. */
const LEAST_DIGITS = 1.1;

/** Of these there are too many delimitations for one to be the other's. */
const MANIFOLD: ReadonlySet<What> = new Set(["series", "comparison", "eventEffect", "decided", "received"]);

const DIFFERING: ReadonlySet<ClaimKind> = new Set(["change", "difference", "growth", "result", "share", "unclear"]);

/** A figure that is so many times another is hardly meant to be it. */
const FARTHEST = 3;

const DIFFERENCES = ["more", "less", "over", "under", "up", "down", "better", "worse", "difference"] as const;

export function withBeside(traces: readonly Traced[], w: Weights): readonly Traced[] {
  const read: Traced[] = [];
  traces.forEach((traced, at) => {
    const isOpen = isUnchecked(traced) && digitsTold(traced.clause.quantity) >= LEAST_DIGITS;
    const next = traces[at + 1];
    const beside = isOpen ? [...nearBefore(read, traced), ...(next?.sentence === traced.sentence ? [next] : [])] : [];
    const verdict = verdictBeside(beside, traced, w);
    const last = read.at(-1);
    const pair = verdict === undefined && isUnchecked(traced) ? pairOf(last, traced, w) : undefined;
    if (pair?.before !== undefined && last !== undefined)
      read[read.length - 1] = judgedAs(last, { ...pair, verdict: pair.before });
    read.push(judgedAs(traced, verdict ?? pair));
  });
  return read;
}

function isUnchecked({ claim }: Traced): boolean {
  return claim.verdict.kind === "uncheckable";
}

function judgedAs(traced: Traced, judged: Judged | undefined): Traced {
  if (judged === undefined) return traced;
  const { verdict, subject } = judged;
  const { names } = traced.clause.sentence.lexicon;
  return { ...traced, claim: { ...traced.claim, verdict, subject: names.subjectOf(subject ?? "")?.name } };
}

function nearBefore(read: readonly Traced[], { block, sentence }: Traced): readonly Traced[] {
  return read
    .slice(-REACH.figures)
    .filter((one) => one.block === block && sentence - one.sentence <= REACH.sentences)
    .reverse();
}

/** `beside`: the figures beside it, the nearest first. */
function verdictBeside(beside: readonly Traced[], traced: Traced, w: Weights): Judged | undefined {
  const factsOf = (some: readonly Traced[]): readonly Fact[] =>
    some.filter(({ claim }) => isConfirmed(claim)).flatMap((one) => factOf(one) ?? []);
  const compared = factsOf(beside.slice(0, 1)).flatMap((fact) => comparedWith(fact, traced, w) ?? [])[0];
  const gone = factsOf(beside).flatMap((fact) => goneOnFrom(fact, traced, w))[0];
  const verdict: Verdict | undefined = gone === undefined ? compared : { kind: "agrees", fact: gone.fact };
  return verdict && { verdict, subject: "fact" in verdict ? verdict.fact.subject : undefined };
}

/** The same as the fact, of the time or the plan that the figure's own words say; nothing where they say more. */
function comparedWith(fact: Fact, traced: Traced, w: Weights): Verdict | undefined {
  const { clause, about } = traced;
  const { sentence, own, right, quantity } = clause;
  const { lexicon } = sentence;
  const isBasis = basisSaid(traced);
  // "en ökning med 2,6 mnkr jämfört med samma period 2024": by how much, and not how large.
  const isOfDifference = fact.of !== undefined && !says(sentence, own, "amounting", "than");
  if (isOfDifference || [own, right].some((zone) => says(sentence, zone, ...DIFFERENCES))) return undefined;
  const isManifold = MANIFOLD.has(measureOf(fact));
  if (isBasis === undefined || isManifold || [own, right].some((zone) => unknownWords(sentence, zone).length > 0))
    return undefined;
  const twins = lexicon.twinsOf(fact.subject);
  if ([...about.named].some((key) => !twins.includes(key) && key !== fact.narrowedTo)) return undefined;
  const units = factUnitsOf(quantity);
  const same = lexicon
    .factsOf(fact.subject)
    .filter((one) => one.narrowedTo === fact.narrowedTo && one.what === measureOf(fact) && units.includes(one.unit));
  const meant = same.filter((one) => isBasis(one)).map((one): Weighed => weighedAs(one, traced, w));
  const agreeing = meant.find(({ agreement }) => agreement === "agrees");
  if (agreeing !== undefined) return { kind: "agrees", fact: agreeing.fact };
  const isOther = [...same, ...traced.facts.map((one) => one.fact)].some(
    (one) => agreementOf(quantity, one) !== "disagrees" && measureOf(one) === measureOf(fact)
  );
  const isNear = meant.some((one) => isWithinTimes(quantity, one.fact, FARTHEST));
  return isOther || !isNear || slipOf(traced, meant, w)?.isExplained !== true ? undefined : refuted(traced, meant);
}

function weighedAs(fact: Fact, { clause: { quantity } }: Traced, w: Weights): Weighed {
  return {
    fact,
    agreement: agreementOf(quantity, fact),
    isOpposed: false,
    frame: 0,
    subject: w.linked,
    total: w.linked + w.frame,
  };
}

/** Which facts the figure's own words mean: of a budget, another year or an earlier occasion; of one of them alone. */
function basisSaid({ clause: { sentence, own, right } }: Traced): ((fact: Fact) => boolean) | undefined {
  const { set } = sentence.lexicon;
  // "885 tkr billigare än budget, och stödet slutade på 8,3 mnkr": the budget is the other's.
  const verb = meaning(sentence, own, "amounting").at(-1) ?? own.from;
  const zones: readonly Zone[] = [{ from: verb, next: own.next }, right];
  const isHere = (index: number): boolean => zones.some((zone) => isWithin(index, zone));
  const years = sentence.years.filter(({ index, year }) => isHere(index) && year !== set.year).map(({ year }) => year);
  const occasions = sentence.occasions.filter(({ first, occasion }) => isHere(first) && occasion !== set.occasion);
  const found: ((fact: Fact) => boolean)[] = [];
  const [year] = years;
  if (year !== undefined) found.push((one) => one.year === year && one.scenario === "outcome");
  else if (occasions.length > 0)
    found.push(
      ({ scenario, occasion }) => scenario === "forecast" && occasions.some((one) => one.occasion === occasion)
    );
  if (zones.some((zone) => says(sentence, zone, "budget", "budgeted")))
    found.push(({ scenario, year: of }) => scenario === "budget" && of === set.year);
  const [only] = found;
  return found.length === 1 ? only : undefined;
}

/** Facts of the same subject and measure that agree, and against which no word speaks. */
function goneOnFrom(fact: Fact, { clause, saying, about }: Traced, w: Weights): readonly Weighed[] {
  const { lexicon } = clause.sentence;
  if (about.named.size > 0 && !lexicon.twinsOf(fact.subject).some((key) => about.named.has(key))) return [];
  const keys = [fact.subject, ...(fact.narrowedTo === undefined ? [] : [fact.narrowedTo])];
  // Nobody else's facts are looked for.
  const weights = new Map(keys.map((key) => [key, w.linked]));
  const measure = measureOf(fact);
  return weighed(clause, saying, { ...about, weights }, w).filter(
    (one) =>
      one.agreement === "agrees" &&
      !one.isOpposed &&
      one.fact.subject === fact.subject &&
      one.fact.narrowedTo === fact.narrowedTo &&
      measureOf(one.fact) === measure &&
      (one.frame !== undefined || isOfMeasure(one.fact, saying))
  );
}

/**
 * Where no way of saying fits: a size, or by how much it is more. Results are of many times, and are not meant by
 * their size alone.
 */
function isOfMeasure({ what, of, scenario, values: [exact] }: Fact, { frames: [plain] }: Saying): boolean {
  if (what === "result" || scenario === "forecast" || scenario === "change") return false;
  if (what !== "difference" && what !== "growth") return true;
  const sign = plain?.sorts[0]?.sign;
  const isOfDifference = plain === undefined || DIFFERING.has(plain.kind);
  if (sign === undefined || !isOfDifference) return isOfDifference && plain?.directionAt === undefined;
  const isCost = of === "cost" || of === "netCost" || of === "expenditure";
  return exact * (isCost ? -sign : sign) >= 0;
}

function measureOf({ what, of }: Fact): What {
  return of ?? what;
}
