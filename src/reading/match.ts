/**
 * The match: every fact in reach is weighed by the evidence. A figure that agrees with a fact in reach, and against
 * which no cue speaks, is right. It is wrong only when a frame says plainly what it is, of whom, and no fact in reach
 * agrees with it. `Traced` is a figure on its way to its verdict, with what every stage found.
 */
import type { Claim, Verdict } from "../model/claim";
import type { Fact } from "../model/fact";
import { GRANTS_RECEIVED, MEASURES, type What } from "../model/figure";
import { agreementOf, factUnitsOf, type Agreement } from "./agreement";
import { wordsAround, type Clause } from "./clauses";
import { means } from "./sentence";
import type { About } from "./about";
import { excludedBy, TIMELESS } from "./excluded";
import type { SaidSort } from "./frames";
import type { TextBlock } from "./layout";
import type { Lexicon } from "./lexicon";
import type { Saying } from "./saying";
import { isBeforeMeasures } from "./scenarios";
import type { Weights } from "./weights";

export interface Weighed {
  readonly fact: Fact;
  readonly agreement: Agreement;
  /** Whether the words give the value another sign than it has. */
  readonly isOpposed: boolean;
  /** Of the frame that fits it: 0 is the plainest; `undefined` where none does. */
  readonly frame: number | undefined;
  readonly subject: number;
  readonly total: number;
}

const GRANT_THEN =
  /gick in i|från |årets (?:början|ingång|start|budget)|inled|ursprung|grundbudget|efter beslut|innan|före |fram till|tillkom|enligt \S+ (?:\S+ )?beslut/i;

/** Facts in reach, the best first. */
export function weighed(clause: Clause, saying: Saying, about: About, w: Weights): readonly Weighed[] {
  const { lexicon } = clause.sentence;
  const units = factUnitsOf(clause.quantity);
  const isExcluded = excludedBy(clause, saying);
  const found: Weighed[] = [];
  for (const fact of [...about.weights.keys()].flatMap(lexicon.factsOf)) {
    if (!units.includes(fact.unit) || fact.year !== saying.year || fact.group !== saying.group) continue;
    const subject = subjectWeight(fact, about, clause);
    if (subject === undefined) continue;
    const at = saying.frames.findIndex(({ sorts }) => sorts.some((sort) => isOfSort(fact, sort)));
    const sort = saying.frames[at]?.sorts.find((one) => isOfSort(fact, one));
    if (isExcluded(fact, sort)) continue;
    found.push({
      fact,
      agreement: agreementOf(clause.quantity, fact),
      isOpposed: isOpposed(fact, sort, lexicon) || isMovedBack(fact, clause),
      frame: at < 0 ? undefined : at,
      subject,
      total: subject + frameWeight(at, saying, w) + scenarioWeight(fact, sort, saying, w),
    });
  }
  return found.sort((a, b) => b.total - a.total);
}

function frameWeight(at: number, { frames }: Saying, w: Weights): number {
  if (at < 0) return frames.length === 0 ? w.noFrame : w.offFrame;
  return at === 0 ? w.frame : w.otherFrame;
}

function isOfSort(fact: Fact, { whats, scenarios, occasion, of, against }: SaidSort): boolean {
  if (!whats.includes(fact.what)) return false;
  if (scenarios === undefined ? fact.scenario === "change" : !scenarios.includes(fact.scenario)) return false;
  const isOther = occasion !== undefined && fact.occasion !== undefined && fact.occasion !== occasion;
  if (isOther && fact.what !== "grant") return false;
  return (
    (of === undefined || (fact.of !== undefined && of.includes(fact.of))) &&
    (against === undefined || fact.against === against)
  );
}

function scenarioWeight(fact: Fact, sort: SaidSort | undefined, { told }: Saying, w: Weights): number {
  const likelihood = (at: number): number => w.scenario - 0.25 * at;
  if (sort?.scenarios !== undefined) return likelihood(sort.scenarios.indexOf(fact.scenario));
  if (fact.scenario === "change") return 2 * w.offScenario;
  if (fact.scenario === "outcome" && (fact.what === "grant" || TIMELESS.test(fact.what))) return w.scenario;
  if (fact.what === "grant") return fact.scenario === "budget" ? w.scenario - 0.5 : w.offScenario;
  const at = told.scenarios.indexOf(fact.scenario);
  if (at < 0) return told.isSaid ? 2 * w.offScenario : w.offScenario;
  const isOther = told.occasion !== undefined && fact.occasion !== undefined && fact.occasion !== told.occasion;
  return isOther ? 2 * w.offScenario : likelihood(at);
}

/** What the tables have of each area too: where an area is spoken of, it is hardly the whole. */
const OF_AREAS: ReadonlySet<What> = new Set(["decided", "decidedEffect", "realisedEffect", "shareRealised"]);

