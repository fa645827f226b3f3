/** A run whose ledgers stand outside the workbook, as whoever calls it sees it. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import Papa from "papaparse";
import type { Mapping } from "../../src/layouts/mapping/mapping";
import { mappingsText } from "../../src/layouts/mapping/mappingFile";
import { builtAddin } from "../build/built";
import { sampleSheets } from "../fixtures/exempel-2024";
import { MemoryWorkbook } from "../host/cells/book";
import type { CellValue } from "../host/cells/store";
import { saveXlsx } from "../host/xlsx";
import { headlessHere, headlessProcess, type Called } from "../workbench/headlessCalls";
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

function headless(...args: readonly string[]): Promise<Called> {
  return headlessHere(folder, args);
}

async function jsonOf(...args: readonly string[]): Promise<PressJson> {
  await headless("--do", "arsanalys", "--json", "ut.json", ...args);
  return JSON.parse(readFileSync(join(folder, "ut.json"), "utf8")) as PressJson;
}

const OUTSIDE = ["--in", "utan.xlsx", "--budget", "Budget.csv", "--utfall"];

test("the sample's ledgers in files give every figure, text and control that its sheets give", async () => {
  const [asSheets, asFiles] = [await jsonOf("--in", "hel.xlsx"), await jsonOf(...OUTSIDE, "Utfall.csv")];
  expect(asFiles.status).toBe("written");
  for (const part of ["tables", "texts", "checks", "plausibility", "problems", "preliminary"] as const)
    expect(asFiles[part]).toEqual(asSheets[part]);
}, 120_000);

/**
 * As another system has it: codes with names, year and month apart, debit and credit, a title above, a sum below. With
 * `two` there is an amount in every row of both columns.
 */
function otherSystem(source: "Utfall" | "Budget", columns: "sides" | "two" = "sides"): string {
  const [headings = [], ...rows] = sampleSheets().get(source) ?? [];
  const cellOf = (row: readonly CellValue[], heading: string): CellValue => row[headings.indexOf(heading)] ?? "";
  const swedish = (amount: number): string => amount.toFixed(2).replace(".", ",");
  const lines = rows.map((row) => {
    const [period, amount] = [String(cellOf(row, "Period")), Number(cellOf(row, "Belopp"))];
    const [year, month] = [period.slice(0, 4), period === "" ? "" : Number(period.slice(4))];
    const [unit, account] = [`${cellOf(row, "Ansvar")} Enhet`, `${cellOf(row, "Konto")} Namn`];
    const sides = amount < 0 ? ["", swedish(-amount)] : [swedish(amount), ""];
    const amounts = columns === "two" ? [swedish(amount), swedish(amount * 0.97)] : sides;
    return [unit, account, cellOf(row, "Verksamhet"), year, month, ...amounts, cellOf(row, "Verifikation")];
  });
  const total = rows.reduce((sum, row) => sum + Math.round(Number(cellOf(row, "Belopp")) * 100), 0) / 100;
  const sides = total < 0 ? ["", swedish(-total)] : [swedish(total), ""];
  return Papa.unparse(
    [
      [`Huvudbok ${source}`],
      ["Kostnadsställe", "Konto", "Aktivitet", "År", "Månad", "Debet", "Kredit", "Verifikationsnr"],
      ...lines,
      ["Summa", "", "", "", "", ...sides, ""],
    ],
    { delimiter: ";" }
  );
}

test("ledgers as another system has them give the same figures, by what is proposed and by the mapping of that", async () => {
  for (const source of ["Utfall", "Budget"] as const)
    writeFileSync(join(folder, `${source}.annan.csv.gz`), gzipSync(otherSystem(source)));
  const outside = ["--in", "utan.xlsx", "--utfall", "Utfall.annan.csv.gz", "--budget", "Budget.annan.csv.gz"];
  const asSheets = await jsonOf("--in", "hel.xlsx");
  const proposed = await jsonOf(...outside, "--map-out", "karta.json");
  const mapped = await jsonOf(...outside, "--map", "karta.json", "--map-out", "igen.json");
  for (const part of ["tables", "texts", "checks", "plausibility", "preliminary"] as const) {
    expect(proposed[part]).toEqual(asSheets[part]);
    expect(mapped[part]).toEqual(asSheets[part]);
  }
  expect(proposed.problems.map(({ kind }) => kind).sort()).toEqual(
    ["layoutRead", "layoutRead", "subtotalRowsSkipped", "subtotalRowsSkipped"].sort()
  );
  const [map, again] = ["karta.json", "igen.json"].map((file) => readFileSync(join(folder, file), "utf8"));
  expect(again).toBe(map);
  expect(map).toContain("Kostnadsställe");
}, 240_000);

test("a file of which something is to be asked is not read, and the proposal says what", async () => {
  const rows = otherSystem("Utfall", "two").replace("Debet;Kredit", "Belopp A;Belopp B");
  writeFileSync(join(folder, "fraga.csv"), rows);
  const { status, problems } = await jsonOf(...OUTSIDE, "fraga.csv", "--out", "fraga.xlsx", "--map-out", "fraga.json");
  expect(status).toBe("stopped");
  expect(problems.map(({ kind }) => kind)).toContain("layoutAsked");
  expect(readFileSync(join(folder, "fraga.json"), "utf8")).toContain("whichColumn");
  expect(existsSync(join(folder, "fraga.xlsx"))).toBe(false);
}, 120_000);

test("a mapping that needs the row above is refused, with the column and what to do", async () => {
  const filled = { kind: "fillDown", columns: [{ at: 2, heading: "Ansvar" }] };
  const steps = [...["Period", "Konto", "Ansvar", "Verksamhet", "Belopp"].map(taken), filled];
  const part = { kind: "block", sheet: "Huvudbok", headingRows: [0], firstRow: 1, steps };
  writeFileSync(join(folder, "rad.json"), mappingsText([{ source: "outcome", parts: [part] } as Mapping]));
  const { status, stderr } = await headless("--do", "arsanalys", ...OUTSIDE, "Utfall.csv", "--map", "rad.json");
  expect([status, stderr]).toEqual([2, expect.stringMatching(/Ansvar stands only in the first row.*every row/)]);
}, 60_000);

function taken(field: string, at: number): unknown {
  return { kind: "take", field, column: { at, heading: field } };
}

test("what is told of a file's rows says how many, their sum, and where the first of them stand", async () => {
  const dirt = ["202403;9999;0411;510;100,50;;B1", "202403;9999;0411;510;-1;;B2", "202404;5011;0411;510;tolv;;B3"];
  writeFileSync(
    join(folder, "smuts.csv"),
    `${readFileSync(join(folder, "Utfall.csv"), "utf8")}\r\n${dirt.join("\r\n")}`
  );
  const { status, problems } = await jsonOf(...OUTSIDE, "smuts.csv");
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
    const { status, stderr } = headlessProcess(folder, ["--do", "arsanalys", ...args]);
    expect([status, stderr]).toEqual([2, expect.stringMatching(why)]);
  },
  60_000
);
