/**
 * Many committees' packages in one go: `npm run headless -- --batch LIST.csv --out FOLDER`. Each is run in a process of
 * its own, several at a time; what stands ready from before is kept; and what they come to together is written to
 * Sammanställning.xlsx and .json. One that can't be run stops none of the others.
 */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism, totalmem } from "node:os";
import { join } from "node:path";
import type { MoneyUnit } from "../../src/model/money";
import { excelWorkbook } from "../../src/excel/workbook";
import type { RoundedTable } from "../../src/reports/table";
import { timeText } from "../../src/words/round";
import { builtAddin } from "../build/built";
import { MemoryWorkbook } from "../host/cells/book";
import { openExcel } from "../host/office";
import { saveXlsx } from "../host/xlsx";
import { cutText } from "../warehouse/owners";
import { claim } from "./claim";
import { earlierOutcome, filesOf, runCommittee, stopAll } from "./committeeRun";
import { contents, type Contents } from "./contents";
import { controls, runs } from "./controls";
import { readList, type Committee } from "./list";
import type { BatchOrder } from "./order";
import type { PackageTables } from "./packageTables";
import { resultOf, type CommitteeResult } from "./result";
import { sharedLedgers, type SharedLedger } from "./shares";
import { together, type Member, type Together } from "./together";

/** What one package holds at most, so that memory decides how many are made at a time. */
const BYTES_EACH = 2 * 1024 ** 3;

interface Ended {
  readonly result: CommitteeResult;
  readonly made: PackageTables | undefined;
}

/** Whether every committee's package was written and everything agrees. */
export async function runBatch(order: BatchOrder): Promise<boolean> {
  const { list, folder, outside } = order;
  const isCut = Object.keys(outside).length > 0;
  const committees = readList(list, isCut);
  mkdirSync(folder, { recursive: true });
  claim(folder);
  const known = contents(await builtAddin());
  const leave = (): never => (stopAll(), process.exit(130));
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, leave);
  const ended = await each(committees, order.jobs ?? jobsHere(), async (committee) => {
    const one = await madeOf(committee, committees, order, known);
    tell(one.result);
    return one;
  });
  const ledgers = isCut ? await sharedLedgers(outside, committees, (one) => thereOrNot(filesOf(folder, one).json)) : [];
  const members = ended.flatMap(({ result, made }): Member[] => (made ? [{ name: result.committee, made }] : []));
  const results = ended.map(({ result }) => result);
  const all = await together(members);
  await write(join(folder, "Sammanställning.xlsx"), results, all, ledgers);
  const isWhole =
    results.every(({ status }) => status === "written") &&
    all?.leftOut.length === 0 &&
    ledgers.every(({ holds }) => holds);
  const json = order.json ?? join(folder, "Sammanställning.json");
  writeFileSync(json, `${JSON.stringify(jsonOf(isWhole, results, all, ledgers), undefined, 1)}\n`);
  tellTogether(all, ledgers);
  return isWhole;
}

function jobsHere(): number {
  return Math.max(1, Math.min(availableParallelism(), Math.floor(totalmem() / BYTES_EACH)));
}

/** In the order of the list, however they come to an end. */
async function each<T, R>(items: readonly T[], atATime: number, work: (item: T) => Promise<R>): Promise<readonly R[]> {
  const done = new Array<R>(items.length);
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let at = next++; at < items.length; at = next++) done[at] = await work(items[at] as T);
  };
  await Promise.all(Array.from({ length: atATime }, worker));
  return done;
}

