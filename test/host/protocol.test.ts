import { MemoryWorkbook } from "./cells/book";
import { openExcel } from "./office";

test("a value that is written is read back", async () => {
  const book = new MemoryWorkbook();
  book.addSheet("Utfall", [["Konto", "Belopp"], ["0123", 1200.5]]);
  const { host } = openExcel(book);
  const values = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Utfall").getRange("A1:B2");
    range.load("values");
    await context.sync();
    const sheet = context.workbook.worksheets.add("Ny");
    sheet.getRange("A1:B2").values = [["'0123", 7], ["=1+1", "1.5"]];
    await context.sync();
    return range.values;
  });
  await host.idle();
  expect(values).toEqual([["Konto", "Belopp"], ["0123", 1200.5]]);
  expect(book.sheet("Ny").values("A1:B2")).toEqual([["0123", 7], [2, 1.5]]);
  expect(host.references).toBe(0);
});
