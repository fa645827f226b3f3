/** Granska text in the session: what is read, what came of it, and mending a text where it stands. */
import type { Place } from "../model/problem";
import type { Stopped } from "../run";
import type { Basis, Mending, Review } from "../review";
import { mended, replacement } from "../reading/mending";
import { textsOfCells, textsOfComments, type WrittenText } from "../reading/writtenTexts";
import type { Watch, Workbook } from "../workbook";
import { WorkbookError, type WorkbookFailure } from "../workbookError";
import { codeOf, type Doing } from "./failure";
import type { Notice, SessionState, TextChoice } from "./state";

/** The reader, fetched when it is first needed. */
export interface Reviewer {
  readonly basisOf: (workbook: Workbook, watch: Watch) => Promise<Basis | Stopped>;
  readonly reviewOf: (texts: readonly WrittenText[], basis: Basis) => Review;
}

export interface ReviewActs {
  /** Shows what can be read. */
  open(): Promise<void>;
  /** Reads it. Gives the state that this ended in. */
  read(choice: TextChoice): Promise<SessionState>;
  /** The ribbon's Granska text: reads the selected cells where sentences stand in them, else shows what can be read. */
  readSelection(): Promise<SessionState>;
  /** Makes something right where it stands: in its cell, or in the pasted text. */
  replace(mending: Mending): Promise<void>;
  /** Takes the last replacement back. */
  undo(): Promise<void>;
  /** Back to what was shown before. */
  leave(): Promise<void>;
  cancel(): void;
}

/** What the session lends: its state, and its order of doing one thing at a time. */
export interface Desk {
  readonly workbook: Workbook;
  readonly reviewer: () => Promise<Reviewer>;
  readonly state: () => SessionState;
  readonly show: (state: SessionState) => void;
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>;
  readonly orFail: (doing: Doing, work: () => Promise<void>) => Promise<void>;
  readonly showSources: () => Promise<void>;
}

