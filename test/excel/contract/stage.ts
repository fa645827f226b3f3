/** A workbook in memory, the genuine office.js in front of it, and the adapter that is tested. */
import { excelWorkbook } from "../../../src/excel/workbook";
import type { Progress, Watch, Workbook } from "../../../src/workbook";
import type { WriteFailed } from "../../../src/workbookError";
import { MemoryWorkbook } from "../../host/cells/book";
import type { ExcelHost } from "../../host/host";
import { openExcel } from "../../host/office";

export interface Stage {
  readonly book: MemoryWorkbook;
  readonly host: ExcelHost;
  readonly workbook: Workbook;
}

/** A workbook with a ledger in it, or the given one. */
export function onStage(book: MemoryWorkbook = ledgerBook()): Stage {
  const { host } = openExcel(book);
  return { book, host, workbook: excelWorkbook() };
}

export function ledgerBook(): MemoryWorkbook {
  const book = new MemoryWorkbook();
  book.addSheet("Utfall", [
    ["Period", "Konto", "Belopp"],
    [202401, "0123", 1200.5],
    [202402, "4110", -3],
  ]);
  return book;
}

export const WATCH: Watch = { progress: () => undefined, signal: new AbortController().signal };

/** Watches a job and cancels it when a phase begins. */
export function cancellingAt(phase: Progress["phase"]): Watch {
  const controller = new AbortController();
  return {
    signal: controller.signal,
    progress: (progress) => {
      if (progress.phase === phase) controller.abort();
    },
  };
}

/** What a job fails with. */
export async function failureOf(job: Promise<unknown>): Promise<WriteFailed> {
  return job.then(
    () => {
      throw new Error("It did not fail.");
    },
    (error: unknown) => error as WriteFailed
  );
}

/** Where a name stands: "'Ram och beslut'!A4:D8", quoted only where a sheet's name needs it. */
export function placeOf(book: MemoryWorkbook, name: string): string | undefined {
  return book
    .findName(name)
    ?.formula.slice(1)
    .replaceAll("$", "")
    .replace(/^'([\p{L}\d]+)'!/u, "$1!");
}
