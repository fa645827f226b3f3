/** Kopiera uppsättningen: what another committee gets is recognised, and holds no amount of this one's in any part. */
import fc from "fast-check";
import JSZip from "jszip";
import { newWorkbook } from "../../src/files/newWorkbook";
import { sharedMappings } from "../../src/layouts/mapping/sharedMappings";
import type { Mapping } from "../../src/layouts/mapping/mapping";
import { copiedSheets } from "../../src/rolling/copying";
import { excelWorkbook } from "../../src/excel/workbook";
import { recognise } from "../../src/sources/recognise";
import { SOURCE_NAMES } from "../../src/model/source";
import { SPECS } from "../../src/sources/catalogue";
import type { CellValue } from "../../src/workbook";
import { openExcel } from "../host/office";
import { loadXlsx } from "../host/xlsx";
import { SOUND } from "../sources/town";
import { arrayWorkbook, unwatched, type Cells } from "../support/arrayWorkbook";

const MORE: Readonly<Record<string, Cells>> = {
  Inställningar: [
    ["Nyckel", "Värde"],
    ["Nämnd", "Socialnämnden"],
    ["År", 2024],
    ["Tillfälle", "Årsanalys"],
    ["Till och med", 202412],
    ["Beloppsenhet", "tkr"],
    ["Väsentligt belopp", 7310],
    ["Väsentlig procent", 2],
  ],
  Tillfällen: [
    ["Tillfälle", "Kortnamn", "Period"],
    ["Tertial 1", "T1", 4],
    ["Årsanalys", "ÅA", 202412],
  ],
  Kontoplan: [
    ["Konto", "Rad", "Anmärkning"],
    ["47", "Övriga kostnader", "731946"],
    [4711, "Bidrag", ""],
  ],
};

async function copied(sheets: Readonly<Record<string, Cells>>) {
  const workbook = arrayWorkbook(Object.entries(sheets).map(([name, cells]) => ({ name, cells })));
  const contents = await copiedSheets(workbook, unwatched);
  const bytes = await newWorkbook(contents);
  const cellsIn = (name: string) => contents.find((sheet) => sheet.name === name)?.rows;
  return { contents, bytes, cellsIn };
}

test("a copy has the headings of every source, what is the municipality's own, and the settings that are no committee's", async () => {
  const { contents, cellsIn } = await copied({ ...SOUND, ...MORE });
  expect(contents.map(({ name }) => name)).toEqual([
    "Inställningar",
    "Tillfällen",
    "Ramar",
    "Områden",
    "Ansvar",
    "Kontoplan",
    "Utfall",
    "Budget",
    "Kommunbidrag",
  ]);
  expect(cellsIn("Inställningar")).toEqual([
    ["Nyckel", "Värde"],
    ["Nämnd", ""],
    ["År", 2024],
    ["Tillfälle", "Årsanalys"],
    ["Till och med", ""],
    ["Beloppsenhet", "tkr"],
    ["Kostnader", "positiva"],
    ["Rapportenhet", "tkr"],
    ["Väsentligt belopp", ""],
    ["Väsentlig procent", 2],
  ]);
  expect(cellsIn("Tillfällen")?.slice(1)).toEqual([
    ["Tertial 1", "T1", 4],
    ["Årsanalys", "ÅA", 12],
  ]);
  expect(cellsIn("Kontoplan")).toEqual([
    ["Konto", "Rad"],
    ["47", "Övriga kostnader"],
    ["4711", "Bidrag"],
  ]);
  for (const name of ["Ramar", "Områden", "Ansvar", "Utfall", "Budget", "Kommunbidrag"])
    expect([name, cellsIn(name)?.length]).toEqual([name, 1]);
});

test("opened in Excel, its sources are recognised, with the same columns and codes that keep their zeros", async () => {
  const { bytes } = await copied({ ...SOUND, ...MORE });
  const book = await loadXlsx(bytes);
  openExcel(book);
  const found = recognise(await excelWorkbook().survey());
  const ready = found.filter(({ state }) => state === "ready").map(({ source }) => source);
  expect(ready).toEqual([
    "settings",
    "occasions",
    "frames",
    "areas",
    "responsibilities",
    "accounts",
    "outcome",
    "budget",
    "grants",
  ]);
  expect(book.sheet("Kontoplan").value("A2")).toBe("47");
  book.sheet("Ansvar").type("A2", "041");
  expect(book.sheet("Ansvar").value("A2")).toBe("041");
  expect(book.sheets.map(({ visibility }) => visibility)).toEqual(book.sheets.map(() => "Visible"));
  expect([...book.settings.keys()]).toEqual([]);
});

