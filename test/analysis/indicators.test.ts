/** The proposed verdict of an indicator, and groups that should add up. */
import { groupDifference, verdictOf } from "../../src/analysis/indicators";
import type { GroupFigures, Indicator } from "../../src/model/indicator";

function figures(total: number, women?: number, men?: number, other?: number): GroupFigures {
  return { total, women, men, other };
}

function indicator(outcome: GroupFigures, target: GroupFigures, more: Partial<Indicator> = {}): Indicator {
  return { name: "Indikator", unit: "antal", direction: "higher", outcome, target, statedVerdict: undefined, ...more };
}

describe("an indicator", () => {
  test.each<[string, Indicator, string]>([
    ["whose total and every group reach the target", indicator(figures(10, 6, 4), figures(10, 5, 4)), "reached"],
    ["of which only a group reaches the target", indicator(figures(9, 6, 3), figures(10, 5, 4)), "partlyReached"],
    ["of which only the total reaches the target", indicator(figures(10, 8, 2), figures(10, 5, 4)), "partlyReached"],
    ["of which nothing reaches the target", indicator(figures(9, 4, 3), figures(10, 5, 4)), "notReached"],
    ["that should be low, and is", indicator(figures(5), figures(6), { direction: "lower" }), "reached"],
    [
      "that is better than before without reaching the target",
      indicator(figures(9), figures(10), { earlier: 8 }),
      "partlyReached",
    ],
    [
      "that should be low and is lower than before",
      indicator(figures(7), figures(6), { direction: "lower", earlier: 8 }),
      "partlyReached",
    ],
    ["that is as it was before", indicator(figures(8), figures(10), { earlier: 8 }), "notReached"],
    ["that is worse than before", indicator(figures(7), figures(10), { earlier: 8 }), "notReached"],
  ])("%s", (_what, given, verdict) => {
    expect(verdictOf(given)).toBe(verdict);
  });

  test("whose groups are counts must add up to its total; shares need not, nor what has no groups", () => {
    expect(groupDifference(indicator(figures(10, 6, 3), figures(0)), figures(10, 6, 3))).toBe(1);
    expect(groupDifference(indicator(figures(10, 6, 3, 1), figures(0)), figures(10, 6, 3, 1))).toBe(0);
    expect(
      groupDifference(indicator(figures(10, 6, 3), figures(0), { unit: "procent" }), figures(10, 6, 3))
    ).toBeUndefined();
    expect(groupDifference(indicator(figures(10), figures(0)), figures(10))).toBeUndefined();
  });
});