export function createReviewActs(desk: Desk): ReviewActs {
  const { workbook, reviewer, show } = desk;
  let before: SessionState | undefined;
  let draft = "";
  let abort: AbortController | undefined;

  return {
    open: () => desk.inTurn(() => Promise.resolve(showStart(undefined))),
    read: (choice) => begin(choice, choice.kind === "comments" ? "noComments" : "noText"),
    readSelection: () => begin({ kind: "selection" }, undefined),
    replace: ({ text, corrections }) =>
      onReview(async (shown) => {
        const was = shown.review.texts[text]?.text ?? "";
        await exchange(shown, { text, before: was, after: mended(was, corrections) }, (place) => ({
          kind: "replaced",
          place,
          ...replacement(was, corrections),
        }));
      }),
    undo: () =>
      onReview(async (shown) => {
        if (shown.undo === undefined) return;
        const { text, before: was, after: is } = shown.undo;
        await exchange(shown, { text, before: is, after: was }, () => ({ kind: "undone" }));
      }),
    leave: () =>
      desk.inTurn(async () => {
        if (before === undefined) await desk.orFail("survey", desk.showSources);
        else show(before);
      }),
    cancel() {
      abort?.abort();
      const state = desk.state();
      if (state.kind === "reviewing") show({ ...state, cancelling: true });
    },
  };

  function showStart(notice: Notice | undefined): void {
    rememberView();
    show({ kind: "reviewStart", draft, notice });
  }

  /** The ordinary view, to come back to. */
  function rememberView(): void {
    const state = desk.state();
    if (state.kind === "ready" || state.kind === "done" || state.kind === "stopped")
      before = { ...state, notice: undefined };
    else if (state.kind === "failed") before = undefined;
  }

  function begin(choice: TextChoice, nothing: "noText" | "noComments" | undefined): Promise<SessionState> {
    const own = (abort = new AbortController());
    if (choice.kind === "pasted") draft = choice.text;
    return desk.inTurn(async () => {
      rememberView();
      show({ kind: "reviewing", progress: { phase: "survey", done: 0, total: 0 }, cancelling: own.signal.aborted });
      await desk.orFail("review", () => unlessCancelled(own.signal, () => read(choice, nothing, own.signal)));
      return desk.state();
    });
  }

  async function read(
    choice: TextChoice,
    nothing: "noText" | "noComments" | undefined,
    signal: AbortSignal
  ): Promise<void> {
    const watch: Watch = {
      signal,
      progress: (progress) => {
        const state = desk.state();
        if (state.kind === "reviewing") show({ ...state, progress });
      },
    };
    signal.throwIfAborted();
    const texts = await textsOf(choice, watch);
    if ("failure" in texts) return showStart({ kind: "notRead", failure: texts.failure });
    // From the ribbon, a cell that happens to be selected is not taken for a text.
    const isText = nothing === undefined ? texts.some(({ text }) => isSentence(text)) : texts.length > 0;
    if (!isText) return showStart(nothing === undefined ? undefined : { kind: nothing });
    const { basisOf, reviewOf } = await reviewer();
    const basis = await basisOf(workbook, watch);
    if (basis.kind === "stopped") return show({ kind: "stopped", result: basis, notice: undefined });
    watch.progress({ phase: "review", done: 0, total: 0 });
    await new Promise((resume) => setTimeout(resume));
    signal.throwIfAborted();
    show({ kind: "reviewed", choice, review: reviewOf(texts, basis), undo: undefined, notice: undefined });
  }

  async function textsOf(choice: TextChoice, watch: Watch): Promise<readonly WrittenText[] | NotRead> {
    switch (choice.kind) {
      case "pasted":
        return choice.text.trim() === "" ? [] : [{ text: choice.text, headings: [], cell: undefined }];
      case "comments":
        return (
          textsOfComments((await workbook.readTexts({ kind: "table", name: "Avvik.kommentarer" }, watch)) ?? []) ?? []
        );
      case "selection":
        return selectedTexts(watch);
    }
  }

  /** None where a chart or another workbook is selected. */
  async function selectedTexts(watch: Watch): Promise<readonly WrittenText[] | NotRead> {
    try {
      return textsOfCells((await workbook.readTexts({ kind: "selection" }, watch)) ?? []);
    } catch (error) {
      if (error instanceof WorkbookError && error.failure.kind === "selectionUnusable") return [];
      if (error instanceof WorkbookError && error.failure.kind === "selectionTooLarge")
        return { failure: error.failure };
      throw error;
    }
  }

  async function unlessCancelled(signal: AbortSignal, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      const wasCancelled = signal.aborted && (error === signal.reason || codeOf(error) === "AbortError");
      if (!wasCancelled) throw error;
      show({ kind: "reviewStart", draft, notice: { kind: "reviewCancelled" } });
    }
  }

  function onReview(act: (shown: Reviewed) => Promise<void>): Promise<void> {
    return desk.inTurn(async () => {
      const state = desk.state();
      if (state.kind === "reviewed") await desk.orFail("replace", () => act(state));
    });
  }

  /** Puts one text in place of another, in its cell too, and reads all of them again. */
  async function exchange(
    shown: Reviewed,
    change: TextChange,
    done: (place: Place | undefined) => Notice
  ): Promise<void> {
    const { review, choice } = shown;
    const place = review.texts[change.text]?.cell?.place;
    if (place !== undefined) {
      try {
        await workbook.replaceText({ place, before: change.before, after: change.after });
      } catch (error) {
        if (!(error instanceof WorkbookError)) throw error;
        return show({ ...shown, notice: { kind: "notReplaced", place, failure: error.failure } });
      }
    }
    const texts = review.texts.map((text, index) => (index === change.text ? { ...text, text: change.after } : text));
    if (choice.kind === "pasted") draft = change.after;
    const { reviewOf } = await reviewer();
    const notice = done(place);
    show({
      kind: "reviewed",
      choice,
      review: reviewOf(texts, review.basis),
      undo: notice.kind === "replaced" ? change : undefined,
      notice,
    });
  }
}

type Reviewed = Extract<SessionState, { readonly kind: "reviewed" }>;

/** Why the user must select something else. */
interface NotRead {
  readonly failure: WorkbookFailure;
}

/** One text, before and after. */
export interface TextChange {
  readonly text: number;
  readonly before: string;
  readonly after: string;
}

/** Three words or more: no heading, code or name. */
function isSentence(text: string): boolean {
  return /\S\s+\S+\s+\S/.test(text);
}
