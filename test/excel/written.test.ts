import fc from "fast-check";
import { contentOf } from "../../src/excel/layout";
import { editsSince, parseWritten, shapeOf, writtenBlock, writtenText } from "../../src/excel/written";
import type { CellValue } from "../../src/workbook";
import { budgetavvikelse, deviationTable, driftbudget } from "./contract/tables";

const at = (row: number, column: number) => ({ sheet: "Avvikelse", row, column, rows: 5, columns: 3 });
const contents = (row: number, column: number): CellValue[][] =>
  contentOf(budgetavvikelse, { row, column }).cells.map((line) => line.map((cell) => cell.content));
const block = writtenBlock(contentOf(budgetavvikelse, { row: 3, column: 0 }), at(3, 0));
const nothing = (): undefined => undefined;

test("what stands as it was written is no change, also where the table has been moved", () => {
  expect(editsSince(block, at(3, 0), contents(3, 0), nothing)).toEqual([]);
  expect(editsSince(block, at(40, 6), contents(40, 6), nothing)).toEqual([]);
});

test("any other value, text or formula in a cell is a change", () => {
  const value = fc.oneof(
    fc.string(),
    fc.integer(),
    fc.double({ noNaN: true }),
    fc.constant("=SUM(B5:B6)"),
    fc.constant("2754545"),
    fc.boolean()
  );
  fc.assert(
    fc.property(value, fc.nat(4), fc.nat(2), (changed, row, column) => {
      const present = contents(3, 0);
      const line = present[row];
      fc.pre(line !== undefined && line[column] !== changed && !(Object.is(changed, -0) && line[column] === 0));
      if (line !== undefined) line[column] = changed;
      const edits = editsSince(block, at(3, 0), present, nothing);
      expect(edits).toEqual([{ sheet: "Avvikelse", address: `${"ABC"[column] ?? ""}${row + 4}`, before: changed }]);
    })
  );
});

test("a change to what will be written anyway is not told", () => {
  const present = contents(3, 0);
  present[1] = ["Arbetsmarknad (AMA)", 5, 4_120];
  expect(editsSince(block, at(3, 0), present, (row, column) => (row === 4 && column === 1 ? 5 : undefined))).toEqual(
    []
  );
});

test("without fingerprints nothing is said to have changed", () => {
  expect(editsSince(undefined, at(3, 0), [["x"]], nothing)).toEqual([]);
  expect(editsSince({ ...block, cells: "" }, at(3, 0), [["x"]], nothing)).toEqual([]);
});

test("a table's shape is its kinds of rows, columns and formats, not its figures or labels", () => {
  const shape = (table: typeof budgetavvikelse): string => shapeOf(contentOf(table, { row: 0, column: 0 }));
  expect(
    shape(
      deviationTable([
        ["A", 1, 2],
        ["B", 3, 4],
        ["C", 5, 6],
      ])
    )
  ).toBe(shape(budgetavvikelse));
  expect(
    shape(
      deviationTable([
        ["A", 1, 2],
        ["B", 3, 4],
      ])
    )
  ).not.toBe(shape(budgetavvikelse));
  expect(shape(driftbudget(1))).not.toBe(shape(budgetavvikelse));
});

test("what is remembered is read again; what isn't ours to understand counts as nothing", () => {
  expect(parseWritten(writtenText({ "Avvik.budgetavvikelse": block }))).toEqual({ "Avvik.budgetavvikelse": block });
  expect(parseWritten('{"Avvik.x":{"rows":"3"},"y":7}')).toEqual({});
  expect(parseWritten("[1]")).toEqual({});
  expect(parseWritten("{")).toEqual({});
});

test("the memory stays small: very many cells are remembered by their tables' shapes only", () => {
  const large = Object.fromEntries(
    Array.from({ length: 100 }, (_, index) => [`Avvik.${index}`, { ...block, cells: "x".repeat(4_000) }])
  );
  const text = writtenText(large);
  expect(text.length).toBeLessThan(150_000);
  expect(Object.keys(parseWritten(text))).toHaveLength(100);
});
