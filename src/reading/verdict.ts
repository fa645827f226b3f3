/** The verdict on one figure, from the facts as they have been weighed. */
import type { ClaimKind, Reason, Verdict } from "../model/claim";
import type { Fact } from "../model/fact";
import type { What } from "../model/figure";
import type { About } from "./about";
import { digitsOf, digitsTold, isSlipFor, isWithinTimes } from "./agreement";
import type { Clause } from "./clauses";
import { isAnothers, isDoubtful, strangeWords } from "./doubts";
import type { Lexicon } from "./lexicon";
import type { Unjudged, Weighed } from "./match";
import type { Saying } from "./saying";
import { says, wordsIn } from "./sentence";
import { atAnotherTime, isTurned, nearestOf, refuted, slipOf, type Slip } from "./slips";
import type { Weights } from "./weights";
import { isInTouch, isMeant, NEVER_REFUTES } from "./whoIsMeant";
import { rightWording } from "./wording";

export interface Judged {
  readonly verdict: Verdict;
  /** Whom the figure is taken to be about, right or wrong. */
  readonly subject: string | undefined;
  /** Passed over, but wrong if the text is one that is understood. */
  readonly isDoubted?: boolean;
}

/** Of these a subject has many: a figure far from the known ones is some other. */
const MANIFOLD: ReadonlySet<ClaimKind> = new Set([
  "netCost",
  "cost",
  "income",
  "investment",
  "received",
  "reserve",
  "measure",
  "volume",
  "unitCost",
  "unclear",
]);

/** Any fact of its subject that agrees keeps it from being wrong: its words are easily taken for others. */
const GUARDED: ReadonlySet<ClaimKind> = new Set([...MANIFOLD, "growth", "difference", "share"]);

/** What other municipalities and other years have: there is always one with nearly the same digits. */
const OF_OTHERS: ReadonlySet<What> = new Set(["series", "comparison"]);

export function verdictOf(figure: Unjudged, w: Weights): Judged {
  const { clause, saying, about, facts } = figure;
  const { lexicon } = clause.sentence;
  const [plain] = saying.frames;
  const kind = plain?.kind ?? "unclear";
  const meant = facts.filter(({ frame, fact }) => frame === 0 && isComparable(clause, kind, fact));
  const [top] = meant;
  const strange = strangeWords(figure, top);
  const isClear =
    top !== undefined &&
    plain?.refutes === true &&
    isMeant(figure, top, kind, w) &&
    strange.length === 0 &&
    !isPartOfDecision(kind, facts) &&
    !isDoubtful(figure, meant);
  const digits = digitsTold(clause.quantity);
  const highest = facts[0]?.total ?? 0;
  const loose = highest - w.looseReach - w.looseReachPerDigit * digits;
  const least = isClear ? highest - w.reach - w.reachPerDigit * digits : loose;
  const floor = w.floor - w.floorPerDigit * digits;
  const agreeing = facts.filter(
    (one) =>
      one.agreement !== "disagrees" &&
      !one.isOpposed &&
      !isToldOfAnother(figure, one) &&
      one.total >= Math.max(least, floor) &&
      !isTurnedBy(one, meant)
  );
  const best = agreeing.find(({ agreement }) => agreement === "agrees") ?? agreeing[0];
  if (best !== undefined) return confirmed(clause, best);
  const isOfPart = kind === "grant" && top?.fact.what !== "grant";
  const guard = guarding(facts, GUARDED.has(kind) || isOfPart ? top : undefined, digits, isDiffering(clause, kind), w);
  if (isClear && guard !== undefined && digits >= w.guardDigits) return confirmed(clause, guard);
  // Exactly the figure that is said, the other way round: no other can be meant.
  const opposed = meant.find(
    (one) => one.isOpposed && one.agreement === "agrees" && one.total >= loose && isTrusted(figure, one)
  );
  if (opposed !== undefined && mayTurn(plain) && digits >= w.turnedDigits)
    return { verdict: refuted(figure, [opposed]), subject: opposed.fact.subject };
  const refuting = meant.filter(mayBeWrongOf);
  // Of what there are many of a sort, another that the sentence names is as likely meant.
  const isSaidBeside =
    MANIFOLD.has(kind) &&
    meant.some((one) => one.agreement === "agrees" && !one.isOpposed && one.subject >= w.sentence - 0.5);
  const slip = isClear && guard === undefined && !isSaidBeside ? slipFor(figure, top, refuting, w) : undefined;
  if (slip !== undefined && (slip.isExplained || figure.isUnderstood))
    return { verdict: refuted(figure, [slip.right]), subject: slip.right.fact.subject };
  const isNear = ({ fact, total, frame }: Weighed): boolean =>
    !OF_OTHERS.has(fact.what) &&
    total >= Math.max(least, floor) &&
    (digits >= 2 || (frame === 0 && about.sure.has(fact.subject)) || about.named.has(fact.subject));
  const slipped =
    guard === undefined && digits >= 1
      ? facts.find((one) => !one.isOpposed && isNear(one) && isSlipFor(clause.quantity, one.fact))
      : undefined;
  if (slipped !== undefined) return { verdict: refuted(figure, [slipped]), subject: slipped.fact.subject };
  const timed = atAnotherTime(figure, meant);
  if (timed !== undefined) return { verdict: refuted(figure, [timed]), subject: timed.fact.subject };
  return {
    verdict: { kind: "uncheckable", reason: reasonOf(strange, top, about, lexicon) },
    subject: top?.fact.subject ?? likeliest(about),
    isDoubted: slip !== undefined,
  };
}

