/** What a text is found to say: every economic claim of it with its place and verdict, and remarks on several. */
import type { Fact } from "./fact";

export type ClaimKind =
  | "result"
  | "change"
  | "grant"
  | "decision"
  | "netCost"
  | "cost"
  | "income"
  | "investment"
  | "received"
  | "reserve"
  | "measure"
  | "effect"
  | "share"
  | "growth"
  | "difference"
  | "volume"
  | "unitCost"
  | "indicator"
  | "rank"
  | "unclear";

/**
 * `over`: somewhat more (drygt); `under`: somewhat less (knappt, nästan); `about`: near (cirka); the last four
 * only set a limit (mer än, mindre än, minst, högst).
 */
export type Hedge = "none" | "over" | "under" | "about" | "moreThan" | "lessThan" | "atLeast" | "atMost";

export interface Claim {
  /** With line breaks as spaces. */
  readonly sentence: string;
  /** Line of the figure in the source text, from 1. */
  readonly line: number;
  /** Offsets in the source text of the figure with its hedge, sign and unit. */
  readonly start: number;
  readonly end: number;
  /** The figure as it stands, with hedge and unit. */
  readonly printed: string;
  /**
   * In its printed unit, without sign; the place for a rank word; `undefined` where only a word of direction is wrong.
   */
  readonly amount: number | undefined;
  readonly upTo: number | undefined;
  /** "miljoner kronor", "%", "hushåll"; "" when the figure stands alone. */
  readonly unit: string;
  readonly hedge: Hedge;
  readonly kind: ClaimKind;
  /** Name of whom it is about, as the workbook writes it; `undefined` when that is not known. */
  readonly subject: string | undefined;
  /** The word that says which way: "underskott", "lägre". */
  readonly direction: string | undefined;
  readonly verdict: Verdict;
}

/** What to put in place of a stretch of the source text. */
export interface Correction {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What is wrong: the figure, only its hedge, the word of direction, the unit, a place in order. */
export type Flaw = "figure" | "hedge" | "direction" | "unit" | "rank";

export type Verdict =
  | { readonly kind: "agrees"; readonly fact: Fact }
  /** Right by its own sentence or by another that is right: "från 322 till 292, en minskning med 30". */
  | { readonly kind: "addsUp"; readonly how: TextSum; readonly facts: readonly Fact[] }
  | { readonly kind: "roundedAside"; readonly fact: Fact; readonly wording: string }
  | {
      readonly kind: "disagrees";
      readonly fact: Fact;
      readonly flaw: Flaw;
      readonly wording: string;
      readonly corrections: readonly Correction[];
    }
  | { readonly kind: "uncheckable"; readonly reason: Reason };

/** Which arithmetic of the text itself holds. */
export type TextSum = "difference" | "percentOfFirst" | "partOfWhole" | "partsOfWhole" | "saidBefore" | "sumOfNamed";

export type Reason =
  /** The words name nobody that the workbook knows. */
  | { readonly kind: "noSubject" }
  /** The words may narrow the subject to something that no table has. */
  | { readonly kind: "narrower"; readonly words: readonly string[] }
  /** The subject is known, but not such a figure of it. */
  | { readonly kind: "noFigure"; readonly subject: string }
  /** The text is about another year or another committee. */
  | { readonly kind: "foreign" }
  /** What the figure is said to be is not clear. */
  | { readonly kind: "unclear" };

/** What concerns several claims, or how one is written. */
export type Remark =
  | { readonly kind: "saidDifferently"; readonly claims: readonly Claim[] }
  /** The same thing as figures that can't all be true, where no table tells which is. */
  | { readonly kind: "contradicts"; readonly claims: readonly Claim[] }
  /** The whole first, then its parts. */
  | { readonly kind: "partsExceedWhole"; readonly claims: readonly Claim[] }
  /** The parts first, then their stated sum, which they do not make. */
  | { readonly kind: "partsMissWhole"; readonly claims: readonly Claim[] }
  /** Two figures, then what is said to follow from them and does not: their difference, change or share. */
  | { readonly kind: "doesNotFollow"; readonly claims: readonly Claim[] }
  | { readonly kind: "minusAfterWord"; readonly claims: readonly Claim[]; readonly correction: Correction };

const CONTRADICTIONS: ReadonlySet<Remark["kind"]> = new Set([
  "contradicts",
  "partsExceedWhole",
  "partsMissWhole",
  "doesNotFollow",
]);

/** Whether one figure of the remark at least is wrong, though no table tells which. */
export function isContradiction({ kind }: Remark): boolean {
  return CONTRADICTIONS.has(kind);
}

/** What a text is about where that is not what the workbook is about; `undefined` where it agrees. */
export interface Foreign {
  readonly year: number | undefined;
  readonly committee: string | undefined;
}

export interface TextReading {
  /** `undefined` for a text about the workbook's own year and committee. */
  readonly foreign: Foreign | undefined;
  readonly claims: readonly Claim[];
  readonly remarks: readonly Remark[];
}
