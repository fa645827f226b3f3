/** Checks run on a small workbook; each ends with no reference left over. */
import { MemoryWorkbook } from "../cells/book";
import { openExcel, type ExcelOptions, type OpenExcel } from "../office";

let current: OpenExcel | undefined;

/** A workbook with one ledger sheet, open in Excel. */
export function stage(options: ExcelOptions = {}): OpenExcel {
  const book = new MemoryWorkbook();
  book.addSheet("Utfall", [
    ["Konto", "Ansvar", "Belopp"],
    ["4110", "010", 100],
    ["5010", "020", 250.5],
    ["3011", "010", -40],
  ]);
  current = openExcel(book, options);
  return current;
}

/** To be called once in a file of checks. */
export function expectNoReferencesLeft(): void {
  afterEach(async () => {
    await current?.host.idle();
    // A run whose reply never comes cannot clean up after itself, nor can one that ended with its runtime.
    const isCutOff = current?.host.fault?.kind === "silence" || current?.host.isEnded === true;
    if (!isCutOff) expect(current?.host.references ?? 0).toBe(0);
    current = undefined;
  });
}

/** The error that a run ends with. */
export async function failureOf(run: Promise<unknown>): Promise<OfficeExtension.Error> {
  const outcome = await run.then(
    () => undefined,
    (error: unknown) => error
  );
  if (!(outcome instanceof OfficeExtension.Error))
    throw new Error(`An OfficeExtension.Error was expected, not ${String(outcome)}`);
  return outcome;
}
