import fc from "fast-check";
import { ANSWER_BYTES, columnRuns, measuredRowBytes, nextRequest, slicesOf, type Slice } from "../../src/excel/blocks";
import type { SourceName } from "../../src/model/source";
import type { Wanted } from "../../src/workbook";

const wanted = (source: SourceName, rows: number, columns: readonly number[] = [0, 1, 2], row = 1): Wanted => ({
  source,
  columns,
  rectangle: { sheet: source, row, column: 0, rows, columns: 8 },
});

test("all small sources and the beginning of the ledger go in one request", () => {
  const sources = [
    wanted("settings", 8),
    wanted("areas", 5),
    wanted("outcome", 1_000_000, [0, 1, 2, 3, 4]),
    wanted("budget", 1_500),
  ];
  const { now, later } = nextRequest(slicesOf(sources), new Map(), ANSWER_BYTES);
  expect(now.map(({ wanted: { source } }) => source)).toEqual(["settings", "areas", "outcome"]);
  expect(now[2]?.rows).toBe(Math.floor((ANSWER_BYTES - 13 * 72) / 120));
  expect(later.map(({ wanted: { source } }) => source)).toEqual(["outcome", "budget"]);
});

test("a year's ledger of a few thousand rows is read in one request with everything else", () => {
  const { later } = nextRequest(
    slicesOf([wanted("outcome", 6_000, [0, 1, 2, 3, 4]), wanted("budget", 1_500, [0, 1, 2, 3, 4])]),
    new Map(),
    ANSWER_BYTES
  );
  expect(later).toEqual([]);
});

test("blocks grow to what the rows have turned out to need", () => {
  const ledger = wanted("outcome", 1_000_000, [0, 1, 2, 3, 4]);
  const { now } = nextRequest(slicesOf([ledger]), new Map([[ledger, 40]]), ANSWER_BYTES);
  expect(now[0]?.rows).toBe(ANSWER_BYTES / 40);
});

test("however much is wanted: every row is asked for once, in order, within the budget", () => {
  const sources = fc.array(fc.record({ rows: fc.nat(400), width: fc.integer({ min: 1, max: 4 }) }), { maxLength: 6 });
  fc.assert(
    fc.property(
      sources,
      fc.integer({ min: 50, max: 5_000 }),
      fc.integer({ min: 1, max: 30 }),
      (wishes, budget, cellBytes) => {
        const all = wishes.map(({ rows, width }) =>
          wanted(
            "outcome",
            rows,
            Array.from({ length: width }, (_, column) => column)
          )
        );
        const bytes = new Map(all.map((one) => [one, one.columns.length * cellBytes]));
        const asked: Slice[] = [];
        let remaining = slicesOf(all);
        while (remaining.length > 0) {
          const { now, later } = nextRequest(remaining, bytes, budget);
          const size = now.reduce((sum, { wanted: one, rows }) => sum + rows * (bytes.get(one) ?? 0), 0);
          expect(size <= budget || (now.length === 1 && now[0]?.rows === 1)).toBe(true);
          asked.push(...now);
          remaining = later;
        }
        for (const one of all) {
          const rows = asked
            .filter((slice) => slice.wanted === one)
            .flatMap(({ firstRow, rows: count }) => Array.from({ length: count }, (_, index) => firstRow + index));
          expect(rows).toEqual(Array.from({ length: one.rectangle.rows }, (_, index) => one.rectangle.row + index));
        }
      }
    )
  );
});

test("neighbouring columns are one range, whatever order they are wanted in", () => {
  expect(columnRuns([4, 0, 1, 2])).toEqual([
    { first: 0, count: 3 },
    { first: 4, count: 1 },
  ]);
});

test("no answer holds more cells than any platform hands over", () => {
  const narrow = wanted("outcome", 10_000_000, [0]);
  const { now } = nextRequest(slicesOf([narrow]), new Map([[narrow, 0.1]]), ANSWER_BYTES);
  expect(now[0]?.rows).toBe(5_000_000);
});

test("a row's size is measured in the bytes that it is sent in, Swedish letters counted double", () => {
  const rows = Array.from({ length: 1_000 }, () => ["åäö", 1]);
  expect(measuredRowBytes([rows])).toBeCloseTo(1.1 * ('["åäö",1],'.length + 3), 5);
});

test("a source without rows or columns asks for nothing", () => {
  expect(slicesOf([wanted("outcome", 0), wanted("budget", 5, [])])).toEqual([]);
});
