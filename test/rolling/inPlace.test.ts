/**
 * Rulla till nästa år in the workbook that is open: all of it or nothing, whatever fails on the way, and nothing that
 * was set aside meanwhile is left behind.
 */
import { refersToCells } from "../../src/rolling/emptied";
import { rollingOrder } from "../../src/rolling/rolling";
import type { WriteFailed } from "../../src/workbookError";
import type { MemoryWorkbook } from "../host/cells/book";
import { SOUND } from "../sources/town";
import { unwatched } from "../support/arrayWorkbook";
import { MORE, opened, rolled, rollingIn, town, townElsewhere } from "./rolledTown";

const namesOf = (book: MemoryWorkbook): readonly string[] => book.sheets.map(({ name }) => name);

describe("a workbook that is rolled where it is open", () => {
  test("has the year's rows below those of earlier years, nothing of the year elsewhere, and no trace of the work", async () => {
    const { book, host } = await rolled(town());
    expect(book.sheet("Utfall tidigare år").values("A2:E6")).toEqual([
      [202312, "5011", "041", "510", 7],
      [202401, "3511", "041", "510", -100.5],
      [202402, "5011", "041", "510", 2000],
      [202403, "6410", "091", "100", 300.25],
      [202404, "6011", "51", "200", 50],
    ]);
    for (const [sheet, cells] of [
      ["Utfall", "A2:F5"],
      ["Budget", "A2:E4"],
      ["Kommunbidrag", "A2:F4"],
    ] as const)
      expect(
        book
          .sheet(sheet)
          .values(cells)
          .flat()
          .every((cell) => cell === "")
      ).toBe(true);
    expect(book.sheet("Inställningar").values("B3:B5").flat()).toEqual([2025, "Ekonomisk prognos", 202504]);
    expect(namesOf(book)).toEqual(namesOf(town()));
    expect([...book.settings.keys()]).toEqual([]);
    expect(host.references).toBe(0);
  });

  test("gets a sheet for the year's rows where it has none, codes with their zeros", async () => {
    const { "Utfall tidigare år": _, ...others } = MORE;
    const { book } = await rolled(town({ ...SOUND, ...others }));
    expect(book.sheet("Utfall tidigare år").values("A1:E2")).toEqual([
      ["Period", "Konto", "Ansvar", "Verksamhet", "Belopp"],
      [202401, "3511", "041", "510", -100.5],
    ]);
  });

  test("keeps a formula over other cells, tells it, and empties a sum that was typed as one", async () => {
    const { book, rolling } = await rolled(town());
    const investments = rolling.emptied.filter(({ source }) => source === "investments");
    expect(investments.map(({ column, formulas, spared }) => [column, formulas, spared])).toEqual([
      ["Budget", 1, []],
      ["Utfall", 0, [{ sheet: "Investeringar", address: "C3" }]],
    ]);
    expect(book.sheet("Investeringar").values("A2:C3")).toEqual([
      ["Inventarier", "", ""],
      ["Bilar", "", 310],
    ]);
  });

  test("keeps its words unless they are chosen to go: then Orsaker keeps its causes, and the next run writes every text anew", async () => {
    const kept = await rolled(town());
    expect(kept.book.sheet("Orsaker").value("E2")).toBe("Fler än väntat");
    const withComments = town();
    withComments.addSheet("Kommentarer", [
      ["Avsnitt", "Rubrik", "Text", "Status", "Att åtgärda"],
      ["Omsorg", "Resultat", "Egna ord", "redigerad", ""],
    ]);
    withComments.defineName("Avvik.kommentarer", withComments.sheet("Kommentarer"), "A1:E2");
    withComments.settings.set("Avvik.comments", "[]");
    const { book } = await rolled(withComments, "emptied");
    expect(book.sheet("Orsaker").values("A2:E3")).toEqual([
      ["Personal", "Omsorg", "510", "", ""],
      ["Hyra", "Stab", "", 0, ""],
    ]);
    expect(book.sheet("Kommentarer").values("A1:C2")).toEqual([
      ["Avsnitt", "Rubrik", "Text"],
      ["", "", ""],
    ]);
    expect([...book.settings.keys()]).toEqual([]);
  });
});

