/** Reports chosen in the pane: left out of the ribbon's runs until they are taken in again, and written one by one. */
import type { Frame, Page } from "playwright-core";
import { findings } from "./axe";
import { paneAt, pressYearEnd, sheetNames, tableNamed, unfold, widthsOf } from "./session";
import { pageForEachTest } from "./sharedPage";

let page: Page;

pageForEachTest((opened) => (page = opened));

async function isGood(pane: Frame): Promise<void> {
  expect(await findings(pane)).toEqual([]);
  const { clientWidth, scrollWidth } = await widthsOf(pane);
  expect({ clientWidth, scrollWidth }).toEqual({ clientWidth, scrollWidth: clientWidth });
}

/** The stamp above a table: the cell over its heading row. */
async function stampOf(table: string): Promise<string> {
  const { sheet, address } = await tableNamed(page, table);
  const above = `A${Number(/\d+/.exec(address)?.[0]) - 1}`;
  return page.evaluate(([name, where]) => String(window.workbench.book.sheet(name).values(where)[0]?.[0]), [
    sheet,
    above,
  ] as const);
}

async function openReports(): Promise<Frame> {
  const pane = await paneAt(page, /Redo för årsanalys/);
  await unfold(pane, /^Rapporter/);
  return pane;
}

test("the list is for everybody: nothing for axe to find, and it fits the narrowest pane, before a run and after", async () => {
  const before = await openReports();
  await isGood(before);
  await pressYearEnd(page);
  const after = await paneAt(page, /Årsanalysen är klar/);
  await unfold(after, /^Skriv en rapport för sig/);
  await isGood(after);
});

test("a report that is left out, with the keyboard alone, is not written by the ribbon's button; the pane says so", async () => {
  const pane = await openReports();
  await pane.getByRole("checkbox", { name: "Diagram" }).focus();
  await page.keyboard.press("Space");
  await pane.getByRole("checkbox", { name: "Diagram", checked: false }).waitFor();
  await pressYearEnd(page);
  const done = await paneAt(page, /Årsanalysen är klar/);
  expect(await sheetNames(page)).not.toContain("Diagram");
  expect(await sheetNames(page)).toContain("Avvikelse");
  await unfold(done, /^Bortvalda rapporter/);
  await done.getByText("Tabeller från tidigare körningar står kvar", { exact: false }).waitFor();
});

test("a report can be written alone after a run: it gets a new stamp, the others keep theirs and their figures", async () => {
  await page.context().clock.setSystemTime(new Date("2025-02-03T09:30:00+01:00"));
  await paneAt(page, /Redo för årsanalys/);
  await pressYearEnd(page);
  const done = await paneAt(page, /Årsanalysen är klar/);
  const before = await tableNamed(page, "Avvik.driftbudget");
  await page.context().clock.setSystemTime(new Date("2025-02-04T10:15:00+01:00"));
  await unfold(done, /^Skriv en rapport för sig/);
  await done.getByRole("button", { name: "Skriv nu: Kommunbidrag per beslut" }).click();
  await paneAt(page, /^Klart: Kommunbidrag per beslut$/);
  expect(await stampOf("Avvik.kommunbidrag")).toContain("2025-02-04");
  expect(await stampOf("Avvik.driftbudget")).toContain("2025-02-03");
  expect(await tableNamed(page, "Avvik.driftbudget")).toEqual(before);
});