async function madeOf(
  committee: Committee,
  committees: readonly Committee[],
  { folder, action, outside, passed, map }: BatchOrder,
  { markOf }: Contents
): Promise<Ended> {
  const { workbook, prefixes } = committee;
  const [outcome, budget] = [committee.outcome ?? outside.outcome, committee.budget ?? outside.budget];
  const isCut = Object.keys(outside).length > 0;
  const others = committees.filter((one) => one !== committee).flatMap((one) => one.prefixes);
  const asked = [["--do", action], ...(isCut ? [["--cut", cutText(prefixes, others)]] : []), passed].flat();
  const ledgers = Object.entries({ "--utfall": outcome, "--budget": budget }).flatMap(([flag, file]) =>
    file === undefined ? [] : [flag, file]
  );
  const files = [workbook, outcome, budget, map].filter((file) => file !== undefined);
  const mark = await markOf([...asked, ...ledgers.filter((_, at) => at % 2 === 0)], files);
  const earlier = earlierOutcome(folder, committee, mark);
  if (earlier !== undefined) return resultOf(folder, committee, earlier, true);
  const run = await runCommittee(folder, committee, ["--in", workbook, ...asked, ...ledgers], mark);
  return resultOf(folder, committee, run, false);
}

function thereOrNot(file: string): string | undefined {
  return existsSync(file) ? file : undefined;
}

/** The tables of all committees, through the same writer as any package. */
async function write(
  file: string,
  results: readonly CommitteeResult[],
  all: Together | undefined,
  ledgers: readonly SharedLedger[]
): Promise<void> {
  const unit: MoneyUnit = all?.unit ?? "tkr";
  const tables: readonly RoundedTable[] = [
    ...(all?.tables ?? []),
    runs(results, unit),
    controls(all?.sums ?? [], unit, ledgers),
  ];
  const { book } = openExcel(new MemoryWorkbook());
  const [blank] = book.sheets;
  const watch = { progress: () => undefined, signal: new AbortController().signal };
  await excelWorkbook().write(tables, stampOf(results, all), watch);
  if (blank !== undefined) book.deleteSheet(blank);
  // The writer knows the order of a package's sheets only.
  [...new Set(tables.map(({ sheet }) => sheet))].forEach((name, at) => book.moveSheet(book.sheet(name), at));
  writeFileSync(file, await saveXlsx(book));
}

function stampOf(results: readonly CommitteeResult[], all: Together | undefined): string {
  const inIt = new Set(all?.members.map(({ name }) => name));
  const missing = results.map(({ committee }) => committee).filter((name) => !inIt.has(name));
  const preliminary = results.filter((one) => one.preliminary && inIt.has(one.committee)).length;
  const remarks = [
    ...(missing.length === 0 ? [] : [`OFULLSTÄNDIG: utan ${missing.join(", ")}.`]),
    ...(preliminary === 0 ? [] : [`PRELIMINÄR (${preliminary} av ${inIt.size} nämnder).`]),
  ];
  const when = all === undefined ? [] : [`${all.when}.`];
  return [...remarks, ...when, `Källa: nämndernas årsanalyser. Skapad ${timeText(new Date())}.`].join(" ");
}

function jsonOf(
  isWhole: boolean,
  committees: readonly CommitteeResult[],
  all: Together | undefined,
  ledgers: readonly SharedLedger[]
): object {
  const combined = all && {
    when: all.when,
    unit: all.unit,
    leftOut: all.leftOut.map(({ name }) => name),
    sums: all.sums,
  };
  return { status: isWhole ? "written" : "incomplete", committees, combined: combined ?? null, ledgers };
}

function tell({ committee, status, preliminary, seconds, isEarlier, reason }: CommitteeResult): void {
  const how = [status, ...(preliminary ? ["preliminary"] : []), ...(isEarlier ? ["as before"] : [`${seconds} s`])];
  console.log(`${committee}: ${how.join(", ")}`);
  if (reason !== undefined) console.error(`${committee}: ${reason}`);
}

function tellTogether(all: Together | undefined, ledgers: readonly SharedLedger[]): void {
  for (const { name, made } of all?.leftOut ?? [])
    console.error(`${name} is of ${made.when}, or in another unit than the others: it is not in their sums.`);
  for (const { source, unassigned, holds } of ledgers) {
    const rows = unassigned.reduce((sum, one) => sum + one.rows, 0);
    const [ofRows, codes] = [counted(rows, "row"), counted(unassigned.length, "code")];
    if (rows > 0) console.error(`No committee's in the ${source}: ${ofRows}, ${codes}.`);
    if (!holds) console.error(`The committees' parts of the ${source} are not the whole of it.`);
  }
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}
