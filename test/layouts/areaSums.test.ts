/** A workbook that has nothing but sums per area: what it can carry is made, and what it can't is said. */
import type { RunResult } from "../../src/run";
import { seedOf } from "./exports/seed";
import { areasByLine } from "./exports/seventhReports";
import { ledgers, ofArea, sumOf, type Exported, type Row } from "./exports/shape";
import { invent, type Invented } from "./municipality";
import { chanceOf } from "./random";
import { tried } from "./trial";

const town = invent(chanceOf(91));

/** Area × budget, outcome, deviation. `sign`: what a cost is written with; `by`: rounded to so many kronor. */
function areaSums({ areas, outcome, budget, year, committee }: Invented, sign: 1 | -1 = 1, by = 0.01): Exported {
  const rounded = (amount: number): number => Math.round((sign * amount) / by) * by;
  const row = (label: string, amounts: readonly number[]): Row => [
    label,
    ...amounts,
    (amounts[0] ?? 0) - (amounts[1] ?? 0),
  ];
  const rows = areas.map((area) => [ofArea(budget, area), ofArea(outcome, area)].map((facts) => rounded(sumOf(facts))));
  const sums = [0, 1].map((at) => rows.reduce((sum, amounts) => sum + (amounts[at] ?? 0), 0));
  return ledgers(town, {
    name: "Sammanställning",
    cells: [
      [`Bokslut ${year}`],
      ["Verksamhet", "Budget helår", "Utfall helår", "Avvikelse"],
      ...rows.map((amounts, at) => row(areas[at]?.name ?? "", amounts)),
      row(committee, sums),
    ],
  });
}

/** The deviations of the areas, not rounded. */
function deviationsIn(result: RunResult): readonly unknown[] {
  const tables = result.kind === "written" ? result.tables : [];
  const rows = tables.find(({ id }) => id === "Avvik.budgetavvikelse")?.rows ?? [];
  return rows.map(({ label, cells }) => [label, ...cells.map((cell) => (cell.kind === "figure" ? cell.exact : cell))]);
}

test.each([1, -1] as const)(
  "everything but the reports of accounts is made of them, with costs as %s",
  async (sign) => {
    const { sheets, same } = areaSums(town, sign);
    const { result } = await tried({ sheets }, same);
    const inDetail = await tried({ sheets: same }, same);
    expect(deviationsIn(result)).toEqual(deviationsIn(inDetail.result));
    if (result.kind !== "written") throw new Error(result.kind);
    expect(result.leftOut.filter(({ column }) => column !== undefined)).toEqual([
      { report: "Resultaträkning", needs: "outcome", column: "Konto" },
    ]);
    const told = result.problems.filter(({ kind }) => kind === "accountUnknown");
    expect(told.map((problem) => "isAll" in problem && problem.isAll)).toEqual([true, true]);
  }
);

test("round amounts are not taken for codes of accounts", async () => {
  const { sheets, same } = areaSums(town, 1, 1000);
  const { result } = await tried({ sheets }, same);
  expect(result.problems.filter(({ kind }) => kind === "accountUnknown")).toHaveLength(2);
});

test("where the accounts stand too, they are what is read", async () => {
  const { sheets } = areaSums(town);
  const detailed = ledgers(town).same.filter(({ name }) => name === "Utfall" || name === "Budget");
  const { verdict } = await tried({ sheets: [...sheets, ...detailed] }, ledgers(town).same);
  expect(verdict).toBe("same");
});

test("lines of the income statement stand for accounts, also by names that only some call them", async () => {
  const { sheets, same } = areasByLine(invent(chanceOf(seedOf("areasByLine"))));
  expect((await tried({ sheets }, same)).verdict).toBe("same");
});
