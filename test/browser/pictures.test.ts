/** The scenes of the sample's year end that README and user guide have pictures of. */
import type { Page } from "playwright-core";
import { reportDocx } from "../documents/report";
import { picture as pictured, PICTURED } from "./picture";
import { goTo, openWorkbench, paneAt, pressYearEnd, setStage, typeInto, type Stage } from "./session";
import { chooseLook, openEmpty, openSample } from "./sharedPage";

/** The stamp above every table tells the time of the run: the same in every picture. */
const DAY = new Date("2025-02-03T09:30:00+01:00");

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await setStage();
  page = await openWorkbench(stage, {}, PICTURED);
});

afterAll(() => stage.end());

/** Each scene with a sample of its own, at the same time of the same day. */
beforeEach(async () => {
  await page.context().clock.setSystemTime(DAY);
  await openSample(page, PICTURED.viewport);
});

const picture = (name: string, of?: "pane" | "grid"): Promise<void> => pictured(page, name, of);

test("the workbench when it has started: the sample, and the pane with what it found", async () => {
  await paneAt(page, /Redo för årsanalys/);
  await goTo(page, "Utfall", "A1");
  await picture("fore-arsanalys");
});

test("after one press: the tables, and the result in the pane", async () => {
  await paneAt(page, /Redo för årsanalys/);
  await pressYearEnd(page);
  await paneAt(page, /Årsanalysen är klar/);
  await goTo(page, "Avvikelse", "A1");
  await picture("workbench");
  await picture("resultat", "pane");
  await goTo(page, "Avstämning", "A1");
  await picture("avstamning", "grid");
});

test("something to mend: what, where and what to do", async () => {
  await paneAt(page, /Redo för årsanalys/);
  await typeInto(page, "Utfall", "E7", "tolv kronor");
  await typeInto(page, "Utfall", "C9", "777");
  await pressYearEnd(page);
  const pane = await paneAt(page, /Något behöver åtgärdas/);
  await pane.locator("button.fui-Link").first().click();
  await picture("atgarda");
});

test("a Word document that is read: where each figure stands, and a copy with comments", async () => {
  await paneAt(page, /Redo för årsanalys/);
  await pressYearEnd(page);
  const ready = await paneAt(page, /Årsanalysen är klar/);
  await ready.getByRole("button", { name: "Mer", exact: true }).click();
  await ready.getByRole("button", { name: "Granska text" }).click();
  const pane = await paneAt(page, /^Granska text$/);
  const file = { name: "Bokslut 2024.docx", mimeType: "", buffer: Buffer.from(await reportDocx()) };
  await pane.locator('input[type="file"]').setInputFiles(file);
  await paneAt(page, /Granskad text/);
  await pane.getByText("Tabell 1 i dokumentet").first().waitFor();
  await picture("granska-word", "pane");
});

test("a text that is read: what is wrong first", async () => {
  await paneAt(page, /Redo för årsanalys/);
  await pressYearEnd(page);
  await typeInto(
    page,
    "Avvikelse",
    "E6",
    "Individ- och familjeomsorg redovisar ett underskott på knappt 91 miljoner kronor, vilket är 5 procent av områdets kommunbidrag."
  );
  await goTo(page, "Avvikelse", "E6");
  await page.locator("#ribbon").getByRole("button", { name: "Granska text" }).click();
  const pane = await paneAt(page, /Granskad text/);
  await pane.getByRole("button", { name: /^Ersätt/ }).waitFor();
  await goTo(page, "Avvikelse", "A1");
  await picture("granska");
});

test("an empty workbook: where to begin", async () => {
  await openEmpty(page);
  await paneAt(page, /Kom igång/);
  await picture("kom-igang", "pane");
});

test("in English, in the dark", async () => {
  await chooseLook(page, "en-US", true);
  await paneAt(page, /Ready/);
  await pressYearEnd(page);
  await paneAt(page, /done/);
  await goTo(page, "Avvikelse", "A1");
  await picture("english-dark");
});
