/** Nothing is lost: every öre of every ledger row is in the ledger that was read, or on the list of problems. */
import fc from "fast-check";
import type { Problem, StrayRows } from "../../src/model/problem";
import type { CellValue } from "../../src/workbook";
import { readTown, SOUND } from "./town";

const HEADINGS = ["Period", "Konto", "Ansvar", "Verksamhet", "Belopp", "Verifikation"];

interface RawRow {
  readonly cells: readonly CellValue[];
  /** Hundredths, as the ledger writes them. */
  readonly amount: number;
}

const period = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom<CellValue>(202401, "202406", "2024-12", 45382, "2024-03-31") },
  { weight: 1, arbitrary: fc.constantFrom<CellValue>(202312, 202501, "2023-05") },
  { weight: 1, arbitrary: fc.constantFrom<CellValue>("", "mars", 202413, "#N/A", true) }
);
const account = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom<CellValue>("3511", 5011, "6410", "8510") },
  { weight: 1, arbitrary: fc.constantFrom<CellValue>("", "9999", "4010", "8910", "8010", "#REF!") }
);
const responsibility = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom<CellValue>("041", "0412", "09", 5, 51) },
  { weight: 1, arbitrary: fc.constantFrom<CellValue>("", "77", "#N/A") }
);
const activity = fc.constantFrom<CellValue>("510", 520, "");

const row: fc.Arbitrary<RawRow> = fc
  .record({
    period,
    account,
    responsibility,
    activity,
    hundredths: fc.integer({ min: -1e12, max: 1e12 }),
    isText: fc.boolean(),
    verification: fc.constantFrom<CellValue>("A1", "A2", 3, ""),
  })
  .map(({ period, account, responsibility, activity, hundredths, isText, verification }) => {
    const amount = hundredths / 100;
    return {
      amount: hundredths,
      cells: [
        period,
        account,
        responsibility,
        activity,
        isText ? amount.toFixed(2).replace(".", ",") : amount,
        verification,
      ],
    };
  });

function straysOf(problems: readonly Problem[], kinds: readonly Problem["kind"][]): readonly StrayRows[] {
  return problems.flatMap((problem) => ("stray" in problem && kinds.includes(problem.kind) ? [problem.stray] : []));
}

const sumOf = (strays: readonly StrayRows[]): number => strays.reduce((sum, { amount }) => sum + amount, 0);
const rowsOf = (strays: readonly StrayRows[]): number => strays.reduce((sum, { rows }) => sum + rows, 0);

describe("a ledger of any rows", () => {
  test("loses no row and no öre: what is read is used or listed", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 1, max: 9 }),
        async (rows, rowsPerBlock) => {
          const last: RawRow = { cells: [202401, "5011", "041", "510", 1, "Z"], amount: 100 };
          const all = [...rows, last];
          const { model, counts, problems } = await readTown(
            { Utfall: [HEADINGS, ...all.map(({ cells }) => cells)] },
            { rowsPerBlock }
          );
          expect(problems.filter(({ severity }) => severity === "blocking")).toEqual([]);
          const expected = -all.reduce((sum, { amount }) => sum + amount, 0);
          const subtotals = straysOf(problems, ["subtotalRowsSkipped"]);
          const leftOut = straysOf(problems, ["periodUnreadable", "otherPeriod"]);
          const { outcome } = counts;
          expect(outcome.read + rowsOf(subtotals)).toBe(all.length);
          expect(outcome.sumRead + sumOf(subtotals)).toBe(expected);
          expect(outcome.used + outcome.listed).toBe(outcome.read);
          expect(outcome.sumUsed + outcome.sumListed).toBe(outcome.sumRead);
          expect([rowsOf(leftOut), sumOf(leftOut)]).toEqual([outcome.listed, outcome.sumListed]);
          expect([model?.outcome.rows, model?.outcome.sum]).toEqual([outcome.used, outcome.sumUsed]);
          expect(model?.outcome.amount.reduce((sum, amount) => sum + amount, 0)).toBe(outcome.sumUsed);
        }
      ),
      { numRuns: 100 }
    );
  });

  test("lists exactly the rows of codes that belong nowhere, with their sum", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 40 }), async (rows) => {
        const { model, problems } = await readTown({
          Utfall: [HEADINGS, ...rows.map(({ cells }) => cells), [202401, "5011", "041", "510", 1, "Z"]],
        });
        if (model === undefined) throw new Error("blocked");
        const { outcome, organisation, chart } = model;
        let [accounts, responsibilities] = [0, 0];
        for (let entry = 0; entry < outcome.entries; entry++) {
          const amount = outcome.amount[entry] ?? 0;
          const accountClass = chart(outcome.codes.account[outcome.account[entry] ?? -1] ?? ("" as never));
          const isOutside = accountClass === "investment" || accountClass === "neverSummed";
          if (accountClass === undefined) accounts += amount;
          if (
            !isOutside &&
            organisation.areaOf(outcome.codes.responsibility[outcome.responsibility[entry] ?? -1] ?? ("" as never)) ===
              undefined
          )
            responsibilities += amount;
        }
        expect(sumOf(straysOf(problems, ["accountUnknown"]))).toBe(accounts);
        expect(sumOf(straysOf(problems, ["responsibilityUnknown"]))).toBe(responsibilities);
      }),
      { numRuns: 60 }
    );
  });

  test("has the same sums with the opposite sign when costs are stated negative, and a thousand times larger in tkr", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 20 }), async (rows) => {
        const Utfall = [HEADINGS, ...rows.map(({ cells }) => cells), [202401, "5011", "041", "510", 1, "Z"]];
        const settings = SOUND["Inställningar"] ?? [];
        const [plain, negative, thousands] = await Promise.all([
          readTown({ Utfall }),
          readTown({ Utfall, Inställningar: [...settings, ["Kostnader", "negativa"]] }),
          readTown({ Utfall, Inställningar: [...settings, ["Beloppsenhet", "tkr"]] }),
        ]);
        expect(negative.counts.outcome.sumUsed + plain.counts.outcome.sumUsed).toBe(0);
        expect(thousands.counts.outcome.sumUsed).toBe(plain.counts.outcome.sumUsed * 1000);
      }),
      { numRuns: 15 }
    );
  });
});
