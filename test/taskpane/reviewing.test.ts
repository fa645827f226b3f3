/** Granska text in the session: what is shown when, and that a text is only mended where it stands. */
import type { TextCell } from "../../src/workbook";
import { reviewOf } from "../../src/review";
import type { Means } from "../../src/taskpane/means";
import type { ChosenFile, SessionState } from "../../src/taskpane/state";
import { WorkbookError } from "../../src/workbookError";
import { docx, paragraph, run } from "../documents/docx";
import { sessionWith, type Opened } from "./openedSession";
import { BASIS, PASTED } from "./reviews";
import { STOPPED } from "./states";

const WRONG = "Nämnden redovisar ett överskott på 4 miljoner kronor.";
const RIGHT = "Nämnden redovisar ett underskott på 4 miljoner kronor.";
const CELL: TextCell = { place: { sheet: "Text", address: "B2" }, row: 1, column: 1, text: WRONG, isFormula: false };

const reading: Means["reviewer"] = async () => ({ basisOf: async () => BASIS, reviewOf });

/** A session whose workbook has this text selected. */
function withSelection(...texts: readonly TextCell[]): Opened {
  const opened = sessionWith({ reviewer: reading });
  opened.workbook.texts = texts;
  return opened;
}

function reviewed({ session }: Opened): SessionState<"reviewed"> {
  const state = session.getSnapshot();
  if (state.kind !== "reviewed") throw new Error(`The session is ${state.kind}, not reviewed.`);
  return state;
}

function firstWrong(opened: Opened) {
  const wrong = reviewed(opened).review.claims.find(({ corrections }) => corrections.length > 0);
  if (wrong === undefined) throw new Error("Nothing is wrong.");
  return wrong;
}

describe("reading a Word document", () => {
  const AT = "Nämnden redovisar ett överskott på 4 miljoner kronor.";
  const fileOf = (bytes: () => Promise<Uint8Array>, size = 4000): ChosenFile => ({ name: "Bokslut.docx", size, bytes });
  const written = (text: string) => docx({ body: paragraph(run(text)) });

  async function withDocument(text: string): Promise<Opened & { readonly content: { now: Uint8Array } }> {
    const opened = sessionWith({ reviewer: reading });
    const content = { now: await written(text) };
    await opened.session.review.read({ kind: "document", file: fileOf(() => Promise.resolve(content.now)) });
    return { ...opened, content };
  }

  test("ends in its claims, and the copy has a name of its own and a comment", async () => {
    const opened = await withDocument(AT);
    expect(reviewed(opened).review.claims.map(({ spot }) => spot)).toEqual([
      { kind: "underHeading", heading: undefined },
    ]);
    const copy = await opened.session.review.commentedCopy("sv");
    expect(copy?.name).toBe("Bokslut – granskad.docx");
    expect(reviewed(opened).notice).toEqual({ kind: "copySaved", name: "Bokslut – granskad.docx", comments: 1 });
  });

  test("that is none says what it is, and reads no figures", async () => {
    const { session } = sessionWith({ reviewer: () => Promise.reject(new Error("Nothing is to be read.")) });
    await session.review.read({ kind: "document", file: fileOf(async () => Uint8Array.from([0x25, 0x50])) });
    expect(session.getSnapshot()).toMatchObject({
      kind: "reviewStart",
      notice: { kind: "documentNotRead", failure: { kind: "notWord" } },
    });
  });

  test("that is far too large is refused before it is read", async () => {
    const { session } = sessionWith({ reviewer: reading });
    const never = () => Promise.reject(new Error("Read all the same."));
    await session.review.read({ kind: "document", file: fileOf(never, 2_000_000_000) });
    expect(session.getSnapshot()).toMatchObject({ notice: { failure: { kind: "documentTooLarge", megabytes: 100 } } });
  });

  test("that has been changed since it was read gets no copy, and that is told", async () => {
    const opened = await withDocument(AT);
    opened.content.now = await written("Något annat.");
    expect(await opened.session.review.commentedCopy("sv")).toBeUndefined();
    expect(reviewed(opened).notice).toEqual({ kind: "documentNotRead", failure: { kind: "documentChanged" } });
  });

  test("that has been moved away since it was read gets none either", async () => {
    const opened = sessionWith({ reviewer: reading });
    const content = await written(AT);
    let isThere = true;
    const bytes = () =>
      isThere ? Promise.resolve(content) : Promise.reject(new DOMException("gone", "NotFoundError"));
    await opened.session.review.read({ kind: "document", file: fileOf(bytes) });
    isThere = false;
    expect(await opened.session.review.commentedCopy("sv")).toBeUndefined();
    expect(reviewed(opened).notice).toMatchObject({ failure: { kind: "documentChanged" } });
  });
});

