/** A ledger in a database: found by its name whatever it is called, and its connection told to nobody. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import fc from "fast-check";
import { builtAddin, ROOT } from "../build/built";
import { MemoryWorkbook } from "../host/cells/book";
import { saveXlsx } from "../host/xlsx";
import { SOUND } from "../sources/town";
import { ledgerAt, openAttached, parseAttached } from "./attached";
import { openDatabase } from "./database";
import { openLedgerFile } from "./ledgerFile";
import { sumsOf } from "./ledgerSums";
import { identifier, literal } from "./quoted";
import { withoutSecrets } from "./secrets";

let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), "avvik-databas-"))));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  delete process.env["AVVIK_TEST"];
});

const LEDGER = `SELECT 202401 AS "Period", '5011' AS "Konto", '041' AS "Ansvar", '510' AS "Verksamhet", 2000.50::DECIMAL(18, 2) AS "Belopp"`;

async function engine(file: string, ...statements: readonly string[]): Promise<void> {
  const instance = await DuckDBInstance.create(file);
  const connection = await instance.connect();
  for (const statement of statements) await connection.run(statement);
  connection.closeSync();
  instance.closeSync();
}

async function sumIn(named: string): Promise<unknown> {
  const ledger = await openLedgerFile("outcome", named);
  const { sums } = await sumsOf(ledger, "kr");
  ledger.database.close();
  return sums.map(({ key, cell }) => [...key, cell]);
}

async function failureOf(named: string): Promise<string> {
  const ledger = await openLedgerFile("outcome", named).catch((error: Error) => error);
  if (!(ledger instanceof Error)) throw new Error("It was opened");
  return `${ledger.message} ${ledger.stack} ${JSON.stringify(ledger.cause)}`;
}

test("a table or a view is found by its name, alone or after its schema, where the connection says in secret", async () => {
  const file = join(folder, "lager.duckdb");
  await engine(
    file,
    `CREATE SCHEMA ekonomi`,
    `CREATE TABLE ekonomi.bok AS ${LEDGER}`,
    `CREATE VIEW vy AS FROM ekonomi.bok`
  );
  const sums = [["202401", "5011", "041", "510", 2000.5]];
  process.env["AVVIK_TEST"] = file;
  writeFileSync(join(folder, "anslutning.txt"), `${file}\n`);
  expect(await sumIn(`${file}#ekonomi.bok`)).toEqual(sums);
  expect(await sumIn("duckdb:env:AVVIK_TEST#bok")).toEqual(sums);
  expect(await sumIn(ledgerAt(folder, "duckdb:file:anslutning.txt#main.vy"))).toEqual(sums);
  await expect(sumIn("duckdb:env:AVVIK_TEST")).rejects.toThrow("There are ekonomi.bok, main.vy.");
  await expect(sumIn("duckdb:env:AVVIK_UNSET#bok")).rejects.toThrow("The variable AVVIK_UNSET is not set.");
  const database = await openAttached({ kind: "duckdb", connection: { path: file }, table: undefined });
  await expect(database.rows("CREATE TABLE lager.main.ny AS SELECT 1")).rejects.toThrow(/read-only/);
  database.close();
});

test("whatever a table is called, it is that table that is read", async () => {
  const hostile = fc.constantFrom(
    '"',
    "'",
    ";",
    "--",
    "/*",
    "*/",
    ".",
    " ",
    "$1",
    "\\",
    "\n",
    "#",
    "å",
    "DROP TABLE bok",
    ")"
  );
  const name = fc.array(hostile, { minLength: 1, maxLength: 5 }).map((parts) => `t${parts.join("")}`);
  let count = 0;
  await fc.assert(
    fc.asyncProperty(name, async (name) => {
      const file = join(folder, `namn${count++}.duckdb`);
      await engine(file, `CREATE TABLE ${identifier(name)} AS ${LEDGER}`, `CREATE TABLE bok AS ${LEDGER} LIMIT 0`);
      expect(await sumIn(`${file}#${name}`)).toHaveLength(1);
      const database = await openDatabase();
      expect(await database.rows(`SELECT ${literal(name)}`)).toEqual([[name]]);
      database.close();
    }),
    { numRuns: 40 }
  );
  expect(() => identifier("a\0b")).toThrow();
}, 60_000);

