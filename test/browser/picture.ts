/**
 * The pictures of README and user guide: what they show is set up and looked at in every run, so that none can show
 * what is no longer so; `node --import tsx test/browser/run.ts --pictures` writes them to docs/pictures.
 */
import { existsSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import type { BrowserContextOptions, Page } from "playwright-core";
import { ROOT } from "../build/built";

const FOLDER = join(ROOT, "docs/pictures");
const WANTED = process.env.AVVIK_PICTURES !== undefined;

/** How a page that is pictured is opened: the same on every machine. */
export const PICTURED = {
  viewport: { width: 1366, height: 800 },
  timezoneId: "Europe/Stockholm",
  reducedMotion: "reduce",
} satisfies BrowserContextOptions;

/** What it looks like at rest, without the mouse over any of it; `height`: its upper pixels alone. */
export async function picture(
  page: Page,
  name: string,
  of: "page" | "pane" | "grid" = "page",
  height?: number
): Promise<void> {
  await page.mouse.move(700, 20);
  await page.waitForTimeout(300);
  const part = of === "page" ? null : await page.locator(`#${of}`).boundingBox();
  const clip = part === null ? {} : { clip: { ...part, height: height ?? part.height } };
  await pictureBy(name, 10_000, (options) => page.screenshot({ ...options, ...clip }));
}

/** A picture that is taken in another way: `least` bytes, for what is seen on one that shows something. */
export async function pictureBy(
  name: string,
  least: number,
  take: (options: { readonly path?: string }) => Promise<Uint8Array>
): Promise<void> {
  const file = join(FOLDER, `${name}.png`);
  mkdirSync(dirname(file), { recursive: true });
  const taken = await take(WANTED ? { path: file } : {});
  expect(taken.length).toBeGreaterThan(least);
  expect({ name, exists: existsSync(file) }).toEqual({ name, exists: true });
}
