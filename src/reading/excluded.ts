/**
 * Facts that the words exclude: such a one neither confirms a figure nor keeps it from being wrong. Before the year end
 * a budget and the year before are each known twice, of the months reported and of the whole year: which is meant the
 * words must say; where they don't, a figure is wrong of neither.
 */
import type { Fact } from "../model/fact";
import type { Against, What } from "../model/figure";
import type { Clause } from "./clauses";
import type { SaidSort } from "./frames";
import type { Saying } from "./saying";
import { meaning, says, wholeOf, wordAt, wordsIn } from "./sentence";

/** Of these there is one, whatever the words say of when. */
export const TIMELESS =
  /^(?:decided|received|reserve|series|comparison|indicator|target|shareO|growth|difference|decidedE|realisedE|volumeE|priceE|eventE)/;

export type IsExcluded = (fact: Fact, sort: SaidSort | undefined) => boolean;

export function excludedBy(clause: Clause, saying: Saying): IsExcluded {
  const [size, against, isOfNetCost] = [
    sizeSaid(clause),
    againstSaid(saying),
    says(clause.sentence, clause.own, "netCost"),
  ];
  const isOfOtherSize = ({ what, of = what }: Fact): boolean => size !== undefined && of !== size && SIZES.has(of);
  const isOfTime = timesOf(clause, saying);
  const isOfLater = decidedLater(clause);
  const isOfSpan = spanOf(clause);
  const isBudgetSaid = saysBudget(clause);
  return (fact, sort) =>
    (isOfNetCost && fact.what === "grant") ||
    (fact.scenario === "budget" && sort?.scenarios === undefined && !isBudgetSaid(fact)) ||
    isOfOtherSize(fact) ||
    isOfOtherBasis(fact, against) ||
    isSibling(fact, saying) ||
    !isOfTime(fact, sort) ||
    !isOfSpan(fact) ||
    isOfLater(fact);
}

const SIZES: ReadonlySet<What> = new Set(["cost", "netCost"]);

/** Gross or net, where the clause or the word just after it says so. */
function sizeSaid({ sentence, own, right }: Clause): "cost" | "netCost" | undefined {
  const isAside = wordAt(sentence, right.next) === ",";
  const words = wordsIn(sentence, { from: own.from, next: right.next + (isAside ? 2 : 0) });
  if (/(?:^| )brutto/.test(words)) return "cost";
  return /(?:^| )netto(?:kostnad|$| )/.test(words) ? "netCost" : undefined;
}

/** What is compared with, where the words say it. */
function againstSaid({ frames }: Saying): Against | undefined {
  const said = new Set(frames[0]?.sorts.flatMap(({ against }) => against ?? []));
  return said.size === 1 ? [...said][0] : undefined;
}

/** "115 000 fler än 2023" is not right because there are so many more than budgeted. */
function isOfOtherBasis({ what, against, scenario }: Fact, said: Against | undefined): boolean {
  if (said === undefined) return false;
  if (against !== undefined) return against !== said;
  return said === "previousYear" && what === "result" && scenario === "outcome";
}

/**
 * Whether a fact may be of the time that the words tell of. None is a budget or a forecast where they say an outcome,
 * or the other way round, if what they speak of is known of the time that they say: "har hittills kostat" speaks of no
 * forecast's deviation.
 */
function timesOf({ sentence }: Clause, { told, year, frames }: Saying): (fact: Fact, sort?: SaidSort) => boolean {
  const { factsOf, set } = sentence.lexicon;
  const spokenOf = new Set(frames[0]?.sorts.flatMap(({ whats }) => whats));
  const isExpectedNow = told.scenarios[0] === "forecast" && told.occasion === set.occasion;
  // Volumes have no forecast of their own: their outcome is what the year is expected to give.
  const isOfSaid = ({ subject, scenario }: Fact): boolean =>
    told.scenarios.includes(scenario) || (isExpectedNow && scenario === "outcome" && subject.startsWith("volume:"));
  return (fact, sort) => {
    const { what, scenario } = fact;
    if (isShareToDate(fact, set.isYearEnd)) return told.scenarios[0] !== "forecast";
    if (!told.isSaid || sort?.scenarios !== undefined || what === "grant" || TIMELESS.test(what)) return true;
    if (scenario === "change" || isOfSaid(fact)) return true;
    return !factsOf(fact.subject).some(
      (one) => (one.what === what || spokenOf.has(one.what)) && one.year === year && isOfSaid(one)
    );
  };
}

/** "Kalkningen kostade 2,65 mnkr": no budget, unless some word of the sentence speaks of one or compares. */
function saysBudget({ sentence }: Clause): (fact: Fact) => boolean {
  const isSaid =
    sentence.lexicon.set.isYearEnd === false ||
    says(sentence, wholeOf(sentence), "budget", "budgeted", "grant", "setAside", "expected", "than", "forecast") ||
    sentence.tokens.some(({ lower }) => lower === "från");
  return ({ what, subject, year }) =>
    isSaid ||
    !sentence.lexicon
      .factsOf(subject)
      .some((one) => one.what === what && one.scenario === "outcome" && one.year === year);
}

