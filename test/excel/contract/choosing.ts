/** Selecting cells, going to a place, and inserting sheets. */
import { MemoryWorkbook } from "../../host/cells/book";
import { failureOf, ledgerBook, onStage } from "./stage";

export function choosing(): void {
  describe("the selection", () => {
    test.each([
      ["cells", "B1:C3", { row: 0, column: 1, rows: 3, columns: 2 }],
      ["whole columns end with the content", "A:B", { row: 0, column: 0, rows: 3, columns: 2 }],
      ["a single cell stands for the block around it", "B2", { row: 0, column: 0, rows: 3, columns: 3 }],
    ])("%s", async (_what, address, area) => {
      const { book, workbook } = onStage();
      book.select(book.sheet("Utfall"), address);
      const { rectangle, head } = await workbook.selection();
      expect(rectangle).toEqual({ sheet: "Utfall", ...area });
      expect(head).toHaveLength(area.rows);
    });

    test.each([
      ["a cell", "B2", 1],
      ["a whole column", "C:C", 2],
      ["cells of one column", "A2:A3", 0],
      ["two columns", "A:B", undefined],
    ])("of %s tells which column it is of, where it is one", async (_what, address, column) => {
      const { book, workbook } = onStage();
      book.select(book.sheet("Utfall"), address);
      expect((await workbook.selection()).column).toBe(column);
    });

    test.each([
      ["several blocks", ["A1:A2", "C1:C2"]],
      ["cells without content", ["K20:L30"]],
    ])("%s can't be used", async (_what, addresses) => {
      const { book, workbook } = onStage();
      book.select(book.sheet("Utfall"), ...addresses);
      expect((await failureOf(workbook.selection())).failure).toEqual({ kind: "selectionUnusable" });
    });
  });

  describe("what is said of a finding of plausibility", () => {
    const july = { what: "months:outcome 202407", figures: [0, 480] };
    const budget = { what: "scale budget", figures: [4.21, 4210] };
    const said = (word: string) => ({ word, at: "2025-01-20T08:15:00.000Z" });

    test("is remembered beside what was said of others; said anew it gives way, taken back it is gone", async () => {
      const { workbook } = onStage();
      expect((await workbook.survey()).answers).toEqual([]);
      await workbook.answer(july, said("Bokförs i augusti."));
      await workbook.answer(budget, said(""));
      await workbook.answer({ ...july, figures: [0, 490] }, said("Så är det."));
      expect((await workbook.survey()).answers).toEqual([
        { of: budget, ...said("") },
        { of: { ...july, figures: [0, 490] }, ...said("Så är det.") },
      ]);
      await workbook.answer(budget, undefined);
      expect((await workbook.survey()).answers).toEqual([
        { of: { ...july, figures: [0, 490] }, ...said("Så är det.") },
      ]);
    });

    test("that is no answer of ours, or of a version to come, counts as nothing", async () => {
      const { book, workbook } = onStage();
      for (const text of [
        "no JSON",
        '{"version":2,"answers":[]}',
        '{"version":1,"answers":[{"of":1},null,{"word":"x"}]}',
      ]) {
        book.settings.set("Avvik.answers", text);
        expect((await workbook.survey()).answers).toEqual([]);
      }
    });
  });

  describe("going to a place", () => {
    test("its sheet comes forward and the cells are selected", async () => {
      const book = ledgerBook();
      const sheet = book.addSheet("Bo's blad", [["x"]]);
      const { workbook } = onStage(book);
      await workbook.reveal({ sheet: "Bo's blad", address: "A1:B2" });
      expect(book.activeSheet).toBe(sheet);
      expect(book.selection?.rects).toEqual([{ row: 0, column: 0, rows: 2, columns: 2 }]);
    });

    test.each([
      ["gone", "Borta", "A1"],
      ["hidden", "Dold", "A1"],
      ["no address", "Utfall", "hit"],
    ])("a place that is %s is told", async (_what, sheet, address) => {
      const book = ledgerBook();
      book.addSheet("Dold").visibility = "Hidden";
      const { workbook } = onStage(book);
      expect((await failureOf(workbook.reveal({ sheet, address }))).failure).toEqual({
        kind: "placeMissing",
        place: { sheet, address },
      });
    });
  });

  describe("reports that are left out", () => {
    test("are remembered by the workbook until they are taken in again", async () => {
      const { workbook } = onStage();
      expect((await workbook.survey()).skipped).toEqual([]);
      await workbook.skip(["orsaker", "reserv"]);
      expect((await workbook.survey()).skipped).toEqual(["orsaker", "reserv"]);
      await workbook.skip([]);
      expect((await workbook.survey()).skipped).toEqual([]);
    });

    test("count as none where what stands in the settings is not ours to understand", async () => {
      const { book, workbook } = onStage();
      book.settings.set("Avvik.skipped", "[1,");
      expect((await workbook.survey()).skipped).toEqual([]);
    });
  });

  describe("inserting sheets", () => {
    const areas = {
      name: "Områden",
      rows: [
        ["Verksamhetsområde", "Kortnamn", "Ram"],
        ["=Arbete", "AMA", "1"],
      ],
      notes: ["Områdets namn", undefined, "Som i Ramar"],
    };
    const accounts = {
      name: "Kontoplan",
      rows: [
        ["Konto", "Rad"],
        ["0123", "Bidrag"],
        ["35", 7.5],
      ],
      textColumns: [0],
    };

    test("they come at the end, text as text, headings bold and in view, notes on the headings", async () => {
      const { book, workbook } = onStage();
      expect(await workbook.insert([areas, accounts])).toEqual(["Områden", "Kontoplan"]);
      expect(book.sheets.map(({ name }) => name)).toEqual(["Utfall", "Områden", "Kontoplan"]);
      expect(book.sheet("Områden").values("A1:C2")).toEqual([
        ["Verksamhetsområde", "Kortnamn", "Ram"],
        ["=Arbete", "AMA", 1],
      ]);
      expect(book.sheet("Områden").style("B1").bold).toBe(true);
      expect(book.sheet("Områden").freeze.rows).toBe(1);
      expect(book.sheet("Kontoplan").values("A2:B3")).toEqual([
        ["0123", "Bidrag"],
        ["35", 7.5],
      ]);
      expect(book.sheet("Kontoplan").style("A500").numberFormat).toBe("@");
      expect(JSON.stringify(book.contents().sheets[1]?.set["validations"])).toContain("Områdets namn");
    });

    test("a sheet whose name is taken is left alone", async () => {
      const { book, workbook } = onStage();
      const before = book.contents();
      expect(await workbook.insert([{ name: "utfall", rows: [["x"]] }])).toEqual([]);
      expect(book.contents()).toEqual(before);
      expect(await workbook.insert([])).toEqual([]);
    });

    test("many rows go in a few requests", async () => {
      const { book, host, workbook } = onStage(new MemoryWorkbook());
      const rows = Array.from({ length: 60_000 }, (_, row) => [
        202401,
        String(row),
        "0426",
        5802,
        row / 100,
        "En text om något",
      ]);
      await workbook.insert([{ name: "Utfall", rows, textColumns: [1, 2] }]);
      expect(book.sheet("Utfall").values("B60000:F60000")).toEqual([
        ["59999", "0426", 5802, 599.99, "En text om något"],
      ]);
      expect(host.counters.largestSent).toBeLessThan(5_000_000);
      expect(host.counters.requests).toBeLessThanOrEqual(5);
    }, 60_000);

    test("where one can't be inserted, none is", async () => {
      const { book, host, workbook } = onStage();
      const before = book.contents();
      host.fault = { kind: "action", at: 2, action: 25 };
      expect((await failureOf(workbook.insert([areas, accounts]))).code).toBe("GeneralException");
      expect(book.contents()).toEqual(before);
    });
  });
}
