/**
 * The ribbon's Granska text in the built add-in, seen from Excel: what it reads, what it shows, that it writes nothing.
 */
import { builtAddin } from "../build/built";
import { sampleSheets } from "../fixtures/exempel-2024";
import { MemoryWorkbook } from "../host/cells/book";
import { openExcel, type OpenExcel } from "../host/office";
import { startAddin, type AddinInNode } from "../workbench/addin-in-node";

const WRONG = "Nämnden redovisar ett överskott på 4 miljoner kronor.";

let dist: string;

beforeAll(async () => {
  dist = await builtAddin();
}, 300_000);

/** The sample with a text of the controller's own beside it, the pane closed. */
function open(without?: string): { readonly excel: OpenExcel; readonly addin: AddinInNode } {
  const book = new MemoryWorkbook();
  for (const [name, rows] of sampleSheets()) if (name !== without) book.addSheet(name, rows);
  book.addSheet("Utkast", [
    ["Rubrik", "Text"],
    ["Nämnden", WRONG],
  ]);
  const excel = openExcel(book);
  excel.host.setPane(false);
  return { excel, addin: startAddin(dist, excel) };
}

test("the text of the selected cells is read, the pane comes forward, and the workbook is as it was", async () => {
  const { excel, addin } = open();
  excel.book.select(excel.book.sheet("Utkast"), "B:B");
  const before = excel.book.contents();
  const state = await addin.press("granska");
  expect(state).toMatchObject({
    kind: "reviewed",
    review: {
      claims: [{ claim: { printed: "4 miljoner kronor", verdict: { kind: "disagrees", flaw: "direction" } } }],
    },
  });
  expect(excel.host.app.pane).toBe("Visible");
  expect(excel.book.contents()).toEqual(before);
}, 60_000);

test("a claim leads to its cell in the written tables, until the ledger has changed and they are outdated", async () => {
  const { excel, addin } = open();
  await addin.press("arsanalys");
  excel.book.select(excel.book.sheet("Utkast"), "B2");
  const fresh = await addin.press("granska");
  expect(fresh).toMatchObject({
    kind: "reviewed",
    review: { basis: { outdated: [] }, claims: [{ cell: { place: { sheet: "Avvikelse" } } }] },
  });
  const place = fresh.kind === "reviewed" ? fresh.review.claims[0]?.cell?.place : undefined;
  expect(excel.book.sheet("Avvikelse").value(place?.address ?? "A1")).toBe(-4004);

  const amounts = excel.book.sheet("Utfall").values("A1:J1")[0]?.indexOf("Belopp") ?? 0;
  excel.book.sheet("Utfall").enter(1, amounts, 12_345_678);
  excel.book.select(excel.book.sheet("Utkast"), "B2");
  const later = await addin.press("granska");
  expect(later.kind === "reviewed" && later.review.basis.outdated).toContain("Budgetavvikelse per verksamhetsområde");
  expect(later).toMatchObject({ review: { claims: [{ cell: { place: undefined } }] } });
}, 60_000);

test("all that Avvik has written in Kommentarer agrees with the tables", async () => {
  const { excel, addin } = open();
  await addin.press("arsanalys");
  excel.book.select(excel.book.sheet("Kommentarer"), "A:E");
  const state = await addin.press("granska");
  if (state.kind !== "reviewed") throw new Error(`The press ended in ${state.kind}.`);
  expect(state.review.claims.length).toBeGreaterThan(50);
  expect(
    state.review.claims.filter(({ claim }) => claim.verdict.kind !== "agrees").map(({ claim }) => claim.sentence)
  ).toEqual([]);
}, 60_000);

test("without text in the selection the pane asks what to read, and reads nothing of the ledger", async () => {
  const { excel, addin } = open();
  excel.book.select(excel.book.sheet("Utfall"), "A2:C4");
  expect(await addin.press("granska")).toEqual({ kind: "reviewStart", draft: "", notice: undefined });
  expect(excel.host.counters.cellsRead).toBeLessThan(100);
  expect(excel.host.app.pane).toBe("Visible");
}, 60_000);

test("a source that is missing is told as by Årsanalys", async () => {
  const { excel, addin } = open("Budget");
  excel.book.select(excel.book.sheet("Utkast"), "B2");
  expect(await addin.press("granska")).toMatchObject({
    kind: "stopped",
    result: { problems: [{ kind: "sourceMissing", source: "budget" }] },
  });
}, 60_000);
