/**
 * What makes it doubtful that a figure is the whole of what its subject has had in the year: other times, suppositions,
 * effects, parts, and words that may narrow it to something that no table has.
 */
import type { ClaimKind } from "../model/claim";
import type { Fact, Subject } from "../model/fact";
import { GRANTS_RECEIVED } from "../model/figure";
import { wordsAround, type Clause } from "./clauses";
import type { Weighed, Unjudged } from "./match";
import { isBeforeMeasures } from "./scenarios";
import { isOfCompound } from "./discourse";
import { means, meaning, says, wholeOf, wordAt, wordsIn, isVerbHere, particularWords, unknownWords } from "./sentence";
import { hasSpans, isSiblingOf, spanSaid, withSiblings } from "./excluded";
import { isTurned } from "./slips";
import { agreementOf, digitsOf, factUnitsOf, isOfPen } from "./agreement";

/** Of these a year has one; a figure of a part of the year is another. */
const OF_THE_YEAR: ReadonlySet<ClaimKind> = new Set(["result", "cost", "income", "netCost", "volume", "unitCost"]);

/** `meant`: the facts that its words speak of, the best first. */
export function isDoubtful(figure: Unjudged, meant: readonly Weighed[]): boolean {
  const { clause, saying, about, before } = figure;
  const { isUnderArea, named } = about;
  const [plain] = saying.frames;
  const top = meant[0]?.fact;
  const { subject = "" } = top ?? {};
  const isOfYear = plain !== undefined && OF_THE_YEAR.has(plain.kind);
  if (top !== undefined && spanSaid(clause) === undefined && hasSpans(top, clause.sentence.lexicon.factsOf(subject)))
    return true;
  const isBeyond = says(clause.sentence, { from: 0, next: clause.right.next }, "beyond");
  if (isSupposed(clause) || isFarthest(clause) || isBeyond || (isOfYear && (isOtherTime(figure) || isEffect(clause))))
    return true;
  if (isBeforeMeasures(wordsAround(clause)) && meant.every(({ fact }) => fact.narrowedTo !== "beforeMeasures"))
    return true;
  // "… bidrag var 416 mnkr, 60 mnkr mer än budgeterat" compares what the figure before was.
  const isCompared = plain?.frame?.isDifference === true && clause.isLinked;
  if (isCompared && before !== undefined && subject !== before.subject) return true;
  if ((isUnderArea || about.areas.size > 0) && (subject.startsWith("line:") || subject === GRANTS_RECEIVED))
    return true;
  // What a part is of is named before it; itself it is named after the opening words.
  if (isAfterPart(clause) && (!named.has(subject) || wordAt(clause.sentence, 0) === "av")) return true;
  const isGoingOn = clause.isLinked && named.size === 0;
  const spoken = isGoingOn ? clause.sentence.mentions.flatMap(({ subjects }) => subjects.slice(0, 1)) : [];
  const all = new Set([...named, ...spoken.map(({ key }) => key)]);
  const kinds = [...all].map((key) => key.split(":")[0]).filter((kind) => /^(?:area|cause|line)$/.test(kind ?? ""));
  // What is moved stands between the two that it is moved between.
  const isMoved =
    top?.what === "decided" &&
    top.narrowedTo !== undefined &&
    /(?:^| )(?:från|ur) /.test(wordsIn(clause.sentence, wholeOf(clause.sentence)));
  const isOfSeveral = new Set(kinds).size < kinds.length && !isMoved;
  return isOfSeveral || (kinds.includes("line") && (kinds.includes("area") || kinds.includes("cause")));
}

/** A figure of a part of the year, or of several years, is not the year's. What is compared with does not count. */
function isOtherTime({ clause: { sentence, quantity }, saying: { told } }: Unjudged): boolean {
  const { set } = sentence.lexicon;
  const isToldTime = (index: number): boolean =>
    sentence.isTaken(index) &&
    sentence.occasions.every(
      ({ first, isWeak, occasion }) =>
        first !== index || !isWeak || occasion === set.occasion || occasion === told.occasion
    );
  return meaning(sentence, { from: 0, next: quantity.from }, "partOfYear", "month").some((at) => !isToldTime(at));
}

