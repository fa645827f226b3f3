/** Events, services and ribbon buttons. */
import { openExcel } from "../office";
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

    test("the pane comes when a command asks for it, or only after the command, as the switch is", async () => {
      const shown: string[] = [];
      Office.actions.associate("visa", async (event: Office.AddinCommands.Event) => {
        await Office.addin.showAsTaskpane();
        shown.push(`in the command: ${current.host.app.pane}`);
        event.completed();
      });
      let current = stage();
      for (const comesAfterCommand of [false, true]) {
        current = stage();
        current.host.setPane(false);
        current.host.pane.comesAfterCommand = comesAfterCommand;
        current.host.onPane = (isVisible) => shown.push(`pane: ${isVisible}`);
        await current.press("visa");
        shown.push(`after it: ${current.host.app.pane}`);
      }
      expect(shown).toEqual([
        "pane: true",
        "in the command: Visible",
        "after it: Visible",
        "in the command: Background",
        "pane: true",
        "after it: Visible",
      ]);
    });

    test("a closed pane that takes the runtime along ends a run between two requests", async () => {
      const { book, host } = stage();
      host.pane.takesRuntime = true;
      let ended = false;
      host.onEnd = () => (ended = true);
      let isOver = false;
      void Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Utfall");
        sheet.getRange("E1").values = [[1]];
        await context.sync();
        host.setPane(false);
        sheet.getRange("E2").values = [[2]];
        await context.sync();
      }).finally(() => (isOver = true));
      await new Promise((resolve) => setTimeout(resolve, 20));
      await host.idle();
      expect([ended, isOver, book.sheet("Utfall").values("E1:E2").flat()]).toEqual([true, false, [1, ""]]);
      const next = openExcel(book);
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Utfall").getRange("E2").values = [["åter"]];
        await context.sync();
      });
      await next.host.idle();
      expect(book.sheet("Utfall").value("E2")).toBe("åter");
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
