/** Prints how exports come out, one by one and in sum: for whoever changes what reads them. */
import type { Exported } from "./shape";
import { triedExport } from "./verdict";

/** `isWanted`: what was told of it is printed though it came out the same. */
export interface Probed {
  readonly title: string;
  readonly exported: Exported;
  readonly isWanted?: boolean;
}

export async function probed(all: Iterable<Probed>): Promise<void> {
  const counts = new Map<string, number>();
  const ofSources = new Map<string, number>();
  for (const { title, exported, isWanted = false } of all) {
    const { verdict, told, differing, sources } = await triedExport(exported);
    count(counts, verdict);
    for (const one of sources.values()) count(ofSources, one);
    const bySource = [...sources].map(([source, one]) => `${source}:${one}`).join(" ");
    console.log(title.padEnd(24), verdict.padEnd(8), bySource, differing.slice(0, 3).join(" "));
    if (verdict !== "same" || isWanted)
      for (const problem of told.slice(0, 7)) console.log("      ", problem.slice(0, 230));
  }
  console.log("tried", Object.fromEntries(counts), "sources", Object.fromEntries(ofSources));
}

function count(counts: Map<string, number>, verdict: string): void {
  counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
}
