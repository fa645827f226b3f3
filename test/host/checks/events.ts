/** Events, services and ribbon buttons. */
import { stage } from "./stage";

export function checkEvents(): void {
  describe("events", () => {
    test("tell what the user types, with its range, and are silent when removed", async () => {
      const { book, host } = stage();
      const heard: unknown[] = [];
      const listener = await Excel.run(async (context) => {
        const added = context.workbook.worksheets.getItem("Utfall").onChanged.add(async (event) => {
          await Excel.run(async (inner) => {
            const range = event.getRange(inner).load("values");
            await inner.sync();
            heard.push([
              event.address,
              event.changeType,
              event.details.valueBefore,
              event.details.valueAfter,
              event.triggerSource,
              range.values,
            ]);
          });
        });
        await context.sync();
        return added;
      });
      book.sheet("Utfall").type("C2", "7");
      await host.idle();
      await host.idle();
      expect(heard).toEqual([["C2", "RangeEdited", 100, 7, "Unknown", [[7]]]]);
      await Excel.run(listener.context as Excel.RequestContext, async (context) => {
        listener.remove();
        await context.sync();
      });
      book.sheet("Utfall").type("C2", "8");
      await host.idle();
      expect(heard).toHaveLength(1);
    });

    test("tell the add-in's own edits apart, and stop while they are switched off", async () => {
      const { host } = stage();
      const heard: string[] = [];
      await Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add(
          async (event) => void heard.push(`${event.address} ${event.triggerSource}`)
        );
        await context.sync();
        context.workbook.worksheets.getItem("Utfall").getRange("E1").values = [[1]];
        await context.sync();
        context.runtime.enableEvents = false;
        await context.sync();
        context.workbook.worksheets.getItem("Utfall").getRange("E2").values = [[1]];
        await context.sync();
        context.runtime.enableEvents = true;
        await context.sync();
      });
      await host.idle();
      expect(heard).toEqual(["E1 ThisLocalAddin"]);
    });

    test("tell selections, and the selection is read", async () => {
      const { book, host } = stage();
      const heard: string[] = [];
      await Excel.run(async (context) => {
        context.workbook.onSelectionChanged.add(async () => void heard.push("selected"));
        await context.sync();
      });
      book.select(book.sheet("Utfall"), "B2:C3");
      await host.idle();
      const selected = await Excel.run(async (context) => {
        const range = context.workbook.getSelectedRange().load("address");
        await context.sync();
        return range.address;
      });
      expect([heard, selected]).toEqual([["selected"], "Utfall!B2:C3"]);
    });

    test("tell of sheets that come, go, are renamed and activated", async () => {
      const { book, host } = stage();
      const heard: string[] = [];
      await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.onAdded.add(async () => void heard.push("added"));
        worksheets.onDeleted.add(async () => void heard.push("deleted"));
        worksheets.onActivated.add(async () => void heard.push("activated"));
        worksheets.onNameChanged.add(async (event) => void heard.push(`${event.nameBefore} → ${event.nameAfter}`));
        await context.sync();
      });
      const sheet = book.addSheet("Ny");
      book.activate(sheet);
      book.rename(sheet, "Nyare");
      book.deleteSheet(sheet);
      await host.idle();
      expect(heard).toEqual(["added", "activated", "Ny → Nyare", "deleted"]);
    });

    test("a ribbon button runs its associated function to its end", async () => {
      const { book, press } = stage();
      Office.actions.associate("prova", async (event: Office.AddinCommands.Event) => {
        await Excel.run(async (context) => {
          context.workbook.worksheets.add(event.source.id);
          await context.sync();
        });
        event.completed();
      });
      await press("prova", "Avvik.Prova");
      expect(book.findSheet("Avvik.Prova")).toBeDefined();
    });

    test("Office tells where it is, what it supports and its language", async () => {
      const { host } = stage({ excelApi: "1.14", language: "en-US" });
      const { isSetSupported } = Office.context.requirements;
      expect((await Office.onReady()).host).toBe("Excel");
      expect([
        isSetSupported("ExcelApi", "1.14"),
        isSetSupported("ExcelApi", "1.15"),
        isSetSupported("SharedRuntime", "1.1"),
      ]).toEqual([true, false, true]);
      expect(Office.context.displayLanguage).toBe("en-US");
      await Office.addin.hide();
      expect(host.app.pane).toBe("Background");
    });
  });
}
