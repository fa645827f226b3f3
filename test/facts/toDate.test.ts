/** Before the year end a text lays what has been booked beside the budget and the year before of the same months. */
import { labourMarketSheets } from "../reading/heldout/arbetsmarknad";
import { runOfSheets } from "../reading/written";

const TKR = 100_000;

test("a cause's budget and the year before are known to date too, and differences are from them", async () => {
  const { facts } = await runOfSheets(labourMarketSheets());
  const valueOf = new Map(facts.facts.map(({ key, values }) => [key, values[0] / TKR]));
  expect(valueOf.get("cost|cause:Akuta boenden|outcome|2026")).toBe(-1985);
  expect(valueOf.get("cost|cause:Akuta boenden|budget|2026|toDate")).toBe(-1400);
  expect(valueOf.get("cost|cause:Akuta boenden|outcome|2025|toDate")).toBe(-1612);
  expect(valueOf.get("difference|cause:Akuta boenden|outcome|2026|cost|budget")).toBe(585);
  expect(valueOf.get("difference|cause:Akuta boenden|outcome|2026|cost|previousYear")).toBe(373);
  const whole = valueOf.get("cost|cause:Akuta boenden|budget|2026") ?? 0;
  expect(whole).toBeLessThan(-1400);
});

test("the lines of an area come to the area, whichever ledger they are of", async () => {
  const { facts } = await runOfSheets(labourMarketSheets());
  const sums = new Set(["Totala intäkter", "Totala personalkostnader", "Totala övriga kostnader"]);
  const wholes = facts.facts.filter(({ what, subject, narrowedTo, values }) => {
    return what === "netCost" && subject.startsWith("area:") && narrowedTo === undefined && values[0] !== 0;
  });
  const ofLedgers = wholes.filter(
    ({ scenario, year, isToDate }) => scenario !== "forecast" && (isToDate || year < 2026)
  );
  expect(ofLedgers.length).toBeGreaterThan(20);
  for (const whole of ofLedgers) {
    const lines = facts.facts.filter(({ subject, narrowedTo, scenario, year, isToDate, what }) => {
      const line = /^line:(.*)$/.exec(narrowedTo ?? "")?.[1];
      const isOfSame = subject === whole.subject && scenario === whole.scenario && year === whole.year;
      return (
        isOfSame &&
        isToDate === whole.isToDate &&
        /^(?:cost|income)$/.test(what) &&
        line !== undefined &&
        !sums.has(line)
      );
    });
    const sum = lines.reduce((all, { values }) => all + values[0], 0);
    expect([whole.key, sum]).toEqual([whole.key, whole.values[0]]);
  }
});
