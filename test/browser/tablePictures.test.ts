/**
 * The pictures of every table in the user guide: an invented committee whose workbook has every optional source, one
 * picture per sheet that a run writes. `node --import tsx test/browser/run.ts tablePictures --pictures` writes them.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { schoolSheets } from "../fixtures/skolnamnd";
import { xlsxOf } from "../support/xlsxOf";
import { loadXlsx } from "../host/xlsx";
import { converted, findLibreOffice } from "./libreoffice";
import { PICTURED, pictureBy } from "./picture";
import { goTo, openFile, openWorkbench, pressYearEnd, savedFile, setStage, type Stage } from "./session";

/** The stamp above every table tells the time of the run: the same in every picture. */
const DAY = new Date("2026-02-03T09:30:00+01:00");
/** Pixels of a row of the grid, and of all that stands around its rows. */
const ROW = 20;
const AROUND = 215;

/** The sheets that reports are written on, how their pictures are called and how wide they are, in pixels. */
const SHEETS = [
  ["Avvikelse", "avvikelse", 1000],
  ["Ram och beslut", "ram-och-beslut", 1180],
  ["Resultaträkning", "resultatrakning", 900],
  ["Bidragsredovisning", "bidragsredovisning", 800],
  ["Händelseeffekter", "handelseeffekter", 800],
  ["Volymanalys", "volymanalys", 1860],
  ["Måluppfyllelse", "maluppfyllelse", 1500],
  ["Jämförelser", "jamforelser", 1000],
  ["Prognoshistorik", "prognoshistorik", 1200],
] as const;

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await setStage();
  page = await openWorkbench(stage, { pane: "closed" }, PICTURED);
  await page.context().clock.setSystemTime(DAY);
  await openFile(page, "utbildning.xlsx", await xlsxOf(schoolSheets()));
  await pressYearEnd(page);
  await page
    .locator("#pane")
    .getByRole("button")
    .first()
    .click({ timeout: 2000 })
    .catch(() => undefined);
}, 240_000);

afterAll(() => stage.end());

test.each(SHEETS)("the sheet %s, all of it", async (sheet, name, width) => {
  const rows = await page.evaluate((wanted) => {
    const used = window.workbench.book.sheet(wanted).usedRect();
    return used === undefined ? 0 : used.row + used.rows;
  }, sheet);
  expect(rows).toBeGreaterThan(4);
  await page.setViewportSize({ width, height: AROUND + ROW * Math.min(rows + 4, 100) });
  await goTo(page, sheet, "A1");
  await page.mouse.move(width / 2, 20);
  await page.waitForTimeout(400);
  await picture(name, (options) => page.locator("#grid").screenshot(options));
});

const libreOffice = findLibreOffice();

(libreOffice === undefined ? test.skip : test)(
  "the charts beside their tables, as another program draws them",
  async () => {
    if (libreOffice === undefined) throw new Error("LibreOffice is not installed.");
    const book = await loadXlsx(await savedFile(page));
    expect(book.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(["Diagram", "Diagramunderlag"]));
    const file = await page.evaluate(async () => {
      const { book: shown } = window.workbench;
      for (const sheet of shown.sheets) if (sheet.name !== "Diagram") sheet.visibility = "Hidden";
      shown.activate(shown.sheet("Diagram"));
      return Promise.resolve(shown.sheets.length);
    });
    expect(file).toBeGreaterThan(10);
    const folder = mkdtempSync(join(tmpdir(), "avvik-"));
    try {
      writeFileSync(join(folder, "diagram.pdf"), converted(libreOffice, await savedFile(page), "pdf"));
      const run = spawnSync("pdftoppm", [
        "-png",
        "-r",
        "90",
        "-f",
        "1",
        "-l",
        "1",
        "-x",
        "40",
        "-y",
        "50",
        "-W",
        "980",
        "-H",
        "440",
        "-singlefile",
        join(folder, "diagram.pdf"),
        join(folder, "diagram"),
      ]);
      expect(run.status).toBe(0);
      await picture("diagram", async ({ path }) => {
        const taken = readFileSync(join(folder, "diagram.png"));
        if (path !== undefined) writeFileSync(path, taken);
        return taken;
      });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
);

function picture(name: string, take: (options: { readonly path?: string }) => Promise<Uint8Array>): Promise<void> {
  return pictureBy(`tabeller/${name}`, 5_000, take);
}
