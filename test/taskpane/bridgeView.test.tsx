/**
 * @jest-environment jsdom
 */
import { ENGLISH, openPart, preparePage, show, stateCalled } from "./shownPane";

preparePage();

const rows = (table: Element): readonly (readonly string[])[] =>
  [...table.querySelectorAll("tr")].map((row) =>
    [...row.querySelectorAll("th, td:not([aria-hidden])")].map(({ textContent }) =>
      textContent.replaceAll("\u00A0", " ")
    )
  );

function bridge(): Element {
  const table = document.querySelector("table");
  if (table === null) throw new Error("There is no bridge.");
  return table;
}

/** Where each bar starts and how wide it is, in percent of the row. */
function bars(): readonly { readonly left: number; readonly right: number; readonly look: string | null }[] {
  return [...document.querySelectorAll("svg[data-bar]")].map((svg) => {
    const rect = svg.querySelector("rect");
    const [left, width] = ["x", "width"].map((name) => parseFloat(rect?.getAttribute(name) ?? ""));
    return { left: left ?? NaN, right: (left ?? NaN) + (width ?? NaN), look: svg.getAttribute("data-bar") };
  });
}

describe("the bridge in the pane", () => {
  test("tells every step and the result as a table, with signs", () => {
    show(stateCalled("done"));
    expect(rows(bridge())).toEqual([
      ["Steg", "Effekt, tkr"],
      ["Arbetsmarknad och ekonomiskt bistånd (AMA EBB)", "+64 302"],
      ["Individ- och familjeomsorg (IFO)", "−91 106"],
      ["Boende, tillsyn och service (BTS)", "−51 061"],
      ["Stab och förvaltningsövergripande kostnader (Stab o öv.)", "+73 861"],
      ["Resultat", "−4 004"],
    ]);
  });

  test("draws each step from where the one before ended, a surplus to the right and a deficit to the left", () => {
    show(stateCalled("done"));
    const [first, second, third, fourth, sum] = bars();
    expect(second?.right).toBeCloseTo(first?.right ?? NaN, 1);
    expect(third?.right).toBeCloseTo(second?.left ?? NaN, 1);
    expect(fourth?.left).toBeCloseTo(third?.left ?? NaN, 1);
    expect(sum?.left).toBeCloseTo(fourth?.right ?? NaN, 1);
    expect(sum?.right).toBeCloseTo(first?.left ?? NaN, 1);
  });

  test("tells surplus from deficit by pattern, and hatches a forecast", () => {
    show(stateCalled("done"));
    expect(bars().map(({ look }) => look)).toEqual(["surplus", "deficit", "deficit", "surplus", "deficit"]);
    expect([...document.querySelectorAll("svg[data-bar] rect")].map((rect) => rect.getAttribute("fill"))).toEqual([
      "none",
      "currentColor",
      "currentColor",
      "none",
      "currentColor",
    ]);
  });

  test("of a forecast is hatched, more closely for a deficit", () => {
    show(stateCalled("done, preliminary"));
    expect(bars().map(({ look }) => look)).toEqual([
      "surplus, hatched",
      "deficit, hatched",
      "deficit, hatched",
      "surplus, hatched",
      "deficit, hatched",
    ]);
    const spaces = [...document.querySelectorAll("svg[data-bar] pattern")].map((pattern) =>
      Number(pattern.getAttribute("width"))
    );
    expect(spaces[0]).toBeGreaterThan(spaces[1] ?? Infinity);
  });

  test("by cause is there to open", async () => {
    show(stateCalled("done"));
    const part = await openPart("Från budget till resultat per orsak");
    const [table] = part.querySelectorAll("table");
    if (table === undefined) throw new Error("There is no bridge by cause.");
    expect(rows(table).map(([label]) => label)).toEqual([
      "Steg",
      "Utbetalt ekonomiskt bistånd",
      "Insatser, egen och extern regi",
      "Övriga avvikelser",
      "Resultat",
    ]);
  });

  test("speaks English where the pane does", () => {
    show(stateCalled("done"), ENGLISH);
    expect(rows(bridge())[0]).toEqual(["Step", "Effect, tkr"]);
    expect(document.body.textContent).toContain("Hollow bar: surplus. Solid: deficit.");
  });
});
