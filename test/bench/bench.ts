/**
 * `npm run bench [-- --rows 1000000 --rounds 5]`: a whole Årsanalys of a long ledger through the genuine office.js,
 * against the bare read of the same cells, in turns. Prints ratios and shares as JSON: no time is tested, since
 * times are the machine's. `npm run bench -- --mapped` measures a mapped ledger against the same one in the contract's
 * form (mapped.ts), and `npm run bench -- --ledger [--rows 50000000]` times a ledger past Excel's rows instead
 * (ledger.ts); `-- --committees` the packages of twenty committees out of one (committees.ts).
 */
import { parseArgs } from "node:util";
import { columnRuns } from "../../src/excel/blocks";
import { excelWorkbook } from "../../src/excel/workbook";
import { yearEnd } from "../../src/pipeline";
import type { RunResult } from "../../src/run";
import type { Wanted, Watch, Workbook } from "../../src/workbook";
import { microseconds, profiled } from "./blocking";
import { startExcel } from "./excel";
import { readingTime } from "./granska";
import { committeesTime } from "./committees";
import { ledgerTime } from "./ledger";
import { mappedTime } from "./mapped";

const { values: given } = parseArgs({
  options: {
    rows: { type: "string" },
    rounds: { type: "string", default: "5" },
    ledger: { type: "boolean", default: false },
    committees: { type: "boolean", default: false },
    mapped: { type: "boolean", default: false },
  },
});
const rows = Number(given.rows ?? (given.ledger ? "10000000" : "1000000"));
const rounds = Number(given.rounds);

/** As many ledger rows as fit well into one answer. */
const BARE_ROWS = 50_000;
const MEGABYTE = 1024 * 1024;

/** Moments at which a turn of the event loop began, by the profiler's clock. */
const turns: number[] = [];

async function main(): Promise<void> {
  const excel = startExcel(rows, noteTurn);
  watchTimers();
  await excel.open();
  const { wanted } = await runOnce();
  await bareRead(wanted);

  const times: { bare: number; run: number }[] = [];
  const results: Written[] = [];
  for (let round = 0; round < rounds; round++) {
    await excel.open();
    const bare = await timed(() => bareRead(wanted));
    await excel.open();
    let result: Written | undefined;
    const run = await timed(async () => void (result = (await runOnce()).result));
    times.push({ bare, run });
    if (result !== undefined) results.push(result);
  }
  await excel.open();
  const { requests, bytesSent, bytesReceived, cellsRead, cellsWritten } = await countersOf(excel);
  await excel.open();
  const memory = await memoryOf();
  await excel.open();
  turns.length = 0;
  const blocking = await profiled(async () => void (await runOnce()), turns);
  await excel.close();
  const reading = await readingTime();

  console.log(
    JSON.stringify(
      {
        rows,
        rounds,
        cells: cellsRead,
        ratio: rounded(median(times.map(({ bare, run }) => run / bare)), 3),
        ratios: times.map(({ bare, run }) => rounded(run / bare, 3)),
        milliseconds: {
          bareRead: Math.round(median(times.map(({ bare }) => bare))),
          run: Math.round(median(times.map(({ run }) => run))),
        },
        shares: sharesOf(results),
        roundingMilliseconds: rounded(median(results.map(({ phases }) => phases["round"] ?? 0)), 1),
        requests,
        megabytes: { sent: rounded(bytesSent / 1e6, 2), received: rounded(bytesReceived / 1e6, 2) },
        cellsWritten,
        memory,
        reading,
        blocking: Object.fromEntries(
          Object.entries(blocking).map(([name, milliseconds]) => [name, rounded(milliseconds, 1)])
        ),
      },
      undefined,
      1
    )
  );
}

type Written = Extract<RunResult, { kind: "written" }>;

