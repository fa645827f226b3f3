/** What a session shows after what has happened: plain values in, plain values out. */
import { next, NOTHING_YET, type Memory, type SessionEvent } from "../../src/taskpane/reducer";
import type { SessionState } from "../../src/taskpane/state";
import { REVIEW } from "./reviews";
import { stateCalled } from "./shownPane";
import { STATES, WRITTEN } from "./states";

function showing(state: SessionState, known: Partial<Memory> = {}): Memory {
  return { ...NOTHING_YET, ...known, state };
}

const NOTICE = { kind: "undone" } as const;
const PROGRESS = { phase: "write", done: 1, total: 2 } as const;

/** Each event that only some states take up, and those states. */
const ONLY_IN: readonly (readonly [SessionEvent, readonly SessionState["kind"][]])[] = [
  [{ kind: "errandBegun", errand: "sample" }, ["ready"]],
  [{ kind: "progressed", progress: PROGRESS }, ["running", "reviewing", "readingFile", "inserting", "rolling"]],
  [{ kind: "cancelling" }, ["running", "reviewing", "readingFile", "inserting", "rolling"]],
  [{ kind: "lengthChosen", length: "full" }, ["done"]],
  [{ kind: "answered", finding: { what: "months", figures: [] }, said: undefined }, ["done", "checked"]],
  [
    { kind: "noticed", notice: NOTICE },
    ["ready", "done", "checked", "stopped", "reviewStart", "reviewed", "fileStart", "file", "rollAsked"],
  ],
  [{ kind: "textsChosen", texts: "emptied" }, ["rollAsked"]],
  [{ kind: "exchanged", review: REVIEW, undo: undefined, notice: NOTICE }, ["reviewed"]],
];

test.each(ONLY_IN)("$kind that comes too late changes nothing", (event, kinds) => {
  const takenUp = Object.values(STATES).filter((state) => next(showing(state), event).state !== state);
  expect(new Set(takenUp.map(({ kind }) => kind))).toEqual(new Set(kinds));
});

test.each(Object.keys(STATES))("an event keeps the kind of the state it is about: %s", (name) => {
  const state = stateCalled(name);
  for (const [event] of ONLY_IN) expect(next(showing(state), event).state.kind).toBe(state.kind);
});

describe("the way back from a text", () => {
  const OPENED: SessionEvent = { kind: "choosingText", notice: undefined };
  const READ: SessionEvent = { kind: "readingBegun", isCancelled: false };

  test.each(["ready to run", "done", "stopped"])("leads to what was shown, without its notice: %s", (name) => {
    const shown = { ...stateCalled(name), notice: NOTICE } as SessionState;
    const opened = next(showing(shown), OPENED);
    expect(next(next(opened, READ), { kind: "left" }).state).toEqual({ ...shown, notice: undefined });
  });

  test("leads nowhere after a failure, though something was shown before it", () => {
    const failed = showing(stateCalled("failed"), { before: stateCalled("done") });
    expect(next(failed, OPENED).before).toBeUndefined();
  });
});

test("a text that was pasted is kept through a run, and nothing is drawn anew for it", () => {
  const done = next(showing(stateCalled("done")), { kind: "pasted", text: "Året var bra." });
  expect(done.state).toBe(STATES.done);
  const after = next(next(done, { kind: "runBegun", isCancelled: false }), { kind: "ended", result: WRITTEN });
  expect(next(after, { kind: "choosingText", notice: undefined }).state).toMatchObject({ draft: "Året var bra." });
});
