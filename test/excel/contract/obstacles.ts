/** What makes writing impossible is found before anything is written. */
import { newTable } from "../../host/cells/table";
import type { MemoryWorkbook } from "../../host/cells/book";
import { budgetavvikelse, deviationTable, kommunbidrag, PACKAGE, STAMP } from "./tables";
import { failureOf, ledgerBook, onStage, WATCH } from "./stage";

const GROWN = deviationTable([
  ["A", 1, 1],
  ["B", 2, 2],
  ["C", 3, 3],
  ["D", 4, 4],
  ["E", 5, 5],
]);

export function obstacles(): void {
  describe("what stands in the way of a write", () => {
    test.each<[what: string, put: (book: MemoryWorkbook) => void, failure: object]>([
      [
        "a protected sheet",
        (book) => book.sheet("Avvikelse").protect(),
        { kind: "sheetProtected", sheet: "Avvikelse" },
      ],
      [
        "filtered rows",
        (book) => void book.sheet("Avvikelse").filteredRows.add(5),
        { kind: "sheetFiltered", sheet: "Avvikelse" },
      ],
      [
        "merged cells across a table",
        (book) => void book.sheet("Avvikelse").merges.push(book.sheet("Avvikelse").rect("C8:D8")),
        { kind: "inTheWay", what: "mergedCells", place: { sheet: "Avvikelse", address: "C8:D8" } },
      ],
      [
        "a table made into an Excel table",
        (book) =>
          void book
            .sheet("Avvikelse")
            .tables.push(newTable("9", "Tabell1", book.sheet("Avvikelse").rect("A4:C8"), true)),
        { kind: "inTheWay", what: "excelTable", place: { sheet: "Avvikelse", address: "A4:C8" } },
      ],
      [
        "a formula that fills cells of a table",
        (book) => void book.sheet("Avvikelse").spills.push(book.sheet("Avvikelse").rect("C6:F6")),
        { kind: "inTheWay", what: "spill", place: { sheet: "Avvikelse", address: "A4:C8" } },
      ],
    ])("%s is told, and nothing is changed", async (_what, put, failure) => {
      const { book, workbook } = onStage();
      await workbook.write(PACKAGE, STAMP, WATCH);
      put(book);
      const before = book.contents();
      const failed = await failureOf(workbook.write([GROWN, kommunbidrag], "ny", WATCH));
      expect([failed.failure, failed.aftermath]).toEqual([failure, "untouched"]);
      expect(book.contents()).toEqual(before);
    });

    test("a protected workbook takes no new sheets, but the tables that stand can be rewritten", async () => {
      const { book, workbook } = onStage();
      await workbook.write([budgetavvikelse], STAMP, WATCH);
      book.isStructureProtected = true;
      const failed = await failureOf(workbook.write([budgetavvikelse, kommunbidrag], STAMP, WATCH));
      expect(failed.failure).toEqual({ kind: "workbookProtected", sheets: ["Ram och beslut"] });
      await workbook.write([GROWN], STAMP, WATCH);
      expect(book.sheet("Avvikelse").value("B10")).toBe(15);
    });

    test("merged cells and filled ones below are gone round, not written over", async () => {
      const { book, workbook } = onStage();
      await workbook.write([budgetavvikelse], STAMP, WATCH);
      const sheet = book.sheet("Avvikelse");
      sheet.merges.push(sheet.rect("A9:C9"));
      await workbook.write([GROWN], STAMP, WATCH);
      expect(book.findName("Avvik.budgetavvikelse")?.formula).toMatch(/\$A\$13:\$C\$19$/);
    });

    test("a protected or filtered sheet that isn't written to doesn't matter", async () => {
      const { book, workbook } = onStage();
      await workbook.write([budgetavvikelse, kommunbidrag], STAMP, WATCH);
      book.sheet("Ram och beslut").protect();
      book.sheet("Utfall").filteredRows.add(2);
      await workbook.write([GROWN], STAMP, WATCH);
      expect(book.sheet("Avvikelse").value("B10")).toBe(15);
    });

    test("while a cell is being edited nothing is written, and the failure says what to do", async () => {
      const book = ledgerBook();
      const { host, workbook } = onStage(book);
      host.fault = { kind: "cellEdit", refuses: "all" };
      const before = book.contents();
      const failed = await failureOf(workbook.write(PACKAGE, STAMP, WATCH));
      expect([failed.code, failed.aftermath]).toEqual(["InvalidOperationInCellEditMode", "untouched"]);
      expect(book.contents()).toEqual(before);
    });
  });
}
