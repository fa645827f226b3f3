/**
 * What is going on in this workbook: the one store that the ribbon and the pane share, without React and
 * without Office. One thing is done at a time, in the order asked for; there is never more than one run.
 */
import type { Length } from "../model/comment";
import type { Place } from "../model/problem";
import type { SourceName } from "../model/source";
import type { Pipeline } from "../run";
import type { ReportChoice } from "../reports/choice";
import type { ReportId } from "../reports/table";
import type { Recognition, SourceStatus } from "../sources/recognise";
import type { Rectangle, SourceChoice, Survey, Workbook } from "../workbook";
import { WorkbookError } from "../workbookError";
import { codeOf, failureOf, type Doing } from "./failure";
import { createReviewActs, type ReviewActs, type Reviewer } from "./reviewing";
import { mayLoadSample, type Errand, type Notice, type SessionState } from "./state";

/** What a session works with; all but the workbook may be loaded when first called. */
export interface Means {
  readonly workbook: Workbook;
  readonly now: () => Date;
  /** Milliseconds, for how long each phase of a run takes. */
  readonly clock: () => number;
  readonly recognise: (survey: Survey) => Recognition | Promise<Recognition>;
  /** Every report of the catalogue, and which of them `skipped` leaves out. */
  readonly reportChoices: (
    recognition: Recognition,
    skipped: readonly ReportId[] | undefined
  ) => Promise<readonly ReportChoice[]>;
  readonly yearEnd: Pipeline;
  readonly reviewer: () => Promise<Reviewer>;
  /** The text of one of the sample's files: `sampleFile("Utfall.csv")`. */
  readonly sampleFile: (name: string) => Promise<string>;
}

export interface Session {
  readonly subscribe: (listener: () => void) => () => void;
  readonly getSnapshot: () => SessionState;
  /** Looks at what the workbook holds; `attention` is the source that the user wants to mend. */
  examine(attention?: SourceName): Promise<void>;
  /** Årsanalys, or some reports of it alone. A press during a run joins it. Gives the state that the run ended in. */
  run(only?: readonly ReportId[]): Promise<SessionState>;
  /** Stops the run, or the reading of a text, at its next block; the workbook is then as it was. */
  cancel(): void;
  /** Uses the selected cells for a source (Använd markeringen). */
  useSelection(source: SourceName): Promise<void>;
  /** Says which column of a source is which; `undefined` leaves it to the headings again. */
  mapColumn(source: SourceName, column: string, offset: number | undefined): Promise<void>;
  /** Forgets everything that the user has chosen for a source. */
  forget(source: SourceName): Promise<void>;
  /** Leaves a report out of every run in this workbook, or takes it in again. */
  skip(report: ReportId, isSkipped: boolean): Promise<void>;
  /** Inserts empty sheets for these sources, or for all that a newcomer needs and that are missing. */
  insertTemplate(sources?: readonly SourceName[]): Promise<void>;
  /** Inserts the sample municipality, in a workbook without sources only. */
  loadSample(): Promise<void>;
  /** How long the comments are to be from now on. */
  chooseLength(length: Length): Promise<void>;
  /** Selects a place in the sheet. */
  reveal(place: Place): Promise<void>;
  /** Granska text. */
  readonly review: ReviewActs;
}

