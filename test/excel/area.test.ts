import fc from "fast-check";
import {
  a1,
  holdsCell,
  intersects,
  parseReference,
  parseReferences,
  quoted,
  reference,
  sheetOfReference,
  without,
  type Area,
} from "../../src/excel/area";
import { columnLetters } from "../../src/sources/address";

const areas = fc.record({
  row: fc.nat(12),
  column: fc.nat(8),
  rows: fc.integer({ min: 1, max: 6 }),
  columns: fc.integer({ min: 1, max: 6 }),
});

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16_383, "XFD"],
])("column %i is %s", (column, name) => {
  expect(columnLetters(column)).toBe(name);
});

test("a single cell has a single address, and a sheet's apostrophe is doubled", () => {
  expect(a1({ row: 3, column: 1, rows: 1, columns: 1 })).toBe("B4");
  expect(a1({ row: 3, column: 0, rows: 7, columns: 3 })).toBe("A4:C10");
  expect(quoted("Bo's blad")).toBe("'Bo''s blad'");
});

test("what a name refers to is read back as it was written, on any sheet", () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, maxLength: 31 }).filter((name) => !/[:\\/?*[\]\n]/.test(name)),
      areas,
      (sheet, area) => {
        expect(parseReference(reference(sheet, area))).toEqual({ sheet, ...area });
        expect(sheetOfReference(reference(sheet, area))).toBe(sheet);
      }
    )
  );
});

test.each([
  "=#REF!",
  "=Avvikelse!#REF!",
  "=OFFSET(Avvikelse!$A$1,0,0,2,2)",
  "=Avvikelse!$A:$A",
  "=Avvikelse!$A$1,Avvikelse!$C$1",
  "=12",
  "=[Bok2.xlsx]Blad1!$A$1",
])("%s covers no single block of cells", (formula) => {
  expect(parseReference(formula)).toBeUndefined();
});

test("whole columns still tell their sheet; a lost reference tells none", () => {
  expect(sheetOfReference("='Ram och beslut'!$A:$A")).toBe("Ram och beslut");
  expect(sheetOfReference("=Avvikelse!#REF!")).toBeUndefined();
  expect(sheetOfReference("=#REF!")).toBeUndefined();
});

test("several areas of one address", () => {
  expect(parseReferences("Utfall!A1:B1,'Bo''s, blad'!C4:C5").map(({ sheet, ...area }) => [sheet, a1(area)])).toEqual([
    ["Utfall", "A1:B1"],
    ["Bo's, blad", "C4:C5"],
  ]);
});

test("what is left of an area outside others is every other cell of it, once", () => {
  fc.assert(
    fc.property(areas, fc.array(areas, { maxLength: 4 }), (area, others) => {
      const left = without(area, others);
      for (const [row, column] of cellsOf(area)) {
        const times = left.filter((piece) => holdsCell(piece, row, column)).length;
        expect(times).toBe(others.some((other) => holdsCell(other, row, column)) ? 0 : 1);
      }
      expect(left.every((piece) => intersects(piece, area))).toBe(true);
    })
  );
});

function cellsOf({ row, column, rows, columns }: Area): readonly (readonly [number, number])[] {
  return Array.from(
    { length: rows * columns },
    (_, index) => [row + Math.floor(index / columns), column + (index % columns)] as const
  );
}
