/** Forecast proposals on made-up years with known answers. */
import { even, missed, proposed, rows, school, town, winter } from "./town";

const BUDGET = rows(2025, even(100));

describe("a proposal", () => {
  test("enligt budget is the outcome to date and the rest of the year's budget", () => {
    const area = school(town(1200, { outcome: rows(2025, even(110, 8)), budget: BUDGET }));
    expect(proposed(area).budget).toBe(-80);
    expect([area.budgetToDate, area.outcomeToDate, area.deviationToDate]).toEqual([-80_000, -88_000, -8_000]);
  });

  test("i takt med året is the outcome to date ÷ months × 12", () => {
    expect(proposed(school(town(1200, { outcome: rows(2025, even(110, 8)), budget: BUDGET }))).runRate).toBe(-120);
  });

  test("säsong is the outcome to date ÷ the share that earlier years had used by the same month", () => {
    // 92 of 144 by August: 920 a year's part of 1 440, and 10 % more this year.
    const outcome = rows(2025, winter(11).slice(0, 8));
    const area = school(town(1440, { outcome, budget: rows(2025, even(120)), earlierOutcome: rows(2024, winter(10)) }));
    expect(proposed(area).season).toBe(1440 - 1584);
    expect(proposed(area).runRate).toBe(1440 - 1518);
  });

  test("som förra årets slut is last year's remaining months, moved by this year's change of level", () => {
    const outcome = rows(2025, even(110, 8));
    const earlierOutcome = rows(2024, [...even(100, 8), 150, 100, 100, 50]);
    const area = school(town(1200, { outcome, budget: BUDGET, earlierOutcome }));
    expect(proposed(area).lastYearsEnd).toBe(1200 - (880 + 400 + 40));
    expect(area.lastYearToDate).toBe(-80_000);
  });

  test("is for every method what the year is when the year is over", () => {
    const parts = { occasion: "Årsanalys", outcome: rows(2025, even(90)), budget: BUDGET } as const;
    const area = school(town(1200, { ...parts, earlierOutcome: rows(2024, even(80)) }));
    expect(proposed(area)).toEqual({ budget: 120, runRate: 120, season: 120, lastYearsEnd: 120 });
    expect(area.proposals.every(({ misses }) => misses.length === 0)).toBe(true);
  });

  test("counts the grant that no budget uses, and says it", () => {
    const area = school(town(1300, { outcome: rows(2025, even(100, 8)), budget: BUDGET }));
    expect([proposed(area).budget, area.unbudgeted]).toEqual([100, 10_000]);
  });
});

describe("without earlier years", () => {
  const area = school(town(1200, { outcome: rows(2025, even(110, 8)), budget: BUDGET }));

  test("there is neither season nor last year's end, no miss and no usual profile", () => {
    expect(proposed(area)).toEqual({ budget: -80, runRate: -120, season: undefined, lastYearsEnd: undefined });
    expect(area.proposals.flatMap(({ misses }) => misses)).toEqual([]);
    expect([area.profile, area.lastYearToDate]).toEqual([undefined, undefined]);
  });

  test("enligt budget is marked", () => expect(area.marked).toBe("budget"));
});

describe("with one earlier year", () => {
  const area = school(
    town(1440, { outcome: rows(2025, winter(11).slice(0, 8)), budget: BUDGET, earlierOutcome: rows(2024, winter(10)) })
  );

  test("only the run rate has been tried, and enligt budget is marked", () => {
    expect(missed(area)).toEqual({ budget: undefined, runRate: 60, season: undefined, lastYearsEnd: undefined });
    expect(area.marked).toBe("budget");
  });

  test("a miss is outcome − proposal, in amount and in percent of the grant", () => {
    const runRate = area.proposals.find(({ method }) => method === "runRate");
    // 920 by August is 1 380 in a year; it became 1 440, so it went 60 worse than proposed.
    expect(runRate?.misses).toEqual([{ year: 2024, amount: -6_000 }]);
    expect(runRate?.missPercent).toBeCloseTo(100 / 24);
  });
});

