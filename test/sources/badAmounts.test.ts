/**
 * Amounts, periods and dates that cannot be read, and those that look odd but can; each finding with its cell and its
 * words.
 */
import { periodOf } from "../../src/model/period";
import { only, readTown, SOUND, told, toldAll, withCell, withRows } from "./town";

const OUTCOME = SOUND["Utfall"] ?? [];

describe("amounts", () => {
  test.each([
    ["1 234,50", 1234.5],
    ["1\u00A0234,50", 1234.5],
    ["1\u202F234,50", 1234.5],
    ["−1 234,50", -1234.5],
    ["-1234,5", -1234.5],
    ["1 234,50-", -1234.5],
    ["1 234,50−", -1234.5],
    [" 12 ", 12],
    ["0,005", 0.01],
    ["1000000000000", 1e12],
    [1e12, 1e12],
    ["1 000 000 000 000,01", 1e12 + 0.01],
  ])("%p is read as %p kronor", async (cell, kronor) => {
    const { model, problems } = await readTown({
      Utfall: [...OUTCOME.slice(0, 1), [202401, "5011", "041", "510", cell]],
    });
    expect(problems).toEqual([]);
    expect(model?.outcome.sum).toBe(-Math.round(kronor * 100));
  });

  test.each([
    "1.234,50",
    "1234.50",
    "NaN",
    "1e5",
    "1,234,567.00",
    "12 34",
    "(1 234)",
    "tolv",
    "1 234 kr",
    "--5",
    "-5-",
    "+",
    ",50",
    "5,",
    "Infinity",
    true,
  ])("%p is no amount, and stops the run", async (cell) => {
    const reading = await readTown(withCell("Utfall", 2, 4, cell));
    expect(reading.model).toBeUndefined();
    expect(toldAll(reading)).toEqual([
      `blocking Utfall, E3: ”${cell}” i kolumnen Belopp går inte att läsa som ett belopp.`,
    ]);
  });

  test.each(["#N/A", "#REF!", "#DIV/0!", "#VALUE!", "#SAKNAS!"])(
    "the error %s, shown or typed in, stops the run",
    async (error) => {
      expect(toldAll(await readTown(withCell("Utfall", 2, 4, error)))).toEqual([
        `blocking Utfall, E3: 1 cell i kolumnen Belopp visar felet ${error}.`,
      ]);
      expect(toldAll(await readTown(withCell("Kommunbidrag", 2, 5, error)))).toEqual([
        `blocking Kommunbidrag, F3: 1 cell i kolumnen Belopp visar felet ${error}.`,
      ]);
    }
  );

  test("an empty amount counts as 0, and that is told", async () => {
    const reading = await readTown(
      withRows("Utfall", [202405, "5011", "041", "510", ""], [202405, "5011", "041", "510", " "])
    );
    expect(toldAll(reading)).toEqual([
      "note Utfall, E6, E7: Kolumnen Belopp är tom på 2 rader i Utfall. De räknas som 0.",
    ]);
    expect(reading.counts.outcome).toMatchObject({ read: 6, used: 6 });
  });

  test("a heading that names another unit than Inställningar is told; the unit of Inställningar holds", async () => {
    const inThousands = (SOUND["Budget"] ?? []).map((cells, row) =>
      row === 0 ? cells.map((cell) => (cell === "Belopp" ? "Belopp (tkr)" : cell)) : cells
    );
    expect(toldAll(await readTown({ Budget: inThousands, ...withCell("Utfall", 0, 4, "Belopp (kr)") }))).toEqual([
      "preliminary Budget, E1: Rubriken ”Belopp (tkr)” i Budget säger tkr, men beloppen läses som kr.",
    ]);
  });

  test("amounts of 10¹² kronor are counted to the öre", async () => {
    const { model, problems } = await readTown(
      withRows(
        "Utfall",
        [202405, "5011", "041", "510", 1_000_000_000_000.01],
        [202405, "3511", "041", "510", -3_000_000_000_000.02]
      )
    );
    expect(problems).toEqual([]);
    expect(model?.outcome.sum).toBe(-224_975 + 200_000_000_000_001);
  });

  test("an amount too large to hold every öre stops the run, and so does a sum", async () => {
    expect(toldAll(await readTown(withCell("Utfall", 2, 4, 1e15)))).toEqual([
      "blocking Utfall, E3: Beloppet 1000000000000000 i kolumnen Belopp är för stort för att räknas på öret.",
    ]);
    expect(
      toldAll(
        await readTown(withRows("Utfall", [202405, "5011", "041", "510", 8e13], [202405, "5011", "041", "510", -8e13]))
      )
    ).toEqual(["blocking Beloppen är tillsammans för stora för att räknas på öret, mest i Utfall."]);
  });

  test("the same unreadable text in a thousand cells is one problem with a count", async () => {
    const rows = Array.from({ length: 1000 }, () => [202405, "5011", "041", "510", "1.000,00"]);
    const problem = only((await readTown(withRows("Utfall", ...rows))).problems, "amountUnreadable");
    expect(problem.cells).toBe(1000);
    expect(told(problem)).toBe(
      "Utfall, E6, E7, E8 …: 1 000 celler i kolumnen Belopp går inte att läsa som belopp, till exempel ”1.000,00”."
    );
  });

  test("thousands of different unreadable texts are a few problems that count them all", async () => {
    const rows = Array.from({ length: 3000 }, (_, index) => [202405, "5011", "041", "510", `x${index}`]);
    const problems = (await readTown(withRows("Utfall", ...rows))).problems.filter(
      (problem) => problem.kind === "amountUnreadable"
    );
    expect(problems.length).toBeLessThan(30);
    expect(problems.reduce((sum, problem) => sum + problem.cells, 0)).toBe(3000);
  });
});

