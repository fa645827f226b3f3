/** What has come of what comes every month: halves, seasons, turned months, and what says nothing. */
import { EMPTY_CELL, NO_CELLS, type Cells } from "../../../src/analysis/plausibility/cells";
import { partOfUsual, partsOfMonths, type UsualPart } from "../../../src/analysis/plausibility/usualPart";
import { LINE_KEYS, type LineKey } from "../../../src/analysis/statement";

type Amounts = Partial<Record<LineKey, readonly number[]>>;

/** An area's cells from January on; amounts with effect on the result. */
function cellsOf(amounts: Amounts): Cells {
  return NO_CELLS.map((_, month) => ({
    ...EMPTY_CELL,
    lines: LINE_KEYS.map((line) => (month === 0 ? 0 : (amounts[line]?.[month - 1] ?? 0))),
  }));
}

function year(usual: number, changes: Readonly<Record<number, number>> = {}): readonly number[] {
  return Array.from({ length: 12 }, (_, index) => changes[index + 1] ?? usual);
}

function partIn(month: number, amounts: Amounts, through = 12): UsualPart | undefined {
  return partOfUsual([{ months: partsOfMonths(cellsOf(amounts), through) }], month);
}

test.each([
  ["a month as the others", 4, { wages: year(-100) }, 1],
  ["half of a month", 4, { wages: year(-100, { 4: -50 }), premises: year(-40, { 4: -20 }) }, 0.5],
  [
    "half of a month beside a large item",
    4,
    { wages: year(-100, { 4: -50 }), premises: year(-100, { 4: -900 }) },
    0.75,
  ],
  ["a July in which only rents are paid in part", 7, { wages: year(-100), premises: year(-300, { 7: -60 }) }, 1],
  ["half of a July", 7, { wages: year(-100, { 7: -50 }), premises: year(-300, { 7: -150 }) }, 0.5],
])("%s", (_, month, amounts, come) => {
  expect(partIn(month, amounts)?.come).toBeCloseTo(come);
});

test("what is booked to and fro, or now and then, says nothing of a month", () => {
  expect(partIn(4, { otherCosts: [-33, 33, -19, 0] }, 4)).toBeUndefined();
  expect(partIn(4, { wages: year(0, { 3: -100, 6: -100, 9: -100, 12: -100 }) })).toBeUndefined();
});

test("months turned from July on are all told by their sign", () => {
  const turned = year(-100, { 7: 100, 8: 100, 9: 100, 10: 100, 11: 100, 12: 100 });
  const signs = year(0).map((_, index) => Math.sign(partIn(index + 1, { wages: turned })?.signed ?? 0));
  expect(signs).toEqual([1, 1, 1, 1, 1, 1, -1, -1, -1, -1, -1, -1]);
});
