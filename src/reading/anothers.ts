/**
 * Whether a figure that the words make wrong of one subject is right of another that the paragraph speaks of, or of the
 * same at another time that is said: then it is rather read amiss than wrong.
 */
import type { Fact } from "../model/fact";
import { agreementOf, factUnitsOf } from "./agreement";
import { isSiblingOf, withSiblings } from "./excluded";
import type { Unjudged, Weighed } from "./match";
import { digitsOf, isOfPen } from "./misprints";
import { says, wholeOf } from "./sentence";
import { isTurned } from "./slips";

/** Digits that hardly agree with another figure by chance. */
const TELLING = 3;

/** `right`: what the figure should be, as its words say. */
export function isAnothers(figure: Unjudged, right: Weighed): boolean {
  const { clause, saying, told } = figure;
  const { fact } = right;
  if (isTurned(right)) return false;
  const mayBe = (one: Fact): boolean => !told.has(one) && agreementOf(clause.quantity, one) === "agrees";
  if ([...siblingsSaid(figure, fact), ...atOccasionsSaid(figure, fact)].some(mayBe)) return true;
  if (isOfPen(clause.quantity, fact)) return false;
  const whats = withSiblings([fact.what, ...(saying.frames[0]?.sorts.flatMap((sort) => sort.whats) ?? [])]);
  const isTelling = digitsOf(clause.quantity).length >= TELLING;
  return othersFacts(figure, fact).some((one) => (isTelling || whats.has(one.what)) && mayBe(one));
}

/** "81 procent mot målet 80 procent": of two figures that are said, either may be meant. */
function siblingsSaid({ clause: { sentence, order } }: Unjudged, fact: Fact): readonly Fact[] {
  const isSaid = fact.what === "target" || order > 0 || says(sentence, wholeOf(sentence), "target");
  return isSaid ? sentence.lexicon.factsOf(fact.subject).filter((one) => isSiblingOf(one, fact)) : [];
}

/** "2,0 mnkr i höstprognosen, och i tertialrapporten 1,9 mnkr": of two times that are said, either may be meant. */
function atOccasionsSaid({ clause: { sentence } }: Unjudged, { subject, what, occasion }: Fact): readonly Fact[] {
  const said = new Set(sentence.occasions.map((one) => one.occasion));
  if (said.size < 2) return [];
  const isAtOther = (one: Fact): boolean => one.occasion !== occasion && said.has(one.occasion);
  return sentence.lexicon.factsOf(subject).filter((one) => one.what === what && isAtOther(one));
}

/** Figures of the same sort and time of everybody else whom the words may mean. */
function othersFacts(figure: Unjudged, fact: Fact): readonly Fact[] {
  const { clause, saying } = figure;
  const keys = othersIn(figure, fact);
  const units = factUnitsOf(clause.quantity);
  // "8 färre än planerat" is wrong though 8 fewer than the year before is right; so is an older forecast's figure.
  const isTold = saying.told.isSaid || saying.frames[0]?.sorts.some(({ against }) => against !== undefined) === true;
  const isOfTold = (one: Fact): boolean => isTold && one.subject === fact.subject && one.what === fact.what;
  const isOfOther = ({ narrowedTo }: Fact): boolean => isPart(narrowedTo) && !keys.has(narrowedTo ?? "");
  return [...keys]
    .flatMap(clause.sentence.lexicon.factsAbout)
    .filter((one) => units.includes(one.unit) && one.year === saying.year && one.group === saying.group)
    .filter((one) => !isOfOther(one) && !isOfTold(one));
}

function isPart(narrowedTo: string | undefined): boolean {
  return /^(?:area|line):/.test(narrowedTo ?? "");
}

/** Who else may be meant, and the subject itself where its clause does not name it. */
function othersIn(figure: Unjudged, { subject }: Fact): ReadonlySet<string> {
  const { clause, about, spoken } = figure;
  const isOwn = about.named.has(subject);
  // Named in its clause it is meant, unless "intäkterna" may be an area's, or another has its name.
  const isMeant = isOwn && !subject.startsWith("line:");
  // One digit agrees with anybody: only who is in reach of the clause may be meant.
  const inReach = digitsOf(clause.quantity).length === 1 ? about.sure : [...spoken, ...about.sure];
  const others = isMeant ? clause.sentence.lexicon.twinsOf(subject) : inReach;
  return new Set([...others].filter((key) => key !== subject || !isOwn));
}
