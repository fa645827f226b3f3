/** What a press does to the round beside the package: the form written, or the round locked; or why it can't be. */
import type { Analysis } from "../analysis/analysis";
import { isBlocking, type Problem } from "../model/problem";
import type { RoundedTable } from "../reports/table";
import { basisText, timeText } from "../words/round";
import type { OpenTable } from "../workbook";
import { broughtIn } from "./broughtIn";
import { holdsUnlocked, locking, type Locking } from "./locking";
import { openForm } from "./openForm";
import { openHistory } from "./openHistory";
import { stageOf } from "./yearStage";
import type { YearStage } from "../model/round";
import type { ReportedRound, RoundPress } from "./reportedRound";

export interface ComposedRound {
  readonly kind: "composed";
  readonly tables: readonly OpenTable[];
  /** What is locked; none by other presses. */
  readonly locking: Locking | undefined;
  /** Where the year then stands. */
  readonly stage: YearStage;
  /** Rows of years before that are brought in; none by other presses. */
  readonly broughtIn: number | undefined;
  /** What is to be known of it. */
  readonly problems: readonly Problem[];
  /** Whether the run's other tables are of the round: another round than the reported one is locked alone. */
  readonly isWholePackage: boolean;
}

export interface RoundStopped {
  readonly kind: "stopped";
  readonly problems: readonly Problem[];
}

interface Composing {
  readonly analysis: Analysis;
  readonly round: ReportedRound;
  /** With its figures, rounded. */
  readonly form: RoundedTable | undefined;
}

export function composedRound(
  { analysis, round, form }: Composing,
  press: RoundPress | undefined,
  now: Date
): ComposedRound | RoundStopped {
  const { model } = analysis;
  const { state } = round;
  const basis = basisText(model);
  if (press === "history") return withHistory(analysis, round, now);
  const isOfForm = press !== undefined && press !== "lock";
  if (isOfForm && holdsUnlocked(state, model.reportUnit)) {
    const { year, occasion } = state.form ?? { year: 0, occasion: "" };
    return {
      kind: "stopped",
      problems: [{ kind: "roundNotLocked", severity: "blocking", place: undefined, occasion, year }],
    };
  }
  const lock = press === "lock" ? locking(analysis, round, timeText(now), basis) : undefined;
  if (lock !== undefined && lock.problems.length > 0) return { kind: "stopped", problems: lock.problems };
  const isWholePackage = lock?.isReported ?? true;
  const history = openHistory(analysis, state, lock?.added ?? [], lock?.effects);
  const isFormWritten = isOfForm || (press === "lock" && isWholePackage);
  const made = isOfForm ? "form" : "yearEnd";
  const after = lock === undefined ? round : { ...round, state: { ...state, version: lock.version } };
  return {
    kind: "composed",
    tables: [
      ...(history === undefined ? [] : [history]),
      ...(isFormWritten && form !== undefined ? [openForm(form, analysis, after, basis)] : []),
    ],
    locking: lock,
    stage: lock === undefined ? stageOf(model, state, made) : lockedStage(lock, stageOf(model, state)),
    broughtIn: undefined,
    problems: [],
    isWholePackage,
  };
}

/** Another round than the reported one leaves that to be begun. */
function lockedStage({ isReported, version }: Locking, stage: YearStage): YearStage {
  return isReported ? { ...stage, version, needs: "nothing" } : { ...stage, needs: "form" };
}

/** Prognoshistorik alone: the next run has what was brought in, in every table that it is in. */
function withHistory(analysis: Analysis, { state }: ReportedRound, now: Date): ComposedRound | RoundStopped {
  const { added, problems } = broughtIn(analysis.model, state.history.rows, timeText(now));
  if (problems.some(isBlocking)) return { kind: "stopped", problems };
  const history = openHistory(analysis, state, added);
  return {
    kind: "composed",
    tables: history === undefined ? [] : [history],
    locking: undefined,
    stage: stageOf(analysis.model, state),
    broughtIn: added.length,
    problems,
    isWholePackage: false,
  };
}
