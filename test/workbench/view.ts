/** One workbook shown in the grid, both ways: its changes are seen, the user's acts are done to it, formulas calculated. */
import { SetWorksheetActiveOperation } from "@univerjs/preset-sheets-core";
import type { MemoryWorkbook } from "../host/cells/book";
import { perform } from "./acts";
import { gridCalculator, takeResults } from "./calculate";
import type { Grid } from "./grid";
import { SHOWN_ROWS, workbookData } from "./grid-data";
import { mirror } from "./mirror";

export interface View {
  readonly book: MemoryWorkbook;
  /** Shows at once what has changed. */
  flush(): void;
  /** Another workbook will be shown. */
  stop(): void;
  /** Sheets of which only the first rows are shown, with all their rows. */
  readonly cut: readonly { readonly sheet: string; readonly shown: number; readonly rows: number }[];
}

export function view(book: MemoryWorkbook, grid: Grid): View {
  grid.open(workbookData(book));
  const reflection = mirror(book, grid);
  const endings = [showActiveTab(grid), reflection.stop, takeResults(grid, book), grid.onUserAct((act) => perform(act, book))];
  book.calculator = gridCalculator(grid, reflection);
  return {
    book,
    flush: () => void reflection.flush(),
    stop: () => endings.forEach((end) => end()),
    get cut() {
      return book.sheets.flatMap((sheet) => {
        const used = sheet.usedRect();
        const rows = used === undefined ? 0 : used.row + used.rows;
        return rows > SHOWN_ROWS && sheet.visibility === "Visible" ? [{ sheet: sheet.name, shown: SHOWN_ROWS, rows }] : [];
      });
    },
  };
}

/** The tab of the sheet that is looked at is in view, also when it was the add-in that went there. */
function showActiveTab(grid: Grid): () => void {
  const heard = grid.api.onCommandExecuted(({ id }) => {
    if (id !== SetWorksheetActiveOperation.id) return;
    setTimeout(() => document.querySelector('[data-u-comp="slide-tab-item"][aria-selected="true"]')?.scrollIntoView({ inline: "nearest" }), 100);
  });
  return () => heard.dispose();
}