describe("periods and dates", () => {
  test.each([
    [202403, 3],
    ["202403", 3],
    ["2024-03", 3],
    ["2024-03-31", 3],
    ["20240331", 3],
    [20240331, 3],
    [45382, 3],
    [45382.75, 3],
    ["2024-03-31 12:30:00", 3],
  ])("%p is March 2024", async (cell, month) => {
    const { model, problems } = await readTown({ Utfall: [...OUTCOME.slice(0, 1), [cell, "5011", "041", "510", 1]] });
    expect(problems).toEqual([]);
    expect(model?.outcome.periods[model.outcome.period[0] ?? -1]).toBe(periodOf(2024, month));
  });

  test.each(["mars", 202413, "2024-02-31", 0, "202400", "#N/A", true])(
    "a row with the period %p is left out, listed with its amount",
    async (cell) => {
      const reading = await readTown(withRows("Utfall", [cell, "5011", "041", "510", 70]));
      expect(toldAll(reading)).toEqual([
        `preliminary Utfall, A6: Perioden ”${cell}” går inte att läsa: 1 rad i Utfall, −70 kr på resultatet. Den räknas inte.`,
      ]);
      expect(reading.counts.outcome).toMatchObject({ read: 5, used: 4, listed: 1, sumListed: -7000 });
      expect(reading.model?.outcome.sum).toBe(-224_975);
    }
  );

  test("an outcome row without a period is left out and listed; a budget row without one is for the full year", async () => {
    const reading = await readTown({
      ...withRows("Utfall", ["", "5011", "041", "510", 70]),
      ...withRows("Budget", ["", "5011", "041", "510", 70]),
    });
    expect(toldAll(reading)).toEqual([
      "preliminary Utfall, A6: Period saknas: 1 rad i Utfall, −70 kr på resultatet. Den räknas inte.",
    ]);
    expect(reading.counts.budget).toMatchObject({ read: 4, used: 4 });
    expect(reading.model?.budget.periods).toContain(undefined);
  });

  test("a budget without the column Period is for the full year", async () => {
    const { model, problems } = await readTown({ Budget: (SOUND["Budget"] ?? []).map(([, ...rest]) => rest) });
    expect(problems).toEqual([]);
    expect(model?.budget.periods).toEqual([undefined]);
  });

  test("rows of other years, and after Till och med, are left out and told with their sum", async () => {
    const changes = withRows(
      "Utfall",
      [202312, "5011", "041", "510", 70],
      [202305, "5011", "041", "510", 30],
      [202411, "5011", "041", "510", 5]
    );
    const reading = await readTown({ ...changes, ...withCell("Inställningar", 4, 1, 202408) });
    expect(toldAll(reading)).toEqual([
      "note Utfall, A6, A7: Rader för 2023 räknas bara som tidigare år: 2 rader i Utfall, −100 kr på resultatet.",
      "note Utfall, A8: Rader för 202411 räknas inte: 1 rad i Utfall, −5 kr på resultatet.",
    ]);
    expect(reading.counts.outcome).toMatchObject({ read: 7, used: 4, listed: 3, sumListed: -10_500 });
    expect(reading.counts.budget).toMatchObject({ read: 3, used: 3 });
  });

  test("a ledger of another year altogether stops the run", async () => {
    const reading = await readTown({
      ...withCell("Inställningar", 2, 1, 2023),
      ...{
        Inställningar: [
          ["Nyckel", "Värde"],
          ["Nämnd", "N"],
          ["År", 2023],
          ["Tillfälle", "ÅA"],
        ],
      },
    });
    expect(
      told(
        only(
          reading.problems.filter((problem) => "source" in problem && problem.source === "outcome"),
          "noRowsForYear"
        )
      )
    ).toBe("Utfall, A2:F5: Utfall har inga rader att räkna för 2023, bara för 2024.");
    expect(reading.model).toBeUndefined();
  });

  test("decision dates as serials and as text are the same date; an unreadable one is told", async () => {
    const reading = await readTown(
      withRows(
        "Kommunbidrag",
        ["Maj", 45442, "Socialnämnden", "Stab", "", 1],
        ["Juni", "i juni", "", "Stab", "", 1],
        ["Juli", 20240701, "", "Stab", "", 1],
        ["Omöjlig", "2024-02-30", "", "Stab", "", 1]
      )
    );
    expect(reading.model?.grants.slice(3).map(({ date }) => date)).toEqual([
      "2024-05-30",
      undefined,
      "2024-07-01",
      undefined,
    ]);
    expect(toldAll(reading)).toEqual([
      "note Kommunbidrag, B6: ”i juni” i kolumnen Datum går inte att läsa som ett datum.",
      "note Kommunbidrag, B8: ”2024-02-30” i kolumnen Datum går inte att läsa som ett datum.",
    ]);
  });
});
