import { isSameContent, refillOf, type CellStates } from "../../src/excel/cells";

const cell = (content: string | number, value: string | number, type: string, format = "General"): CellStates => ({
  contents: [[content]],
  values: [[value]],
  types: [[type]],
  formats: [[format]],
});

test.each([
  ["text that looks like a formula", cell("=1+1", "=1+1", "String"), { input: "'=1+1", during: "@", after: "General" }],
  ["text that looks like a number", cell("0123", "0123", "String"), { input: "0123", during: "@", after: "General" }],
  ["text with an apostrophe", cell("'citat", "'citat", "String", "@"), { input: "''citat", during: "@", after: "@" }],
  [
    "a formula in a cell formatted as text",
    cell("=A1", 5, "Double", "@"),
    { input: "=A1", during: "General", after: "@" },
  ],
  ["a formula that gives text", cell("=A1", "x", "String"), { input: "=A1", during: "General", after: "General" }],
  ["a number in a cell formatted as text", cell(5, 5, "Double", "@"), { input: 5, during: "General", after: "@" }],
  ["a date", cell(45_000, 45_000, "Double", "yyyy-mm-dd"), { input: 45_000, during: "General", after: "yyyy-mm-dd" }],
  ["an error", cell("#N/A", "#N/A", "Error"), { input: "#N/A", during: "General", after: "General" }],
  ["text that reads as an error", cell("#N/A", "#N/A", "String"), { input: "#N/A", during: "@", after: "General" }],
  ["nothing", cell("", "", "Empty", "0.0"), { input: "", during: "General", after: "0.0" }],
])("%s is put back as what it was", (_what, states, refill) => {
  expect(refillOf(states, 0, 0)).toEqual(refill);
});

test("a number that Excel tells in fifteen digits is the same; anything else isn't", () => {
  expect(isSameContent(3.3333333333333335, 3.33333333333333)).toBe(true);
  expect(isSameContent(2_754_545, 2_754_546)).toBe(false);
  expect(isSameContent(0, 0.01)).toBe(false);
  expect(isSameContent(5, "5")).toBe(false);
  expect(isSameContent("", 0)).toBe(false);
});
