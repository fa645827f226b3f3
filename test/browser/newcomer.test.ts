/**
 * A newcomer with a workbook of their own, that knows nothing of Avvik, and with the keyboard alone: from opening the
 * pane to the written package. Every key is counted; in every view axe finds nothing, and all fits the narrowest pane.
 */
import type { Frame, Page } from "playwright-core";
import { MemoryWorkbook } from "../host/cells/book";
import { saveXlsx } from "../host/xlsx";
import { invent } from "../layouts/municipality";
import { foreignWorkbook } from "../layouts/newcomer";
import { chanceOf } from "../layouts/random";
import { findings } from "./axe";
import { picture, PICTURED } from "./picture";
import { openWorkbench, paneAt, setStage, tableNamed, widthsOf, type Stage } from "./session";

const town = invent(chanceOf(77));
const DAY = new Date("2025-02-03T09:30:00+01:00");

/** An unhurried hand: half a second a key, and what a view takes to read. */
const SECONDS_PER_KEY = 0.5;
const SECONDS_PER_VIEW = 15;
const FIVE_MINUTES = 300;

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
});

afterAll(() => stage.end());

test("from a workbook of one's own to the package by keyboard alone, in less than five minutes", async () => {
  const page = await openWorkbench(stage, { book: "none", pane: "closed" }, PICTURED);
  await page.context().clock.setSystemTime(DAY);
  await openFile(page);
  const hands = handsOn(page);

  await hands.press("F6");
  await hands.until((name) => name.startsWith("Öppna Avvik"));
  await hands.press("Enter");
  await hands.see(/Källor saknas/);
  // As narrow as a pane can be.
  await page.locator("#divider").press("Home");
  await hands.toPart("pane");
  await picture(page, "egen-arbetsbok-start", "page");
  await hands.until((name) => name === "Infoga mallen");
  await hands.press("Enter");
  const empty = await hands.see(/Källor är tomma|Källor behöver förtydligas/);

  await hands.goToSource(empty, "Inställningar");
  await hands.fill(["Tab", "Enter"], [town.committee, String(town.year), "", `${town.year}12`]);
  await hands.goToSource(empty, "Ramar");
  await hands.fill(["ArrowDown"], [town.committee]);
  await hands.fill(["ArrowRight", "ArrowUp"], ["Ja"]);

  await hands.toPart("pane");
  await hands.until((name) => name === "Mer");
  await hands.press("Enter");
  await empty.getByRole("button", { name: "Läs av igen" }).waitFor();
  await hands.until((name) => name === "Läs av igen");
  await hands.press("Enter");
  const asked = await hands.see(/Källor behöver förtydligas/);
  await hands.until((name) => name.startsWith("Utfall"));
  await hands.press("Enter");
  await isGood(asked);
  await picture(page, "egen-arbetsbok-fraga", "pane");
  await hands.until((name) => name === "Utfall externt + Utfall internt");
  await hands.press("Enter");

  await hands.see(/Redo för årsanalys/);
  await hands.until((name) => name === "Årsanalys");
  await hands.press("Enter");
  await hands.see(/Årsanalysen är klar/);
  await picture(page, "egen-arbetsbok-klar", "page");

  const { values } = await tableNamed(page, "Avvik.budgetavvikelse");
  const cost = town.outcome.reduce((sum, { hundredths }) => sum + hundredths, 0);
  const grant = town.grants.reduce((sum, { kronor }) => sum + kronor, 0);
  expect(values.at(-1)).toEqual(["SUMMA", grant / 1000, Math.round((grant * 100 - cost) / 100_000)]);
  const seconds = hands.presses() * SECONDS_PER_KEY + hands.views() * SECONDS_PER_VIEW;
  expect(seconds).toBeLessThan(FIVE_MINUTES);
  await page.context().close();
});

/** As a file that is opened; what a person does from there is counted. */
async function openFile(page: Page): Promise<void> {
  const book = new MemoryWorkbook();
  for (const { name, cells } of foreignWorkbook(town))
    book.addSheet(
      name,
      cells.map((row) => [...row])
    );
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.locator("#open").click()]);
  await chooser.setFiles({ name: "uppföljning.xlsx", mimeType: "", buffer: Buffer.from(await saveXlsx(book)) });
  await page.getByText("uppföljning.xlsx är öppnad.").waitFor();
}

/** A person's hands on the keyboard: every key is counted, and every view that is read. */
function handsOn(page: Page) {
  let presses = 0;
  let views = 0;
  const press = async (key: string): Promise<void> => {
    presses++;
    await page.keyboard.press(key);
  };
  const type = async (text: string): Promise<void> => {
    presses += text.length;
    await page.keyboard.type(text);
  };
  const until = async (isWanted: (name: string) => boolean): Promise<void> => {
    const met: string[] = [];
    for (let tabs = 0; tabs < 80; tabs++) {
      const name = await focused(page);
      if (isWanted(name)) return;
      met.push(name.slice(0, 30));
      await press("Tab");
    }
    throw new Error(`Tab never reached what was wanted, only ${met.join(" | ")}.`);
  };
  const toPart = async (part: "ribbon" | "grid" | "pane"): Promise<void> => {
    for (let tries = 0; tries < 4; tries++) {
      const here = await page.evaluate(() => document.activeElement?.closest("#ribbon, #grid, #pane")?.id);
      if (here === part) return;
      await press("F6");
    }
    throw new Error(`F6 never reached the ${part}.`);
  };
  return {
    press,
    until,
    toPart,
    presses: () => presses,
    views: () => views,
    /** A view that has come, with nothing in it for axe to find. */
    see: async (heading: RegExp): Promise<Frame> => {
      views++;
      const pane = await paneAt(page, heading);
      await page.evaluate(() => window.workbench.idle());
      await isGood(pane);
      return pane;
    },
    /** Opens the source's line in the pane, and goes to the cells that it stands in. */
    goToSource: async (pane: Frame, source: string): Promise<void> => {
      await toPart("pane");
      await until((name) => name.startsWith(source));
      await press("Enter");
      await pane.getByText(`${source}!`).first().waitFor();
      await until((name) => name.startsWith(`${source}!`));
      await press("Enter");
      await page.waitForFunction((name) => window.workbench.book.selected.sheet.name === name, source);
      await toPart("grid");
    },
    /** Moves, then types downwards; "" leaves a cell as it is. */
    fill: async (moves: readonly string[], texts: readonly string[]): Promise<void> => {
      for (const move of moves) await press(move);
      for (const text of texts) {
        if (text === "") await press("Enter");
        else {
          await type(text);
          await press("Enter");
        }
      }
      await page.evaluate(() => window.workbench.idle());
    },
  };
}

/** Text of what has the keyboard, on the page or in the pane. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const active = document.activeElement;
    const inner = active instanceof HTMLIFrameElement ? active.contentDocument?.activeElement : active;
    return inner === document.body ? "" : (inner?.textContent ?? "").trim();
  });
}

/** Nothing for axe to find, and everything within the pane. */
async function isGood(pane: Frame): Promise<void> {
  expect(await findings(pane)).toEqual([]);
  const { clientWidth, scrollWidth } = await widthsOf(pane);
  expect(scrollWidth).toBe(clientWidth);
}