describe("reading a text", () => {
  test("that was pasted ends in its claims", async () => {
    const { session, shown } = sessionWith({ reviewer: reading });
    expect((await session.review.read({ kind: "pasted", text: PASTED })).kind).toBe("reviewed");
    expect(shown.filter((kind, at) => kind !== shown[at - 1])).toEqual(["reviewing", "reviewed"]);
  });

  test("of the selected cells keeps where each stands", async () => {
    const opened = withSelection(CELL);
    await opened.session.review.read({ kind: "selection" });
    expect(reviewed(opened).review.texts).toEqual([{ text: WRONG, headings: [], cell: CELL }]);
    expect(opened.workbook.asked).toEqual(["texts of the selection"]);
  });

  test.each([
    ["selection", "noText"],
    ["comments", "noComments"],
  ] as const)("of the %s where there is none says so, and reads no figures", async (kind, notice) => {
    const { session } = sessionWith({ reviewer: () => Promise.reject(new Error("Nothing is to be read.")) });
    await session.review.read({ kind });
    expect(session.getSnapshot()).toEqual({ kind: "reviewStart", draft: "", notice: { kind: notice } });
  });

  test("where a chart is selected says that no text is", async () => {
    const { session, workbook } = sessionWith({ reviewer: reading });
    workbook.failWith = new WorkbookError({ kind: "selectionUnusable" });
    await session.review.read({ kind: "selection" });
    expect(session.getSnapshot()).toMatchObject({ kind: "reviewStart", notice: { kind: "noText" } });
  });

  test("against figures that can't be had shows the problems, as Årsanalys does", async () => {
    const { session } = sessionWith({ reviewer: async () => ({ basisOf: async () => STOPPED, reviewOf }) });
    await session.review.read({ kind: "pasted", text: PASTED });
    expect(session.getSnapshot()).toEqual({ kind: "stopped", result: STOPPED, notice: undefined });
    await session.review.open();
    expect(session.getSnapshot()).toMatchObject({ kind: "reviewStart", draft: PASTED });
  });

  test("of a whole ledger is refused beside the choice, where another can be made", async () => {
    const { session, workbook } = sessionWith({ reviewer: reading });
    const failure = { kind: "selectionTooLarge", cells: 60_000, most: 50_000 } as const;
    workbook.failWith = new WorkbookError(failure);
    await session.review.read({ kind: "selection" });
    expect(session.getSnapshot()).toEqual({ kind: "reviewStart", draft: "", notice: { kind: "notRead", failure } });
  });

  test("that fails is told as such", async () => {
    const { session, workbook } = sessionWith({ reviewer: reading });
    workbook.failWith = new WorkbookError({ kind: "cellBeingEdited" });
    await session.review.read({ kind: "selection" });
    expect(session.getSnapshot()).toMatchObject({
      kind: "failed",
      failure: { doing: "review", code: "InvalidOperationInCellEditMode", aftermath: undefined },
    });
  });

  test("can be cancelled, and what was pasted is kept", async () => {
    const reviewer: Means["reviewer"] = async () => ({
      reviewOf,
      basisOf: (_workbook, { signal }) => {
        session.cancel();
        expect(session.getSnapshot()).toMatchObject({ kind: "reviewing", cancelling: true });
        return Promise.reject(signal.reason as Error);
      },
    });
    const { session } = sessionWith({ reviewer });
    await session.review.read({ kind: "pasted", text: PASTED });
    expect(session.getSnapshot()).toEqual({ kind: "reviewStart", draft: PASTED, notice: { kind: "reviewCancelled" } });
  });
});

