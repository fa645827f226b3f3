/**
 * What `headless.ts` does, for whoever has it in the same process: presses the ribbon button of the built add-in,
 * through the genuine office.js, in the in-memory Excel.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { commentedCopy } from "../../src/documentReview";
import type { Mapping } from "../../src/layouts/mapping/mapping";
import { mappingsText, parseMappings } from "../../src/layouts/mapping/mappingFile";
import { skippedOf } from "../../src/excel/memory";
import { excelWorkbook } from "../../src/excel/workbook";
import type { MemoryName } from "../../src/workbook";
import { reportChoices } from "../../src/reports/choice";
import { groupNames, VERDICT_GROUPS } from "../../src/words/review/reviewSaid";
import type { SessionState, TextChoice } from "../../src/taskpane/state";
import { copiedFiles } from "../../src/taskpane/copyingSetup";
import { actsOn } from "../../src/taskpane/acts/catalogue";
import { runBatch } from "../batch/batch";
import { WrongBatch } from "../batch/list";
import type { BatchOrder } from "../batch/order";
import { packageTablesText } from "../batch/packageTables";
import { builtAddin } from "../build/built";
import type { MemoryWorkbook } from "../host/cells/book";
import { openExcel } from "../host/office";
import { loadXlsx, saveXlsx } from "../host/xlsx";
import { NoLedger } from "../warehouse/noLedger";
import { bringIn, type Taken } from "../warehouse/outsideLedgers";
import { startAddin, type AddinInNode } from "./addin-in-node";
import { FORECAST, isDocument, parseOrder, usage, type Order } from "./order";
import { pressJson, type PressJson } from "./press-json";
import { NoProposal, pressForecast } from "./proposals";

const ACTIONS = actsOn("headless").map(({ id }) => id);
const REPORTS = reportChoices([]).map(({ id }) => id);

/**
 * The code that the process ends with. `words` are the command line's, `folder` is where its files are looked for; what
 * is told goes to the console. A fault of ours is thrown.
 */
export async function runHeadless(words: readonly string[], folder: string): Promise<number> {
  const order = parseOrder(words, ACTIONS, REPORTS, folder);
  if (order.kind === "misuse") {
    console.error(`${order.why}\n${usage(ACTIONS, REPORTS)}`);
    return 2;
  }
  if (order.kind === "batch") return batched(order);
  const missing = [order.input, order.text, order.file, order.map].find(
    (file) => file !== undefined && !existsSync(file)
  );
  if (missing !== undefined) {
    console.error(`${missing}: no such file.`);
    return 2;
  }
  if (order.map !== undefined && parseMappings(readFileSync(order.map, "utf8")) === undefined) {
    console.error(`${order.map}: no list of mappings that this version knows.`);
    return 2;
  }
  try {
    const json = await run(order);
    report(json, order);
    return isWell(json) ? 0 : 1;
  } catch (error) {
    const isTold = error instanceof NoLedger || error instanceof NoWorkbook || error instanceof NoProposal;
    if (!isTold) throw error;
    console.error(error.message);
    return 2;
  }
}

/** The file of --in is something else. */
class NoWorkbook extends Error {}

async function workbookIn(file: string): Promise<MemoryWorkbook> {
  try {
    return await loadXlsx(readFileSync(file));
  } catch (error) {
    throw new NoWorkbook(`${file} can't be read as a workbook of Excel (.xlsx).`, { cause: error });
  }
}

/** A list that can't be followed is a wrong call; a committee that can't is told, and the others are run. */
async function batched(order: BatchOrder): Promise<number> {
  try {
    return (await runBatch(order)) ? 0 : 1;
  } catch (error) {
    if (!(error instanceof WrongBatch) && !(error instanceof NoLedger)) throw error;
    console.error(error.message);
    return 2;
  }
}

function isWell({ status }: PressJson): boolean {
  return status === "written" || status === "reviewed" || status === "inserted" || status === "copied";
}

async function run(order: Order): Promise<PressJson> {
  const { input, output, json: jsonFile, outside, map, mapOut, tables } = order;
  const dist = await builtAddin();
  const book = await workbookIn(input);
  const forget = rememberForNow(book, order);
  if (map !== undefined) rememberMappings(book, readFileSync(map, "utf8"));
  const excel = openExcel(book);
  const ledgers = await bringIn(outside, book, excelWorkbook());
  const addin = startAddin(dist, excel);
  const began = performance.now();
  const state = await press(addin, order);
  const pressed = pressJson(state, excel.host.counters, performance.now() - began);
  const taken = ledgers.taken.length === 0 ? {} : { ledgers: ledgers.taken };
  const json = { ...pressed, problems: await ledgers.withRows(pressed.problems), ...taken };
  ledgers.close();
  await excel.host.idle();
  forget();
  // Of a ledger that is asked about only some rows are in the workbook.
  if (ledgers.asked.length > 0 && isWell(json)) throw new NoLedger(`${ledgers.asked.join(", ")}: not understood.`);
  if (jsonFile !== undefined) writeFileSync(jsonFile, `${JSON.stringify(json, undefined, 1)}\n`);
  const shared = copiedFiles(state).find(({ type }) => type === "json");
  if (mapOut !== undefined) writeFileSync(mapOut, shared?.bytes ?? mappingsText(mappingsOf(state, ledgers.taken)));
  if (tables !== undefined && state.kind === "done") writeFileSync(tables, packageTablesText(state.result));
  if (output !== undefined && isWell(json)) writeFileSync(output, await resultOf(state, book));
  return json;
}

