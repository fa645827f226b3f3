/** Texts in cells: read to be reviewed, mended where they stand, and never lost whatever goes wrong meanwhile. */
import type { TextReplacement } from "../../../src/workbook";
import { MemoryWorkbook } from "../../host/cells/book";
import { restyle } from "../../host/cells/looks";
import type { Fault } from "../../host/fault";
import { failureOf, onStage, WATCH, type Stage } from "./stage";

const WRONG = "Nämnden redovisar ett underskott på knappt 4 miljoner kronor.";
const RIGHT = "Nämnden redovisar ett underskott på drygt 4 miljoner kronor.";
const PLACE = { sheet: "Text", address: "B2" };
const MENDING: TextReplacement = { place: PLACE, before: WRONG, after: RIGHT };

function textBook(): MemoryWorkbook {
  const book = new MemoryWorkbook();
  book.addSheet("Text", [
    ["Rubrik", "Text"],
    ["Nämnden", WRONG],
    [2024, ""],
    [true, "Mer text"],
  ]);
  return book;
}

function selecting(...addresses: readonly string[]): Stage {
  const stage = onStage(textBook());
  stage.book.sheet("Text").type("B5", '="Summan är " & A3');
  stage.book.sheet("Text").type("B6", "=1/0");
  stage.book.select(stage.book.sheet("Text"), ...addresses);
  return stage;
}

