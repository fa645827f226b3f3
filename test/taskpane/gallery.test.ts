/**
 * Every state of the pane in a real browser: 320 px wide, light, dark and in a contrast theme. axe looks at the
 * colours; with AVVIK_PICTURES=yes there are pictures in .work/gallery for people to look at. Without a browser it is
 * skipped here and said by test/browser/run.ts, which fails in CI.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type Axe from "axe-core";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { findBrowser } from "../browser/find-browser";
import type { ShowState } from "./gallery";
import { builtGallery, GALLERY } from "./galleryPage";
import { STATES } from "./states";

interface Look extends BrowserContextOptions {
  readonly language: string;
}

const LOOKS: Readonly<Record<string, Look>> = {
  light: { colorScheme: "light", language: "sv-SE" },
  dark: { colorScheme: "dark", language: "en-US" },
  contrast: { forcedColors: "active", language: "sv-SE" },
};

/** 320 px is the narrowest pane, and a 1280 px wide page at 400 %. */
const NARROWEST = { width: 320, height: 480 };

/** Excel's own menu lies over the pane's upper right corner. */
const CORNER = { x: NARROWEST.width - 17, y: 16 };

const executablePath = findBrowser();
const inBrowser = executablePath === undefined ? describe.skip : describe;

/** What the gallery's page and axe put in the browser's global scope. */
interface Gallery {
  readonly showState: ShowState;
  readonly axe: typeof Axe;
}

inBrowser("the pane in a browser", () => {
  let browser: Browser;
  let address: string;

  beforeAll(async () => {
    address = pathToFileURL(await builtGallery()).href;
    browser = await chromium.launch({
      executablePath: executablePath ?? "",
      args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
    });
  }, 300_000);

  afterAll(() => browser?.close());

  test.each(Object.entries(LOOKS))(
    "axe finds nothing, nothing is wider than the pane, and its corner is free: %s",
    async (name, look) => {
      await inGallery(look, async (page) => {
        for (const state of Object.keys(STATES)) {
          await show(page, state, look.language);
          if (process.env.AVVIK_PICTURES !== undefined)
            await page.screenshot({ path: join(GALLERY, `${state.replace(/\W+/g, "-")}-${name}.png`) });
          expect({ state, width: await widthOf(page) }).toEqual({ state, width: NARROWEST.width });
          expect({ state, inCorner: await controlAt(page, CORNER) }).toEqual({ state, inCorner: undefined });
          expect({ state, violations: await violations(page) }).toEqual({ state, violations: [] });
          if (name === "light" && (await openLast(page)))
            expect({ state, opened: await violations(page) }).toEqual({ state, opened: [] });
        }
      });
    },
    300_000
  );

  test("everything in the list of sources is reached and opened by the keyboard alone", async () => {
    await inGallery({ language: "sv-SE" }, async (page) => {
      await show(page, "ready to run", "sv-SE");
      const line = page.locator("summary", { hasText: "Utfall" });
      for (let presses = 0; presses < 20 && !(await line.evaluate((one) => one === document.activeElement)); presses++)
        await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      const link = page.getByRole("button", { name: "Utfall!A1:F184311" });
      await link.waitFor();
      await page.keyboard.press("Tab");
      expect(await link.evaluate((one) => one === document.activeElement)).toBe(true);
    });
  }, 60_000);

  test("a section of the comments is copied and pasted with its headings, by the keyboard alone", async () => {
    await inGallery({ language: "sv-SE" }, async (page) => {
      await show(page, "done with comments", "sv-SE");
      await page.getByRole("button", { name: "Kopiera avsnittet" }).focus();
      await page.keyboard.press("Enter");
      await page.getByText("Kopierat.").last().waitFor();
      await page.evaluate(() => {
        document.body.innerHTML = '<div id="word" contenteditable="true"></div>';
        document.getElementById("word")?.focus();
      });
      await page.keyboard.press("Control+V");
      const pasted = page.locator("#word");
      expect(await pasted.locator("h2").allInnerTexts()).toEqual(["Individ- och familjeomsorg"]);
      expect(await pasted.locator("h3").allInnerTexts()).toEqual(["Resultat", "Hyror"]);
      expect(await pasted.locator("p").first().innerText()).toMatch(
        /^Individ- och familjeomsorg redovisar ett underskott/
      );
    });
  }, 60_000);

  async function inGallery({ language: _, ...options }: Look, act: (page: Page) => Promise<void>): Promise<void> {
    const context = await browser.newContext({ viewport: NARROWEST, reducedMotion: "reduce", ...options });
    try {
      const page = await context.newPage();
      await page.goto(address);
      await page.evaluate(readFileSync(require.resolve("axe-core/axe.min.js"), "utf8"));
      await act(page);
    } finally {
      await context.close();
    }
  }
});

