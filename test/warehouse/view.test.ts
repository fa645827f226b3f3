/**
 * The view of docs/lager.md is the specification for other engines: it gives what reading the rows themselves gives.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import fc from "fast-check";
import { ROOT } from "../build/built";
import type { CellValue } from "../../src/workbook";
import { readTown } from "../sources/town";
import { outcomeOf } from "./outcome";

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

let connection: DuckDBConnection;
beforeAll(async () => {
  connection = await (await DuckDBInstance.create(":memory:")).connect();
  const types = COLUMNS.map((name) => `${name} ${name === "belopp" ? "DECIMAL(18, 3)" : "VARCHAR"}`);
  await connection.run(`CREATE TABLE huvudbok (${types.join(", ")})`);
  await connection.run(VIEW);
});
afterAll(() => connection.closeSync());

async function viewed(rows: readonly (readonly (string | number | undefined)[])[]): Promise<readonly CellValue[][]> {
  await connection.run("DELETE FROM huvudbok");
  for (const [period, konto, ansvar, verksamhet, belopp, verifikation] of rows) {
    const values = {
      period,
      konto,
      ansvar,
      verksamhet,
      verifikation,
      belopp: belopp === undefined ? null : String(belopp),
    };
    await connection.run(
      `INSERT INTO huvudbok VALUES ($period, $konto, $ansvar, $verksamhet, CAST($belopp AS DECIMAL(18, 3)), $verifikation)`,
      values as Record<string, string | null>
    );
  }
  const answer = await connection.runAndReadAll("SELECT * FROM avvik_utfall ORDER BY ALL");
  return answer.getRowsJS().map((cells) =>
    cells.map((cell, at): CellValue => {
      if (cell === null) return "";
      return at === 4 || at > 5 ? Number(cell) : String(cell);
    })
  );
}

test("random rows have the same sums, counts and problems through the view", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 30 }), async (rows) => {
      const filled = rows.filter((cells) => cells.slice(0, 4).some((cell) => cell !== ""));
      const all = [...filled, ["202401", "5011", "041", "510", 1, "Z"]];
      const asSums = await readTown({ Utfall: [SUMS, ...(await viewed(all))] });
      const asRows = await readTown({ Utfall: [HEADINGS, ...all.map((cells) => cells.map((cell) => cell ?? ""))] });
      expect(outcomeOf(asSums)).toEqual(outcomeOf(asRows));
    }),
    { numRuns: 25 }
  );
}, 120_000);
