/**
 * @jest-environment jsdom
 */
import { act } from "react";
import { announced, ENGLISH, heading, preparePage, press, show, showWhole, stateCalled, SWEDISH } from "./shownPane";
import { STATES } from "./states";

preparePage();

describe("every state", () => {
  test.each(Object.keys(STATES))("has one main heading, and a button to go on with: %s", async (name) => {
    await showWhole(stateCalled(name), ENGLISH);
    expect(document.querySelectorAll("h1")).toHaveLength(1);
    expect(document.querySelectorAll("footer button").length).toBeGreaterThan(0);
  });
});

describe("language", () => {
  test("is Swedish where Office does not say", () => {
    show(stateCalled("ready to run"), { ...SWEDISH, displayLanguage: undefined });
    expect(heading()).toBe("Redo för årsanalys");
    expect(document.documentElement.lang).toBe("sv");
  });

  test("is English where Office is in another language", () => {
    show(stateCalled("ready to run"), { ...SWEDISH, displayLanguage: "nb-NO" });
    expect(heading()).toBe("Ready for the year-end analysis");
    expect(document.documentElement.lang).toBe("en");
  });
});

describe("a run", () => {
  test("starts with Årsanalys", () => {
    const { asked } = show(stateCalled("ready to run"));
    press("Årsanalys");
    expect(asked).toEqual(["run"]);
  });

  test("shows how far it has come, and can be cancelled", () => {
    const { asked } = show(stateCalled("running"));
    expect(Number(document.querySelector('[role="progressbar"]')?.getAttribute("aria-valuenow"))).toBeGreaterThan(0);
    press("Avbryt");
    expect(asked).toEqual(["cancel"]);
  });

  test("that starts from the ribbon shows its progress in the open pane", () => {
    const session = show(stateCalled("ready to run"));
    act(() => session.put(stateCalled("running")));
    expect(heading()).toBe("Årsanalys pågår");
    expect(announced()).toBe("Läser källorna");
  });

  test("that ended takes the keyboard to its heading and says the result", () => {
    const session = show(stateCalled("running"));
    act(() => session.put(stateCalled("done")));
    expect(document.activeElement).toBe(document.querySelector("h1"));
    expect(announced()).toBe(
      "Årsanalysen är klar. Nämnden redovisar ett underskott på 4 miljoner kronor, 0,1 procent av kommunbidraget."
    );
  });

  test("that ended leaves the keyboard in the sheet when it was there", () => {
    document.hasFocus = () => false;
    const session = show(stateCalled("running"));
    act(() => session.put(stateCalled("done")));
    expect(document.activeElement).toBe(document.body);
    document.hasFocus = () => true;
  });
});
