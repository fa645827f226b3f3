/** The parts of a workbook: sheets, names, settings, tables. */
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

    test.each([
      ["Utfall", "ItemAlreadyExists"],
      ["a/b", "InvalidArgument"],
      ["x".repeat(32), "InvalidArgument"],
    ])("cannot be called %p", async (name, code) => {
      stage();
      const error = await failureOf(
        Excel.run(async (context) => {
          context.workbook.worksheets.add(name);
          await context.sync();
        })
      );
      expect(error.code).toBe(code);
    });

    test("that are deleted leave broken references behind, in formulas and names", async () => {
      const { book } = stage();
      const other = book.addSheet("Budget", [[5]]);
      book.defineName("Avvik.budget", other, "A1");
      book.sheet("Utfall").fill("E1", [[{ formula: "=Budget!A1+1" }]]);
      const type = await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Budget").delete();
        const name = context.workbook.names.getItem("Avvik.budget").load("type");
        const range = name.getRangeOrNullObject();
        await context.sync();
        return [name.type, range.isNullObject];
      });
      expect(type).toEqual(["Error", true]);
      expect(book.sheet("Utfall").formula("E1")).toBe("=#REF!+1");
    });

    test("of a protected workbook are neither added nor deleted", async () => {
      const { book } = stage();
      book.isStructureProtected = true;
      const error = await failureOf(
        Excel.run(async (context) => {
          context.workbook.worksheets.add("Ny");
          await context.sync();
        })
      );
      expect([error.code, book.sheets.length]).toEqual(["AccessDenied", 1]);
    });

    test("the last visible one cannot be deleted", async () => {
      stage();
      const error = await failureOf(
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Utfall").delete();
          await context.sync();
        })
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
          })
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
        table.rows.add(undefined, [
          ["a", "b", 1],
          ["c", "d", 2],
        ]);
        table.rows.deleteRowsAt(0, 1);
        await context.sync();
      });
      const sheet = book.sheet("Utfall");
      expect(sheet.values("A2:A5").flat()).toEqual([5010, "3011", "a", "c"].map(String));
      expect(sheet.value("A7")).toBe("under");
    });
  });
}
