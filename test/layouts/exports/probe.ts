/** `node --import tsx test/layouts/exports/probe.ts [KIND … | SET]`: how each kind of export comes out. */
import { invent } from "../municipality";
import { chanceOf } from "../random";
import { KIND_SETS } from "./kinds";
import { seedOf } from "./seed";
import { triedExport } from "./verdict";

const wanted = process.argv.slice(2);

async function main(): Promise<void> {
  const counts = new Map<string, number>();
  const ofSources = new Map<string, number>();
  const kinds = Object.entries(KIND_SETS).flatMap(([set, all]) =>
    Object.entries(all).filter(([name]) => wanted.length === 0 || wanted.includes(name) || wanted.includes(set))
  );
  for (const [name, kind] of kinds) {
    const { verdict, told, differing, sources } = await triedExport(kind(invent(chanceOf(seedOf(name)))));
    count(counts, verdict);
    for (const one of sources.values()) count(ofSources, one);
    const bySource = [...sources].map(([source, one]) => `${source}:${one}`).join(" ");
    console.log(name.padEnd(24), verdict.padEnd(8), bySource, differing.slice(0, 3).join(" "));
    if (verdict !== "same" || wanted.includes(name))
      for (const problem of told.slice(0, 7)) console.log("      ", problem.slice(0, 230));
  }
  console.log("kinds", Object.fromEntries(counts), "sources", Object.fromEntries(ofSources));
}

function count(counts: Map<string, number>, verdict: string): void {
  counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
}

void main();
