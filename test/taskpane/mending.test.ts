import { mended, replacement } from "../../src/taskpane/mending";

const TEXT = "Ett överskott på 4 miljoner\nkronor.";
const BOTH = [
  { start: 17, end: 34, text: "5 miljoner kronor" },
  { start: 4, end: 13, text: "underskott" },
];

test("corrections are made whatever their order, and what stands between them is kept", () => {
  expect(mended(TEXT, BOTH)).toBe("Ett underskott på 5 miljoner kronor.");
  expect(mended(TEXT, [...BOTH].reverse())).toBe("Ett underskott på 5 miljoner kronor.");
});

test("without corrections the text is as it was", () => {
  expect(mended(TEXT, [])).toBe(TEXT);
});

test("what is replaced by what is told as one stretch, on one line", () => {
  expect(replacement(TEXT, BOTH)).toEqual({
    before: "överskott på 4 miljoner kronor",
    after: "underskott på 5 miljoner kronor",
  });
});
