/** The sample, spoilt in seven ways that once passed in silence: each is told, once, in words that a controller knows. */
import type { PlausibilityCheck } from "../../../src/analysis/plausibility/finding";
import { isStill } from "../../../src/analysis/plausibility/fingerprint";
import { plausibilityText } from "../../../src/words/plausibility/plausibility";
import { problemText } from "../../../src/words/problems";
import { sampleSheets } from "../../fixtures/exempel-2024";
import { schoolSheets } from "../../fixtures/skolnamnd";
import { checked, type Sheets } from "./checked";
import { changed, withAmount } from "./spoilers";

const negated = (amount: number): number => -amount;

function told(check: PlausibilityCheck): string {
  return plausibilityText(check, "sv").what.replaceAll("\u00A0", " ");
}

const sample = sampleSheets();

const withEvents = (amounts: readonly (readonly [group: string, amount: number])[]): Sheets =>
  new Map([
    ...sample,
    [
      "Händelser",
      [
        ["Händelse", "Grupp", "Orsak", "Belopp"],
        ...amounts.map(([group, amount], index) => ["Kriget i Ukraina", group, `Post ${index}`, amount] as const),
      ],
    ],
  ]);

/** The grants of the year before: other names, dates a year earlier, somewhat less. */
function withLastYearsDecisions(): Sheets {
  const [head = [], ...rows] = sample.get("Kommunbidrag") ?? [];
  const older = rows.map((row) =>
    row.map((cell, at) => {
      if (at < 2) return String(cell).replaceAll("2024", "2023").replace("2023-12", "2022-12");
      return typeof cell === "number" ? Math.round(cell * 96) / 100 : cell;
    })
  );
  return new Map([...sample, ["Kommunbidrag", [head, ...older, ...rows]]]);
}

function withNetCostsForecast(): Sheets {
  const grants = new Map<string, number>();
  for (const row of sample.get("Kommunbidrag") ?? [])
    grants.set(String(row[3]), (grants.get(String(row[3])) ?? 0) + (Number(row[5]) || 0));
  return changed(sample, "Prognos", (row) =>
    row[3] === "" ? withAmount(row, 4, (amount) => amount - (grants.get(String(row[2])) ?? 0)) : row
  );
}

describe("the sample spoilt", () => {
  test.each<readonly [name: string, sheets: Sheets, sentence: string]>([
    [
      "every amount of Utfall with its sign turned",
      changed(sample, "Utfall", (row) => withAmount(row, 4, negated)),
      "Tecknet är vänt i Utfall. Resultatet blir omkring 8 428 miljoner kronor för bra.",
    ],
    [
      "Budget in tkr",
      changed(sample, "Budget", (row) => withAmount(row, 4, (amount) => amount / 1000)),
      "Beloppen i Budget är omkring tusen gånger för små. De står troligen i en annan enhet än resten. Budgetens nettokostnad blir omkring 4 206 miljoner kronor för låg.",
    ],
    [
      "July gone from Utfall",
      changed(sample, "Utfall", (row) => (row[0] === 202407 ? undefined : row)),
      "Juli saknas i Utfall. Resultatet blir omkring 351 miljoner kronor för bra.",
    ],
    [
      "last year's decisions left in Kommunbidrag",
      withLastYearsDecisions(),
      "Beslut i Kommunbidrag är troligen ett annat års: ”Nämndsbudget 2023”, ”Beslut i KS mars 2023”, ”Beslut ASN vid EP, maj 2023” och ”Beslut i KS juni 2023”. Resultatet blir omkring 4 041 miljoner kronor för bra.",
    ],
    [
      "forecasts typed as net costs",
      withNetCostsForecast(),
      "Prognosen vid Ekonomisk prognos och Delårsrapport är nästan lika stor som hela kommunbidraget. Troligen är nettokostnaden inskriven i stället för avvikelsen. Prognosen blir omkring 8 413 miljoner kronor för dålig.",
    ],
  ])("%s is told once", async (_, sheets, sentence) => {
    const { doubts } = await checked(sheets);
    expect(doubts.map(told)).toEqual([sentence]);
  });

  test.each<readonly [name: string, plain: Sheets, spoilt: Sheets, source: string]>([
    [
      "Investeringar with negative amounts",
      sample,
      changed(sample, "Investeringar", (row) => withAmount(withAmount(row, 1, negated), 2, negated)),
      "Investeringar",
    ],
    [
      "increased costs typed as their effect",
      withEvents([
        ["Ökade intäkter", 10_885_000],
        ["Ökade kostnader", 7_616_000],
      ]),
      withEvents([
        ["Ökade intäkter", 10_885_000],
        ["Ökade kostnader", -7_616_000],
      ]),
      "Händelser",
    ],
  ])("%s is read as it is meant, and told by the reader", async (_, plain, spoilt, source) => {
    const { doubts, problems, checks } = await checked(spoilt);
    expect(doubts).toEqual([]);
    expect(checks).toEqual((await checked(plain)).checks);
    const turned = problems
      .filter(({ kind }) => kind === "signTurned")
      .map((problem) => problemText(problem, "sv").what);
    expect(turned.length).toBeGreaterThan(0);
    for (const what of turned) expect(what).toContain(`i ${source} är skriv`);
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
