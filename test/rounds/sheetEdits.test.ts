/** The form in a sheet that people sort, insert rows in and rename areas of, through Excel's own acts. */
import { excelWorkbook } from "../../src/excel/workbook";
import { yearEnd } from "../../src/pipeline";
import type { RoundPress } from "../../src/rounds/reportedRound";
import type { RunResult } from "../../src/run";
import { MemoryWorkbook } from "../host/cells/book";
import { openExcel } from "../host/office";
import { unwatched } from "../support/arrayWorkbook";
import { smallTown } from "./smallTown";

jest.setTimeout(120_000);

async function onForm() {
  const book = new MemoryWorkbook();
  for (const [name, rows] of smallTown())
    book.addSheet(
      name,
      rows.map((row) => [...row])
    );
  openExcel(book);
  const workbook = excelWorkbook();
  const press = (round: RoundPress = "form"): Promise<RunResult> =>
    yearEnd(workbook, { ...unwatched, now: new Date(2024, 8, 12), clock: () => 0, round });
  await press();
  const form = book.sheet("Prognosunderlag");
  /** Area, cause → Prognos, Kommentar, as they are written. */
  const typed = (): Readonly<Record<string, readonly unknown[]>> =>
    Object.fromEntries(
      form
        .values("A5:K20")
        .map((row, index) => [row, form.formula(`J${index + 5}`)] as const)
        .filter(([[area, cause], formula]) => `${String(area)}${String(cause)}` !== "" && !formula?.startsWith("=SUM"))
        .filter(([[, cause]]) => cause !== "Övrigt")
        .map(([row, formula]) => [`${String(row[0])} ${String(row[1])}`.trim(), [formula ?? row[9], row[10]]])
    );
  return { book, press, form, typed };
}

const FILLED = { J5: "-500", K5: "Fler barn", J6: "-2100", J7: "-1300", J9: "=J5/10", K10: "Osäkert", J12: "-40" };

async function filledIn() {
  const stage = await onForm();
  for (const [address, content] of Object.entries(FILLED)) stage.form.type(address, content);
  return stage;
}

/** In Excel, as a person would by its menus. */
function inForm(act: (sheet: Excel.Worksheet) => unknown): Promise<void> {
  return Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem("Prognosunderlag"));
    await context.sync();
  });
}

describe("what is typed in the form", () => {
  test("follows its row when rows are sorted by their amounts, and the form is in order again", async () => {
    const { press, form, typed } = await filledIn();
    form.type("J9", "-50");
    const before = typed();
    await inForm((sheet) => sheet.getRange("A5:K12").sort.apply([{ key: 9, ascending: true }]));
    expect(form.values("A5:A12").flat()).not.toEqual(Object.keys(before));
    expect((await press()).kind).toBe("written");
    expect(typed()).toEqual(before);
    expect(form.value("A5")).toBe("Förskola (FSK)");
  });

  test("stands where a row is inserted, and a formula follows the cell that it points at", async () => {
    const { press, form, typed } = await filledIn();
    await inForm((sheet) => sheet.getRange("5:5").insert("Down"));
    form.type("A5", "Kultur");
    form.type("B5", "Nya evenemang");
    form.type("J5", "-30");
    expect(form.formula("J10")).toBe("=J6/10");
    expect((await press()).kind).toBe("written");
    expect(typed()).toMatchObject({
      "Förskola (FSK)": [-500, "Fler barn"],
      Kultur: ["=J5/10", ""],
      "Kultur Nya evenemang": [-30, ""],
      Lokaler: [-40, ""],
    });
    expect(form.value("J9")).toBe(-50);
  });

  test("is the same area's under another name", async () => {
    const { book, press, typed } = await filledIn();
    for (const sheet of book.sheets)
      for (const [row, cells] of sheet.values("A1:D20").entries())
        for (const [column, cell] of cells.entries())
          if (cell === "Förskola" && sheet.name !== "Prognosunderlag")
            sheet.type(`${"ABCD"[column] ?? ""}${row + 1}`, "Förskola och familjecentral");
    expect((await press()).kind).toBe("written");
    expect(typed()["Förskola och familjecentral (FSK)"]).toEqual([-500, "Fler barn"]);
    expect(Object.keys(typed()).filter((name) => name.startsWith("Förskola"))).toHaveLength(1);
  });

  test("is never touched by a proposal, whatever the cell holds: 0, a formula or words for an amount", async () => {
    const { press, form, typed } = await filledIn();
    form.type("J5", "0");
    form.type("J12", "'−42,5");
    expect((await press({ kind: "take", rows: "empty", way: "marked" })).kind).toBe("written");
    expect(typed()).toMatchObject({ "Förskola (FSK)": [0, "Fler barn"], Kultur: ["=J5/10", ""], Lokaler: [-42.5, ""] });
  });

  test("of a row that names no area stands as a row of nobody's, and never becomes the next area's", async () => {
    const { press, form, typed } = await filledIn();
    await inForm((sheet) => sheet.getRange("5:5").insert("Down"));
    form.type("B5", "Nytt avtal");
    form.type("J5", "-75");
    const told = await press();
    expect(told.problems.map(({ kind }) => kind)).toContain("formRowUnknown");
    expect(typed()["Okänt område Nytt avtal"]).toEqual([-75, ""]);
    await press();
    expect(typed()["Okänt område Nytt avtal"]).toEqual([-75, ""]);
    expect(typed()["Lokaler"]).toEqual([-40, ""]);
  });
});
