import { counted, languageOf, listed } from "../../src/words/language";

test.each([
  [undefined, "sv"],
  ["", "sv"],
  ["sv-SE", "sv"],
  ["sv-FI", "sv"],
  ["SV", "sv"],
  ["en-US", "en"],
  ["nb-NO", "en"],
  ["svx", "en"],
])("Office in %s is spoken to in %s", (displayLanguage, language) => {
  expect(languageOf(displayLanguage)).toBe(language);
});

test.each([
  [0, "0 rader"],
  [1, "1 rad"],
  [2, "2 rader"],
  [184310, "184\u00A0310 rader"],
])("%d rows are counted as %s", (count, words) => {
  expect(counted(count, "rad", "rader")).toBe(words);
});

test.each([
  [[], ""],
  [["Budget"], "Budget"],
  [["Budget", "Utfall"], "Budget och Utfall"],
  [["Ansvar", "Budget", "Utfall"], "Ansvar, Budget och Utfall"],
])("%j are listed as %s", (items, words) => {
  expect(listed(items, "sv")).toBe(words);
});

test("English lists end in and", () => {
  expect(listed(["Budget", "Utfall"], "en")).toBe("Budget and Utfall");
});
