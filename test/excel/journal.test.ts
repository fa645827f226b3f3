import { journalText, leftBehind, type Journal } from "../../src/excel/journal";
import { packed } from "../../src/excel/packing";
import type { Undo } from "../../src/excel/undo";

const undo: Undo = {
  cells: [
    {
      sheet: "{id}",
      sheetName: "Avvikelse",
      area: { row: 3, column: 0, rows: 2, columns: 2 },
      before: {
        contents: [
          ["a", "=B1"],
          ["", 2],
        ],
        values: [
          ["a", 7],
          ["", 2],
        ],
        types: [
          ["String", "Double"],
          ["Empty", "Double"],
        ],
        formats: [
          ["@", "General"],
          ["General", "General"],
        ],
      },
      after: [
        ["b", 1],
        ["c", 2],
      ],
      looks: [
        [{ format: { font: { bold: true } } }, {}],
        [{}, {}],
      ],
    },
  ],
  addedSheets: ["Avstämning"],
  names: [{ name: "Avvik.avstamning", before: undefined, after: "='Avstämning'!$A$4:$E$7" }],
  memories: [{ key: "Avvik.written", before: undefined, after: "{}" }],
};
const journal: Journal = { session: "pane", began: 1_000, undo };

test("a write of our own that was left unfinished is found again, its sheets by name", () => {
  const found = leftBehind(journalText(journal), "pane", 1_001);
  expect(found).toEqual({
    ...journal,
    undo: {
      ...undo,
      cells: [{ ...undo.cells[0], sheet: "Avvikelse" }],
      names: [{ name: "Avvik.avstamning", after: "='Avstämning'!$A$4:$E$7" }],
      memories: [{ key: "Avvik.written", after: "{}" }],
    },
  });
});

test("somebody else's is left to them until it is surely over", () => {
  expect(leftBehind(journalText(journal), "another", 100_000)).toBeUndefined();
  expect(leftBehind(journalText(journal), "another", 121_000)?.undo).toBeDefined();
});

test("formats, types and looks that many cells share are kept once", () => {
  const cells = Array.from({ length: 100 }, () => undo.cells).flat();
  expect(journalText({ ...journal, undo: { ...undo, cells } }).match(/"bold":true/g)).toHaveLength(100);
  expect(journalText(journal).match(/"Double"/g)).toHaveLength(1);
});

test("a write that is too much to keep leaves a journal that says only that it was", () => {
  const huge: Undo = { ...undo, memories: [{ key: "Avvik.written", before: "x".repeat(700_000), after: "{}" }] };
  expect(leftBehind(journalText({ ...journal, undo: huge }), "pane", 2_000)).toEqual({
    session: "pane",
    began: 1_000,
    undo: undefined,
  });
});

test.each([undefined, "", "{}", "nonsense", '{"session":1,"began":2}'])("%s is no journal", (text) => {
  expect(leftBehind(text, "pane", 5)).toBeUndefined();
});

test("what goes into one request is as much as fits, in order; what is too much alone goes alone", () => {
  expect(packed([4, 5, 2, 30, 1, 9], (item) => item, 10)).toEqual([[4, 5], [2], [30], [1, 9]]);
  expect(packed([], () => 1)).toEqual([]);
});
