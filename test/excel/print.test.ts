/**
 * Page set-up of the sheets that Avvik writes: made once, kept where nothing has moved, renewed where a table has
 * grown.
 */
import { excelWorkbook } from "../../src/excel/workbook";
import type { RoundedTable } from "../../src/reports/table";
import { MemoryWorkbook } from "../host/cells/book";
import { installOffice, openExcel } from "../host/office";
import { unwatched } from "../support/arrayWorkbook";

installOffice("win32");

function table(number: number, rows: number): RoundedTable {
  return {
    id: `Avvik.prov.${number}`,
    sheet: "Prov",
    title: `Tabell ${number}`,
    unit: "tkr",
    unitLine: "Belopp i tkr",
    printed: new Map(),
    columns: [
      { key: "label", heading: "Rad", kind: "text" },
      { key: "value", heading: "Värde", kind: "number" },
    ],
    rows: Array.from({ length: rows }, (_, index) => ({
      key: String(index),
      label: `Rad ${index}`,
      kind: "line" as const,
      cells: [{ kind: "number" as const, value: index, decimals: 0 }],
    })),
  };
}

function stage() {
  const book = new MemoryWorkbook();
  book.addSheet("Utfall", [["Konto"]]);
  openExcel(book);
  const workbook = excelWorkbook();
  return {
    book,
    write: (...tables: readonly RoundedTable[]) => workbook.write(tables, "Skapad", unwatched),
    breaks: () => book.sheet("Prov").pageBreaks.map(({ at }) => at),
  };
}

test("a table that does not fit below another begins a page", async () => {
  const { write, breaks } = stage();
  await write(table(1, 30), table(2, 30));
  expect(breaks()).toEqual([35]);
});

test("a break that the user has set stays while no table has moved", async () => {
  const { book, write, breaks } = stage();
  await write(table(1, 10), table(2, 10));
  book.sheet("Prov").pageBreaks.push({ axis: "row", at: 15 });
  await write(table(1, 10), table(2, 10));
  expect(breaks()).toEqual([15]);
});

test("where a table has grown, pages break anew, so that no table is cut", async () => {
  const { write, breaks } = stage();
  await write(table(1, 15), table(2, 15));
  expect(breaks()).toEqual([]);
  await write(table(1, 32), table(2, 32));
  expect(breaks()).toHaveLength(1);
});