/** "Kost är störst med 41 procent, medan fastighet har 41 procent": the former's again. */
function isToldOfAnother({ told, about: { named } }: Unjudged, { fact }: Weighed): boolean {
  return told.has(fact) && named.size > 0 && !named.has(fact.subject);
}

/** The right figure the other way round, or another figure than a fact that can be told from all others. */
function mayBeWrongOf(one: Weighed): boolean {
  return isTurned(one) || (one.agreement === "disagrees" && !NEVER_REFUTES.has(one.fact.what));
}

/** A figure of somebody who is meant for sure, that agrees with nothing: how it may have come so, if it is nobody's. */
function slipFor(figure: Unjudged, top: Weighed, meant: readonly Weighed[], w: Weights): Slip | undefined {
  if (top.isOpposed && !isTrusted(figure, top)) return undefined;
  const slip = slipOf(figure, meant, w);
  if (slip === undefined || !isAnothers(figure, nearestOf(figure, meant))) return slip;
  // One digit is somebody's whatever it is.
  return digitsOf(figure.clause.quantity).length === 1 ? { ...slip, isExplained: false } : undefined;
}

/** "Målet missades med 3": no less plain way of saying makes it right when the plainest says the other direction. */
function isTurnedBy({ frame, fact }: Weighed, meant: readonly Weighed[]): boolean {
  const isPlainer = (one: Weighed): boolean =>
    one.isOpposed && one.agreement === "agrees" && one.fact.subject === fact.subject && one.fact.of === fact.of;
  return frame !== 0 && fact.of !== undefined && meant.some(isPlainer);
}

/** That somebody's figure has the same size tells little where it was not to be seen whom the one before was about. */
function isTrusted(figure: Unjudged, one: Weighed): boolean {
  const { last, about } = figure;
  const isMostSaid = [...about.sure].every(
    (key) => !/^(?:area|cause|line|grant\w*):/.test(key) || (about.weights.get(key) ?? 0) <= one.subject + 0.6
  );
  return isMostSaid && isInTouch(figure, one) && (last?.kind !== "uncheckable" || about.named.has(one.fact.subject));
}

/** Whether a direction can be wrong: also where it is not clear whether budget or forecast is compared with. */
function mayTurn(plain: Saying["frames"][number] | undefined): boolean {
  const isSure = plain?.sorts.every(({ isAssumedCost, sign }) => isAssumedCost !== true && sign !== undefined);
  return plain?.refutes === true || (plain?.frame?.isDifference === true && isSure === true);
}

/** "svarar för 2,3 mnkr av skillnaden": by how much is said, and not only how large it is. */
function isDiffering({ sentence, own, right }: Clause, kind: ClaimKind): boolean {
  const isSaid = [own, right].some((zone) => says(sentence, zone, "difference", "deviation", "deficit", "surplus"));
  const isRest = /(?:^| )(?:återstår|återstod|resterande)(?: |$)/.test(wordsIn(sentence, own));
  return isSaid || isRest || kind === "growth" || kind === "difference" || kind === "share";
}

/** A fact farther off that agrees: with it in reach no figure is called wrong. */
function guarding(
  facts: readonly Weighed[],
  guarded: Weighed | undefined,
  digits: number,
  isOfDifference: boolean,
  w: Weights
): Weighed | undefined {
  const agreeing = facts.filter(({ agreement, isOpposed }) => agreement === "agrees" && !isOpposed);
  const least = (facts[0]?.total ?? 0) - w.guard - w.guardPerDigit * digits;
  const near = agreeing.find(({ total, frame }) => frame !== undefined && total >= least);
  if (near !== undefined || guarded === undefined || digits < w.guardFrom) return near;
  return agreeing.find(
    ({ fact }) => fact.subject === guarded.fact.subject && (isOfDifference || fact.of === undefined)
  );
}

const FARTHEST = 12;

/** A figure that is many times another is hardly meant to be it, unless only the unit has slipped. */
function isComparable({ quantity }: Clause, kind: ClaimKind, fact: Fact): boolean {
  const isPart = kind === "grant" && fact.what !== "grant";
  if (!MANIFOLD.has(kind) && !isPart) return true;
  return isWithinTimes(quantity, fact, FARTHEST);
}

/** "IFO redovisar … trots 2 mnkr i mars": what the decision gave to somebody whom the sentence names. */
function isPartOfDecision(kind: ClaimKind, facts: readonly Weighed[]): boolean {
  const isPart = ({ fact, agreement, isOpposed }: Weighed): boolean =>
    agreement === "agrees" && !isOpposed && fact.what === "decided" && fact.narrowedTo !== undefined;
  return kind === "decision" && facts.some(isPart);
}

function confirmed(clause: Clause, { fact, agreement }: Weighed): Judged {
  const verdict: Verdict =
    agreement === "agrees"
      ? { kind: "agrees", fact }
      : { kind: "roundedAside", fact, wording: rightWording(clause, fact) };
  return { verdict, subject: fact.subject };
}

/** Whom it must be about though nothing of the sort is known of it. */
function likeliest({ weights, sure, said }: About): string | undefined {
  if (said !== "here") return undefined;
  return [...weights].filter(([key]) => sure.has(key)).sort(([, a], [, b]) => b - a)[0]?.[0];
}

function reasonOf(strange: readonly string[], top: Weighed | undefined, { said }: About, lexicon: Lexicon): Reason {
  if (strange.length > 0) return { kind: "narrower", words: strange };
  const isKnown = said !== "nowhere" && top !== undefined && lexicon.names.subjectOf(top.fact.subject) !== undefined;
  return { kind: isKnown ? "unclear" : "noSubject" };
}
