/** What headings and lines say of signs, and what only looks like it. */
import { sideSaid, signsSaid, type Positive } from "../../src/layouts/said/saidSigns";

const ALL: readonly Positive[] = ["surplus", "deficit", "income", "costs"];

test.each<readonly [string, Positive | "unclear" | undefined]>([
  ["Avvikelse helår (+ = underskott)", "deficit"],
  ["Plus är underskott", "deficit"],
  ["Avvikelse (− = underskott)", "surplus"],
  ["Budgetavvikelse +överskott/-underskott", "surplus"],
  ["Avvikelse +/- = underskott/överskott", "deficit"],
  ["Överskott (+), underskott (-)", "surplus"],
  ["Underskott visas med plustecken.", "deficit"],
  ["Positiv avvikelse betyder överskott", "surplus"],
  ["Negativt belopp = överskott", "deficit"],
  ["Avvikelse (+ högre kostnad)", "deficit"],
  ["Intäkter med minus", "costs"],
  ["Intäkter anges med minustecken, kostnader utan tecken", "costs"],
  ["Kostnaderna står med minus, intäkterna utan", "income"],
  ["Kostnader (-)", "income"],
  ["Överskott och underskott med minus", "unclear"],
  ["Kostnader minus intäkter", undefined],
  ["Kostnader + intäkter", undefined],
  ["Driftredovisning - kostnader", undefined],
  ["- Intäkter", undefined],
  ["Avvikelse +/-", undefined],
  ["Negativ avvikelse beror på högre kostnader", undefined],
  ["Underskott 2024-05", undefined],
])("%s", (text, wanted) => {
  expect(signsSaid([text], ALL)?.plus).toBe(wanted);
});

test("texts that say different things are unclear, and what is not asked for is not heard", () => {
  expect(signsSaid(["+ = underskott", "+ = överskott"], ALL)?.plus).toBe("unclear");
  expect(signsSaid(["Intäkter med minus"], ["surplus", "deficit"])).toBeUndefined();
});

test.each([
  ["Prog. undersk.", "deficit"],
  ["Går plus", "surplus"],
  ["Underskrider budget", "surplus"],
  ["Överskott (+) underskott (−)", undefined],
  ["Avvikelse", undefined],
  ["+", "surplus"],
  ["−", "deficit"],
  ["+/-", undefined],
])("sizes under %s", (heading, side) => {
  expect(sideSaid(heading)).toBe(side);
});
