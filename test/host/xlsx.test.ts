import ExcelJS from "exceljs";
import { MemoryWorkbook } from "./cells/book";
import { restyle } from "./cells/looks";
import { newTable } from "./cells/table";
import { XlsxPackage } from "./file/package";
import { loadXlsx, saveXlsx } from "./xlsx";

function workbook(): MemoryWorkbook {
  const book = new MemoryWorkbook();
  const sheet = book.addSheet("Ram och beslut", [
    ["Konto", "Ansvar", "Belopp", "Datum", "Klar"],
    ["0123", "007", 1200.5, 45_292, true],
    ["5e3", "=inte formel", -0.1, 45_292.75, false],
    ["TRUE", "  mellanslag ", 0, "", ""],
    [
      { error: "#N/A" },
      { formula: "=SUM(C2:C4)", value: 1200.4 },
      { formula: '=A2&"x"', value: "0123x" },
      { formula: "=1/0", value: 0 },
    ],
  ]);
  restyle(sheet, sheet.rect("C2:C5"), (style) => ({
    ...style,
    numberFormat: "#,##0;-#,##0;0",
    bold: true,
    fontColor: "#112233",
  }));
  restyle(sheet, sheet.rect("D2:D4"), (style) => ({ ...style, numberFormat: "yyyy-mm-dd" }));
  restyle(sheet, sheet.rect("A1:E1"), (style) => ({
    ...style,
    fill: "#DDEEFF",
    fillPattern: "Solid",
    horizontal: "Center",
    vertical: "Center",
    wrap: true,
    borders: {
      top: { style: "Continuous", weight: "Thin", color: "#000000" },
      bottom: { style: "Double", weight: "Thick", color: "#FF0000" },
    },
  }));
  sheet.columnWidths.set(0, 120);
  sheet.rowHeights.set(0, 30);
  sheet.hiddenRows.add(3);
  sheet.freeze = { rows: 1, columns: 2 };
  sheet.showGridlines = false;
  sheet.tabColor = "#00B050";
  sheet.merges = [sheet.rect("A8:C8")];
  sheet.fill("A8", [["sammanslagen"]]);
  sheet.pageLayout.values["Orientation"] = "Landscape";
  sheet.pageLayout.values["Zoom"] = { horizontalFitToPages: 1 };
  sheet.printTitleRows = sheet.rect("1:1");
  sheet.printAreas = [sheet.rect("A1:E8")];
  sheet.protect({ allowFormatCells: true });
  const listed = book.addSheet("Utfall", [
    ["Konto", "Belopp"],
    ["4110", 1],
    ["0050", { formula: "=B2*2", value: 2 }],
  ]);
  listed.tables.push(newTable(book.newId("table"), "Avvik_Utfall", listed.rect("A1:B3"), true));
  book.addSheet("Dolt").visibility = "Hidden";
  book.addSheet("Avvik").visibility = "VeryHidden";
  book.defineName("Avvik.budgetavvikelse", sheet, "A1:E5");
  book.names.push({ name: "faktor", scope: undefined, formula: "=2.5", comment: "", visible: true });
  book.names.push({ name: "lokalt", scope: listed, formula: "=Utfall!$B$2", comment: "", visible: false });
  book.settings.set("Avvik.minne", { version: 1, text: 'å <&> "ä"\nny rad' });
  book.customXml.push({ id: "{A1B2}", xml: '<a xmlns="urn:avvik">å</a>' });
  book.isStructureProtected = true;
  listed.filter = { rect: listed.rect("D1:E3"), criteria: new Map([[0, { filterOn: "Values", values: ["a & b"] }]]) };
  listed.filteredRows.add(2);
  listed.fill("A10", [["gömd rad"]]);
  listed.hiddenRows.add(9);
  book.activate(listed);
  return book;
}

test("a workbook that is saved and loaded is the same", async () => {
  const book = workbook();
  const loaded = await loadXlsx(await saveXlsx(book));
  expect(loaded.contents()).toEqual({ ...book.contents(), properties: expect.anything() });
  expect(loaded.activeSheet.name).toBe("Utfall");
  expect(await loadXlsx(await saveXlsx(loaded)).then((again) => again.contents())).toEqual(loaded.contents());
});

test("the colours of the file's theme are understood, lighter and darker", async () => {
  const source = new ExcelJS.Workbook();
  const cell = source.addWorksheet("Blad").getCell("A1");
  cell.value = "x";
  cell.fill = { type: "pattern", pattern: "solid", fgColor: { theme: 4, tint: 0.5 } as never };
  cell.font = { color: { theme: 1 } };
  const book = await loadXlsx(await source.xlsx.writeBuffer());
  expect(book.sheet("Blad").style("A1")).toMatchObject({ fill: "#A7C0DE", fontColor: "#000000" });
});

