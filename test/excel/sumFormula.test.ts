import { sumFormula, type TermCell } from "../../src/excel/sumFormula";

const down = (sign: 1 | -1, ...rows: readonly number[]): readonly TermCell[] =>
  rows.map((row) => ({ row: row - 1, column: 1, sign }));
const across = (...terms: readonly (readonly [1 | -1, number])[]): readonly TermCell[] =>
  terms.map(([sign, column]) => ({ row: 4, column, sign }));

test.each([
  ["rows that stand together", down(1, 5, 6, 7, 8), "=SUM(B5:B8)"],
  ["two rows that stand together", down(1, 5, 6), "=SUM(B5:B6)"],
  ["columns that stand together", across([1, 1], [1, 2], [1, 3]), "=SUM(B5:D5)"],
  ["outcome less budget", across([1, 1], [-1, 2]), "=B5-C5"],
  ["subtotals that stand apart", down(1, 7, 11, 15), "=B7+B11+B15"],
  ["a whole less its parts", [...down(1, 20), ...down(-1, 5, 6)], "=B20-B5-B6"],
  ["a whole less many parts", [...down(1, 20), ...down(-1, 5, 6, 7)], "=B20-SUM(B5:B7)"],
  ["a stretch and single rows", [...down(1, 5, 6, 7, 10), ...down(-1, 12)], "=SUM(B5:B7)+B10-B12"],
  ["what is only taken away", down(-1, 5), "=-B5"],
  ["one row only", down(1, 5), "=B5"],
])("%s", (_what, terms, formula) => {
  expect(sumFormula(terms)).toBe(formula);
});

test("nothing to add makes no formula", () => {
  expect(sumFormula([])).toBeUndefined();
});
