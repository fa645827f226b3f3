/** An activity that moves between areas: everything on one basis, and every sum what it was. */
import fc from "fast-check";
import { analyse, type Analysis } from "../../../src/analysis/analysis";
import { findingsOf } from "../../../src/analysis/findings";
import { movesOfNothing } from "../../../src/analysis/moves/ofNothing";
import { total } from "../../../src/model/money";
import { tablesOf } from "../../../src/reports/index";
import { roundTables } from "../../../src/reports/round";
import type { Model } from "../../../src/sources/model";
import { expectGolden, markdownOf } from "../../support/golden";
import { modelOf, municipalities, PLACE, selection, type Municipality } from "../../support/municipality";

type Move = Model["moves"][number];

function move(from: string, to: string, parts: Partial<Move> & { readonly activity?: string } = {}): Move {
  const { activity = "", ...rest } = parts;
  return {
    starting: 202508 as never,
    responsibilities: selection(""),
    activities: selection(activity),
    accounts: selection(""),
    from: from as never,
    to: to as never,
    movesGrant: undefined,
    remark: undefined,
    place: PLACE,
    ...rest,
  };
}

const month = (responsibility: string, activity: string, cost: number, months: readonly number[], year = 2025) =>
  months.map((at) => ({
    period: year * 100 + at,
    account: "5011",
    responsibility,
    activity,
    amount: -cost * 100_000,
  }));
const FIRST = [1, 2, 3, 4, 5, 6, 7];
const REST = [8, 9, 10, 11, 12];
const YEAR = [...FIRST, ...REST];

/** Fritidsgårdar (70) leaves Skola for Kultur in August: booked on Kultur from then, budgeted on Skola all year. */
const TOWN: Municipality = {
  frames: [{ name: "Nämnden", responsible: true }],
  areas: [
    { name: "Skola", frame: "Nämnden" },
    { name: "Kultur", shortName: "KUL", frame: "Nämnden" },
    { name: "Stab", frame: "Nämnden" },
  ],
  outcome: [
    ...month("1", "10", 100, YEAR),
    ...month("1", "70", 11, FIRST),
    ...month("2", "70", 12, REST),
    ...month("2", "20", 50, YEAR),
    ...month("3", "90", 8, YEAR),
  ],
  budget: [
    ...month("1", "10", 101, YEAR),
    ...month("1", "70", 10, YEAR),
    ...month("2", "20", 50, YEAR),
    ...month("3", "90", 8, YEAR),
  ],
  earlierOutcome: month("1", "70", 9, YEAR, 2024),
  grants: [
    { decision: "Budget 2025", date: "2024-12-01", frame: "Nämnden", area: "Skola", amount: 133_200_000 },
    { decision: "Budget 2025", date: "2024-12-01", frame: "Nämnden", area: "Kultur", amount: 60_000_000 },
    { decision: "Budget 2025", date: "2024-12-01", frame: "Nämnden", area: "Stab", amount: 9_600_000 },
  ],
  forecasts: [
    { occasion: "Delårsrapport", area: "Skola", deviation: -1_500_000 },
    { occasion: "Delårsrapport", area: "Skola", cause: "Fritidsgårdar", deviation: -1_200_000 },
    { occasion: "Delårsrapport", area: "Kultur", deviation: 200_000 },
  ],
  also: {
    moves: [move("Skola", "Kultur", { activity: "70", remark: "Fritidsgårdar" })],
    causes: [
      {
        name: "Fritidsgårdar",
        area: "Skola" as never,
        activities: selection("70"),
        accounts: selection(""),
        amount: undefined,
        words: undefined,
        place: PLACE,
      },
    ],
  },
};

function sumOf(areas: Analysis["committee"]["areas"], figure: "netCost" | "budgetNetCost" | "budgetToDate" | "grant") {
  return total(areas.map((area) => area[figure]));
}

function areaIn(analysis: Analysis, name: string) {
  const area = analysis.committee.areas.find((known) => known.area?.id === name);
  if (area === undefined) throw new Error(`No area ${name}`);
  return area;
}

