/** The verdict on one figure, from the facts as they have been weighed. */
import { inPrintedUnit, stepOf } from "./agreement";
import type { Correction, Flaw, Reason, Verdict } from "./claim";
import { wordsAround, type Clause } from "./clauses";
import { strangeWords } from "./strange";
import { isBeforeMeasures, isEffect, isOtherTime, isSupposed } from "./doubts";
import type { TextBlock } from "./layout";
import type { Lexicon } from "./lexicon";
import { placesOf } from "./places";
import { sourceSpan } from "./places";
import { opposite, rightWording } from "./wording";
import type { About } from "./discourse";
import { digitsOf, type Weighed } from "./match";
import type { Saying } from "./saying";
import type { Weights } from "./weights";
import type { Fact } from "../model/fact";
import type { What } from "../model/figure";
import type { ClaimKind } from "./claim";
import { KINDS, NEVER_REFUTES } from "./kinds";

export interface Judged {
  readonly verdict: Verdict;
  /** The fact that the figure is taken to be, right or wrong. */
  readonly subject: string | undefined;
}

export function verdictOf(
  block: TextBlock,
  clause: Clause,
  saying: Saying,
  about: About,
  facts: readonly Weighed[],
  before: Fact | undefined,
  lexicon: Lexicon,
  w: Weights
): Judged {
  const [plain] = saying.frames;
  const meant = facts.filter(({ frame, fact }) => frame === 0 && isComparable(clause, plain?.kind ?? "unclear", fact));
  const [top] = meant;
  const strange = strangeWords(clause, plain?.nearestAt, about, top, lexicon);
  const isClear =
    top !== undefined &&
    plain?.refutes === true &&
    isMeant(top, plain.kind, about, lexicon, w) &&
    strange.length === 0 &&
    !isPartOfDecision(plain.kind, facts) &&
    !isDoubtful(clause, saying, about, meant, before, lexicon);
  const digits = digitsOf(clause);
  const reach = isClear ? w.reach + w.reachPerDigit * digits : w.looseReach + w.looseReachPerDigit * digits;
  const floor = w.floor - w.floorPerDigit * digits;
  const highest = facts[0]?.total ?? 0;
  const isNothing = plain !== undefined && plain.sorts.length === 0;
  const agreeing = isNothing
    ? []
    : facts.filter(
        ({ agreement, isOpposed, total }) =>
          agreement !== "disagrees" && !isOpposed && total >= highest - reach && total >= floor
      );
  const best = agreeing.find(({ agreement }) => agreement === "agrees") ?? agreeing[0];
  if (best !== undefined) return { verdict: confirmed(clause, best), subject: best.fact.subject };
  const guard = isNothing
    ? undefined
    : guarding(facts, KINDS[plain?.kind ?? "unclear"].isGuarded ? top : undefined, digits, w);
  if (isClear && guard !== undefined && digits >= w.guardDigits)
    return { verdict: confirmed(clause, guard), subject: guard.fact.subject };
  const opposed = isNothing || !mayTurn(plain) || clause.isPart ? undefined : turnedAround(meant, highest, digits, w);
  if (opposed !== undefined)
    return { verdict: refuted(block, clause, saying, [opposed], facts), subject: opposed.fact.subject };
  if (isClear && top !== undefined && guard === undefined)
    return { verdict: refuted(block, clause, saying, meant, facts), subject: top.fact.subject };
  return {
    verdict: { kind: "uncheckable", reason: reasonOf(strange, top, about, lexicon) },
    subject: top?.fact.subject ?? likeliest(about),
  };
}

/** Whether a direction can be wrong: also where it is not clear whether budget or forecast is compared with. */
function mayTurn(plain: Saying["frames"][number] | undefined): boolean {
  if (plain === undefined) return false;
  const isSure = plain.sorts.every(({ isAssumedCost, sign }) => isAssumedCost !== true && sign !== undefined);
  return plain.refutes || (plain.frame?.isDifference === true && plain.frame.refutes === true && isSure);
}

/** Exactly the figure that is said, the other way round: no other can be meant. */
function turnedAround(meant: readonly Weighed[], highest: number, digits: number, w: Weights): Weighed | undefined {
  const reach = w.looseReach + w.looseReachPerDigit * digits;
  return digits < w.turnedDigits
    ? undefined
    : meant.find(({ agreement, isOpposed, total }) => isOpposed && agreement === "agrees" && total >= highest - reach);
}

/** Told of in passing: what a figure is about beside them is somebody else. */
const PASSING =
  /^(?:decision|purpose|grantReceived|grantsReceived|measure|measures|reserve|event|comparison|volume|indicator)/;

