/**
 * Rulla till nästa år by the keyboard, in a browser: what goes is shown and asked, and then the workbook is the next
 * year's.
 */
import type { Frame, Page } from "playwright-core";
import { MemoryWorkbook } from "../host/cells/book";
import { saveXlsx } from "../host/xlsx";
import { KINDS } from "../layouts/exports/kinds";
import { invent } from "../layouts/municipality";
import { chanceOf } from "../layouts/random";
import { paneAt, sheetNames, valuesOf, widthsOf } from "./session";
import { pageForEachTest } from "./sharedPage";

let page: Page;

pageForEachTest((fresh) => (page = fresh));

/** Tabs until a button has the focus, as somebody without a mouse does. */
async function tabTo(pane: Frame, name: RegExp): Promise<void> {
  const button = pane.getByRole("button", { name });
  for (let presses = 0; presses < 60; presses++) {
    if ((await button.count()) === 1 && (await button.evaluate((one) => one === document.activeElement))) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Not reached by Tab: ${String(name)}`);
}

async function asked(ready = /Redo/, question = /^Rulla till 2025\?$/): Promise<Frame> {
  const pane = await paneAt(page, ready);
  await pane.getByRole("button", { name: "Mer", exact: true }).focus();
  await page.keyboard.press("Enter");
  await tabTo(pane, /^Rulla till nästa år$/);
  await page.keyboard.press("Enter");
  return paneAt(page, question);
}

test("the question shows what goes, and the year is rolled by the keyboard alone", async () => {
  const before = await sheetNames(page);
  const rows = await valuesOf(page, "Utfall", "E2:E20000");
  const pane = await asked();
  await pane.getByText("Det här töms").waitFor();
  await pane.getByText(/i Utfall tidigare år, summerade/).waitFor();
  await page.screenshot({ path: ".work/pictures/roll-question.png" });
  const whole = await pane
    .locator("main")
    .first()
    .evaluate((main) => main.scrollHeight);
  await page.setViewportSize({ width: 700, height: Math.min(2400, whole + 400) });
  await page.screenshot({ path: ".work/pictures/roll-question-narrow.png" });
  const { clientWidth, scrollWidth } = await widthsOf(pane);
  expect(scrollWidth).toBe(clientWidth);
  expect(await valuesOf(page, "Inställningar", "B3:B3")).toEqual([[2024]]);
  await tabTo(pane, /^Rulla till 2025$/);
  await page.keyboard.press("Enter");
  const after = await paneAt(page, /Källor/);
  await after
    .getByText(/Arbetsboken är nu för 2025/)
    .first()
    .waitFor();
  await page.screenshot({ path: ".work/pictures/rolled.png" });
  // The hidden sheets of the work are no act of the user's that the workbench has to refuse.
  expect(await page.getByText("Det går inte att göra här").count()).toBe(0);
  const sum = (cells: readonly (readonly unknown[])[]): number =>
    cells.flat().reduce((total: number, cell) => total + (typeof cell === "number" ? cell : 0), 0);
  expect(sum(await valuesOf(page, "Utfall tidigare år", "E2:E20000"))).toBeCloseTo(sum(rows), 2);
  expect(sum(await valuesOf(page, "Utfall", "E2:E20000"))).toBe(0);
  expect(await sheetNames(page)).toEqual([...before, "Utfall tidigare år"]);
}, 120_000);

test("a workbook with layouts of its own is rolled too: a list loses its rows, a matrix its amounts", async () => {
  const town = invent(chanceOf(77));
  const book = new MemoryWorkbook();
  for (const { name, cells } of KINDS["kostra"]?.(town).sheets ?? [])
    book.addSheet(
      name,
      cells.map((row) => [...row])
    );
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.locator("#open").click()]);
  await chooser.setFiles({ name: "egen.xlsx", mimeType: "", buffer: Buffer.from(await saveXlsx(book)) });
  await page.getByText("egen.xlsx är öppnad.").waitFor();
  const pane = await asked(/Redo/, new RegExp(`^Rulla till ${town.year + 1}\\?$`));
  await pane
    .getByText(/Periode 1 – Sum/)
    .first()
    .waitFor();
  await page.setViewportSize({ width: 700, height: 1500 });
  await page.screenshot({ path: ".work/pictures/roll-elsewhere.png" });
  await tabTo(pane, new RegExp(`^Rulla till ${town.year + 1}$`));
  await page.keyboard.press("Enter");
  await pane
    .getByText(new RegExp(`Arbetsboken är nu för ${town.year + 1}`))
    .first()
    .waitFor();
  await page.screenshot({ path: ".work/pictures/rolled-elsewhere.png" });
  const sheet = `Regnskap ${town.year}`;
  expect((await valuesOf(page, sheet, "D2:P40")).flat().every((cell) => cell === "")).toBe(true);
  expect((await valuesOf(page, sheet, "A1:C2")).flat().every((cell) => cell !== "")).toBe(true);
  expect((await valuesOf(page, "Utfall tidigare år", "E2:E3")).flat().every((cell) => typeof cell === "number")).toBe(
    true
  );
}, 120_000);

test("Avbryt leaves the workbook as it was", async () => {
  const before = await page.evaluate(() => JSON.stringify(window.workbench.book.contents()));
  const pane = await asked();
  await tabTo(pane, /^Avbryt$/);
  await page.keyboard.press("Enter");
  await paneAt(page, /Redo/);
  expect(await page.evaluate(() => JSON.stringify(window.workbench.book.contents()))).toBe(before);
}, 120_000);

test("Kopiera uppsättningen gives a file, and leaves the workbook as it was", async () => {
  const before = await page.evaluate(() => JSON.stringify(window.workbench.book.contents()));
  const pane = await paneAt(page, /Redo/);
  await pane.getByRole("button", { name: "Mer", exact: true }).focus();
  await page.keyboard.press("Enter");
  await tabTo(pane, /^Kopiera uppsättningen$/);
  const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  expect(download.suggestedFilename()).toBe("Avvik uppsättning.xlsx");
  await pane
    .getByText(/utan ett enda belopp/)
    .first()
    .waitFor();
  await page.screenshot({ path: ".work/pictures/setup-copied.png" });
  expect(await page.evaluate(() => JSON.stringify(window.workbench.book.contents()))).toBe(before);
}, 120_000);
