/** Reading sources in blocks: as few requests as the answers' size allows, handed on piece by piece. */
import type { Block, Wanted, Watch } from "../workbook";
import { WorkbookError } from "../workbookError";
import { a1 } from "./area";
import {
  ANSWER_BYTES,
  columnRuns,
  expectedBytes,
  measuredRowBytes,
  nextRequest,
  slicesOf,
  type ColumnRun,
  type Slice,
} from "./blocks";
import { borrow, checkNotCancelled, isTooLarge, type Run } from "./office";

/** Rows handed on at a time, so that adding them up never keeps the pane waiting. */
const PIECE_ROWS = 10_000;

/** The pane gets a turn when this long has passed since its last. */
const TURN_MS = 50;

/** Excel fetches the next rows while these are added up. */
export function readBlocks(
  run: Run,
  wanted: readonly Wanted[],
  take: (block: Block) => void,
  watch: Watch
): Promise<void> {
  return run(async (context) => {
    const bytesPerRow = new Map<Wanted, number>();
    const total = wanted.reduce((rows, { rectangle }) => rows + rectangle.rows, 0);
    const handOn = handingOn(take, (done) => {
      checkNotCancelled(watch.signal);
      watch.progress({ phase: "read", done, total });
    });
    let budget = ANSWER_BYTES;
    const ask = (remaining: readonly Slice[]): Asked | undefined => {
      if (remaining.length === 0) return undefined;
      const { now, later } = nextRequest(remaining, bytesPerRow, budget);
      return { remaining, now, later, answers: Promise.allSettled([answersTo(now, context)]) };
    };
    let asked = ask(slicesOf(wanted));
    while (asked !== undefined) {
      const { remaining, now, later, answers } = asked;
      const [come] = await answers;
      if (come.status === "rejected") throw come.reason;
      if (come.value === undefined) {
        budget = halved(now, bytesPerRow, budget);
        asked = ask(remaining);
        continue;
      }
      for (const { slice, values } of come.value) bytesPerRow.set(slice.wanted, measuredRowBytes(values));
      asked = ask(later);
      try {
        for (const { slice, runs, values } of come.value) await handOn(slice, runs, values);
      } catch (error) {
        await asked?.answers;
        throw error;
      }
    }
  });
}

interface Asked {
  /** What was to be read before it, in case its answer is too large. */
  readonly remaining: readonly Slice[];
  readonly now: readonly Slice[];
  readonly later: readonly Slice[];
  /** A failure is kept until its turn comes: the rows before it are handed on first. */
  readonly answers: Promise<[PromiseSettledResult<readonly Answer[] | undefined>]>;
}

interface Answer {
  readonly slice: Slice;
  readonly runs: readonly ColumnRun[];
  /** Per run. */
  readonly values: readonly Values[];
}

type Values = Block["columns"][number]["values"];

/** `undefined` when it was more than Excel hands over, which it says by an error or by handing over nothing. */
async function answersTo(
  slices: readonly Slice[],
  context: Excel.RequestContext
): Promise<readonly Answer[] | undefined> {
  const asked = slices.map((slice) => {
    const { rectangle, columns } = slice.wanted;
    const sheet = context.workbook.worksheets.getItem(rectangle.sheet);
    const runs = columnRuns(columns);
    const ranges = runs.map(({ first, count }) => {
      const range = borrow(sheet.getRangeByIndexes(slice.firstRow, rectangle.column + first, slice.rows, count));
      range.load("values");
      return range;
    });
    return { slice, runs, ranges };
  });
  try {
    await context.sync();
  } catch (error) {
    if (isTooLarge(error)) return undefined;
    throw error;
  }
  const answers = asked.map(({ slice, runs, ranges }) => ({
    slice,
    runs,
    values: ranges.map((range) => range.values as Values),
  }));
  const isWhole = answers.every(({ values }) => values.every((run: Values | null) => run !== null));
  return isWhole ? answers : undefined;
}

/** Half the budget, for a request that came to nothing; one row that is too large is the end of it. */
function halved(slices: readonly Slice[], bytesPerRow: ReadonlyMap<Wanted, number>, budget: number): number {
  const [first, ...others] = slices;
  if (first?.rows === 1 && others.length === 0) {
    const { rectangle } = first.wanted;
    throw new WorkbookError({
      kind: "tooLarge",
      place: { sheet: rectangle.sheet, address: a1({ ...rectangle, row: first.firstRow, rows: 1 }) },
    });
  }
  return Math.min(budget, expectedBytes(slices, bytesPerRow)) / 2;
}

/** Hands answers on in pieces, with a turn for the pane between them. */
function handingOn(take: (block: Block) => void, progress: (done: number) => void) {
  let done = 0;
  let lastTurn = performance.now();
  return async (slice: Slice, runs: readonly ColumnRun[], values: readonly Values[]): Promise<void> => {
    for (let from = 0; from < slice.rows; from += PIECE_ROWS) {
      take(blockOf(slice, runs, values, from));
      done += Math.min(PIECE_ROWS, slice.rows - from);
      progress(done);
      if (performance.now() - lastTurn > TURN_MS) {
        await new Promise((resume) => setTimeout(resume, 0));
        lastTurn = performance.now();
      }
    }
  };
}

function blockOf(
  { wanted, firstRow, rows }: Slice,
  runs: readonly ColumnRun[],
  values: readonly Values[],
  from: number
): Block {
  const pieces = values.map((run) => (rows <= PIECE_ROWS ? run : run.slice(from, from + PIECE_ROWS)));
  const columns = wanted.columns.map((column) => {
    const run = runs.findIndex(({ first, count }) => column >= first && column < first + count);
    return { values: pieces[run] ?? [], at: column - (runs[run]?.first ?? 0) };
  });
  const part = wanted.part === undefined ? {} : { part: wanted.part };
  return {
    source: wanted.source,
    firstRow: firstRow + from,
    rows: Math.min(PIECE_ROWS, rows - from),
    columns,
    ...part,
  };
}
