/** `node --import tsx test/layouts/exports/probe.ts [KIND …]`: how each kind of export comes out. */
import { invent } from "../municipality";
import { chanceOf } from "../random";
import { FRESH_KINDS, KINDS } from "./kinds";
import { seedOf } from "./seed";
import { triedExport, type ExportVerdict } from "./verdict";

const wanted = process.argv.slice(2);

async function main(): Promise<void> {
  const counts = new Map<ExportVerdict, number>();
  const kinds = Object.entries({ ...KINDS, ...FRESH_KINDS }).filter(
    ([name]) => wanted.length === 0 || wanted.includes(name) || (wanted[0] === "fresh" && name in FRESH_KINDS)
  );
  for (const [name, kind] of kinds) {
    const { verdict, told, differing } = await triedExport(kind(invent(chanceOf(seedOf(name)))));
    counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
    console.log(name.padEnd(26), verdict.padEnd(8), differing.slice(0, 4).join(" "));
    if (verdict !== "same" || wanted.length > 0)
      for (const problem of told.slice(0, 7)) console.log("      ", problem.slice(0, 230));
  }
  console.log(Object.fromEntries(counts));
}

void main();
