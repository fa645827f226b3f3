/** Cells: what is read, what is written, and how office.js splits large writes. */
import { failureOf, stage } from "./stage";

export function checkValues(): void {
  describe("cells", () => {
    test("are read as rows of values, empty ones as empty text", async () => {
      stage();
      const values = await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Utfall").getRange("A3:D4").load("values");
        await context.sync();
        return range.values;
      });
      expect(values).toEqual([
        ["5010", "020", 250.5, ""],
        ["3011", "010", -40, ""],
      ]);
    });

    test("take dates and amounts in their American forms, with a format of their own", async () => {
      const { book } = stage();
      const read = await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Utfall").getRange("E1:E6");
        range.values = [["1/31/2024"], ["$120"], ["-$1,200.50"], ["2024-13-01"], ["13/1/2024"], ["2/30/2024"]];
        range.load("values,numberFormat");
        await context.sync();
        return range.values.map(([value], row) => [value as unknown, range.numberFormat[row]?.[0] as unknown]);
      });
      expect(read).toEqual([
        [45_322, "m/d/yyyy"],
        [120, "$#,##0"],
        [-1200.5, "$#,##0.00"],
        ["2024-13-01", "General"],
        ["13/1/2024", "General"],
        ["2/30/2024", "General"],
      ]);
      expect(book.sheet("Utfall").kind("E5")).toBe("text");
    });

    test("take what is written as if it were typed", async () => {
      const { book } = stage();
      const read = await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Utfall").getRange("E1:E9");
        range.values = [["1.5"], ["'0123"], ["TRUE"], ["=1+1"], ["-abc"], ["#N/A"], ["2024-01-01"], ["50%"], ["text"]];
        range.load(["values", "formulas", "valueTypes", "numberFormat"]);
        await context.sync();
        return [range.values.flat(), range.formulas.flat(), range.valueTypes.flat(), range.numberFormat.flat()];
      });
      expect(read).toEqual([
        [1.5, "0123", true, 2, "#NAME?", "#N/A", 45_292, 0.5, "text"],
        [1.5, "0123", true, "=1+1", "=-abc", "#N/A", 45_292, 0.5, "text"],
        ["Double", "String", "Boolean", "Double", "Error", "Error", "Double", "Double", "String"],
        ["General", "General", "General", "General", "General", "General", "yyyy-mm-dd", "0%", "General"],
      ]);
      expect(book.sheet("Utfall").kind("E2")).toBe("text");
    });

    test("formatted as text keep what is written, formulas too", async () => {
      const { book } = stage();
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Utfall").getRange("E1:E3");
        range.numberFormat = [["@"], ["@"], ["@"]];
        range.values = [["0123"], ["=1+1"], ["1.5"]];
        await context.sync();
      });
      const sheet = book.sheet("Utfall");
      expect(sheet.values("E1:E3").flat()).toEqual(["0123", "=1+1", "1.5"]);
      expect(sheet.formula("E2")).toBeUndefined();
    });

    test("keep what they have where null is written, and are emptied by empty text", async () => {
      const { book } = stage();
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Utfall").getRange("A2:C2").values = [[null, "", 7]];
        await context.sync();
      });
      expect(book.sheet("Utfall").values("A2:C2")).toEqual([["4110", "", 7]]);
    });

    test("are all filled by one value", async () => {
      const { book } = stage();
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Utfall").getRange("E1:F2").values = 3 as never;
        await context.sync();
      });
      expect(book.sheet("Utfall").values("E1:F2")).toEqual([
        [3, 3],
        [3, 3],
      ]);
    });

    test("refuse an array of another shape", async () => {
      const { book } = stage();
      const error = await failureOf(
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Utfall").getRange("A1:B2").values = [[1, 2, 3]];
          await context.sync();
        })
      );
      expect(error.code).toBe("InvalidArgument");
      expect(book.sheet("Utfall").value("A1")).toBe("Konto");
    });

    test.each([1500, 1501, 4000])("%i rows that office.js splits arrive whole, as one edit", async (rows) => {
      const { book, host } = stage();
      const edits: string[] = [];
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Utfall");
        sheet.onChanged.add(async (event) => void edits.push(event.address));
        await context.sync();
        sheet.getRange("E1").getResizedRange(rows - 1, 1).values = Array.from({ length: rows }, (_, row) => [
          row,
          `r${row}`,
        ]);
        await context.sync();
      });
      await host.idle();
      const { cells } = book.sheet("Utfall");
      expect([cells.get(rows - 1, 4).value, cells.get(rows - 1, 5).value]).toEqual([rows - 1, `r${rows - 1}`]);
      expect(host.counters.cellsWritten).toBe(2 * rows);
      expect(edits).toEqual([`E1:F${rows}`]);
    });

    test("of whole columns and rows read as null, and cannot be written", async () => {
      stage();
      const read = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Utfall");
        const [columns, rows, all] = [sheet.getRange("A:C"), sheet.getRange("2:3"), sheet.getRange()];
        for (const range of [columns, rows, all])
          range.load(["values", "formulas", "address", "cellCount", "isEntireColumn"]);
        await context.sync();
        return [columns, rows, all].map((range) => [
          range.values,
          range.formulas,
          range.address,
          range.cellCount,
          range.isEntireColumn,
        ]);
      });
      expect(read).toEqual([
        [null, null, "Utfall!A:C", 3_145_728, true],
        [null, null, "Utfall!2:3", 32_768, false],
        [null, null, "Utfall!1:1048576", -1, true],
      ]);
      const error = await failureOf(
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Utfall").getRange("A:A").values = 1 as never;
          await context.sync();
        })
      );
      expect(error.code).toBe("InvalidArgument");
    });

    test("above the limit of cells read as null", async () => {
      const { host } = stage();
      host.limits.cells = 10;
      const values = await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Utfall").getRange("A1:C4").load("values");
        await context.sync();
        return range.values;
      });
      expect(values).toBeNull();
    });

    test("show their value in the number format and the language's marks", async () => {
      stage();
      const text = await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Utfall").getRange("E1:E4");
        range.values = [[1234.5], [45_292], ["text"], [-3]];
        range.numberFormat = [["#,##0.0"], ["yyyy-mm-dd"], ["General"], ["0"]];
        range.load("text");
        await context.sync();
        return range.text.flat();
      });
      expect(text).toEqual(["1\u00a0234,5", "2024-01-01", "text", "-3"]);
    });

    test("keep the result of a formula that depends on what was written in the same request", async () => {
      stage();
      const sum = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Utfall");
        sheet.getRange("E1").formulas = [["=SUM(C2:C4)"]];
        sheet.getRange("C2").values = [[1000]];
        const range = sheet.getRange("E1").load("values");
        await context.sync();
        return range.values;
      });
      expect(sum).toEqual([[1210.5]]);
    });

    test("that a filter hides let a written block slip into the visible rows", async () => {
      const { book } = stage();
      const sheet = book.sheet("Utfall");
      sheet.filter = { rect: sheet.rect("A1:C4"), criteria: new Map() };
      sheet.filteredRows.add(2);
      const filtered = await Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem("Utfall");
        worksheet.autoFilter.load("isDataFiltered");
        worksheet.getRange("C2:C4").values = [[1], [2], [3]];
        await context.sync();
        return worksheet.autoFilter.isDataFiltered;
      });
      expect(filtered).toBe(true);
      expect(sheet.values("C2:C4").flat()).toEqual([1, 250.5, 2]);
    });
  });
}
