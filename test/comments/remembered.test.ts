/** What the workbook remembers of the comments, whichever version of Avvik wrote it. */
import { lengthOf, lengthText, memoryText, parseMemory, type RememberedComment } from "../../src/comments/remembered";

const COMMENT: RememberedComment = {
  key: "area:IFO|result",
  section: "IFO",
  heading: "Resultat",
  text: "abc1234",
  sentences: [{ key: "result", pieces: ["IFO visar ", { fact: "f1", words: "ett underskott" }] }],
  outdated: [],
  lines: [],
};

test("what was remembered comes back", () => {
  expect(parseMemory(memoryText([COMMENT]))).toEqual([COMMENT]);
});

test("memory from before it had a version is read", () => {
  const { rows } = JSON.parse(memoryText([COMMENT])) as { readonly rows: readonly unknown[] };
  expect(parseMemory(JSON.stringify(rows))).toEqual([COMMENT]);
});

test.each([
  ["a newer version", JSON.stringify({ version: 99, rows: [["area:IFO", "IFO", "Resultat", "abc", 0, [], []]] })],
  ["something else", JSON.stringify({ rows: 3 })],
  ["no JSON", "{"],
  ["nothing", undefined],
])("%s counts as lost", (_, text) => {
  expect(parseMemory(text)).toEqual([]);
});

test("the length is the ordinary one where none was chosen", () => {
  expect([lengthOf(lengthText("full")), lengthOf(undefined), lengthOf('{"length":"endless"}')]).toEqual([
    "full",
    "normal",
    "normal",
  ]);
});
