/**
 * START HERE. One press of Årsanalys: read → check → compute → round → compose → write.
 */
import type { Problem } from "./model/problem";
import type { Ore } from "./model/money";
import type { RoundedTable } from "./reports/table";
import type { Recognition } from "./sources/recognise";
import type { Watch, Workbook, WriteReport } from "./workbook";

/** A control that was made: both sides in öre (or rows), as exact amounts. */
export interface Check {
  readonly name: string;
  readonly unit: "kr" | "rows";
  readonly left: number;
  readonly right: number;
  readonly holds: boolean;
}

export interface Headline {
  /** The committee's result: + surplus, − deficit; and its grant. */
  readonly result: Ore;
  readonly grant: Ore;
}

export type RunResult =
  /** Something must be mended first; nothing was written. */
  | { readonly kind: "stopped"; readonly recognition: Recognition; readonly problems: readonly Problem[] }
  | {
      readonly kind: "written";
      readonly recognition: Recognition;
      readonly problems: readonly Problem[];
      readonly tables: readonly RoundedTable[];
      readonly checks: readonly Check[];
      readonly headline: Headline;
      readonly preliminary: boolean;
      /** Reports that could not be made, and the source each of them needs. */
      readonly leftOut: readonly { readonly report: string; readonly needs: string }[];
      readonly written: WriteReport;
      /** Milliseconds per phase. */
      readonly phases: Readonly<Record<string, number>>;
    };

export interface RunContext extends Watch {
  /** Time of the run, for the stamp. */
  readonly now: Date;
}

export type Pipeline = (workbook: Workbook, context: RunContext) => Promise<RunResult>;
