/** What two readings of a layout differ in: a column, a sheet, a unit. */
import type { MoneyUnit } from "../../model/money";
import type { NumberForm } from "../said/numberForm";
import type { ColumnRef } from "./terms";

/** Something that two things could be. What is doubted is asked, one question at a time, and never guessed. */
export type Doubt =
  /** Either column may be `field`. */
  | { readonly kind: "whichColumn"; readonly field: string; readonly candidates: readonly ColumnRef[] }
  /** Nothing says whether the table is the outcome or the budget. */
  | { readonly kind: "whichScenario"; readonly sheet: string }
  /** Amounts as text can be read in several ways that differ: "1.234". */
  | {
      readonly kind: "whichNumbers";
      readonly column: ColumnRef;
      readonly forms: readonly NumberForm[];
      readonly example: string;
    }
  /** Several tables may be the source. */
  | { readonly kind: "whichTable"; readonly sheets: readonly string[] }
  /** Amounts that stand under nothing that says which months they are of. */
  | { readonly kind: "whichMonths"; readonly column: ColumnRef }
  /**
   * Income and costs have the same sign (`areSizes`: both may be written without any), or `said`: a text says other
   * signs than the amounts have, or unclear ones.
   */
  | { readonly kind: "whichSign"; readonly sheet: string; readonly said?: string; readonly areSizes?: true }
  /** Forecasts beside a plan, nearer to neither zero nor the plan: deviations, or costs to be taken from it. */
  | { readonly kind: "whichForecast"; readonly columns: readonly ColumnRef[]; readonly plan: ColumnRef }
  /** A forecast beside those of occasions (`beside`) that names none; `occasions`: those that have no column. */
  | {
      readonly kind: "whichOccasion";
      readonly sheet: string;
      readonly column: ColumnRef;
      readonly beside: readonly ColumnRef[];
      readonly occasions: readonly string[];
    }
  /** Headings and the lines around them say different units. */
  | { readonly kind: "whichUnit"; readonly sheet: string; readonly units: readonly MoneyUnit[] }
  /** Rows whose area nothing says. */
  | { readonly kind: "whichArea"; readonly sheet: string };
