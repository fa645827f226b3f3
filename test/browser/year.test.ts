/**
 * A year with Avvik as a controller has it, with the keyboard alone: each round's form filled in, locked, corrected and
 * compared with, up to the published year end. The pictures are those of the user guide's chapter on the year.
 */
import type { Page } from "playwright-core";
import expected from "../fixtures/exempel-2024.expected.json";
import { buildSample, sampleSheets } from "../fixtures/exempel-2024";
import { smallTown } from "../rounds/smallTown";
import { xlsxOf } from "../support/xlsxOf";
import { picture, PICTURED } from "./picture";
import {
  goTo,
  openFile,
  openWorkbench,
  paneAt,
  setStage,
  tableNamed,
  typeInto,
  unfold,
  valuesOf,
  type Stage,
} from "./session";

const IFO = "Individ- och familjeomsorg";
const PLACEMENTS = "Insatser, egen och extern regi, inklusive ensamkommande barn";
const STAB = "Stab och förvaltningsövergripande kostnader";

/** The rows of Prognos, to be typed instead. */
const STATED = (sampleSheets().get("Prognos") ?? []).slice(1);

const OUTCOME = sampleSheets().get("Utfall") ?? [];

const bookedBy = (through: number) => OUTCOME.filter(([period], at) => at === 0 || Number(period) <= through);

/** What each measure is expected to give in the year, in kronor. */
const EFFECTS = ["Prognostiserad effekt", 15e6, 9e6, 9e6, 7e6, 3e6, 1e6];

/** The sample as it stands in May, before anybody has used Avvik: nothing of what comes later in the year. */
function inMay(): ReturnType<typeof sampleSheets> {
  const sheets = new Map(sampleSheets());
  for (const later of ["Prognos", "Bidrag"]) sheets.delete(later);
  const measures = (sheets.get("Åtgärder") ?? []).map((row, at) => [...row, EFFECTS[at] ?? ""]);
  return sheets.set("Utfall", bookedBy(202404)).set("Åtgärder", measures);
}

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await setStage();
  page = await openWorkbench(stage, {}, { ...PICTURED, viewport: { width: 1780, height: 900 } });
  await openFile(page, "aret.xlsx", await buildSample(inMay()));
});

afterAll(() => stage.end());

/** The ledger of the months pasted in, and the occasion set in Inställningar, on that day. */
async function begin(occasion: string, through: number, day: string): Promise<void> {
  await page.context().clock.setSystemTime(new Date(day));
  const rows = bookedBy(through).map((row) => [...row]);
  await page.evaluate((pasted) => void window.workbench.book.sheet("Utfall").fill("A1", pasted), rows);
  await setting("Tillfälle", occasion);
  await setting("Till och med", String(through));
}

async function setting(key: string, value: string): Promise<void> {
  const keys = await page.evaluate(() => window.workbench.book.sheet("Inställningar").values("A1:A20"));
  await typeInto(page, "Inställningar", `B${keys.findIndex(([name]) => name === key) + 1}`, value);
}

/** A button of the ribbon, or of its menu Prognoser, with Enter, and the end of what it began. */
async function press(name: "Årsanalys" | "Prognos" | "Lås prognosen"): Promise<void> {
  await page.evaluate(() => window.workbench.idle());
  const before = await page.evaluate(() => window.workbench.donePresses);
  const ribbon = page.locator("#ribbon");
  if (name !== "Årsanalys") await ribbon.locator("summary").filter({ hasText: "Prognoser" }).press("Enter");
  await ribbon.getByRole("button", { name, exact: true }).press("Enter");
  await page.waitForFunction((done) => window.workbench.donePresses > done, before, { timeout: 60_000 });
  await page.evaluate(() => window.workbench.idle());
}

interface Line {
  readonly area: string;
  readonly cause?: string;
}

/** Types in the form's cell of a row and a column. */
async function fillIn({ area, cause = "" }: Line, heading: string, text: string): Promise<void> {
  const form = await tableNamed(page, "Avvik.prognosunderlag");
  const [headings = []] = form.values;
  const row = form.values.findIndex((cells) => String(cells[0]).startsWith(area) && cells[1] === cause);
  expect({ area, cause, isThere: row > 0 }).toEqual({ area, cause, isThere: true });
  const first = Number(/\d+/.exec(form.address)?.[0]);
  const column = String.fromCharCode(65 + headings.indexOf(heading));
  const address = `${column}${first + row}`;
  await typeInto(page, form.sheet, address, text);
  expect(await valuesOf(page, form.sheet, address)).toEqual([[Number.isNaN(Number(text)) ? text : Number(text)]]);
}

/** What stands in the form's column Prognos, of areas and sums. */
async function forecasts(): Promise<readonly unknown[]> {
  const { values } = await tableNamed(page, "Avvik.prognosunderlag");
  const [headings = [], ...rows] = values;
  return rows.filter((cells) => cells[1] === "").map((cells) => cells[headings.indexOf("Prognos")]);
}

async function typeStated(occasion: string, but: (area: string) => boolean = () => false): Promise<void> {
  for (const [when, , area, cause, amount] of STATED) {
    const isTyped = when === occasion && !but(String(area));
    if (isTyped) await fillIn({ area: String(area), cause: String(cause) }, "Prognos", String(Number(amount) / 1000));
  }
}

/** A sheet with that row at the top, all of it or so many pixels. */
async function look(name: string, sheet: string, row = 1, height?: number): Promise<void> {
  await goTo(page, sheet, `A${row + 60}`);
  await goTo(page, sheet, `A${row}`);
  await (height === undefined ? picture(page, name) : picture(page, name, "grid", height));
}

