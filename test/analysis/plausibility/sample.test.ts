/**
 * The sample, spoilt in seven ways that once passed in silence: each is told, once, in words that a controller knows.
 */
import type { PlausibilityCheck } from "../../../src/analysis/plausibility/finding";
import { isStill } from "../../../src/analysis/plausibility/fingerprint";
import { plausibilityText } from "../../../src/words/plausibility/plausibility";
import { sampleSheets } from "../../fixtures/exempel-2024";
import { schoolSheets } from "../../fixtures/skolnamnd";
import { checked, type Sheets } from "./checked";
import { changed, withAmount } from "./spoilers";
import { DOUBTFUL_WAYS, TURNED_WAYS, withNetCostsForecast } from "./ways";

function told(check: PlausibilityCheck): string {
  return plausibilityText(check, "sv").what.replaceAll("\u00A0", " ");
}

const sample = sampleSheets();

describe("the sample spoilt", () => {
  test.each(DOUBTFUL_WAYS)("$name is told once", async ({ sheets, told: sentence }) => {
    const { doubts } = await checked(sheets);
    expect(doubts.map(told)).toEqual([sentence]);
  });

  test.each(TURNED_WAYS)("$name is read as it is meant, and told", async ({ plain, sheets, told: sentence }) => {
    const { doubts, checks } = await checked(sheets);
    const others = (made: readonly PlausibilityCheck[]): readonly PlausibilityCheck[] =>
      made.filter(({ check }) => check !== "typedTable");
    expect(doubts).toEqual([]);
    expect(others(checks)).toEqual(others((await checked(plain)).checks));
    const turned = checks.filter(({ cause, weight }) => cause === "turnedInReading" && weight === "note");
    expect(turned.map(told)).toEqual([expect.stringContaining(sentence)]);
  });

  test("a month that is missing explains the size of the deviation, and what it is due to is said", async () => {
    const { checks } = await checked(changed(sample, "Utfall", (row) => (Number(row[0]) > 202409 ? undefined : row)));
    const size = checks.find(({ id }) => id === "size");
    expect(size).toMatchObject({ weight: "explained", explainedBy: "months:outcome" });
    expect(checks.filter(({ weight }) => weight === "doubt").map(told)).toEqual([
      "Oktober–december saknas i Utfall. Resultatet blir omkring 1 050 miljoner kronor för bra.",
    ]);
  });

  test("two faults are told as two", async () => {
    const withoutJuly = changed(withNetCostsForecast(), "Utfall", (row) => (row[0] === 202407 ? undefined : row));
    const { doubts } = await checked(withoutJuly);
    expect(doubts.map(({ check }) => check)).toEqual(["months", "forecast"]);
  });
});

describe("sound workbooks", () => {
  test.each<readonly [name: string, sheets: Sheets]>([
    ["the sample", sample],
    ["the school committee in spring", schoolSheets("Vårprognos")],
    ["the school committee in autumn", schoolSheets("Höstprognos")],
    ["the school committee at the year end", schoolSheets("Bokslut")],
  ])("%s is not doubted, and every kind of check is listed", async (_, sheets) => {
    const { checks, doubts } = await checked(sheets);
    expect(doubts.map(told)).toEqual([]);
    const kinds =
      "forecast grantAgainstBudget grantYear lastYear months places repeated scale sign size typedTable".split(" ");
    expect([...new Set(checks.map(({ check }) => check))].sort()).toEqual(kinds);
    expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
  });
});

describe("what a controller has said of a finding", () => {
  const withoutJuly = (factor: number): Sheets =>
    changed(sample, "Utfall", (row) =>
      row[0] === 202407 ? undefined : withAmount(row, 4, (amount) => Math.round(amount * factor * 100) / 100)
    );
  const findingIn = async (sheets: Sheets): Promise<PlausibilityCheck> => {
    const [doubt] = (await checked(sheets)).doubts;
    if (doubt === undefined) throw new Error("Nothing was found");
    return doubt;
  };

  test("stands while the figures behind change by less than a tenth", async () => {
    const remembered = (await findingIn(withoutJuly(1))).fingerprint;
    expect(isStill(remembered, (await findingIn(withoutJuly(1.05))).fingerprint)).toBe(true);
    expect(isStill(remembered, (await findingIn(withoutJuly(0.85))).fingerprint)).toBe(false);
  });

  test("is asked again when another month is missing too", async () => {
    const remembered = (await findingIn(withoutJuly(1))).fingerprint;
    const more = changed(withoutJuly(1), "Utfall", (row) => (row[0] === 202408 ? undefined : row));
    expect(isStill(remembered, (await findingIn(more)).fingerprint)).toBe(false);
  });
});

test("rows of an area's month that stand twice are told with both", async () => {
  const [head = [], ...rows] = sample.get("Utfall") ?? [];
  const twice = rows.filter((row) => row[0] === 202403 && String(row[2]).startsWith("041"));
  const { doubts } = await checked(new Map([...sample, ["Utfall", [head, ...rows, ...twice]]]));
  expect(doubts.map(({ check, where }) => ({ check, areas: where.areas, periods: where.periods }))).toEqual([
    { check: "repeated", areas: ["Arbetsmarknad och ekonomiskt bistånd"], periods: [202403] },
  ]);
});

test("what is usual can be said in Inställningar, in percent", async () => {
  const [head = [], ...rows] = sample.get("Inställningar") ?? [];
  const within = (percent: number | string): Sheets =>
    new Map([...sample, ["Inställningar", [head, ...rows, ["Rimlig avvikelse nämnd", percent]]]]);
  expect((await checked(within("0,05 %"))).doubts.map(({ check }) => check)).toEqual(["size"]);
  expect((await checked(within(0.2))).doubts).toEqual([]);
  expect((await checked(within("lite"))).problems).toMatchObject([{ kind: "settingNotAllowed", text: "lite" }]);
});
