/** One aggregation said twice: rows read as a sheet, and the engine's sums of the same rows read as a sheet. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { DuckDBInstance } from "@duckdb/node-api";
import fc from "fast-check";
import Papa from "papaparse";
import type { MoneyUnit } from "../../src/model/money";
import type { CellValue } from "../../src/workbook";
import { readTown, SOUND } from "../sources/town";
import type { Database } from "./database";
import { openLedgerFile } from "./ledgerFile";
import { sumsOf } from "./ledgerSums";
import { outcomeOf } from "./outcome";

let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), "avvik-lager-"))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Rows = readonly (readonly CellValue[])[];
const HEADINGS = ["Period", "Kontonr", "Ansvar", "Verksamhet", "Belopp", "Verifikation", "Text"];

const code = (...codes: readonly string[]) => fc.constantFrom(...codes);
const period = fc.oneof(
  {
    weight: 9,
    arbitrary: code("202401", "202406", "2024-12", "2024-03-31", "20240331", " 202401", "2024-03-05 10:30"),
  },
  { weight: 2, arbitrary: code("202312", "202501", "", "mars", "202413", "#N/A", "2024-02-31", "20240231", "45322") }
);
const account = fc.oneof(
  { weight: 8, arbitrary: code("3511", "05011", "5011", "6410 ", "8510") },
  { weight: 1, arbitrary: code("", "9999", "4010", "8910", "8010", "#REF!", "Summa") }
);
const responsibility = code("041", "0412", "09", "5", "51", "", "77", "#N/A");
const activity = code("510", "0520", "");
const spaces = fc.constantFrom("", " ", "\u00a0", "\u202f", "\u2009", "\u2007");
const amount = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .record({
        // Sums of them in mnkr have at most the 15 digits that a cell holds.
        thousandths: fc.integer({ min: 0, max: 1e8 }),
        space: spaces,
        form: fc.constantFrom("plain", "first", "minus", "last", "spaced", "both"),
      })
      .map(({ thousandths, space, form }) => {
        const [whole = "", decimals = ""] = (thousandths / 1000).toFixed(3).split(".");
        const size = `${whole.replace(/\B(?=(\d{3})+$)/g, space)},${decimals}`;
        const forms = { plain: size, first: `-${size}`, minus: `−${size}`, last: `${size}-` };
        return { ...forms, spaced: `- ${size}`, both: `-${size}-` }[form];
      }),
  },
  { weight: 2, arbitrary: code("1", "0", "12,005", "0,004999999999999999999", "2,675", "-0,005", "1 2 3", "") },
  { weight: 1, arbitrary: code("1.5", "1e5", "tolv", "#N/A", "99999999999999999", "12,", "- 5 -") }
);
const row = fc
  .tuple(period, account, responsibility, activity, amount, code("A1", "A2", "", "B 7"), code("", "=1+1", 'a;"b"'))
  .map((cells): readonly string[] => cells);

/** Some of the rows stand in it again. */
const ledger = fc
  .array(row, { minLength: 1, maxLength: 60 })
  .chain((rows) => fc.subarray(rows).map((again): Rows => [...rows, ...again]));

/** The sums of a file with these rows, as the sheet that the runner makes. */
async function summed(rows: Rows, unit: MoneyUnit = "kr", name = "utfall.csv"): Promise<Rows> {
  const text = Papa.unparse(rows as unknown[][], { delimiter: ";" });
  const file = join(folder, name);
  writeFileSync(file, name.endsWith(".gz") ? gzipSync(text) : text);
  return sumsIn(file, unit);
}

async function sumsIn(file: string, unit: MoneyUnit): Promise<Rows> {
  const ledger = await openLedgerFile("outcome", file);
  try {
    return (await sumsOf(ledger, unit)).cells;
  } finally {
    ledger.database.close();
  }
}

const settingsIn = (unit: MoneyUnit): Rows => [...(SOUND["Inställningar"] ?? []), ["Beloppsenhet", unit]];
const LAST = ["202401", "5011", "041", "510", "1", "Z", ""];

