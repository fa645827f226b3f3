/**
 * Where a session's work is done: what it knows, who listens, and its order of doing one thing at a time, in the order
 * asked for.
 */
import type { Watch } from "../workbook";
import { codeOf, failureOf, type Doing } from "./failure";
import type { Means } from "./means";
import { next, NOTHING_YET, type Memory, type SessionEvent } from "./reducer";
import type { SessionState } from "./state";

/** Long work that Avbryt stops. */
interface Stoppable {
  readonly doing: Doing;
  readonly begin: "runBegun" | "readingBegun" | "fileBegun" | "insertBegun" | "rollBegun";
  readonly work: (watch: Watch) => Promise<void>;
  /** What is shown when it was stopped. */
  readonly stopped: () => void | Promise<void>;
}

export type Desk = ReturnType<typeof openDesk>;

export function openDesk(means: Means) {
  const listeners = new Set<() => void>();
  const asked = new Set<AbortController>();
  let memory = NOTHING_YET;
  let queue: Promise<unknown> = Promise.resolve();
  return { means, memory: (): Memory => memory, subscribe, tell, inTurn, orFail, untilStopped, stop };

  /** Calls `listener` at every new state. Gives a function that ends it. */
  function subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }

  function tell(event: SessionEvent): void {
    const { state } = memory;
    memory = next(memory, event);
    if (memory.state !== state) for (const listener of listeners) listener();
  }

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = queue.then(work);
    queue = turn.catch(() => undefined);
    return turn;
  }

  /** Shows what is thrown as a failure. */
  async function orFail(doing: Doing, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      tell({ kind: "failed", failure: failureOf(error, doing, means.now()) });
    }
  }

  /** In its turn. Gives the state that it ended in. */
  function untilStopped({ doing, begin, work, stopped }: Stoppable): Promise<SessionState> {
    const abort = new AbortController();
    asked.add(abort);
    const { signal } = abort;
    const watch: Watch = { signal, progress: (progress) => tell({ kind: "progressed", progress }) };
    return inTurn(async () => {
      tell({ kind: begin, isCancelled: signal.aborted });
      await orFail(doing, () => unlessStopped(watch, work, stopped));
      return memory.state;
    }).finally(() => asked.delete(abort));
  }

  /** Stops all that `untilStopped` has under way or waiting. */
  function stop(): void {
    for (const abort of asked) abort.abort();
    tell({ kind: "cancelling" });
  }
}

async function unlessStopped(watch: Watch, work: Stoppable["work"], stopped: Stoppable["stopped"]): Promise<void> {
  const { signal } = watch;
  try {
    signal.throwIfAborted();
    await work(watch);
  } catch (error) {
    const wasStopped = signal.aborted && (error === signal.reason || codeOf(error) === "AbortError");
    if (!wasStopped) throw error;
    await stopped();
  }
}
