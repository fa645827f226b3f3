/**
 * What a controller mends in the pane: a cell that a problem points to, a ledger that stands somewhere else, a
 * heading that is not understood, a run that is stopped half way.
 */
import type { Page } from "playwright-core";
import { goTo, paneAt, pressYearEnd, sheetNames, tableNamed, typeInto, unfold } from "./session";
import { pageForEachTest } from "./sharedPage";

let page: Page;

pageForEachTest((opened) => (page = opened));

function selected(): Promise<string> {
  return page.evaluate(() => {
    const { sheet, rects } = window.workbench.book.selected;
    return rects.map((rect) => sheet.address(rect)).join();
  });
}

test("an unreadable amount stops the run before anything is written, and a click goes to its cell", async () => {
  await typeInto(page, "Utfall", "E7", "tolv kronor");
  await goTo(page, "Ramar", "A1");
  const before = await sheetNames(page);
  await pressYearEnd(page);
  const pane = await paneAt(page, /Något behöver åtgärdas/);
  expect(await sheetNames(page)).toEqual(before);
  await pane
    .getByRole("link", { name: /E7/ })
    .or(pane.getByRole("button", { name: /E7/ }))
    .first()
    .click();
  await page.waitForFunction(() => window.workbench.book.selected.sheet.name === "Utfall");
  expect(await selected()).toBe("Utfall!E7");
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>("#grid input")?.value === "E7");
});

test("a ledger on a sheet of another name is found there, and read", async () => {
  await page.evaluate(() => window.workbench.book.rename(window.workbench.book.sheet("Utfall"), "Huvudbok"));
  const pane = await paneAt(page, /Redo|Källor/);
  await pane.getByRole("button", { name: "Mer", exact: true }).click();
  await pane.getByRole("button", { name: "Läs av igen" }).click();
  await paneAt(page, /Redo för årsanalys/);
  await unfold(pane, "Utfall");
  await pane
    .getByText(/Huvudbok!/)
    .first()
    .waitFor();
  await page.screenshot({ path: ".work/pictures/found.png" });
  await pressYearEnd(page);
  expect((await tableNamed(page, "Avvik.budgetavvikelse")).values.at(-1)).toEqual(["SUMMA", 4_209_889, -4004]);
});

test("a heading that says nothing is understood by what stands below it", async () => {
  await typeInto(page, "Utfall", "E1", "Kolumn fem");
  const pane = await paneAt(page, /Redo|Källor/);
  await pane.getByRole("button", { name: "Mer", exact: true }).click();
  await pane.getByRole("button", { name: "Läs av igen" }).click();
  await paneAt(page, /Redo för årsanalys/);
  await pressYearEnd(page);
  expect((await tableNamed(page, "Avvik.budgetavvikelse")).values.at(-1)).toEqual(["SUMMA", 4_209_889, -4004]);
});

test("a run that is cancelled while it reads leaves the workbook as it was", async () => {
  const pane = await paneAt(page, /Redo för årsanalys/);
  const before = await page.evaluate(() => JSON.stringify(window.workbench.book.contents()));
  await page.evaluate(() => {
    const cancel = (): void => {
      const buttons = [...(document.querySelector("iframe")?.contentDocument?.querySelectorAll("button") ?? [])];
      buttons.find((button) => button.textContent === "Avbryt")?.click();
    };
    window.workbench.afterRequest(2, cancel);
  });
  await pane.getByRole("button", { name: "Årsanalys" }).click();
  await paneAt(page, /Redo för årsanalys/);
  expect(await pane.getByText("Körningen avbröts.").first().isVisible()).toBe(true);
  expect(await page.evaluate(() => JSON.stringify(window.workbench.book.contents()))).toBe(before);
});
