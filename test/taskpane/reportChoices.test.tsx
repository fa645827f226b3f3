/**
 * @jest-environment jsdom
 */
import { act } from "react";
import { announced, heading, openPart, preparePage, press, show, stateCalled, ENGLISH } from "./shownPane";
import { ready, sessionWith } from "./openedSession";

preparePage();

function box(part: HTMLElement, report: string): HTMLInputElement {
  const label = [...part.querySelectorAll("label")].find(({ textContent }) => textContent === report);
  const found = document.getElementById(label?.htmlFor ?? "");
  if (!(found instanceof HTMLInputElement)) throw new Error(`There is no choice called ${report}.`);
  return found;
}

describe("the reports before a run", () => {
  test("are all there to choose, with what one needs that cannot be made", async () => {
    show(stateCalled("ready to run"));
    const part = await openPart("Rapporter");
    expect(part.querySelector("summary")?.textContent).toContain("1 av 3 skrivs");
    expect([box(part, "Budgetavvikelse per verksamhetsområde").checked, box(part, "Resultaträkning").checked]).toEqual([
      true,
      false,
    ]);
    const needs = document.getElementById(box(part, "Orsaker till avvikelsen").getAttribute("aria-describedby") ?? "");
    expect(needs?.textContent).toBe("Behöver källan Orsaker.");
  });

  test("are left out and taken in again by their boxes", async () => {
    const { asked } = show(stateCalled("ready to run"));
    const part = await openPart("Rapporter");
    act(() => box(part, "Budgetavvikelse per verksamhetsområde").click());
    act(() => box(part, "Resultaträkning").click());
    expect(asked).toEqual(['skip "budgetavvikelse" true', 'skip "resultatrakning" false']);
  });

  test("can be written one by one, also one that is left out otherwise", async () => {
    const { asked } = show(stateCalled("ready to run"));
    await openPart("Rapporter");
    press("Skriv nu: Resultaträkning");
    expect(asked).toEqual(['run {"only":["resultatrakning"]}']);
    expect(document.querySelector('[aria-label="Skriv nu: Orsaker till avvikelsen"]')).toBeNull();
  });

  test("are not offered where there is nothing to make them of", () => {
    show(stateCalled("an empty workbook"));
    expect(document.body.textContent).not.toContain("Rapporter");
  });
});

describe("a report that was written alone", () => {
  test("is named in the heading, and what was not written stands as it was", async () => {
    show(stateCalled("one report written alone"));
    expect(heading()).toBe("Klart: Budgetavvikelse per verksamhetsområde");
    expect((await openPart("Bortvalda rapporter")).textContent).toContain("Resultaträkning");
    expect((await openPart("Tabeller från tidigare körningar")).textContent).toContain("Resultaträkning!A4:D20");
  });

  test("that the workbook gives no table says so", () => {
    const state = stateCalled("one report written alone");
    if (state.kind === "done") show({ ...state, result: { ...state.result, tables: [] } });
    expect(heading()).toBe("Arbetsboken ger ingen tabell: Budgetavvikelse per verksamhetsområde");
  });

  test("is told in English where Excel is in English", () => {
    show(stateCalled("one report written alone"), ENGLISH);
    expect(heading()).toBe("Done: Budgetavvikelse per verksamhetsområde");
    expect(announced()).toContain("Done: Budgetavvikelse");
  });

  test("can be followed by another", async () => {
    const { asked } = show(stateCalled("done"));
    await openPart("Skriv en rapport för sig");
    press("Skriv nu: Budgetavvikelse per verksamhetsområde");
    expect(asked).toEqual(['run {"only":["budgetavvikelse"]}']);
  });
});

test("the session remembers in the workbook what is left out, two clicks in a row as one after the other", async () => {
  const { session, workbook } = sessionWith();
  await session.examine();
  await Promise.all([session.skip("orsaker", true), session.skip("reserv", true)]);
  expect(
    ready(session)
      .reports.filter(({ isSkipped }) => isSkipped)
      .map(({ id }) => id)
      .sort()
  ).toEqual(["orsaker", "reserv"]);
  await session.skip("orsaker", false);
  expect(workbook.asked.filter((asked) => asked.startsWith("skip"))).toEqual([
    "skip orsaker",
    "skip orsaker reserv",
    "skip reserv",
  ]);
});

test("the session hands on which reports are to be written alone", async () => {
  const wanted: unknown[] = [];
  const { session } = sessionWith({ yearEnd: async (_workbook, { only }) => (wanted.push(only), stateDone()) });
  await session.run({ only: ["driftbudget"] });
  await session.run();
  expect(wanted).toEqual([["driftbudget"], undefined]);
});

function stateDone() {
  const state = stateCalled("done");
  if (state.kind !== "done") throw new Error("The state is not done.");
  return state.result;
}
