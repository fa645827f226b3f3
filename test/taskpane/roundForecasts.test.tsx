/**
 * @jest-environment jsdom
 */
import { act } from "react";
import { ACTS } from "../../src/taskpane/acts/catalogue";
import { neededAct } from "../../src/taskpane/acts/nasta";
import { ENGLISH, open, preparePage, press, show, showWhole, stateCalled } from "./shownPane";
import { STAGE } from "./roundStates";

preparePage();

const written = stateCalled("forecast form written");
const textOf = (selector: string): string => document.querySelector(selector)?.textContent ?? "";
const detailsOf = (name: string): HTMLDetailsElement => {
  const found = [...document.querySelectorAll("details")].find(({ textContent }) => textContent.startsWith(name));
  if (found === undefined) throw new Error(`No part called ${name}`);
  return found;
};

describe("the round's areas", () => {
  test("say how many lack a forecast, and what each proposal is, before they are opened", async () => {
    await showWhole(written);
    expect(document.body.textContent).toContain("1 av 2 områden har ingen prognos än.");
    expect(detailsOf("Kultur").textContent).toBe("Kultur−150\u00A0tkr".replace("\u00A0", " "));
  });

  test("show picture, ways with their misses, and what is to be known", async () => {
    await showWhole(written);
    await open(detailsOf("Kultur"));
    expect(document.querySelector("svg[role=img]")?.getAttribute("aria-label")).toBe(
      "Kultur: kostnaden hittills är 2\u00A0104 tkr av budgetens 3\u00A0000 tkr. Sätten leder till mellan 3\u00A0100 tkr och 3\u00A0160 tkr."
    );
    const rows = [...detailsOf("Kultur").querySelectorAll("tbody tr")].map(({ children }) =>
      [...children].map(({ textContent }) => textContent)
    );
    expect(rows).toEqual([
      ["Enligt budget", "−100", "ej prövat"],
      ["I takt med året (föreslås)", "−150", "12 (2 år)"],
      ["Säsong", "−160", "14 (2 år)"],
      ["Som förra årets slut", "−140", "20 (1 år)"],
    ]);
    expect(textOf("details[open]")).toContain("Augusti ser ofullständig ut");
  });

  test("offer the proposal only where the forecast is empty", async () => {
    const { asked } = await showWhole(written);
    await open(detailsOf("Förskola"));
    expect(textOf("details[open]")).toContain("Prognosen är ifylld och rörs inte.");
    await open(detailsOf("Kultur"));
    press("Ta förslaget −150 tkr");
    press("Ta förslagen där det är tomt");
    press("Ta tillbaka förslaget");
    expect(asked).toEqual([
      'run {"round":{"kind":"take","rows":["area|Kultur|"],"way":"marked"}}',
      'run {"round":{"kind":"take","rows":"empty","way":"marked"}}',
      'run {"round":{"kind":"takeBack"}}',
    ]);
  });

  test("speak English", async () => {
    await showWhole(written, ENGLISH);
    await open(detailsOf("Kultur"));
    expect(textOf("details[open]")).toContain("August looks incomplete");
    press("Take the proposal −150 tkr");
  });
});

describe("the footer", () => {
  const buttons = (): readonly string[] =>
    [...document.querySelectorAll("footer button")].map(({ textContent }) => textContent);

  test("has one button for what the year needs, the line on it, and the rest under Mer", () => {
    show(written);
    expect(textOf("footer p")).toBe(
      "Delårsrapport 2024: 3 av 4 områden har prognos. Fyll i resten, sedan återstår att låsa."
    );
    expect(buttons()).toEqual(["Prognos", "Mer"]);
    press("Mer");
    expect(buttons()).toEqual([
      "Prognos",
      "Mer",
      "Årsanalys",
      "Lås prognosen",
      "Granska text",
      "Hämta fil",
      "Källor",
      "Rulla till nästa år",
      "Kopiera uppsättningen",
    ]);
    const last = document.querySelector<HTMLButtonElement>("footer div:last-child > button:last-child");
    act(() => last?.focus());
    act(() => void last?.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true })));
    expect(buttons()).toEqual(["Prognos", "Mer"]);
    expect(document.activeElement?.textContent).toBe("Mer");
  });

  test.each([
    ["form", false, "prognos"],
    ["forecasts", false, "prognos"],
    ["lock", false, "las"],
    ["formerLock", false, "las"],
    ["nothing", false, "prognos"],
    ["yearEnd", true, "arsanalys"],
    ["lock", true, "las"],
    ["written", true, "arsanalys"],
    ["nothing", true, "rulla"],
  ] as const)("where %s is needed (year end: %s) its button is %s", (needs, isYearEnd, id) => {
    expect(neededAct({ ...STAGE, needs, isYearEnd }).id).toBe(id);
    expect(ACTS.some((one) => one.id === id)).toBe(true);
  });

  test("has Årsanalys where nothing is known of the year", () => expect(neededAct(undefined).id).toBe("arsanalys"));
});