describe("with two earlier years or more", () => {
  const outcome = rows(2025, winter(11).slice(0, 8));

  test("years with the same season mark the season", () => {
    const earlierOutcome = [...rows(2023, winter(9)), ...rows(2024, winter(10))];
    const area = school(town(1440, { outcome, budget: BUDGET, earlierOutcome }));
    expect(missed(area).season).toBe(0);
    expect(area.marked).toBe("season");
  });

  test("even years that rise by a step in September mark last year's end", () => {
    const stepped = (cost: number) => [...even(cost, 8), ...even(cost + 60, 4)];
    const earlierOutcome = [2021, 2022, 2023, 2024].flatMap((year, index) => rows(year, stepped(100 + 30 * index)));
    const area = school(town(1440, { outcome: rows(2025, even(220, 8)), budget: BUDGET, earlierOutcome }));
    expect(missed(area).lastYearsEnd).toBe(0);
    expect(area.marked).toBe("lastYearsEnd");
  });

  test("budgets of earlier years that were followed mark enligt budget", () => {
    const odd = [50, 250, 90, 30, 170, 60, 140, 110, 300, 20, 80, 40];
    const other = [...odd].reverse();
    const earlierOutcome = [...rows(2023, odd), ...rows(2024, other)];
    const area = school(town(1440, { outcome, budget: BUDGET, earlierOutcome, earlierBudget: earlierOutcome }));
    expect(missed(area).budget).toBe(0);
    expect(area.marked).toBe("budget");
  });

  test("methods are compared on the years that all of them could be tried on", () => {
    // The run rate is wrong in 2022 only, where last year's end cannot be tried.
    const earlierOutcome = [
      ...rows(2022, [...even(100, 8), ...even(900, 4)]),
      ...rows(2023, even(100)),
      ...rows(2024, even(200)),
    ];
    const area = school(town(1440, { outcome, budget: BUDGET, earlierOutcome }));
    expect(area.proposals.map(({ misses }) => misses.length)).toEqual([0, 3, 3, 2]);
    expect(area.marked).toBe("runRate");
  });
});

describe("months", () => {
  test("an earlier year that lacks a month is told and left out of season and misses", () => {
    const earlierOutcome = rows(2024, [...even(100, 10), undefined, 100]);
    const forecasting = town(1200, { outcome: rows(2025, even(100, 8)), budget: BUDGET, earlierOutcome });
    expect([forecasting.earlierYears, forecasting.incompleteYears]).toEqual([[], [{ year: 2024, months: [11] }]]);
    expect(proposed(school(forecasting)).season).toBeUndefined();
    expect(school(forecasting).lastYearToDate).toBe(-80_000);
  });

  test("last year's same months are not said when one of them lacks rows", () => {
    const earlierOutcome = rows(2024, [100, undefined, ...even(100, 10)]);
    const area = school(town(1200, { outcome: rows(2025, even(100, 8)), budget: BUDGET, earlierOutcome }));
    expect(area.lastYearToDate).toBeUndefined();
  });

  test("months of this year without rows are told", () => {
    const outcome = rows(2025, [100, 100, 100, undefined, 100, 100, 100, 100]);
    expect(town(1200, { outcome, budget: BUDGET }).monthsWithoutRows).toEqual([4]);
  });

  test("negative months are amounts like others", () => {
    const odd = [100, -50, 200, 100, -20, 100, 100, 150];
    const earlierOutcome = rows(2024, [...odd, 100, 100, -80, 200]);
    const area = school(town(1000, { outcome: rows(2025, odd), budget: BUDGET, earlierOutcome }));
    expect(proposed(area)).toEqual({ budget: 1000 - 1080, runRate: 1000 - 1020, season: 0, lastYearsEnd: 0 });
  });

  test("earlier years that net to an income by then give no season, since nothing can be divided by their share", () => {
    const earlierOutcome = rows(2024, [...even(-10, 8), ...even(400, 4)]);
    const area = school(town(1200, { outcome: rows(2025, even(100, 8)), budget: BUDGET, earlierOutcome }));
    expect(proposed(area).season).toBeUndefined();
    expect(proposed(area).lastYearsEnd).toBeDefined();
  });

  test("an area that was not there all year says nothing of a year", () => {
    const responsibility = "2";
    const earlierOutcome = [...rows(2024, even(10), { responsibility }), ...rows(2024, even(100, 6))];
    const area = school(town(1200, { outcome: rows(2025, even(100, 8)), budget: BUDGET, earlierOutcome }));
    expect(proposed(area).season).toBeUndefined();
  });
});

describe("the budget's profile", () => {
  test("a budget that lies earlier than usual explains a part of the surplus to date", () => {
    const budget = rows(2025, [...even(100, 8), ...even(50, 4)]);
    const area = school(town(1000, { outcome: rows(2025, even(90, 8)), budget, earlierOutcome: rows(2024, even(70)) }));
    expect(area.profile).toMatchObject({ budgetShare: 0.8, usualShare: 2 / 3, years: [2024] });
    expect(area.profile?.explains).toBe(13_333);
  });

  test("a budget without months is spread evenly", () => {
    const budget = [{ account: "5011", responsibility: "1", amount: -120_000 }];
    const area = school(
      town(1200, { outcome: rows(2025, even(90, 8)), budget, earlierOutcome: rows(2024, winter(1)) })
    );
    expect(area.profile?.budgetShare).toBeCloseTo(2 / 3);
  });
});