/** A press of Årsanalys, with what it wanted to read. */
async function runOnce(
  progress: Watch["progress"] = () => undefined
): Promise<{ readonly result: Written; readonly wanted: readonly Wanted[] }> {
  const workbook = excelWorkbook();
  let wanted: readonly Wanted[] = [];
  const noting: Workbook = {
    ...workbook,
    read: (asked, take, watch) => {
      wanted = asked;
      return workbook.read(asked, take, watch);
    },
  };
  const result = await yearEnd(noting, {
    progress,
    signal: new AbortController().signal,
    now: new Date(),
    clock: () => performance.now(),
  });
  if (result.kind !== "written") throw new Error(`The run stopped: ${JSON.stringify(result.problems.slice(0, 5))}`);
  return { result, wanted };
}

/** The same cells, read and thrown away. */
async function bareRead(wanted: readonly Wanted[]): Promise<void> {
  await Excel.run(async (context) => {
    for (const { rectangle, columns } of wanted) {
      const sheet = context.workbook.worksheets.getItem(rectangle.sheet);
      for (let row = 0; row < rectangle.rows; row += BARE_ROWS) {
        const count = Math.min(BARE_ROWS, rectangle.rows - row);
        for (const { first, count: width } of columnRuns(columns)) {
          const range = sheet.getRangeByIndexes(rectangle.row + row, rectangle.column + first, count, width);
          range.load("values");
          range.untrack();
        }
        if (count === BARE_ROWS) await context.sync();
      }
    }
    await context.sync();
  });
}

async function countersOf(excel: ReturnType<typeof startExcel>) {
  await runOnce();
  return excel.counters();
}

/** Megabytes of this thread, where the workbook is not: at most, and at most of what is still needed. */
async function memoryOf(): Promise<object> {
  const collect = globalThis.gc;
  if (collect === undefined) return { note: "start node with --expose-gc" };
  collect();
  const before = held();
  let peak = before;
  let live = before;
  await runOnce(() => {
    peak = Math.max(peak, held());
    collect();
    live = Math.max(live, held());
  });
  return {
    liveMegabytes: rounded((live - before) / MEGABYTE, 1),
    peakMegabytes: rounded((peak - before) / MEGABYTE, 1),
  };
}

function held(): number {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Each phase's part of the whole run. */
function sharesOf(results: readonly Written[]): Readonly<Record<string, number>> {
  const names = Object.keys(results[0]?.phases ?? {});
  const spent = names.map((name) => median(results.map(({ phases }) => phases[name] ?? 0)));
  const total = spent.reduce((sum, milliseconds) => sum + milliseconds, 0);
  return Object.fromEntries(names.map((name, index) => [name, rounded((spent[index] ?? 0) / total, 3)]));
}

async function timed(work: () => Promise<void>): Promise<number> {
  globalThis.gc?.();
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** A timer's end begins a turn, as a message from Excel does. */
function watchTimers(): void {
  const { setTimeout: plain } = globalThis;
  const watched = (act: (...args: unknown[]) => void, milliseconds?: number, ...args: unknown[]) =>
    plain(() => {
      noteTurn();
      act(...args);
    }, milliseconds);
  globalThis.setTimeout = watched as typeof setTimeout;
}

function noteTurn(): void {
  turns.push(microseconds());
}

async function chosen(): Promise<void> {
  if (given.ledger) await ledgerTime(rows);
  else if (given.committees) console.log(JSON.stringify(await committeesTime(), undefined, 1));
  else if (given.mapped) console.log(JSON.stringify(await mapped(), undefined, 1));
  else await main();
}

function mapped(): Promise<object> {
  const run = async (): Promise<readonly Wanted[]> => (await runOnce()).wanted;
  return mappedTime({ excel: startExcel(rows, noteTurn), run, bareRead, timed }, rounds);
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return ((sorted[Math.floor((sorted.length - 1) / 2)] ?? 0) + (sorted[Math.floor(sorted.length / 2)] ?? 0)) / 2;
}

function rounded(number: number, decimals: number): number {
  return Number(number.toFixed(decimals));
}

chosen().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