/** Figures of one subject that are easily taken for each other, and that a plain way of saying tells apart. */
const SIBLINGS: readonly ReadonlySet<What>[] = [
  new Set(["decidedEffect", "realisedEffect"]),
  new Set(["reserveOpening", "reserveAllocated", "reserveRemaining"]),
  new Set(["indicator", "target"]),
];

/** Another figure of the subject that is easily taken for it: a target for what came of it. */
export function isSiblingOf(one: Fact, fact: Fact): boolean {
  return (
    one.what !== fact.what &&
    one.year === fact.year &&
    one.group === fact.group &&
    one.narrowedTo === fact.narrowedTo &&
    SIBLINGS.some((family) => family.has(one.what) && family.has(fact.what))
  );
}

/** With those that each of them is easily taken for. */
export function withSiblings(whats: readonly What[]): ReadonlySet<What> {
  return new Set(
    whats.flatMap((what) => [what, ...SIBLINGS.filter((family) => family.has(what)).flatMap((family) => [...family])])
  );
}

/** "Vikariepoolen har gett 1,8 mnkr": not right because so much was decided. */
function isSibling({ what }: Fact, { frames: [plain] }: Saying): boolean {
  const whats = plain?.refutes === true ? plain.sorts.flatMap((sort) => sort.whats) : [];
  return SIBLINGS.some((family) => family.has(what) && !whats.includes(what) && whats.some((one) => family.has(one)));
}

/** A share of the year's grant is of the year's result, unless the words say that it is of what has come so far. */
function isShareToDate({ what, scenario }: Fact, isYearEnd: boolean): boolean {
  return !isYearEnd && scenario === "outcome" && what.startsWith("resultShare");
}

/** "Ramen var från början 211,2 mnkr; tillskottet i mars, 1,8 mnkr": what is named later has its own amount. */
function decidedLater({ sentence, quantity, right }: Clause): (fact: Fact) => boolean {
  const { mentions, quantities, words, lexicon } = sentence;
  const last = quantities.findLast(({ unit }) => unit.kind === quantity.unit.kind)?.from ?? 0;
  const months = meaning(sentence, wholeOf(sentence), "month");
  const placesOf = (key: string): readonly number[] => {
    const decision = lexicon.names.subjectOf(key);
    const stems = new Set(decision === undefined ? [] : lexicon.names.stemsOf(decision).flat());
    const named = mentions.filter(({ subjects }) => subjects.some((one) => one.key === key)).map(({ first }) => first);
    return [...named, ...months.filter((at) => stems.has(words[at]?.stem ?? ""))];
  };
  return ({ what, subject }) => {
    const places = what === "decided" && last > right.next ? placesOf(subject) : [];
    return places.length > 0 && places.every((at) => at >= right.next) && places.some((at) => at < last);
  };
}

/** Whether the sentence speaks of the reported months or of the year; `undefined` where it says neither or both. */
export function spanSaid({ sentence }: Pick<Clause, "sentence">): "toDate" | "year" | undefined {
  const words = wordsIn(sentence, wholeOf(sentence));
  const isToDate = TO_DATE.test(words);
  return isToDate === WHOLE_YEAR.test(words) ? undefined : isToDate ? "toDate" : "year";
}

const TO_DATE =
  /period(?:en|ens|iserad)|till och med|t\.o\.m|hittills|ackumulera|samma (?:tid|månader)|motsvarande (?:tid|månader)|\p{L}+ månader|januari ?[–-]|tertial|halvår/u;
const WHOLE_YEAR = /helår|hela (?:året|20\d\d)|årets budget|årsbudget|året som helhet|årets slut/u;

/** Before the year end: whether a budget or a figure of the year before is of the months, or the year, that is said. */
function spanOf(clause: Clause): (fact: Fact) => boolean {
  const { factsOf, set } = clause.sentence.lexicon;
  const span = set.isYearEnd ? undefined : spanSaid(clause);
  const isOfYear = !set.isYearEnd && WHOLE_YEAR.test(wordsIn(clause.sentence, clause.right));
  return (fact) => {
    if (isOfYear && fact.of !== undefined && /^(?:area|cause):/.test(fact.subject)) return false;
    if (span === undefined) return true;
    return span === "year" ? fact.isToDate !== true : fact.isToDate === true || !hasSpans(fact, factsOf(fact.subject));
  };
}

/** Whether there is one of the months reported beside the whole year's. */
export function hasSpans({ key, isToDate }: Fact, ofSubject: readonly Fact[]): boolean {
  return isToDate === true || ofSubject.some((one) => one.isToDate === true && one.key === `${key}|toDate`);
}
