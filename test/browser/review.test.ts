/**
 * Granska text as a controller meets it: a chapter pasted into the pane with one wrong figure, and a sentence in a
 * cell that is read from the ribbon and mended with one press.
 */
import { readFileSync } from "node:fs";
import JSZip from "jszip";
import type { Frame, Page } from "playwright-core";
import { reportDocx } from "../documents/report";
import { findings } from "./axe";
import { goTo, paneAt, pressYearEnd, typeInto, valuesOf } from "./session";
import { pageForEachTest } from "./sharedPage";

const CHAPTER = [
  "Nämnden redovisar ett underskott på 4 miljoner kronor.",
  "Individ- och familjeomsorg redovisar ett underskott på knappt",
  "91 miljoner kronor.",
].join("\n");

const WRONG = "Individ- och familjeomsorg redovisar ett överskott på drygt 91 miljoner kronor.";
const RIGHT = "Individ- och familjeomsorg redovisar ett underskott på drygt 91 miljoner kronor.";

let page: Page;

pageForEachTest((opened) => (page = opened));

/** All of it at once, as a paste does. */
async function paste(pane: Frame, text: string): Promise<void> {
  const field = pane.getByRole("textbox", { name: /Klistra in text/ });
  await field.click();
  await field.fill(text);
}

function pressReview(): Promise<void> {
  return page.locator("#ribbon").getByRole("button", { name: "Granska text" }).click();
}

test("a chapter that is pasted is read, its wrong figure told and mended in the text", async () => {
  await pressYearEnd(page);
  const pane = await paneAt(page, /Årsanalysen är klar|preliminär/);
  await pane.getByRole("button", { name: "Mer", exact: true }).click();
  await pane.getByRole("button", { name: "Granska text" }).click();
  await paneAt(page, /^Granska text$/);
  await pane.waitForFunction(() => document.activeElement?.tagName === "H1");
  expect(await findings(pane)).toEqual([]);

  await paste(pane, CHAPTER);
  await pane.getByRole("button", { name: "Granska texten" }).click();
  await paneAt(page, /Granskad text/);
  await pane.getByRole("heading", { level: 2, name: "Stämmer inte (1)" }).waitFor();
  expect(await pane.getByText("Stämmer inte (avrundningsordet): ska vara drygt 91 miljoner kronor").isVisible()).toBe(
    true
  );
  expect(await findings(pane)).toEqual([]);

  await pane.getByRole("button", { name: "−91 106 tkr" }).click();
  // The sheet is shown first, and then the cell.
  await page.waitForFunction(() => {
    const { sheet, rects } = window.workbench.book.selected;
    const [rect] = rects;
    const values = rect === undefined ? [] : sheet.values(sheet.address(rect).split("!").at(-1) ?? "");
    return sheet.name === "Avvikelse" && values.flat().join() === "-91106";
  });

  await pane.getByRole("button", { name: /^Ersätt ”knappt 91/ }).click();
  await pane.getByRole("heading", { level: 2, name: "Stämmer (2)" }).waitFor();
  expect(await pane.getByRole("heading", { name: /Stämmer inte/ }).count()).toBe(0);
  await pane.getByRole("button", { name: "Ändra texten" }).click();
  expect(await pane.getByRole("textbox").inputValue()).toBe(CHAPTER.replace("knappt\n91", "drygt 91"));
  await pane.getByRole("button", { name: "Tillbaka" }).click();
  await paneAt(page, /Årsanalysen är klar|preliminär/);
});

const DENIED = [
  "Av 1 280 vuxna svarade 776 av 1 280 (71 procent).",
  "",
  "Område\tBudget\tUtfall\tAvvikelse",
  "AMA EBB\t1 645 081\t1 580 779\t64 302",
  "IFO\t1 822 631\t1 913 737\t−91 106",
  "BTS\t493 425\t544 486\t−15 061",
  "Stab o öv\t248 752\t174 891\t73 861",
].join("\n");

test("figures that deny each other are told first, then those of a pasted table that the tables deny", async () => {
  await pressYearEnd(page);
  const pane = await paneAt(page, /Årsanalysen är klar|preliminär/);
  await pane.getByRole("button", { name: "Mer", exact: true }).click();
  await pane.getByRole("button", { name: "Granska text" }).click();
  await paneAt(page, /^Granska text$/);
  await paste(pane, DENIED);
  await pane.getByRole("button", { name: "Granska texten" }).click();
  await paneAt(page, /Granskad text/);
  const headings = pane.getByRole("heading", { level: 2 });
  await headings.first().waitFor();
  expect((await headings.allTextContents()).slice(0, 2)).toEqual(["Kan inte alla vara rätt (1)", "Stämmer inte (1)"]);
  expect(await findings(pane)).toEqual([]);
});

test("a sentence in a selected cell is read from the ribbon, mended with one press, and taken back with another", async () => {
  await typeInto(page, "Inställningar", "E3", WRONG);
  await goTo(page, "Inställningar", "E3");
  await pressReview();
  const pane = await paneAt(page, /Granskad text/);
  await pane.getByText("Stämmer inte (riktningen): ska vara underskott").waitFor();
  expect(await findings(pane)).toEqual([]);
  await goTo(page, "Utfall", "A1");
  await pane.getByRole("button", { name: "Inställningar!E3" }).click();
  await page.waitForFunction(() => window.workbench.book.selected.sheet.name === "Inställningar");

  await pane.getByRole("button", { name: "Ersätt ”överskott” med ”underskott”" }).click();
  await pane.getByRole("heading", { level: 2, name: "Stämmer (1)" }).waitFor();
  expect(await valuesOf(page, "Inställningar", "E3")).toEqual([[RIGHT]]);
  expect(await findings(pane)).toEqual([]);

  await pane.getByRole("button", { name: "Ångra" }).click();
  await pane.getByRole("heading", { level: 2, name: "Stämmer inte (1)" }).waitFor();
  expect(await valuesOf(page, "Inställningar", "E3")).toEqual([[WRONG]]);
});

