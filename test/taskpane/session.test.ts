import type { Pipeline, RunContext, RunResult } from "../../src/run";
import { WorkbookError, WriteFailed } from "../../src/workbookError";
import { ready, sessionWith } from "./openedSession";
import { STOPPED, WRITTEN } from "./states";

/** A run that goes on until it is told to end, and stops when it is cancelled. */
function openRun() {
  let end: (result: RunResult) => void = () => undefined;
  let context: RunContext | undefined;
  const started = deferred();
  const yearEnd: Pipeline = (_, given) => {
    context = given;
    started.resolve();
    return new Promise((resolve, reject) => {
      end = resolve;
      given.signal.addEventListener("abort", () => reject(new WorkbookError({ kind: "cancelled" })));
    });
  };
  return {
    yearEnd,
    started: started.promise,
    end: (result: RunResult) => end(result),
    progress: (done: number) => context?.progress({ phase: "read", done, total: 10 }),
  };
}

function deferred() {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((settle) => (resolve = settle));
  return { promise, resolve };
}

describe("looking at the workbook", () => {
  test("shows the sources that were recognised", async () => {
    const { session, shown } = sessionWith();
    await session.examine();
    expect(shown).toEqual(["surveying", "ready"]);
    expect(ready(session).recognition.map(({ source }) => source)).toContain("outcome");
  });

  test("brings the source forward that the user came to mend", async () => {
    const { session } = sessionWith();
    await session.examine("grants");
    expect(ready(session).attention).toBe("grants");
  });

  test("tells that an interrupted run has been taken back", async () => {
    const { session, workbook } = sessionWith();
    workbook.surveyed = { wasPutBack: true };
    await session.examine();
    expect(ready(session).notice).toEqual({ kind: "putBack" });
  });

  test("a failure is shown with Office's code and what was going on", async () => {
    const { session, workbook } = sessionWith();
    workbook.failWith = new WorkbookError({ kind: "refused", code: "GeneralException", message: "Fel" });
    await session.examine();
    const state = session.getSnapshot();
    expect(state).toMatchObject({
      kind: "failed",
      failure: { doing: "survey", code: "GeneralException", aftermath: undefined },
    });
    expect(state.kind === "failed" && state.failure.details).toContain("code: GeneralException");
  });
});