export function texts(): void {
  afterEach(() => jest.useRealTimers());

  describe("reading texts", () => {
    test.each([
      ["a single cell is itself", ["B2"], ["B2"]],
      [
        "cells are read row by row, without numbers, errors and empty cells",
        ["A1:B6"],
        ["A1", "B1", "A2", "B2", "B4", "B5"],
      ],
      ["whole columns end with the content", ["B:B"], ["B1", "B2", "B4", "B5"]],
      ["several blocks come in the order of the selection", ["B4", "A1:A2"], ["B4", "A1", "A2"]],
      ["cells without content hold none", ["K20:L30"], []],
    ])("%s", async (_what, addresses, found) => {
      const { workbook } = selecting(...addresses);
      const read = await workbook.readTexts({ kind: "selection" }, WATCH);
      expect(read?.map(({ place }) => place.address)).toEqual(found);
    });

    test("each has its place and its text, and a formula is told from what somebody has written", async () => {
      const { workbook } = selecting("B2:B5");
      expect(await workbook.readTexts({ kind: "selection" }, WATCH)).toEqual([
        { place: PLACE, row: 1, column: 1, text: WRONG, isFormula: false },
        { place: { sheet: "Text", address: "B4" }, row: 3, column: 1, text: "Mer text", isFormula: false },
        { place: { sheet: "Text", address: "B5" }, row: 4, column: 1, text: "Summan är 2024", isFormula: true },
      ]);
    });

    test("text that begins as a formula does is text", async () => {
      const { book, workbook } = selecting("D1");
      book.sheet("Text").type("D1", "'=4 miljoner kronor");
      expect(await workbook.readTexts({ kind: "selection" }, WATCH)).toMatchObject([
        { text: "=4 miljoner kronor", isFormula: false },
      ]);
    });

    test("a table is found by its name, wherever it stands", async () => {
      const { book, workbook } = onStage(textBook());
      book.defineName("Avvik.kommentarer", book.sheet("Text"), "A1:B2");
      const read = await workbook.readTexts({ kind: "table", name: "Avvik.kommentarer" }, WATCH);
      expect(read?.map(({ row, column, text }) => [row, column, text])).toEqual([
        [0, 0, "Rubrik"],
        [0, 1, "Text"],
        [1, 0, "Nämnden"],
        [1, 1, WRONG],
      ]);
    });

    test("a table that is not there is none", async () => {
      const { workbook } = onStage(textBook());
      expect(await workbook.readTexts({ kind: "table", name: "Avvik.kommentarer" }, WATCH)).toBeUndefined();
    });

    test("long texts come in as many answers as they need", async () => {
      const book = new MemoryWorkbook();
      book.addSheet(
        "Text",
        Array.from({ length: 600 }, (_, row) => [`${row} ${"text ".repeat(2500)}`])
      );
      const { host, workbook } = onStage(book);
      book.select(book.sheet("Text"), "A:A");
      const read = await workbook.readTexts({ kind: "selection" }, WATCH);
      expect(read).toHaveLength(600);
      expect(read?.[599]?.text.startsWith("599 text")).toBe(true);
      expect(host.counters.requests).toBeGreaterThan(3);
    }, 60_000);

    test("a selection that nobody can have written is not read", async () => {
      const { book, host, workbook } = onStage(textBook());
      book.sheet("Text").type("C60000", "x");
      book.select(book.sheet("Text"), "A:C");
      expect((await failureOf(workbook.readTexts({ kind: "selection" }, WATCH))).failure).toEqual({
        kind: "selectionTooLarge",
        cells: 180_000,
        most: 50_000,
      });
      expect(host.counters.requests).toBe(1);
    });

    test("cancelled, it stops", async () => {
      const { workbook } = selecting("A1:B6");
      const watch = { ...WATCH, signal: AbortSignal.abort() };
      expect((await failureOf(workbook.readTexts({ kind: "selection" }, watch))).failure).toEqual({
        kind: "cancelled",
      });
    });
  });

  describe("what our tables show", () => {
    test("formulas by their results, in one request; nothing of a sheet that is gone", async () => {
      const { book, host, workbook } = onStage(textBook());
      book.sheet("Text").type("B3", "=A3+1");
      const tables = [
        { id: "Avvik.b", sheet: "Borta", address: "A1:B2" },
        { id: "Avvik.a", sheet: "Text", address: "A2:B3" },
      ];
      expect(await workbook.readTables(tables)).toEqual([
        [],
        [
          ["Nämnden", WRONG],
          [2024, 2025],
        ],
      ]);
      expect(host.counters.requests).toBe(1);
    });

    test("none asked for, none read", async () => {
      expect(await onStage(textBook()).workbook.readTables([])).toEqual([]);
    });
  });

  describe("mending a text where it stands", () => {
    test("the cell holds the new text, and nothing else has changed", async () => {
      const { book, workbook } = onStage(textBook());
      const [style, others] = [book.sheet("Text").style("B2"), book.sheet("Text").values("A1:A6")];
      await workbook.replaceText(MENDING);
      expect(book.sheet("Text").value("B2")).toBe(RIGHT);
      expect(book.sheet("Text").style("B2")).toEqual(style);
      expect(book.sheet("Text").values("A1:A6")).toEqual(others);
    });

    test.each(["=4 miljoner", "1 mars", "4 000", "'citat'", "två\nrader"])("%j stays text", async (after) => {
      const { book, workbook } = onStage(textBook());
      await workbook.replaceText({ ...MENDING, after });
      expect(book.sheet("Text").value("B2")).toBe(after);
    });

    test("a cell that holds something else by now is left to whoever wrote it", async () => {
      const { book, workbook } = onStage(textBook());
      book.sheet("Text").type("B2", "Nytt");
      const before = book.contents();
      expect((await failureOf(workbook.replaceText(MENDING))).failure).toEqual({
        kind: "changedMeanwhile",
        place: PLACE,
      });
      expect(book.contents()).toEqual(before);
    });

    test("a formula is never overwritten, even where it shows the text", async () => {
      const { book, workbook } = onStage(textBook());
      book.sheet("Text").type("B2", `="${WRONG}"`);
      expect((await failureOf(workbook.replaceText(MENDING))).failure).toEqual({ kind: "formulaCell", place: PLACE });
      expect(book.sheet("Text").formula("B2")).toBe(`="${WRONG}"`);
    });

    test("a protected sheet is told by its name, a cell that may be changed on it is mended", async () => {
      const { book, workbook } = onStage(textBook());
      book.sheet("Text").protect();
      expect((await failureOf(workbook.replaceText(MENDING))).failure).toEqual({
        kind: "sheetProtected",
        sheet: "Text",
      });
      restyle(book.sheet("Text"), book.sheet("Text").rect("B2"), (style) => ({ ...style, locked: false }));
      await workbook.replaceText(MENDING);
      expect(book.sheet("Text").value("B2")).toBe(RIGHT);
    });

    test("a sheet that is gone is told", async () => {
      const { workbook } = onStage(textBook());
      const place = { sheet: "Borta", address: "A1" };
      expect((await failureOf(workbook.replaceText({ ...MENDING, place }))).failure).toEqual({
        kind: "placeMissing",
        place,
      });
    });
  });

  describe("a fault while a text is mended", () => {
    const cases: readonly Fault[] = [1, 2].flatMap((at): readonly Fault[] => [
      { kind: "request", at },
      ...Array.from({ length: 12 }, (_, action): Fault => ({ kind: "action", at, action })),
      { kind: "silence", at, applied: true },
      { kind: "silence", at, applied: false },
      { kind: "cellEdit", refuses: "writes", from: at },
      { kind: "cellEdit", refuses: "all", from: at },
    ]);

    test.each(cases.map((fault) => [JSON.stringify(fault), fault] as const))(
      "%s leaves the old text or the new one, whole, and is told",
      async (_fault, fault) => {
        jest.useFakeTimers();
        const { book, host, workbook } = onStage(textBook());
        const before = book.contents();
        host.fault = fault;
        const outcome = workbook.replaceText(MENDING).then(
          () => "mended" as const,
          () => "told" as const
        );
        await jest.advanceTimersByTimeAsync(91_000);
        const isMended = book.sheet("Text").value("B2") === RIGHT;
        if ((await outcome) === "mended") expect(isMended).toBe(true);
        if (isMended) book.sheet("Text").type("B2", WRONG);
        expect(book.contents()).toEqual(before);
      }
    );

    test.each([
      ["Ny text från en annan", "Ny text från en annan"],
      ["=1+1", 2],
      ["17", 17],
      ["'17", "17"],
    ])("somebody types %j just before it is overwritten: it stands", async (typed, value) => {
      const { book, host, workbook } = onStage(textBook());
      host.fault = { kind: "foreignEdit", after: 1, edit: (changed) => changed.sheet("Text").type("B2", typed) };
      const expected = textBook();
      expected.sheet("Text").type("B2", typed);
      expect((await failureOf(workbook.replaceText(MENDING))).failure).toEqual({
        kind: "changedMeanwhile",
        place: PLACE,
      });
      expect(book.sheet("Text").value("B2")).toBe(value);
      expect(book.sheet("Text").formula("B2")).toEqual(expected.sheet("Text").formula("B2"));
      expect(book.sheet("Text").style("B2").numberFormat).toBe("General");
    });
  });
}