test("text that looks like a number stays text, and a code keeps its zeros", async () => {
  const loaded = await loadXlsx(await saveXlsx(workbook()));
  const sheet = loaded.sheet("Ram och beslut");
  expect(["A2", "A3", "A4", "B2", "B3"].map((address) => [sheet.kind(address), sheet.value(address)])).toEqual([
    ["text", "0123"],
    ["text", "5e3"],
    ["text", "TRUE"],
    ["text", "007"],
    ["text", "=inte formel"],
  ]);
});

test("dates come as serial numbers, error cells as errors, formulas with the result that the file holds", async () => {
  const source = new ExcelJS.Workbook();
  const sheet = source.addWorksheet("Blad");
  sheet.getCell("A1").value = new Date(Date.UTC(2024, 0, 1, 18));
  sheet.getCell("A1").numFmt = "yyyy-mm-dd hh:mm";
  sheet.getCell("A2").value = { error: "#N/A" };
  sheet.getCell("A3").value = { formula: "1+1", result: 99 };
  sheet.getCell("A4").value = { formula: "NA()", result: { error: "#N/A" } as never };
  sheet.getCell("A5").value = { richText: [{ text: "fet " }, { font: { bold: true }, text: "text" }] };
  sheet.getCell("A6").value = { text: "länk", hyperlink: "https://example.org/" };
  sheet.getCell("A7").value = { formula: "TODAY()", result: new Date(Date.UTC(2024, 0, 2)) };
  sheet.getCell("A7").numFmt = "yyyy-mm-dd";
  sheet.fillFormula("B1:B3", "A1*2", [1, 2, 3]);
  const book = await loadXlsx(await source.xlsx.writeBuffer());
  const loaded = book.sheet("Blad");
  expect(loaded.values("A1:A7").flat()).toEqual([45_292.75, "#N/A", 99, "#N/A", "fet text", "länk", 45_293]);
  expect([loaded.kind("A2"), loaded.kind("A4")]).toEqual(["error", "error"]);
  expect(loaded.style("A1").numberFormat).toBe("yyyy-mm-dd hh:mm");
  expect(["B1", "B2", "B3"].map((address) => loaded.formula(address))).toEqual(["=A1*2", "=A2*2", "=A3*2"]);
});

test("a chart goes into the file as a native one, with the cells its figures come from", async () => {
  const book = new MemoryWorkbook();
  const sheet = book.addSheet("Ram och beslut", [
    ["Område", "Bas", "Ökning"],
    ["Skola", 0, 100],
    ["Vård & omsorg", 90, 10],
  ]);
  sheet.charts.push({
    values: { Id: "1", Name: "Avvik.brygga", ChartType: "ColumnStacked", Top: 60, Left: 300, Width: 400, Height: 200 },
    parts: { Title: { values: { Text: "Skola & vård" }, parts: {}, lists: {} } },
    lists: {
      Series: [
        {
          values: {
            Name: "Bas",
            _Name: "='Ram och beslut'!$B$1",
            _Values: "='Ram och beslut'!$B$2:$B$3",
            _XValues: "='Ram och beslut'!$A$2:$A$3",
          },
          parts: {
            Format: { values: {}, parts: { Fill: { values: { Color: "" }, parts: {}, lists: {} } }, lists: {} },
          },
          lists: {},
        },
      ],
    },
  });
  const file = await XlsxPackage.open(await saveXlsx(book));
  const chart = (await file.text("xl/charts/chart1.xml")) ?? "";
  expect(chart).toContain("<c:f>'Ram och beslut'!$B$2:$B$3</c:f>");
  expect(chart).toContain("<a:t>Skola &amp; vård</a:t>");
  expect(chart).toContain('<c:grouping val="stacked"/>');
  expect(chart).toContain("<c:v>Vård &amp; omsorg</c:v>");
  expect(chart).toContain("<c:spPr><a:noFill/></c:spPr>");
  const types = (await file.text("[Content_Types].xml")) ?? "";
  for (const part of ["xl/charts/chart1.xml", "xl/drawings/drawing1.xml"])
    expect(types).toContain(`PartName="/${part}"`);
  expect(await file.text("xl/drawings/_rels/drawing1.xml.rels")).toContain('Target="../charts/chart1.xml"');
  expect(await file.text("xl/worksheets/_rels/sheet1.xml.rels")).toContain('Target="../drawings/drawing1.xml"');
  expect(await file.text("xl/worksheets/sheet1.xml")).toMatch(/<drawing [^>]*r:id="rId\d+"\/><\/worksheet>/);
});
