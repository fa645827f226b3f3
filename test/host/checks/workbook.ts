/** The parts of a workbook: sheets, names, settings, tables, formats, rows, printing, charts. */
import { failureOf, stage } from "./stage";

export function checkWorkbook(): void {
  describe("sheets", () => {
    test("are added, moved, hidden, coloured, activated and deleted", async () => {
      const { book } = stage();
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Avvikelse");
        sheet.position = 0;
        sheet.tabColor = "#00B050";
        sheet.showGridlines = false;
        sheet.activate();
        context.workbook.worksheets.add("Minne").visibility = Excel.SheetVisibility.veryHidden;
        context.workbook.worksheets.add("Bort").delete();
        await context.sync();
      });
      expect(book.sheets.map((sheet) => [sheet.name, sheet.visibility, sheet.showGridlines])).toEqual([
        ["Avvikelse", "Visible", false],
        ["Utfall", "Visible", true],
        ["Minne", "VeryHidden", true],
      ]);
      expect(book.activeSheet.name).toBe("Avvikelse");
    });

    test.each([["Utfall", "ItemAlreadyExists"], ["a/b", "InvalidArgument"], ["x".repeat(32), "InvalidArgument"]])("cannot be called %p", async (name, code) => {
      stage();
      const error = await failureOf(
        Excel.run(async (context) => {
          context.workbook.worksheets.add(name);
          await context.sync();
        }),
      );
      expect(error.code).toBe(code);
    });

    test("the last visible one cannot be deleted", async () => {
      stage();
      const error = await failureOf(
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Utfall").delete();
          await context.sync();
        }),
      );
      expect(error.code).toBe("InvalidOperation");
    });
  });

  describe("names and settings", () => {
    test("a name stands for its range, and follows when rows are inserted", async () => {
      const { book } = stage();
      const found = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Utfall");
        context.workbook.names.add("Avvik.utfall", sheet.getRange("A1:C4"));
        await context.sync();
        sheet.getRange("2:3").insert("Down");
        const item = context.workbook.names.getItem("Avvik.utfall").load("name,type,scope,formula,visible,value");
        const range = item.getRange().load("address");
        await context.sync();
        return [item.name, item.type, item.scope, item.formula, item.visible, range.address];
      });
      expect(found).toEqual(["Avvik.utfall", "Range", "Workbook", "=Utfall!$A$1:$C$6", true, "Utfall!A1:C6"]);
      expect(book.names).toHaveLength(1);
    });

    test("a name taken twice, or that looks like a cell, is refused", async () => {
      stage();
      const add = (name: string): Promise<OfficeExtension.Error> =>
        failureOf(
          Excel.run(async (context) => {
            const { names } = context.workbook;
            names.add("Avvik.a", "=1");
            names.add(name, "=2");
            await context.sync();
          }),
        );
      expect((await add("avvik.A")).code).toBe("ItemAlreadyExists");
      stage();
      expect((await add("AB12")).code).toBe("InvalidArgument");
    });

    test("a name that is deleted is gone, its range stays", async () => {
      const { book } = stage();
      book.defineName("Avvik.x", book.sheet("Utfall"), "A1:B2");
      await Excel.run(async (context) => {
        context.workbook.names.getItem("Avvik.x").delete();
        await context.sync();
      });
      expect(book.names).toEqual([]);
      expect(book.sheet("Utfall").value("A1")).toBe("Konto");
    });

    test("settings keep objects and dates", async () => {
      const { book } = stage();
      const date = new Date(Date.UTC(2024, 11, 31));
      await Excel.run(async (context) => {
        context.workbook.settings.add("Avvik", { version: 1, list: [1, "två", null] });
        context.workbook.settings.add("Tid", date);
        await context.sync();
      });
      const read = await Excel.run(async (context) => {
        const setting = context.workbook.settings.getItem("Avvik").load("key,value");
        const time = context.workbook.settings.getItem("Tid").load("value");
        const missing = context.workbook.settings.getItemOrNullObject("Finns inte");
        await context.sync();
        return [setting.key, setting.value as unknown, time.value as unknown, missing.isNullObject];
      });
      expect(read).toEqual(["Avvik", { version: 1, list: [1, "två", null] }, date, true]);
      expect([...book.settings.keys()]).toEqual(["Avvik", "Tid"]);
    });
  });

  describe("tables", () => {
    test("are made over a block, found, grown and read", async () => {
      const { book } = stage();
      const read = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Utfall");
        const table = sheet.tables.add("A1:C4", true);
        table.name = "Avvik_Utfall";
        await context.sync();
        table.resize("A1:C5");
        sheet.getRange("A5:C5").values = [["'6110", "'030", 5]];
        const body = table.getDataBodyRange().load("values,rowCount");
        const columns = table.columns.load("items/name");
        const found = context.workbook.tables.getItemOrNullObject("avvik_utfall").load("name,id");
        const rows = table.rows.load("count");
        await context.sync();
        return [body.rowCount, body.values[3], columns.items.map((column) => column.name), found.name, rows.count];
      });
      expect(read).toEqual([4, ["6110", "030", 5], ["Konto", "Ansvar", "Belopp"], "Avvik_Utfall", 4]);
      expect(book.tables().map(({ table }) => table.name)).toEqual(["Avvik_Utfall"]);
    });

    test("get and lose rows, and what stands below moves", async () => {
      const { book } = stage();
      book.sheet("Utfall").fill("A6", [["under"]]);
      await Excel.run(async (context) => {
        const table = context.workbook.worksheets.getItem("Utfall").tables.add("A1:C4", true);
        table.rows.add(undefined, [["a", "b", 1], ["c", "d", 2]]);
        table.rows.deleteRowsAt(0, 1);
        await context.sync();
      });
      const sheet = book.sheet("Utfall");
      expect(sheet.values("A2:A5").flat()).toEqual([5010, "3011", "a", "c"].map(String));
      expect(sheet.value("A7")).toBe("under");
    });
  });

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
        return [both.format.font.bold, both.format.fill.color, both.format.columnWidth, edge.style, edge.color, edge.weight, amounts.numberFormat.flat()];
      });
      expect(read).toEqual([null, "", 120, "Continuous", "#000000", "Thin", ["General", "#,##0"]]);
    });

    test("of each cell are read and set in one call, borders by their side", async () => {
      const { book } = stage();
      const read = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Utfall");
        sheet.getRange("A1").format.borders.getItem("EdgeBottom").style = "Double";
        sheet.getRange("A1:B1").setCellProperties([[{}, { format: { font: { bold: true }, fill: { color: "#DDEEFF" }, borders: { top: { style: "Continuous" } } } }]]);
        const found = sheet.getRange("A1:B1").getCellProperties({ address: true, format: { font: { bold: true }, fill: { color: true, pattern: true }, borders: { style: true } } });
        await context.sync();
        return found.value[0]?.map(({ address, format }) => [address, format?.font?.bold, format?.fill?.pattern, format?.borders?.top?.style, format?.borders?.bottom?.style]);
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
      expect(["A1", "B1", "C1"].map((address) => [sheet.value(address), sheet.style(address).bold])).toEqual([["", true], ["Ansvar", false], ["", false]]);
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

  describe("printing and charts", () => {
    test("page set-up is kept", async () => {
      const { book } = stage();
      const read = await Excel.run(async (context) => {
        const { pageLayout } = context.workbook.worksheets.getItem("Utfall");
        pageLayout.orientation = Excel.PageOrientation.landscape;
        pageLayout.zoom = { horizontalFitToPages: 1 };
        pageLayout.setPrintArea("A1:C4");
        pageLayout.setPrintTitleRows("$1:$1");
        pageLayout.setPrintMargins("Centimeters", { left: 2.54 });
        pageLayout.headersFooters.defaultForAllPages.centerFooter = "Sida &P";
        pageLayout.load("orientation,zoom,leftMargin");
        const area = pageLayout.getPrintAreaOrNullObject().load("address");
        await context.sync();
        return [pageLayout.orientation, pageLayout.zoom, pageLayout.leftMargin, area.address];
      });
      expect(read).toEqual(["Landscape", { horizontalFitToPages: 1 }, 72, "Utfall!A1:C4"]);
      expect(book.sheet("Utfall").printTitleRows).toEqual(book.sheet("Utfall").rect("1:1"));
    });

    test("a chart keeps its series, title and looks", async () => {
      const { book } = stage();
      const read = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Utfall");
        const chart = sheet.charts.add("ColumnStacked", sheet.getRange("B1:C4"), "Columns");
        chart.name = "Avvik.brygga";
        chart.title.text = "Underskott 3 mnkr";
        chart.legend.visible = false;
        chart.setPosition("E1", "J15");
        await context.sync();
        const series = chart.series.getItemAt(0);
        series.format.fill.clear();
        series.format.line.color = "#000000";
        series.gapWidth = 40;
        series.points.getItemAt(1).format.fill.setSolidColor("#333333");
        chart.axes.valueAxis.majorGridlines.visible = false;
        chart.series.load("items/name,count");
        const found = sheet.charts.getItemOrNullObject("Avvik.brygga").load("name,chartType,top,left,width");
        await context.sync();
        return [chart.series.items.map((item) => item.name), found.name, found.chartType, found.top, found.left, found.width];
      });
      expect(read).toEqual([["Belopp"], "Avvik.brygga", "ColumnStacked", 0, 192, 288]);
      expect(book.sheet("Utfall").charts[0]?.lists["Series"]?.[0]?.values).toMatchObject({ _Values: "=Utfall!$C$2:$C$4", _XValues: "=Utfall!$B$2:$B$4", GapWidth: 40 });
    });
  });
}
