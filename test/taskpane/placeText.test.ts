import { placeText } from "../../src/taskpane/placeText";

test.each([
  ["Utfall", "Utfall!A1"],
  ["Åtgärder", "Åtgärder!A1"],
  ["Ram och beslut", "'Ram och beslut'!A1"],
  ["Malmö's blad", "'Malmö''s blad'!A1"],
  ["2024", "'2024'!A1"],
])("a cell on the sheet %s is written %s", (sheet, text) => {
  expect(placeText({ sheet, address: "A1" })).toBe(text);
});
