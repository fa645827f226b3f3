/** `npx tsx test/rounding/bench.ts`: how long the consistent rounding of a year-end package takes, as JSON. */
import { equationsOf, figuresOf } from "../../src/reports/equations";
import { roundTables } from "../../src/reports/round";
import type { Table } from "../../src/reports/table";
import { publishedTables } from "../reports/published";
import { packageOf, THIRTY_TABLES, type PackageSize } from "./package";

const RUNS = 15;

const LARGE: PackageSize = { areas: 24, decisions: 14, causes: 40, parts: 8, groups: [60, 40] };

async function measure(name: string, tables: readonly Table[]): Promise<void> {
  const figures = figuresOf(tables);
  const times: number[] = [];
  let longestStretch = 0;
  let moved = 0;
  let relaxed = 0;
  for (let run = 0; run < RUNS; run += 1) {
    const start = performance.now();
    let last = start;
    const pause = async (): Promise<void> => {
      longestStretch = Math.max(longestStretch, performance.now() - last);
      last = performance.now();
    };
    const rounding = await roundTables(tables, "tkr", pause);
    await pause();
    times.push(performance.now() - start);
    moved = rounding.moved.length;
    relaxed = rounding.problems.length;
  }
  const first = times[0] ?? 0;
  const sorted = [...times].sort((a, b) => a - b);
  const ms = { first, min: sorted[0] ?? 0, median: sorted[Math.floor(RUNS / 2)] ?? 0, longestStretch };
  const rounded = Object.fromEntries(Object.entries(ms).map(([key, value]) => [key, Math.round(value * 10) / 10]));
  console.log(
    JSON.stringify({
      name,
      tables: tables.length,
      figures: figures.length,
      equations: equationsOf(tables, figures).length,
      moved,
      relaxed,
      ms: rounded,
    })
  );
}

async function main(): Promise<void> {
  await measure("the published year", publishedTables());
  for (const seed of [1, 2, 3]) await measure(`thirty tables, ${seed}`, packageOf(seed, THIRTY_TABLES));
  for (const seed of [1, 2, 3]) await measure(`a large municipality, ${seed}`, packageOf(seed, LARGE));
}

void main();