/** `undefined` where words would have to say more than they do: a decision's amount to one area, a cost per month. */
function subjectWeight(fact: Fact, { weights, named, areas }: About, clause: Clause): number | undefined {
  const { sentence } = clause;
  const { narrowedTo, what } = fact;
  const own = weights.get(fact.subject) ?? 0;
  // "Före åtgärder beräknas ett underskott": the measures are no more than when.
  if (fact.subject === MEASURES && isBeforeMeasures(wordsAround(clause))) return undefined;
  if (what === "grant" && fact.scenario === "budget") return GRANT_THEN.test(sentence.text) ? own : undefined;
  const isOfAreas = OF_AREAS.has(what) || fact.subject === GRANTS_RECEIVED;
  if (narrowedTo === undefined) return isOfAreas && areas.size > 0 ? own - 1 : own;
  if (what === "reserveAllocated" || what === "shareOfResult") return own;
  if (what === "eventEffect" && !narrowedTo.includes(":")) return own - 0.3;
  if (narrowedTo === "month") return /(?<!\p{L})mån(?:ad|aden)?(?!\p{L})/iu.test(sentence.text) ? own : undefined;
  // The same deficit, as it would be without what has been decided: only where the words say so.
  if (narrowedTo === "beforeMeasures") return isBeforeMeasures(sentence.text) ? own + 0.5 : undefined;
  const narrow = weights.get(narrowedTo);
  if (narrow === undefined) return undefined;
  if (narrowedTo.startsWith("line:")) return Math.max(own, narrow) - 0.3;
  if (named.has(narrowedTo)) return Math.max(own, narrow) + 0.25;
  return areas.has(narrowedTo) ? own + 0.25 : Math.min(own, narrow);
}

/** What more of a subject does to the result; `undefined` where the tables do not say whether it is a cost. */
function effectOfMore(subject: string, lexicon: Lexicon): 1 | -1 | undefined {
  const facts = lexicon.factsOf(subject);
  // What brings in more than it costs is an income, whatever its rows are called.
  const net = facts.find(({ what, scenario }) => what === "netCost" && scenario === "budget");
  if (net !== undefined && net.values[0] > 0) return 1;
  if (facts.some(({ what }) => what === "cost" || what === "netCost" || what === "expenditure")) return -1;
  return facts.some(({ what }) => what === "income" || what === "received") ? 1 : undefined;
}

function isOpposed(fact: Fact, sort: SaidSort | undefined, lexicon: Lexicon): boolean {
  if (sort?.sign === undefined) return false;
  const effect = sort.isAssumedCost === true ? effectOfMore(fact.subject, lexicon) : -1;
  if (effect === undefined) return false;
  const sign = effect === 1 ? -sort.sign : sort.sign;
  return fact.values[0] * sign < 0;
}

/** "Från IFO till Stab": what a decision gives to the one and takes from the other. */
function isMovedBack({ what, narrowedTo = "", values }: Fact, { sentence }: Clause): boolean {
  const { names } = sentence.lexicon;
  const area = what === "decided" ? names.subjectOf(narrowedTo) : undefined;
  if (area?.kind !== "area") return false;
  const stems = new Set(names.stemsOf(area).flat());
  const isNamed = (index: number): boolean =>
    sentence.mentions.some(({ first, subjects }) => first === index && subjects.includes(area)) ||
    (!sentence.isTaken(index) && stems.has(sentence.words[index]?.stem ?? ""));
  const isGivenTo = sentence.tokens.some((_, index) => isNamed(index) && means(sentence, index - 1, "given"));
  if (isGivenTo && values[0] < 0) return true;
  return sentence.tokens.some(({ lower }, index) => {
    const isFrom = /^(?:från|ur)$/.test(lower);
    return (isFrom || lower === "till") && isNamed(index + 1) && values[0] > 0 === isFrom;
  });
}

export interface Unjudged {
  readonly block: TextBlock;
  readonly clause: Clause;
  readonly saying: Saying;
  readonly about: About;
  /** Facts in reach, the best first. */
  readonly facts: readonly Weighed[];
  /** What the figure before it was found to be. */
  readonly before: Fact | undefined;
  /** Everybody whom the headings above and the paragraph so far speak of. */
  readonly spoken: ReadonlySet<string>;
  /** Facts that figures before it in the sentence were found to be: they are told, and excuse no other figure. */
  readonly told: ReadonlySet<Fact>;
  /** What has been said of the figure before it in the paragraph. */
  readonly last: Verdict | undefined;
  /** Whether hardly a figure of the text is passed over: what disagrees in it is rather wrong than read amiss. */
  readonly isUnderstood: boolean;
}

export interface Traced extends Unjudged {
  /** Running number of its sentence in the text. */
  readonly sentence: number;
  /** Running number of the heading that it is under; 0 before the first. */
  readonly section: number;
  readonly claim: Claim;
  /** Passed over, but wrong if the text is one that is understood. */
  readonly isDoubted?: boolean | undefined;
}

/** What a figure was found to be, right or wrong. */
export function factOf({ claim: { verdict } }: { readonly claim: Pick<Claim, "verdict"> }): Fact | undefined {
  return "fact" in verdict ? verdict.fact : undefined;
}

export function isConfirmed({ verdict }: Pick<Claim, "verdict">): boolean {
  return verdict.kind === "agrees" || verdict.kind === "roundedAside";
}
