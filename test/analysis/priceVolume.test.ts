/** The price and volume split: what it adds up to, and the textbook cases. */
import fc from "fast-check";
import { effectsOf, type CostBasis } from "../../src/analysis/priceVolume";
import type { Ore } from "../../src/model/money";

const bases: fc.Arbitrary<CostBasis> = fc.record({
  cost: fc.integer({ min: 0, max: 1e12 }).map((cost) => cost as Ore),
  factors: fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 1 }),
});

function basis(cost: number, ...factors: number[]): CostBasis {
  return { cost: cost as Ore, factors };
}

describe("price and volume", () => {
  test.each(["flexible", "symmetric"] as const)("the %s split adds up to the whole deviation in whole öre", (split) => {
    fc.assert(
      fc.property(bases, bases, (budget, outcome) => {
        const { factors, price, total } = effectsOf(budget, outcome, split);
        expect(total).toBe(budget.cost - outcome.cost === 0 ? 0 : budget.cost - outcome.cost);
        expect(factors.reduce((sum, effect) => sum + effect, 0) + price).toBe(total);
        expect([...factors, price].every(Number.isSafeInteger)).toBe(true);
      })
    );
  });

  test("the flexible budget values volume at the budgeted price and price at the real volume", () => {
    expect(effectsOf(basis(100_00, 10), basis(144_00, 12), "flexible")).toEqual({
      factors: [-20_00],
      price: -24_00,
      total: -44_00,
    });
  });

  test("the symmetric split takes the mean of both orders", () => {
    expect(effectsOf(basis(100_00, 10), basis(144_00, 12), "symmetric")).toEqual({
      factors: [-22_00],
      price: -22_00,
      total: -44_00,
    });
  });

  test("three factors follow the same rule: recipients, months and cost per month", () => {
    expect(effectsOf(basis(10 * 12 * 100_00, 10, 12), basis(11 * 10 * 120_00, 11, 10), "flexible")).toEqual({
      factors: [-1 * 12 * 100_00, 11 * 2 * 100_00],
      price: -11 * 10 * 20_00,
      total: 12_000_00 - 13_200_00,
    });
  });

  test("without a volume on one side everything is volume", () => {
    expect(effectsOf(basis(0, 0), basis(50_00, 5), "flexible")).toEqual({ factors: [-50_00], price: 0, total: -50_00 });
    expect(effectsOf({ cost: 100_00 as Ore, factors: [] }, basis(50_00, 5), "symmetric")).toEqual({
      factors: [50_00],
      price: 0,
      total: 50_00,
    });
  });
});
