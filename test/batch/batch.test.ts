/** Many committees in one go, as whoever calls it sees it: nobody stops another, and what is ready stays ready. */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { builtAddin, ROOT } from "../build/built";
import { sampleSheets } from "../fixtures/exempel-2024";
import { schoolSheets } from "../fixtures/skolnamnd";
import { MemoryWorkbook } from "../host/cells/book";
import type { CellValue } from "../host/cells/store";
import { saveXlsx } from "../host/xlsx";
import { SOUND } from "../sources/town";
import { headlessHere, headlessProcess, type Called } from "../workbench/headlessCalls";
import type { PressJson } from "../workbench/press-json";
import type { CommitteeResult } from "./result";
import type { SharedLedger } from "./shares";
import type { PrintedSum } from "./together";

interface BatchJson {
  readonly status: string;
  readonly committees: readonly CommitteeResult[];
  readonly combined: {
    readonly unit: string;
    readonly leftOut: readonly string[];
    readonly sums: readonly PrintedSum[];
  };
  readonly ledgers: readonly SharedLedger[];
}

type Sheets = Iterable<readonly [string, readonly (readonly (CellValue | undefined)[])[]]>;

const SCRIPT = ["--import", "tsx", join(ROOT, "test/workbench/headless.ts")];
const ASN = "Arbetsmarknads- och socialnämnden";
const SPOILT = [202405, "5011", "041", "510", "tolv", "A9"];
let folder: string;

