/**
 * The pane for everybody: in every state and look nothing for axe to find, no scroll sideways, all of it by keyboard.
 */
import type { Frame, Page } from "playwright-core";
import { findings } from "./axe";
import { openWorkbench, paneAt, setStage, typeInto, unfold, widthsOf, type Stage } from "./session";
import { chooseLook, openEmpty } from "./sharedPage";

let stage: Stage;
/** The page that the looks share. */
let page: Page;

beforeAll(async () => {
  stage = await setStage();
  page = await openWorkbench(stage, { book: "none" });
});

afterAll(() => stage.end());

interface Look {
  readonly name: string;
  readonly language: "sv-SE" | "en-US";
  readonly isDark: boolean;
  readonly forcedColors: "active" | "none";
}

const LOOKS: readonly Look[] = [
  { name: "light, in Swedish", language: "sv-SE", isDark: false, forcedColors: "none" },
  { name: "dark, in English", language: "en-US", isDark: true, forcedColors: "none" },
  { name: "a contrast theme, in Swedish", language: "sv-SE", isDark: false, forcedColors: "active" },
];

/** One workbook through all states, each going on from the one before. */
describe.each(LOOKS)("$name", ({ language, isDark, forcedColors }) => {
  beforeAll(async () => {
    await page.emulateMedia({ forcedColors });
    await openEmpty(page);
    await chooseLook(page, language, isDark);
    await page.locator("#divider").press("Home");
  });

  test("a workbook without sources", async () => {
    await isGood(await paneAt(page, /Kom igång|Get started/));
  });

  test("all sources found, with one of them and the optional ones unfolded", async () => {
    await page.locator("#sample").click();
    await page.waitForFunction(() => window.workbench.book.sheets.length > 10);
    const pane = await paneAt(page, /Redo|Ready/);
    await isGood(pane);
    await unfold(pane, "Utfall");
    await unfold(pane, /Frivilliga|Optional/);
    await isGood(pane);
  });

  test("something must be mended", async () => {
    await typeInto(page, "Utfall", "E7", "tolv kronor");
    const pane = await paneAt(page, /Redo|Ready/);
    await pressInPane(pane);
    await isGood(await paneAt(page, /åtgärdas|to be fixed/));
    await typeInto(page, "Utfall", "E7", "12");
  });

  test("a run under way", async () => {
    await page.evaluate(() => window.workbench.setFault("silence"));
    const pane = await paneAt(page, /åtgärdas|to be fixed/);
    await pressInPane(pane);
    await isGood(await paneAt(page, /pågår|under way/));
  });

  test("Excel has refused", async () => {
    await page.evaluate(() => {
      window.workbench.setFault(undefined);
      window.workbench.restartPane();
      window.workbench.setFault("refusal");
    });
    await pressInPane(await paneAt(page, /Redo|Ready/));
    await isGood(await paneAt(page, /fel|wrong/));
  });

  test("the run is done", async () => {
    await page.evaluate(() => window.workbench.setFault(undefined));
    await pressInPane(await paneAt(page, /fel|wrong/));
    await isGood(await paneAt(page, /klar|preliminär|done|preliminary/));
  });

  test("a round is being filled in, with an area's proposals, the columns of the ways and all acts unfolded", async () => {
    await typeInto(page, "Inställningar", "B4", "Ekonomisk prognos");
    await typeInto(page, "Inställningar", "B5", "202404");
    const before = await paneAt(page, /klar|preliminär|done|preliminary/);
    await before.getByRole("button", { name: /^(Mer|More)$/ }).click();
    await before.getByRole("button", { name: /^(Prognos|Forecast)$/ }).click();
    const pane = await paneAt(page, /underlaget är klart|Prognosen är|forecast/);
    await unfold(pane, "Individ- och familjeomsorg");
    await unfold(pane, /Visa sätten|Show the ways/);
    await pane.getByRole("button", { name: /^(Mer|More)$/ }).click();
    await isGood(pane);
  });
});

test("everything in the pane is reached with Tab, a run started with Enter, a table gone to", async () => {
  await page.context().close();
  page = await openWorkbench(stage, { pane: "closed" });
  await page.locator('[id="Avvik.Open"]').press("Enter");
  const pane = await paneAt(page, /Redo/);
  await page.locator("#pane header button").focus();
  const reached = await tabThrough(page, pane);
  expect(reached).toEqual(await tabbable(pane));

  await page.locator("#pane header button").focus();
  await tabTo(page, pane, "Årsanalys");
  await page.keyboard.press("Enter");
  await paneAt(page, /klar|preliminär/);
  await pane.waitForFunction(() => document.activeElement?.tagName === "H1");

  await tabTo(page, pane, "Driftbudget");
  await page.keyboard.press("Enter");
  // The sheet is in front already: what is selected in it comes when Excel has answered.
  await page.waitForFunction(() => {
    const { selected } = window.workbench.book;
    const [rect, another] = selected.rects;
    const table = window.workbench.book.findName("Avvik.driftbudget")?.formula.replaceAll("$", "");
    return rect !== undefined && another === undefined && `=${selected.sheet.address(rect)}` === table;
  });
  await page.context().close();
});

function pressInPane(pane: Frame): Promise<void> {
  return pane.getByRole("button", { name: /^(Årsanalys|Year-end analysis)$/ }).click();
}

/** Nothing for axe to find, and everything within the narrowest pane. */
async function isGood(pane: Frame): Promise<void> {
  expect(await findings(pane)).toEqual([]);
  const { clientWidth, scrollWidth } = await widthsOf(pane);
  expect(scrollWidth).toBe(clientWidth);
  expect(clientWidth).toBeLessThanOrEqual(320);
}

/** Names of what Tab stops at within the pane, from the first to the last. */
async function tabThrough(page: Page, pane: Frame): Promise<readonly string[]> {
  const names: string[] = [];
  for (let presses = 0; presses < 200; presses++) {
    await page.keyboard.press("Tab");
    const name = await focusedIn(pane);
    if (name === undefined && names.length > 0) return names;
    if (name !== undefined) names.push(name);
  }
  throw new Error("Tab never left the pane.");
}

async function tabTo(page: Page, pane: Frame, name: string): Promise<void> {
  for (let presses = 0; presses < 200; presses++) {
    await page.keyboard.press("Tab");
    if ((await focusedIn(pane)) === name) return;
  }
  throw new Error(`Tab never reached ${name}.`);
}

/** Text of what has the keyboard in the pane; `undefined` when it is elsewhere. */
function focusedIn(pane: Frame): Promise<string | undefined> {
  return pane.evaluate(() => {
    const active = document.hasFocus() ? document.activeElement : null;
    return active === null || active === document.body ? undefined : (active.textContent ?? "").trim();
  });
}

function tabbable(pane: Frame): Promise<readonly string[]> {
  return pane.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("summary, button, a[href], select, input, textarea, [tabindex='0']")]
      .filter((element) => element.checkVisibility() && element.tabIndex >= 0)
      .map((element) => (element.textContent ?? "").trim())
  );
}
