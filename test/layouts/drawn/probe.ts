/** `node --import tsx test/layouts/drawn/probe.ts [FROM TO]`: how each drawn workbook comes out. */
import { triedExport } from "../exports/verdict";
import { inOneLine } from "./draw";
import { drawn } from "./drawn";

const [from = 0, to = 99] = process.argv.slice(2).map(Number);

async function main(): Promise<void> {
  const counts = new Map<string, number>();
  const ofSources = new Map<string, number>();
  for (let seed = from; seed <= to; seed++) {
    const { sheets, same, choices } = drawn(seed);
    const { verdict, told, differing, sources } = await triedExport({ sheets, same });
    count(counts, verdict);
    for (const one of sources.values()) count(ofSources, one);
    const bySource = [...sources].map(([source, one]) => `${source}:${one}`).join(" ");
    console.log(`${seed} ${inOneLine(choices)}`);
    console.log("  ", verdict.padEnd(8), bySource, differing.slice(0, 3).join(" "));
    if (verdict !== "same") for (const problem of told.slice(0, 7)) console.log("      ", problem.slice(0, 230));
  }
  console.log("workbooks", Object.fromEntries(counts), "sources", Object.fromEntries(ofSources));
}

function count(counts: Map<string, number>, verdict: string): void {
  counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
}

void main();
