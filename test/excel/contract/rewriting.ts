/** Writing tables again: what is ours is rewritten where it stands, what others have put there stays. */
import { budgetavvikelse, deviationTable, driftbudget, PACKAGE, STAMP, tableOf } from "./tables";
import { ledgerBook, onStage, placeOf, WATCH } from "./stage";

export function rewriting(): void {
  describe("writing tables again", () => {
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
      await workbook.write(
        [
          deviationTable([
            ["Arbetsmarknad (AMA)", 1, 2],
            ["Individ och familj (IFO)", 3, 4],
            ["=Övrigt", 5, 6],
          ]),
          driftbudget(0),
        ],
        "ny stämpel",
        WATCH
      );
      expect(sheet.values("A5:C8")).toEqual([
        ["Arbetsmarknad (AMA)", 1, 2],
        ["Individ och familj (IFO)", 3, 4],
        ["=Övrigt", 5, 6],
        ["SUMMA", 9, 12],
      ]);
      expect(sheet.value("A3")).toBe("ny stämpel");
      expect([sheet.value("F5"), sheet.formula("F6"), sheet.value("A30")]).toEqual([
        "Se tjänsteskrivelse",
        "=C6*1000",
        "Egen summering",
      ]);
      expect(sheet.value("F6")).toBe(4000);
      expect(sheet.columnWidths.get(0)).toBe(300);
      expect(sheet.style("C6").fill).toBe("#FFFF00");
      expect(book.sheets[0]).toBe(sheet);
    });

    test("a table that comes to a sheet that was there widens the columns that are too narrow for it, and no others", async () => {
      const { book, workbook } = onStage();
      const text = (key: string) => ({ key, heading: key, kind: "text" as const });
      await workbook.write([deviationTable([["A", 1, 1]])], STAMP, WATCH);
      const sheet = book.sheet("Avvikelse");
      sheet.columnWidths.set(0, 300);
      const before = sheet.columnWidths.get(2);
      const names = ["Ett område med ett långt namn", "Orsaken till att det blev så", "x"];
      const rows = [{ key: "one", label: "A", kind: "line" as const, cells: names }];
      const columns = ["Rad", "Område", "Orsak", "Not"].map(text);
      await workbook.write([tableOf({ id: "Avvik.orsaker", sheet: "Avvikelse", columns, rows })], STAMP, WATCH);
      expect(sheet.columnWidths.get(0)).toBe(300);
      expect(sheet.columnWidths.get(2)).toBeGreaterThan(before ?? 0);
    });

    test("a table that has grown pushes the next one down, and the total's look goes with its row", async () => {
      const { book, workbook } = onStage();
      await workbook.write(PACKAGE, STAMP, WATCH);
      const sheet = book.sheet("Avvikelse");
      sheet.fill("F10", [["min anteckning"]]);
      await workbook.write(
        [
          deviationTable([
            ["A", 1, 1],
            ["B", 2, 2],
            ["C", 3, 3],
            ["D", 4, 4],
            ["E", 5, 5],
          ]),
          driftbudget(0),
        ],
        STAMP,
        WATCH
      );
      expect(sheet.values("A8:C10")).toEqual([
        ["D", 4, 4],
        ["E", 5, 5],
        ["SUMMA", 15, 15],
      ]);
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
      expect(sheet.values("A5:C8")).toEqual([
        ["A", 1, 1],
        ["SUMMA", 1, 1],
        ["", "", ""],
        ["", "", ""],
      ]);
      expect(book.contents().sheets.find(({ name }) => name === "Avvikelse")?.cells).not.toHaveProperty("C8");
      expect(placeOf(book, "Avvik.driftbudget")).toBe("Avvikelse!A13:E16");
    });

    test("a table never grows over somebody's note: it moves below it", async () => {
      const { book, workbook } = onStage();
      await workbook.write([budgetavvikelse], STAMP, WATCH);
      const sheet = book.sheet("Avvikelse");
      sheet.fill("B9", [["not under summan"]]);
      await workbook.write(
        [
          deviationTable([
            ["A", 1, 1],
            ["B", 2, 2],
            ["C", 3, 3],
            ["D", 4, 4],
          ]),
        ],
        STAMP,
        WATCH
      );
      expect(sheet.value("B9")).toBe("not under summan");
      expect(
        sheet
          .values("A1:C8")
          .flat()
          .every((value) => value === "")
      ).toBe(true);
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
      expect(report.values("C13:E14")).toEqual([
        ["=Övrigt", 12_000, 0],
        ["SUMMA", 2_754_545, -10_190],
      ]);
      expect(report.formula("D14")).toBe("=SUM(D11:D13)");
      expect(book.sheet("Avvikelse").value("B16")).toBe(5);
    });

    test("where our sheet or its rows have been deleted, the tables are written anew", async () => {
      const { book, workbook } = onStage();
      await workbook.write(PACKAGE, STAMP, WATCH);
      book.deleteSheet(book.sheet("Ram och beslut"));
      const report = await workbook.write(PACKAGE, STAMP, WATCH);
      expect(report.tables.map(({ sheet }) => sheet)).toEqual([
        "Avvikelse",
        "Avvikelse",
        "Ram och beslut",
        "Avstämning",
      ]);
      expect(placeOf(book, "Avvik.kommunbidrag")).toBe("'Ram och beslut'!A4:D8");
      expect(book.sheet("Ram och beslut").value("D8")).toBe(2_754_545);
    });

    test("a change that somebody made inside a table is replaced, and told with what stood there", async () => {
      const { book, workbook } = onStage();
      await workbook.write(PACKAGE, STAMP, WATCH);
      book.sheet("Avvikelse").type("C6", "-14000");
      book.sheet("Avvikelse").type("A1", "Tabell 1");
      const report = await workbook.write(PACKAGE, STAMP, WATCH);
      expect(report.replacedEdits).toEqual([
        { sheet: "Avvikelse", address: "A1", before: "Tabell 1" },
        { sheet: "Avvikelse", address: "C6", before: -14_000 },
      ]);
      expect(book.sheet("Avvikelse").value("C6")).toBe(-14_310);
    });

    test("a row that the user has put into a table is told too, and our own moved rows are not", async () => {
      const { book, workbook } = onStage();
      await workbook.write([budgetavvikelse], STAMP, WATCH);
      const sheet = book.sheet("Avvikelse");
      sheet.fill("A6", [
        ["Mellanrad", "", ""],
        ["Individ och familj (IFO)", 1_930_200, -14_310],
        ["=Övrigt", 12_000, 0],
        ["SUMMA", { formula: "=SUM(B5:B8)" }, { formula: "=SUM(C5:C8)" }],
      ]);
      book.defineName("Avvik.budgetavvikelse", sheet, "A4:C9");
      const report = await workbook.write([budgetavvikelse], STAMP, WATCH);
      expect(report.replacedEdits).toContainEqual({ sheet: "Avvikelse", address: "A6", before: "Mellanrad" });
      expect(report.replacedEdits.map(({ before }) => before)).not.toContain(1_930_200);
      expect(sheet.values("A8:C9")).toEqual([
        ["SUMMA", 2_754_545, -10_190],
        ["", "", ""],
      ]);
    });

    test("a table that isn't written this time stands as it was, and the report says so", async () => {
      const { book, workbook } = onStage();
      await workbook.write(PACKAGE, STAMP, WATCH);
      const report = await workbook.write([budgetavvikelse], "ny stämpel", WATCH);
      expect(report.leftStanding.map(({ id }) => id)).toEqual([
        "Avvik.driftbudget",
        "Avvik.kommunbidrag",
        "Avvik.avstamning",
      ]);
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
  });
}

function restyle(
  sheet: ReturnType<typeof ledgerBook>["sheets"][number],
  address: string,
  style: Partial<ReturnType<typeof sheet.style>>
): void {
  const { row, column } = sheet.rect(address);
  sheet.cells.setStyle(row, column, sheet.book.styles.numberOf({ ...sheet.style(address), ...style }));
}
