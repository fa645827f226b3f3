/**
 * A ledger of millions of rows in a Parquet file, from the file to the whole package, against the engine's own grouping by
 * the same four columns. The sample's codes and amounts, each account cut in 34 so that there are some 200,000
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
import { openLedgerFile } from "../warehouse/ledgerFile";
import { sumsOf } from "../warehouse/ledgerSums";

const PARTS = 34;

/** The same for a fiftieth of the rows first, so that growth is seen. */
export async function ledgerTime(rows: number): Promise<void> {
  await builtAddin();
  const folder = mkdtempSync(join(tmpdir(), "avvik-bench-"));
  try {
    const workbook = await workbookIn(folder);
    const measured = [];
    for (const size of [Math.ceil(rows / 50), rows]) measured.push(await measure(folder, workbook, size));
    console.log(JSON.stringify(measured, undefined, 1));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(folder: string, workbook: string, rows: number): Promise<object> {
  const file = join(folder, `${rows}.parquet`);
  await withEngine((run) => run(ledgerOf(join(folder, "utfall.csv"), file, rows)));
  const grouping = `SELECT count(*) FROM (SELECT Period, Konto, Ansvar, Verksamhet, sum(Belopp), count(*) FROM '${file}' GROUP BY ALL)`;
  const [ownGrouping, again] = await withEngine(async (run) => [
    await timed(() => run(grouping)),
    await timed(() => run(grouping)),
  ]);
  const ledger = await openLedgerFile("outcome", file);
  let combinations = 0;
  const sums = await timed(async () => void (combinations = (await sumsOf(ledger, "kr")).sums.length));
  ledger.database.close();
  const json = join(folder, "ut.json");
  const { milliseconds, megabytes, status } = await pressed([
    "--in",
    workbook,
    "--utfall",
    file,
    "--do",
    "arsanalys",
    "--json",
    json,
  ]);
  const { problems, status: outcome } = JSON.parse(readFileSync(json, "utf8")) as {
    problems: readonly { kind: string }[];
    status: string;
  };
  rmSync(file);
  return {
    rows,
    combinations,
    milliseconds: { ownGrouping: Math.min(ownGrouping ?? 0, again ?? 0), sums, package: milliseconds },
    ratio: { sums: ratio(sums, ownGrouping, again), package: ratio(milliseconds, ownGrouping, again) },
    peakMegabytes: megabytes,
    exit: status,
    outcome,
    problems: problems.map(({ kind }) => kind),
  };
}

function ratio(time: number, ...own: readonly (number | undefined)[]): number {
  return Number((time / Math.min(...own.map((one) => one ?? Infinity))).toFixed(2));
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

async function withEngine<T>(work: (run: (sql: string) => Promise<void>) => Promise<T>): Promise<T> {
  const instance = await DuckDBInstance.create(":memory:", { memory_limit: "2GB" });
  const connection = await instance.connect();
  const result = await work(async (sql) => void (await connection.runAndReadAll(sql)));
  connection.closeSync();
  instance.closeSync();
  return result;
}

/** A whole run of the headless runner, in a process of its own, with the most memory that it has held. */
async function pressed(args: readonly string[]) {
  const began = performance.now();
  const child = spawn(process.execPath, ["--import", "tsx", join(ROOT, "test/workbench/headless.ts"), ...args], {
    cwd: ROOT,
  });
  let megabytes = 0;
  const look = setInterval(() => (megabytes = Math.max(megabytes, peakOf(child.pid))), 100);
  const status = await new Promise<number | null>((done) => child.on("close", done));
  clearInterval(look);
  return { status, megabytes, milliseconds: Math.round(performance.now() - began) };
}

/** Megabytes; 0 where the system does not tell. */
function peakOf(pid: number | undefined): number {
  try {
    const kilobytes = /^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return Math.round(Number(kilobytes ?? 0) / 1024);
  } catch {
    return 0;
  }
}

async function timed(work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return Math.round(performance.now() - began);
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
