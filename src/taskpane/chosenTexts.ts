/** The text that Granska text reads: pasted, in the selected cells, or on the sheet Kommentarer. */
import { textsOfCells, textsOfComments, type WrittenText } from "../comments/writtenTexts";
import type { Watch, Workbook } from "../workbook";
import { WorkbookError, type WorkbookFailure } from "../workbookError";
import type { TextChoice } from "./state";

/** Why the user must select something else. */
export interface NotRead {
  readonly failure: WorkbookFailure;
}

/** None where nothing is written, or no cells are selected. */
export async function chosenTexts(
  workbook: Workbook,
  choice: Exclude<TextChoice, { readonly kind: "document" }>,
  watch: Watch
): Promise<readonly WrittenText[] | NotRead> {
  switch (choice.kind) {
    case "pasted":
      return choice.text.trim() === "" ? [] : [{ text: choice.text, headings: [], cell: undefined }];
    case "comments": {
      const cells = await workbook.readTexts({ kind: "table", name: "Avvik.kommentarer" }, watch);
      return textsOfComments(cells ?? []) ?? [];
    }
    case "selection":
      return selectedTexts(workbook, watch);
  }
}

/** None where a chart or another workbook is selected. */
async function selectedTexts(workbook: Workbook, watch: Watch): Promise<readonly WrittenText[] | NotRead> {
  try {
    return textsOfCells((await workbook.readTexts({ kind: "selection" }, watch)) ?? []);
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    if (error.failure.kind === "selectionUnusable") return [];
    if (error.failure.kind === "selectionTooLarge") return { failure: error.failure };
    throw error;
  }
}
