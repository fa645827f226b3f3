/**
 * @jest-environment jsdom
 */
import { act } from "react";
import { announced, control, heading, openPart, preparePage, press, show, stateCalled } from "./shownPane";
import { BUDGET_UNLIKE_GRANT, WRITTEN } from "./states";

preparePage();

describe("a result", () => {
  test("links to every sheet and table that was written", () => {
    const { asked } = show(stateCalled("done"));
    press("Ram och beslut");
    press("Nämndens driftbudget");
    expect(asked).toEqual([
      'reveal {"sheet":"Ram och beslut","address":"A6:C14"}',
      expect.stringMatching(/^reveal .*"address":"A5:C13"/),
    ]);
  });

  test("says that all controls hold", () => {
    show(stateCalled("done"));
    expect(document.body.textContent).toContain("Avstämning: 4 kontroller gjorda, alla stämmer.");
  });

  test("names the control that does not hold, with the difference", () => {
    show(stateCalled("done, preliminary"));
    expect(document.body.textContent).toContain("Avstämning: 1 av 6 kontroller stämmer inte.");
    expect(document.body.textContent).toContain("Budget: lästa rader = använda + listade rader. Skillnad: 1.");
  });

  test("tells a difference that the controller judges from a control that fails", () => {
    show({ kind: "done", result: { ...WRITTEN, checks: [...WRITTEN.checks, BUDGET_UNLIKE_GRANT] }, notice: undefined });
    expect(document.body.textContent).toContain("Avstämning: 5 kontroller gjorda, 1 skillnad att se över.");
  });

  test("offers a code without a place that of its likes, and takes it back with the same button", async () => {
    const { asked } = show(stateCalled("done, preliminary"));
    await act(async () => press("Lägg 4711 under Övriga kostnader"));
    expect(asked).toEqual([expect.stringContaining('placeCode {"source":"accounts","code":"4711"')]);
    expect(document.body.textContent).toContain("En rad har lagts till i Kontoplan. Kör igen när du är klar.");
    await act(async () => press("Ångra: ta bort raden för 4711"));
    expect(asked.at(-1)).toBe("takeBackCode");
    expect(control("Lägg 4711 under Övriga kostnader")).toBeTruthy();
  });

  test("that is preliminary says why, in its heading and list", () => {
    show(stateCalled("done, preliminary"));
    expect(heading()).toBe("Årsanalysen är preliminär");
    expect(document.body.textContent).toContain("Gör resultatet preliminärt (2)");
  });

  test("shows what a user had written in cells that are ours", async () => {
    show(stateCalled("done, preliminary"));
    expect((await openPart("Ersatta ändringar")).textContent).toContain("Avvikelse!C6 Där stod: 64\u00A0302");
  });

  test("lists the deviations that must be explained, each with its row in the sheet", () => {
    const { asked } = show(stateCalled("done"));
    expect(document.body.textContent).toContain("Att förklara (1)");
    expect(document.body.textContent).toContain("Individ- och familjeomsorg (IFO)−91\u00A0106\u00A0tkr");
    press("Individ- och familjeomsorg (IFO)");
    expect(asked).toEqual(['reveal {"sheet":"Avvikelse","address":"A6"}']);
  });

  test("says nothing of explanations where no deviation reaches the thresholds", () => {
    show({
      kind: "done",
      result: { ...WRITTEN, tables: WRITTEN.tables.map((table) => ({ ...table, rows: [] })) },
      notice: undefined,
    });
    expect(document.body.textContent).not.toContain("Att förklara");
  });

  test("names the source that a left out report needs", async () => {
    show(stateCalled("done"));
    expect((await openPart("Utelämnade rapporter")).textContent).toContain(
      "Orsaker till avvikelsen Behöver källan Orsaker."
    );
  });

  test("reminds that nothing is saved yet", () => {
    show(stateCalled("done"));
    expect(document.body.textContent).toContain("Ännu inte sparat.");
  });

  test("stays in view when a place cannot be shown", () => {
    show(stateCalled("a place not found"));
    expect(heading()).toBe("Årsanalysen är klar");
    expect(announced()).toContain("'Ram och beslut'!A4 kunde inte visas (ItemNotFound)");
  });
});

describe("problems", () => {
  test("go to their cell at a click", () => {
    const { asked } = show(stateCalled("stopped"));
    const links = [...document.querySelectorAll<HTMLElement>("main li button")];
    act(() => links[0]?.click());
    expect(asked).toEqual(['reveal {"sheet":"Utfall","address":"A1:F1"}']);
  });

  test("of a source that is not there lead to the sources", () => {
    const { asked } = show(stateCalled("stopped"));
    press("Öppna Kommunbidrag bland källorna");
    expect(asked).toEqual(['examine "grants"']);
  });

  test("stand in order of gravity, counted", () => {
    show(stateCalled("stopped"));
    expect([...document.querySelectorAll("h2")].map(({ textContent }) => textContent)).toEqual([
      "Måste åtgärdas (2)",
      "Gör resultatet preliminärt (2)",
      "Att känna till (2)",
    ]);
  });

  test("come ten at a time, and the keyboard goes to the first new one", () => {
    show(stateCalled("many problems"));
    const items = () => document.querySelectorAll("main li");
    expect(items()).toHaveLength(10);
    press("Visa 10 till (10 av 25 visas)");
    expect(items()).toHaveLength(20);
    expect(document.activeElement).toBe(items()[10]);
    press("Visa 5 till (20 av 25 visas)");
    expect(items()).toHaveLength(25);
    expect(document.activeElement).toBe(items()[20]);
    expect(document.body.textContent).not.toContain("visas)");
  });
});

describe("a failure", () => {
  test("says what to try, its code, and what became of the workbook", () => {
    show(stateCalled("failed"));
    expect(document.body.textContent).toContain("Bladet Avvikelse är skyddat.");
    expect(document.body.textContent).toContain("arbetsboken är som den var före körningen");
    expect(document.body.textContent).toContain("Felkod: sheetProtected");
  });

  test("has details to copy, with host and version", async () => {
    const copied: string[] = [];
    Object.assign(navigator, { clipboard: { writeText: async (text: string) => void copied.push(text) } });
    show(stateCalled("failed by a fault of our own"));
    await openPart("Tekniska uppgifter");
    await act(async () => control("Kopiera uppgifterna").click());
    expect(copied[0]).toContain("code: TypeError");
    expect(copied[0]).toContain("Excel PC 16.0");
    expect(document.body.textContent).toContain("Uppgifterna är kopierade.");
  });

  test("of the pane itself is shown in the pane, never a blank one, and left by going on", () => {
    const silent = jest.spyOn(console, "error").mockImplementation(() => undefined);
    const broken = { ...stateCalled("done"), result: {} } as ReturnType<typeof stateCalled>;
    const session = show(broken);
    expect(heading()).toBe("Något gick fel");
    expect(document.body.textContent).toContain("Felkod: TypeError");
    act(() => session.put(stateCalled("ready to run")));
    expect(heading()).toBe("Redo för årsanalys");
    silent.mockRestore();
  });

  test("selects its details where the clipboard is closed", async () => {
    Object.assign(navigator, { clipboard: { writeText: () => Promise.reject(new Error("NotAllowedError")) } });
    show(stateCalled("failed"));
    await openPart("Tekniska uppgifter");
    await act(async () => control("Kopiera uppgifterna").click());
    const details = document.querySelector("textarea");
    expect(details?.value.slice(details.selectionStart, details.selectionEnd)).toBe(details?.value);
    expect(document.body.textContent).toContain("Ctrl+C");
  });
});