test("a connection that fails is told without any part of it", async () => {
  const connection = join(folder, "hemligt lösen/xyz123.duckdb");
  process.env["AVVIK_TEST"] = connection;
  const told = await failureOf("duckdb:env:AVVIK_TEST#bok");
  expect(told).toContain("duckdb:env:AVVIK_TEST: the database can't be opened.");
  for (const part of [connection, "hemligt", "lösen", "xyz123"]) expect(told).not.toContain(part);
  process.env["AVVIK_TEST"] = "host=db.kommun.se password=xyz123 user=avvik";
  const missing = await failureOf("postgres:env:AVVIK_TEST#ekonomi.huvudbok");
  expect(missing).toContain("postgres");
  for (const part of ["db.kommun.se", "xyz123"]) expect(missing).not.toContain(part);
});

test("what goes wrong after the connection is told without it too", async () => {
  const file = join(folder, "senare.duckdb");
  await engine(file, "CREATE TABLE bok (a INT)");
  process.env["AVVIK_TEST"] = file;
  const attached = parseAttached("duckdb:env:AVVIK_TEST#bok");
  if (attached === undefined) throw new Error("It is a database");
  const database = await openAttached(attached);
  const asked = `SELECT * FROM ${literal(`${file}.parquet`)}`;
  const blocks = async () => {
    for await (const block of database.blocks(asked)) expect(block).toBeDefined();
  };
  for (const work of [() => database.rows(asked), () => database.columns(asked), blocks]) {
    const error: unknown = await work().catch((error: unknown) => error);
    expect(String(error)).toContain("•••");
    expect(String(error)).not.toContain(folder);
  }
  database.close();
});

test("random connection strings leave nothing of themselves in a message", () => {
  const word = fc.stringMatching(/^[A-Za-z0-9åäö._~+-]{6,14}$/);
  const secret = fc.stringMatching(/^[A-Za-z0-9åäö!%^*()§-]{6,14}$/);
  const parts = fc.record({ host: word, user: word, password: secret, base: word });
  const forms = [
    ({ host, user, password, base }: Parts) => `host=${host} user=${user} password='${password}' dbname=${base}`,
    ({ host, user, password, base }: Parts) =>
      `postgres://${user}:${encodeURIComponent(password)}@${host}:5432/${base}`,
    ({ host, user, password, base }: Parts) =>
      `Server=tcp:${host},1433;User Id=${user};Password=${password};Database=${base}`,
  ];
  fc.assert(
    fc.property(parts, fc.constantFrom(...forms), (parts, form) => {
      const { host, user, password, base } = parts;
      const message = `could not connect to "${form(parts)}": ${host} said no to ${user} (${password}) for ${base}`;
      const told = withoutSecrets(message, form(parts));
      for (const part of [host, user, password, base]) expect(told).not.toContain(part);
    }),
    { numRuns: 300 }
  );
});

interface Parts {
  readonly host: string;
  readonly user: string;
  readonly password: string;
  readonly base: string;
}

test("a run whose connection fails or stands on the command line leaves it in no output and no file", async () => {
  await builtAddin();
  const { Utfall: _, ...rest } = SOUND;
  const book = new MemoryWorkbook();
  for (const [name, rows] of Object.entries(rest)) book.addSheet(name, rows as never);
  writeFileSync(join(folder, "utan.xlsx"), await saveXlsx(book));
  const run = (named: string) =>
    spawnSync(
      process.execPath,
      [
        ...["--import", "tsx", join(ROOT, "test/workbench/headless.ts"), "--in", "utan.xlsx", "--do", "arsanalys"],
        ...["--utfall", named, "--json", "ut.json", "--out", "ut.xlsx"],
      ],
      {
        cwd: ROOT,
        encoding: "utf8",
        env: { ...process.env, INIT_CWD: folder, AVVIK_SECRET: join(folder, "hemlig-xyz123.duckdb") },
      }
    );
  for (const named of ["duckdb:env:AVVIK_SECRET#bok", "postgres:host=db.kommun.se password=hemlig-xyz123#bok"]) {
    const { status, stdout, stderr } = run(named);
    expect([status, stderr]).toEqual([2, expect.stringMatching(/can't be opened|does not belong on the command line/)]);
    expect(stdout + stderr).not.toContain("hemlig-xyz123");
    expect(existsSync(join(folder, "ut.json")) && readFileSync(join(folder, "ut.json"), "utf8")).toBe(false);
  }
}, 120_000);
