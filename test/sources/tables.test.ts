/** The compact tables that a ledger is read with do what plain ones would do. */
import fc from "fast-check";
import { code, prefixMap } from "../../src/model/code";
import { Combinations } from "../../src/sources/combinations";
import { Duplicates } from "../../src/sources/duplicates";

describe("the entries of a ledger", () => {
  test("are one per combination, with the sum and the number of its rows, however many there are", () => {
    const key = fc.tuple(fc.nat(20), fc.nat(30), fc.nat(40), fc.nat(10));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(key, fc.integer({ min: -1e9, max: 1e9 })), { maxLength: 6000, size: "max" }),
        (rows) => {
          const combinations = new Combinations(4);
          const plain = new Map<string, { sum: number; rows: number }>();
          for (const [numbers, amount] of rows) {
            combinations.add(Int32Array.from(numbers), amount);
            const entry = plain.get(numbers.join()) ?? { sum: 0, rows: 0 };
            plain.set(numbers.join(), { sum: entry.sum + amount, rows: entry.rows + 1 });
          }
          const { entries, keys, amount, rowCount } = combinations.finish();
          const found = Array.from({ length: entries }, (_, entry) => {
            const numbers = keys.map((column) => column[entry]).join();
            return [numbers, { sum: amount[entry], rows: rowCount[entry] }] as const;
          });
          expect(found.length).toBe(plain.size);
          expect(Object.fromEntries(found)).toEqual(Object.fromEntries(plain));
        }
      ),
      { numRuns: 10 }
    );
  });
});

describe("repeated rows", () => {
  test("are exactly the rows equal to an earlier one", () => {
    const rows = fc.array(
      fc.tuple(
        fc.oneof(fc.constantFrom<string | number>("A1", "A2", 1, 2), fc.string()),
        fc.nat(3),
        fc.constantFrom(1, -1, 100, 4294967297, -4294967295, 2 ** 52)
      ),
      { maxLength: 300 }
    );
    fc.assert(
      fc.property(rows, (all) => {
        const duplicates = new Duplicates(all.length);
        const seen = new Set<string>();
        const wasSeen = all.map((row) => {
          const key = JSON.stringify([String(row[0]), row[1], row[2]]);
          const isRepeated = seen.has(key);
          seen.add(key);
          return isRepeated;
        });
        expect(all.map((row) => duplicates.hasSeen(...row))).toEqual(wasSeen);
      })
    );
  });

  test("are none among a hundred thousand that differ in one thing each", () => {
    const count = 100_000;
    const duplicates = new Duplicates(3 * count);
    const seen = Array.from(
      { length: count },
      (_, index) =>
        [
          duplicates.hasSeen(`V${index}`, 1, 100),
          duplicates.hasSeen("V", index + 2, 100),
          duplicates.hasSeen("V", 1, index + 101),
        ].filter(Boolean).length
    );
    expect(seen.filter((times) => times > 0)).toEqual([]);
    expect(duplicates.hasSeen("V77777", 1, 100)).toBe(true);
  });
});

describe("a table of code prefixes", () => {
  test("gives a code to its longest prefix", () => {
    const digits = fc.string({ unit: fc.constantFrom("0", "1", "2"), minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(digits, fc.nat()), { maxLength: 15 }),
        fc.string({ unit: fc.constantFrom("0", "1", "2"), maxLength: 6 }),
        (entries, text) => {
          const longest = entries
            .filter(([prefix]) => text.startsWith(prefix))
            .reduce<readonly [string, number] | undefined>(
              (best, entry) => (best === undefined || entry[0].length >= best[0].length ? entry : best),
              undefined
            );
          expect(prefixMap(entries)(code(text))).toBe(longest?.[1]);
        }
      )
    );
  });
});
