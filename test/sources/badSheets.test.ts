/** Sheets and headings that are missing, empty, doubled or full of noise, and what is told then. */
import { readTown, SOUND, statusIn, toldAll, withCell } from "./town";

const OUTCOME = SOUND["Utfall"] ?? [];

describe("a sound workbook", () => {
  test("gives no problem at all", async () => {
    const { problems, model } = await readTown();
    expect(problems).toEqual([]);
    expect(model?.organisation.areas.map(({ id }) => id)).toEqual(["Omsorg", "Stab", "Hyror"]);
  });
});

describe("sheets and headings", () => {
  test("a missing sheet stops the run", async () => {
    const reading = await readTown({ Kommunbidrag: undefined });
    expect(reading.model).toBeUndefined();
    expect(toldAll(reading)).toEqual(["blocking Bladet Kommunbidrag saknas."]);
  });

  test("an empty sheet stops the run", async () => {
    expect(toldAll(await readTown({ Budget: [] }))).toEqual(["blocking Budget, A1: Budget har inga rader."]);
    expect(toldAll(await readTown({ Budget: [[""], ["", ""]] }))).toEqual([
      "blocking Budget, A1: Budget har inga rader.",
    ]);
    expect(toldAll(await readTown({ Budget: OUTCOME.slice(0, 1) }))).toEqual([
      "blocking Budget, A1:F1: Budget har inga rader.",
    ]);
    expect(toldAll(await readTown({ Budget: [...OUTCOME.slice(0, 1), ["", " "], [""]] }))).toEqual([
      "blocking Budget, A2:F3: Budget har inga rader.",
    ]);
  });

  test("a missing heading row stops the run", async () => {
    const reading = await readTown({ Utfall: OUTCOME.slice(1) });
    expect(toldAll(reading)).toEqual([
      "blocking Utfall, A1:F4: Ingen rubrikrad hittades bland de 20 första raderna i Utfall.",
    ]);
    expect((await statusIn("outcome", { Utfall: OUTCOME.slice(1) })).state).toBe("unclear");
  });

  test("a missing column stops the run and tells the headings that are there", async () => {
    const withoutAccount = OUTCOME.map(([period, , ...rest]) => [period ?? "", ...rest]);
    expect(toldAll(await readTown({ Utfall: withoutAccount }))).toEqual([
      "blocking Utfall, A1:E1: Kolumnen Konto saknas i Utfall. Rubrikerna är Period, Ansvar, Verksamhet, Belopp, Verifikation.",
    ]);
  });

  test("two columns of the same meaning stop the run, both named with their cells", async () => {
    const twice = OUTCOME.map((cells, row) => [...cells, row === 0 ? "Belopp (tkr)" : 1]);
    expect(toldAll(await readTown({ Utfall: twice }))).toEqual([
      "blocking Utfall, A1:G1: Flera kolumner i Utfall kan vara Belopp: Belopp (E1), Belopp (tkr) (G1).",
    ]);
  });

  test("an amount column by its own name is taken before a synonym, and that is told", async () => {
    const both = OUTCOME.map((cells, row) => [...cells, row === 0 ? "Summa" : 1]);
    const reading = await readTown({ Utfall: both });
    expect(toldAll(reading)).toEqual([
      "note Utfall, A1:G1: Flera kolumner i Utfall kan vara Belopp: Belopp (E1), Summa (G1). Belopp (E1) används.",
    ]);
    expect(reading.model?.outcome.sum).toBe(-224_975);
  });

  test("twenty columns of noise, empty rows and a title above the headings change nothing", async () => {
    const noise = Array.from({ length: 20 }, (_, index) => `Kolumn ${index}`);
    const noisy = [
      ["Utfall 2024"],
      [],
      ["Utskrivet", "2025-01-15"],
      ...OUTCOME.map((cells, row) => [
        ...noise.slice(0, 7),
        ...cells,
        ...(row === 0 ? noise.slice(7) : noise.map(() => "x")),
      ]),
    ];
    noisy.splice(6, 0, [], ["", " "]);
    const [sound, reading] = await Promise.all([readTown(), readTown({ Utfall: noisy })]);
    expect(reading.problems).toEqual([]);
    expect(reading.model?.outcome).toEqual(sound.model?.outcome);
  });
});

describe("a sheet of any name", () => {
  test("may have an apostrophe when the user has pointed it out", async () => {
    const rectangle = { sheet: "Nämndens '24", row: 0, column: 0, rows: OUTCOME.length, columns: 6 };
    const reading = await readTown(
      { Utfall: undefined, "Nämndens '24": withCell("Utfall", 2, 4, "x")["Utfall"] },
      { choices: new Map([["outcome", { rectangle, columns: {} }]]) }
    );
    expect(toldAll(reading)).toEqual([
      "blocking Nämndens '24, E3: ”x” i kolumnen Belopp går inte att läsa som ett belopp.",
    ]);
  });

  test("formulas whose result is text are read as that text", async () => {
    const reading = await readTown({
      Utfall: OUTCOME.map((cells, row) =>
        row === 0 ? cells : cells.map((cell) => (typeof cell === "number" ? String(cell).replace(".", ",") : cell))
      ),
    });
    expect(reading.problems).toEqual([]);
    expect(reading.model?.outcome.sum).toBe(-224_975);
  });
});
