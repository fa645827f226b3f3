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
    expect(form().values("J5:J8")).toEqual([[48_230], [-24_893], [55_528], [17_595]]);
    form().type("J9", "-80000");
    expect(form().formula("J12")).toBe("=IF(ISNUMBER(J9),J9-SUM(J10:J11),0)");
    expect(form().formula("J20")).toBe("=SUM(J6:J8,J10:J12,J14:J15,J17:J19)");
  });

  test("what is typed stands after the next press, a formula as a formula, and counts in every table", async () => {
    form().type("J13", "=-54000-135");
    form().type("K13", "Fler boendedygn än väntat");
    const result = await press("form");
    expect(result.kind).toBe("written");
    expect(form().formula("J13")).toBe("=-54000-135");
    expect([form().value("J9"), form().value("J13"), form().value("K13")]).toEqual([
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
    form().type("J9", "-82000");
    const refused = await press("lock");
    expect(refused.kind).toBe("stopped");
    expect(refused.problems[0]).toMatchObject({
      kind: "correctionWithoutReason",
      place: { sheet: "Prognosunderlag", address: "K21" },
    });
    form().type("K21", "Två placeringar till i september");
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

describe("the ways' columns in Excel", () => {
  test("get widths and rules of their own where they come, and the typed cells keep theirs", async () => {
    const { book, press, set } = onStage();
    set("Tillfälle", "Delårsrapport");
    set("Till och med", 202408);
    await press("form");
    const form = book.sheet("Prognosunderlag");
    form.type("K5", "Väntat");
    await press({ kind: "ways", ways: ["runRate"] });
    expect(form.values("H4:M4")[0]).toEqual([
      "I takt med året",
      "I takt med året, medelfel tidigare år",
      "Förslag",
      "Metod",
      "Prognos",
      "Kommentar",
    ]);
    expect(form.value("M5")).toBe("Väntat");
    const widthOf = (column: number): number => form.columnWidths.get(column) ?? 0;
    expect(widthOf(12)).toBeGreaterThan(2 * widthOf(9));
  });
});
