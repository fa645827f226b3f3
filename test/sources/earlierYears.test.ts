/** Years before: Utfall tidigare år, and rows of earlier years among the year's own. */
import fc from "fast-check";
import { joined, partInYears, yearsIn } from "../../src/model/ledgerParts";
import type { Ledger } from "../../src/model/ledger";
import type { CellValue } from "../../src/workbook";
import { readTown, SOUND, toldAll, withRows } from "./town";

const HEADINGS = ["Period", "Konto", "Ansvar", "Verksamhet", "Belopp"];
const EARLIER: readonly (readonly CellValue[])[] = [
  HEADINGS,
  [202301, "5011", "041", "510", 1000],
  [202212, "5011", "0412", "510", 70.5],
];

/** "202301 5011 041: −1000", in the order of the entries. */
function linesOf(ledger: Ledger): readonly string[] {
  return Array.from({ length: ledger.entries }, (_, entry) => {
    const [account, responsibility] = (["account", "responsibility"] as const).map(
      (dimension) => ledger.codes[dimension][ledger[dimension][entry] ?? -1]
    );
    const period = ledger.periods[ledger.period[entry] ?? -1];
    return `${period} ${account} ${responsibility}: ${(ledger.amount[entry] ?? 0) / 100}`;
  });
}

test("are read from Utfall tidigare år, with the ledger's sign and unit", async () => {
  const { model, counts } = await readTown({ "Utfall tidigare år": EARLIER });
  expect(linesOf(model?.earlier.outcome as Ledger)).toEqual(["202301 5011 041: -1000", "202212 5011 0412: -70.5"]);
  expect(counts.earlierOutcome).toMatchObject({ read: 2, used: 2, listed: 0 });
});

test("are also the rows of earlier years that stand in Utfall and Budget", async () => {
  const { model } = await readTown({
    ...withRows("Utfall", [202305, "5011", "041", "510", 20], [202501, "5011", "041", "510", 1]),
    ...withRows("Budget", [202305, "5011", "041", "510", 30]),
  });
  expect(linesOf(model?.earlier.outcome as Ledger)).toEqual(["202305 5011 041: -20"]);
  expect(linesOf(model?.earlier.budget as Ledger)).toEqual(["202305 5011 041: -30"]);
  expect(model?.outcome.rows).toBe(4);
});

test("that stand in both places are counted once, and it is told", async () => {
  const { model, problems } = await readTown({
    "Utfall tidigare år": EARLIER,
    ...withRows("Utfall", [202305, "5011", "041", "510", 20], [202105, "5011", "041", "510", 5]),
  });
  expect(linesOf(model?.earlier.outcome as Ledger)).toEqual([
    "202301 5011 041: -1000",
    "202212 5011 0412: -70.5",
    "202105 5011 041: -5",
  ]);
  expect(problems.filter(({ kind }) => kind === "earlierYearTwice")).toMatchObject([{ years: [2023] }]);
});

test("make none of the year's figures preliminary, whatever is amiss in them", async () => {
  const reading = await readTown({
    "Utfall tidigare år": [
      ...EARLIER,
      [202401, "5011", "041", "510", 9],
      [202306, "5011", "77", "510", 3],
      ["x", "9999", "041", "", 1],
    ],
  });
  expect(reading.model).toBeDefined();
  const about = reading.problems.filter((problem) => "source" in problem && problem.source === "earlierOutcome");
  expect(about.map(({ severity }) => severity)).toEqual(about.map(() => "note"));
  expect(toldAll(reading).filter((told) => told.includes("tidigare år"))).toMatchInlineSnapshot(`
   [
     "note Utfall tidigare år, A6: Perioden ”x” går inte att läsa: 1 rad i Utfall tidigare år, −1 kr på resultatet. Den räknas inte.",
     "note Utfall tidigare år, C5: Ansvar 77 hör inte till något verksamhetsområde: 1 rad i Utfall tidigare år, −3 kr på resultatet. Beloppet står under Ej fördelat i jämförelser med tidigare år.",
     "note Utfall tidigare år, A4: Rader för 2024 räknas inte: 1 rad i Utfall tidigare år, −9 kr på resultatet.",
   ]
  `);
});

test("are a source of their own in the sample's form: without them nothing is told", async () => {
  const { model, problems } = await readTown();
  expect([model?.earlier.outcome.entries, model?.earlier.budget.entries]).toEqual([0, 0]);
  expect(problems).toEqual([]);
  expect(Object.keys(SOUND)).not.toContain("Utfall tidigare år");
});

test("ledgers that are parted by year and joined again have the same entries and the same sum", async () => {
  const row = fc.tuple(
    fc.constantFrom<CellValue>(202301, 202302, 202212, 202106),
    fc.constantFrom<CellValue>("5011", "6410", "3511"),
    fc.constantFrom<CellValue>("041", "0412", "09"),
    fc.constantFrom<CellValue>("510", ""),
    fc.integer({ min: -1e9, max: 1e9 }).map((hundredths) => hundredths / 100)
  );
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 30 }), async (rows) => {
      const { model } = await readTown({ "Utfall tidigare år": [HEADINGS, ...rows] });
      if (model === undefined) throw new Error("blocked");
      const { outcome } = model.earlier;
      const parts = yearsIn(outcome).map((year) => partInYears(outcome, (known) => known === year));
      const again = joined(parts);
      expect([...linesOf(again)].sort()).toEqual([...linesOf(outcome)].sort());
      expect([again.sum, again.rows]).toEqual([outcome.sum, outcome.rows]);
    }),
    { numRuns: 50 }
  );
});
