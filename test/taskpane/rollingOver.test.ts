/** Rulla till nästa år in the session: nothing before the answer, and the answer is to what was shown. */
import { excelWorkbook } from "../../src/excel/workbook";
import { atHome } from "../../src/layouts/atHome";
import * as rolling from "../../src/rolling/rolling";
import { recognise } from "../../src/sources/recognise";
import type { SessionState } from "../../src/taskpane/state";
import type { MemoryWorkbook } from "../host/cells/book";
import { cellsOf } from "../excel/contract/faultRuns";
import { openExcel } from "../host/office";
import { town } from "../rolling/rolledTown";
import { sessionWith } from "./openedSession";

function opened(book: MemoryWorkbook = town()) {
  const { host } = openExcel(book);
  const { session } = sessionWith({
    workbook: excelWorkbook(),
    rolling: async () => rolling,
    recognise: async (workbook, survey) => {
      const { shown, layouts } = await atHome(workbook, survey, recognise(survey));
      return { recognition: shown, layouts };
    },
  });
  return { book, host, session };
}

function asked(state: SessionState): SessionState<"rollAsked"> {
  if (state.kind !== "rollAsked") throw new Error(`The session is ${state.kind}.`);
  return state;
}

const yearIn = (book: MemoryWorkbook) => book.sheet("Inställningar").value("B3");

test("everything that goes is shown before anything does, and the answer no leaves the workbook as it was", async () => {
  const { book, session } = opened();
  const before = cellsOf(book.contents());
  await session.examine();
  const { rolling: shown, texts } = asked(await session.rolling.ask());
  expect([shown.year, texts]).toEqual([2025, "kept"]);
  expect(shown.emptied.map(({ place }) => `${place.sheet}!${place.address}`)).toEqual([
    "Utfall!A2:F5",
    "Budget!A2:E4",
    "Kommunbidrag!A2:F4",
    "Investeringar!B2:B3",
    "Investeringar!C2:C3",
    "Orsaker!D3",
  ]);
  expect(shown.added).toMatchObject({ rows: 4, sum: 224975 });
  await session.rolling.leave();
  expect(session.getSnapshot().kind).toBe("ready");
  expect(cellsOf(book.contents())).toEqual(before);
});

test("a workbook that has changed since is shown anew, and only the answer to that is done", async () => {
  const { book, session } = opened();
  await session.rolling.ask();
  await session.rolling.chooseTexts("emptied");
  book.sheet("Utfall").type("E3", "2500");
  const again = asked(await session.rolling.confirm());
  expect([again.notice, again.texts, again.rolling.added.sum, yearIn(book)]).toEqual([
    { kind: "rollChanged" },
    "emptied",
    274975,
    2024,
  ]);
  expect(await session.rolling.confirm()).toMatchObject({ kind: "ready", notice: { kind: "rolled", year: 2025 } });
  expect([yearIn(book), book.sheet("Orsaker").value("E2")]).toEqual([2025, ""]);
});

test("what is in the way is told as for a run: a source that is laid out in another way is not emptied by guess", async () => {
  const book = town();
  book.addSheet("Prognos", [
    ["Något", "helt"],
    ["annat", 1],
  ]);
  const before = cellsOf(book.contents());
  const state = await opened(book).session.rolling.ask();
  if (state.kind !== "stopped") throw new Error(state.kind);
  expect(state.result.problems.map(({ kind, place }) => [kind, place?.sheet])).toEqual([
    ["layoutNotRolled", "Prognos"],
  ]);
  expect(cellsOf(book.contents())).toEqual(before);
});

test("a failure on the way tells that the workbook is as it was", async () => {
  const { book, session, host } = opened();
  await session.rolling.ask();
  book.sheet("Budget").protect();
  const state = await session.rolling.confirm();
  await host.idle();
  expect(state).toMatchObject({
    kind: "failed",
    failure: { doing: "roll", code: "sheetProtected", aftermath: "untouched" },
  });
  expect(book.sheet("Utfall").value("E2")).toBe(-100.5);
});
