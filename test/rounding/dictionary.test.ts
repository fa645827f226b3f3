/** The arithmetic under the search: exact, however large the numbers grow in between. */
import fc from "fast-check";
import { exchange, rowOf, shift, type Dictionary } from "../../src/rounding/dictionary";

interface Equations {
  /** Each row says: its own unknown = constant + Σ coefficient · the free unknowns. */
  readonly constants: readonly number[];
  readonly coefficients: readonly (readonly number[])[];
}

function dictionaryOf({ constants, coefficients }: Equations): Dictionary {
  const columns = coefficients[0]?.length ?? 0;
  return {
    basic: constants.map((_, row) => columns + row),
    free: Array.from({ length: columns }, (_, column) => column),
    at: new Float64Array(columns),
    rows: constants.map((constant, row) => rowOf(constant, Float64Array.from(coefficients[row] ?? []))),
    costs: [],
    low: new Int32Array(columns + constants.length),
    high: new Int32Array(columns + constants.length),
  };
}

/** Values of all unknowns over one common denominator, exact. */
function valuesIn({ basic, free, at, rows }: Dictionary): {
  readonly values: readonly bigint[];
  readonly denominator: bigint;
} {
  const denominator = rows.reduce((product, { weight }) => product * BigInt(weight), 1n);
  const values: bigint[] = [];
  free.forEach((unknown, column) => {
    values[unknown] = BigInt(at[column] ?? 0) * denominator;
  });
  rows.forEach(({ now, weight }, row) => {
    values[basic[row] ?? 0] = (BigInt(now) * denominator) / BigInt(weight);
  });
  return { values, denominator };
}

function expectToFulfil(dictionary: Dictionary, { constants, coefficients }: Equations): void {
  const { values, denominator } = valuesIn(dictionary);
  const columns = coefficients[0]?.length ?? 0;
  constants.forEach((constant, row) => {
    const right = (coefficients[row] ?? []).reduce(
      (sum, coefficient, column) => sum + BigInt(coefficient) * (values[column] ?? 0n),
      BigInt(constant) * denominator
    );
    expect(values[columns + row]).toBe(right);
  });
}

const COLUMNS = 4;
const ROWS = 3;

function equations(largest: number): fc.Arbitrary<Equations> {
  const number = fc.integer({ min: -largest, max: largest });
  return fc.record({
    constants: fc.array(number, { minLength: ROWS, maxLength: ROWS }),
    coefficients: fc.array(fc.array(number, { minLength: COLUMNS, maxLength: COLUMNS }), {
      minLength: ROWS,
      maxLength: ROWS,
    }),
  });
}

const exchanges = fc.array(
  fc.record({ row: fc.nat(ROWS - 1), column: fc.nat(COLUMNS - 1), limit: fc.integer({ min: -1, max: 1 }) }),
  { maxLength: 8 }
);

function follow(
  dictionary: Dictionary,
  steps: readonly { readonly row: number; readonly column: number; readonly limit: number }[]
): void {
  for (const { row, column, limit } of steps) {
    if (dictionary.rows[row]?.coefficients[column] !== 0) exchange(dictionary, row, column, limit);
    else shift(dictionary, column, limit);
  }
}

describe("a dictionary", () => {
  test.each([1, 3, 1000])("says the same after any exchanges, with coefficients up to %i", (largest) => {
    fc.assert(
      fc.property(equations(largest), exchanges, (system, steps) => {
        const dictionary = dictionaryOf(system);
        follow(dictionary, steps);
        expectToFulfil(dictionary, system);
        expect(dictionary.rows.every(({ weight }) => weight > 0)).toBe(true);
      }),
      { numRuns: 500 }
    );
  });

  test("gives exact numbers or none where they grow too large", () => {
    let tooLarge = 0;
    let exact = 0;
    fc.assert(
      fc.property(equations(60_000_000), exchanges, (system, steps) => {
        const dictionary = dictionaryOf(system);
        try {
          follow(dictionary, steps);
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
          tooLarge += 1;
          return;
        }
        exact += 1;
        expectToFulfil(dictionary, system);
      }),
      { numRuns: 500, seed: 1 }
    );
    expect(Math.min(tooLarge, exact)).toBeGreaterThan(0);
  });
});
