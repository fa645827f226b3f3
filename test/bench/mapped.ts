/**
 * `npm run bench -- --mapped [--rows 1000000 --rounds 5]`: the same ledger read through a mapping and in the contract's
 * form, in turns: the read, the steps and the whole package, without Excel. The mapped one has a code and its name in
 * one cell, months in words, effects on the result, thousands and a column of another ledger's words.
 */
import { yearEnd } from "../../src/pipeline";
import type { CellValue, SeenSheet, Workbook } from "../../src/workbook";
import { sampleSheets } from "../fixtures/exempel-2024";
import { MONTH_NAMES } from "../layouts/forms";
import { arrayWorkbook, unwatched, type ArraySheet } from "../support/arrayWorkbook";

type Row = readonly CellValue[];

const LEDGER = "Utfall";
const ROWS_PER_BLOCK = 20_000;
/** Of a long sheet, as much as Excel is asked for when its layout is looked for. */
const SEEN_ROWS = 600;
const MEGABYTE = 1024 * 1024;

export async function mappedTime(rows: number, rounds: number): Promise<object> {
  const own = ledgerOf(rows, (row) => row);
  const foreign = ledgerOf(rows, asForeign, "Huvudbok", ["Ansvar (T)", "Konto", "Vht", "Månad", "Typ", "Resultat tkr"]);
  await timed(own);
  await timed(foreign);
  const times: { own: number; foreign: number }[] = [];
  for (let round = 0; round < rounds; round++) times.push({ own: await timed(own), foreign: await timed(foreign) });
  const ratios = times.map((one) => one.foreign / one.own);
  return {
    rows,
    rounds,
    ratio: Number(median(ratios).toFixed(3)),
    ratios: ratios.map((ratio) => Number(ratio.toFixed(3))),
    milliseconds: {
      own: Math.round(median(times.map((one) => one.own))),
      foreign: Math.round(median(times.map((one) => one.foreign))),
    },
    megabytes: { own: await peakOf(own), foreign: await peakOf(foreign) },
  };
}

/** The sample with a ledger of `count` rows; a few thousand rows stand in it again and again. */
function ledgerOf(
  count: number,
  as: (row: Row, headings: Row) => Row,
  name = LEDGER,
  under?: Row
): readonly ArraySheet[] {
  return [...sampleSheets()].map(([sheet, contents]): ArraySheet => {
    if (sheet !== LEDGER) return { name: sheet, cells: contents };
    const [headings = [], ...rows] = contents;
    const made = rows.map((row) => as(row, headings));
    const cells = Array.from({ length: count }, (_, at) => made[at % made.length] ?? []);
    return { name, cells: [under ?? headings, ...cells] };
  });
}

function asForeign(row: Row, headings: Row): Row {
  const of = (heading: string): CellValue => row[headings.indexOf(heading)] ?? "";
  const period = Number(of("Period"));
  return [
    `${String(of("Ansvar"))} Enhet`,
    `${String(of("Konto"))} Kontonamn`,
    of("Verksamhet"),
    `${MONTH_NAMES[(period % 100) - 1] ?? ""} ${Math.floor(period / 100)}`,
    "Utfall",
    Number((-Number(of("Belopp")) / 1000).toFixed(5)),
  ];
}

async function timed(sheets: readonly ArraySheet[]): Promise<number> {
  const started = process.cpuUsage();
  await run(sheets);
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

async function run(sheets: readonly ArraySheet[]): Promise<void> {
  const result = await yearEnd(headed(sheets), { ...unwatched, now: new Date(0), clock: () => performance.now() });
  if (result.kind !== "written") throw new Error(JSON.stringify(result.problems.slice(0, 3)));
}

/** Long sheets are explored by their first rows, as in Excel. */
function headed(sheets: readonly ArraySheet[]): Workbook {
  const workbook = arrayWorkbook(sheets, { rowsPerBlock: ROWS_PER_BLOCK });
  const short = sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.slice(0, SEEN_ROWS) }));
  const explore: Workbook["explore"] = async (only) => {
    const seen = await arrayWorkbook(short).explore(only);
    return seen.map((one): SeenSheet => {
      const rows = sheets.find(({ name }) => name === one.rectangle.sheet)?.cells.length ?? one.rectangle.rows;
      return { ...one, rectangle: { ...one.rectangle, rows }, isWhole: rows <= SEEN_ROWS };
    });
  };
  return { ...workbook, explore };
}

/** What the heap grows by at most, over what stands before the run. */
async function peakOf(sheets: readonly ArraySheet[]): Promise<number> {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  let peak = before;
  const look = setInterval(() => (peak = Math.max(peak, process.memoryUsage().heapUsed)), 5);
  await run(sheets);
  clearInterval(look);
  return Math.round((Math.max(peak, process.memoryUsage().heapUsed) - before) / MEGABYTE);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
