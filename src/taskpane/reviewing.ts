/** Granska text in the session: what is read, what came of it, and mending a text where it stands. */
import { mended, replacement } from "./mending";
import type { WrittenText } from "../comments/writtenTexts";
import type { Mending } from "../review";
import type { Language } from "../words/language";
import type { Watch } from "../workbook";
import { WorkbookError } from "../workbookError";
import { chosenTexts } from "./chosenTexts";
import type { Desk } from "./desk";
import { showSources } from "./examining";
import { commentedCopy, readDocument } from "./readingDocument";
import type { SavedFile } from "./saveFile";
import type { Notice, SessionState, TextChange, TextChoice } from "./state";

export function reviewing(desk: Desk) {
  return {
    /** Shows what can be read. */
    open: () => desk.inTurn(() => Promise.resolve(desk.tell({ kind: "choosingText", notice: undefined }))),
    /** Reads it. Gives the state that this ended in. */
    read: (choice: TextChoice) => {
      const nothing = { kind: choice.kind === "comments" ? "noComments" : "noText" } as const;
      return begin(desk, { choice, isText: () => true, nothing });
    },
    /**
     * The ribbon's Granska text: reads the selected cells where sentences stand in them, else shows what can be read.
     */
    readSelection: () => begin(desk, SENTENCES_SELECTED),
    /** Makes something right where it stands: in its cell, or in the pasted text. */
    replace: (mending: Mending) => onReview(desk, (shown) => replace(desk, shown, mending)),
    /** The reviewed document with a comment at each figure that needs one; `undefined` where there is none to give. */
    commentedCopy: (language: Language): Promise<SavedFile | undefined> =>
      desk.inTurn(async () => {
        const { state } = desk.memory();
        let copy: SavedFile | undefined;
        if (state.kind === "reviewed")
          await desk.orFail("comment", async () => void (copy = await commentedCopy(desk, state, language)));
        return copy;
      }),
    /** Takes the last replacement back. */
    undo: () => onReview(desk, (shown) => undo(desk, shown)),
    /** Back to what was shown before. */
    leave: () =>
      desk.inTurn(async () => {
        if (desk.memory().before === undefined) await desk.orFail("survey", () => showSources(desk));
        else desk.tell({ kind: "left" });
      }),
  };
}

/** What is to be read, what counts as a text there, and what is said where there is none. */
interface Wanted {
  readonly choice: TextChoice;
  readonly isText: (written: WrittenText) => boolean;
  readonly nothing: Notice | undefined;
}

/** From the ribbon, a cell that happens to be selected is not taken for a text: three words or more are. */
const SENTENCES_SELECTED: Wanted = {
  choice: { kind: "selection" },
  isText: ({ text }) => /\S\s+\S+\s+\S/.test(text),
  nothing: undefined,
};

function begin(desk: Desk, wanted: Wanted): Promise<SessionState> {
  if (wanted.choice.kind === "pasted") desk.tell({ kind: "pasted", text: wanted.choice.text });
  return desk.untilStopped({
    doing: "review",
    begin: "readingBegun",
    work: (watch) => read(desk, wanted, watch),
    stopped: () => desk.tell({ kind: "choosingText", notice: { kind: "reviewCancelled" } }),
  });
}

async function read(desk: Desk, { choice, isText, nothing }: Wanted, watch: Watch): Promise<void> {
  if (choice.kind === "document") return readDocument(desk, choice.file, watch);
  const { workbook, reviewer } = desk.means;
  const texts = await chosenTexts(workbook, choice, watch);
  if ("failure" in texts)
    return desk.tell({ kind: "choosingText", notice: { kind: "notRead", failure: texts.failure } });
  if (!texts.some(isText)) return desk.tell({ kind: "choosingText", notice: nothing });
  const { basisOf, reviewOf } = await reviewer();
  const basis = await basisOf(workbook, watch);
  if (basis.kind === "stopped") return desk.tell({ kind: "ended", result: basis });
  watch.progress({ phase: "review", done: 0, total: 0 });
  await new Promise((resume) => setTimeout(resume));
  watch.signal.throwIfAborted();
  desk.tell({ kind: "reviewed", choice, review: reviewOf(texts, basis) });
}

type Reviewed = SessionState<"reviewed">;

function onReview(desk: Desk, act: (shown: Reviewed) => Promise<void>): Promise<void> {
  return desk.inTurn(async () => {
    const { state } = desk.memory();
    if (state.kind === "reviewed") await desk.orFail("replace", () => act(state));
  });
}

function replace(desk: Desk, shown: Reviewed, { text, corrections }: Mending): Promise<void> {
  const before = shown.review.texts[text]?.text ?? "";
  const change = { text, before, after: mended(before, corrections) };
  const place = shown.review.texts[text]?.cell?.place;
  return exchange(desk, shown, change, {
    undo: change,
    notice: { kind: "replaced", place, ...replacement(before, corrections) },
  });
}

async function undo(desk: Desk, shown: Reviewed): Promise<void> {
  if (shown.undo === undefined) return;
  const { text, before, after } = shown.undo;
  const change = { text, before: after, after: before };
  await exchange(desk, shown, change, { undo: undefined, notice: { kind: "undone" } });
}

/** Puts one text in place of another, in its cell too, and reads all of them again. */
async function exchange(
  desk: Desk,
  { review, choice }: Reviewed,
  change: TextChange,
  done: { readonly undo: TextChange | undefined; readonly notice: Notice }
): Promise<void> {
  const { workbook, reviewer } = desk.means;
  const place = review.texts[change.text]?.cell?.place;
  if (place !== undefined) {
    try {
      await workbook.replaceText({ place, before: change.before, after: change.after });
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
      return desk.tell({ kind: "noticed", notice: { kind: "notReplaced", place, failure: error.failure } });
    }
  }
  const texts = review.texts.map((text, index) => (index === change.text ? { ...text, text: change.after } : text));
  if (choice.kind === "pasted") desk.tell({ kind: "pasted", text: change.after });
  const { reviewOf } = await reviewer();
  desk.tell({ kind: "exchanged", review: reviewOf(texts, review.basis), ...done });
}
