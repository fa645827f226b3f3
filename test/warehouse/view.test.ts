/**
 * The view of docs/lager.md is the specification for other engines: it gives what reading the rows themselves gives.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import fc from "fast-check";
import Papa from "papaparse";
import { ROOT } from "../build/built";
import type { CellValue } from "../../src/workbook";
import { readTown } from "../sources/town";
import { outcomeOf } from "./outcome";
import { findPostgres, startPostgres } from "./postgres";

const VIEW = /```sql\n([^`]+)```/.exec(readFileSync(join(ROOT, "docs/lager.md"), "utf8"))?.[1] ?? "";
const COLUMNS = ["period", "konto", "ansvar", "verksamhet", "belopp", "verifikation"];
const HEADINGS = ["Period", "Konto", "Ansvar", "Verksamhet", "Belopp", "Verifikation"];
const SUMS = [...HEADINGS, "Antal rader", "Upprepade rader", "Upprepat belopp"];

const row = fc.tuple(
  fc.constantFrom("202401", " 202406", "202312", "202501", "", "mars"),
  fc.constantFrom("3511", "05011", "5011 ", "4010", "9999", ""),
  fc.constantFrom("041", "0412", "5", "77", ""),
  fc.constantFrom("510", ""),
  fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: -2_000_000, max: 2_000_000 }).map((thousandths) => thousandths / 1000) },
    { weight: 2, arbitrary: fc.constantFrom(0, 1, 12.005, -0.005, undefined) }
  ),
  fc.constantFrom("A1", "A2", "")
);

type Row = readonly (string | number | undefined)[];

/** An engine that has the view: what the view gives of a ledger, cells as text. */
interface Engine {
  readonly viewed: (rows: readonly Row[]) => Promise<readonly (readonly string[])[]>;
  readonly stop: () => void;
}

const TABLE = `CREATE TABLE huvudbok (${COLUMNS.map((name) => `${name} ${name === "belopp" ? "DECIMAL(18, 3)" : "VARCHAR"}`).join(", ")});`;
const ANSWER = "SELECT * FROM avvik_utfall ORDER BY 1, 2, 3, 4, 5";

async function duckdb(): Promise<Engine> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run(TABLE);
  await connection.run(VIEW);
  const values = COLUMNS.map((name) => (name === "belopp" ? "CAST($belopp AS DECIMAL(18, 3))" : `$${name}`)).join(", ");
  return {
    async viewed(rows) {
      await connection.run("DELETE FROM huvudbok");
      for (const row of rows) {
        const bound = COLUMNS.map((name, at): [string, string | null] => [
          name,
          row[at] === undefined ? null : String(row[at]),
        ]);
        await connection.run(`INSERT INTO huvudbok VALUES (${values})`, Object.fromEntries(bound));
      }
      const answer = await connection.runAndReadAll(ANSWER);
      return answer.getRowsJS().map((cells) => cells.map((cell) => (cell === null ? "" : String(cell))));
    },
    stop: () => connection.closeSync(),
  };
}

/** Values have no sign that its own form of lines would need to escape. */
function postgres(programs: string): Engine {
  const server = startPostgres(programs);
  server.run(`${TABLE}\n${VIEW}`);
  return {
    async viewed(rows) {
      const lines = rows.map((row) => row.map((cell) => cell ?? "\\N").join("\t"));
      const printed = server.run(
        [
          "TRUNCATE huvudbok;",
          "\\copy huvudbok FROM STDIN",
          ...lines,
          "\\.",
          `COPY (${ANSWER}) TO STDOUT CSV;`,
          "",
        ].join("\n")
      );
      return Papa.parse<string[]>(printed, { skipEmptyLines: true }).data;
    },
    stop: server.stop,
  };
}

async function agrees({ viewed, stop }: Engine): Promise<void> {
  const cells = async (rows: readonly Row[]): Promise<CellValue[][]> =>
    (await viewed(rows)).map((row) =>
      row.map((cell, at) => ((at === 4 || at > 5) && cell !== "" ? Number(cell) : cell))
    );
  try {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 30 }), async (rows) => {
        const filled = rows.filter((cells) => cells.slice(0, 4).some((cell) => cell !== ""));
        const all = [...filled, ["202401", "5011", "041", "510", 1, "Z"]];
        const asSums = await readTown({ Utfall: [SUMS, ...(await cells(all))] });
        const asRows = await readTown({ Utfall: [HEADINGS, ...all.map((cells) => cells.map((cell) => cell ?? ""))] });
        expect(outcomeOf(asSums)).toEqual(outcomeOf(asRows));
      }),
      { numRuns: 25 }
    );
  } finally {
    stop();
  }
}

test("random rows have the same sums, counts and problems through the view", async () => {
  await agrees(await duckdb());
}, 120_000);

const programs = findPostgres();
const mayBeMissing = process.env.CI === undefined;

(programs === undefined && mayBeMissing ? test.skip : test)(
  "they have in PostgreSQL too",
  async () => {
    if (programs === undefined) throw new Error("PostgreSQL is not installed.");
    await agrees(postgres(programs));
  },
  120_000
);
