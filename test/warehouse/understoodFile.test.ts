/** How a ledger in a file is understood, in whatever types a warehouse has it and whatever its headings are. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { excelWorkbook } from "../../src/excel/workbook";
import { atHome } from "../../src/layouts/atHome";
import { stepsOf, type Mapping, type Step } from "../../src/layouts/mapping/mapping";
import { mappingsText, parseMappings } from "../../src/layouts/mapping/mappingFile";
import { readModel } from "../../src/sources/read";
import { recognise } from "../../src/sources/recognise";
import { MemoryWorkbook } from "../host/cells/book";
import { openExcel } from "../host/office";
import { readTown, SOUND } from "../sources/town";
import { unwatched } from "../support/arrayWorkbook";
import { outcomeOf } from "./outcome";
import { bringIn } from "./outsideLedgers";

let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), "avvik-typer-"))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Row = readonly [month: number, account: string, unit: string, activity: string, amount: number];

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** A year of three accounts in each unit. */
function rowsOf(units: readonly string[]): readonly Row[] {
  return MONTHS.flatMap((month) =>
    units.flatMap((unit, at): readonly Row[] => [
      [month, "3511", unit, "510", -1000.5 - month],
      [month, "5011", unit, "520", 2000.25 * (at + 1) + month / 8],
      [month, "60210", unit, "100", 300 + at],
    ])
  );
}

const ROWS = rowsOf(["041", "042", "091", "511"]);

/** The rows under these headings, each with what the engine is to make of a row. */
function selected(columns: Readonly<Record<string, string>>, rows = ROWS): string {
  const values = rows.map(
    ([month, account, unit, activity, amount], nr) =>
      `(${nr}, ${month}, '${account}', '${unit}', '${activity}', ${amount})`
  );
  const said = Object.entries(columns).map(([heading, value]) => `${value} AS "${heading}"`);
  return `SELECT ${said.join(", ")} FROM (VALUES ${values.join(", ")}) AS t (nr, month, account, unit, activity, amount)`;
}

async function engine(file: string, statement: string): Promise<void> {
  const instance = await DuckDBInstance.create(file);
  const connection = await instance.connect();
  await connection.run(statement);
  connection.closeSync();
  instance.closeSync();
}

/** The file's path; of a database with its table. */
async function stored(file: string, rows: string): Promise<string> {
  const path = join(folder, file);
  if (file.endsWith(".parquet")) await engine(":memory:", `COPY (${rows}) TO '${path}'`);
  else await engine(path, `CREATE TABLE huvudbok AS ${rows}`);
  return path;
}

/** The town's workbook with its ledger in a file, as a run takes it in. */
async function read(named: string, mapping?: Mapping) {
  const book = new MemoryWorkbook();
  for (const [name, cells] of Object.entries(SOUND)) if (name !== "Utfall") book.addSheet(name, cells);
  openExcel(book);
  const workbook = excelWorkbook();
  if (mapping !== undefined) await workbook.rememberMapping("outcome", mapping);
  const { taken, asked, withRows, close } = await bringIn({ outcome: named }, book, workbook);
  const survey = await workbook.survey();
  const home = await atHome(workbook, survey, recognise(survey));
  const reading = await readModel({ ...workbook, read: home.read }, home.recognition, unwatched);
  const problems = home.told(reading.problems).filter(({ kind }) => kind !== "layoutRead");
  const told = await withRows(problems.map(({ kind, place }) => ({ kind, ...place })));
  close();
  return { outcome: outcomeOf({ ...reading, problems }), mapping: taken[0]?.mapping, asked, told };
}

/** The same rows in a sheet of the template's. */
async function inSheet(rows = ROWS): Promise<unknown> {
  const headings = ["Period", "Konto", "Ansvar", "Verksamhet", "Belopp"];
  const cells = rows.map(([month, ...others]) => [202400 + month, ...others]);
  return outcomeOf(await readTown({ Utfall: [headings, ...cells] }));
}

function padded(mapping: Mapping | undefined): readonly Step[] {
  return (mapping?.parts ?? []).flatMap((part) => (part.kind === "block" ? stepsOf(part, "padCode") : []));
}

/** The columns in this order; "" for one that is no field. */
function mappingOf(fields: readonly string[], headings: readonly string[], ...others: readonly Step[]): Mapping {
  const taken = fields.flatMap((field, at): Step[] =>
    field === "" ? [] : [{ kind: "take", field, column: { at, heading: headings[at] ?? "" } }]
  );
  const steps = [...others, ...taken];
  return { source: "outcome", parts: [{ kind: "block", sheet: "Bok", headingRows: [0], firstRow: 1, steps }] };
}

const DAY = "make_date(2024, month, 14)";
const BESIDE = { Attesterad: "nr % 2 = 0", Projekt: "CAST(NULL AS INTEGER)", Verifikationsnr: "CAST(nr AS BIGINT)" };

