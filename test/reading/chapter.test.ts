/**
 * A published chapter with its claims labelled by hand, read against the sample workbook. It lies beside the project
 * and is not part of it: where it is absent the test says so and proves nothing.
 */
import type { FactSet } from "../../src/model/fact";
import { chapterBeside, matched } from "./chapter";
import { verdictName } from "./score";
import { publishedFacts, sampleRuns } from "./written";

const chapter = chapterBeside();

if (chapter === undefined)
  console.warn(
    "NOT TESTED: no published chapter lies beside the project (../shared/text-2024), so its claims have not been read."
  );

interface Row {
  readonly label: string;
  readonly found: string;
  readonly place: string;
}

function rowsOf(facts: FactSet): readonly Row[] {
  if (chapter === undefined) return [];
  return matched(chapter.text, chapter.claims, facts).map(({ label, claim }) => ({
    label: label.verdict,
    found: claim === undefined ? "missed" : verdictName(claim),
    place: `${label.id} (line ${label.amountLine}) ${label.amountAsPrinted} ${label.unit}`,
  }));
}

function tableOf(rows: readonly Row[]): string {
  const [labels, founds] = [
    [...new Set(rows.map(({ label }) => label))].sort(),
    ["agrees", "aside", "disagrees", "uncheckable", "missed"],
  ];
  const line = (cells: readonly string[]): string =>
    cells.map((cell, index) => (index === 0 ? cell.padEnd(32) : cell.padStart(12))).join("");
  const odd = rows.filter(
    ({ label, found }) =>
      (label === "consistent" && found !== "agrees" && found !== "aside") ||
      (label === "inconsistent") !== (found === "disagrees")
  );
  return [
    line(["labelled \\ read", ...founds]),
    ...labels.map((label) =>
      line([
        label,
        ...founds.map((found) => String(rows.filter((row) => row.label === label && row.found === found).length)),
      ])
    ),
    ...odd.map(({ label, found, place }) => `${place}: ${label} → ${found}`),
  ].join("\n");
}

function expectRead(rows: readonly Row[]): void {
  const count = (label: string, ...founds: readonly string[]): number =>
    rows.filter((row) => row.label === label && founds.includes(row.found)).length;
  expect(rows).toHaveLength(103);
  expect(count("inconsistent", "disagrees")).toBe(7);
  expect(count("consistent", "disagrees")).toBe(0);
  expect(count("consistent", "agrees", "aside")).toBeGreaterThanOrEqual(53);
  expect(count("not checkable from the tables", "disagrees")).toBe(0);
  expect(rows.filter(({ found }) => found === "missed")).toEqual([]);
}

(chapter === undefined ? test.skip : test)(
  "all 7 slips of the published chapter are found, none of its 55 consistent claims is called wrong and at least 53 are confirmed",
  async () => {
    const [run] = await sampleRuns();
    const [published, own] = [rowsOf(await publishedFacts()), rowsOf(run?.facts ?? (await publishedFacts()))];
    console.log(
      `Against the published tables:\n${tableOf(published)}\n\nAgainst Avvik's own run of the sample workbook:\n${tableOf(own)}`
    );
    expectRead(published);
    expectRead(own);
  }
);
