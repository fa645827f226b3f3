/**
 * What a wrong input is met with: the finding stands first in the pane, in words and bars; it is mended, or said to be
 * right with a word of why, and the workbook remembers.
 */
import { isDeepStrictEqual } from "node:util";
import type { Page } from "playwright-core";
import type { Sheets } from "../analysis/plausibility/checked";
import { DOUBTFUL_WAYS, TURNED_WAYS } from "../analysis/plausibility/ways";
import { sampleSheets } from "../fixtures/exempel-2024";
import { paneAt, pressYearEnd, sheetNames, tableNamed } from "./session";
import { pageForEachTest } from "./sharedPage";

let page: Page;

pageForEachTest((fresh) => (page = fresh));

/** Empties the rows of a sheet whose column holds a value that begins so. */
async function empty(sheet: string, column: string, beginning: string): Promise<void> {
  await page.evaluate(
    ([name, heading, start]) => {
      const { book } = window.workbench;
      const cells = book.sheet(name);
      const rows = cells.cells.values(cells.usedRect() ?? { row: 0, column: 0, rows: 1, columns: 1 });
      const at = rows[0]?.indexOf(heading) ?? -1;
      rows.forEach((row, index) => {
        if (index === 0 || !String(row[at]).startsWith(start)) return;
        row.forEach((_, offset) => cells.enter(index, offset, ""));
      });
    },
    [sheet, column, beginning] as const
  );
}

const SAMPLE = sampleSheets();

/** Puts these rows in the place of what the sheets of the same names hold, where they are not the sample's. */
async function fill(sheets: Sheets): Promise<void> {
  await page.evaluate(
    (all) => {
      const { book } = window.workbench;
      for (const [name, rows] of all) {
        const sheet = book.findSheet(name);
        if (sheet !== undefined) book.deleteSheet(sheet);
        book.addSheet(name, rows);
      }
    },
    [...sheets].filter(([name, rows]) => !isDeepStrictEqual(rows, SAMPLE.get(name)))
  );
}

test("a month that is missing is told first, with what it means; the answer is remembered and lifts the mark", async () => {
  await empty("Utfall", "Period", "202407");
  await pressYearEnd(page);
  const pane = await paneAt(page, /preliminär/);
  const finding = pane.getByText(/Juli saknas i Utfall/);
  await finding.waitFor();
  await page.screenshot({ path: ".work/pictures/doubt.png" });
  await pane.getByRole("button", { name: /^Det stämmer: Juli saknas/ }).press("Enter");
  await pane.getByLabel(/Varför/).fill("Juli bokförs i augusti.");
  await pane.getByLabel(/Varför/).press("Enter");
  await pane.getByText(/Svaren är sparade/).waitFor();
  await page.screenshot({ path: ".work/pictures/answered.png" });
  await pressYearEnd(page);
  const done = await paneAt(page, /klar/);
  expect(await done.getByText(/Kan det stämma/).count()).toBe(0);
  const { values } = await tableNamed(page, "Avvik.rimlighet");
  expect(values.filter((row) => row[4] === "Det stämmer")).toEqual([
    expect.arrayContaining([expect.stringContaining("Juli bokförs i augusti.")]),
  ]);
  expect(await pane.getByText(/Det stämmer, har du sagt \(1\)/).count()).toBe(1);
});

test("the figures can be checked before anything is written", async () => {
  await empty("Utfall", "Period", "202407");
  const before = await sheetNames(page);
  const pane = await paneAt(page, /Redo/);
  await pane.getByRole("button", { name: "Kontrollera först" }).press("Enter");
  const checked = await paneAt(page, /Något verkar inte stämma/);
  await checked.getByText(/Juli saknas i Utfall/).waitFor();
  await page.screenshot({ path: ".work/pictures/checked.png" });
  expect(await sheetNames(page)).toEqual(before);
});

test.each([...DOUBTFUL_WAYS, ...TURNED_WAYS])(
  "$name is told first in the pane, with a picture",
  async ({ name, sheets, told }) => {
    await fill(sheets);
    const pane = await paneAt(page, /Redo/);
    await pane.getByRole("button", { name: "Kontrollera först" }).press("Enter");
    const checked = await paneAt(page, /verka/);
    const first = checked.locator("main li").first();
    expect((await first.innerText()).replaceAll("\u00A0", " ")).toContain(told.slice(0, 60));
    expect(await first.innerText()).not.toMatch(/[a-z][A-Z]/);
    expect(await first.locator("svg rect").count()).toBeGreaterThan(1);
    await page.screenshot({ path: `.work/pictures/told-${name.replaceAll(/\W+/g, "-")}.png` });
  }
);
