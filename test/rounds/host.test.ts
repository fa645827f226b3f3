/** The rounds through the genuine office.js, in the Excel in memory: typed in, locked, corrected, tampered with. */
import { sampleSheets } from "../fixtures/exempel-2024";
import { MemoryWorkbook } from "../host/cells/book";
import { openExcel } from "../host/office";
import { unwatched } from "../support/arrayWorkbook";
import { excelWorkbook } from "../../src/excel/workbook";
import { yearEnd } from "../../src/pipeline";
import type { Problem } from "../../src/model/problem";
import type { RunContext, RunResult } from "../../src/run";

function sampleBook(): MemoryWorkbook {
  const book = new MemoryWorkbook();
  for (const [name, rows] of sampleSheets())
    book.addSheet(
      name,
      rows.map((row) => [...row])
    );
  return book;
}

function onStage(book = sampleBook()) {
  openExcel(book);
  const workbook = excelWorkbook();
  const press = (round: RunContext["round"], now = new Date(2024, 8, 12, 9, 30)): Promise<RunResult> =>
    yearEnd(workbook, { ...unwatched, now, clock: () => 0, ...(round === undefined ? {} : { round }) });
  const set = (key: string, value: string | number): void => {
    const row = book
      .sheet("Inställningar")
      .values("A1:A7")
      .findIndex(([cell]) => cell === key);
    book.sheet("Inställningar").type(`B${row + 1}`, String(value));
  };
  return { book, press, set };
}

jest.setTimeout(120_000);

const kindsOf = ({ problems }: { readonly problems: readonly Problem[] }): readonly string[] =>
  problems.map(({ kind }) => kind).filter((kind) => kind !== "otherPeriod");

describe("a round in Excel", () => {
  const { book, press, set } = onStage();
  const form = () => book.sheet("Prognosunderlag");

  beforeAll(() => {
    set("Tillfälle", "Delårsrapport");
    set("Till och med", 202408);
  });

  test("the form stands in front, filled with what Prognos says, its sums alive", async () => {
    expect(kindsOf(await press("form"))).toEqual([]);
    expect(book.activeSheet.name).toBe("Prognosunderlag");
    expect(form().values("A4:B6")).toEqual([
      ["Verksamhetsområde", "Orsak"],
      ["Arbetsmarknad och ekonomiskt bistånd (AMA EBB)", ""],
      ["Arbetsmarknad och ekonomiskt bistånd (AMA EBB)", "Arbetsmarknadsanställningar"],
    ]);
    expect(form().values("H5:H8")).toEqual([[48_230], [-24_893], [55_528], [17_595]]);
    form().type("H9", "-80000");
    expect(form().formula("H12")).toBe("=IF(ISNUMBER(H9),H9-SUM(H10:H11),0)");
    expect(form().formula("H20")).toBe("=SUM(H6:H8,H10:H12,H14:H15,H17:H19)");
  });

  test("what is typed stands after the next press, a formula as a formula, and counts in every table", async () => {
    form().type("H13", "=-54000-135");
    form().type("I13", "Fler boendedygn än väntat");
    const result = await press("form");
    expect(result.kind).toBe("written");
    expect(form().formula("H13")).toBe("=-54000-135");
    expect([form().value("H9"), form().value("H13"), form().value("I13")]).toEqual([
      -80_000,
      -54_135,
      "Fler boendedygn än väntat",
    ]);
    expect(kindsOf(result)).toEqual(["forecastContradicts"]);
    expect(book.sheet("Avvikelse").values("D6:D9")).toEqual([[-80_000], [-54_135], [83_011], [-2_894]]);
  });

  test("a lock stores the round, and locking it again changes nothing", async () => {
    expect(await press("lock")).toMatchObject({ kind: "written", locked: { occasion: "Delårsrapport", version: 1 } });
    const history = book.sheet("Prognoshistorik").values("A1:O60");
    expect(history.filter((row) => row[1] === "Delårsrapport")).toHaveLength(15);
    expect(kindsOf(await press("lock"))).toContain("nothingToLock");
    expect(book.sheet("Prognoshistorik").values("A1:O60")).toEqual(history);
  });

  test("a correction needs its reason, in the form's own row, and becomes a new version", async () => {
    form().type("H9", "-82000");
    const refused = await press("lock");
    expect(refused.kind).toBe("stopped");
    expect(refused.problems[0]).toMatchObject({
      kind: "correctionWithoutReason",
      place: { sheet: "Prognosunderlag", address: "I21" },
    });
    form().type("I21", "Två placeringar till i september");
    expect(await press("lock")).toMatchObject({ kind: "written", locked: { version: 2 } });
  });

  test("a changed amount, a removed row and another order are told with what they were, and put back", async () => {
    const sheet = book.sheet("Prognoshistorik");
    const before = sheet.values("A1:O60");
    const first = before.findIndex((row) => row[1] === "Delårsrapport") + 1;
    sheet.type(`F${first + 4}`, "-1");
    for (const letter of "ABCDEFGHIJKLMNO") sheet.type(`${letter}${first + 8}`, "");
    const result = await press(undefined);
    const told = result.problems.filter(({ kind }) => kind.startsWith("locked"));
    expect(told).toMatchObject([
      { kind: "lockedRowChanged", changes: [{ column: "Prognos", was: "−80000000", stood: "−1" }] },
      { kind: "lockedRowRemoved" },
    ]);
    expect(sheet.values("A1:O60")).toEqual(before);
    expect(kindsOf(await press(undefined)).filter((kind) => kind.startsWith("locked"))).toEqual([]);
  });
});
