/**
 * What a session knows, and how each thing that happens changes it: pure, so that what is shown when can be read here
 * and tested without a workbook.
 */
import type { Said } from "../analysis/plausibility/answers";
import type { Fingerprint } from "../analysis/plausibility/fingerprint";
import type { Length } from "../model/comment";
import type { Review } from "../review";
import type { Figures, RunResult, Stopped } from "../run";
import type { TextsChoice } from "../rolling/rolling";
import type { Progress, Survey } from "../workbook";
import type { YearStage } from "../model/round";
import type { Failure } from "./failure";
import type { CheckedFigures, Errand, Notice, SessionState, TextChange, TextChoice } from "./state";

export interface Memory {
  /** What the pane shows. */
  readonly state: SessionState;
  /** What the workbook was last seen to hold. */
  readonly survey: Survey | undefined;
  /** Where in the year it then was. */
  readonly stage?: YearStage | undefined;
  /** What was shown before Granska text, to come back to. */
  readonly before: SessionState | undefined;
  /** The text that was last pasted. */
  readonly draft: string;
}

export const NOTHING_YET: Memory = { state: { kind: "idle" }, survey: undefined, before: undefined, draft: "" };

interface Begun {
  /** Avbryt was pressed while it waited for its turn. */
  readonly isCancelled: boolean;
}

interface Events {
  readonly surveying: unknown;
  readonly surveyed: Omit<SessionState<"ready">, "kind" | "errand"> & { readonly survey: Survey };
  readonly errandBegun: { readonly errand: Errand };
  readonly runBegun: Begun;
  readonly readingBegun: Begun;
  readonly fileBegun: Begun;
  readonly insertBegun: Begun;
  readonly rollBegun: Begun;
  readonly progressed: { readonly progress: Progress };
  /** Avbryt: the work stops at its next block. */
  readonly cancelling: unknown;
  readonly ended: { readonly result: RunResult };
  /** The figures were seen without a run. */
  readonly checked: { readonly figures: Figures | Stopped };
  readonly failed: { readonly failure: Failure };
  readonly noticed: { readonly notice: Notice };
  readonly lengthChosen: { readonly length: Length };
  /** What the controller has said of a finding of plausibility; `undefined` takes it back. */
  readonly answered: { readonly finding: Fingerprint; readonly said: Said | undefined };
  readonly pasted: { readonly text: string };
  /** What can be read is to be shown. */
  readonly choosingText: { readonly notice: Notice | undefined };
  readonly reviewed: { readonly choice: TextChoice; readonly review: Review };
  /** One text was put in place of another. */
  readonly exchanged: { readonly review: Review; readonly undo: TextChange | undefined; readonly notice: Notice };
  /** A file can be chosen. */
  readonly choosingFile: { readonly notice: Notice | undefined };
  readonly fileShown: Omit<SessionState<"file">, "kind">;
  /** What rolling to the next year comes to. */
  readonly rollShown: Omit<SessionState<"rollAsked">, "kind" | "stage">;
  /** What becomes of the texts of the year. */
  readonly textsChosen: { readonly texts: TextsChoice };
  /** Back from Granska text or Hämta fil. */
  readonly left: unknown;
}

export type SessionEvent<Kind extends keyof Events = keyof Events> = {
  [K in Kind]: { readonly kind: K } & Events[K];
}[Kind];

export function next<Kind extends keyof Events>(memory: Memory, event: SessionEvent<Kind>): Memory {
  return STEPS[event.kind](memory, event);
}

const AT_ITS_BEGINNING: Progress = { phase: "survey", done: 0, total: 0 };

