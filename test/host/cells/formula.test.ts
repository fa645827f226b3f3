import fc from "fast-check";
import { formatRect, MAX_COLUMNS, MAX_ROWS, parseAddress, parseRect, quoteSheet, type Rect } from "./address";
import { isWellFormed, tokenize } from "./formula";
import { renamedSheet, shifted, shiftedRect, translated, type Shift } from "./moving";

const rect: fc.Arbitrary<Rect> = fc
  .record({
    row: fc.nat(MAX_ROWS - 2),
    column: fc.nat(MAX_COLUMNS - 2),
    rows: fc.integer({ min: 1, max: 5000 }),
    columns: fc.integer({ min: 1, max: 50 }),
  })
  .filter((item) => item.row + item.rows <= MAX_ROWS && item.column + item.columns <= MAX_COLUMNS);

test("an address that is written is read back, with and without dollar signs", () => {
  fc.assert(
    fc.property(rect, (area) => {
      expect(parseRect(formatRect(area))).toEqual(area);
      expect(parseRect(formatRect(area, "$"))).toEqual(area);
    })
  );
});

test.each(["Utfall", "Ram och beslut", "Åtgärder", "O'Hara", "A1", "2024", "x-y"])(
  "the sheet name %p is quoted as needed and read back",
  (name) => {
    expect(parseAddress(`${quoteSheet(name)}!B2`)?.sheet).toBe(name);
  }
);

test.each([
  ["=A1+B2", 1, 1, "=B2+C3"],
  ["=$A1+B$2", 2, 3, "=$A3+E$2"],
  ["=SUM(A1:B2)*LOG10(C3)", 1, 0, "=SUM(A2:B3)*LOG10(C4)"],
  ["='Ram och beslut'!A1&\"A1\"", 1, 0, "='Ram och beslut'!A2&\"A1\""],
  ["=A:A", 0, 1, "=B:B"],
  ["=A1", -1, 0, "=#REF!"],
  ["=Avvik.ram.1+T1", 1, 0, "=Avvik.ram.1+T2"],
])("%s copied %i down and %i right is %s", (formula, rows, columns, expected) => {
  expect(translated(formula, rows, columns)).toBe(expected);
});

const insertedTwoAt5: Shift = { axis: "row", at: 4, count: 2, bandFrom: 0, bandTo: MAX_COLUMNS };
const deletedThreeAt5: Shift = { axis: "row", at: 4, count: -3, bandFrom: 0, bandTo: MAX_COLUMNS };

test.each([
  ["=SUM(B5:B8)", insertedTwoAt5, "=SUM(B7:B10)"],
  ["=SUM(B4:B8)", insertedTwoAt5, "=SUM(B4:B10)"],
  ["=SUM(B1:B4)", insertedTwoAt5, "=SUM(B1:B4)"],
  ["=SUM(B4:B8)", deletedThreeAt5, "=SUM(B4:B5)"],
  ["=SUM(B5:B7)", deletedThreeAt5, "=SUM(#REF!)"],
  ["=$B$8+Annat!B8", deletedThreeAt5, "=$B$5+Annat!B8"],
  ["=B:B", insertedTwoAt5, "=B:B"],
] as const)("%s after %j is %s", (formula, shift, expected) => {
  expect(shifted(formula, "Utfall", "Utfall", shift)).toBe(expected);
});

test("what is inserted and deleted again leaves every area as it was", () => {
  fc.assert(
    fc.property(rect, fc.nat(MAX_ROWS - 1), fc.integer({ min: 1, max: 100 }), (area, at, count) => {
      fc.pre(area.row + area.rows + count <= MAX_ROWS);
      const shift: Shift = { axis: "row", at, count, bandFrom: 0, bandTo: MAX_COLUMNS };
      const moved = shiftedRect(area, shift);
      expect(moved && shiftedRect(moved, { ...shift, count: -count })).toEqual(area);
    })
  );
});

test("a renamed sheet is renamed in formulas, also when its name must be quoted", () => {
  expect(renamedSheet("=Utfall!A1+'Ram och beslut'!B2", "ram och beslut", "Ramar")).toBe("=Utfall!A1+Ramar!B2");
  expect(renamedSheet("=Utfall!A1", "Utfall", "O'Hara 2")).toBe("='O''Hara 2'!A1");
});

test("tokens are the whole formula", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(
        tokenize(text)
          .map((token) => token.text)
          .join("")
      ).toBe(text);
    })
  );
});

test.each([
  ["=SUM(A1,B1)", true],
  ["=SUM(A1;B1)", false],
  ["=SUM({1;2})", true],
  ["=SUM(A1", false],
  ["=A1)", false],
  ["=A1+", false],
  ['="a;b"', true],
  ["=-abc", true],
])("Excel takes %s as a formula: %p", (formula, expected) => {
  expect(isWellFormed(formula)).toBe(expected);
});
