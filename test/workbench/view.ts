/**
 * One workbook shown in the grid, both ways: its changes are seen, the user's acts are done to it, formulas calculated.
 */
import { SetWorksheetActiveOperation } from "@univerjs/preset-sheets-core";
import type { ICommandInfo } from "@univerjs/core";
import type { MemoryWorkbook } from "../host/cells/book";
import { Failure } from "../host/cells/failure";
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

/** `refused` is called when the workbook cannot do what the user did in the grid, which then shows it as it was. */
export function view(book: MemoryWorkbook, grid: Grid, refused: () => void): View {
  grid.open(workbookData(book));
  const reflection = mirror(book, grid);
  const doInBook = (act: ICommandInfo): void => {
    try {
      perform(act, book);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      grid.open(workbookData(book));
      refused();
    }
  };
  const endings = [showActiveTab(grid), reflection.stop, takeResults(grid, book), grid.onUserAct(doInBook)];
  book.calculator = gridCalculator(grid, reflection);
  return {
    book,
    flush: () => void reflection.flush(),
    stop: () => endings.forEach((end) => end()),
    get cut() {
      return book.sheets.flatMap((sheet) => {
        const used = sheet.usedRect();
        const rows = used === undefined ? 0 : used.row + used.rows;
        return rows > SHOWN_ROWS && sheet.visibility === "Visible"
          ? [{ sheet: sheet.name, shown: SHOWN_ROWS, rows }]
          : [];
      });
    },
  };
}

/** The tab of the sheet that is looked at is in view, also when it was the add-in that went there. */
function showActiveTab(grid: Grid): () => void {
  const heard = grid.api.onCommandExecuted(({ id }) => {
    if (id !== SetWorksheetActiveOperation.id) return;
    setTimeout(
      () =>
        document
          .querySelector('[data-u-comp="slide-tab-item"][aria-selected="true"]')
          ?.scrollIntoView({ inline: "nearest" }),
      100
    );
  });
  return () => heard.dispose();
}
