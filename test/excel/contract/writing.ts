/** Writing tables, as the user finds the workbook afterwards. */
import { budgetavvikelse, deviationTable, PACKAGE, STAMP, tableOf, avstamning, kommunbidrag } from "./tables";
import { cancellingAt, failureOf, ledgerBook, onStage, placeOf, WATCH } from "./stage";

export function writing(): void {
  describe("writing tables", () => {
    test("a first run adds a sheet per section, and every table is under its name", async () => {
      const { book, host, workbook } = onStage();
      const report = await workbook.write(PACKAGE, STAMP, WATCH);
      await host.idle();
      expect(book.sheets.map(({ name }) => name)).toEqual(["Utfall", "Avvikelse", "Ram och beslut", "Avstämning"]);
      expect(report.tables).toEqual([
        { id: "Avvik.budgetavvikelse", sheet: "Avvikelse", address: "A4:C8" },
        { id: "Avvik.driftbudget", sheet: "Avvikelse", address: "A13:E16" },
        { id: "Avvik.kommunbidrag", sheet: "Ram och beslut", address: "A4:D8" },
        { id: "Avvik.avstamning", sheet: "Avstämning", address: "A4:E7" },
      ]);
      expect(placeOf(book, "Avvik.budgetavvikelse")).toBe("Avvikelse!A4:C8");
      expect(book.names.filter(({ visible }) => visible).map(({ name }) => name)).toEqual(PACKAGE.map(({ id }) => id));
      expect(placeOf(book, "Avvik.kommunbidrag")).toBe("'Ram och beslut'!A4:D8");
      expect(report).toMatchObject({ replacedEdits: [], leftStanding: [], isPrintReady: true });
    });

    test("title, unit and stamp stand above; totals and differences are live and show the printed figures", async () => {
      const { book, workbook } = onStage();
      await workbook.write(PACKAGE, STAMP, WATCH);
      const sheet = book.sheet("Avvikelse");
      expect(sheet.values("A1:A4")).toEqual([
        ["Budgetavvikelse per verksamhetsområde"],
        ["Belopp i tkr"],
        [STAMP],
        ["Verksamhetsområde"],
      ]);
      expect(sheet.formula("B8")).toBe("=SUM(B5:B7)");
      expect(sheet.formula("D14")).toBe("=B14-C14");
      expect(sheet.values("A8:C8")).toEqual([["SUMMA", 2_754_545, -10_190]]);
      expect(sheet.values("A16:E16")).toEqual([["Resultat (avrundat)", -10_190, 4_545, -14_735, ""]]);
    });

    test("text stays text, whatever it begins with or looks like", async () => {
      const { book, workbook } = onStage();
      await workbook.write(PACKAGE, STAMP, WATCH);
      const checks = book.sheet("Avstämning");
      expect(checks.values("A5:A7").flat()).toEqual(["@Utfall: områdenas summa = radernas summa", "-Budget", "'Rader"]);
      expect(checks.values("E5:E7").flat()).toEqual(["Stämmer inte", "+Stämmer", "1-2"]);
      expect(["A5", "A6", "A7", "E6", "E7"].map((cell) => [checks.kind(cell), checks.formula(cell)])).toEqual(
        Array.from({ length: 5 }, () => ["text", undefined])
      );
      expect(book.sheet("Avvikelse").value("A7")).toBe("=Övrigt");
      expect([book.sheet("Ram och beslut").value("B4"), book.sheet("Ram och beslut").kind("B4")]).toEqual([
        "2024",
        "text",
      ]);
    });

    test("the sheet can be pasted into a report: rules and weight, figures to the right, no gridlines, one page wide", async () => {
      const { book, host, workbook } = onStage();
      await workbook.write(PACKAGE, STAMP, WATCH);
      await host.idle();
      const sheet = book.sheet("Avvikelse");
      expect(sheet.style("A1")).toMatchObject({ bold: true, fontSize: 14 });
      expect(sheet.style("A3")).toMatchObject({ bold: false, fontSize: 9, fontColor: "#595959" });
      expect(sheet.style("B4")).toMatchObject({
        bold: true,
        horizontal: "Right",
        wrap: true,
        borders: { bottom: { style: "Continuous" } },
      });
      expect(sheet.style("C6")).toMatchObject({ bold: false, horizontal: "Right", numberFormat: '#,##0;"−"#,##0;0' });
      expect(sheet.style("C8")).toMatchObject({ bold: true, borders: { top: { style: "Continuous" } } });
      expect(book.sheet("Ram och beslut").style("A7")).toMatchObject({ italic: true });
      expect(sheet.showGridlines).toBe(false);
      expect(book.contents().sheets.find(({ name }) => name === "Ram och beslut")?.set).toMatchObject({
        printTitleRows: "1:4",
      });
      expect(new Set([1, 2, 3].map((column) => sheet.columnWidths.get(column))).size).toBe(1);
    });

    test("few requests, and nothing is left behind in Excel", async () => {
      const { host, workbook } = onStage();
      await workbook.write(PACKAGE, STAMP, WATCH);
      await host.idle();
      expect({
        requests: host.counters.requests,
        cleanups: host.counters.cleanups,
        references: host.references,
      }).toEqual({ requests: 4, cleanups: 0, references: 0 });
      await workbook.write(PACKAGE, STAMP, WATCH);
      await host.idle();
      expect({
        requests: host.counters.requests,
        cleanups: host.counters.cleanups,
        references: host.references,
      }).toEqual({ requests: 9, cleanups: 0, references: 0 });
    });

    test("in a workbook that calculates only on demand, the sums are calculated all the same", async () => {
      const book = ledgerBook();
      book.calculationMode = "Manual";
      const { workbook } = onStage(book);
      await workbook.write(PACKAGE, STAMP, WATCH);
      expect(book.sheet("Avvikelse").value("C8")).toBe(-10_190);
      expect(book.calculationMode).toBe("Manual");
    });

    test("a large package is written in several requests, none of them too large", async () => {
      const { book, host, workbook } = onStage();
      const areas = Array.from(
        { length: 300 },
        (_, index) => [`${"Område med ett mycket långt namn ".repeat(30)}${index}`, index, -index] as const
      );
      const tables = Array.from({ length: 9 }, (_, index) => ({
        ...deviationTable(areas, `Avvik.stor.${index}`),
        sheet: `Blad ${index % 3}`,
      }));
      await workbook.write(tables, STAMP, WATCH);
      expect(host.counters.requests).toBeGreaterThan(4);
      await workbook.write(tables, "igen", WATCH);
      expect(host.counters.largestSent).toBeLessThan(4_000_000);
      expect(host.counters.largestReceived).toBeLessThan(4_000_000);
      expect(tables.map(({ id }) => placeOf(book, id)).slice(-3)).toEqual([
        "'Blad 0'!A616:C917",
        "'Blad 1'!A616:C917",
        "'Blad 2'!A616:C917",
      ]);
      expect(book.settings.has("Avvik.journal")).toBe(false);
    }, 120_000);

    test("only text, too: a table without figures", async () => {
      const { book, workbook } = onStage();
      const table = tableOf({
        id: "Avvik.text",
        sheet: "Texter",
        columns: [
          { key: "a", heading: "Rubrik", kind: "text" },
          { key: "b", heading: "Text", kind: "text" },
        ],
        rows: [{ key: "1", label: "Inledning", kind: "line", cells: ["Nämnden redovisar …"] }],
      });
      await workbook.write([table], STAMP, WATCH);
      expect(book.sheet("Texter").values("A4:B5")).toEqual([
        ["Rubrik", "Text"],
        ["Inledning", "Nämnden redovisar …"],
      ]);
    });

    test.each(["write", "verify"] as const)(
      "cancelled as it begins to %s, the workbook is as it was",
      async (phase) => {
        const { book, workbook } = onStage();
        await workbook.write([budgetavvikelse], STAMP, WATCH);
        const before = book.contents();
        const failed = await failureOf(
          workbook.write([deviationTable([["A", 1, 2]]), kommunbidrag, avstamning], "annan", cancellingAt(phase))
        );
        expect([failed.failure.kind, failed.code]).toEqual(["cancelled", "AbortError"]);
        expect(book.contents()).toEqual(before);
      }
    );
  });
}
