/**
 * A ledger of millions of rows in a Parquet file, from the file to the whole package, against the engine's own grouping
 * by the same four columns. The sample's codes and amounts, each account cut in 34 so that there are some 200,000
 * combinations; a few rows of every hundred thousand are unknown, of another year, unreadable or repeated.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import Papa from "papaparse";
import { builtAddin, ROOT } from "../build/built";
import { sampleSheets } from "../fixtures/exempel-2024";
import { MemoryWorkbook } from "../host/cells/book";
import { saveXlsx } from "../host/xlsx";
import { addedUp } from "../warehouse/addedUp";
import { openLedgerFile } from "../warehouse/ledgerFile";
import { asideSql } from "../warehouse/ledgerSql";
import { sumsOf, type Sum } from "../warehouse/ledgerSums";
import { placesOf } from "../warehouse/places";
import { repeatsOf, type Suspected } from "../warehouse/repeats";
import type { PressJson } from "../workbench/press-json";

const PARTS = 34;

/** From a million rows to `rows`, so that growth is seen. */
export async function ledgerTime(rows: number): Promise<void> {
  await builtAddin();
  const folder = mkdtempSync(join(tmpdir(), "avvik-bench-"));
  try {
    const workbook = await workbookIn(folder);
    const sizes = [1_000_000, 10_000_000, 50_000_000].filter((size) => size < rows);
    for (const size of [...sizes, rows])
      console.log(JSON.stringify(await measure(folder, workbook, size), undefined, 1));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(folder: string, workbook: string, rows: number): Promise<object> {
  const file = join(folder, `${rows}.parquet`);
  await withEngine((run) => run(ledgerOf(join(folder, "utfall.csv"), file, rows)));
  // The sums are asked for, or the engine would leave them out.
  const codes = `SELECT Period, Konto, Ansvar, Verksamhet, sum(Belopp) AS belopp, count(*) AS antal FROM '${file}' GROUP BY ALL`;
  const grouping = `SELECT count(*), sum(belopp), sum(antal) FROM (${codes})`;
  const [first, second] = await withEngine(async (run) => [
    await timed(() => run(grouping)),
    await timed(() => run(grouping)),
  ]);
  const own = least(first, second);
  const engine = await engineTimes(file);
  const json = join(folder, "ut.json");
  const press = await pressed(["--in", workbook, "--utfall", file, "--do", "arsanalys", "--json", json]);
  const { problems, status, stats } = JSON.parse(readFileSync(json, "utf8")) as PressJson;
  rmSync(file);
  return {
    rows,
    ownGrouping: own,
    engine,
    timesOwnGrouping: {
      ...Object.fromEntries(Object.entries(engine.spent).map(([phase, spent]) => [phase, timesOf(spent, own)])),
      package: timesOf(press.spent, own),
    },
    package: { ...press, pressMilliseconds: stats.milliseconds },
    outcome: status,
    problems: problems.map(({ kind }) => kind),
  };
}

/** What the ledger's own statements take, one by one: the pass over all rows, then what its findings ask for. */
async function engineTimes(file: string) {
  const ledger = await openLedgerFile("outcome", file);
  let suspected: Suspected = { combinations: [], marks: [] };
  let sums: readonly Sum[] = [];
  const pass = await timed(async () => void ({ suspected } = await addedUp(ledger, "kr")));
  const repeats = await timed(async () => void (await repeatsOf(ledger, "kr", suspected)));
  const aside = await timed(async () => void (await ledger.database.rows(asideSql(ledger, "kr", false), ledger.bound)));
  const all = await timed(async () => void ({ sums } = await sumsOf(ledger, "kr")));
  const told = sums.filter(({ stated, repeated }) => stated !== undefined || repeated !== undefined).slice(0, 20);
  const places = await timed(async () => void (await placesOf(ledger, "kr", told)));
  ledger.database.close();
  return { combinations: sums.length, spent: { pass, repeats, aside, all, places } };
}

/** Milliseconds by the clock, and of the processors, which says more on a machine that others use too. */
interface Spent {
  readonly clock: number;
  readonly processor: number;
}

function least(one: Spent, other: Spent): Spent {
  return {
    clock: Math.min(one.clock, other.clock),
    processor: Math.min(one.processor, other.processor),
  };
}

function timesOf({ clock, processor }: Spent, own: Spent): Spent {
  const times = (spent: number, by: number): number => Number((spent / by).toFixed(1));
  return { clock: times(clock, own.clock), processor: times(processor, own.processor) };
}

/** Statements with paths of this bench's own making. */
function ledgerOf(sample: string, file: string, rows: number): string {
  const share = rows / 6000;
  const from = `read_csv('${sample}', all_varchar = true, header = true, delim = ';')`;
  return `COPY (
    SELECT CASE WHEN i % 100003 = 5 THEN 202311 ELSE CAST(s.Period AS INTEGER) END AS Period,
      CASE WHEN i % 100003 = 7 THEN '9999' ELSE s.Konto || lpad(CAST(i // 6000 % ${PARTS} AS VARCHAR), 2, '0') END AS Konto,
      s.Ansvar, s.Verksamhet,
      CASE WHEN i % 100003 = 9 THEN NULL ELSE CAST(CAST(s.Belopp AS DOUBLE) / ${share} AS DECIMAL(18, 2)) END AS Belopp,
      'B24-' || CASE WHEN i % 100003 = 11 THEN i - 6000 * ${PARTS} ELSE i END AS Verifikation
    FROM range(${rows}) AS r(i) JOIN (SELECT *, row_number() OVER () - 1 AS at_row FROM ${from}) AS s ON i % 6000 = s.at_row
  ) TO '${file}'`;
}

export async function withEngine<T>(work: (run: (sql: string) => Promise<void>) => Promise<T>): Promise<T> {
  const instance = await DuckDBInstance.create(":memory:", { memory_limit: "2GB" });
  const connection = await instance.connect();
  const result = await work(async (sql) => void (await connection.runAndReadAll(sql)));
  connection.closeSync();
  instance.closeSync();
  return result;
}

/** A whole run of the headless runner, in a process of its own, with the most memory that it alone has held. */
export async function pressed(args: readonly string[]) {
  const began = performance.now();
  const child = spawn(process.execPath, ["--import", "tsx", join(ROOT, "test/workbench/headless.ts"), ...args], {
    cwd: ROOT,
  });
  let megabytes = 0;
  let ticks = 0;
  const look = setInterval(() => {
    megabytes = Math.max(megabytes, peakOf(child.pid));
    ticks = Math.max(ticks, ticksOf(child.pid));
  }, 100);
  const exit = await new Promise<number | null>((done) => child.on("close", done));
  clearInterval(look);
  const spent: Spent = { clock: Math.round(performance.now() - began), processor: ticks * 10 };
  return { exit, peakMegabytes: megabytes, spent };
}

/** Megabytes; 0 where the system does not tell. */
function peakOf(pid: number | undefined): number {
  const kilobytes = /^VmHWM:\s+(\d+)/m.exec(toldOf(pid, "status"))?.[1];
  return Math.round(Number(kilobytes ?? 0) / 1024);
}

/** Hundredths of a second of the processors, with those of the processes that it has begun and that are done. */
function ticksOf(pid: number | undefined): number {
  const fields = toldOf(pid, "stat").split(") ")[1]?.split(" ");
  return [11, 12, 13, 14].reduce((ticks, at) => ticks + Number(fields?.[at] ?? 0), 0);
}

function toldOf(pid: number | undefined, what: string): string {
  try {
    return readFileSync(`/proc/${pid}/${what}`, "utf8");
  } catch {
    return "";
  }
}

async function timed(work: () => Promise<void>): Promise<Spent> {
  const [began, used] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(used);
  return { clock: Math.round(performance.now() - began), processor: Math.round((user + system) / 1000) };
}

/** The sample without its ledger, and the ledger as a file beside it. */
async function workbookIn(folder: string): Promise<string> {
  const book = new MemoryWorkbook();
  for (const [name, rows] of sampleSheets()) {
    if (name === "Utfall")
      writeFileSync(join(folder, "utfall.csv"), Papa.unparse(rows as unknown[][], { delimiter: ";" }));
    else book.addSheet(name, rows);
  }
  const file = join(folder, "utan.xlsx");
  writeFileSync(file, await saveXlsx(book));
  return file;
}
