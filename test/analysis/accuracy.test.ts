/** Forecast accuracy against what Malmö published for 2014 and 2015 (bokslut, delårsrapport januari–augusti, Mkr). */
import { accuracies } from "../../src/analysis/accuracy";
import { analyse } from "../../src/analysis/analysis";
import type { Ore } from "../../src/model/money";
import type { LockedRow } from "../../src/model/round";
import { modelOf, PLACE, selection, type Municipality } from "../support/municipality";

const mkr = (amount: number): Ore => (amount * 100_000_000) as Ore;

/** Area → [outcome, forecast, miss] per year; what is left of the total stands as Övriga. */
const PUBLISHED: Readonly<Record<number, Readonly<Record<string, readonly [number, number, number]>>>> = {
  2014: {
    Kommunstyrelse: [-18, 44, -62],
    "Social resursnämnd": [-15, -17, 2],
    Stadsområdesnämnder: [-120, -69, -51],
    Hemlöshet: [-84, -68, -16],
    "Ekonomiskt bistånd": [-122, -122, 0],
    Finansiering: [117, 229, -112],
    SUMMA: [-70, 80, -150],
  },
  2015: {
    Kommunstyrelse: [96, 65, 31],
    "Social resursnämnd": [-18, -4, -14],
    Stadsområdesnämnder: [-42, -41, -1],
    Hemlöshet: [-51, -40, -11],
    "Ekonomiskt bistånd": [-11, -10, -1],
    Finansiering: [279, 143, 136],
    SUMMA: [563, 316, 247],
  },
};

const row = (
  year: number,
  area: string,
  amounts: Partial<Pick<LockedRow, "forecast" | "outcome" | "grant">>
): LockedRow => ({
  year,
  occasion: amounts.outcome === undefined ? "Delårsrapport" : "Bokslut",
  version: 1,
  area,
  cause: undefined,
  forecast: undefined,
  outcome: undefined,
  grant: undefined,
  comment: "",
  lockedAt: "",
  basis: "",
  reason: "",
  checksum: "",
  ...amounts,
});

const LOCKED = Object.entries(PUBLISHED).flatMap(([year, areas]) =>
  Object.entries(areas).flatMap(([area, [outcome, forecast]]) => [
    row(Number(year), area, { forecast: mkr(forecast) }),
    row(Number(year), area, { outcome: mkr(outcome), grant: mkr(1000) }),
  ])
);

const ANALYSIS = analyse(modelOf({ frames: [], areas: [], outcome: [], budget: [], grants: [] }));

test("every published miss is outcome less forecast, the total's too", () => {
  const found = accuracies(LOCKED, ANALYSIS);
  for (const [year, areas] of Object.entries(PUBLISHED)) {
    for (const [area, [, , miss]] of Object.entries(areas)) {
      const told = found.find((one) => one.area === area)?.misses.find((one) => one.year === Number(year));
      expect([area, year, told?.miss]).toEqual([area, year, mkr(miss)]);
      expect(told?.percent).toBeCloseTo(miss / 10);
    }
  }
});

test("the bias is the mean of the years, + where it went better than expected", () => {
  const biasOf = (area: string): number | undefined =>
    accuracies(LOCKED, ANALYSIS).find((one) => one.area === area)?.bias;
  expect(biasOf("Kommunstyrelse")).toBe(mkr(-15.5));
  expect(biasOf("Finansiering")).toBe(mkr(12));
  expect(biasOf("SUMMA")).toBe(mkr(48.5));
  const once = LOCKED.filter(({ year }) => year === 2015);
  expect(accuracies(once, ANALYSIS).every(({ bias }) => bias === undefined)).toBe(true);
});

test("the total stands last, and only the last version of a forecast counts", () => {
  const corrected = { ...row(2015, "Hemlöshet", { forecast: mkr(-45) }), version: 2 };
  const latest = accuracies([...LOCKED, corrected], ANALYSIS);
  expect(accuracies(LOCKED, ANALYSIS).at(-1)?.area).toBe("SUMMA");
  expect(latest.find(({ area }) => area === "Hemlöshet")?.misses.at(-1)?.miss).toBe(mkr(-6));
});

describe("a forecast that was locked before an activity moved", () => {
  /** Boende costs 10 a year more than its grant; half of Hem (20 of 40) moves to Boende in September. */
  const MOVED: Municipality = {
    frames: [{ name: "Nämnden", responsible: true }],
    areas: [
      { name: "Hem", frame: "Nämnden" },
      { name: "Boende", frame: "Nämnden" },
    ],
    outcome: [
      { period: 202503, account: "5011", responsibility: "1", activity: "10", amount: -23e8 },
      { period: 202504, account: "5011", responsibility: "1", activity: "20", amount: -25e8 },
      { period: 202504, account: "5011", responsibility: "2", activity: "30", amount: -30e8 },
    ],
    budget: [
      { period: 202503, account: "5011", responsibility: "1", activity: "10", amount: -20e8 },
      { period: 202504, account: "5011", responsibility: "1", activity: "20", amount: -20e8 },
      { period: 202504, account: "5011", responsibility: "2", activity: "30", amount: -30e8 },
    ],
    grants: [
      { decision: "Budget", frame: "Nämnden", area: "Hem", amount: 40e8 },
      { decision: "Budget", frame: "Nämnden", area: "Boende", amount: 30e8 },
    ],
    also: {
      moves: [
        {
          starting: 202508 as never,
          responsibilities: selection(""),
          activities: selection("20"),
          accounts: selection(""),
          from: "Hem" as never,
          to: "Boende" as never,
          movesGrant: undefined,
          remark: undefined,
          place: PLACE,
        },
      ],
    },
  };

  test("is measured on the areas of its day, and one that was locked after on those of today", () => {
    const forecast = { forecast: mkr(-5) };
    const before = { ...row(2025, "Hem", forecast), occasion: "Ekonomisk prognos" };
    const after = { ...row(2025, "Hem", forecast), occasion: "Delårsrapport" };
    const missOf = (one: LockedRow): number | undefined =>
      accuracies([one], analyse(modelOf(MOVED)))[0]?.misses[0]?.miss;
    expect(missOf(before)).toBe(mkr(-8 + 5));
    expect(missOf(after)).toBe(mkr(-3 + 5));
  });
});
