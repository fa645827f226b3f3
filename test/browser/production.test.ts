/**
 * The add-in as it is deployed, byte for byte: the built page under its own security policy, with office.js where
 * Microsoft has it. Only Excel is ours: a script before the page's own, as Excel on the desktop would be there.
 */
import { join } from "node:path";
import type { Browser, Page, Route } from "playwright-core";
import { builtAddin } from "../build/built";
import { officeFolder } from "../host/office";
import { BUNDLES } from "../workbench/build";
import type { ExcelInPage } from "./excel-in-page";
import { launchBrowser } from "./session";

declare global {
  interface Window {
    readonly avvikExcel: ExcelInPage;
    readonly violations: string[];
  }
}

const ADDRESS = "https://avvik.test/";
const MICROSOFT = "https://appsforoffice.microsoft.com/lib/1/hosted/";

let browser: Browser;
let page: Page;
let dist: string;
const answered: string[] = [];
const stopped: string[] = [];
const faults: string[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
  dist = await builtAddin();
  const context = await browser.newContext({ viewport: { width: 350, height: 700 } });
  page = await context.newPage();
  page.on("pageerror", (error) => faults.push(error.message));
  await context.addInitScript({ path: join(BUNDLES, "excel.js") });
  await context.addInitScript(() => {
    const violations: string[] = [];
    Object.assign(window, { violations });
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
      violations.push(`${violatedDirective}: ${blockedURI}`)
    );
  });
  await context.route("**/*", answer);
  await page.goto(`${ADDRESS}taskpane.html`);
});

afterAll(() => browser.close());

/** The add-in's files and office.js are there; whatever else the page asks for is noted and refused. */
async function answer(route: Route): Promise<void> {
  const address = route.request().url();
  const [folder, path] = address.startsWith(MICROSOFT)
    ? [officeFolder(), address.slice(MICROSOFT.length)]
    : [dist, decodeURIComponent(address.slice(ADDRESS.length))];
  if (!address.startsWith(MICROSOFT) && !address.startsWith(ADDRESS)) {
    stopped.push(address);
    return route.abort();
  }
  answered.push(address);
  await route.fulfill({ path: join(folder, path.replace(/[?#].*$/, "")) });
}

test("it starts in an empty workbook, loads the sample and writes the tables", async () => {
  expect(await page.evaluate(() => document.querySelector("script")?.src)).toBe(`${MICROSOFT}office.js`);
  await page.getByRole("button", { name: "Läs in exemplet" }).click();
  await page.getByRole("heading", { level: 1, name: "Redo för årsanalys" }).waitFor({ timeout: 60_000 });
  await page.getByRole("button", { name: "Årsanalys" }).click();
  await page.getByRole("heading", { level: 1, name: /Årsanalysen är/ }).waitFor({ timeout: 60_000 });
  const total = await page.evaluate(() => {
    const formula = window.avvikExcel.book.findName("Avvik.budgetavvikelse")?.formula ?? "";
    const [sheet = "", address = ""] = formula.slice(1).replaceAll("$", "").split("!");
    return window.avvikExcel.book.sheet(sheet).values(address).at(-1);
  });
  expect(total).toEqual(["SUMMA", 4_209_889, -4004]);
});

test("nothing in it goes against its security policy, and nothing fails on the way", async () => {
  expect(await page.evaluate(() => window.violations)).toEqual([]);
  expect(faults).toEqual([]);
});

test("no request leaves it but for office.js", () => {
  expect(stopped).toEqual([]);
  const fromMicrosoft = answered
    .filter((address) => address.startsWith(MICROSOFT))
    .map((address) => address.slice(MICROSOFT.length));
  expect(fromMicrosoft).toContain("office.js");
  expect(
    fromMicrosoft.every((path) =>
      /^(office\.js|excel-win32-[\d.]+\.js|[a-z]{2}-[a-z]{2}\/office_strings\.js)$/i.test(path)
    )
  ).toBe(true);
});