describe("a thin last month", () => {
  const outcome = rows(2025, [...even(100, 7), 40]);

  test("is told against earlier years, with what it means for each proposal", () => {
    const { thinMonth } = school(town(1200, { outcome, budget: BUDGET, earlierOutcome: rows(2024, even(80)) }));
    expect(thinMonth).toEqual({
      month: 8,
      booked: -4_000,
      usual: -10_000,
      lacking: -6_000,
      against: "earlierYears",
      effects: { budget: -6_000, runRate: -9_000, season: -9_000, lastYearsEnd: -9_000 },
    });
  });

  test("is told against the budget's months where no earlier year is known", () => {
    expect(school(town(1200, { outcome, budget: BUDGET })).thinMonth?.against).toBe("budget");
  });

  test("is not told where earlier years were as thin then", () => {
    const earlierOutcome = rows(2024, [...even(80, 7), 30, ...even(80, 4)]);
    expect(school(town(1200, { outcome, budget: BUDGET, earlierOutcome })).thinMonth).toBeUndefined();
  });

  test("is not told where an earlier month was thinner", () => {
    const thinner = rows(2025, [100, 100, 30, 100, 100, 100, 100, 40]);
    expect(school(town(1200, { outcome: thinner, budget: BUDGET })).thinMonth).toBeUndefined();
  });
});

describe("causes", () => {
  const cause = (name: string, activity: string, amount?: number) => ({
    name,
    area: "Skola" as never,
    activities: { text: activity, ranges: [[activity, activity]] as const },
    accounts: { text: "", ranges: [] },
    amount: amount as never,
    words: undefined,
    place: { sheet: "Orsaker", address: "A2" },
  });
  const skjuts = { activity: "30" };
  const parts = {
    outcome: [...rows(2025, even(60, 8)), ...rows(2025, even(50, 8), skjuts)],
    budget: [...rows(2025, even(60)), ...rows(2025, even(40), skjuts)],
  };

  test("a cause is held against its own budget, and the rest is what the causes leave", () => {
    const area = school(town(1200, { ...parts, also: { causes: [cause("Skjuts", "30")] } }));
    expect(proposed(area)).toMatchObject({ budget: -80, runRate: -120 });
    expect(area.causes.map(({ name }) => name)).toEqual(["Skjuts"]);
    expect(area.causes.map(proposed)).toMatchObject([{ budget: -80, runRate: -120 }]);
    expect(area.rest && proposed(area.rest)).toMatchObject({ budget: 0, runRate: 0 });
  });

  test("what is stated as an amount has no months: enligt budget only, and the others leave it in the rest", () => {
    const area = school(town(1200, { ...parts, also: { causes: [cause("Bidrag", "99", -3_000)] } }));
    expect(area.causes.map(proposed)).toMatchObject([{ budget: -30, runRate: undefined }]);
    expect(area.causes.map(({ deviationToDate, outcomeToDate }) => [deviationToDate, outcomeToDate])).toEqual([
      [-3_000, undefined],
    ]);
    expect(area.rest && proposed(area.rest)).toMatchObject({ budget: -50, runRate: -120 });
  });

  test("a cause that only Prognos names stands with nothing known of it", () => {
    const forecasts = [{ occasion: "Ekonomisk prognos", area: "Skola", cause: "Vikarier", deviation: -500 }];
    const area = school(town(1200, { ...parts, forecasts }));
    expect(area.causes.map(({ name, deviationToDate }) => [name, deviationToDate])).toEqual([["Vikarier", 0]]);
  });
});

test("a frame without result responsibility stands apart with its own proposals", () => {
  const place = { responsibility: "2" };
  const grants = [{ decision: "Budget", frame: "Hyror", area: "Lokaler", amount: 120_000 }];
  const { frames } = town(0, {
    grants,
    outcome: rows(2025, even(120, 8), place),
    budget: rows(2025, even(100), place),
  });
  expect(frames.map(({ frame }) => frame.id)).toEqual(["Hyror"]);
  expect(frames.map(proposed)).toMatchObject([{ budget: -160, runRate: -240 }]);
});