test("the file has the parts that a workbook needs, and no others", async () => {
  const { bytes } = await copied(SOUND);
  const parts = Object.values((await JSZip.loadAsync(bytes)).files).filter(({ dir }) => !dir);
  expect(
    parts
      .map(({ name }) => name)
      .filter((name) => !/^xl\/worksheets\/sheet\d+\.xml$/.test(name))
      .sort()
  ).toEqual(["[Content_Types].xml", "_rels/.rels", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/workbook.xml"]);
});

/** Amounts that are known again wherever they turn up: 7319461 … in every form that a cell may have them. */
const amount = fc.integer({ min: 7_319_461_000, max: 7_319_461_999 });
const KNOWN = new RegExp("731946".split("").join("[\\s.,\u00a0'’]*"));

test("whatever the workbook holds, and wherever, none of its amounts is in any part of the copy", async () => {
  const form = fc.constantFrom<(whole: number) => CellValue>(
    (whole) => whole,
    (whole) => -whole / 1000,
    (whole) => String(whole),
    (whole) => `${whole} kr`,
    (whole) => `omkring ${String(whole).replace(/\B(?=(\d{3})+$)/g, " ")} enligt beslut`
  );
  const cell = fc.tuple(amount, form).map(([whole, as]) => as(whole));
  const rowsOf = (columns: number) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { maxLength: 4 });
  const sheet = fc.constantFrom(...SOURCE_NAMES).chain((source) => {
    const headings = [...SPECS[source].columns.map(({ name }) => name), "Eget"];
    return rowsOf(headings.length).map((rows): readonly [string, Cells] => [SPECS[source].sheet, [headings, ...rows]]);
  });
  const strange = fc
    .tuple(cell, rowsOf(3))
    .map(([head, rows]): readonly [string, Cells] => ["Underlag", [["A", head, "B"], ...rows]]);
  await fc.assert(
    fc.asyncProperty(
      fc.array(sheet, { minLength: 1, maxLength: 6 }),
      strange,
      cell,
      async (sheets, beside, heading) => {
        const spoilt = { Utfall: [[...(SOUND["Utfall"]?.[0] ?? []), heading]] };
        const { bytes } = await copied({ ...SOUND, ...spoilt, ...Object.fromEntries([...sheets, beside]) });
        const parts = Object.values((await JSZip.loadAsync(bytes)).files).filter(({ dir }) => !dir);
        const texts = await Promise.all(parts.map((part) => part.async("string")));
        for (const text of texts) expect(text).not.toMatch(KNOWN);
      }
    ),
    { numRuns: 60 }
  );
});

test("a mapping comes along only where it says where things stand, and nothing of how much", () => {
  const block = (steps: Extract<Mapping["parts"][number], { kind: "block" }>["steps"]): Mapping => ({
    source: "outcome",
    parts: [{ kind: "block", sheet: "Export", headingRows: [3], firstRow: 4, steps }],
  });
  const plain = block([
    { kind: "take", field: "Konto", column: { heading: "Konto" } as never },
    { kind: "state", field: "Period", value: 202401 },
    { kind: "scale", by: 1_000_000 },
  ]);
  const stated: Mapping = {
    source: "grants",
    parts: [{ kind: "stated", sheet: "Blad", rows: [{ Belopp: 7_319_461 }] }],
  };
  const telling = block([{ kind: "state", field: "Beslut", value: "Tillägg 7 319 461 kr" }]);
  expect(JSON.parse(sharedMappings([plain, stated, telling]) ?? "")).toEqual({ version: 1, mappings: [plain] });
  expect(sharedMappings([stated, telling])).toBeUndefined();
  expect(JSON.stringify([stated, telling])).toMatch(KNOWN);
});
