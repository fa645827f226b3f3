/** What holds of forecast proposals whatever the workbook says. */
import fc from "fast-check";
import type { Forecasted, ForecastedArea } from "../../../src/analysis/forecasting/forecasting";
import { METHODS, type Method } from "../../../src/analysis/forecasting/methods";
import { rows, school, town, type Costs } from "./town";

const cost = fc.integer({ min: -500, max: 5_000 });
const year = fc.array(cost, { minLength: 12, maxLength: 12 });
const years = fc.array(year, { maxLength: 3 });
const activities = ["10", "20", "30"] as const;
const splitYear = fc.tuple(year, year, year);

function deviationsOf({ proposals }: Forecasted): readonly (number | undefined)[] {
  return proposals.map(({ deviation }) => deviation);
}

function area(outcome: Costs, budget: Costs, earlier: readonly Costs[], scale = 1): ForecastedArea {
  const scaled = (costs: Costs): Costs => costs.map((amount) => (amount ?? 0) * scale);
  return school(
    town(10_000 * scale, {
      outcome: rows(2025, scaled(outcome.slice(0, 8))),
      budget: rows(2025, scaled(budget)),
      earlierOutcome: earlier.flatMap((costs, index) => rows(2024 - index, scaled(costs))),
    })
  );
}

test("a budget that is the grant and is followed exactly gives zero, enligt budget", () => {
  fc.assert(
    fc.property(year, years, (budget, earlier) => {
      const grant = budget.reduce((sum, amount) => sum + amount, 0);
      const { proposals, deviationToDate } = school(
        town(grant, {
          outcome: rows(2025, budget.slice(0, 8)),
          budget: rows(2025, budget),
          earlierOutcome: earlier.flatMap((costs, index) => rows(2024 - index, costs)),
        })
      );
      expect([proposals[0]?.deviation, deviationToDate]).toEqual([0, 0]);
    })
  );
});

test("all proposals agree on a year that goes as every year and as budgeted, evenly", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5_000 }), fc.integer({ min: 1, max: 3 }), (monthly, count) => {
      const even = Array.from({ length: 12 }, () => monthly);
      const proposed = deviationsOf(
        area(
          even,
          even,
          Array.from({ length: count }, () => even)
        )
      );
      const expected = (10_000 - 12 * monthly) * 100;
      expect(proposed).toEqual(METHODS.map(() => expected));
    })
  );
});

test("amounts of another size give proposals and misses of that size, and the same is marked", () => {
  fc.assert(
    fc.property(year, year, years, fc.constantFrom(10, 1_000), (outcome, budget, earlier, scale) => {
      const [small, large] = [area(outcome, budget, earlier), area(outcome, budget, earlier, scale)];
      const isScaled = (a: number | undefined, b: number | undefined): boolean =>
        a === undefined || b === undefined ? a === b : Math.abs(b - a * scale) <= scale;
      METHODS.forEach((_, at) => {
        const [one, other] = [small.proposals[at], large.proposals[at]];
        expect(isScaled(one?.deviation, other?.deviation)).toBe(true);
        expect(isScaled(one?.miss, other?.miss)).toBe(true);
      });
      const misses = small.proposals.map(({ miss }) => miss ?? -10);
      const isTie = misses.some((a, at) => misses.some((b, other) => at !== other && Math.abs(a - b) <= 1));
      if (!isTie) expect(large.marked).toBe(small.marked);
    })
  );
});

test("the order of the months to date, and of those after, makes no difference to a proposal or its miss", () => {
  fc.assert(
    fc.property(year, year, years, (outcome, budget, earlier) => {
      const turned = (costs: readonly number[]): readonly number[] => [
        ...costs.slice(0, 8).reverse(),
        ...costs.slice(8).reverse(),
      ];
      const one = area(outcome, budget, earlier);
      const other = area(turned(outcome.slice(0, 8)), turned(budget), earlier.map(turned));
      expect(other.proposals).toEqual(one.proposals);
      expect([other.marked, other.profile]).toEqual([one.marked, one.profile]);
    })
  );
});

test("causes and rest are the area, in every figure, every proposal and every miss", () => {
  const causes = [
    { name: "Placeringar", activity: "10", area: "Skola", amount: undefined },
    { name: "Skjuts", activity: "20", area: undefined, amount: undefined },
    { name: "Stöd", activity: "99", area: "Skola", amount: -7_700 },
  ].map(({ name, activity, area: own, amount }) => ({
    name,
    area: own as never,
    activities: { text: activity, ranges: [[activity, activity]] as const },
    accounts: { text: "", ranges: [] },
    amount: amount as never,
    words: undefined,
    place: { sheet: "Orsaker", address: "A2" },
  }));
  const split = (of: number, parts: readonly Costs[]) =>
    parts.flatMap((costs, index) => rows(of, costs, { activity: activities[index] ?? "" }));
  fc.assert(
    fc.property(splitYear, splitYear, fc.array(splitYear, { maxLength: 3 }), (outcome, budget, earlier) => {
      const own = school(
        town(10_000, {
          outcome: split(
            2025,
            outcome.map((costs) => costs.slice(0, 8))
          ),
          budget: split(2025, budget),
          earlierOutcome: earlier.flatMap((parts, index) => split(2024 - index, parts)),
          also: { causes },
        })
      );
      const parts: readonly Forecasted[] = [...own.causes, ...(own.rest === undefined ? [] : [own.rest])];
      const sum = (pick: (unit: Forecasted) => number | undefined): number =>
        parts.reduce((all, unit) => all + (pick(unit) ?? 0), 0);
      expect(own.causes.map(({ name }) => name)).toEqual(["Placeringar", "Skjuts", "Stöd"]);
      for (const key of ["budgetToDate", "outcomeToDate", "deviationToDate", "lastYearToDate", "budget"] as const)
        expect(sum((unit) => unit[key])).toBe(own[key] ?? 0);
      METHODS.forEach((method: Method, at) => {
        const whole = own.proposals[at];
        if (whole?.deviation !== undefined)
          expect([method, sum(({ proposals }) => proposals[at]?.deviation)]).toEqual([method, whole.deviation]);
        for (const { year: tried } of own.rest?.proposals[at]?.misses ?? []) {
          const missIn = ({ proposals }: Forecasted): number | undefined =>
            proposals[at]?.deviation === undefined
              ? undefined
              : proposals[at].misses.find((miss) => miss.year === tried)?.amount;
          expect(sum(missIn)).toBe(missIn(own) ?? 0);
        }
      });
    }),
    { numRuns: 300 }
  );
});
