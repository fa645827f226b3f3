/** Hämta fil by the keyboard, in a browser: chosen, seen, inserted; one that is cut off inserts nothing. */
import type { Page } from "playwright-core";
import { townFile } from "../files/town";
import { paneAt, sheetNames } from "./session";
import { pageForEachTest } from "./sharedPage";

let page: Page;

pageForEachTest((fresh) => (page = fresh));

const TOWN = townFile({ seed: 8, vouchers: 200 }).text;

async function load(name: string, text: string) {
  const pane = await paneAt(page, /Redo/);
  await pane.getByRole("button", { name: "Mer", exact: true }).click();
  await pane.getByRole("button", { name: "Hämta fil" }).press("Enter");
  const start = await paneAt(page, /Hämta fil/);
  await page.screenshot({ path: ".work/pictures/file-start.png" });
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    start.getByRole("button", { name: /Välj fil/ }).press("Enter"),
  ]);
  await chooser.setFiles({ name, mimeType: "text/plain", buffer: Buffer.from(text, "latin1") });
}

test("a SIE file is seen before it is inserted, and what stands is left as it is", async () => {
  const before = await sheetNames(page);
  await load("Prövsta 2024.se", TOWN);
  const pane = await paneAt(page, /Filen är läst/);
  await pane.getByText("Prövsta kommun").waitFor();
  await pane.getByText(/#RES\): stämmer/).waitFor();
  await page.screenshot({ path: ".work/pictures/file-understood.png" });
  expect(await sheetNames(page)).toEqual(before);
  await pane.getByRole("button", { name: "Infoga" }).press("Enter");
  const after = await paneAt(page, /Redo/);
  await after
    .getByText(/Infogade bladen Utfall 2024 och Budget 2024/)
    .first()
    .waitFor();
  await page.screenshot({ path: ".work/pictures/file-inserted.png" });
  expect((await sheetNames(page)).filter((name) => !before.includes(name))).toEqual(["Utfall 2024", "Budget 2024"]);
});

test("a file that is cut off tells its line, and offers nothing to insert", async () => {
  const before = await sheetNames(page);
  await load("Prövsta 2024.se", TOWN.slice(0, -30));
  const pane = await paneAt(page, /går inte att använda/);
  await pane.getByText(/En verifikation saknar sitt slut/).waitFor();
  await pane
    .getByText(/^Rad \d+/)
    .first()
    .waitFor();
  await page.screenshot({ path: ".work/pictures/file-refused.png" });
  expect(await pane.getByRole("button", { name: "Infoga" }).count()).toBe(0);
  expect(await sheetNames(page)).toEqual(before);
});