describe("the ribbon's button", () => {
  test("reads the selected cells where sentences stand in them", async () => {
    expect((await withSelection(CELL).session.review.readSelection()).kind).toBe("reviewed");
  });

  test.each([
    ["nothing", []],
    ["a name", [{ ...CELL, text: "Utfall 2024" }]],
  ])("shows what can be read where %s is selected, without a reproach", async (_what, texts) => {
    const { session } = withSelection(...texts);
    expect(await session.review.readSelection()).toEqual({ kind: "reviewStart", draft: "", notice: undefined });
  });

  test("pressed during a run waits for its end", async () => {
    const { session, workbook, shown } = withSelection(CELL);
    workbook.texts = [CELL];
    const run = session.run();
    await session.review.readSelection();
    await run;
    expect(shown.filter((kind, at) => kind !== shown[at - 1])).toEqual(["running", "done", "reviewing", "reviewed"]);
  });
});

describe("replacing", () => {
  test("a figure in a cell writes there, and reads the text again", async () => {
    const opened = withSelection(CELL);
    await opened.session.review.read({ kind: "selection" });
    await opened.session.review.replace(firstWrong(opened));
    expect(opened.workbook.replaced).toEqual([{ place: CELL.place, before: WRONG, after: RIGHT }]);
    const { review, notice } = reviewed(opened);
    expect(review.claims.map(({ claim }) => claim.verdict.kind)).toEqual(["agrees"]);
    expect(notice).toEqual({ kind: "replaced", place: CELL.place, before: "överskott", after: "underskott" });
  });

  test("is taken back as one step", async () => {
    const opened = withSelection(CELL);
    await opened.session.review.read({ kind: "selection" });
    await opened.session.review.replace(firstWrong(opened));
    await opened.session.review.undo();
    expect(opened.workbook.replaced[1]).toEqual({ place: CELL.place, before: RIGHT, after: WRONG });
    expect(reviewed(opened)).toMatchObject({ notice: { kind: "undone" }, undo: undefined });
    expect(firstWrong(opened).text).toBe(0);
    await opened.session.review.undo();
    expect(opened.workbook.replaced).toHaveLength(2);
  });

  test("in pasted text changes the text in the pane, and nothing in the workbook", async () => {
    const opened = sessionWith({ reviewer: reading });
    await opened.session.review.read({ kind: "pasted", text: WRONG });
    await opened.session.review.replace(firstWrong(opened));
    expect(opened.workbook.asked).toEqual([]);
    expect(reviewed(opened).review.texts[0]?.text).toBe(RIGHT);
    await opened.session.review.open();
    expect(opened.session.getSnapshot()).toMatchObject({ kind: "reviewStart", draft: RIGHT });
  });

  test.each([
    { kind: "changedMeanwhile", place: CELL.place },
    { kind: "sheetProtected", sheet: "Text" },
    { kind: "cellBeingEdited" },
  ] as const)(
    "that the workbook refuses ($kind) is told beside the claims, which stand as they were",
    async (failure) => {
      const opened = withSelection(CELL);
      await opened.session.review.read({ kind: "selection" });
      const before = reviewed(opened).review;
      opened.workbook.failWith = new WorkbookError(failure);
      await opened.session.review.replace(firstWrong(opened));
      expect(reviewed(opened)).toMatchObject({ notice: { kind: "notReplaced", place: CELL.place, failure } });
      expect(reviewed(opened).review).toBe(before);
    }
  );
});

describe("the way back", () => {
  test("leads to what was shown before", async () => {
    const opened = withSelection(CELL);
    await opened.session.run();
    await opened.session.review.readSelection();
    await opened.session.review.leave();
    expect(opened.session.getSnapshot()).toMatchObject({ kind: "done", notice: undefined });
  });

  test("leads to the sources where nothing was", async () => {
    const opened = withSelection(CELL);
    await opened.session.review.readSelection();
    await opened.session.review.leave();
    expect(opened.session.getSnapshot().kind).toBe("ready");
  });
});

test("a place that is gone is told beside the claims", async () => {
  const opened = withSelection(CELL);
  await opened.session.review.readSelection();
  opened.workbook.failWith = new WorkbookError({ kind: "placeMissing", place: CELL.place });
  await opened.session.reveal(CELL.place);
  expect(reviewed(opened).notice).toMatchObject({ kind: "notRevealed" });
});
