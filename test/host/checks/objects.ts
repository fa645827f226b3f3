/** How objects are addressed: items, null objects, new ones, kept ones, renamed ones; what `load` brings. */
import { failureOf, stage } from "./stage";

export function checkObjects(): void {
  describe("objects", () => {
    test("that do not exist are null objects, and so is everything below them", async () => {
      stage();
      const seen = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject("Finns inte");
        const range = sheet.getRange("A1").load("values");
        const name = context.workbook.names.getItemOrNullObject("Avvik.saknas").load("name");
        const used = context.workbook.worksheets.add("Tomt").getUsedRangeOrNullObject(true).load("address");
        await context.sync();
        return [sheet.isNullObject, range.isNullObject, name.isNullObject, used.isNullObject];
      });
      expect(seen).toEqual([true, true, true, true]);
    });

    test("that do not exist take methods and properties in silence", async () => {
      const { book } = stage();
      const before = book.contents();
      const read = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject("Finns inte");
        sheet.delete();
        sheet.name = "Nytt";
        sheet.getRange("A1").values = [[1]];
        sheet.getRange("A1").format.fill.color = "red";
        sheet.tables.add("A1:B2", true).name = "Tabell";
        sheet.set({ visibility: "Hidden", tabColor: "red" });
        const count = sheet.charts.getCount();
        await context.sync();
        sheet.delete();
        await context.sync();
        return [sheet.isNullObject, count.value];
      });
      expect(read).toEqual([true, null]);
      expect(book.contents()).toEqual(before);
    });

    test("that are needed and do not exist give ItemNotFound", async () => {
      stage();
      const error = await failureOf(
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Finns inte").load("name");
          await context.sync();
        })
      );
      expect(error.code).toBe("ItemNotFound");
    });

    test("are addressed by id after a rename", async () => {
      const { book } = stage();
      const name = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Utfall");
        sheet.name = "Utfall 2024";
        await context.sync();
        sheet.getRange("E1").values = [[1]];
        sheet.load("name");
        await context.sync();
        return sheet.name;
      });
      expect(name).toBe("Utfall 2024");
      expect(book.sheet("Utfall 2024").value("E1")).toBe(1);
    });

    test("that are added are made once, however often they are used in the request", async () => {
      const { book } = stage();
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Ny");
        sheet.getRange("A1").values = [[1]];
        sheet.tabColor = "#FF0000";
        sheet.load("id,name,position");
        await context.sync();
        sheet.getRange("A2").values = [[2]];
        await context.sync();
      });
      expect(book.sheets.map((sheet) => sheet.name)).toEqual(["Utfall", "Ny"]);
      expect(book.sheet("Ny").values("A1:A2").flat()).toEqual([1, 2]);
    });

    test("are used again after a sync by their reference", async () => {
      const { host } = stage();
      const values = await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Utfall").getRange("C2");
        await context.sync();
        range.values = [[5]];
        await context.sync();
        range.load("values");
        await context.sync();
        return range.values;
      });
      expect(values).toEqual([[5]]);
      expect(host.counters.requests).toBe(3);
    });

    test("that are kept follow when rows are inserted above them", async () => {
      stage();
      const address = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Utfall");
        const range = sheet.getRange("C2:C4");
        await context.sync();
        sheet.getRange("1:2").insert("Down");
        range.load("address,values");
        await context.sync();
        return [range.address, range.values.flat()];
      });
      expect(address).toEqual(["Utfall!C4:C6", [100, 250.5, -40]]);
    });

    test("bring no more than was asked for", async () => {
      stage();
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Utfall").getRange("A1").load("values");
        await context.sync();
        expect(() => range.address).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
        expect(range.values).toEqual([["Konto"]]);
      });
    });

    test("bring properties of what they lead to, by path and by object", async () => {
      stage();
      const loaded = await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Utfall").getRange("A1");
        range.format.fill.color = "#abcdef";
        range.load({
          address: true,
          format: { fill: { color: true }, font: { bold: true } },
          worksheet: { name: true },
        });
        const other = context.workbook.worksheets
          .getItem("Utfall")
          .getRange("B2")
          .load("format/font/name, worksheet/id");
        await context.sync();
        return [
          range.address,
          range.format.fill.color,
          range.format.font.bold,
          range.worksheet.name,
          other.format.font.name,
          typeof other.worksheet.id,
        ];
      });
      expect(loaded).toEqual(["Utfall!A1", "#ABCDEF", false, "Utfall", "Calibri", "string"]);
    });

    test("in a collection come with what was asked for, count and properties below included", async () => {
      const { book } = stage();
      book.addSheet("Budget", [["Konto"]]);
      const loaded = await Excel.run(async (context) => {
        const sheets = context.workbook.worksheets.load("items/name,items/visibility,items/protection/protected");
        const tables = context.workbook.tables.load("count");
        await context.sync();
        return [sheets.items.map((sheet) => [sheet.name, sheet.visibility, sheet.protection.protected]), tables.count];
      });
      expect(loaded).toEqual([
        [
          ["Utfall", "Visible", false],
          ["Budget", "Visible", false],
        ],
        0,
      ]);
    });

    test("of a collection are proxies that can be worked with", async () => {
      const { book } = stage();
      book.addSheet("Budget", [["Konto"]]);
      const used = await Excel.run(async (context) => {
        const sheets = context.workbook.worksheets.load("items/name");
        await context.sync();
        const ranges = sheets.items.map((sheet) => sheet.getUsedRange(true).load("address"));
        await context.sync();
        return ranges.map((range) => range.address);
      });
      expect(used).toEqual(["Utfall!A1:C4", "Budget!A1"]);
    });

    test("three runs at once are answered one after the other", async () => {
      stage();
      const read = (address: string): Promise<unknown> =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem("Utfall").getRange(address).load("values");
          await context.sync();
          return range.values[0]?.[0];
        });
      expect(await Promise.all([read("A1"), read("B1"), read("C1")])).toEqual(["Konto", "Ansvar", "Belopp"]);
    });

    test("a member that the host does not have is refused by its name", async () => {
      stage();
      const error = await failureOf(
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Utfall").getRange("A1").flashFill();
          await context.sync();
        })
      );
      expect([error.code, error.message]).toEqual(["ApiNotFound", expect.stringContaining("Range.FlashFill")]);
    });

    test("a property that the host does not have is refused by its name", async () => {
      stage();
      const error = await failureOf(
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Utfall").getRange("A1").load("linkedDataTypeState");
          await context.sync();
        })
      );
      expect([error.code, error.message]).toEqual([
        "ApiNotFound",
        expect.stringContaining("Range.linkeddatatypestate"),
      ]);
    });

    test("a name in a load that nobody has is passed over", async () => {
      stage();
      const read = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Utfall").load("noPropertiesNeeded");
        const range = sheet.getRange("A1").load("values,valeus,format/fil/color");
        const sheets = context.workbook.worksheets.load("items/name,items/colour");
        await context.sync();
        return [typeof sheet.id, range.values, sheets.items.map((item) => item.name)];
      });
      expect(read).toEqual(["string", [["Konto"]], ["Utfall"]]);
    });

    test("a tracked range lives on after its run, until it is untracked", async () => {
      const { host } = stage();
      const range = await Excel.run(async (context) => {
        const kept = context.workbook.worksheets.getItem("Utfall").getRange("C2");
        await context.sync();
        kept.track();
        return kept;
      });
      await host.idle();
      expect(host.references).toBe(1);
      await Excel.run(range, async (context) => {
        range.values = [[9]];
        await context.sync();
        range.untrack();
        await context.sync();
      });
    });
  });
}
