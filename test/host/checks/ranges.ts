/** What is found in ranges and made of them: searches, kinds of cells, fills, R1C1, resizing. */
import { failureOf, stage } from "./stage";

export function checkRanges(): void {
  describe("ranges", () => {
    test("that are resized past their first cell reach from it up and to the left", async () => {
      stage();
      const addresses = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Utfall");
        const resized = [
          sheet.getRange("C3").getResizedRange(1, 1),
          sheet.getRange("C3:E5").getResizedRange(-1, -2),
          sheet.getRange("C3").getResizedRange(0, -2),
          sheet.getRange("C3").getResizedRange(-2, 0),
        ].map((range) => range.load("address"));
        await context.sync();
        return resized.map((range) => range.address);
      });
      expect(addresses).toEqual(["Utfall!C3:D4", "Utfall!C3:C4", "Utfall!A3:C3", "Utfall!C1:C3"]);
    });

    test("are searched for what they show; from one cell the search goes on through the sheet", async () => {
      stage();
      const found = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Utfall");
        const cells = [
          sheet.getRange("A1:C4").find("10", { completeMatch: false }),
          sheet.getRange("A1:C4").find("10", { searchDirection: "Backwards" }),
          sheet.getRange("B2").find("010", { completeMatch: true }),
          sheet.getRange("A1:C4").findOrNullObject("konto", { matchCase: true }),
          sheet.getRange("A1:C4").findOrNullObject("konto", {}),
        ].map((range) => range.load("address"));
        const all = sheet.findAllOrNullObject("010", { completeMatch: true }).load("address");
        const none = sheet.findAllOrNullObject("finns inte", {});
        await context.sync();
        return [cells.map((cell) => (cell.isNullObject ? null : cell.address)), all.address, none.isNullObject];
      });
      const cells = ["Utfall!A2", "Utfall!B4", "Utfall!B4", null, "Utfall!A1"];
      expect(found).toEqual([cells, "Utfall!B2,Utfall!B4", true]);
    });

    test("that show nothing of what is searched give ItemNotFound", async () => {
      stage();
      const error = await failureOf(
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Utfall").getRange("A1:C4").find("finns inte", {});
          await context.sync();
        })
      );
      expect(error.code).toBe("ItemNotFound");
    });

    test("tell their formulas, constants, blanks and visible cells", async () => {
      const { book } = stage();
      book.sheet("Utfall").fill("C5", [[{ formula: "=SUM(C2:C4)" }]]);
      book.sheet("Utfall").hiddenRows.add(2);
      const found = await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Utfall").getRange("A1:D9");
        const areas = [
          range.getSpecialCells("Formulas"),
          range.getSpecialCells("Constants", "Numbers"),
          range.getSpecialCells("Blanks"),
          range.getSpecialCells("Visible"),
          range.getSpecialCellsOrNullObject("Formulas", "Errors"),
        ].map((cells) => cells.load("address"));
        await context.sync();
        return areas.map((cells) => (cells.isNullObject ? null : cells.address.replaceAll("Utfall!", "")));
      });
      expect(found).toEqual(["C5", "C2:C4", "A5:B5", "A1:C2,A4:C5", null]);
    });

    test("lose the rows that repeat earlier ones", async () => {
      const { book } = stage();
      book.sheet("Utfall").fill("A5", [["4110", "030", 7]]);
      const counts = await Excel.run(async (context) => {
        const result = context.workbook.worksheets.getItem("Utfall").getRange("A1:C5").removeDuplicates([0], true);
        result.load();
        await context.sync();
        return [result.removed, result.uniqueRemaining];
      });
      expect(counts).toEqual([1, 3]);
      expect(book.sheet("Utfall").values("A4:A5").flat()).toEqual(["3011", ""]);
    });

    test("are filled from a part of them: formulas follow, numbers go on", async () => {
      const { book } = stage();
      const sheet = book.sheet("Utfall");
      sheet.fill("D2", [[{ formula: "=C2*2" }]]);
      sheet.fill("J4", [
        [1, 1],
        [3, 3],
      ]);
      await Excel.run(async (context) => {
        const target = context.workbook.worksheets.getItem("Utfall");
        target.getRange("D2").autoFill("D2:D4");
        target.getRange("J4:J5").autoFill("J3:J8");
        target.getRange("K4:K5").autoFill("K4:K8", "FillCopy");
        target.getRanges("F2,H2").copyFrom("D2");
        await context.sync();
      });
      expect(["D4", "F2", "H2"].map((address) => sheet.formula(address))).toEqual(["=C4*2", "=E2*2", "=G2*2"]);
      expect(sheet.values("J3:J8").flat()).toEqual([-1, 1, 3, 5, 7, 9]);
      expect(sheet.values("K4:K8").flat()).toEqual([1, 3, 1, 3, 1]);
    });

    test("take and give formulas in R1C1 notation", async () => {
      const { book } = stage();
      const read = await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Utfall").getRange("D2:D4");
        range.formulasR1C1 = [["=R[0]C[-1]*R2C3"], ['="R1C1"&RC[-1]'], ["=SUM(R[-2]C:R[-1]C)"]];
        range.load("formulas,formulasR1C1");
        await context.sync();
        return [range.formulas.flat(), range.formulasR1C1.flat()];
      });
      expect(read).toEqual([
        ["=C2*$C$2", '="R1C1"&C3', "=SUM(D2:D3)"],
        ["=RC[-1]*R2C3", '="R1C1"&RC[-1]', "=SUM(R[-2]C:R[-1]C)"],
      ]);
      expect(book.sheet("Utfall").value("D2")).toBe(10_000);
    });
  });
}