export function createSession(means: Means): Session {
  const { workbook } = means;
  const listeners = new Set<() => void>();
  let state: SessionState = { kind: "idle" };
  let lastSurvey: Survey | undefined;
  let queue: Promise<unknown> = Promise.resolve();
  let current: { readonly abort: AbortController; readonly ended: Promise<SessionState> } | undefined;
  const review = createReviewActs({
    workbook,
    reviewer: means.reviewer,
    state: () => state,
    show,
    inTurn,
    orFail,
    showSources: () => showSources(undefined, undefined),
  });

  return {
    review,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    getSnapshot: () => state,
    examine: (attention) =>
      inTurn(async () => {
        show({ kind: "surveying" });
        await orFail("survey", async () => showSources(undefined, attention));
      }),
    run(only) {
      if (current !== undefined) return current.ended;
      const abort = new AbortController();
      const ended = inTurn(() => runOnce(abort.signal, only)).finally(() => (current = undefined));
      current = { abort, ended };
      return ended;
    },
    cancel() {
      current?.abort.abort();
      review.cancel();
      if (state.kind === "running") show({ ...state, cancelling: true });
    },
    useSelection: (source) =>
      errand("choice", async () => {
        const rectangle = await selectedRectangle(workbook);
        if (rectangle === undefined || rectangle.rows < 2) return { kind: "selectionUnusable" };
        await workbook.remember(source, { rectangle, columns: {} });
        return undefined;
      }),
    mapColumn: (source, column, offset) =>
      errand("choice", async (recognition) => {
        const status = recognition.find((one) => one.source === source);
        if (status?.site === undefined) return undefined;
        const former = lastSurvey?.choices.get(source);
        await workbook.remember(source, choiceWith(former, status, status.site.rectangle, column, offset));
        return undefined;
      }),
    forget: (source) =>
      errand("choice", async () => {
        await workbook.remember(source, undefined);
        return undefined;
      }),
    skip: (report, isSkipped) =>
      errand("choice", async () => {
        const others = (lastSurvey?.skipped ?? []).filter((id) => id !== report);
        await workbook.skip(isSkipped ? [...others, report] : others);
        return undefined;
      }),
    insertTemplate: (sources) =>
      errand("template", async (recognition) => {
        const { templateSheets } = await import("./template");
        return insertedNotice(await workbook.insert(templateSheets(recognition, sources)));
      }),
    loadSample: () =>
      errand("sample", async (recognition) => {
        if (!mayLoadSample(recognition)) return { kind: "sampleRefused" };
        const { sampleSheets } = await import("./sample");
        return insertedNotice(await workbook.insert(await sampleSheets(means.sampleFile)));
      }),
    chooseLength: (length) =>
      inTurn(async () => {
        if (state.kind !== "done") return;
        const shown = state;
        await orFail("choice", async () => {
          await workbook.chooseLength(length);
          show({ ...shown, length });
        });
      }),
    reveal: (place) =>
      inTurn(async () => {
        try {
          await workbook.reveal(place);
        } catch (error) {
          showNotice({ kind: "notRevealed", place, code: codeOf(error) });
        }
      }),
  };

  function show(next: SessionState): void {
    state = next;
    for (const listener of listeners) listener();
  }

  function showNotice(notice: Notice): void {
    if ("notice" in state) show({ ...state, notice });
  }

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = queue.then(work);
    queue = turn.catch(() => undefined);
    return turn;
  }

  async function orFail(doing: Doing, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      show({ kind: "failed", failure: failureOf(error, doing, means.now()) });
    }
  }

  async function showSources(notice: Notice | undefined, attention: SourceName | undefined): Promise<void> {
    lastSurvey = await workbook.survey();
    const recognition = await means.recognise(lastSurvey);
    const reports = await means.reportChoices(recognition, lastSurvey.skipped);
    const putBack: Notice | undefined = lastSurvey.wasPutBack === true ? { kind: "putBack" } : undefined;
    show({ kind: "ready", recognition, reports, attention, errand: undefined, notice: notice ?? putBack });
  }

  /** Something small, done while the sources stay in view, after which the workbook is looked at again. */
  function errand(name: Errand, act: (recognition: Recognition) => Promise<Notice | undefined>): Promise<void> {
    return inTurn(async () => {
      if (state.kind !== "ready") return;
      const { recognition, attention } = state;
      show({ ...state, errand: name, notice: undefined });
      await orFail(name === "choice" ? "choice" : "insert", async () => showSources(await act(recognition), attention));
    });
  }

  async function runOnce(signal: AbortSignal, only: readonly ReportId[] | undefined): Promise<SessionState> {
    show({ kind: "running", progress: { phase: "survey", done: 0, total: 0 }, cancelling: signal.aborted });
    await orFail("run", async () => {
      try {
        signal.throwIfAborted();
        const result = await means.yearEnd(workbook, {
          now: means.now(),
          clock: means.clock,
          signal,
          ...(only === undefined ? {} : { only }),
          progress: (progress) => {
            if (state.kind === "running") show({ ...state, progress });
          },
        });
        show(
          result.kind === "written"
            ? { kind: "done", result, notice: undefined }
            : { kind: "stopped", result, notice: undefined }
        );
      } catch (error) {
        const wasCancelled = signal.aborted && (error === signal.reason || codeOf(error) === "AbortError");
        if (!wasCancelled) throw error;
        await showSources({ kind: "cancelled" }, undefined);
      }
    });
    return state;
  }
}

/** `undefined` when no single block of cells is selected. */
async function selectedRectangle(workbook: Workbook): Promise<Rectangle | undefined> {
  try {
    return (await workbook.selection()).rectangle;
  } catch (error) {
    if (error instanceof WorkbookError && error.failure.kind === "selectionUnusable") return undefined;
    throw error;
  }
}

function insertedNotice(sheets: readonly string[]): Notice {
  return sheets.length === 0 ? { kind: "nothingInserted" } : { kind: "inserted", sheets };
}

/** The user's earlier choice for a source with one column changed; the heading is kept to notice a moved column. */
function choiceWith(
  former: SourceChoice | undefined,
  status: SourceStatus,
  rectangle: Rectangle,
  column: string,
  offset: number | undefined
): SourceChoice {
  const { [column]: _column, ...columns } = former?.columns ?? {};
  const { [column]: _heading, ...headings } = former?.headings ?? {};
  if (offset === undefined) return { rectangle, columns, headings };
  const heading = status.headings[offset] ?? "";
  return {
    rectangle,
    columns: { ...columns, [column]: offset },
    headings: heading === "" ? headings : { ...headings, [column]: heading },
  };
}
