/** The ribbon's Årsanalys in the built add-in, seen from Excel: what it writes, and when the pane comes forward. */
import { builtAddin } from "../build/built";
import { SECTIONS } from "../../src/reports/sections";
import { sampleSheets } from "../fixtures/exempel-2024";
import { MemoryWorkbook } from "../host/cells/book";
import { openExcel, type OpenExcel } from "../host/office";
import { startAddin, type AddinInNode } from "../workbench/addin-in-node";

type Sheets = ReadonlyMap<string, readonly (readonly (string | number)[])[]>;

let dist: string;

beforeAll(async () => {
  dist = await builtAddin();
}, 300_000);

/** The add-in in a workbook with these sheets, the pane closed. */
function open(sheets: Sheets): { readonly excel: OpenExcel; readonly addin: AddinInNode } {
  const book = new MemoryWorkbook();
  for (const [name, rows] of sheets) book.addSheet(name, rows);
  const excel = openExcel(book);
  excel.host.setPane(false);
  return { excel, addin: startAddin(dist, excel) };
}

function changed(
  sheets: Sheets,
  name: string,
  change: (rows: readonly (readonly (string | number)[])[]) => readonly (readonly (string | number)[])[]
): Sheets {
  return new Map([...sheets].map(([sheet, rows]) => [sheet, sheet === name ? change(rows) : rows]));
}

const SAMPLE = sampleSheets();

test("with all that is needed it writes at once, and the pane stays closed", async () => {
  const { excel, addin } = open(SAMPLE);
  const state = await addin.press("arsanalys");
  expect(state.kind).toBe("done");
  expect(excel.book.sheets.map(({ name }) => name)).toContain("Avvikelse");
  expect(excel.host.app.pane).toBe("Background");
}, 60_000);

test("what came is in front after a run that added sheets; one that only renews leaves the user in place", async () => {
  const { excel, addin } = open(SAMPLE);
  const { book } = excel;
  book.select(book.sheet("Budget"), "B2");
  await addin.press("arsanalys");
  expect(book.activeSheet.name).toBe("Avvikelse");
  const sources = [...SAMPLE.keys()];
  const added = book.sheets.map(({ name }) => name).filter((name) => !sources.includes(name));
  expect(added).toEqual(SECTIONS.filter((section) => added.includes(section)));
  expect(added.at(-1)).toBe("Diagramunderlag");
  book.select(book.sheet("Budget"), "B2");
  await addin.press("arsanalys");
  expect(book.activeSheet.name).toBe("Budget");
  book.deleteSheet(book.sheet("Volymanalys"));
  await addin.press("arsanalys");
  const after = book.sheets.map(({ name }) => name);
  expect(after.filter((name) => !sources.includes(name))).toEqual(added);
  expect(book.activeSheet.name).toBe("Avvikelse");
}, 120_000);

test("the pane comes forward when a source is missing, and nothing is written", async () => {
  const { excel, addin } = open(new Map([...SAMPLE].filter(([name]) => name !== "Ramar")));
  const sheets = excel.book.sheets.length;
  expect((await addin.press("arsanalys")).kind).toBe("stopped");
  expect(excel.book.sheets).toHaveLength(sheets);
  expect(excel.host.app.pane).toBe("Visible");
}, 60_000);

test("the pane comes forward when rows could not be placed and the tables are preliminary", async () => {
  const { excel, addin } = open(
    changed(SAMPLE, "Utfall", (rows) => [
      ...rows,
      (rows[1] ?? []).map((cell, at) => (rows[0]?.[at] === "Ansvar" ? "99999" : cell)),
    ])
  );
  const state = await addin.press("arsanalys");
  expect(state).toMatchObject({ kind: "done", result: { preliminary: true } });
  expect(excel.host.app.pane).toBe("Visible");
}, 60_000);

test("the pane comes forward when a cell that somebody had changed was written anew", async () => {
  const { excel, addin } = open(SAMPLE);
  const first = await addin.press("arsanalys");
  const table = first.kind === "done" ? first.result.written.tables[0] : undefined;
  const cell = /[A-Z]+\d+$/.exec(table?.address ?? "")?.[0] ?? "";
  excel.book.sheet(table?.sheet ?? "").type(cell, "7");
  expect(excel.host.app.pane).toBe("Background");
  expect(await addin.press("arsanalys")).toMatchObject({
    kind: "done",
    result: { written: { replacedEdits: [{ before: 7 }] } },
  });
  expect(excel.host.app.pane).toBe("Visible");
}, 60_000);

test("words of a person's in Kommentarer are kept with the pane closed, and bring it forward when they no longer agree", async () => {
  const { excel, addin } = open(SAMPLE);
  await addin.press("arsanalys");
  const sheet = excel.book.sheet("Kommentarer");
  sheet.type("C6", "Nämnden redovisar ett underskott på 4 miljoner kronor. Vi har haft ett bra år.");
  expect(await addin.press("arsanalys")).toMatchObject({ kind: "done", result: { written: { replacedEdits: [] } } });
  expect([sheet.value("C6"), sheet.value("D6")]).toEqual([
    "Nämnden redovisar ett underskott på 4 miljoner kronor. Vi har haft ett bra år.",
    "redigerad",
  ]);
  expect(excel.host.app.pane).toBe("Background");
  sheet.type("C6", "Nämnden redovisar ett överskott på 9 miljoner kronor.");
  await addin.press("arsanalys");
  expect([sheet.value("C6"), sheet.value("D6")]).toEqual([
    "Nämnden redovisar ett överskott på 9 miljoner kronor.",
    "inaktuell",
  ]);
  expect(excel.host.app.pane).toBe("Visible");
}, 60_000);

test("the pane comes forward when Excel refuses", async () => {
  const { excel, addin } = open(SAMPLE);
  excel.host.fault = { kind: "request", at: 2 };
  expect((await addin.press("arsanalys")).kind).toBe("failed");
  expect(excel.host.app.pane).toBe("Visible");
}, 60_000);