test("random ledgers with every kind of dirt have the same sums, counts and problems either way", async () => {
  const unit = fc.constantFrom<MoneyUnit>("kr", "tkr", "mnkr");
  await fc.assert(
    fc.asyncProperty(ledger, unit, async (rows, unit) => {
      const Utfall: Rows = [HEADINGS, ...rows.filter((cells) => !cells.includes("Summa")), LAST];
      const Inställningar = settingsIn(unit);
      const asSums = await readTown({ Utfall: await summed(Utfall, unit), Inställningar });
      const asRows = await readTown({ Utfall, Inställningar });
      expect(outcomeOf(asSums)).toEqual(outcomeOf(asRows));
    }),
    { numRuns: 40 }
  );
}, 120_000);

/** Repeated rows and their amount, of each sum of a ledger where all rows of the first stand twice. */
async function repeatedIn(rows: number, spoilt: (database: Database) => Database): Promise<readonly unknown[]> {
  const path = join(folder, "tva.parquet");
  const maker = await DuckDBInstance.create(":memory:");
  const connection = await maker.connect();
  const once = `SELECT 202401 AS "Period", '5011' AS "Konto", '041' AS "Ansvar", '510' AS "Verksamhet", i / 100 AS "Belopp", 'A' || i AS "Verifikation" FROM range(1, ${rows + 1}) AS r(i)`;
  await connection.run(`COPY (${once} UNION ALL ${once} UNION ALL SELECT 202402, '1', '1', '1', 5, 'B') TO '${path}'`);
  connection.closeSync();
  maker.closeSync();
  const ledger = await openLedgerFile("outcome", path);
  const { sums } = await sumsOf({ ...ledger, database: spoilt(ledger.database) }, "kr");
  ledger.database.close();
  return sums.map(({ rows, repeated }) => [rows, repeated?.rows, repeated?.amount]);
}

test("a ledger that stands twice has all its repeated rows counted, however many", async () => {
  const found = await repeatedIn(250_000, (database) => database);
  expect(found).toEqual([
    [500_000, 250_000, (250_000 * 250_001) / 200],
    [1, undefined, undefined],
  ]);
}, 60_000);

test("a ledger too large to be added up at once is added up a share of the codes at a time", async () => {
  const asked: string[] = [];
  const found = await repeatedIn(100, (database) => ({
    ...database,
    blocks: (sql, bound) => {
      asked.push(sql);
      if (asked.length === 1) throw new Error("Out of Memory Error: could not allocate block");
      return database.blocks(sql, bound);
    },
  }));
  expect(asked).toHaveLength(1 + 8);
  expect(found).toEqual([
    [200, 100, 50.5],
    [1, undefined, undefined],
  ]);
});

test("a sum of all last in the file is told as from a sheet", async () => {
  const rows: Rows = [
    ["202401", "5011", "041", "510", "100,10", "A1", ""],
    ["202402", "5011", "041", "510", "-30", "A2", ""],
  ];
  for (const total of [
    ["Summa", "", "", "", "70,10", "", ""],
    ["", "", "", "", "70,10", "", ""],
    ["", "Totalt", "", "", "9", "", ""],
  ]) {
    const Utfall = [HEADINGS, ...rows, total];
    const [asSums, asRows] = [
      await readTown({ Utfall: await summed(Utfall, "kr", "t.csv.gz") }),
      await readTown({ Utfall }),
    ];
    expect(outcomeOf(asSums)).toEqual(outcomeOf(asRows));
    expect(asSums.problems).toMatchObject([{ kind: "totalRowSkipped" }]);
  }
});

test("a text that looks like a formula or a comment stays a text", async () => {
  const cells = await summed([HEADINGS, ["202401", "=1+1", "#N/A", "", "5", "", ""], LAST]);
  expect(cells.slice(1).map((row) => row.slice(0, 5))).toEqual([
    ["202401", "5011", "041", "510", 1],
    ["202401", "=1+1", "#N/A", "", 5],
  ]);
});