/** Waits for what a press in the pane has begun. */
const idle = (): Promise<void> => page.evaluate(() => window.workbench.idle());

const DONE = /Prognosunderlaget är klart|Prognosen är preliminär/;

test("the first round: some areas are typed, the rest is proposed with one press, and it is locked", async () => {
  await begin("Ekonomisk prognos", 202404, "2024-05-14T10:02:00+02:00");
  await press("Prognos");
  await (await paneAt(page, DONE)).getByText("4 av 4 områden har ingen prognos än.").waitFor();
  await fillIn({ area: IFO }, "Prognos", "-58200");
  await fillIn({ area: IFO, cause: PLACEMENTS }, "Prognos", "-55000");
  await fillIn({ area: IFO }, "Kommentar", "Fler placeringar än väntat");
  await fillIn({ area: STAB }, "Prognos", "90000");
  await press("Prognos");
  const pane = await paneAt(page, DONE);
  await pane.getByText("2 av 4 områden har ingen prognos än.").waitFor();
  await pane.getByRole("button", { name: "Ta förslagen där det är tomt" }).press("Enter");
  await idle();
  await (await paneAt(page, DONE)).getByText("Ekonomisk prognos 2024: ifyllt, återstår att låsa.").waitFor();
  expect(await forecasts()).toEqual([27_719, -58_200, -16_778, 90_000, "", 42_741]);
  await look("aret-underlag", "Prognosunderlag");
  await look("aret-uppfoljning", "Uppföljning", 1, 470);
  await press("Lås prognosen");
  await (await paneAt(page, /^Ekonomisk prognos är låst$/)).getByText(/är låst \(version 1\)/).waitFor();
});

test("the next round compares with it; what is corrected after the lock is locked with its reason", async () => {
  await begin("Delårsrapport", 202408, "2024-09-12T09:30:00+02:00");
  await press("Prognos");
  await paneAt(page, DONE);
  await typeStated("Delårsrapport");
  await fillIn({ area: IFO }, "Prognos", "-80000");
  await press("Prognos");
  await press("Lås prognosen");
  await paneAt(page, /^Delårsrapport är låst$/);
  await typeStated("Delårsrapport", (area) => area !== IFO);
  await press("Lås prognosen");
  const refused = await paneAt(page, /Något behöver åtgärdas/);
  await refused.getByText("ändrad efter version 1, återstår att låsa med skäl", { exact: false }).waitFor();
  await press("Prognos");
  await fillIn({ area: "Skäl till rättelse" }, "Kommentar", "Två placeringar avslutas");
  await press("Lås prognosen");
  await paneAt(page, /^Delårsrapport är låst som version 2$/);
  const change = (await tableNamed(page, "Avvik.uppfoljning")).values.find(([area]) => String(area).startsWith(IFO));
  expect(change?.slice(1)).toEqual([1_822_631, -1_214_704, -1_287_166, -72_462, -1_899_737, -77_106, -58_200, -18_906]);
});

test("at the year end the tables are the published ones, and each forecast stands beside what came of it", async () => {
  await begin("Årsanalys", 202412, "2025-01-20T09:15:00+01:00");
  await press("Årsanalys");
  await paneAt(page, /Årsanalysen är klar/);
  for (const name of ["Avvik.driftbudget", "Avvik.forandringar", "Avvik.budgetavvikelse"]) {
    const published = expected.tables.find((table) => table.name === name);
    const [, ...rows] = (await tableNamed(page, name)).values;
    expect(rows.map(([label]) => label)).toEqual(published?.rows.map(({ label }) => label));
    published?.rows.forEach(({ values }, at) =>
      values.forEach((value, column) =>
        expect(Math.abs(Number(rows[at]?.[column + 1]) - Number(value))).toBeLessThanOrEqual(1)
      )
    );
  }
  await press("Lås prognosen");
  await paneAt(page, /^Årsanalys är låst$/);
  const { values } = await tableNamed(page, "Avvik.prognoshistorik");
  const ofIfo = values.filter((row) => row[3] === IFO && row[4] === "").map((row) => row.slice(1, 8));
  expect(ofIfo).toEqual([
    ["Ekonomisk prognos", 1, IFO, "", -58_200_000, -91_105_832.54, -32_905_832.54],
    ["Delårsrapport", 1, IFO, "", -80_000_000, -91_105_832.54, -11_105_832.54],
    ["Delårsrapport", 2, IFO, "", -77_106_000, -91_105_832.54, -13_999_832.54],
    ["Årsanalys", 1, IFO, "", "", -91_105_832.54, ""],
  ]);
  await look("aret-historik", "Prognoshistorik");
  const accuracy = await tableNamed(page, "Avvik.prognossakerhet");
  await page.setViewportSize({ width: 2160, height: 900 });
  await look("aret-sakerhet", accuracy.sheet, Number(/\d+/.exec(accuracy.address)?.[0]) - 3, 375);
});

test("where earlier years are known, each way to the full year shows how far it has missed", async () => {
  await openFile(page, "litet.xlsx", await xlsxOf(smallTown()));
  await press("Prognos");
  const pane = await paneAt(page, DONE);
  await unfold(pane, "Grundskola");
  await pane.getByRole("heading", { name: "Förslag till prognos" }).evaluate((heading) => heading.scrollIntoView());
  await picture(page, "aret-forslag", "pane");
});
