/** Thousands of changes of what Avvik writes: what has become false is called wrong, and nothing else is. */
import fc from "fast-check";
import { readerOf } from "../../src/reading/read";
import { LENGTHS } from "../../src/model/comment";
import { cases } from "../support/cases";
import { KINDS, mutated, randomFrom, type Kind } from "./mutations";
import { namedMunicipalities, runOfMunicipality, sampleRuns, sectionsOf, type Run } from "./written";

const MUTATIONS = cases(2400, 10_000);

interface Counts {
  made: number;
  false: number;
  flagged: number;
}

test("at least 99 of 100 changes that make a written text false are called wrong, and nothing unchanged is", async () => {
  const runs: Run[] = [...(await sampleRuns())];
  for (const municipality of fc.sample(namedMunicipalities, { numRuns: cases(24, 100), seed: 4 }))
    runs.push(await runOfMunicipality(municipality));
  const sections = runs.flatMap((run, place) =>
    LENGTHS.flatMap((length) =>
      sectionsOf(run, length).map((section) => ({ run, section, read: readers(run), isSample: place < 3 }))
    )
  );
  const [own, random] = [sections.filter(({ isSample }) => isSample), sections.filter(({ isSample }) => !isSample)];
  for (const { section, read } of sections) expect(wrongIn(read(section.text), 0, section.text.length)).toEqual([]);

  const dice = randomFrom(11);
  const counts = new Map<Kind, Counts>(KINDS.map((kind) => [kind, { made: 0, false: 0, flagged: 0 }]));
  const [unflagged, alarms]: [string[], string[]] = [[], []];
  for (let made = 0; made < MUTATIONS;) {
    const among = made % 2 === 0 ? own : random;
    const chosen = among[Math.floor(dice() * among.length)];
    const kind = KINDS[made % KINDS.length];
    const mutation =
      chosen === undefined || kind === undefined ? undefined : mutated(chosen.section, kind, chosen.run.facts, dice);
    if (mutation === undefined || chosen === undefined) continue;
    made += 1;
    const count = counts.get(mutation.kind);
    if (count === undefined) throw new Error(mutation.kind);
    count.made += 1;
    const { claims } = chosen.read(mutation.text);
    const flagged = wrongIn({ claims }, mutation.start, mutation.end);
    if (mutation.isFalse) {
      count.false += 1;
      if (flagged.length > 0) count.flagged += 1;
      else unflagged.push(`${mutation.kind}: ${mutation.text.slice(mutation.start, mutation.end)}`);
    }
    // Later sentences may go on about an area whose name was changed; what stands before it may not be touched.
    const before = wrongIn({ claims }, 0, mutation.start);
    const after = mutation.kind === "area" ? [] : wrongIn({ claims }, mutation.end, mutation.text.length);
    alarms.push(
      ...[...before, ...after].map(
        (wrong) => `${wrong} after ${mutation.kind}: ${mutation.text.slice(mutation.start, mutation.end)}`
      )
    );
  }
  console.log(tableOf(counts));
  const [all, hit] = [sum(counts, "false"), sum(counts, "flagged")];
  if (hit / all < 0.99 || alarms.length > 0)
    console.log([...unflagged.slice(0, 40), "—", ...alarms.slice(0, 20)].join("\n"));
  expect(alarms).toEqual([]);
  expect(all).toBeGreaterThan(MUTATIONS / 2);
  expect(hit / all).toBeGreaterThanOrEqual(0.99);
}, 300_000);

const known = new WeakMap<Run, ReturnType<typeof readerOf>>();

function readers(run: Run): ReturnType<typeof readerOf> {
  const read = known.get(run) ?? readerOf(run.facts);
  known.set(run, read);
  return read;
}

function wrongIn(
  { claims }: Pick<ReturnType<ReturnType<typeof readerOf>>, "claims">,
  start: number,
  end: number
): readonly string[] {
  return claims
    .filter((claim) => claim.verdict.kind === "disagrees" && claim.start < end && claim.end > start)
    .map(({ printed, sentence }) => `«${printed}» in «${sentence}»`);
}

function sum(counts: ReadonlyMap<Kind, Counts>, column: keyof Counts): number {
  return [...counts.values()].reduce((total, count) => total + count[column], 0);
}

function tableOf(counts: ReadonlyMap<Kind, Counts>): string {
  const rows = [...counts].map(
    ([kind, count]) =>
      `${kind.padEnd(10)} ${String(count.made).padStart(6)} ${String(count.false).padStart(6)} ${String(count.flagged).padStart(8)}  ${((100 * count.flagged) / Math.max(1, count.false)).toFixed(1)} %`
  );
  return [
    "kind         made  false  flagged",
    ...rows,
    `all        ${String(sum(counts, "made")).padStart(6)} ${String(sum(counts, "false")).padStart(6)} ${String(sum(counts, "flagged")).padStart(8)}  ${((100 * sum(counts, "flagged")) / sum(counts, "false")).toFixed(1)} %`,
  ].join("\n");
}
