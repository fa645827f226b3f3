/** Sheets as the bytes of an .xlsx file: sheet name → rows, heading row first. */
import type { CellValue } from "../../src/workbook";
import { MemoryWorkbook } from "../host/cells/book";
import { saveXlsx } from "../host/xlsx";

export function xlsxOf(sheets: ReadonlyMap<string, readonly (readonly CellValue[])[]>): Promise<Uint8Array> {
  const book = new MemoryWorkbook();
  for (const [name, rows] of sheets)
    book.addSheet(
      name,
      rows.map((row) => [...row])
    );
  return saveXlsx(book);
}
