/** What the user has pointed out, and what is asked of the workbook then. */
import { SOURCE_NAMES, type SourceName } from "../../src/model/source";
import { readModel } from "../../src/sources/read";
import { recognise } from "../../src/sources/recognise";
import { SPECS, tableNameOf } from "../../src/sources/catalogue";
import type { SourceChoice } from "../../src/workbook";
import { arrayWorkbook, unwatched } from "../support/arrayWorkbook";
import { readTown, SOUND, statusIn, toldAll } from "./town";

const OUTCOME = SOUND["Utfall"] ?? [];
const FOREIGN = OUTCOME.map((cells, row) =>
  row === 0 ? ["När", "Vad", "Vem", "Varför", "Hur mycket", "Papper"] : cells
);
const ALL_COLUMNS = { Period: 0, Konto: 1, Ansvar: 2, Verksamhet: 3, Belopp: 4 };

function chosen(
  columns: Readonly<Record<string, number>>,
  headings?: Readonly<Record<string, string>>,
  rows = OUTCOME.length
): { readonly choices: ReadonlyMap<SourceName, SourceChoice> } {
  const choice = {
    rectangle: { sheet: "Utfall", row: 0, column: 0, rows, columns: 6 },
    columns,
    ...(headings === undefined ? {} : { headings }),
  };
  return { choices: new Map([["outcome", choice]]) };
}

describe("names in the workbook", () => {
  test("are the contract's sheets, and tables in ASCII", () => {
    expect(SOURCE_NAMES.map((source) => SPECS[source].sheet).slice(0, 6)).toEqual([
      "Inställningar",
      "Tillfällen",
      "Ramar",
      "Områden",
      "Ansvar",
      "Kontoplan",
    ]);
    expect(tableNameOf("areas")).toBe("Avvik_Omraden");
    expect(tableNameOf("measures")).toBe("Avvik_Atgarder");
    expect(SOURCE_NAMES.every((source) => /^Avvik_[A-Za-z_]+$/.test(tableNameOf(source)))).toBe(true);
  });
});

describe("a range that the user has pointed out", () => {
  test("stands above the sheet's own headings, and is read as said", async () => {
    const reading = await readTown({ Utfall: FOREIGN }, chosen(ALL_COLUMNS));
    expect(reading.problems).toEqual([]);
    expect(reading.model?.outcome.sum).toBe(-224_975);
  });

  test("may lack a heading row when every column is said: then the first row counts too", async () => {
    const reading = await readTown({ Utfall: OUTCOME.slice(1) }, chosen(ALL_COLUMNS, undefined, 4));
    expect(reading.problems).toEqual([]);
    expect(reading.counts.outcome.used).toBe(4);
  });

  test("needs only the columns whose headings are not understood", async () => {
    const partly = FOREIGN.map((cells, row) =>
      row === 0 ? ["Period", "Kontonr", "Vem", "Vht", "Kr", "Papper"] : cells
    );
    const status = await statusIn("outcome", { Utfall: partly }, chosen({ Ansvar: 2 }));
    expect(status).toMatchObject({ state: "ready", headingRow: 0, columns: ALL_COLUMNS, problems: [] });
  });

  test("wins over a heading that says otherwise", async () => {
    const twice = OUTCOME.map((cells, row) => [...cells, row === 0 ? "Belopp" : 7]);
    expect((await statusIn("outcome", { Utfall: twice })).problems.map(({ kind }) => kind)).toEqual([
      "columnAmbiguous",
    ]);
    expect((await statusIn("outcome", { Utfall: twice }, chosen({ Belopp: 4 }))).columns["Belopp"]).toBe(4);
  });

  test("follows a column that has moved since, by the heading that it had", async () => {
    const moved = FOREIGN.map(([first = "", ...rest]) => [...rest, first]);
    const headings = { Period: "När", Konto: "Vad", Ansvar: "Vem", Verksamhet: "Varför", Belopp: "Hur mycket" };
    const reading = await readTown({ Utfall: moved }, chosen(ALL_COLUMNS, headings));
    expect(reading.model?.outcome.sum).toBe(-224_975);
  });

  test("with a column that is gone is told to lack it", async () => {
    const gone = FOREIGN.map((cells, row) =>
      row === 0 ? cells.map((cell) => (cell === "Vem" ? "Annat" : cell)) : cells
    );
    const headings = { Period: "När", Konto: "Vad", Ansvar: "Vem", Verksamhet: "Varför", Belopp: "Hur mycket" };
    expect(toldAll(await readTown({ Utfall: gone }, chosen(ALL_COLUMNS, headings)))).toEqual([
      "blocking Utfall, A1:F1: Kolumnen Ansvar saknas i Utfall. Rubrikerna är När, Vad, Annat, Varför, Hur mycket, Papper.",
    ]);
  });
});

describe("the reading", () => {
  test("is one request plan: what explains the ledgers first, and of a ledger only the columns that count", async () => {
    const ledger = [
      ["Text", "Period", "Konto", "Ansvar", "Verksamhet", "Projekt", "Belopp", "Motpart", "Valuta"],
      ["x", 202401, "5011", "041", "510", "P", 5, "M", "SEK"],
    ];
    const sheets = Object.entries({
      ...SOUND,
      Utfall: ledger,
      Bidrag: [
        ["Grupp", "Benämning", "Bidragsgivare", "Belopp"],
        ["a", "b", "c", 1],
      ],
    }).map(([name, cells]) => ({ name, cells }));
    const workbook = arrayWorkbook(sheets);
    await readModel(workbook, recognise(await workbook.survey()), unwatched);
    expect(workbook.requests).toHaveLength(1);
    expect(workbook.requests[0]?.map(({ source }) => source)).toEqual([
      "settings",
      "frames",
      "areas",
      "responsibilities",
      "grants",
      "grantsReceived",
      "budget",
      "outcome",
    ]);
    expect(workbook.requests[0]?.at(-1)).toEqual({
      source: "outcome",
      rectangle: { sheet: "Utfall", row: 1, column: 0, rows: 1, columns: 9 },
      columns: [1, 2, 3, 4, 6],
    });
  });

  test("stops at the next block when it is cancelled", async () => {
    const workbook = arrayWorkbook(Object.entries(SOUND).map(([name, cells]) => ({ name, cells })));
    const recognition = recognise(await workbook.survey());
    await expect(
      readModel(workbook, recognition, { progress: () => undefined, signal: AbortSignal.abort() })
    ).rejects.toThrow();
  });

  test("of a workbook with nothing in it asks for nothing and tells what is missing", async () => {
    const workbook = arrayWorkbook([{ name: "Blad1", cells: [] }]);
    const reading = await readModel(workbook, recognise(await workbook.survey()), unwatched);
    expect(workbook.requests).toEqual([]);
    expect(reading.model).toBeUndefined();
    expect(toldAll(reading)).toEqual(
      ["Inställningar", "Ramar", "Områden", "Ansvar", "Utfall", "Budget", "Kommunbidrag"].map(
        (sheet) => `blocking Bladet ${sheet} saknas.`
      )
    );
  });
});