describe("an activity that moves in August", () => {
  const analysis = analyse(modelOf(TOWN));
  const before = analysis.restatement?.before;

  test("stands with its new area for the whole year, in outcome, budget and grant", () => {
    const { netCost, budgetNetCost, grant, result } = areaIn(analysis, "Kultur");
    expect([netCost, budgetNetCost, grant]).toEqual([-73_700_000, -72_000_000, 72_000_000]);
    expect(result).toBe(-1_700_000);
    expect(areaIn(analysis, "Skola")).toMatchObject({ netCost: -120_000_000, grant: 121_200_000, result: 1_200_000 });
  });

  test("leaves the committee, and the area that it does not concern, as they were", () => {
    expect(analysis.committee.result).toBe(before?.committee.result);
    expect(areaIn(analysis, "Stab")).toEqual(before && areaIn(before, "Stab"));
  });

  test("takes its cause, and what was forecast for it, along", () => {
    const forecasts = analysis.model.forecasts.map(({ area, cause, deviation }) => [area, cause, deviation]);
    expect(forecasts).toEqual([
      ["Skola", undefined, -300_000],
      ["Kultur", "Fritidsgårdar", -1_200_000],
      ["Kultur", undefined, -1_000_000],
    ]);
    expect(analysis.model.causes.map(({ area }) => area)).toEqual(["Kultur"]);
  });

  test("stands with its new area in the years before, too", () => {
    const { earlier, organisation } = analysis.model;
    const [code] = earlier.outcome.responsibility;
    expect(organisation.areaOf(earlier.outcome.codes.responsibility[code ?? -1] ?? ("" as never))).toBe("Kultur");
  });

  test("waits when it begins after the reported month", () => {
    const later = {
      ...TOWN,
      also: { moves: [move("Skola", "Kultur", { activity: "70", starting: 202601 as never })] },
    };
    const waiting = analyse(modelOf(later));
    expect(waiting.restatement).toBeUndefined();
    expect(areaIn(waiting, "Skola").result).toBe(before && areaIn(before, "Skola").result);
  });

  test("is told when it finds no row", () => {
    const moves = [move("Skola", "Kultur", { activity: "70" }), move("Skola", "Kultur", { activity: "70" })];
    expect(movesOfNothing(analyse(modelOf({ ...TOWN, also: { moves } })))).toEqual([moves[1]]);
  });

  test("that no cause of Prognos is known for leaves the forecast where it was, and it is told", () => {
    const forecasts = [{ occasion: "Delårsrapport", area: "Skola", deviation: -1_500_000 }];
    const told = findingsOf(analyse(modelOf({ ...TOWN, forecasts })));
    expect(told).toMatchObject([{ kind: "forecastNotMoved", move: "Fritidsgårdar", area: "Skola" }]);
    expect(findingsOf(analysis)).toEqual([]);
  });

  describe("whose grant a decision has moved already", () => {
    const decided = (amount: number): Municipality["grants"] => [
      ...TOWN.grants,
      { decision: "KS augusti", date: "2025-08-20", frame: "Nämnden", area: "Skola", amount: -amount },
      { decision: "KS augusti", date: "2025-08-20", frame: "Nämnden", area: "Kultur", amount },
    ];
    const moves = (movesGrant: boolean | undefined) => [move("Skola", "Kultur", { activity: "70", movesGrant })];
    const made = (amount: number, movesGrant?: boolean): Analysis =>
      analyse(modelOf({ ...TOWN, grants: decided(amount), also: { moves: moves(movesGrant) } }));
    const twice = (one: Analysis): readonly string[] =>
      findingsOf(one).flatMap(({ kind }) => (kind === "grantMovedTwice" ? [kind] : []));

    test("is asked about, whether the decision is of the whole year or of the months that are left", () => {
      expect(twice(made(12_000_000))).toEqual(["grantMovedTwice"]);
      expect(twice(made(5_000_000))).toEqual(["grantMovedTwice"]);
      expect(twice(made(40_000_000))).toEqual([]);
    });

    test("moves once when the row says so, and twice when that is what it says", () => {
      const [once, both] = [made(12_000_000, false), made(12_000_000, true)];
      expect([twice(once), twice(both)]).toEqual([[], []]);
      expect(areaIn(once, "Kultur").grant).toBe(72_000_000);
      expect(areaIn(both, "Kultur").grant).toBe(84_000_000);
    });
  });

  test("is a bridge, and the tables that it changes say so (golden)", async () => {
    const ready = [{ source: "moves", state: "ready" }] as never;
    const { tables } = await roundTables(tablesOf(analysis, ready).tables, "tkr");
    const shown = ["Avvik.flyttar", "Avvik.budgetavvikelse", "Avvik.driftbudget", "Avvik.kommunbidrag"];
    const chosen = tables.filter(({ id }) => shown.includes(id));
    expectGolden("flytt-i-augusti", chosen.map(markdownOf).join("\n"));
  });
});

test("random moves conserve every sum: what one area loses another gets, and what the budget leaves of a grant stays", () => {
  const moved = municipalities.chain((municipality) => {
    const names = fc.constantFrom(...municipality.areas.map(({ name }) => name));
    const moves = fc.array(
      fc
        .record({
          from: names,
          to: names,
          activity: fc.constantFrom("", "100", "100-200", "300"),
          starting: fc.constantFrom(202501, 202508, 202512),
          remark: fc.constantFrom(undefined, "Ett", "Två"),
        })
        .map(({ from, to, activity, starting, remark }) =>
          move(from, to, { activity, starting: starting as never, remark })
        ),
      { minLength: 1, maxLength: 4 }
    );
    return moves.map((made) => ({ ...municipality, year: 2025, also: { ...municipality.also, moves: made } }));
  });
  fc.assert(
    fc.property(moved, (municipality) => {
      const analysis = analyse(modelOf(municipality));
      const { before } = analysis.restatement ?? {};
      if (before === undefined) return;
      const sums = (whole: Analysis) => {
        const { committee, frames, model, basis, forecast } = whole;
        const apart = frames.filter(({ frame }) => !frame.hasResultResponsibility).flatMap(({ areas }) => areas);
        const areas = [...committee.areas, ...apart];
        return {
          outcome: [model.outcome.sum, model.outcome.rows, basis.outcome.everything, sumOf(areas, "netCost")],
          budget: [model.budget.sum, basis.budget.everything, sumOf(areas, "budgetNetCost")],
          toDate: sumOf(areas, "budgetToDate"),
          grant: [total(model.grants.map(({ amount }) => amount)), sumOf(areas, "grant")],
          forecasts: model.occasions.map((occasion) => forecast({ areas }, occasion)),
        };
      };
      expect(sums(analysis)).toEqual(sums(before));
      const unbudgeted = ({ committee }: Analysis) =>
        committee.areas.map(({ key, grant, budgetNetCost }) => [key, grant + budgetNetCost]);
      expect(unbudgeted(analysis)).toEqual(unbudgeted(before));
    }),
    { numRuns: 500 }
  );
});
