/**
 * What a plausibility check says: where it looked, what it found, what is usual, and what it would mean. No check
 * changes a figure; the words are in words/plausibility.
 */
import type { Code } from "../../model/code";
import type { Ore } from "../../model/money";
import type { Period } from "../../model/period";
import type { SourceName } from "../../model/source";
import type { AreaKey, LineKey } from "../statement";
import type { Fingerprint } from "./fingerprint";

/** The kinds of check, in the order of the contract's table. */
export type CheckKind =
  | "sign"
  | "scale"
  | "months"
  | "grantAgainstBudget"
  | "grantYear"
  | "size"
  | "forecast"
  | "typedTable"
  | "repeated"
  | "places"
  | "lastYear";

/**
 * How far a check reaches: a `doubt` makes the tables preliminary, a `note` is only told; `usual` found nothing, and
 * `explained` found something that another check explains and tells.
 */
export type Weight = "doubt" | "note" | "explained" | "usual";

/** Where a check looked. What it did not narrow down is `undefined`; several are told as one. */
export interface Where {
  readonly source: SourceName;
  /** Another source with the same fault. */
  readonly also?: SourceName | undefined;
  readonly areas?: readonly AreaKey[] | undefined;
  readonly lines?: readonly LineKey[] | undefined;
  /** In order. */
  readonly periods?: readonly Period[] | undefined;
  /** As the contract calls them: "Budget". */
  readonly columns?: readonly string[] | undefined;
  /** What the rows are called: an occasion, a group of events. */
  readonly items?: readonly string[] | undefined;
  /** How many rows the finding is about, where they can be counted. */
  readonly rows?: number | undefined;
}

/** The likeliest cause of what was found. */
export type Cause =
  | "signTurned"
  /** Both ledgers are turned: the setting Kostnader says the opposite of what they do. */
  | "costsSetting"
  | "costsTurned"
  | "incomeTurned"
  | "unit"
  /** One of two has the wrong unit; which one can't be told. */
  | "unitOfEither"
  | "unitOfAll"
  | "monthMissing"
  | "monthThin"
  | "endsEarly"
  | "rowsTwice"
  | "accumulated"
  | "sameLedger"
  | "codesMoved"
  | "noBudgetBeside"
  | "grantMissing"
  | "grantOff"
  | "budgetOff"
  /** The year's decisions have moved the grant, and the budget has stayed. */
  | "budgetNotMoved"
  | "otherYear"
  | "openingTwice"
  | "decisionTwice"
  | "netCostTyped"
  | "partsTurned"
  | "tableTurned"
  /** Sizes that the workbook writes with a minus: the reader has turned them. */
  | "turnedInReading"
  | "typedAsSizes"
  | "mixedSigns";

/** Figures in öre with effect on the result, rows and months: what a check compared. */
export type Evidence =
  | { readonly kind: "areas"; readonly looked: number }
  /** Costs and income of a ledger, a part of it, or of a line. */
  | { readonly kind: "signs"; readonly costs: Ore; readonly income: Ore }
  | { readonly kind: "netCost"; readonly netCost: Ore; readonly grant: Ore }
  /** What should be about alike, as sizes; `factor` is how many times too large the one named in `where` is. */
  | {
      readonly kind: "sizes";
      readonly outcome: Ore;
      readonly budget: Ore;
      readonly grant: Ore;
      readonly factor: number | undefined;
    }
  /** A size against what it should be about alike. */
  | { readonly kind: "pair"; readonly found: Ore; readonly beside: Ore; readonly factor: number | undefined }
  /** `part`: the share of the amounts that usually come, where it is known. */
  | {
      readonly kind: "rowsOfMonths";
      readonly rows: number;
      readonly usualRows: number;
      readonly part?: number | undefined;
    }
  /** `opening`: the grant at the decision that the budget agrees with, if any. */
  | {
      readonly kind: "budgetAgainstGrant";
      readonly budget: Ore;
      readonly grant: Ore;
      readonly opening: Ore | undefined;
    }
  | { readonly kind: "decisions"; readonly decisions: readonly string[]; readonly amount: Ore; readonly grant: Ore }
  | { readonly kind: "deviation"; readonly result: Ore; readonly grant: Ore }
  | { readonly kind: "forecast"; readonly forecast: Ore; readonly grant: Ore; readonly netCost: Ore }
  | { readonly kind: "parts"; readonly whole: Ore; readonly parts: Ore }
  | { readonly kind: "amounts"; readonly above: Amounts; readonly below: Amounts }
  /** A column's sum, as it stands and as it was read. */
  | { readonly kind: "turned"; readonly asWritten: Ore; readonly asRead: Ore }
  | { readonly kind: "balance"; readonly opening: Ore; readonly lowest: Ore; readonly highest: Ore }
  | { readonly kind: "repeated"; readonly rows: number; readonly amount: Ore; readonly ledger: Ore }
  /** Sizes per month that grow to many times what is expected in all. */
  | { readonly kind: "growth"; readonly first: Ore; readonly last: Ore; readonly sum: Ore; readonly expected: Ore }
  | { readonly kind: "place"; readonly outcome: Ore; readonly budget: Ore; readonly codes: readonly Code[] }
  | { readonly kind: "change"; readonly now: Ore; readonly before: Ore; readonly year: number };

/** Amounts on one side of zero. */
export interface Amounts {
  readonly rows: number;
  readonly sum: Ore;
}

/** What is usual, as the threshold that was passed or kept. */
export type Limit =
  | { readonly kind: "rightSign" }
  | { readonly kind: "sameUnit"; readonly least: number }
  | { readonly kind: "shareOfRows"; readonly percent: number }
  | { readonly kind: "percent"; readonly percent: number }
  | { readonly kind: "window"; readonly from: string; readonly to: string }
  | { readonly kind: "once" }
  | { readonly kind: "oneSign" }
  | { readonly kind: "bothPresent" };

/** What the tables show that they would not without the fault: + the figure is too high (a result too good). */
export interface Effect {
  readonly on: EffectOn;
  readonly amount: Ore;
}

export type EffectOn =
  | "result"
  | "frameResult"
  | "areaResult"
  | "budget"
  | "forecast"
  | "investments"
  | "grantsReceived"
  | "events"
  | "reserve"
  | "measures"
  | "volumes";

export interface PlausibilityCheck {
  readonly check: CheckKind;
  /** What is looked at, the same in every run: "months:outcome". */
  readonly id: string;
  readonly where: Where;
  readonly found: Evidence;
  readonly usual: Limit;
  readonly weight: Weight;
  readonly cause: Cause | undefined;
  /** `undefined` where nothing was found, or what it means can't be told. */
  readonly effect: Effect | undefined;
  /** The id of the check that explains this one; only where `weight` is `explained`. */
  readonly explainedBy: string | undefined;
  readonly fingerprint: Fingerprint;
}