/** "Hade inte …", "skulle ha varit": nothing that has been booked. */
function isSupposed({ sentence }: Clause): boolean {
  const words = wordsIn(sentence, wholeOf(sentence));
  const isSupposing =
    /^(?:hade|om|skulle) |skulle (?:\S+ ){0,2}ha |räknas bort|periodens budget|första \S+ månader|skulle (?:ha|annars|då)|hade (?:varit|blivit|inneburit|kunnat)|om inte/;
  return says(sentence, wholeOf(sentence), "supposing") || isSupposing.test(words);
}

/** "upp till 3 400 kronor": the farthest that it goes, and not what it is. */
function isFarthest({ quantity: { hedge, unit } }: Clause): boolean {
  return hedge === "atMost" && unit.kind !== "percent";
}

/** An effect of something: not the whole of what the subject has. */
function isEffect({ sentence, left }: Clause): boolean {
  const isOfCause = sentence.mentions.some(
    ({ first, next, subjects }) =>
      subjects.some(({ kind }) => kind === "cause" || kind === "residual" || first === 0) &&
      means(sentence, next, "causing")
  );
  const isOfResult = means(sentence, 0, "deviation", "outcome");
  return !isOfCause && !isOfResult && says(sentence, left, "causing");
}

/** "varav 10 mnkr beror på volymen och 7 mnkr på priset", "Av överdraget avser 3 mnkr …". */
function isAfterPart({ isPart, sentence, quantity, left }: Clause): boolean {
  const isOf = wordAt(sentence, 0) === "av" && says(sentence, left, "partOf");
  return isPart || isOf || says(sentence, { from: 0, next: quantity.from }, "part");
}

/** "Avgiftsintäkterna" are a part of the line that all income is. */
function isNarrowed({ kind }: Subject, stem: string, part: string): boolean {
  return kind === "line" && stem.length > part.length && stem.endsWith(part);
}

/** Words that may narrow the subject to something that no table has. */
export function strangeWords({ clause, saying, about }: Unjudged, top: Weighed | undefined): readonly string[] {
  const { sentence, left, right, before, quantity } = clause;
  const { names, isCounted } = sentence.lexicon;
  const subject = top === undefined ? undefined : names.subjectOf(top.fact.subject);
  const said = new Set(sentence.words.map(({ stem }) => stem));
  const stems = subject === undefined ? [] : names.stemsOf(subject);
  const isUnit = subject?.kind === "area" || subject?.kind === "committee" || subject?.kind === "frame";
  const own = new Set((isUnit ? stems.filter((name) => name.every((stem) => said.has(stem))) : stems).flat());
  const isCount = quantity.unit.kind !== "money" || top?.fact.unit === "orePer";
  const isSure = subject !== undefined && about.sure.has(subject.key) && !isUnit;
  const isNamed = subject !== undefined && about.named.has(subject.key);
  const isOwn = (stem: string): boolean =>
    own.has(stem) ||
    (isCount && isCounted(stem)) ||
    (isSure &&
      [...own].some(
        (part) =>
          (isOfCompound(stem, part) && !isNarrowed(subject, stem, part)) || (stem.length >= 4 && part.startsWith(stem))
      ));
  // A verb may make another thing of what stands before it ("överskottet tappade 9"), but not of its own object.
  const nearestAt = saying.frames[0]?.nearestAt;
  const governs = (verb: number): boolean => verb >= quantity.next || nearestAt === undefined || nearestAt > verb;
  return [
    ...unknownWords(sentence, left, true),
    ...unknownWords(sentence, right),
    // Everything particular before the clause may be what a "där" or "som" goes back to.
    ...(isNamed || isCount ? [] : before.next > 0 ? particularWords(sentence, before) : []),
  ]
    .filter((index) => !isOwn(sentence.words[index]?.stem ?? "") && !(isVerbHere(sentence, index) && governs(index)))
    .map((index) => wordAt(sentence, index));
}

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
  // One digit agrees with anybody: only who is in reach of the clause may be meant.
  const inReach = digitsOf(clause.quantity).length === 1 ? about.sure : [...spoken, ...about.sure];
  // Named in its clause it is meant, unless another has its name.
  const others = isOwn ? clause.sentence.lexicon.twinsOf(subject) : inReach;
  return new Set([...others].filter((key) => key !== subject || !isOwn));
}
