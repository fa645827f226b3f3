/**
 * What the browser tests share: a server with workbench and built add-in, a browser, and a page on which the sample
 * is open. What a test does, it does as a user would, with mouse and keyboard; what came of it is read from the
 * grid (what is seen) and from the workbook (what is true).
 */
import { readFileSync } from "node:fs";
import { chromium, type Browser, type BrowserContextOptions, type Frame, type Page } from "playwright-core";
import { builtAddin } from "../build/built";
import { BUNDLES } from "../workbench/build";
import type { Desk } from "../workbench/desk";
import { serveWorkbench, type Served } from "../workbench/serve";
import { findBrowser } from "./find-browser";

declare global {
  interface Window {
    readonly workbench: Desk;
  }
}

/** So that nothing but what a page asks for leaves the machine, and no window opens. */
const ARGUMENTS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** How large a page is, unless a test tells otherwise. */
export const VIEWPORT = { width: 1366, height: 860 };

export interface Stage {
  readonly browser: Browser;
  readonly url: string;
  readonly end: () => Promise<void>;
}

export function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error("No Chrome, Edge or Chromium is installed.");
  return chromium.launch({ executablePath, args: ARGUMENTS });
}

export async function setStage(): Promise<Stage> {
  const served: Served = await serveWorkbench({ addin: await builtAddin(), bundles: BUNDLES, port: 0 });
  const browser = await launchBrowser();
  return {
    browser,
    url: served.url,
    end: async () => {
      await browser.close();
      await served.close();
    },
  };
}

/** How wide the pane's content is, and would be if it scrolled sideways for what does not fit. */
export function widthsOf(pane: Frame): Promise<{ readonly clientWidth: number; readonly scrollWidth: number }> {
  return pane
    .locator("main")
    .first()
    .evaluate(({ clientWidth, scrollWidth }) => ({ clientWidth, scrollWidth }));
}

export function sheetNames(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => window.workbench.book.sheets.map((sheet) => sheet.name));
}

/**
 * A workbench page of its own; `query` as page.ts reads it. Faults on the page fail the test that looks at `faults`.
 */
export async function openWorkbench(
  stage: Stage,
  query: Readonly<Record<string, string>> = {},
  options: BrowserContextOptions = {}
): Promise<Page> {
  const context = await stage.browser.newContext({
    viewport: VIEWPORT,
    locale: "sv-SE",
    ...options,
  });
  const page = await context.newPage();
  await page.goto(`${stage.url}?${new URLSearchParams(query).toString()}`);
  await page.waitForFunction(() => window.workbench?.isReady === true, undefined, { timeout: 60_000 });
  await page.getByRole("tab").first().waitFor({ timeout: 60_000 });
  return page;
}

/** The pane's page, when it has shown a heading that matches. */
export async function paneAt(page: Page, heading: RegExp): Promise<Frame> {
  const element = await page.waitForSelector("#pane iframe", { state: "attached" });
  const frame = await element.contentFrame();
  if (frame === null) throw new Error("The pane has no page.");
  await frame.getByRole("heading", { level: 1, name: heading }).waitFor({ timeout: 60_000, state: "attached" });
  return frame;
}

/** Opens a workbook's file, as a user does. */
export async function openFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.locator("#open").click()]);
  const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  await chooser.setFiles({ name, mimeType, buffer: Buffer.from(bytes) });
  await page.getByText(`${name} är öppnad.`).waitFor();
}

/** Opens a line of the pane that shows more: a source, or the optional ones. */
export async function unfold(pane: Frame, line: string | RegExp): Promise<void> {
  await pane.locator("summary").filter({ hasText: line }).first().click();
}

/** Presses Årsanalys on the ribbon and waits for its end. */
export async function pressYearEnd(page: Page): Promise<void> {
  await page.evaluate(() => window.workbench.idle());
  const before = await page.evaluate(() => window.workbench.donePresses);
  await page
    .locator("#ribbon")
    .getByRole("button", { name: /^(Årsanalys|Year-end analysis)$/ })
    .click();
  await page.waitForFunction((done) => window.workbench.donePresses > done, before, { timeout: 90_000 });
  await page.evaluate(() => window.workbench.idle());
}

/** What stands in the workbook. */
export function valuesOf(
  page: Page,
  sheet: string,
  address: string
): Promise<readonly (readonly (string | number | boolean)[])[]> {
  return page.evaluate(([name, where]) => window.workbench.book.sheet(name).values(where), [sheet, address] as const);
}

/** What is seen in the grid. */
export function seen(page: Page, sheet: string, address: string): Promise<readonly (readonly string[])[]> {
  return page.evaluate(([name, where]) => window.workbench.seen(name, where), [sheet, address] as const);
}

/** Goes to a cell through the grid's name box and types there. */
export async function typeInto(page: Page, sheet: string, address: string, text: string): Promise<void> {
  await goTo(page, sheet, address);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
  await page.evaluate(() => window.workbench.idle());
}

/** Selects cells as a user does: the sheet's tab, then the name box. */
export async function goTo(page: Page, sheet: string, address: string): Promise<void> {
  await openTab(page, sheet);
  const box = page.locator("#grid input").first();
  await box.click();
  await box.fill(address);
  await box.press("Enter");
}

/** Pressed where it stands still: a tab that moves under the mouse is taken to be dragged. */
async function openTab(page: Page, sheet: string): Promise<void> {
  const tab = page.getByRole("tab", { name: sheet, exact: true });
  const opened = page.getByRole("tab", { name: sheet, exact: true, selected: true });
  if (await opened.isVisible()) return;
  const left = async (): Promise<number | undefined> => (await tab.boundingBox())?.x;
  await tab.scrollIntoViewIfNeeded();
  for (let before = NaN, at = await left(); at !== before; at = await left()) {
    before = at ?? NaN;
    await page.waitForTimeout(150);
  }
  await tab.click();
  await opened.waitFor();
}

/** The file that the workbench's Save gives. */
export async function savedFile(page: Page): Promise<Uint8Array> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#save").click()]);
  return readFileSync(await download.path());
}

export interface SeenTable {
  readonly sheet: string;
  /** "A4:C9" */
  readonly address: string;
  readonly values: readonly (readonly (string | number | boolean)[])[];
}

/** A table that Avvik has written, by its defined name. */
export function tableNamed(page: Page, name: string): Promise<SeenTable> {
  return page.evaluate((wanted) => {
    const { book } = window.workbench;
    const formula = book.findName(wanted)?.formula;
    if (formula === undefined) throw new Error(`The workbook has no table ${wanted}.`);
    const mark = formula.lastIndexOf("!");
    const sheet = formula.slice(1, mark).replace(/^'|'$/g, "");
    const address = formula.slice(mark + 1).replaceAll("$", "");
    return { sheet, address, values: book.sheet(sheet).values(address) };
  }, name);
}
