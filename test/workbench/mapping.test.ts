/** `--map-out` writes how a workbook laid out in another way was read, and `--map` reads the next one by it. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { parseMappings } from "../../src/layouts/mapping/mappingFile";
import { builtAddin } from "../build/built";
import { invent } from "../layouts/municipality";
import { KINDS } from "../layouts/exports/kinds";
import { chanceOf } from "../layouts/random";
import type { ArraySheet } from "../support/arrayWorkbook";
import { headlessHere, type Called } from "./headlessCalls";
import type { PressJson } from "./press-json";

const town = invent(chanceOf(4711));
const foreign = KINDS["pivotCompact"]?.(town).sheets ?? [];
let folder: string;

beforeAll(async () => {
  await builtAddin();
  folder = mkdtempSync(join(tmpdir(), "avvik-map-"));
  await save("pivot.xlsx", foreign);
}, 900_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function save(name: string, sheets: readonly ArraySheet[]): Promise<void> {
  const book = new ExcelJS.Workbook();
  for (const { name: sheet, cells } of sheets) book.addWorksheet(sheet).addRows(cells.map((row) => [...row]));
  writeFileSync(join(folder, name), new Uint8Array(await book.xlsx.writeBuffer()));
}

function headless(...args: string[]): Promise<Called> {
  return headlessHere(folder, args);
}

function tablesIn(file: string): PressJson["tables"] {
  return (JSON.parse(readFileSync(join(folder, file), "utf8")) as PressJson).tables;
}

test("the mapping that a run writes gives the same tables when it is read by", async () => {
  const first = await headless(
    "--in",
    "pivot.xlsx",
    "--do",
    "arsanalys",
    "--json",
    "first.json",
    "--map-out",
    "pivot.json"
  );
  expect({ status: first.status, stderr: first.stderr }).toMatchObject({ status: 0 });
  const mappings = parseMappings(readFileSync(join(folder, "pivot.json"), "utf8"));
  expect(mappings?.map(({ source }) => source)).toEqual(["outcome", "budget"]);

  const again = await headless(
    ...["--in", "pivot.xlsx", "--do", "arsanalys", "--json", "again.json"],
    ...["--map", "pivot.json", "--map-out", "again-map.json"]
  );
  expect({ status: again.status, stderr: again.stderr }).toMatchObject({ status: 0 });
  const figures = (file: string): unknown => tablesIn(file).map(({ id, rows }) => [id, rows]);
  expect(figures("again.json")).toEqual(figures("first.json"));
  expect(readFileSync(join(folder, "again-map.json"), "utf8")).toBe(readFileSync(join(folder, "pivot.json"), "utf8"));
}, 180_000);

test("a heading that the mapping reads by and that is gone stops the run, and is named", async () => {
  const changed = foreign.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((row) => row.map((cell) => (cell === "Radetiketter" ? "Rader" : cell))),
  }));
  await save("changed.xlsx", changed);
  const run = await headless("--in", "changed.xlsx", "--do", "arsanalys", "--map", "pivot.json");
  expect(run.status).toBe(1);
  expect(run.stderr).toContain("Radetiketter");
}, 120_000);

test("a file that is no mapping is said to be none, and nothing is run", async () => {
  writeFileSync(join(folder, "junk.json"), '{"version":1,"mappings":[{"source":"outcome"}]}');
  const run = await headless(
    "--in",
    "pivot.xlsx",
    "--do",
    "arsanalys",
    "--map",
    "junk.json",
    "--json",
    "junk-out.json"
  );
  expect({ status: run.status, lines: run.stderr.trim().split("\n").length }).toEqual({ status: 2, lines: 1 });
  expect(run.stderr).toContain("junk.json");
}, 120_000);