beforeAll(async () => {
  await builtAddin();
  folder = mkdtempSync(join(tmpdir(), "avvik-namnder-"));
  await workbook("asn.xlsx", sampleSheets());
  await workbook("skola.xlsx", schoolSheets());
  await workbook("soc.xlsx", Object.entries({ ...SOUND, Utfall: [...(SOUND["Utfall"] ?? []), SPOILT] } as object));
  writeFileSync(join(folder, "trasig.xlsx"), "inte en arbetsbok");
  const rows = [
    "Nämnd;Arbetsbok",
    `${ASN};asn.xlsx`,
    "Socialnämnden;soc.xlsx",
    "Trasig;trasig.xlsx",
    "Skola;skola.xlsx",
  ];
  writeFileSync(join(folder, "lista.csv"), rows.join("\r\n"));
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function workbook(name: string, sheets: Sheets): Promise<void> {
  const book = new MemoryWorkbook();
  for (const [sheet, rows] of sheets)
    book.addSheet(
      sheet,
      rows.map((cells) => cells.map((cell) => cell ?? ""))
    );
  writeFileSync(join(folder, name), await saveXlsx(book));
}

function batch(...args: readonly string[]): Called {
  return headlessProcess(folder, ["--batch", ...args]);
}

/** Ends the batch once it has told of its first committee. */
async function interrupted(...args: readonly string[]): Promise<string> {
  const env = { ...process.env, INIT_CWD: folder };
  const child = spawn(process.execPath, [...SCRIPT, "--batch", ...args], { cwd: ROOT, env });
  child.stdout.setEncoding("utf8");
  const told = await new Promise<string>((first) => child.stdout.once("data", first));
  child.kill("SIGTERM");
  await new Promise((closed) => child.once("close", closed));
  return told;
}

function jsonIn(...path: readonly string[]): BatchJson {
  return JSON.parse(readFileSync(join(folder, ...path, "Sammanställning.json"), "utf8")) as BatchJson;
}

function packageOf(file: string): PressJson {
  return JSON.parse(readFileSync(join(folder, "ut", file), "utf8")) as PressJson;
}

function statusesIn({ committees }: BatchJson): readonly unknown[] {
  return committees.map(({ committee, status, isEarlier }) => [committee, status, isEarlier]);
}

describe("three committees and one that is no workbook", () => {
  let json: BatchJson;

  test("a batch that is interrupted goes on where it was; what is spoilt stops nobody, and is told", async () => {
    expect(await interrupted("lista.csv", "--out", "ut", "--jobs", "1")).toContain(`${ASN}: written`);
    expect(readdirSync(join(folder, "ut")).filter((name) => name.startsWith("."))).toEqual([]);
    const { status, stdout, stderr } = batch("lista.csv", "--out", "ut");
    json = jsonIn("ut");
    expect([status, json.status]).toEqual([1, "incomplete"]);
    expect(statusesIn(json)).toEqual([
      [ASN, "written", true],
      ["Socialnämnden", "stopped", false],
      ["Trasig", "failed", false],
      ["Skola", "written", false],
    ]);
    expect(stdout).toContain(`${ASN}: written, as before`);
    expect(stderr).toContain("Socialnämnden: ”tolv” i kolumnen Belopp");
    expect(stderr).toContain("can't be read as a workbook of Excel");
    expect(stderr).toContain("Skola is of Bokslut 2025");
    expect(json.combined.leftOut).toEqual(["Skola"]);
  }, 300_000);

  test("once the spoilt one is mended only it is made anew, and the sums are of what the packages print", async () => {
    await workbook("soc.xlsx", Object.entries(SOUND) as never);
    batch("lista.csv", "--out", "ut");
    json = jsonIn("ut");
    expect(statusesIn(json)).toEqual([
      [ASN, "written", true],
      ["Socialnämnden", "written", false],
      ["Trasig", "failed", false],
      ["Skola", "written", true],
    ]);
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(join(folder, "ut/Sammanställning.xlsx"));
    expect(book.worksheets.map(({ name }) => name)).toEqual([
      "Sammanställning",
      "Resultaträkning",
      "Körning",
      "Avstämning",
    ]);
    const [asn, soc] = [packageOf("arbetsmarknads-och-socialnamnden.json"), packageOf("socialnamnden.json")];
    const rowOf = (label: string, name = "Sammanställning"): ExcelJS.Row => {
      const sheet = book.getWorksheet(name);
      const found = sheet?.getRows(1, sheet.rowCount)?.find((row) => row.getCell(1).value === label);
      if (found === undefined) throw new Error(`No row ${label}`);
      return found;
    };
    const totals = (press: PressJson) =>
      press.tables.find(({ id }) => id === "Avvik.budgetavvikelse")?.rows.find(({ kind }) => kind === "total")?.values;
    expect([2, 3].map((column) => rowOf(ASN).getCell(column).value)).toEqual(totals(asn));
    expect([2, 3].map((column) => rowOf("Socialnämnden").getCell(column).value)).toEqual(totals(soc));
    const sum = rowOf("SUMMA").getCell(2);
    expect(sum.formula).toMatch(/^SUM\(/);
    expect(sum.result).toBe(Number(totals(asn)?.[0]) + Number(totals(soc)?.[0]));
    const lines = (press: PressJson) => press.tables.find(({ id }) => id === "Avvik.resultatrakning")?.rows ?? [];
    for (const [at, { label, values }] of lines(asn).entries()) {
      const row = rowOf(label, "Resultaträkning");
      const printed = [values[0], lines(soc)[at]?.values[0]];
      const shown = [2, 3, 4].map((column) => row.getCell(column).result ?? row.getCell(column).value);
      expect([label, ...shown]).toEqual([label, ...printed, Number(printed[0]) + Number(printed[1])]);
    }
    for (const { exact, printed } of json.combined.sums)
      expect(Math.abs(exact - printed * 100_000)).toBeLessThan(200_000);
  }, 300_000);
});

test("a folder that another batch writes in is left to it; one that a batch has left behind is not", () => {
  mkdirSync(join(folder, "upptaget"));
  const claimed = join(folder, "upptaget", ".avvik-batch");
  writeFileSync(join(folder, "en.csv"), "Nämnd;Arbetsbok\nTrasig;trasig.xlsx\n");
  writeFileSync(claimed, String(process.pid));
  const refused = batch("en.csv", "--out", "upptaget");
  expect([refused.status, refused.stderr]).toEqual([2, expect.stringContaining(`Process ${process.pid} runs a batch`)]);
  expect(readdirSync(join(folder, "upptaget"))).toEqual([".avvik-batch"]);
  writeFileSync(claimed, "999999999");
  expect(batch("en.csv", "--out", "upptaget").stdout).toContain("Trasig: failed");
  expect(readdirSync(join(folder, "upptaget"))).not.toContain(".avvik-batch");
}, 120_000);

test("one ledger cut by committee: every row is one committee's or nobody's, and told", async () => {
  const { Utfall = [], Budget = [], ...rest } = SOUND;
  await workbook("utan.xlsx", Object.entries(rest) as never);
  const stray = [202405, "5011", "77", "510", 12.5, "A9"];
  const csv = (rows: readonly (readonly unknown[])[]) =>
    rows.map((cells) => cells.map((cell) => String(cell ?? "").replace(".", ",")).join(";")).join("\n");
  writeFileSync(join(folder, "bok.csv"), csv([...Utfall, stray]));
  writeFileSync(join(folder, "budget.csv"), csv(Budget));
  writeFileSync(join(folder, "delar.csv"), 'Nämnd;Arbetsbok;Ansvar\nEtt;utan.xlsx;"04, 5"\nTvå;utan.xlsx;09\n');
  const { status, stderr } = batch("delar.csv", "--out", "delat", "--utfall", "bok.csv", "--budget", "budget.csv");
  const json = jsonIn("delat");
  expect({ status, told: stderr }).toMatchObject({
    status: 0,
    told: expect.stringContaining("No committee's in the outcome: 1 row, 1 code."),
  });
  const [outcome] = json.ledgers;
  expect(outcome).toMatchObject({ source: "outcome", holds: true, whole: { rows: 5, ore: 226_225 } });
  expect(outcome?.unassigned).toEqual([{ code: "77", rows: 1, read: 1, ore: 1250 }]);
  expect(outcome?.shares.map(({ rows, ore, taken }) => [rows, ore, taken?.rows, taken?.ore])).toEqual([
    [3, 194_950, 3, 194_950],
    [1, 30_025, 1, 30_025],
  ]);
}, 300_000);

test.each([
  ["a row without a workbook", "Nämnd;Arbetsbok\nA;\n", [], /Row 2 of the list lacks Arbetsbok/],
  ["two of one name", "Nämnd;Arbetsbok\nA;a.xlsx\na;b.xlsx\n", [], /Two committees/],
  ["one prefix of two", "Nämnd;Arbetsbok;Ansvar\nA;a.xlsx;04\nB;b.xlsx;04\n", ["--utfall", "bok.csv"], /stands twice/],
])(
  "%s in the list is told as a wrong call",
  async (_case, list, args, why) => {
    writeFileSync(join(folder, "fel.csv"), list);
    const { status, stderr } = await headlessHere(folder, ["--batch", "fel.csv", "--out", "fel", ...args]);
    expect([status, stderr]).toEqual([2, expect.stringMatching(why)]);
  },
  60_000
);
