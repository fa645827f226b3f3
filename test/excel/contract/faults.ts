/**
 * One fault at a time, at every request and every action of a write: afterwards the workbook is either complete or
 * cell for cell what it was. The number of cases is printed.
 */
import type { MemoryWorkbook } from "../../host/cells/book";
import type { Fault } from "../../host/fault";
import {
  cellsOf,
  cleanRun,
  expectNothingLost,
  expectWhole,
  FIRST,
  FOREIGN,
  GROWING,
  run,
  SCENARIOS,
  unfinished,
  type CleanRun,
  type Scenario,
} from "./faultRuns";
import { onStage } from "./stage";

export function faults(actionStep: number): void {
  describe.each(SCENARIOS)("a fault during $name", (scenario) => {
    let clean: CleanRun;
    beforeAll(async () => {
      clean = await cleanRun(scenario);
    });
    const everyCase = async (what: string, cases: readonly Fault[]): Promise<void> => {
      for (const fault of cases) expectWhole(await run(scenario, clean, fault), clean, fault);
      report(cases.length, what, scenario);
    };

    test("at any request the workbook is complete or as it was", async () => {
      await everyCase(
        "requests refused",
        clean.requests.map((at) => ({ kind: "request", at }))
      );
    }, 600_000);

    test("at any action the workbook is complete or as it was", async () => {
      const cases = clean.requests.flatMap((at) =>
        upTo(clean.actions[at - 1] ?? 0, actionStep).map((action): Fault => ({ kind: "action", at, action }))
      );
      await everyCase("actions failed", cases);
    }, 600_000);

    test("an answer that never comes leaves it complete or as it was, whether the work was done or not", async () => {
      await everyCase(
        "answers lost",
        clean.requests.flatMap((at) => [true, false].map((applied): Fault => ({ kind: "silence", at, applied })))
      );
    }, 600_000);

    test("a user who begins to edit a cell, and leaves it later, finds it complete or as it was", async () => {
      await everyCase(
        "cells being edited",
        clean.requests.flatMap((from) =>
          (["writes", "all"] as const).map((refuses): Fault => ({ kind: "cellEdit", refuses, from }))
        )
      );
    }, 600_000);

    test("protection or a filter that somebody sets meanwhile is met at once", async () => {
      const acts = [
        (book: MemoryWorkbook) => book.findSheet("Avvikelse")?.filteredRows.add(200),
        (book: MemoryWorkbook) => book.findSheet("Avvikelse")?.protect(),
        (book: MemoryWorkbook) => (book.isStructureProtected = true),
      ];
      await everyCase(
        "protections and filters",
        clean.requests.flatMap((after) =>
          acts.map((act): Fault => ({ kind: "foreignEdit", after, edit: (book) => void act(book) }))
        )
      );
    }, 600_000);

    test("what somebody types meanwhile is never lost: it stands, or it is told as replaced", async () => {
      const cells = ["B6", "A9", "C9", "A2", "A11", "B14", "H40"];
      for (const after of clean.requests) {
        for (const address of cells) {
          const ran = await run(scenario, clean, {
            kind: "foreignEdit",
            after,
            edit: (book) => book.findSheet("Avvikelse")?.type(address, FOREIGN),
          });
          expectNothingLost(ran, scenario, clean, `${address} after request ${after}`);
        }
      }
      report(clean.requests.length * cells.length, "changes by somebody else", scenario);
    }, 600_000);
  });

  test("a sheet that somebody adds meanwhile under the name of ours is left to them", async () => {
    const clean = await cleanRun(FIRST);
    const edit = (book: MemoryWorkbook): void => void book.addSheet("Avvikelse");
    const { book, outcome } = await run(FIRST, clean, { kind: "foreignEdit", after: 1, edit });
    expect(outcome).toMatchObject({ kind: "failed", error: { code: "ItemAlreadyExists", aftermath: "restored" } });
    expect(book.sheets.map(({ name }) => name)).toEqual(["Utfall", "Avvikelse"]);
    expect([...book.settings.keys()]).toEqual([]);
  });

  test("a sheet of ours that somebody deletes meanwhile is gone, and everything else as it was", async () => {
    const clean = await cleanRun(GROWING);
    const [write] = clean.requests.slice(-3);
    const edit = (book: MemoryWorkbook): void => book.deleteSheet(book.sheet("Avvikelse"));
    const { book, outcome } = await run(GROWING, clean, { kind: "foreignEdit", after: (write ?? 0) - 1, edit });
    expect(outcome).toMatchObject({ kind: "failed", error: { code: "ItemNotFound" } });
    expect(book.contents().sheets).toEqual(clean.before.sheets.filter(({ name }) => name !== "Avvikelse"));
    expect(book.settings.has("Avvik.journal")).toBe(false);
  });

  describe("a write that Excel never lets us finish", () => {
    afterEach(() => jest.useRealTimers());

    test("is taken back when the same pane looks at the workbook again", async () => {
      const { stage, before } = await unfinished();
      const survey = await stage.workbook.survey();
      expect(survey.wasPutBack).toBe(true);
      expect(stage.book.contents()).toEqual(before);
      expect((await stage.workbook.survey()).wasPutBack).toBeUndefined();
    });

    test("is taken back by another pane once it is surely over, not before", async () => {
      const { stage, before } = await unfinished();
      const { book, workbook } = onStage(stage.book);
      expect((await workbook.survey()).wasPutBack).toBeUndefined();
      jest.advanceTimersByTime(3 * 60_000);
      expect((await workbook.survey()).wasPutBack).toBe(true);
      expect(cellsOf(book.contents())).toEqual(cellsOf(before));
    });

    test("leaves alone what somebody has typed since, and the sheet that they typed it on", async () => {
      const { stage } = await unfinished();
      stage.book.sheet("Avvikelse").type("C6", FOREIGN);
      stage.book.sheet("Ram och beslut").type("H2", FOREIGN);
      await stage.workbook.survey();
      expect(stage.book.sheet("Avvikelse").values("A6:C7")).toEqual([
        ["Individ och familj (IFO)", 1_930_200, FOREIGN],
        ["=Övrigt", 12_000, 0],
      ]);
      expect(stage.book.sheet("Ram och beslut").value("H2")).toBe(FOREIGN);
      expect(
        stage.book
          .sheet("Ram och beslut")
          .values("A1:D8")
          .flat()
          .every((value) => value === "")
      ).toBe(true);
    });
  });
}

function upTo(count: number, step: number): readonly number[] {
  return Array.from({ length: Math.ceil(count / step) }, (_, index) => index * step);
}

function report(cases: number, what: string, scenario: Scenario): void {
  process.stdout.write(`    ${cases} ${what} during ${scenario.name}\n`);
}
