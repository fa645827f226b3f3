/** Writing tables, as the user finds the workbook afterwards. */
import { budgetavvikelse, deviationTable, driftbudget, PACKAGE, STAMP, tableOf, avstamning, kommunbidrag } from "./tables";
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
      expect(sheet.values("A1:A4")).toEqual([["Budgetavvikelse per verksamhetsområde"], ["Belopp i tkr"], [STAMP], ["Verksamhetsområde"]]);
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
      expect(["A5", "A6", "A7", "E6", "E7"].map((cell) => [checks.kind(cell), checks.formula(cell)])).toEqual(Array.from({ length: 5 }, () => ["text", undefined]));
      expect(book.sheet("Avvikelse").value("A7")).toBe("=Övrigt");
      expect([book.sheet("Ram och beslut").value("B4"), book.sheet("Ram och beslut").kind("B4")]).toEqual(["2024", "text"]);
    });

    test("the sheet can be pasted into a report: rules and weight, figures to the right, no gridlines, one page wide", async () => {
      const { book, host, workbook } = onStage();
      await workbook.write(PACKAGE, STAMP, WATCH);
      await host.idle();
      const sheet = book.sheet("Avvikelse");
      expect(sheet.style("A1")).toMatchObject({ bold: true, fontSize: 14 });
      expect(sheet.style("A3")).toMatchObject({ bold: false, fontSize: 9, fontColor: "#595959" });
      expect(sheet.style("B4")).toMatchObject({ bold: true, horizontal: "Right", wrap: true, borders: { bottom: { style: "Continuous" } } });
      expect(sheet.style("C6")).toMatchObject({ bold: false, horizontal: "Right", numberFormat: '#,##0;"−"#,##0;0' });
      expect(sheet.style("C8")).toMatchObject({ bold: true, borders: { top: { style: "Continuous" } } });
      expect(book.sheet("Ram och beslut").style("A7")).toMatchObject({ italic: true });
      expect(sheet.showGridlines).toBe(false);
      expect(book.contents().sheets.find(({ name }) => name === "Ram och beslut")?.set).toMatchObject({ printTitleRows: "4:4" });
      expect(new Set([1, 2, 3].map((column) => sheet.columnWidths.get(column))).size).toBe(1);
    });

    test("few requests, and nothing is left behind in Excel", async () => {
      const { host, workbook } = onStage();
      await workbook.write(PACKAGE, STAMP, WATCH);
      await host.idle();
      expect({ requests: host.counters.requests, cleanups: host.counters.cleanups, references: host.references }).toEqual({ requests: 4, cleanups: 0, references: 0 });
      await workbook.write(PACKAGE, STAMP, WATCH);
      await host.idle();
      expect({ requests: host.counters.requests, cleanups: host.counters.cleanups, references: host.references }).toEqual({ requests: 9, cleanups: 0, references: 0 });
    });

    test("the same run again leaves the workbook as it is", async () => {
      const { book, workbook } = onStage();
      await workbook.write(PACKAGE, STAMP, WATCH);
      const before = book.contents();
      const report = await workbook.write(PACKAGE, STAMP, WATCH);
      expect(book.contents()).toEqual(before);
      expect(report.replacedEdits).toEqual([]);
    });

    test("a new run rewrites what is ours; the user's notes, widths, colours and place of the sheet stay", async () => {
      const { book, workbook } = onStage();
      await workbook.write(PACKAGE, STAMP, WATCH);
      const sheet = book.sheet("Avvikelse");
      sheet.fill("F5", [["Se tjänsteskrivelse"], [{ formula: "=C6*1000", value: 0 }]]);
      sheet.fill("A30", [["Egen summering"]]);
      sheet.columnWidths.set(0, 300);
      book.moveSheet(sheet, 0);
      restyle(sheet, "C6", { fill: "#FFFF00" });
      await workbook.write([deviationTable([["Arbetsmarknad (AMA)", 1, 2], ["Individ och familj (IFO)", 3, 4], ["=Övrigt", 5, 6]]), driftbudget(0)], "ny stämpel", WATCH);
      expect(sheet.values("A5:C8")).toEqual([["Arbetsmarknad (AMA)", 1, 2], ["Individ och familj (IFO)", 3, 4], ["=Övrigt", 5, 6], ["SUMMA", 9, 12]]);
      expect(sheet.value("A3")).toBe("ny stämpel");
      expect([sheet.value("F5"), sheet.formula("F6"), sheet.value("A30")]).toEqual(["Se tjänsteskrivelse", "=C6*1000", "Egen summering"]);
      expect(sheet.value("F6")).toBe(4000);
      expect(sheet.columnWidths.get(0)).toBe(300);
      expect(sheet.style("C6").fill).toBe("#FFFF00");
      expect(book.sheets[0]).toBe(sheet);
    });

    test("a table that has grown pushes the next one down, and the total's look goes with its row", async () => {
      const { book, workbook } = onStage();
      await workbook.write(PACKAGE, STAMP, WATCH);
      const sheet = book.sheet("Avvikelse");
      sheet.fill("F10", [["min anteckning"]]);
      await workbook.write([deviationTable([["A", 1, 1], ["B", 2, 2], ["C", 3, 3], ["D", 4, 4], ["E", 5, 5]]), driftbudget(0)], STAMP, WATCH);
      expect(sheet.values("A8:C10")).toEqual([["D", 4, 4], ["E", 5, 5], ["SUMMA", 15, 15]]);
      expect([sheet.style("C8").bold, sheet.style("C10").bold, sheet.style("A10").fontSize]).toEqual([false, true, 11]);
      expect(placeOf(book, "Avvik.driftbudget")).toBe("Avvikelse!A15:E18");
      expect(sheet.formula("D16")).toBe("=B16-C16");
      expect(sheet.value("F10")).toBe("min anteckning");
    });

    test("a table that has shrunk gives its cells back, empty and without its look", async () => {
      const { book, workbook } = onStage();
      await workbook.write(PACKAGE, STAMP, WATCH);
      const sheet = book.sheet("Avvikelse");
      await workbook.write([deviationTable([["A", 1, 1]]), driftbudget(0)], STAMP, WATCH);
      expect(sheet.values("A5:C8")).toEqual([["A", 1, 1], ["SUMMA", 1, 1], ["", "", ""], ["", "", ""]]);
      expect(book.contents().sheets.find(({ name }) => name === "Avvikelse")?.cells).not.toHaveProperty("C8");
      expect(placeOf(book, "Avvik.driftbudget")).toBe("Avvikelse!A13:E16");
    });

    test("a table never grows over somebody's note: it moves below it", async () => {
      const { book, workbook } = onStage();
      await workbook.write([budgetavvikelse], STAMP, WATCH);
      const sheet = book.sheet("Avvikelse");
      sheet.fill("B9", [["not under summan"]]);
      await workbook.write([deviationTable([["A", 1, 1], ["B", 2, 2], ["C", 3, 3], ["D", 4, 4]])], STAMP, WATCH);
      expect(sheet.value("B9")).toBe("not under summan");
      expect(sheet.values("A1:C8").flat().every((value) => value === "")).toBe(true);
      expect(sheet.values("A10:C18").at(-1)).toEqual(["SUMMA", 10, 10]);
      expect(placeOf(book, "Avvik.budgetavvikelse")).toBe("Avvikelse!A13:C18");
    });

    test("a sheet that only has the section's name is never touched: ours gets a free name, and keeps it", async () => {
      const book = ledgerBook();
      book.addSheet("avvikelse", [["Min egen sammanställning"]]);
      book.addSheet("Avvikelse (2)");
      const { workbook } = onStage(book);
      const own = book.contents().sheets;
      const report = await workbook.write([budgetavvikelse], STAMP, WATCH);
      await workbook.write([budgetavvikelse], STAMP, WATCH);
      expect(report.tables[0]?.sheet).toBe("Avvikelse (3)");
      expect(book.contents().sheets.slice(0, 3)).toEqual(own);
      expect(book.sheets).toHaveLength(4);
    });

    test("our sheet is ours under any name, and a new table of the section goes to it", async () => {
      const { book, workbook } = onStage();
      await workbook.write([budgetavvikelse], STAMP, WATCH);
      book.rename(book.sheet("Avvikelse"), "Tabell 1 - Bo's");
      const report = await workbook.write([budgetavvikelse, driftbudget(0)], STAMP, WATCH);
      expect(report.tables.map(({ sheet }) => sheet)).toEqual(["Tabell 1 - Bo's", "Tabell 1 - Bo's"]);
      expect(placeOf(book, "Avvik.driftbudget")).toBe("'Tabell 1 - Bo''s'!A13:E16");
      expect(book.sheets).toHaveLength(2);
    });

    test("a table that the user has cut and pasted elsewhere is written there", async () => {
      const { book, workbook } = onStage();
      await workbook.write([budgetavvikelse, driftbudget(0)], STAMP, WATCH);
      const report = book.addSheet("Rapport", [["Min rapport"]]);
      book.defineName("Avvik.budgetavvikelse", report, "C10:E14");
      book.defineName("_Avvik.caption.budgetavvikelse", report, "C7:C9");
      await workbook.write([budgetavvikelse, driftbudget(5)], STAMP, WATCH);
      expect(report.values("C13:E14")).toEqual([["=Övrigt", 12_000, 0], ["SUMMA", 2_754_545, -10_190]]);
      expect(report.formula("D14")).toBe("=SUM(D11:D13)");
      expect(book.sheet("Avvikelse").value("B16")).toBe(5);
    });

    test("where our sheet or its rows have been deleted, the tables are written anew", async () => {
      const { book, workbook } = onStage();
      await workbook.write(PACKAGE, STAMP, WATCH);
      book.deleteSheet(book.sheet("Ram och beslut"));
      const report = await workbook.write(PACKAGE, STAMP, WATCH);
      expect(report.tables.map(({ sheet }) => sheet)).toEqual(["Avvikelse", "Avvikelse", "Ram och beslut", "Avstämning"]);
      expect(placeOf(book, "Avvik.kommunbidrag")).toBe("'Ram och beslut'!A4:D8");
      expect(book.sheet("Ram och beslut").value("D8")).toBe(2_754_545);
    });

    test("a change that somebody made inside a table is replaced, and told with what stood there", async () => {
      const { book, workbook } = onStage();
      await workbook.write(PACKAGE, STAMP, WATCH);
      book.sheet("Avvikelse").type("C6", "-14000");
      book.sheet("Avvikelse").type("A1", "Tabell 1");
      const report = await workbook.write(PACKAGE, STAMP, WATCH);
      expect(report.replacedEdits).toEqual([{ sheet: "Avvikelse", address: "A1", before: "Tabell 1" }, { sheet: "Avvikelse", address: "C6", before: -14_000 }]);
      expect(book.sheet("Avvikelse").value("C6")).toBe(-14_310);
    });

    test("a row that the user has put into a table is told too, and our own moved rows are not", async () => {
      const { book, workbook } = onStage();
      await workbook.write([budgetavvikelse], STAMP, WATCH);
      const sheet = book.sheet("Avvikelse");
      sheet.fill("A6", [["Mellanrad", "", ""], ["Individ och familj (IFO)", 1_930_200, -14_310], ["=Övrigt", 12_000, 0], ["SUMMA", { formula: "=SUM(B5:B8)" }, { formula: "=SUM(C5:C8)" }]]);
      book.defineName("Avvik.budgetavvikelse", sheet, "A4:C9");
      const report = await workbook.write([budgetavvikelse], STAMP, WATCH);
      expect(report.replacedEdits).toContainEqual({ sheet: "Avvikelse", address: "A6", before: "Mellanrad" });
      expect(report.replacedEdits.map(({ before }) => before)).not.toContain(1_930_200);
      expect(sheet.values("A8:C9")).toEqual([["SUMMA", 2_754_545, -10_190], ["", "", ""]]);
    });

    test("a table that isn't written this time stands as it was, and the report says so", async () => {
      const { book, workbook } = onStage();
      await workbook.write(PACKAGE, STAMP, WATCH);
      const report = await workbook.write([budgetavvikelse], "ny stämpel", WATCH);
      expect(report.leftStanding.map(({ id }) => id)).toEqual(["Avvik.driftbudget", "Avvik.kommunbidrag", "Avvik.avstamning"]);
      expect(book.sheet("Avvikelse").values("A3:A3")).toEqual([["ny stämpel"]]);
      expect(book.sheet("Avvikelse").value("A12")).toBe(STAMP);
    });

    test("without what was remembered, a second run still knows its tables by their names", async () => {
      const { book, workbook } = onStage();
      await workbook.write(PACKAGE, STAMP, WATCH);
      const before = book.contents();
      book.settings.clear();
      await workbook.write(PACKAGE, STAMP, WATCH);
      expect(book.contents()).toEqual(before);
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
      const areas = Array.from({ length: 300 }, (_, index) => [`${"Område med ett mycket långt namn ".repeat(30)}${index}`, index, -index] as const);
      const tables = Array.from({ length: 9 }, (_, index) => ({ ...deviationTable(areas, `Avvik.stor.${index}`), sheet: `Blad ${index % 3}` }));
      await workbook.write(tables, STAMP, WATCH);
      expect(host.counters.requests).toBeGreaterThan(4);
      await workbook.write(tables, "igen", WATCH);
      expect(host.counters.largestSent).toBeLessThan(4_000_000);
      expect(host.counters.largestReceived).toBeLessThan(4_000_000);
      expect(tables.map(({ id }) => placeOf(book, id)).slice(-3)).toEqual(["'Blad 0'!A616:C917", "'Blad 1'!A616:C917", "'Blad 2'!A616:C917"]);
      expect(book.settings.has("Avvik.journal")).toBe(false);
    }, 120_000);

    test("only text, too: a table without figures", async () => {
      const { book, workbook } = onStage();
      const table = tableOf({ id: "Avvik.text", sheet: "Texter", columns: [{ key: "a", heading: "Rubrik", kind: "text" }, { key: "b", heading: "Text", kind: "text" }], rows: [{ key: "1", label: "Inledning", kind: "line", cells: ["Nämnden redovisar …"] }] });
      await workbook.write([table], STAMP, WATCH);
      expect(book.sheet("Texter").values("A4:B5")).toEqual([["Rubrik", "Text"], ["Inledning", "Nämnden redovisar …"]]);
    });

    test.each(["write", "verify"] as const)("cancelled as it begins to %s, the workbook is as it was", async (phase) => {
      const { book, workbook } = onStage();
      await workbook.write([budgetavvikelse], STAMP, WATCH);
      const before = book.contents();
      const failed = await failureOf(workbook.write([deviationTable([["A", 1, 2]]), kommunbidrag, avstamning], "annan", cancellingAt(phase)));
      expect([failed.failure.kind, failed.code]).toEqual(["cancelled", "AbortError"]);
      expect(book.contents()).toEqual(before);
    });
  });
}

function restyle(sheet: ReturnType<typeof ledgerBook>["sheets"][number], address: string, style: Partial<ReturnType<typeof sheet.style>>): void {
  const { row, column } = sheet.rect(address);
  sheet.cells.setStyle(row, column, sheet.book.styles.numberOf({ ...sheet.style(address), ...style }));
}