/** With what somebody would choose in the pane. */
function press(addin: AddinInNode, order: Order): Promise<SessionState> {
  const { action, text, file, dimensions, texts, proposals } = order;
  if (action === FORECAST) return pressForecast(addin, proposals);
  return addin.press(action, {
    ...(text === undefined ? {} : { text: givenText(text) }),
    ...(file === undefined ? {} : { file: { name: basename(file), bytes: new Uint8Array(readFileSync(file)) } }),
    choice: dimensions,
    ...(texts === undefined ? {} : { texts }),
  });
}

/** A Word document as it is, anything else as plain text. */
function givenText(path: string): TextChoice {
  const content = readFileSync(path);
  if (!isDocument(path)) return { kind: "pasted", text: content.toString("utf8").replace(/^\uFEFF/, "") };
  const bytes = new Uint8Array(content);
  return {
    kind: "document",
    file: { name: basename(path), size: bytes.length, bytes: () => Promise.resolve(bytes) },
  };
}

/**
 * The document with comments where one was reviewed, the new workbook where the set-up was copied, else the workbook.
 */
async function resultOf(state: SessionState, book: MemoryWorkbook): Promise<Uint8Array> {
  const [setup] = copiedFiles(state);
  if (setup !== undefined) return setup.bytes;
  if (state.kind !== "reviewed" || state.choice.kind !== "document") return saveXlsx(book);
  const { bytes } = await commentedCopy(await state.choice.file.bytes(), state.review, "sv", new Date());
  return bytes;
}

/** As if the user had chosen them; they stay in the workbook that is saved. */
function rememberMappings({ settings }: MemoryWorkbook, text: string): void {
  const key: MemoryName = "Avvik.mappings";
  settings.set(key, mappingsText(parseMappings(text) ?? []));
}

/** Those that the run has read sources by, of files as they are and not of their sums, and those it has asked about. */
function mappingsOf(state: SessionState, taken: readonly Taken[]): readonly Mapping[] {
  const layouts = state.kind === "done" || state.kind === "stopped" ? state.result.layouts : undefined;
  const ofFile = (one: Mapping): Mapping => taken.find(({ source }) => source === one.source)?.mapping ?? one;
  return (layouts ?? []).map(({ mapping }) => ofFile(mapping));
}

/** The ribbon's button goes by what the workbook remembers: the order's reports stand there during the run only. */
function rememberForNow({ settings }: MemoryWorkbook, { only, skip }: Order): () => void {
  const key: MemoryName = "Avvik.skipped";
  const before = settings.get(key);
  const remembered = skippedOf(typeof before === "string" ? before : undefined);
  if (only === undefined && skip.length === 0) return () => undefined;
  settings.set(
    key,
    JSON.stringify({
      reports: only === undefined ? [...remembered, ...skip] : REPORTS.filter((id) => !only.includes(id)),
    })
  );
  return () => (before === undefined ? void settings.delete(key) : void settings.set(key, before));
}

function report(json: PressJson, { output }: Order): void {
  const { status, preliminary, problems, tables, stats } = json;
  for (const { severity, sheet, address, text, rows } of problems) {
    const place = [sheet, address].filter((part) => part !== undefined).join("!");
    console.error(`${severity}: ${place} ${text}${rows === undefined ? "" : ` (${rows.join(", ")})`}`);
  }
  if (status === "reviewed") return reportClaims(json);
  if (status === "copied") return console.log(`Copied: ${(json.copied ?? []).join(", ")}`);
  if (status === "inserted") return console.log(`Inserted: ${(json.inserted ?? []).join(", ")}`);
  if (status !== "written") return console.error(`Nothing was written: ${status}.`);
  console.log(
    `${tables.length} tables${preliminary ? " (preliminary)" : ""}, ${stats.requests} requests${output === undefined ? "" : `: ${output}`}`
  );
}

/** What is wrong line by line, then how many claims have which verdict. */
function reportClaims({ foreign = null, claims = [], remarks = [], preliminary }: PressJson): void {
  if (foreign !== null) console.log(foreign);
  for (const { line, printed, words } of claims.filter(({ verdict }) => verdict === "disagrees"))
    console.log(`${line}: ${printed.replace(/\s+/g, " ")}: ${words}`);
  for (const { words, lines } of remarks) console.log(`${lines.join(", ")}: ${words}`);
  const counts = VERDICT_GROUPS.map(
    (group) => `${claims.filter(({ verdict }) => verdict === group).length} ${groupNames[group].sv.toLowerCase()}`
  );
  console.log(`${claims.length} claims${preliminary ? " (preliminary figures)" : ""}: ${counts.join(", ")}`);
}