test.each<[string, string, Readonly<Record<string, string>>]>([
  [
    "days, whole numbers and decimals in Parquet",
    "dagar.parquet",
    {
      Bokföringsdag: DAY,
      Kostnadsställe: "CAST(unit AS INTEGER)",
      Konto: "CAST(account AS BIGINT)",
      Aktivitet: "CAST(activity AS SMALLINT)",
      Belopp: "CAST(amount AS DECIMAL(18, 2))",
      ...BESIDE,
    },
  ],
  [
    "times of day, debit and credit in a database's table",
    "lager.duckdb",
    {
      Bokförd: `CAST(${DAY} AS TIMESTAMP) + INTERVAL 9 HOUR`,
      Enhet: "CAST(unit AS BIGINT)",
      Kto: "CAST(account AS INTEGER)",
      Vht: "CAST(activity AS DOUBLE)",
      Debet: "CASE WHEN amount > 0 THEN CAST(amount AS DOUBLE) END",
      Kredit: "CASE WHEN amount < 0 THEN CAST(-amount AS DOUBLE) END",
      ...BESIDE,
    },
  ],
  [
    "the template's own headings over days and whole numbers",
    "mallens.parquet",
    {
      Period: DAY,
      Konto: "CAST(account AS INTEGER)",
      Ansvar: "CAST(unit AS INTEGER)",
      Verksamhet: "CAST(activity AS BIGINT)",
      Belopp: "CAST(amount AS DOUBLE)",
      ...BESIDE,
    },
  ],
])(
  "%s are the same ledger, their lost zeros found again and told",
  async (_types, file, columns) => {
    const path = await stored(file, selected(columns));
    const proposed = await read(path);
    expect(proposed.outcome).toEqual(await inSheet());
    expect(padded(proposed.mapping)).toEqual([{ kind: "padCode", field: "Ansvar", digits: 3 }]);
    const [given] = parseMappings(mappingsText(proposed.mapping === undefined ? [] : [proposed.mapping])) ?? [];
    expect(await read(path, given)).toEqual(proposed);
  },
  60_000
);

test("a row that is there twice is found by verifications that are whole numbers", async () => {
  const columns = {
    Datum: DAY,
    Kst: "unit",
    Konto: "account",
    Vht: "activity",
    Summa: "CAST(amount AS DECIMAL(18, 2))",
    Verif: "CAST(nr AS BIGINT)",
  };
  const rows = selected(columns);
  const path = await stored("upprepad.parquet", `SELECT * FROM (${rows}) UNION ALL (FROM (${rows}) LIMIT 1)`);
  const fields = ["Period", "Ansvar", "Konto", "Verksamhet", "Belopp", "Verifikation"];
  const { outcome } = await read(path, mappingOf(fields, Object.keys(columns)));
  expect(outcome).toMatchObject({ found: ["duplicateRows note  1 100150  "] });
  expect((await read(path)).outcome).toEqual(outcome);
}, 60_000);

test("whole numbers under the template's headings that lack no zeros are read as they stand", async () => {
  const rows = rowsOf(["511", "512"]);
  const columns = {
    Period: "2024 * 100 + month",
    Konto: "CAST(account AS INTEGER)",
    Ansvar: "CAST(unit AS INTEGER)",
    Verksamhet: "activity",
    Belopp: "CAST(amount AS DECIMAL(18, 4))",
  };
  const { outcome, mapping, asked } = await read(await stored("hela.parquet", selected(columns, rows)));
  expect({ outcome, mapping, asked }).toEqual({ outcome: await inSheet(rows), mapping: undefined, asked: [] });
}, 60_000);

test("names beside codes, or months in words, under the template's headings are read as in a sheet", async () => {
  const lines = ROWS.map(([month, account, unit, activity, amount]) =>
    [`2024-${String(month).padStart(2, "0")}`, `${account} Namn`, `${unit} Enhet`, activity, String(amount)].join(";")
  );
  const path = join(folder, "namn.csv");
  writeFileSync(path, ["Period;Konto;Ansvar;Verksamhet;Belopp", ...lines].join("\n").replaceAll(".", ","));
  expect((await read(path)).outcome).toEqual(await inSheet());
}, 60_000);

test("rows that are left out are told with their files and rows, as other findings are", async () => {
  const lines = ROWS.map(([month, account, unit, activity, amount]) =>
    ["Utfall", 202400 + month, account, unit, activity, amount].join(";")
  );
  const [half, headings] = [lines.length / 2, "Typ;Månad;Konto;Enhet;Vht;Kr"];
  const sum = ROWS.slice(half).reduce((total, row) => total + row[4], 0);
  const files = [
    [headings, ...lines.slice(0, half), "Simulering;202401;5011;041;510;12"],
    [headings, ...lines.slice(half), `Utfall;;Summa;;;${sum}`],
  ];
  files.forEach((rows, nth) => writeFileSync(join(folder, `del-${nth}.csv`), rows.join("\n").replaceAll(".", ",")));
  const keep: Step = { kind: "keep", column: { at: 0, heading: "Typ" }, words: ["Utfall"], others: ["Budget"] };
  const sums: Step = { kind: "dropSums", labels: [{ at: 2, heading: "Konto" }] };
  const fields = ["", "Period", "Konto", "Ansvar", "Verksamhet", "Belopp"];
  const { told, outcome } = await read(join(folder, "del-*.csv"), mappingOf(fields, headings.split(";"), keep, sums));
  expect(outcome).toMatchObject({ counts: { read: ROWS.length } });
  expect(told.map(({ kind, rows }) => [kind, rows])).toEqual([
    ["subtotalRowsSkipped", [`del-1.csv: ${half + 1}`]],
    ["rowsUnnamed", [`del-0.csv: ${half + 1}`]],
  ]);
}, 60_000);

test("a month that stands only in each file's name is its rows' month, as proposed and by the mapping of that", async () => {
  const headings = "Konto;Enhet;Vht;Kr";
  for (const month of MONTHS) {
    const rows = ROWS.filter(([one]) => one === month).map(([, ...cells]) => cells.join(";"));
    const name = `utfall_2024-${String(month).padStart(2, "0")}.csv`;
    writeFileSync(join(folder, name), [headings, ...rows].join("\n").replaceAll(".", ","));
  }
  const files = join(folder, "utfall_2024-*.csv");
  const proposed = await read(files);
  expect(proposed.outcome).toEqual(await inSheet());
  expect(await read(files, proposed.mapping)).toEqual(proposed);
}, 60_000);