/** Whether the evidence singles the fact's subject out so surely that another figure is wrong. */
function isMeant(
  { fact, subject }: Weighed,
  kind: ClaimKind,
  { sure, named, weights }: About,
  lexicon: Lexicon,
  w: Weights
): boolean {
  if (NEVER_REFUTES.has(fact.what) || (fact.of !== undefined && NEVER_REFUTES.has(fact.of))) return false;
  const within = lexicon.names.subjectOf(fact.subject)?.within;
  const isOther = [...sure].some(
    (key) =>
      (weights.get(key) ?? 0) > subject + 0.6 &&
      !PASSING.test(key) &&
      key !== within &&
      !(key === "committee" && PASSING.test(fact.subject)) &&
      !(kind === "share" && key === "committee")
  );
  return (
    !isOther &&
    subject >= w.refuting &&
    sure.has(fact.subject) &&
    (!KINDS[kind].needsName || named.has(fact.subject) || subject >= w.sentence - 1)
  );
}

/** A fact farther off that agrees: with it in reach no figure is called wrong. */
function guarding(
  facts: readonly Weighed[],
  guarded: Weighed | undefined,
  digits: number,
  w: Weights
): Weighed | undefined {
  const [highest] = facts;
  const reach = w.guard + w.guardPerDigit * digits;
  return (
    facts.find(
      ({ agreement, isOpposed, total, frame }) =>
        agreement === "agrees" && !isOpposed && frame !== undefined && total >= (highest?.total ?? 0) - reach
    ) ??
    (digits < w.guardDigits
      ? undefined
      : facts.find(
          ({ agreement, fact, isOpposed }) =>
            !isOpposed && agreement === "agrees" && fact.subject === guarded?.fact.subject
        ))
  );
}

const FARTHEST = 12;

/** A figure that is many times another is hardly meant to be it, unless only the unit has slipped. */
function isComparable({ quantity }: Clause, kind: ClaimKind, fact: Fact): boolean {
  if (!KINDS[kind].isManifold) return true;
  const ratio = inPrintedUnit(fact.values[0], quantity) / Math.max(quantity.value, 1e-9);
  return (ratio > 1 / FARTHEST && ratio < FARTHEST) || isUnitSlip(quantity, fact);
}

function isDoubtful(
  clause: Clause,
  saying: Saying,
  { named, isUnderArea }: About,
  meant: readonly Weighed[],
  before: Fact | undefined,
  lexicon: Lexicon
): boolean {
  const [top] = meant;
  const kind = saying.frames[0]?.kind ?? "unclear";
  if (isOtherTime(clause, kind, saying.told, lexicon) || isSupposed(clause) || isEffect(clause, kind)) return true;
  const isUnknownBefore = !meant.some(({ fact }) => fact.narrowedTo === "beforeMeasures");
  if (isBeforeMeasures(wordsAround(clause)) && isUnknownBefore) return true;
  // "… bidrag var 416 mnkr, 60 mnkr mer än budgeterat" compares what the figure before was.
  const isCompared = saying.frames[0]?.frame?.isDifference === true && clause.isLinked && named.size === 0;
  if (isCompared && before !== undefined && top?.fact.subject !== before.subject) return true;
  if (isUnderArea && top?.fact.subject.startsWith("line:") === true && top.fact.narrowedTo === undefined) return true;
  if (isAfterPart(clause) && top !== undefined && !isNamedAsPart(clause, top, named)) return true;
  const all = [...named].map((key) => key.split(":")[0]);
  if (all.includes("line") && (all.includes("area") || all.includes("cause"))) return true;
  const kinds = all.filter((one) => one === "area" || one === "cause" || one === "line");
  return new Set(kinds).size < kinds.length;
}

/** "varav 10 mnkr beror på volymen och 7 mnkr på priset", "Av överdraget avser 3 mnkr …". */
function isAfterPart({ isPart, sentence, quantity, left }: Clause): boolean {
  const before = sentence.tokens.slice(0, quantity.from).map(({ lower }) => lower);
  const own = sentence.tokens.slice(left.from, quantity.from).map(({ lower }) => lower);
  const isOf = before[0] === "av" && own.some((word) => /^(?:avser|avsåg|utgör|utgjorde|svarar)$/.test(word));
  return isPart || isOf || before.some((word) => word === "varav" || word === "därav");
}

/** "IFO redovisar … trots 2 mnkr i mars": what the decision gave to somebody whom the sentence names. */
function isPartOfDecision(kind: ClaimKind, facts: readonly Weighed[]): boolean {
  const isPart = ({ fact, agreement, isOpposed }: Weighed): boolean =>
    agreement === "agrees" && !isOpposed && fact.what === "decided" && fact.narrowedTo !== undefined;
  return kind === "decision" && facts.some(isPart);
}

