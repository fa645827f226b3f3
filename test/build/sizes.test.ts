/**
 * @jest-environment jsdom
 *
 * The built page: how much script stands between a press and its run, and between opening the pane and seeing it.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { builtAddin } from "./built";
import { evaluate, loadChunk, scriptsOf } from "./chunks";

const KILOBYTE = 1024;
let dist: string;
let page: string;

beforeAll(async () => {
  dist = await builtAddin();
  page = readFileSync(join(dist, "taskpane.html"), "utf8");
}, 300_000);

function gzipSize(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file))).length, 0);
}

test("the script that registers the commands is at most 15 kB gzip", () => {
  const scripts = scriptsOf(page);
  expect(scripts).toHaveLength(1);
  expect(gzipSize(scripts)).toBeLessThanOrEqual(15 * KILOBYTE);
});

test("the pane is painted after at most 230 kB gzip of script", async () => {
  const loaded = await scriptsUntilFirstPaint();
  expect(loaded.length).toBeGreaterThan(1);
  expect(gzipSize(loaded)).toBeLessThanOrEqual(230 * KILOBYTE);
  // What opens a Word document is fetched when a file is chosen.
  expect(loaded.filter((file) => /EncryptedPackage|JSZip/.test(readFileSync(join(dist, file), "utf8")))).toEqual([]);
}, 60_000);

test("every script but the page is named by its content, so that an old copy is never mixed with a new page", () => {
  for (const script of scriptsOf(page)) expect(script).toMatch(/\.[0-9a-f]{12}\.js$/);
});

/** Runs the page's own scripts in an Excel that never answers, until the pane shows something. */
async function scriptsUntilFirstPaint(): Promise<readonly string[]> {
  const loaded: string[] = [];
  document.body.innerHTML = new DOMParser().parseFromString(page, "text/html").body.innerHTML;
  const never = new Promise<never>(() => undefined);
  Object.assign(globalThis, {
    matchMedia: () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }),
    Excel: { run: () => never },
    Office: {
      HostType: { Excel: "Excel" },
      actions: { associate: () => undefined },
      context: { displayLanguage: "sv-SE", requirements: { isSetSupported: () => false } },
      onReady: () => Promise.resolve({ host: "Excel", platform: "PC" }),
    },
  });
  document.head.appendChild = ((node: HTMLScriptElement) => {
    if (node.tagName !== "SCRIPT") return Node.prototype.appendChild.call(document.head, node);
    loadChunk(dist, node, loaded);
    return node;
  }) as typeof document.head.appendChild;
  for (const script of scriptsOf(page)) evaluate(dist, script, loaded);
  const isPainted = () => document.getElementById("avvik")?.textContent !== "";
  const hasFailed = () => document.getElementById("part-missing")?.hasAttribute("hidden") === false;
  while (!isPainted() && !hasFailed()) await new Promise((later) => setTimeout(later, 5));
  expect(hasFailed()).toBe(false);
  return loaded;
}
