/** What a run of Årsanalys is given and what it comes to: for the pipeline, the pane and the ribbon. */
import type { Analysis } from "./analysis/analysis";
import type { JudgedCheck } from "./analysis/plausibility/answers";
import type { Check } from "./analysis/reconciliation";
import type { Layout } from "./layouts/atHome";
import type { Problem } from "./model/problem";
import type { Illustration } from "./pictures/picture";
import type { ReportChoice } from "./reports/choice";
import type { LeftOut } from "./reports/index";
import type { ReportId, RoundedTable } from "./reports/table";
import type { Locking } from "./rounds/locking";
import type { ReportedRound, RoundPress } from "./rounds/reportedRound";
import type { RoundView } from "./rounds/roundView";
import type { YearStage } from "./model/round";
import type { Recognition } from "./sources/status";
import type { Headline } from "./words/headline";
import type { Watch, Workbook, WriteReport } from "./workbook";

export interface RunContext extends Watch {
  /** Time of the run, for the stamp. */
  readonly now: Date;
  /** A clock in milliseconds, for the phases. */
  readonly clock: () => number;
  /** What the press does to the round beside the package; Årsanalys does nothing to it. */
  readonly round?: RoundPress;
  /** Reports to write alone; all but those left out where it says none. */
  readonly only?: readonly ReportId[];
}

/** Something must be mended first; nothing was written. */
export interface Stopped {
  readonly kind: "stopped";
  readonly recognition: Recognition;
  readonly problems: readonly Problem[];
  readonly layouts?: readonly Layout[];
  /** Where in the year the workbook stands, where the run came far enough to know. */
  readonly stage?: YearStage | undefined;
}

/** What the workbook's sources say: every table as it is printed, and what was found and controlled on the way. */
export interface Figures {
  readonly kind: "figures";
  readonly recognition: Recognition;
  /** How sources that are laid out in another way were read. */
  readonly layouts?: readonly Layout[];
  readonly problems: readonly Problem[];
  readonly analysis: Analysis;
  readonly tables: readonly RoundedTable[];
  readonly checks: readonly Check[];
  /** Every plausibility check, found or not, with what the controller has said of it. */
  readonly plausibility: readonly JudgedCheck[];
  readonly illustrations: readonly Illustration[];
  readonly preliminary: boolean;
  readonly leftOut: readonly LeftOut[];
  readonly reports: readonly ReportChoice[];
  /** Where the year's rounds stand, and the rows of the reported one. */
  readonly round: ReportedRound;
  /** The form of the reported occasion, with its figures; none in a workbook that does not use it. */
  readonly form: RoundedTable | undefined;
}

/** What a run leaves the pane to show; `tables` are those that were written. */
export interface Written extends Omit<Figures, "kind" | "analysis" | "round" | "form"> {
  readonly kind: "written";
  /** Reports that could be made and were not written, by choice. */
  readonly skipped: readonly ReportChoice[];
  /** The reports that were asked for alone. */
  readonly only: readonly ReportId[] | undefined;
  readonly headline: Headline;
  readonly written: WriteReport;
  readonly press: RoundPress | undefined;
  /** Where the year then stands. */
  readonly stage?: YearStage | undefined;
  /** The reported round's ways to the full year; none at the year end, nor where the form is not used. */
  readonly round?: RoundView | undefined;
  /** What was locked. */
  readonly locked: Locking | undefined;
  /** How many rows of years before were brought into the history. */
  readonly broughtIn: number | undefined;
  /** Milliseconds per phase. */
  readonly phases: Readonly<Record<string, number>>;
}

export type RunResult = Stopped | Written;
export type Pipeline = (workbook: Workbook, context: RunContext) => Promise<RunResult>;