test("a figure that somebody has changed in Kommentarer is found there and put right", async () => {
  await pressYearEnd(page);
  const cell = await page.evaluate(() => {
    const { book } = window.workbench;
    const sheet = book.sheet("Kommentarer");
    const row = sheet.values("C1:C40").findIndex(([text]) => String(text).includes("drygt 91 miljoner kronor"));
    const address = `C${row + 1}`;
    return { address, text: String(sheet.value(address)) };
  });
  await page.evaluate(([address, text]) => window.workbench.book.sheet("Kommentarer").type(address, text), [
    cell.address,
    cell.text.replace("drygt 91 miljoner", "drygt 92 miljoner"),
  ] as const);
  const pane = await paneAt(page, /Årsanalysen är klar|preliminär/);
  await pane.getByRole("button", { name: "Mer", exact: true }).click();
  await pane.getByRole("button", { name: "Granska text" }).click();
  await pane.getByRole("button", { name: "Granska Kommentarer" }).click();
  await pane.getByRole("heading", { level: 2, name: "Stämmer inte (1)" }).waitFor();
  await pane.getByRole("button", { name: "Ersätt ”drygt 92 miljoner kronor” med ”drygt 91 miljoner kronor”" }).click();
  await pane.getByText(`Ersatt i Kommentarer!${cell.address}`).first().waitFor();
  expect(await valuesOf(page, "Kommentarer", cell.address)).toEqual([[cell.text]]);
});

test("a Word document is chosen by keyboard, read with its tables, and saved as a copy with comments", async () => {
  await pressYearEnd(page);
  const pane = await paneAt(page, /Årsanalysen är klar|preliminär/);
  await pane.getByRole("button", { name: "Mer", exact: true }).click();
  await pane.getByRole("button", { name: "Granska text" }).click();
  await paneAt(page, /^Granska text$/);
  const original = Buffer.from(await reportDocx());
  const choosing = page.waitForEvent("filechooser");
  await pane.getByRole("button", { name: "Välj fil" }).focus();
  await page.keyboard.press("Enter");
  const chooser = await choosing;
  await chooser.setFiles({ name: "Bokslut 2024.docx", mimeType: "", buffer: original });
  await paneAt(page, /Granskad text/);
  await pane.getByRole("heading", { level: 2, name: "Stämmer inte (4)" }).waitFor();
  await pane.getByText("Tabell 1 i dokumentet").first().waitFor();
  expect(await pane.getByRole("button", { name: /^Ersätt/ }).count()).toBe(0);
  expect(await findings(pane)).toEqual([]);

  const saving = page.waitForEvent("download");
  await pane.getByRole("button", { name: "Spara kopia med kommentarer" }).focus();
  await page.keyboard.press("Enter");
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe("Bokslut 2024 – granskad.docx");
  const copy = await JSZip.loadAsync(readFileSync(await saved.path()));
  const comments = (await copy.file("word/comments.xml")?.async("string")) ?? "";
  expect([...comments.matchAll(/<w:comment /g)]).toHaveLength(4);
  await pane.getByText("4 kommentarer i kopian Bokslut 2024 – granskad.docx").first().waitFor();
  expect(await findings(pane)).toEqual([]);
});

test("a file that is no Word document is told, and another can be chosen at once", async () => {
  const pane = await paneAt(page, /Redo för årsanalys/);
  await pane.getByRole("button", { name: "Mer", exact: true }).click();
  await pane.getByRole("button", { name: "Granska text" }).click();
  await paneAt(page, /^Granska text$/);
  const file = { name: "Bokslut.docx", mimeType: "", buffer: Buffer.from("%PDF-1.7") };
  await pane.locator('input[type="file"]').setInputFiles(file);
  await pane.getByText("Filen är inget Word-dokument. Välj en fil som slutar på .docx.").first().waitFor();
  expect(await pane.getByRole("button", { name: "Välj fil" }).isVisible()).toBe(true);
  expect(await findings(pane)).toEqual([]);
});

test("a cell that was rewritten since it was read is left alone, and that is said", async () => {
  await typeInto(page, "Inställningar", "E3", WRONG);
  await goTo(page, "Inställningar", "E3");
  await pressReview();
  const pane = await paneAt(page, /Granskad text/);
  await typeInto(page, "Inställningar", "E3", "En annan mening.");
  await pane.getByRole("button", { name: "Ersätt ”överskott” med ”underskott”" }).click();
  await pane.getByText("Cellen har ändrats sedan den lästes. Granska igen.").first().waitFor();
  expect(await valuesOf(page, "Inställningar", "E3")).toEqual([["En annan mening."]]);
});

test("without text in the selection the ribbon opens the choice of what to read; all of it is reached by keyboard", async () => {
  await goTo(page, "Utfall", "A1");
  await pressReview();
  const pane = await paneAt(page, /^Granska text$/);
  await pane.getByRole("button", { name: "Granska Kommentarer" }).focus();
  await page.keyboard.press("Enter");
  await pane.getByText("Arbetsboken har inget blad Kommentarer från Avvik").first().waitFor();
  await pane.getByRole("textbox").focus();
  await page.keyboard.type("Nämnden redovisar ett underskott på 5 miljoner kronor.");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await paneAt(page, /Granskad text/);
  await pane.getByText(/Stämmer inte \(siffran\): ska vara 4 miljoner kronor/).waitFor();
});