const STEPS: { readonly [Kind in keyof Events]: (memory: Memory, event: SessionEvent<Kind>) => Memory } = {
  surveying: (memory) => ({ ...memory, state: { kind: "surveying" } }),
  surveyed: (memory, { survey, recognition, layouts, reports, attention, stage, notice }) => ({
    ...memory,
    survey,
    stage,
    state: { kind: "ready", recognition, layouts, reports, attention, errand: undefined, stage, notice },
  }),
  errandBegun: (memory, { errand }) =>
    memory.state.kind === "ready" ? { ...memory, state: { ...memory.state, errand, notice: undefined } } : memory,
  runBegun: (memory, { isCancelled }) => ({
    ...memory,
    state: { kind: "running", progress: AT_ITS_BEGINNING, cancelling: isCancelled },
  }),
  readingBegun: (memory, { isCancelled }) => ({
    ...memory,
    before: wayBack(memory),
    state: { kind: "reviewing", progress: AT_ITS_BEGINNING, cancelling: isCancelled },
  }),
  fileBegun: (memory, { isCancelled }) => ({
    ...memory,
    before: wayBack(memory),
    state: { kind: "readingFile", progress: AT_ITS_BEGINNING, cancelling: isCancelled },
  }),
  insertBegun: (memory, { isCancelled }) => ({
    ...memory,
    state: { kind: "inserting", progress: { phase: "insert", done: 0, total: 0 }, cancelling: isCancelled },
  }),
  rollBegun: (memory, { isCancelled }) => ({
    ...memory,
    before: wayBack(memory),
    state: { kind: "rolling", progress: AT_ITS_BEGINNING, cancelling: isCancelled },
  }),
  progressed: (memory, { progress }) => changedUnderWay(memory, { progress }),
  cancelling: (memory) => changedUnderWay(memory, { cancelling: true }),
  ended: (memory, { result }) => {
    if (result.kind === "stopped") return stopped(memory, result);
    const { stage } = result;
    return { ...memory, stage, state: { kind: "done", result, stage, notice: undefined } };
  },
  checked: (memory, { figures }) =>
    figures.kind === "figures"
      ? { ...memory, state: { kind: "checked", figures, stage: memory.stage, notice: undefined } }
      : stopped(memory, figures),
  failed: (memory, { failure }) => ({ ...memory, state: { kind: "failed", failure } }),
  noticed: (memory, { notice }) =>
    "notice" in memory.state ? { ...memory, state: { ...memory.state, notice } } : memory,
  lengthChosen: (memory, { length }) =>
    memory.state.kind === "done" ? { ...memory, state: { ...memory.state, length } } : memory,
  answered: (memory, { finding, said }) => {
    const { state } = memory;
    const answered = <T extends CheckedFigures>(figures: T): T => ({
      ...figures,
      plausibility: figures.plausibility.map((check) =>
        check.fingerprint.what === finding.what ? { ...check, answer: said && { ...said, of: finding } } : check
      ),
    });
    if (state.kind === "done") return { ...memory, state: { ...state, result: answered(state.result) } };
    return state.kind === "checked" ? { ...memory, state: { ...state, figures: answered(state.figures) } } : memory;
  },
  pasted: (memory, { text }) => ({ ...memory, draft: text }),
  choosingText: (memory, { notice }) => ({
    ...memory,
    before: wayBack(memory),
    state: { kind: "reviewStart", draft: memory.draft, notice },
  }),
  reviewed: (memory, { choice, review }) => ({
    ...memory,
    state: { kind: "reviewed", choice, review, undo: undefined, notice: undefined },
  }),
  exchanged: (memory, { review, undo, notice }) =>
    memory.state.kind === "reviewed" ? { ...memory, state: { ...memory.state, review, undo, notice } } : memory,
  choosingFile: (memory, { notice }) => ({
    ...memory,
    before: wayBack(memory),
    state: { kind: "fileStart", notice },
  }),
  fileShown: (memory, shown) => ({ ...memory, state: { ...shown, kind: "file" } }),
  rollShown: (memory, shown) => ({ ...memory, state: { ...shown, stage: memory.stage, kind: "rollAsked" } }),
  textsChosen: (memory, { texts }) =>
    memory.state.kind === "rollAsked" ? { ...memory, state: { ...memory.state, texts } } : memory,
  left: (memory) => ({ ...memory, state: memory.before ?? memory.state }),
};

/** What the run saw of the year, where it came so far; else it stands as it did. */
function stopped(memory: Memory, result: Stopped): Memory {
  const stage = result.stage ?? memory.stage;
  return { ...memory, stage, state: { kind: "stopped", result, stage, notice: undefined } };
}

function changedUnderWay(memory: Memory, change: Partial<Omit<SessionState<"running">, "kind">>): Memory {
  const { state } = memory;
  return "cancelling" in state ? { ...memory, state: { ...state, ...change } } : memory;
}

/** The ordinary view to come back to; none after a failure, which would only be told once more. */
function wayBack({ state, before }: Memory): SessionState | undefined {
  switch (state.kind) {
    case "ready":
    case "done":
    case "checked":
    case "stopped":
      return { ...state, notice: undefined };
    case "failed":
      return undefined;
    case "idle":
    case "surveying":
    case "running":
    case "reviewStart":
    case "reviewing":
    case "reviewed":
    case "fileStart":
    case "readingFile":
    case "file":
    case "inserting":
    case "rolling":
    case "rollAsked":
      return before;
  }
}
