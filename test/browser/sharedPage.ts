/**
 * One workbench page for the tests of a file: to open a page takes many times as long as to open a workbook on it. Each
 * begins with a workbook that nobody has touched, and with the pane newly started.
 */
import type { Page } from "playwright-core";
import { MemoryWorkbook } from "../host/cells/book";
import { saveXlsx } from "../host/xlsx";
import { openWorkbench, setStage, VIEWPORT, type Stage } from "./session";

/**
 * A page with the sample as if just opened before each test. Only a page whose language, theme or clock a test has
 * changed, or that does not answer, gives way to another.
 */
export function pageForEachTest(use: (page: Page) => void): void {
  let stage: Stage;
  let page: Page | undefined;
  beforeAll(async () => {
    stage = await setStage();
  });
  beforeEach(async () => {
    if (page === undefined || !(await isRenewed(page))) {
      await page?.context().close();
      page = await openWorkbench(stage);
    }
    use(page);
  });
  afterAll(() => stage.end());
}

/** Whether the page is again as it was when it had opened. */
async function isRenewed(page: Page): Promise<boolean> {
  const isAsOpened = await page.evaluate((now) => {
    const { lang, dataset } = document.documentElement;
    return lang === "sv-SE" && dataset["theme"] === "light" && Math.abs(Date.now() - now) < 60_000;
  }, Date.now());
  if (!isAsOpened) return false;
  return openSample(page).then(
    () => true,
    (reason: unknown) => {
      console.warn(`The sample could not be opened again, so the next test gets a page of its own: ${String(reason)}`);
      return false;
    }
  );
}

/** Another copy of the sample in the place of the workbook, with the pane open, on a page of the usual size. */
export async function openSample(page: Page, viewport = VIEWPORT): Promise<void> {
  await page.setViewportSize(viewport);
  await page.evaluate(async () => {
    window.workbench.setFault(undefined);
    window.workbench.openPane();
    await window.workbench.openSample();
    await window.workbench.idle();
  });
  // The tabs are those of the workbook before until the grid has drawn these.
  await page.waitForFunction(() => {
    const { sheets, activeSheet } = window.workbench.book;
    const tabs = [...document.querySelectorAll('[role="tab"]')];
    const chosen = tabs.filter((tab) => tab.getAttribute("aria-selected") === "true");
    const named = (some: readonly Element[]): string => some.map(({ textContent }) => textContent.trim()).join();
    const shown = sheets.filter(({ visibility }) => visibility === "Visible").map(({ name }) => name);
    return named(tabs) === shown.join() && named(chosen) === activeSheet.name;
  });
}

/** A new, empty workbook in the place of the one that is open. */
export async function openEmpty(page: Page): Promise<void> {
  const book = new MemoryWorkbook();
  book.addSheet();
  const bytes = [...(await saveXlsx(book))];
  await page.evaluate((file) => window.workbench.open("Bok1.xlsx", Uint8Array.from(file)), bytes);
}

/** The toolbar's choice of Office's language and theme; the pane starts anew where either is another. */
export async function chooseLook(page: Page, language: "sv-SE" | "en-US", isDark = false): Promise<void> {
  await page.locator("#language").selectOption(language);
  await page.locator("#dark").setChecked(isDark);
}
