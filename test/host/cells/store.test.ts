import fc from "fast-check";
import { MAX_COLUMNS, MAX_ROWS } from "./address";
import { CellStore, type CellValue } from "./store";

const place = fc.record({
  row: fc.oneof(fc.nat(1100), fc.constantFrom(511, 512, MAX_ROWS - 1)),
  column: fc.oneof(fc.nat(5), fc.constant(MAX_COLUMNS - 1)),
});
const value: fc.Arbitrary<CellValue> = fc.oneof(fc.double({ noNaN: true }), fc.string(), fc.boolean(), fc.constant(""));
const edit = fc.record({ place, value, style: fc.nat(3) });

function write(store: CellStore, row: number, column: number, item: CellValue): void {
  const kind =
    typeof item === "number" ? "number" : typeof item === "boolean" ? "boolean" : item === "" ? "empty" : "text";
  store.set(row, column, kind, item);
}

test("a store gives back what was put last into each cell, and knows where its content ends", () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 60 }), (edits) => {
      const store = new CellStore();
      const last = new Map<string, (typeof edits)[number]>();
      for (const item of edits) {
        write(store, item.place.row, item.place.column, item.value);
        store.setStyle(item.place.row, item.place.column, item.style);
        last.set(`${item.place.row},${item.place.column}`, item);
      }
      const copy = store.clone();
      const wrong = [...last.values()].filter(({ place: at, value: put, style }) => {
        const [[read] = []] = copy.values({ ...at, rows: 1, columns: 1 });
        return (
          !Object.is(copy.get(at.row, at.column).value, put) ||
          !Object.is(read, put) ||
          copy.styleOf(at.row, at.column) !== style
        );
      });
      expect(wrong).toEqual([]);
      const filled = [...last.values()].filter((item) => item.value !== "").map((item) => item.place);
      const whole = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };
      expect(copy.used(whole, "values")).toEqual(around(filled));
      expect(copy.used(whole, "all")).toEqual(
        around([...last.values()].filter((item) => item.value !== "" || item.style !== 0).map((item) => item.place))
      );
    }),
    { numRuns: 100 }
  );
});

function around(places: readonly { readonly row: number; readonly column: number }[]): object | undefined {
  if (places.length === 0) return undefined;
  const rows = places.map((at) => at.row);
  const columns = places.map((at) => at.column);
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
}

test("errors are kept apart from texts that look like them", () => {
  const store = new CellStore();
  store.set(0, 0, "error", "#N/A");
  store.set(1, 0, "text", "#N/A");
  expect(store.kinds({ row: 0, column: 0, rows: 3, columns: 1 }).flat()).toEqual(["error", "text", "empty"]);
});
