/**
 * @jest-environment jsdom
 */
import { act } from "react";
import type { Layout } from "../../src/layouts/atHome";
import type { Problem } from "../../src/model/problem";
import type { SourceStatus } from "../../src/sources/status";
import { EXAMPLES } from "../words/problemExamples";
import { control, heading, openPart, preparePage, press, show, stateCalled } from "./shownPane";

preparePage();

describe("sources", () => {
  test("are looked for when the pane opens", () => {
    expect(show({ kind: "idle" }).asked).toEqual(["examine"]);
  });

  test("are not looked for while the ribbon's run is under way", () => {
    expect(show(stateCalled("running")).asked).toEqual([]);
  });

  test("say where they are read from and how many rows they have", async () => {
    show(stateCalled("ready to run"));
    const part = await openPart("Utfall");
    expect(part.querySelector("summary")?.textContent).toContain("184\u00A0310 rader");
    expect(part.textContent).toContain("Blad: Utfall!A1:F184311");
  });

  test("can be read from the selected cells instead", async () => {
    const { asked } = show(stateCalled("ready to run"));
    await openPart("Budget");
    press("Använd markeringen för Budget");
    expect(asked).toEqual(['useSelection "budget"']);
  });

  test("beside which more rows stand are asked about, where they are read as ever", async () => {
    const { asked } = show(stateCalled("more rows beside a source"));
    const part = await openPart("Utfall");
    expect(part.textContent).toContain("På Utfall rättelser står rader som kan höra till Utfall. De räknas inte med.");
    expect(part.textContent).toContain("Blad: Utfall!A1:F184311");
    press("Utfall + Utfall rättelser");
    expect(asked).toEqual([expect.stringContaining("readAs")]);
  });

  test("that are missing are got by the template, or by an empty sheet each", async () => {
    const { asked } = show(stateCalled("sources missing and unclear"));
    press("Infoga mallen");
    await openPart("Kommunbidrag");
    press("Infoga tomt blad för Kommunbidrag");
    expect(asked).toEqual(["insertTemplate", 'insertTemplate ["grants"]']);
  });

  test("whose headings are not understood open by themselves when they want attention, with the keyboard there", () => {
    show(stateCalled("sources missing and unclear"));
    const [part] = [...document.querySelectorAll("details")].filter(({ open }) => open);
    expect(part?.querySelector("summary")).toBe(document.activeElement);
    expect(part?.textContent).toContain("Utfall");
  });

  test("let the user say which column is which, among the headings that were found", () => {
    const { asked } = show(stateCalled("sources missing and unclear"));
    const amount = [...document.querySelectorAll("label")].find(({ textContent }) => textContent === "Belopp");
    const choice = document.getElementById(amount?.htmlFor ?? "");
    if (!(choice instanceof HTMLSelectElement)) throw new Error("The column Belopp has no list.");
    expect([...choice.options].map(({ text }) => text)).toEqual([
      "Ingen kolumn",
      "Månad",
      "Kto",
      "Org",
      "Vht",
      "Ack utfall 2024",
      "Kolumn F, tom",
    ]);
    act(() => {
      choice.value = "4";
      choice.dispatchEvent(new Event("change", { bubbles: true }));
    });
    expect(asked).toEqual(['mapColumn "outcome" "Belopp" 4']);
  });

  test("laid out in another way are corrected by choosing, a column in the list or the one that is selected", async () => {
    const { asked } = show(stateCalled("laid out in another way"));
    const part = await openPart("Utfall");
    expect(part.textContent).toContain("Läses inte: Motpart, Notering");
    await openPart("Välj kolumner själv");
    const listOf = (name: string): HTMLSelectElement | null | undefined =>
      [...part.querySelectorAll(".fui-Field")]
        .find((one) => one.textContent?.startsWith(name))
        ?.querySelector("select");
    const texts = (name: string) => [...(listOf(name)?.options ?? [])].map(({ text }) => text);
    const columns = [
      "A Enhet: 0110",
      "B Verksamhet: 510",
      "C Konto: 5011 Månadslön",
      "D: GL",
      "Den markerade kolumnen",
    ];
    expect(texts("Konto")).toEqual(columns);
    expect(texts("Period")).toEqual(["I kolumnrubrikerna", ...columns]);
    expect(texts("Belopp")).toEqual(["3 kolumner: jan … mar", ...columns]);
    const choose = (name: string, value: string): void =>
      act(() => {
        const list = listOf(name);
        if (list) list.value = value;
        list?.dispatchEvent(new Event("change", { bubbles: true }));
      });
    choose("Konto", "1");
    choose("Ansvar", "selection");
    expect(asked).toEqual(['chooseColumn "outcome" "Konto" 1', 'chooseColumn "outcome" "Ansvar" "selection"']);
  });

  test("that are asked about take the keyboard to the next question, and to where they are read when all is answered", async () => {
    const asked = stateCalled("laid out in another way");
    if (asked.kind !== "ready") throw new Error("The sources are not shown.");
    const session = show(asked);
    expect(document.body.textContent).toContain("En fråga att svara på: Budget.");
    const budget = await openPart("Budget");
    const answer = control("Verksamhet", budget);
    act(() => answer.focus());
    const put = (change: (status: SourceStatus) => SourceStatus, answers: Layout["answers"]): void =>
      act(() =>
        session.put({
          ...asked,
          recognition: asked.recognition.map((status) => (status.source === "budget" ? change(status) : status)),
          layouts: asked.layouts.map((layout) => (layout.source === "budget" ? { ...layout, answers } : layout)),
        })
      );
    const next: Problem = {
      ...EXAMPLES.layoutAsked,
      kind: "layoutAsked",
      column: "Konto",
      candidates: ["Kto", "Slag"],
    };
    const mapping = { source: "budget", parts: [] } as const;
    put(
      (status) => ({ ...status, problems: [next] }),
      ["Kto", "Slag"].map((text) => ({ label: { kind: "text", text }, mapping }))
    );
    expect(document.activeElement?.textContent).toContain("vilken kolumn är Konto?");
    put((status) => ({ ...status, state: "ready", problems: [] }), []);
    expect(document.activeElement?.textContent).toBe("Läses från: Export!A4:Q310");
  });

  test("that are read though something about one of them is asked say so first", () => {
    const shown = stateCalled("laid out in another way");
    if (shown.kind !== "ready") throw new Error("The sources are not shown.");
    const left: Problem = { ...EXAMPLES.layoutColumnsLeft, kind: "layoutColumnsLeft", severity: "preliminary" };
    const recognition = shown.recognition.map((status): SourceStatus =>
      status.source === "budget" ? { ...status, state: "ready", problems: [left] } : status
    );
    show({ ...shown, recognition });
    expect(document.body.textContent).toContain("Något att svara på innan tabellerna är slutliga: Budget.");
  });

  test("that the user has chosen can be forgotten", async () => {
    const { asked } = show(stateCalled("sources missing and unclear"));
    await openPart("Budget");
    press("Glöm mina val för Budget");
    expect(asked).toEqual(['forget "budget"']);
  });

  test("that have no rows yet are told apart from those that are ready", async () => {
    show(stateCalled("the template still empty"));
    expect(heading()).toBe("Källor är tomma");
    expect(document.body.textContent).toContain("Utan rader under rubrikerna: Budget och Kommunbidrag.");
  });

  test("of an empty workbook can be the sample's", () => {
    const { asked } = show(stateCalled("an empty workbook"));
    press("Läs in exemplet");
    expect(asked).toEqual(["loadSample"]);
  });

  test("of one's own leave no room for the sample", () => {
    show(stateCalled("sources missing and unclear"));
    expect(document.body.textContent).not.toContain("Läs in exemplet");
  });
});
