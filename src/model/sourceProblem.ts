/** What is found of a source as a whole: that it is missing, how it is laid out, and what is asked of that. */
import type { Found, StrayRows } from "./finding";
import type { MoneyUnit, Ore } from "./money";
import type { SourceName } from "./source";

/** What two readings of a layout differ in. */
type LayoutQuestion =
  | "whichColumn"
  | "whichScenario"
  | "whichNumbers"
  | "whichTable"
  | "whichMonths"
  | "whichSign"
  | "whichForecast"
  | "whichOccasion"
  | "whichUnit"
  | "whichArea";

export type SourceProblem =
  | (Found & { readonly kind: "sourceMissing"; readonly source: SourceName })
  | (Found & { readonly kind: "sourceEmpty"; readonly source: SourceName })
  | (Found & { readonly kind: "headingRowMissing"; readonly source: SourceName; readonly wanted: readonly string[] })
  | (Found & {
      readonly kind: "columnMissing";
      readonly source: SourceName;
      readonly column: string;
      readonly found: readonly string[];
    })
  /** `headings` with their cells: "Belopp (E1)". `used` is the one that was taken all the same. */
  | (Found & {
      readonly kind: "columnAmbiguous";
      readonly source: SourceName;
      readonly column: string;
      readonly headings: readonly string[];
      readonly used: string | undefined;
    })
  /** An amount's heading names another unit than the settings do. */
  | (Found & {
      readonly kind: "unitDiffers";
      readonly source: SourceName;
      readonly heading: string;
      readonly stated: MoneyUnit;
      readonly used: MoneyUnit;
    })
  | (Found & { readonly kind: "mergedCells"; readonly source: SourceName; readonly areas: readonly string[] })
  | (Found & { readonly kind: "hiddenRows"; readonly source: SourceName })
  /** `amount` is what the total row says, `expected` the sum of the rows above it; both as effect on the result. */
  | (Found & {
      readonly kind: "totalRowSkipped";
      readonly source: SourceName;
      readonly amount: Ore | undefined;
      readonly expected: Ore | undefined;
    })
  /** Rows labelled Summa that stand between other rows. `agrees`: each is the sum of rows above it. */
  | (Found & {
      readonly kind: "subtotalRowsSkipped";
      readonly source: SourceName;
      readonly stray: StrayRows;
      readonly agrees: boolean;
    })
  /** Rows that a column says are neither outcome nor budget, in words that are not known. */
  | (Found & { readonly kind: "rowsUnnamed"; readonly source: SourceName; readonly stray: StrayRows })
  /** Rows of other committees, or of other versions than the one in force; the code is what the first one is called. */
  | (Found & { readonly kind: "rowsOfOthers"; readonly source: SourceName; readonly stray: StrayRows })
  /** The source is laid out in another way, and is read from these sheets all the same. */
  | (Found & {
      readonly kind: "layoutRead";
      readonly source: SourceName;
      readonly sheets: readonly string[];
      /** Its dates are counted from 1904, and are moved to the year that is said. */
      readonly isFrom1904?: true;
    })
  /** What stands in another layout can be read in more than one way. */
  | (Found & {
      readonly kind: "layoutAsked";
      readonly source: SourceName;
      readonly about: LayoutQuestion;
      /** The column that is asked about; "" where it is another matter. */
      readonly column: string;
      readonly candidates: readonly string[];
    })
  /** Headings of a remembered layout that are gone. */
  | (Found & { readonly kind: "layoutLost"; readonly source: SourceName; readonly headings: readonly string[] })
  /** Tables on these sheets may be part of the source, or another version of it, and are not read. */
  | (Found & { readonly kind: "layoutBeside"; readonly source: SourceName; readonly sheets: readonly string[] })
  /** Columns beside what the source is read from that may be what it lacks. */
  | (Found & { readonly kind: "layoutColumnsLeft"; readonly source: SourceName; readonly headings: readonly string[] })
  /** A table that looks like the source, and that nothing could be made of. */
  | (Found & { readonly kind: "layoutLeft"; readonly source: SourceName })
  /** Sums of areas beside the source's own rows, or what says that it is: no part of it. */
  | (Found & { readonly kind: "layoutSummed"; readonly source: SourceName; readonly agrees: boolean });
