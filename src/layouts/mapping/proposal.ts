/** What Avvik proposes for a source that does not stand in the contract's form: where, how, why, and how sure. */
import type { SourceName } from "../../model/source";
import type { Doubt } from "./doubt";
import type { Mapping } from "./mapping";

/** Why a block, a column or a step was chosen. */
export type Reason =
  | { readonly kind: "headings"; readonly fields: readonly string[] }
  | { readonly kind: "contents"; readonly fields: readonly string[] }
  | { readonly kind: "sheetSays"; readonly sheet: string }
  | { readonly kind: "year"; readonly year: number; readonly others: readonly string[] }
  | { readonly kind: "severalSheets"; readonly sheets: number }
  | { readonly kind: "sameSum"; readonly others: readonly string[] };

/** One way to read a source. */
export interface Reading {
  readonly mapping: Mapping;
  readonly doubts: readonly Doubt[];
  readonly reasons: readonly Reason[];
}

export interface Proposal extends Reading {
  readonly source: SourceName;
  /** The other answers to the first doubt, each as a whole. */
  readonly others: readonly Reading[];
}
