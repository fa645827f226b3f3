/** The sample municipality with a ledger of any length: the same codes and, all in all, the same amounts. */
import { sampleSheets } from "../fixtures/exempel-2024";
import { MemoryWorkbook } from "../host/cells/book";
import type { CellValue } from "../host/cells/store";

const LEDGER = "Utfall";

export function ledgerBook(rows: number): MemoryWorkbook {
  const book = new MemoryWorkbook();
  for (const [name, contents] of sampleSheets()) {
    book.addSheet(name, name === LEDGER ? longer(contents, rows) : contents);
  }
  return book;
}

/** The ledger's rows over and over, each time with a share of the amount and a verification number of its own. */
function longer(ledger: readonly (readonly CellValue[])[], count: number): readonly (readonly CellValue[])[] {
  const [headings = [], ...rows] = ledger;
  const amount = headings.indexOf("Belopp");
  const verification = headings.indexOf("Verifikation");
  const times = count / rows.length;
  const longer: (readonly CellValue[])[] = [headings];
  for (let index = 0; index < count; index++) {
    const row = [...(rows[index % rows.length] ?? [])];
    row[amount] = Math.round((Number(row[amount]) / times) * 100) / 100;
    row[verification] = `B24-${String(index).padStart(7, "0")}`;
    longer.push(row);
  }
  return longer;
}
