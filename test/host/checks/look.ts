/** How a sheet looks: formats, merged and hidden cells, inserted rows, copies. */
import { failureOf, stage } from "./stage";

export function checkLook(): void {
  describe("formats", () => {
    test("of a range are set and read; what differs within it reads null", async () => {
      stage();
      const read = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Utfall");
        const heading = sheet.getRange("A1:C1");
        heading.format.font.bold = true;
        heading.format.fill.color = "#DDEEFF";
        heading.format.horizontalAlignment = "Right";
        heading.format.borders.getItem("EdgeBottom").style = "Continuous";
        sheet.getRange("C2:C4").numberFormat = "#,##0" as never;
        sheet.getRange("A:A").format.columnWidth = 120;
        const both = sheet.getRange("A1:A2").load("format/font/bold,format/fill/color,format/columnWidth,numberFormat");
        const edge = heading.format.borders.getItem("EdgeBottom").load("style,color,weight");
        const amounts = sheet.getRange("C1:C2").load("numberFormat");
        await context.sync();
        return [
          both.format.font.bold,
          both.format.fill.color,
          both.format.columnWidth,
          edge.style,
          edge.color,
          edge.weight,
          amounts.numberFormat.flat(),
        ];
      });
      expect(read).toEqual([null, "", 120, "Continuous", "#000000", "Thin", ["General", "#,##0"]]);
    });

    test("of numbers are one for the range, alone or in an array, or one for each cell", async () => {
      const { book } = stage();
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Utfall");
        sheet.getRange("A1:B2").numberFormat = [["0.0"]];
        sheet.getRange("C1:C2").numberFormat = [["0.00"], ["0 %"]];
        sheet.getRange("D1:D2").numberFormat = "@" as never;
        await context.sync();
      });
      const formats = ["A1", "B2", "C1", "C2", "D2"].map((address) => book.sheet("Utfall").style(address).numberFormat);
      expect(formats).toEqual(["0.0", "0.0", "0.00", "0 %", "@"]);
    });

    test("of numbers do not take an array of another shape", async () => {
      stage();
      const error = await failureOf(
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Utfall").getRange("A1:B2").numberFormat = [["0", "0"]];
          await context.sync();
        })
      );
      expect(error.code).toBe("InvalidArgument");
    });

    test("take colours by any name of HTML, by digits, whatever the case", async () => {
      const { book } = stage();
      const read = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Utfall");
        const cells = ["LightBlue", "lightblue", "DARKMAGENTA", "RebeccaPurple", "#ffa500", "FFA500"].map(
          (color, down) => {
            const { fill } = sheet.getCell(down, 5).format;
            fill.color = color;
            return fill.load("color");
          }
        );
        sheet.tabColor = "Orange";
        const chart = sheet.charts.add("ColumnClustered", sheet.getRange("B1:C4"));
        chart.title.format.font.color = "Navy";
        chart.series.getItemAt(0).format.fill.setSolidColor("teal");
        chart.title.format.font.load("color");
        await context.sync();
        return [...cells.map((fill) => fill.color), chart.title.format.font.color];
      });
      expect(read).toEqual(["#ADD8E6", "#ADD8E6", "#8B008B", "#663399", "#FFA500", "#FFA500", "#000080"]);
      expect(book.sheet("Utfall").tabColor).toBe("#FFA500");
    });

    test("do not take a colour that has no such name", async () => {
      stage();
      const error = await failureOf(
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Utfall").getRange("A1").format.font.color = "falurött";
          await context.sync();
        })
      );
      expect(error.code).toBe("InvalidArgument");
    });

    test("of each cell are read and set in one call, borders by their side", async () => {
      const { book } = stage();
      const read = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Utfall");
        sheet.getRange("A1").format.borders.getItem("EdgeBottom").style = "Double";
        sheet.getRange("A1:B1").setCellProperties([
          [
            {},
            {
              format: { font: { bold: true }, fill: { color: "#DDEEFF" }, borders: { top: { style: "Continuous" } } },
            },
          ],
        ]);
        const found = sheet.getRange("A1:B1").getCellProperties({
          address: true,
          format: { font: { bold: true }, fill: { color: true, pattern: true }, borders: { style: true } },
        });
        await context.sync();
        return found.value[0]?.map(({ address, format }) => [
          address,
          format?.font?.bold,
          format?.fill?.pattern,
          format?.borders?.top?.style,
          format?.borders?.bottom?.style,
        ]);
      });
      expect(read).toEqual([
        ["Utfall!A1", false, "None", "None", "Double"],
        ["Utfall!B1", true, "Solid", "Continuous", "None"],
      ]);
      expect(book.sheet("Utfall").style("B1").fill).toBe("#DDEEFF");
    });

    test("merged cells, hidden rows and frozen panes are told", async () => {
      const { book } = stage();
      const read = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Utfall");
        sheet.getRange("E1:F2").merge();
        sheet.getRange("3:3").rowHidden = true;
        sheet.freezePanes.freezeRows(1);
        const merged = sheet.getRange("A1:F4").getMergedAreasOrNullObject().load("address,areaCount");
        const none = sheet.getRange("A1:B2").getMergedAreasOrNullObject().load("address");
        const rows = sheet.getRange("A2:A4").load("rowHidden");
        const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
        await context.sync();
        return [merged.address, merged.areaCount, none.isNullObject, rows.rowHidden, frozen.address];
      });
      expect(read).toEqual(["Utfall!E1:F2", 1, true, null, "Utfall!1:1"]);
      expect(book.sheet("Utfall").freeze).toEqual({ rows: 1, columns: 0 });
    });

    test("cleared cells lose contents, formats or both", async () => {
      const { book } = stage();
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Utfall");
        sheet.getRange("A1:C1").format.font.bold = true;
        sheet.getRange("A1").clear("Contents");
        sheet.getRange("B1").clear("Formats");
        sheet.getRange("C1").clear();
        await context.sync();
      });
      const sheet = book.sheet("Utfall");
      expect(["A1", "B1", "C1"].map((address) => [sheet.value(address), sheet.style(address).bold])).toEqual([
        ["", true],
        ["Ansvar", false],
        ["", false],
      ]);
    });
  });

  describe("rows and copies", () => {
    test("deleted rows take their cells, and formulas follow", async () => {
      const { book } = stage();
      book.sheet("Utfall").fill("E4", [[{ formula: "=SUM(C2:C4)+C4" }]]);
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Utfall").getRange("3:3").delete("Up");
        await context.sync();
      });
      const sheet = book.sheet("Utfall");
      expect(sheet.formula("E3")).toBe("=SUM(C2:C3)+C3");
      expect(sheet.value("E3")).toBe(20);
    });

    test("copied formulas refer as far away as before", async () => {
      const { book } = stage();
      book.sheet("Utfall").fill("E2", [[{ formula: "=C2*$C$2" }]]);
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Utfall");
        sheet.getRange("E3:E4").copyFrom("E2");
        await context.sync();
      });
      const sheet = book.sheet("Utfall");
      expect([sheet.formula("E4"), sheet.value("E4")]).toEqual(["=C4*$C$2", -4000]);
    });
  });
}
