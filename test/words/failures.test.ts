import { failureText } from "../../src/words/failures";
import type { WorkbookFailure } from "../../src/workbookError";

const place = { sheet: "Avvikelse", address: "B4" };

const FAILURES: readonly WorkbookFailure[] = [
  { kind: "cellBeingEdited" },
  { kind: "noAnswer", seconds: 60 },
  { kind: "cancelled" },
  { kind: "sheetProtected", sheet: "Avvikelse" },
  { kind: "workbookProtected", sheets: ["Avvikelse", "Avstämning"] },
  { kind: "sheetFiltered", sheet: "Avvikelse" },
  { kind: "inTheWay", what: "mergedCells", place },
  { kind: "inTheWay", what: "spill", place },
  { kind: "inTheWay", what: "excelTable", place },
  { kind: "changedMeanwhile", place },
  { kind: "readBackDiffers", place, wanted: 12, found: "12" },
  { kind: "tooLarge", place },
  { kind: "selectionUnusable" },
  { kind: "placeMissing", place },
  { kind: "formulaCell", place },
  { kind: "selectionTooLarge", cells: 1_048_576, most: 50_000 },
  { kind: "notRemembered" },
];

test.each(FAILURES)("$kind is told in words of its own, in both languages", (failure) => {
  const [swedish, english] = [failureText(failure, "sv"), failureText(failure, "en")];
  expect(swedish).not.toBe(english);
  expect(swedish).not.toBe(failureText(undefined, "sv"));
  expect(`${swedish} ${english}`).not.toMatch(/undefined|\[object/);
});

test("what nobody knows is to be reported", () => {
  const unknown = failureText(undefined, "sv");
  expect(unknown).toContain("kopiera uppgifterna");
  expect(failureText({ kind: "refused", code: "GeneralException", message: "" }, "sv")).toBe(unknown);
});

test("the sheet that stands in the way is named", () => {
  expect(failureText({ kind: "sheetProtected", sheet: "Avvikelse" }, "sv")).toBe(
    "Bladet Avvikelse är skyddat. Ta bort skyddet under Granska och försök igen."
  );
});
