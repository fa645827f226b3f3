/** How a sheet prints, and its charts. */
import { stage } from "./stage";

export function checkPrinting(): void {
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

    test("a chart is placed by addresses or ranges, and by its first cell alone", async () => {
      stage();
      const places = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Utfall");
        const charts = [1, 2, 3, 4].map(() => sheet.charts.add("Line", sheet.getRange("B1:C4")));
        charts[0]?.setPosition("E2", "F5");
        charts[1]?.setPosition(sheet.getRange("E2"), sheet.getRange("F5"));
        charts[2]?.setPosition(sheet.getRange("E2"));
        charts[3]?.setPosition("E2");
        charts.forEach((chart) => chart.load("left,top,width,height"));
        await context.sync();
        return charts.map(({ left, top, width, height }) => [left, top, width, height]);
      });
      const covering = [192, 15, 96, 60];
      const moved = [192, 15, 360, 216];
      expect(places).toEqual([covering, covering, moved, moved]);
    });

    test("a series has points with values, trend lines, and the addresses of its figures", async () => {
      const { book } = stage();
      const read = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Utfall");
        const chart = sheet.charts.add("ColumnClustered", sheet.getRange("B1:C4"), "Columns");
        const series = chart.series.getItemAt(0);
        series.points.load("items/value,count");
        series.trendlines.add("MovingAverage").format.line.color = "red";
        const trendline = series.trendlines.getItem(0).load("type,movingAveragePeriod");
        chart.getDataTableOrNullObject().visible = true;
        chart.title.getSubstring(0, 5).font.bold = true;
        chart.axes.categoryAxis.setCategoryNames(sheet.getRange("A2:A4"));
        const kind = series.getDimensionDataSourceType("Values");
        const names = series.getDimensionValues("Categories");
        await context.sync();
        const values = series.points.items.map((point) => point.value as unknown);
        return [values, series.points.count, trendline.type, kind.value, names.value as unknown];
      });
      expect(read).toEqual([[100, 250.5, -40], 3, "MovingAverage", "LocalRange", ["4110", "5010", "3011"]]);
      expect(book.sheet("Utfall").charts[0]?.lists["Series"]?.[0]?.lists["Trendlines"]).toHaveLength(1);
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
        return [
          chart.series.items.map((item) => item.name),
          found.name,
          found.chartType,
          found.top,
          found.left,
          found.width,
        ];
      });
      expect(read).toEqual([["Belopp"], "Avvik.brygga", "ColumnStacked", 0, 192, 288]);
      expect(book.sheet("Utfall").charts[0]?.lists["Series"]?.[0]?.values).toMatchObject({
        _Values: "=Utfall!$C$2:$C$4",
        _XValues: "=Utfall!$B$2:$B$4",
        GapWidth: 40,
      });
    });
  });
}
