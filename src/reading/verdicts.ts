/**
 * The verdict on a claim. Precision first: a figure is called wrong only when subject, meaning and basis are
 * clear and no fact that its sentence may name agrees, or when it misses the only fact that it can be by so
 * little that it must be meant.
 */
import type { Fact, Subject } from "../model/fact";
import type { What } from "../model/figure";
import { inPrintedUnit, isNearMiss, stepOf } from "./agreement";
import { bestOf, candidatesOf, type Candidate } from "./candidates";
import type { Correction, Flaw, Reason, Verdict } from "./claim";
import type { Draft } from "./draft";
import type { Lexicon } from "./lexicon";
import type { ClaimKind, Pattern } from "./meaning";
import { placesOf } from "./places";
import type { Quantity } from "./quantities";
import { opposite, rightWording } from "./wording";

/** Everything that an unclear amount or share may be; only to confirm. */
const ANY_MONEY: readonly Pattern[] = [
  {
    whats: [
      "result",
      "grant",
      "netCost",
      "cost",
      "income",
      "decided",
      "received",
      "expenditure",
      "eventEffect",
      "series",
      "reserveOpening",
      "reserveRemaining",
      "reserveAllocated",
      "comparison",
    ],
    scenarios: ["outcome", "budget"],
  },
];
const ANY_PERCENT: readonly Pattern[] = [
  {
    whats: [
      "shareOfCommitteeGrant",
      "shareOfAreaBudget",
      "resultShareOfOwnGrant",
      "growth",
      "shareOfResult",
      "comparison",
      "indicator",
    ],
  },
];

export function verdictOf(draft: Draft, lexicon: Lexicon): Verdict {
  const { meaning, whose } = draft;
  const own = candidatesOf(draft, whose.subjects, meaning.patterns, lexicon);
  const best = bestOf(own);
  const isOwn = whose.unknown.length === 0 || whose.from === "clause";
  const isFarFetched =
    best?.agreement === "aside" && whose.from === "before" && best.fact.subject !== whose.subjects[0]?.key;
  if (best !== undefined && !isFarFetched && (isOwn || whose.match === "loose")) return confirmed(draft, best);
  const canRefute =
    meaning.refutedBy === undefined ||
    whose.subjects.some(({ key }) => lexicon.factsOf(key).some(({ what }) => what === meaning.refutedBy));
  const refuting = !canRefute
    ? []
    : own.filter(
        ({ fact }) =>
          isComparable(draft, fact) &&
          !NEVER_REFUTES.has(fact.what) &&
          !(fact.of !== undefined && NEVER_REFUTES.has(fact.of))
      );
  if (whose.isClear && meaning.isClear && refuting.length > 0 && !isNetOfGross(draft, own)) {
    const other = bestOf(candidatesOf(draft, whose.others, meaning.patterns, lexicon));
    return other?.agreement === "agrees" && isTelling(draft)
      ? confirmed(draft, other)
      : refuted(draft, refuting, lexicon);
  }
  const wider = bestOf(
    candidatesOf(draft, widened(draft), [...meaning.patterns, ...(meaning.isClear ? [] : anyPattern(draft))], lexicon)
  );
  if (wider !== undefined && isTelling(draft)) return confirmed(draft, wider);
  const meant = nearMiss(draft, refuting) ?? opposedMatch(draft, refuting);
  return meant === undefined ? { kind: "uncheckable", reason: reasonOf(draft, own) } : refuted(draft, [meant], lexicon);
}

/** Kinds that a subject has many of: costs of all sorts, counts, what was received. */
const MANIFOLD: ReadonlySet<ClaimKind> = new Set([
  "cost",
  "netCost",
  "income",
  "received",
  "unitCost",
  "volume",
  "grant",
  "investment",
  "measure",
  "reserve",
  "unclear",
]);

/** A figure that is many times another is hardly meant to be it, unless only the unit has slipped. */
function isComparable({ clause, meaning }: Draft, fact: Fact): boolean {
  const { quantity } = clause;
  if (!MANIFOLD.has(meaning.kind)) return true;
  const ratio = inPrintedUnit(fact.values[0], quantity) / Math.max(quantity.value, 1e-9);
  return (ratio > 1 / FARTHEST && ratio < FARTHEST) || isUnitSlip(quantity, fact);
}

