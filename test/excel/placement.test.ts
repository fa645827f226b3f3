import fc from "fast-check";
import { intersects, type Area } from "../../src/excel/area";
import { placed, type Claim, type Placed } from "../../src/excel/placement";

const everywhere = (): boolean => true;
const at = (row: number, column: number, rows: number, columns: number): Area => ({ row, column, rows, columns });
const fresh = (id: string, rows: number, columns = 3): Claim => ({ id, rows, columns, standing: undefined });
const standing = (id: string, rows: number, top: number, formerRows = rows, column = 0): Claim => ({
  id,
  rows,
  columns: 3,
  standing: { table: at(top, column, formerRows, 3), caption: at(top - 3, column, 3, 1) },
});
const topOf = (places: readonly Placed[], id: string): number | undefined =>
  places.find((place) => place.id === id)?.table.row;

test("tables of a new sheet stand under each other, each below its three lines, with an empty row between", () => {
  const [first, second] = placed([fresh("a", 5), fresh("b", 4)], everywhere);
  expect(first).toEqual({ id: "a", caption: at(0, 0, 3, 1), table: at(3, 0, 5, 3) });
  expect(second).toEqual({ id: "b", caption: at(9, 0, 3, 1), table: at(12, 0, 4, 3) });
});

test("a table that stands keeps its place, also when it has shrunk or the one before it has", () => {
  const places = placed([standing("a", 3, 3, 5), standing("b", 4, 12)], everywhere);
  expect([topOf(places, "a"), topOf(places, "b")]).toEqual([3, 12]);
});

test("a table that has grown pushes the one below, no further than needed", () => {
  const places = placed([standing("a", 7, 3, 5), standing("b", 4, 12)], everywhere);
  expect([topOf(places, "a"), topOf(places, "b")]).toEqual([3, 14]);
});

test("a table beside the one that grows is left alone", () => {
  const places = placed([standing("a", 9, 3, 5), standing("b", 4, 12, 4, 6)], everywhere);
  expect([topOf(places, "a"), topOf(places, "b")]).toEqual([3, 12]);
});

test("a table that would grow over somebody's note moves below it", () => {
  const note = at(9, 1, 1, 1);
  const places = placed([standing("a", 7, 3, 5)], (area) => !intersects(area, note));
  expect(topOf(places, "a")).toBe(13);
});

test("a new table comes below those that stand, not between them", () => {
  const places = placed([standing("a", 5, 3), fresh("new", 2), standing("b", 4, 12)], everywhere);
  expect([topOf(places, "a"), topOf(places, "b"), topOf(places, "new")]).toEqual([3, 12, 20]);
});

test("where the lines above have been removed they come back if there is room, else the table moves down", () => {
  const bare = (top: number): Claim => ({
    id: "a",
    rows: 5,
    columns: 3,
    standing: { table: at(top, 0, 5, 3), caption: undefined },
  });
  expect(topOf(placed([bare(3)], everywhere), "a")).toBe(3);
  expect(topOf(placed([bare(0)], everywhere), "a")).toBe(3);
});

test("lines that somebody has moved away from their table stay where they are", () => {
  const [place] = placed(
    [{ id: "a", rows: 5, columns: 3, standing: { table: at(10, 0, 5, 3), caption: at(0, 4, 3, 1) } }],
    everywhere
  );
  expect(place).toEqual({ id: "a", table: at(10, 0, 5, 3), caption: at(0, 4, 3, 1) });
});

test("whatever stands where: nothing of ours lies over anything else, and all are placed", () => {
  const area = fc.record({
    row: fc.nat(30),
    column: fc.nat(5),
    rows: fc.integer({ min: 1, max: 5 }),
    columns: fc.integer({ min: 1, max: 4 }),
  });
  const claim = fc.record({
    rows: fc.integer({ min: 2, max: 9 }),
    columns: fc.integer({ min: 2, max: 5 }),
    former: fc.option(area),
  });
  fc.assert(
    fc.property(fc.array(claim, { maxLength: 6 }), fc.array(area, { maxLength: 6 }), (wishes, foreign) => {
      const claims = wishes.map(({ rows, columns, former }, index): Claim => ({
        id: String(index),
        rows,
        columns,
        standing:
          former === null
            ? undefined
            : { table: { ...former, row: former.row + 3 }, caption: at(former.row, former.column, 3, 1) },
      }));
      const places = placed(claims, (wanted) => !foreign.some((other) => intersects(other, wanted)));
      expect(places.map(({ id }) => id)).toEqual(claims.map(({ id }) => id));
      const areas = places.flatMap(({ table, caption }) => [table, caption]);
      for (const [index, one] of areas.entries()) {
        expect(areas.slice(index + 1).some((other) => intersects(one, other))).toBe(false);
        expect(foreign.some((other) => intersects(one, other))).toBe(false);
      }
    })
  );
});
