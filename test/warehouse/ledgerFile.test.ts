/** The forms in which a ledger stands outside a workbook; whatever the form, it is the town's ledger. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { DuckDBInstance } from "@duckdb/node-api";
import type { CellValue } from "../../src/workbook";
import { openLedgerFile } from "./ledgerFile";
import { sumsOf } from "./ledgerSums";
import { placesOf } from "./places";

let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), "avvik-lager-"))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const CSV = [
  "Period;Konto;Ansvar;Verksamhet;Belopp;Verifikation",
  "202401;0511;041;510;1 000,50;A1",
  "202401;0511;041;510;-0,25;A2",
  "202402;3511;042;;-7;A3",
].join("\r\n");
const SUMS = [
  ["202401", "0511", "041", "510", 1000.25, 2],
  ["202402", "3511", "042", "", -7, 1],
];

/** Period, account, responsibility, activity, amount and rows of each sum. */
async function sumsIn(named: string): Promise<readonly (readonly CellValue[])[]> {
  const file = await openLedgerFile("outcome", named);
  try {
    return (await sumsOf(file, "kr")).sums.map(({ key, cell, rows }) => [...key, cell, rows]);
  } finally {
    file.database.close();
  }
}

function written(name: string, contents: string | Uint8Array): string {
  writeFileSync(join(folder, name), contents);
  return join(folder, name);
}

/** Runs statements in a database of DuckDB's own. */
async function engine(file: string, ...statements: readonly string[]): Promise<void> {
  const instance = await DuckDBInstance.create(file);
  const connection = await instance.connect();
  for (const statement of statements) await connection.run(statement);
  connection.closeSync();
  instance.closeSync();
}

const TYPED = `SELECT * FROM (VALUES
  (202401, '0511', '041', '510', 1000.50::DECIMAL(18, 2)), (202401, '0511', '041', '510', -0.25), (202402, '3511', '042', NULL, -7)
  ) AS t ("Period", "Konto", "Ansvar", "Verksamhet", "Belopp")`;

test.each<[string, string, string | Uint8Array]>([
  ["a CSV file", "a.csv", CSV],
  ["one that is packed", "b.csv.gz", gzipSync(CSV)],
  ["with tabs", "c.txt", CSV.replaceAll(";", "\t")],
  ["with commas, its amounts in quotes", "d.csv", CSV.replaceAll(/(1 000,50|-0,25)/g, '"$1"').replaceAll(";", ",")],
  ["in Windows' letters", "e.csv", Buffer.from(`Förvaltning;;;;;\n${CSV}`, "latin1")],
  ["with a byte order mark", "f.csv", `\uFEFF${CSV}`],
  ["in UTF-16", "g.csv", Buffer.from(`\uFEFF${CSV}`, "utf16le")],
  [
    "with other headings, below a title and on two lines",
    "h.csv",
    `Huvudbok\n\n${CSV.replace("Belopp", '"Summa\n(kr)"')}`,
  ],
  ["with a quote in its name", "i'j\".csv", CSV],
])("%s has the ledger's sums", async (_form, name, contents) => {
  expect(await sumsIn(written(name, contents))).toEqual(SUMS);
});

test("several files are one ledger, by a glob", async () => {
  const [heading = "", ...rows] = CSV.split("\r\n");
  rows.forEach((row, at) => written(`delar-${at}.csv`, `${heading}\n${row}\n`));
  expect(await sumsIn(join(folder, "delar-*.csv"))).toEqual(SUMS);
  written("delar-9.csv", "Period;Konto;Belopp\n202401;1;2\n");
  await expect(sumsIn(join(folder, "delar-*.csv"))).rejects.toThrow(/delar-9\.csv has other headings/);
});

test("Parquet and a database's table have types of their own", async () => {
  const [parquet, double, database] = ["t.parquet", "d.parquet", "lager.duckdb"].map((name) => join(folder, name));
  await engine(":memory:", `COPY (${TYPED}) TO '${parquet}'`);
  await engine(
    ":memory:",
    `COPY (SELECT make_date("Period" // 100, "Period" % 100, 5) AS "Bokföringsdatum", "Konto", "Ansvar", "Verksamhet", "Belopp"::DOUBLE AS "Belopp" FROM (${TYPED})) TO '${double}'`
  );
  await engine(database ?? "", `CREATE TABLE "hu""vud'bok" AS ${TYPED}`, "CREATE TABLE annat (a INT)");
  expect(await sumsIn(parquet ?? "")).toEqual(SUMS);
  expect(await sumsIn(double ?? "")).toEqual(SUMS);
  expect(await sumsIn(`${database}#hu"vud'bok`)).toEqual(SUMS);
  await expect(sumsIn(database ?? "")).rejects.toThrow(/say which table.*annat/i);
  await expect(sumsIn(`${database}#annat; DROP TABLE annat`)).rejects.toThrow(/say which table/i);
});

/** Each sum's amount, rows, and the places of its first rows. */
async function placesIn(named: string): Promise<readonly unknown[]> {
  const file = await openLedgerFile("outcome", named);
  const { sums } = await sumsOf(file, "kr");
  const places = await placesOf(file, "kr", sums);
  file.database.close();
  return sums.map((sum) => [sum.cell, sum.rows, places.get(sum)]);
}

test("a row that is told of has its place in its file", async () => {
  const path = written("platser.csv", `${CSV}\r\n202403;9999;041;510;tolv;A4\r\n202403;9999;041;510;tolv;A5`);
  expect(await placesIn(path)).toEqual([
    [1000.25, 2, ["platser.csv: 1", "platser.csv: 2"]],
    [-7, 1, ["platser.csv: 3"]],
    ["tolv", 2, ["platser.csv: 4", "platser.csv: 5"]],
  ]);
  const [parquet = "", database = ""] = ["p.parquet", "p.duckdb"].map((name) => join(folder, name));
  await engine(":memory:", `COPY (${TYPED}) TO '${parquet}'`);
  await engine(database, `CREATE TABLE bok AS ${TYPED}`);
  const rows = (file: string) => [
    [1000.25, 2, [`${file}: 1`, `${file}: 2`]],
    [-7, 1, [`${file}: 3`]],
  ];
  expect(await placesIn(parquet)).toEqual(rows("p.parquet"));
  expect(await placesIn(database)).toEqual(rows("bok"));
});

test("a heading that is not understood is left for the reader of sheets to tell", async () => {
  const file = await openLedgerFile(
    "outcome",
    written("okand.csv", "Period;Konto;Ansvar;Verksamhet;Pengar\n202401;1;2;3;4\n")
  );
  const { cells, sums } = await sumsOf(file, "kr");
  file.database.close();
  expect([cells[0], sums]).toEqual([["Period", "Konto", "Ansvar", "Verksamhet", "Pengar"], []]);
});

test("sums are not added up again: how many rows they are of, and repeat each other, would be lost", async () => {
  const sums = CSV.replace("Verifikation", "Antal rader");
  await expect(sumsIn(written("summor.csv", sums))).rejects.toThrow("has Antal rader: it is sums already");
});

test("no address on a network is read, and no extension fetched for it", async () => {
  await expect(sumsIn("https://localhost:9/utfall.parquet")).rejects.toThrow();
  await expect(sumsIn("s3://hink/utfall.parquet")).rejects.toThrow();
});
