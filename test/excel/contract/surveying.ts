/** Finding the sources, whatever the workbook looks like. */
import type { SourceName } from "../../../src/model/source";
import type { Rectangle, Site } from "../../../src/workbook";
import { MemoryWorkbook } from "../../host/cells/book";
import { newTable } from "../../host/cells/table";
import { avstamning, budgetavvikelse, STAMP } from "./tables";
import { failureOf, ledgerBook, onStage, WATCH } from "./stage";

export function surveying(): void {
  describe("finding sources", () => {
    test("a sheet with the source's name is found, with the top of what it holds", async () => {
      const { workbook } = onStage();
      expect(await siteOf(workbook, "outcome")).toEqual({
        source: "outcome",
        via: "sheet",
        rectangle: at("Utfall", 0, 0, 3, 3),
        head: [
          ["Period", "Konto", "Belopp"],
          [202401, "0123", 1200.5],
          [202402, "4110", -3],
        ],
        formats: [
          ["General", "General", "General"],
          ["General", "General", "General"],
          ["General", "General", "General"],
        ],
        hasHiddenRows: false,
        merged: [],
      });
    });

    test("one request, whatever is there, and nothing left behind in Excel", async () => {
      const { host, workbook } = onStage();
      await workbook.survey();
      await host.idle();
      expect([host.counters.requests, host.counters.cleanups, host.references]).toEqual([1, 0, 0]);
    });

    test("the stamp says what our tables were last written for, also on a sheet that somebody has renamed", async () => {
      const { book, workbook } = onStage();
      expect((await workbook.survey()).stamp).toBeUndefined();
      await workbook.write([avstamning], STAMP, WATCH);
      book.rename(book.sheet("Avstämning"), "Kontroller");
      expect((await workbook.survey()).stamp).toBe(STAMP);
    });

    test("an Excel table goes before the sheet of the source's name", async () => {
      const book = ledgerBook();
      const sheet = book.addSheet("Export", [[], ["", "Konto", "Belopp"], ["", "4110", 5]]);
      sheet.tables.push(newTable("7", "Avvik_Utfall", sheet.rect("B2:C3"), true));
      const { workbook } = onStage(book);
      expect(await siteOf(workbook, "outcome")).toMatchObject({
        via: "table",
        rectangle: at("Export", 1, 1, 2, 2),
        head: [
          ["Konto", "Belopp"],
          ["4110", 5],
        ],
      });
    });

    test("what the user has chosen goes before both, and follows rows that are inserted and sheets that are renamed", async () => {
      const book = ledgerBook();
      const sheet = book.addSheet("Bo's export", [["Rapport"], ["Konto", "Kr"], ["4110", 5]]);
      const { workbook } = onStage(book);
      await workbook.remember("outcome", {
        rectangle: at("Bo's export", 1, 0, 2, 2),
        columns: { Belopp: 1 },
        headings: { Belopp: "Kr" },
      });
      book.rename(sheet, "Nytt namn");
      const survey = await workbook.survey();
      expect(survey.sites.get("outcome")).toMatchObject({ via: "mapping", rectangle: at("Nytt namn", 1, 0, 2, 2) });
      expect(survey.choices.get("outcome")).toEqual({
        rectangle: at("Nytt namn", 1, 0, 2, 2),
        columns: { Belopp: 1 },
        headings: { Belopp: "Kr" },
      });
    });

    test("next month's rows below what was chosen are read too, unless something else stood there", async () => {
      const book = ledgerBook();
      const open = book.addSheet("Öppen", [
        ["Konto", "Kr"],
        ["4110", 5],
      ]);
      const closed = book.addSheet("Sluten", [["Konto", "Kr"], ["4110", 5], [], ["Något annat"]]);
      const { workbook } = onStage(book);
      await workbook.remember("outcome", { rectangle: at("Öppen", 0, 0, 2, 2), columns: {} });
      await workbook.remember("budget", { rectangle: at("Sluten", 0, 0, 2, 2), columns: {} });
      open.fill("A3", [
        ["4111", 6],
        ["4112", 7],
      ]);
      closed.fill("A5", [["4111", 6]]);
      const { sites } = await workbook.survey();
      expect(sites.get("outcome")?.rectangle).toEqual(at("Öppen", 0, 0, 4, 2));
      expect(sites.get("budget")?.rectangle).toEqual(at("Sluten", 0, 0, 2, 2));
    });

    test("where the chosen sheet is gone, the source is looked for as before", async () => {
      const book = ledgerBook();
      const sheet = book.addSheet("Export", [
        ["Konto", "Kr"],
        ["4110", 5],
      ]);
      const { workbook } = onStage(book);
      await workbook.remember("outcome", { rectangle: at("Export", 0, 0, 2, 2), columns: { Belopp: 1 } });
      book.deleteSheet(sheet);
      const survey = await workbook.survey();
      expect(survey.sites.get("outcome")?.via).toBe("sheet");
      expect(survey.choices.has("outcome")).toBe(false);
    });

    test("a choice is forgotten on request, the others are not", async () => {
      const { workbook } = onStage();
      await workbook.remember("outcome", { rectangle: at("Utfall", 0, 0, 3, 3), columns: { Belopp: 2 } });
      await workbook.remember("budget", { rectangle: at("Utfall", 0, 0, 3, 3), columns: { Belopp: 2 } });
      await workbook.remember("outcome", undefined);
      const { choices } = await workbook.survey();
      expect([...choices.keys()]).toEqual(["budget"]);
    });

    test("an empty sheet is no source, and an empty workbook has none", async () => {
      const book = new MemoryWorkbook();
      book.addSheet("Utfall");
      const { workbook } = onStage(book);
      const survey = await workbook.survey();
      expect([...survey.sites.keys()]).toEqual([]);
      expect(survey.sheets).toEqual(["Utfall"]);
    });

    test("hidden and filtered rows, merged cells and number formats are told", async () => {
      const book = ledgerBook();
      const sheet = book.sheet("Utfall");
      sheet.hiddenRows.add(2);
      sheet.merges.push(sheet.rect("A1:B1"));
      sheet.cells.setStyle(1, 1, book.styles.numberOf({ ...sheet.style("B2"), numberFormat: "0000" }));
      const { workbook } = onStage(book);
      const site = await siteOf(workbook, "outcome");
      expect(site).toMatchObject({ hasHiddenRows: true, merged: ["A1:B1"] });
      expect(site?.formats?.[1]?.[1]).toBe("0000");
    });

    test("only the first twenty rows are looked at, wherever the sheet's content begins", async () => {
      const book = new MemoryWorkbook();
      book.addSheet("Budget").fill(
        "C5",
        Array.from({ length: 30 }, (_, row) => [row])
      );
      const { workbook } = onStage(book);
      const site = await siteOf(workbook, "budget");
      expect(site?.rectangle).toEqual(at("Budget", 4, 2, 30, 1));
      expect(site?.head.map(([value]) => value)).toEqual(Array.from({ length: 20 }, (_, row) => row));
    });

    test("visible sheets are listed in order, and our own tables where they stand", async () => {
      const book = ledgerBook();
      book.addSheet("Dold").visibility = "Hidden";
      const { workbook } = onStage(book);
      await workbook.write([budgetavvikelse], STAMP, WATCH);
      const { sheets, tables } = await workbook.survey();
      expect(sheets).toEqual(["Utfall", "Avvikelse"]);
      expect(tables).toEqual([{ id: "Avvik.budgetavvikelse", sheet: "Avvikelse", address: "A4:C8" }]);
    });

    test("while a cell is being edited, the failure says so", async () => {
      const { host, workbook } = onStage();
      host.fault = { kind: "cellEdit", refuses: "all" };
      const failed = await failureOf(workbook.survey());
      expect([failed.failure, failed.code]).toEqual([{ kind: "cellBeingEdited" }, "InvalidOperationInCellEditMode"]);
    });

    test("settings that aren't ours to understand are no choice", async () => {
      const { book, workbook } = onStage();
      book.settings.set("Avvik.choices", '{"outcome":5,');
      book.settings.set("Avvik.written", 17);
      expect((await workbook.survey()).choices.size).toBe(0);
      await workbook.write([budgetavvikelse], STAMP, WATCH);
    });
  });
}

function at(sheet: string, row: number, column: number, rows: number, columns: number): Rectangle {
  return { sheet, row, column, rows, columns };
}

async function siteOf(workbook: ReturnType<typeof onStage>["workbook"], source: SourceName): Promise<Site | undefined> {
  return (await workbook.survey()).sites.get(source);
}
