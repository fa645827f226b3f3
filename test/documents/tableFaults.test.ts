/** Figures of a pasted table that can't all be right, by the table itself. */
import fc from "fast-check";
import { pastedTables } from "../../src/documents/pastedTables";
import { tableClaims } from "../../src/documents/tableClaims";
import { tableFaults } from "../../src/documents/tableFaults";
import type { Basis } from "../../src/review";
import { sampleBasis } from "./report";

let basis: Basis;
beforeAll(async () => {
  basis = await sampleBasis();
}, 60_000);

function faultsOf(rows: readonly (readonly (string | number)[])[]): readonly string[] {
  const text = rows.map((row) => row.join("\t")).join("\n");
  return tableFaults(tableClaims({ text, tables: pastedTables(text) }, basis.facts)).map(
    ({ kind, claims }) => `${kind}: ${claims.map(({ printed }) => printed).join(" ")}`
  );
}

/** Amounts of several digits, budget and outcome, that differ. */
const amounts = fc
  .array(fc.tuple(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1000, max: 9999 })), {
    minLength: 4,
    maxLength: 7,
  })
  .filter((rows) => rows.every(([budget, outcome]) => Math.abs(budget - outcome) > 50));

function tableOf(rows: readonly (readonly [number, number])[]): (string | number)[][] {
  const sums = [0, 1].map((at) => rows.reduce((sum, row) => sum + (row[at] ?? 0), 0));
  const all = [
    ...rows.map(([budget, outcome], at) => [`Post ${"ABCDEFG"[at]}`, budget, outcome] as const),
    ["Summa", ...sums] as const,
  ];
  return [
    ["Post", "Budget", "Utfall", "Avvikelse"],
    ...all.map(([name, budget = 0, outcome = 0]) => [name, budget, outcome, Number(budget) - Number(outcome)]),
  ];
}

test("a table that is right tells nothing, and a wrong deviation or sum is told with what it does not follow from", () => {
  fc.assert(
    fc.property(amounts, fc.nat({ max: 3 }), fc.integer({ min: 7, max: 40 }), (rows, at, slip) => {
      expect(faultsOf(tableOf(rows))).toEqual([]);
      const deviating = tableOf(rows);
      const row = deviating[at + 1] ?? [];
      row[3] = Number(row[3]) + slip;
      expect(faultsOf(deviating)).toContainEqual(
        expect.stringMatching(new RegExp(`^doesNotFollow: .*${String(row[3])}`))
      );
      const summed = tableOf(rows);
      const sum = summed.at(-1) ?? [];
      sum[1] = Number(sum[1]) + slip;
      expect(
        faultsOf(summed).some((fault) => fault.startsWith("partsMissWhole") && fault.endsWith(String(sum[1])))
      ).toBe(true);
    }),
    { numRuns: 60 }
  );
});

test("costs and income as sizes differ each its own way, and the one that differs by something else is told", () => {
  const rows = [
    ["", "Budget", "Utfall", "Avvikelse"],
    ["Avgifter", 13_920, 15_665, 1745],
    ["Bidrag", 3740, 4725, 535],
    ["Personal", 27_841, 27_331, 510],
    ["Avskrivningar", 3100, 2870, 230],
  ];
  expect(faultsOf(rows)).toEqual(["doesNotFollow: 3740 4725 535"]);
});
