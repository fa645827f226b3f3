/** Random figures and equations for the rounding: sums of sums, crosswise and with signs, as tables make them. */
import fc from "fast-check";
import type { Ore } from "../../src/model/money";
import type { Equation, Figure } from "../../src/rounding/figures";

export interface System {
  readonly figures: readonly Figure[];
  readonly equations: readonly Equation[];
}

export const UNIT = 100_000;

/** Öre: anything, whole tkr, exact halves, next to a whole, nothing, and as large as a state's budget. */
const amounts = fc.oneof(
  fc.integer({ min: -900_000, max: 900_000 }),
  fc.integer({ min: -9, max: 9 }).map((units) => units * UNIT),
  fc.integer({ min: -9, max: 9 }).map((units) => units * UNIT + UNIT / 2),
  fc.integer({ min: -9, max: 9 }).map((units) => units * UNIT + 1),
  fc.constant(0),
  fc.integer({ min: -100_000_000_000_000, max: 100_000_000_000_000 })
);

interface Wish {
  readonly of: readonly { readonly which: number; readonly sign: 1 | -1 }[];
  readonly importance: number;
}

/**
 * Some amounts, and then sums of any figures before them; `figures` bounds both together. Halves and equal
 * amounts abound, so that ties and contradictions do too.
 */
export function systems(figures: number): fc.Arbitrary<System> {
  return fc
    .record({
      leaves: fc.array(fc.oneof(amounts, fc.constant(UNIT / 2)), { minLength: 1, maxLength: Math.ceil(figures / 2) }),
      sums: fc.array(
        fc.record({
          of: fc.array(fc.record({ which: fc.nat(), sign: fc.constantFrom(1 as const, 1 as const, -1 as const) }), {
            minLength: 1,
            maxLength: 5,
          }),
          importance: fc.integer({ min: 0, max: 2 }),
        }),
        { maxLength: Math.floor(figures / 2) }
      ),
    })
    .map(({ leaves, sums }) => systemOf(leaves, sums));
}

function systemOf(leaves: readonly number[], wishes: readonly Wish[]): System {
  const figures: Figure[] = leaves.map((exact, leaf) => ({ key: `leaf ${leaf}`, exact: exact as Ore }));
  const equations = wishes.map(({ of, importance }, number): Equation => {
    const terms = of.map(({ which, sign }) => ({
      figure: figures[which % figures.length] ?? { key: "", exact: 0 as Ore },
      sign,
    }));
    const total = `sum ${number}`;
    figures.push({ key: total, exact: terms.reduce((sum, { figure, sign }) => sum + sign * figure.exact, 0) as Ore });
    return { total, terms: terms.map(({ figure, sign }) => ({ key: figure.key, sign })), importance };
  });
  return { figures, equations };
}
