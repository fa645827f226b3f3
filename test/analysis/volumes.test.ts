/** Measures, their third factor, and the same service in two forms. */
import { bothForms, serviceOf } from "../../src/analysis/serviceForm";
import { comparedIn, measuresOf } from "../../src/analysis/volumes";
import type { Ore } from "../../src/model/money";
import type { AreaId } from "../../src/model/organisation";
import type { VolumeYear } from "../../src/sources/volumes";
import { PLACE } from "../support/municipality";

const AREAS = {
  areas: [
    { id: "Förskola" as AreaId, shortName: "FSK", frame: "Ram" as never },
    { id: "Grundskola" as AreaId, shortName: undefined, frame: "Ram" as never },
  ],
};

function volume(metric: string, given: Partial<VolumeYear> = {}): VolumeYear {
  return {
    metric,
    unit: "barn",
    area: "Förskola" as AreaId,
    cause: undefined,
    year: 2025,
    budgetVolume: undefined,
    outcomeVolume: undefined,
    budgetCost: undefined,
    outcomeCost: undefined,
    place: PLACE,
    ...given,
  };
}

const COSTS = { budgetVolume: 10, outcomeVolume: 12, budgetCost: 100_00 as Ore, outcomeCost: 144_00 as Ore };

describe("a metric", () => {
  test("is one over the years, whatever order they stand in", () => {
    const [only, ...others] = measuresOf([volume("Barn", { year: 2025 }), volume("Barn", { year: 2023 })], AREAS);
    expect(only?.years.map(({ year }) => year)).toEqual([2023, 2025]);
    expect(others).toEqual([]);
  });

  test("of two areas is two, told apart by the area", () => {
    expect(
      measuresOf([volume("Barn"), volume("Barn", { area: "Grundskola" as AreaId })], AREAS).map(({ label }) => label)
    ).toEqual(["Barn (FSK)", "Barn (Grundskola)"]);
  });

  test("that is stated twice for a year loses neither row", () => {
    const measures = measuresOf([volume("Barn", { outcomeVolume: 1 }), volume("Barn", { outcomeVolume: 2 })], AREAS);
    expect(measures.map(({ years }) => years[0]?.outcomeVolume)).toEqual([1, 2]);
    expect(new Set(measures.map(({ key }) => key)).size).toBe(2);
  });
});

describe("the third factor", () => {
  const hours = volume("Vistelsetid", { unit: "timmar per barn", budgetVolume: 1600, outcomeVolume: 1650 });
  const factorsOf = (...more: readonly VolumeYear[]) =>
    comparedIn(measuresOf([volume("Barn i förskola", COSTS), ...more], AREAS), 2025).map(({ budget, outcome }) => [
      budget.factors,
      outcome.factors,
    ]);

  test("is a metric without costs that is counted per unit of the one with them", () => {
    expect(factorsOf(hours)).toEqual([
      [
        [10, 1600],
        [12, 1650],
      ],
    ]);
  });

  test.each<[string, Partial<VolumeYear>]>([
    ["of another area", { area: "Grundskola" as AreaId }],
    ["of another cause", { cause: "Annan" }],
    ["per something else", { unit: "timmar per plats" }],
    ["without a budget", { budgetVolume: undefined }],
    ["of another year", { year: 2024 }],
  ])("is none where the metric is %s", (_what, given) => {
    expect(factorsOf({ ...hours, ...given })).toEqual([[[10], [12]]]);
  });
});

describe("a service", () => {
  test.each([
    ["Vårddygn HVB, egen regi", "Vårddygn HVB", "own"],
    ["Vårddygn HVB (extern regi)", "Vårddygn HVB", "bought"],
    ["Hemtjänst i privat regi", "Hemtjänst", "bought"],
    ["Köpta dygn", "dygn", "bought"],
  ])("%s is %s, %s", (metric, service, form) => {
    expect(serviceOf(metric)).toEqual({ service, form });
  });

  test.each(["Vårddygn familjehem", "Egen ansökan", "Egen regi"])(
    "%s says nothing of how a service is produced",
    (metric) => {
      expect(serviceOf(metric)).toBeUndefined();
    }
  );

  test("stands side by side in both forms where the same area has both in the same unit", () => {
    const both = (given: Partial<VolumeYear>) =>
      bothForms(
        comparedIn(
          measuresOf([volume("Resor, egen regi", COSTS), volume("Resor, extern regi", { ...COSTS, ...given })], AREAS),
          2025
        )
      ).map(({ service }) => service);
    expect(both({})).toEqual(["Resor"]);
    expect(both({ area: "Grundskola" as AreaId })).toEqual([]);
    expect(both({ unit: "mil" })).toEqual([]);
  });
});
