/** The workbench's grid as a spreadsheet: what a user does in it, the workbook has done, and the add-in finds. */
import type { Page } from "playwright-core";
import { MemoryWorkbook } from "../host/cells/book";
import { saveXlsx } from "../host/xlsx";
import { findings } from "./axe";
import { goTo, paneAt, pressYearEnd, seen, tableNamed, typeInto, valuesOf } from "./session";
import { pageForEachTest } from "./sharedPage";

let page: Page;

pageForEachTest((opened) => (page = opened));

/** Inserts a row near the top, from the menu that the right mouse button opens. */
async function insertRow(): Promise<void> {
  const box = await page.locator("#grid canvas").first().boundingBox();
  await page.mouse.click((box?.x ?? 0) + 90, (box?.y ?? 0) + 75, { button: "right" });
  await page.getByText("Insert", { exact: true }).last().hover();
  // The middle of the line is a field for the number of rows.
  const line = page.getByText("rows above");
  const { width = 0, height = 0 } = (await line.boundingBox()) ?? {};
  await line.click({ position: { x: width - 15, y: height / 2 } });
}

test("a row inserted in the middle of a table moves the table's name, and the next press still finds it", async () => {
  await pressYearEnd(page);
  const before = await tableNamed(page, "Avvik.driftbudget");
  await goTo(page, "Avvikelse", "A2");
  await insertRow();
  await page.waitForFunction(
    (address) =>
      window.workbench.book.findName("Avvik.driftbudget")?.formula.replaceAll("$", "") !== `=Avvikelse!${address}`,
    before.address
  );
  await pressYearEnd(page);
  const after = await tableNamed(page, "Avvik.driftbudget");
  expect(after.values).toEqual(before.values);
  expect((await seen(page, after.sheet, after.address)).map((row) => row[0])).toEqual(
    after.values.map((row) => row[0])
  );
});

test("a function that only the grid knows gives its value to the workbook", async () => {
  await typeInto(page, "Ramar", "D1", '=TEXTJOIN("-",TRUE,"a","b")');
  await typeInto(page, "Ramar", "D2", "=XLOOKUP(3,{1,2,3},{10,20,30})");
  // Each value comes when the grid has calculated it.
  await page.waitForFunction(() => {
    const ramar = window.workbench.book.sheet("Ramar");
    return ramar.value("D1") === "a-b" && ramar.value("D2") === 30;
  });
});

test("a code with a leading zero, typed in a text column, stays text", async () => {
  await typeInto(page, "Ansvar", "A9", "0427");
  expect(await valuesOf(page, "Ansvar", "A9")).toEqual([["0427"]]);
  expect(await seen(page, "Ansvar", "A9")).toEqual([["0427"]]);
});

test("a file is opened, and of a long sheet the first rows are shown while all are there", async () => {
  const book = new MemoryWorkbook();
  book.addSheet(
    "Rader",
    Array.from({ length: 12_000 }, (_, row) => [row + 1])
  );
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.locator("#open").click()]);
  await chooser.setFiles({
    name: "lång.xlsx",
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: Buffer.from(await saveXlsx(book)),
  });
  await page.getByText("de första 10 000 av 12 000 rader visas", { exact: false }).waitFor();
  expect(await valuesOf(page, "Rader", "A12000")).toEqual([[12_000]]);
  await paneAt(page, /Kom igång/);
});

test("a file dropped on the grid is opened", async () => {
  const book = new MemoryWorkbook();
  book.addSheet("Släppt", [["här"]]);
  const bytes = Buffer.from(await saveXlsx(book)).toString("base64");
  const dropped = await page.evaluateHandle((base64) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], "dragen.xlsx"));
    return transfer;
  }, bytes);
  await page.locator("#grid").dispatchEvent("drop", { dataTransfer: dropped });
  await page.getByText("dragen.xlsx är öppnad.").waitFor();
  expect(await valuesOf(page, "Släppt", "A1")).toEqual([["här"]]);
});

test("a file that is no workbook is refused in words, and the workbook that was open stays", async () => {
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.locator("#open").click()]);
  await chooser.setFiles({ name: "brev.xlsx", mimeType: "text/plain", buffer: Buffer.from("Hej") });
  await page.getByText("brev.xlsx kunde inte öppnas", { exact: false }).waitFor();
  expect(await valuesOf(page, "Ramar", "A1")).toEqual([["Ram"]]);
});

test("the pane follows the workbench's language and theme", async () => {
  await paneAt(page, /Redo för årsanalys/);
  await page.locator("#language").selectOption("en-US");
  await paneAt(page, /Ready for the year-end analysis/);
  await page.locator("#dark").check();
  const pane = await paneAt(page, /Ready for the year-end analysis/);
  expect(await pane.evaluate(() => document.documentElement.style.colorScheme)).toBe("dark");
});

test("axe finds nothing in the workbench's own parts, and no request leaves the machine", async () => {
  const away: string[] = [];
  await page.context().route(
    (address) => address.hostname !== "localhost",
    (route) => {
      away.push(route.request().url());
      return route.abort();
    }
  );
  await page.reload();
  await paneAt(page, /Redo för årsanalys/);
  expect(await findings(page, "#toolbar", "#ribbon", "#divider", "#pane header")).toEqual([]);
  expect(away).toEqual([]);
  await page.context().unrouteAll();
});

test("F6 goes from ribbon to sheet to pane, and the add-in's shortcut presses Årsanalys", async () => {
  await paneAt(page, /Redo för årsanalys/);
  const where = (): Promise<string | undefined> =>
    page.evaluate(() => document.activeElement?.closest("#ribbon, #grid, #pane")?.id);
  await page.locator("#ribbon button").first().focus();
  await page.keyboard.press("F6");
  expect(await where()).toBe("grid");
  await page.keyboard.press("F6");
  expect(await where()).toBe("pane");
  await page.keyboard.press("Control+Alt+Shift+A");
  await paneAt(page, /Årsanalysen är klar/);
});