/** Lines that are opened, one within the other. */
const UNFOLDED: Readonly<Record<string, readonly RegExp[]>> = {
  "laid out in another way": [/Välj kolumner själv|Choose columns yourself/],
  "where codes belong": [/Så fördelas koderna|How the codes are distributed/, /^042I/, /^0426/],
};

/** Puts a state up, in a window as tall as it is. */
async function show(page: Page, state: string, language: string): Promise<void> {
  await page.setViewportSize(NARROWEST);
  await page.evaluate(([name, spoken]) => (globalThis as unknown as Gallery).showState(name, spoken), [
    state,
    language,
  ] as const);
  await page.waitForSelector("h1");
  // The view of texts comes in a chunk of its own.
  if (/^review(Start|ed)$/.test(STATES[state]?.kind ?? "")) await page.waitForSelector("main p, main button");
  if (state === "done with comments") await openComments(page);
  for (const line of UNFOLDED[state] ?? []) await page.locator("summary", { hasText: line }).last().press("Enter");
  if (state in UNFOLDED) await page.locator("main").evaluate((main) => main.scrollTo(0, 0));
  const height = await page.evaluate(() =>
    [...document.querySelectorAll("main")].reduce(
      (sum, main) => sum + main.scrollHeight - main.clientHeight,
      window.innerHeight
    )
  );
  await page.setViewportSize({ ...NARROWEST, height: Math.max(NARROWEST.height, height) });
}

/** Opens the last two parts that are folded away; whether there are any. */
function openLast(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const parts = [...document.querySelectorAll("details")].slice(-2);
    for (const part of parts) {
      part.open = true;
      // What is in it may come in a chunk of its own.
      await new Promise((later) => setTimeout(later, 50));
    }
    return parts.length > 0;
  });
}

/** The fold with the comments opened, and a stale sentence and its neighbour chosen. */
async function openComments(page: Page): Promise<void> {
  await page.locator("summary", { hasText: /Kommentarer|Comments/ }).click();
  await page.locator("details select").nth(1).selectOption("2");
  await page.getByRole("button", { name: "Individ- och familjeomsorg redovisar" }).click();
  await page.locator("main").evaluate((main) => main.scrollTo(0, 0));
  await page.mouse.move(0, 0);
}

/** How wide the pane would be if it scrolled sideways for what does not fit. */
function widthOf(page: Page): Promise<number> {
  return page.evaluate(() =>
    Math.max(
      document.documentElement.scrollWidth,
      ...[...document.querySelectorAll("main")].map((main) => main.scrollWidth)
    )
  );
}

function controlAt(page: Page, { x, y }: { readonly x: number; readonly y: number }): Promise<string | undefined> {
  return page.evaluate(
    ([left, top]) => document.elementFromPoint(left, top)?.closest("button, a, summary, select, textarea")?.outerHTML,
    [x, y] as const
  );
}

function violations(page: Page): Promise<readonly unknown[]> {
  return page.evaluate(async () => {
    const found = await (globalThis as unknown as Gallery).axe.run(document);
    return found.violations.map(({ id, nodes }) => [
      id,
      nodes.map(({ html, failureSummary }) => [html, failureSummary]),
    ]);
  });
}