const FARTHEST = 12;

/** The same digits a thousand or a million times off: "miljarder" for "miljoner". */
function isUnitSlip(quantity: Quantity, fact: Fact): boolean {
  const value = inPrintedUnit(fact.values[0], quantity);
  return (
    quantity.unit.kind === "money" &&
    [1e3, 1e-3, 1e6, 1e-6].some(
      (scale) => Math.abs(quantity.value * scale - value) <= Math.max(0.5, 10 ** -quantity.decimals) * scale
    )
  );
}

/** Series and figures to compare with have too many delimitations to refute anything. */
const NEVER_REFUTES: ReadonlySet<What> = new Set(["series", "comparison", "eventEffect"]);

/** The words speak of costs alone, and only the net result is known. */
function isNetOfGross({ meaning, whose }: Draft, own: readonly Candidate[]): boolean {
  const isUnit = whose.subjects.some(({ kind }) => kind === "area" || kind === "committee" || kind === "frame");
  return meaning.isGross === true && isUnit && !own.some(({ fact }) => fact.what === "difference");
}

/** A clear subject has exactly the figure that is said, the other way round. */
function opposedMatch({ whose, clause }: Draft, own: readonly Candidate[]): Candidate | undefined {
  if (!whose.isClear || clause.isPart) return undefined;
  return own.find(({ agreement, isOpposed }) => isOpposed && agreement === "agrees");
}

/** The verdict when it is known whom the words mean. */
export function verdictAbout(draft: Draft, subject: Subject, lexicon: Lexicon): Verdict | undefined {
  if (!draft.meaning.isClear) return undefined;
  const own = candidatesOf(draft, [subject], draft.meaning.patterns, lexicon);
  const best = bestOf(own);
  if (best !== undefined) return confirmed(draft, best);
  return own.length > 0 ? refuted(draft, own, lexicon) : undefined;
}

/** A figure of one digit agrees with too much to confirm what is only loosely named. */
function isTelling({ clause, whose }: Draft): boolean {
  const { quantity } = clause;
  return quantity.value >= 10 * stepOf(quantity) || (whose.match !== "loose" && whose.unknown.length === 0);
}

/** Subjects that a claim may also mean: those that single words point to. */
function widened({ whose }: Draft): readonly Subject[] {
  const known = new Set(whose.subjects);
  const own = whose.from !== "clause" && whose.unknown.length > 0 ? [] : whose.subjects;
  return whose.isClear ? own : [...own, ...whose.loose.filter((subject) => !known.has(subject))];
}

function anyPattern({ clause, meaning }: Draft): readonly Pattern[] {
  if (meaning.patterns.length === 0) return [];
  const sign = meaning.patterns[0]?.sign;
  const patterns =
    clause.quantity.unit.kind === "percent" ? ANY_PERCENT : clause.quantity.unit.kind === "money" ? ANY_MONEY : [];
  return patterns.map((pattern) => (sign === undefined ? pattern : { ...pattern, sign }));
}

function confirmed({ clause }: Draft, { fact, agreement }: Candidate): Verdict {
  if (agreement === "agrees") return { kind: "agrees", fact };
  return { kind: "roundedAside", fact, wording: rightWording(clause.quantity, fact, placesOf(clause).unit) };
}

/** What the sentence's only possible fact says, when the figure is so near that no other can be meant. */
function nearMiss(draft: Draft, own: readonly Candidate[]): Candidate | undefined {
  const { whose, clause, meaning } = draft;
  if (
    whose.unknown.length > 0 ||
    whose.isDoubtful ||
    clause.isPart ||
    meaning.patterns.length === 0 ||
    meaning.kind === "unclear"
  )
    return undefined;
  const near = own.filter(({ fact, isOpposed }) => !isOpposed && isNearMiss(clause.quantity, fact));
  return near.length === 1 ? near[0] : undefined;
}