/** What a part is of is named before it; itself it is named after the opening words. */
function isNamedAsPart({ sentence, quantity, isPart }: Clause, { fact }: Weighed, named: ReadonlySet<string>): boolean {
  if (!named.has(fact.subject)) return false;
  const isOfWhole = sentence.tokens[0]?.lower === "av";
  return (
    isPart ||
    !isOfWhole ||
    sentence.mentions.some(
      ({ first, subjects }) => first >= quantity.next && subjects.some(({ key }) => key === fact.subject)
    )
  );
}

function confirmed(clause: Clause, { fact, agreement }: Weighed): Verdict {
  if (agreement === "agrees") return { kind: "agrees", fact };
  return { kind: "roundedAside", fact, wording: rightWording(clause.quantity, fact, placesOf(clause).unit) };
}

function refuted(
  block: TextBlock,
  clause: Clause,
  saying: Saying,
  meant: readonly Weighed[],
  facts: readonly Weighed[]
): Verdict {
  const { quantity, sentence } = clause;
  const [top] = meant;
  if (top === undefined) return { kind: "uncheckable", reason: { kind: "unclear" } };
  const near = meant.filter(({ total }) => total >= top.total - 1);
  const turned = near.find(({ agreement, isOpposed }) => isOpposed && agreement !== "disagrees");
  const right =
    turned ??
    nearest(
      quantity,
      near.filter(({ total }) => total >= top.total - 0.3)
    );
  const places = placesOf(clause);
  const wording = rightWording(quantity, right.fact, places.unit);
  const directionAt = saying.frames[0]?.directionAt;
  const word = directionAt === undefined ? undefined : sentence.tokens[directionAt];
  const other = right.isOpposed && word !== undefined ? opposite(word.text) : undefined;
  const corrections: readonly Correction[] = [
    ...(turned === undefined ? [{ ...sourceSpan({ block }, places.start, places.end), text: wording }] : []),
    ...(other === undefined || word === undefined
      ? []
      : [{ ...sourceSpan({ block }, word.start, word.end), text: other }]),
  ];
  const flaw: Flaw = turned !== undefined ? "direction" : isOfOtherBase(right, facts) ? "base" : flawOf(clause, right);
  return { kind: "disagrees", fact: right.fact, flaw, wording, corrections };
}

/** The percentage is right, but of another grant than the words say. */
function isOfOtherBase({ fact }: Weighed, facts: readonly Weighed[]): boolean {
  const isShare = (what: What): boolean => SHARES.has(what);
  return (
    isShare(fact.what) &&
    facts.some(
      ({ fact: other, agreement }) => isShare(other.what) && other.subject === fact.subject && agreement === "agrees"
    )
  );
}

const SHARES: ReadonlySet<What> = new Set([
  "resultShareOfOwnGrant",
  "resultShareOfCommitteeGrant",
  "shareOfCommitteeGrant",
  "shareOfAreaBudget",
]);

function nearest(quantity: Clause["quantity"], meant: readonly Weighed[]): Weighed {
  const upright = meant.filter(({ isOpposed }) => !isOpposed);
  const among = upright.length > 0 ? upright : meant;
  const distance = ({ fact }: Weighed): number => Math.abs(inPrintedUnit(fact.values[0], quantity) - quantity.value);
  return [...among].sort((a, b) => distance(a) - distance(b))[0] as Weighed;
}

function flawOf({ quantity }: Clause, { fact }: Weighed): Flaw {
  const value = inPrintedUnit(fact.values[0], quantity);
  if (isUnitSlip(quantity, fact)) return "unit";
  return quantity.hedge !== "none" && Math.abs(value - quantity.value) < stepOf(quantity) ? "hedge" : "figure";
}

/** The same digits a thousand or a million times off: "miljarder" for "miljoner". */
function isUnitSlip(quantity: Clause["quantity"], fact: Fact): boolean {
  const value = inPrintedUnit(fact.values[0], quantity);
  return (
    quantity.unit.kind === "money" &&
    [1e3, 1e-3, 1e6, 1e-6].some(
      (scale) => Math.abs(quantity.value * scale - value) <= Math.max(0.5, 10 ** -quantity.decimals) * scale
    )
  );
}

/** Whom it must be about though nothing of the sort is known of it. */
function likeliest({ weights, sure, level }: About): string | undefined {
  if (level !== "clause" && level !== "linked") return undefined;
  return [...weights].filter(([key]) => sure.has(key)).sort(([, a], [, b]) => b - a)[0]?.[0];
}

function reasonOf(strange: readonly string[], top: Weighed | undefined, about: About, lexicon: Lexicon): Reason {
  if (strange.length > 0) return { kind: "narrower", words: strange };
  if (about.level === "nowhere") return { kind: "noSubject" };
  const subject = top === undefined ? undefined : lexicon.names.subjectOf(top.fact.subject)?.name;
  return subject === undefined ? { kind: "noSubject" } : { kind: "unclear" };
}