describe("a run", () => {
  test("ends in its result", async () => {
    const { session, shown } = sessionWith();
    expect(await session.run()).toEqual({ kind: "done", result: WRITTEN, notice: undefined });
    expect(shown).toEqual(["running", "done"]);
  });

  test("that stopped shows what must be mended", async () => {
    const { session } = sessionWith({ yearEnd: async () => STOPPED });
    expect(await session.run()).toMatchObject({ kind: "stopped", result: STOPPED });
  });

  test("shows its progress", async () => {
    const run = openRun();
    const { session } = sessionWith({ yearEnd: run.yearEnd });
    const ended = session.run();
    await run.started;
    run.progress(4);
    expect(session.getSnapshot()).toEqual({
      kind: "running",
      progress: { phase: "read", done: 4, total: 10 },
      cancelling: false,
    });
    run.end(WRITTEN);
    await ended;
  });

  test("pressed again while under way is the same run", async () => {
    let runs = 0;
    const run = openRun();
    const { session } = sessionWith({ yearEnd: (...given) => (runs++, run.yearEnd(...given)) });
    const first = session.run();
    const second = session.run();
    await run.started;
    run.end(WRITTEN);
    expect(await first).toBe(await second);
    expect(runs).toBe(1);
  });

  test("pressed again afterwards is a new run", async () => {
    let runs = 0;
    const { session } = sessionWith({ yearEnd: async () => (runs++, WRITTEN) });
    await session.run();
    await session.run();
    expect(runs).toBe(2);
  });

  test("pressed while the workbook is looked at comes after it", async () => {
    const { session, shown } = sessionWith();
    const looking = session.examine();
    await session.run();
    await looking;
    expect(shown).toEqual(["surveying", "ready", "running", "done"]);
  });

  test("cancelled goes back to the sources and says so", async () => {
    const run = openRun();
    const { session, shown } = sessionWith({ yearEnd: run.yearEnd });
    const ended = session.run();
    await run.started;
    session.cancel();
    expect(session.getSnapshot()).toMatchObject({ kind: "running", cancelling: true });
    expect(await ended).toMatchObject({ kind: "ready", notice: { kind: "cancelled" } });
    expect(shown.at(-1)).toBe("ready");
  });

  test("cancelled while it waits for its turn never begins", async () => {
    let runs = 0;
    const { session } = sessionWith({ yearEnd: async () => (runs++, WRITTEN) });
    void session.examine();
    const ended = session.run();
    session.cancel();
    expect(await ended).toMatchObject({ kind: "ready", notice: { kind: "cancelled" } });
    expect(runs).toBe(0);
  });

  test("cancelled too late is shown with its result", async () => {
    const { session } = sessionWith({ yearEnd: async () => (session.cancel(), WRITTEN) });
    expect(await session.run()).toMatchObject({ kind: "done" });
  });

  test("cancelled whose writing could not be taken back is a failure, not a cancellation", async () => {
    const yearEnd: Pipeline = async () => {
      session.cancel();
      throw new WriteFailed({ kind: "cancelled" }, "unfinished");
    };
    const { session } = sessionWith({ yearEnd });
    expect(await session.run()).toMatchObject({
      kind: "failed",
      failure: { code: "workbookUnfinished", aftermath: "unfinished" },
    });
  });

  test("that failed before writing says that nothing has changed", async () => {
    const { session } = sessionWith({ yearEnd: async () => Promise.reject(new TypeError("x is not a function")) });
    expect(await session.run()).toMatchObject({
      kind: "failed",
      failure: { doing: "run", code: "TypeError", aftermath: "untouched", reason: undefined },
    });
  });

  test("that failed while writing says what became of the workbook", async () => {
    const { session } = sessionWith({
      yearEnd: async () => Promise.reject(new WriteFailed({ kind: "sheetProtected", sheet: "Avvikelse" }, "restored")),
    });
    expect(await session.run()).toMatchObject({
      kind: "failed",
      failure: {
        code: "sheetProtected",
        aftermath: "restored",
        reason: { kind: "sheetProtected", sheet: "Avvikelse" },
      },
    });
  });

  test("can be made again after a failure", async () => {
    let runs = 0;
    const { session } = sessionWith({
      yearEnd: async () => (runs++ === 0 ? Promise.reject(new Error("once")) : WRITTEN),
    });
    expect((await session.run()).kind).toBe("failed");
    expect((await session.run()).kind).toBe("done");
  });
});

describe("going to a place", () => {
  test("leaves the view as it is", async () => {
    const { session, workbook } = sessionWith();
    await session.run();
    await session.reveal({ sheet: "Avvikelse", address: "A4:C9" });
    expect(workbook.asked).toEqual(["reveal"]);
    expect(session.getSnapshot()).toMatchObject({ kind: "done", notice: undefined });
  });

  test("that is no longer there is said beside the result", async () => {
    const { session, workbook } = sessionWith();
    await session.run();
    const place = { sheet: "Avvikelse", address: "A4:C9" };
    workbook.failWith = new WorkbookError({ kind: "placeMissing", place });
    await session.reveal(place);
    expect(session.getSnapshot()).toMatchObject({
      kind: "done",
      notice: { kind: "notRevealed", place, code: "placeMissing" },
    });
  });
});

test("whoever has stopped listening is not told", async () => {
  const { session } = sessionWith();
  let told = 0;
  const stop = session.subscribe(() => told++);
  stop();
  await session.run();
  expect(told).toBe(0);
});