/** The right figure is the likeliest one that the direction fits; a figure that only points the wrong way keeps its amount. */
function refuted(draft: Draft, candidates: readonly Candidate[], lexicon: Lexicon): Verdict {
  const { clause, meaning } = draft;
  const { quantity, sentence } = clause;
  const opposed = candidates.find(({ agreement, isOpposed }) => isOpposed && agreement !== "disagrees");
  const right = opposed ?? nearest(draft, candidates);
  if (right === undefined) return { kind: "uncheckable", reason: { kind: "unclear" } };
  const places = placesOf(clause);
  const wording = rightWording(quantity, right.fact, places.unit);
  const word = meaning.directionAt === undefined ? undefined : sentence.tokens[meaning.directionAt];
  const turned = right.isOpposed && word !== undefined ? opposite(word.text) : undefined;
  const corrections: readonly Correction[] = [
    ...(opposed === undefined ? [{ ...sourceSpan(draft, places.start, places.end), text: wording }] : []),
    ...(turned === undefined || word === undefined
      ? []
      : [{ ...sourceSpan(draft, word.start, word.end), text: turned }]),
  ];
  return {
    kind: "disagrees",
    fact: right.fact,
    flaw: opposed !== undefined ? "direction" : isOfOtherBase(draft, right, lexicon) ? "base" : flawOf(draft, right),
    wording,
    corrections,
  };
}

/** Of the first subject's facts that point the right way, the nearest in size among the likeliest sort. */
function nearest({ clause }: Draft, candidates: readonly Candidate[]): Candidate | undefined {
  const first = candidates[0];
  if (first === undefined) return undefined;
  const same = candidates.filter(({ fact }) => fact.subject === first.fact.subject && fact.what === first.fact.what);
  const now = same.filter(({ fact }) => fact.scenario === first.fact.scenario);
  const upright = now.filter(({ isOpposed }) => !isOpposed);
  const distance = ({ fact }: Candidate): number =>
    Math.abs(inPrintedUnit(fact.values[0], clause.quantity) - clause.quantity.value);
  return [...(upright.length > 0 ? upright : now)].sort((a, b) => distance(a) - distance(b))[0];
}

const SHARES: readonly What[] = [
  "resultShareOfOwnGrant",
  "resultShareOfCommitteeGrant",
  "shareOfCommitteeGrant",
  "shareOfAreaBudget",
];

/** The percentage is right, but of another grant than the words say. */
function isOfOtherBase(draft: Draft, { fact }: Candidate, lexicon: Lexicon): boolean {
  if (!SHARES.includes(fact.what)) return false;
  const subject = draft.whose.subjects.find(({ key }) => key === fact.subject);
  return (
    subject !== undefined &&
    bestOf(candidatesOf(draft, [subject], [{ whats: SHARES, scenarios: [fact.scenario] }], lexicon))?.agreement ===
      "agrees"
  );
}

function flawOf({ clause }: Draft, { fact }: Candidate): Flaw {
  const { quantity } = clause;
  const value = inPrintedUnit(fact.values[0], quantity);
  if (isUnitSlip(quantity, fact)) return "unit";
  return quantity.hedge !== "none" && Math.abs(value - quantity.value) < stepOf(quantity) ? "hedge" : "figure";
}

/** Offsets in the source of a stretch of the block's text. */
export function sourceSpan(
  { block }: Pick<Draft, "block">,
  start: number,
  end: number
): { readonly start: number; readonly end: number } {
  const from = block.offsets[start] ?? 0;
  return { start: from, end: (block.offsets[end - 1] ?? from) + 1 };
}

function reasonOf({ meaning, whose, context: _context }: Draft, own: readonly Candidate[]): Reason {
  const [subject] = whose.subjects;
  if (whose.unknown.length > 0) return { kind: "narrower", words: whose.unknown };
  if (subject === undefined || whose.from === "nowhere") return { kind: "noSubject" };
  if (own.length === 0 && meaning.patterns.length > 0) return { kind: "noFigure", subject: subject.name };
  return { kind: "unclear" };
}
