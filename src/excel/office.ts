/**
 * The one way to Excel. Requests run one after the other, never nested; each is watched, since Excel can fail to
 * answer for ever; and what Office throws becomes a `WorkbookError`. Nothing is kept on Excel's side after a
 * request (see `borrow`), so that no request is needed to let go of it.
 */
import { WorkbookError, type WorkbookFailure } from "../workbookError";

/** Does some work with a context of its own, whose `sync` is watched. */
export type Run = <T>(work: (context: Excel.RequestContext) => Promise<T>, waiting?: Waiting) => Promise<T>;

export interface Office {
  /** Waits until everything asked for before is done; then nobody else's requests come between. */
  turn<T>(work: (run: Run) => Promise<T>): Promise<T>;
}

/** `forCellEdit`: Excel holds the request back until the user has left the cell that is being edited. */
type Waiting = "forCellEdit";

/** After this long without an answer the state of the workbook is unknown. Large workbooks on the web are slow. */
const PATIENCE_SECONDS = 90;

export function office(patienceSeconds: number = PATIENCE_SECONDS): Office {
  let queue: Promise<unknown> = Promise.resolve();
  const run: Run = (work, waiting) =>
    Excel.run({ delayForCellEdit: waiting === "forCellEdit" }, (context) => {
      const sync = context.sync.bind(context);
      context.sync = (value) => answerWithin(patienceSeconds, sync(value));
      return work(context);
    }).catch(rethrow);
  return {
    turn(work) {
      const turn = queue.then(() => work(run));
      queue = turn.catch(() => undefined);
      return turn;
    },
  };
}

/**
 * A range or areas for this request only: Excel keeps no reference to it, and it can't be used after the next
 * answer. Saves the request that would remove the references at the end.
 */
export function borrow<T extends Excel.Range | Excel.RangeAreas>(range: T): T {
  range.untrack();
  return range;
}

/** Cells of a sheet, by its id or name, for this request only. */
export function rangeOn(context: Excel.RequestContext, sheet: string, address: string): Excel.Range {
  return borrow(context.workbook.worksheets.getItem(sheet).getRange(address));
}

export function checkNotCancelled(signal: AbortSignal): void {
  if (signal.aborted) throw new WorkbookError({ kind: "cancelled" }, { cause: signal.reason });
}

export function failureOf(error: unknown): WorkbookFailure {
  if (error instanceof WorkbookError) return error.failure;
  const code = property(error, "code") || property(error, "name") || "Unknown";
  switch (code) {
    case "InvalidOperationInCellEditMode":
      return { kind: "cellBeingEdited" };
    case "InvalidSelection":
      return { kind: "selectionUnusable" };
    default:
      return { kind: "refused", code, message: property(error, "message") };
  }
}

/** Whether the answer (or request) was more than Excel hands over at a time. */
export function isTooLarge(error: unknown): boolean {
  const code = property(error, "code");
  return code === "ResponsePayloadSizeLimitExceeded" || code === "RequestPayloadSizeLimitExceeded";
}

function rethrow(error: unknown): never {
  throw error instanceof WorkbookError ? error : new WorkbookError(failureOf(error), { cause: error });
}

async function answerWithin<T>(seconds: number, answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new WorkbookError({ kind: "noAnswer", seconds })), seconds * 1000);
  });
  try {
    return await Promise.race([answer, patience]);
  } finally {
    clearTimeout(timer);
  }
}

function property(error: unknown, name: "code" | "name" | "message"): string {
  if (typeof error !== "object" || error === null || !(name in error)) return "";
  const value: unknown = Reflect.get(error, name);
  return typeof value === "string" ? value : "";
}
