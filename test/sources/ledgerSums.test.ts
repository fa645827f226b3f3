/** A ledger of sums, as a database gives it: each row says how many rows it is of. */
import { readTown, toldAll } from "./town";

const HEADINGS = ["Period", "Konto", "Ansvar", "Verksamhet", "Belopp", "Verifikation"];
const SUMS = [...HEADINGS, "Antal rader", "Upprepade rader", "Upprepat belopp"];

test("the rows behind each sum are counted, in what is used and in what is told", async () => {
  const reading = await readTown({
    Utfall: [
      SUMS,
      [202401, "5011", "041", "510", 2000, "", 700],
      [202402, "9999", "041", "510", 30, "", 12],
      [202501, "5011", "041", "510", 5, "", "1 200"],
      [202403, "5011", "041", "510", "", "", 3],
    ],
  });
  expect(reading.counts.outcome).toMatchObject({ read: 1915, used: 715, listed: 1200 });
  expect([...(reading.model?.outcome.rowCount ?? [])]).toEqual([700, 12, 3]);
  expect(toldAll(reading)).toEqual([
    expect.stringMatching(/^note Utfall, E5: .*Belopp/),
    expect.stringMatching(/B3: .*9999.* 12 rader/),
    expect.stringMatching(/A4: .*1 200 rader/),
  ]);
});

test("rows that the database has found repeated are told with their number and sum", async () => {
  const { problems } = await readTown({
    Utfall: [
      SUMS,
      [202401, "5011", "041", "510", 2000, "A2", 700, 2, 400],
      [202402, "5011", "041", "510", 1, "", 1, "", ""],
    ],
  });
  expect(problems).toMatchObject([
    {
      kind: "duplicateRows",
      severity: "note",
      stray: { code: "A2", rows: 2, amount: -40_000 },
      place: { address: "F2" },
    },
  ]);
});

test.each([0, -3, 1.5, "många", 3e9])(
  "%p rows is no number of rows: told, and the sum counts as one row",
  async (rows) => {
    const { counts, problems } = await readTown({ Utfall: [SUMS, [202401, "5011", "041", "510", 2000, "", rows]] });
    expect(counts.outcome.used).toBe(1);
    expect(problems).toMatchObject([{ kind: "numberUnreadable", severity: "preliminary", place: { address: "G2" } }]);
  }
);
