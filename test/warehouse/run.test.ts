/** A run whose ledgers stand outside the workbook, as whoever calls it sees it. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import { builtAddin, ROOT } from "../build/built";
import { sampleSheets } from "../fixtures/exempel-2024";
import { MemoryWorkbook } from "../host/cells/book";
import type { CellValue } from "../host/cells/store";
import { saveXlsx } from "../host/xlsx";
import type { PressJson } from "../workbench/press-json";

let folder: string;

/** The sample, with and without its ledgers, and these as files. */
beforeAll(async () => {
  await builtAddin();
  folder = mkdtempSync(join(tmpdir(), "avvik-lager-"));
  const [whole, without] = [new MemoryWorkbook(), new MemoryWorkbook()];
  for (const [name, rows] of sampleSheets()) {
    whole.addSheet(name, rows);
    if (name === "Utfall" || name === "Budget") writeFileSync(join(folder, `${name}.csv`), csvOf(rows));
    else without.addSheet(name, rows);
  }
  writeFileSync(join(folder, "hel.xlsx"), await saveXlsx(whole));
  writeFileSync(join(folder, "utan.xlsx"), await saveXlsx(without));
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function csvOf(rows: readonly (readonly CellValue[])[]): string {
  const swedish = rows.map((cells) =>
    cells.map((cell) => (typeof cell === "number" ? String(cell).replace(".", ",") : cell))
  );
  return Papa.unparse(swedish as unknown[][], { delimiter: ";" });
}

function headless(...args: readonly string[]) {
  const script = join(ROOT, "test/workbench/headless.ts");
  const env = { ...process.env, INIT_CWD: folder };
  return spawnSync(process.execPath, ["--import", "tsx", script, ...args], { cwd: ROOT, encoding: "utf8", env });
}

function jsonOf(...args: readonly string[]): PressJson {
  headless("--do", "arsanalys", "--json", "ut.json", ...args);
  return JSON.parse(readFileSync(join(folder, "ut.json"), "utf8")) as PressJson;
}

const OUTSIDE = ["--in", "utan.xlsx", "--budget", "Budget.csv", "--utfall"];

test("the sample's ledgers in files give every figure, text and control that its sheets give", () => {
  const [asSheets, asFiles] = [jsonOf("--in", "hel.xlsx"), jsonOf(...OUTSIDE, "Utfall.csv")];
  expect(asFiles.status).toBe("written");
  for (const part of ["tables", "texts", "checks", "plausibility", "problems", "preliminary"] as const)
    expect(asFiles[part]).toEqual(asSheets[part]);
}, 120_000);

test("what is told of a file's rows says how many, their sum, and where the first of them stand", () => {
  const dirt = ["202403;9999;0411;510;100,50;;B1", "202403;9999;0411;510;-1;;B2", "202404;5011;0411;510;tolv;;B3"];
  writeFileSync(
    join(folder, "smuts.csv"),
    `${readFileSync(join(folder, "Utfall.csv"), "utf8")}\r\n${dirt.join("\r\n")}`
  );
  const { status, problems } = jsonOf(...OUTSIDE, "smuts.csv");
  expect(status).toBe("stopped");
  expect(problems).toMatchObject([
    { kind: "amountUnreadable", sheet: "Utfall", rows: ["smuts.csv: 6003"] },
    { kind: "accountUnknown", sheet: "Utfall", rows: ["smuts.csv: 6001", "smuts.csv: 6002"] },
  ]);
  expect(problems[1]?.text).toContain("2 rader i Utfall, −99,50 kr");
}, 120_000);

test.each([
  ["a workbook that has the ledger itself", ["--in", "hel.xlsx", "--utfall", "Utfall.csv"], /has Utfall itself/],
  ["a file that is not there", ["--in", "utan.xlsx", "--utfall", "saknas*.parquet"], /no such file/],
])(
  "%s is told as a wrong call",
  (_case, args, why) => {
    const { status, stderr } = headless("--do", "arsanalys", ...args);
    expect([status, stderr]).toEqual([2, expect.stringMatching(why)]);
  },
  60_000
);