describe("a workbook with another layout, rolled where it is open", () => {
  test("loses the rows of a list and the amounts of a matrix; names, headings, notes and sums over cells stay", async () => {
    const { book, rolling } = await rolled(townElsewhere());
    expect(
      rolling.emptied.map(({ source, place, column }) => [source, `${place.sheet}!${place.address}`, column])
    ).toEqual([
      ["investments", "Investeringar!B2:B3", "Budget"],
      ["investments", "Investeringar!C2:C3", "Utfall"],
      ["outcome", "Huvudbok!A3:G6", undefined],
      ["budget", "Budget per månad!D2:P5", "jan – Summa"],
      ["grants", "Kommunbidrag!B2:D4", "Budget 2024 – Totalt"],
    ]);
    expect(book.sheet("Huvudbok").values("A1:A3").flat()).toEqual(["Utdrag ur huvudboken", "Bokf.månad", ""]);
    expect(book.sheet("Budget per månad").values("A2:D2")).toEqual([["5011", "041", "510", ""]]);
    expect(book.sheet("Budget per månad").values("O4:P5")).toEqual([
      ["", 0],
      [0, 0],
    ]);
    expect(book.sheet("Utfall tidigare år").values("A2:E5")).toEqual([
      [202401, "3511", "041", "510", -100.5],
      [202402, "5011", "041", "510", 2000],
      [202403, "6410", "091", "100", 300.25],
      [202404, "6011", "51", "200", 50],
    ]);
  });
});

test("a formula refers to cells, to a name or to a table, or it is an amount in disguise", () => {
  for (const formula of ["=A1", "=SUM(Utfall!A1:A9)", "=Ränta*2", "=SUM(Tabell1[Belopp])", "=A1#", "='Mitt blad'!B$2"])
    expect([formula, refersToCells(formula)]).toEqual([formula, true]);
  for (const formula of ["=500+20", "=ROUND(2E3/7,0)", "=-(12*1.5)", '=N("A1")+4', "=LOG10(100)"])
    expect([formula, refersToCells(formula)]).toEqual([formula, false]);
});

describe("is not begun", () => {
  const acts: readonly (readonly [string, (book: MemoryWorkbook) => void, string])[] = [
    ["on a protected sheet", (book) => book.sheet("Kommunbidrag").protect(), "sheetProtected"],
    ["where rows are filtered away", (book) => book.sheet("Utfall").filteredRows.add(2), "sheetFiltered"],
    ["in a workbook whose structure is protected", (book) => (book.isStructureProtected = true), "workbookProtected"],
    [
      "where something stands below the earlier years",
      (book) => book.sheet("Utfall tidigare år").type("A5", "x"),
      "changedMeanwhile",
    ],
  ];
  test.each(acts)("%s, and is told before anything is touched", async (_, act, kind) => {
    const book = town();
    const { workbook, host } = opened(book);
    const rolling = await rollingIn(workbook);
    act(book);
    const before = book.contents();
    const failed = await workbook
      .change(rollingOrder(rolling, "kept", unwatched), unwatched)
      .catch((error) => error as WriteFailed);
    await host.idle();
    expect(failed).toMatchObject({ failure: { kind }, aftermath: "untouched" });
    expect(book.contents()).toEqual(before);
  });
});

test("where a whole ledger comes while the year is rolled, it stands, and what was set aside comes into view as a sheet", async () => {
  const row = (index: number) => [202401, "5011", "041", "510", index, `A${index}`];
  const ledger = (count: number) => Array.from({ length: count }, (_, index) => row(index));
  const headings = SOUND["Utfall"]?.[0] ?? [];
  const book = town({ ...SOUND, ...MORE, Utfall: [headings, ...ledger(4_000)] });
  const { workbook, host } = opened(book);
  const order = rollingOrder(await rollingIn(workbook), "kept", unwatched);
  const before = namesOf(book);
  const holds = () => {
    book.sheet("Utfall").fill("A2", ledger(3_900));
    return Promise.resolve(false);
  };
  const failed = await workbook.change({ ...order, holds }, unwatched).catch((error) => error as WriteFailed);
  await host.idle();
  expect(failed).toMatchObject({ failure: { kind: "changedMeanwhile" } });
  expect(book.sheet("Utfall").values("E3901:E3902")).toEqual([[3899], [""]]);
  const [kept, ...others] = namesOf(book).filter((name) => !before.includes(name));
  expect([others, book.sheet(kept ?? "").visibility, book.sheet(kept ?? "").value("E4001")]).toEqual([
    [],
    "Visible",
    3999,
  ]);
  expect(book.sheet("Budget").value("E2")).toBe(1800);
}, 60_000);
