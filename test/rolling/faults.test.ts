/**
 * One fault at a time, at every request and action of a rolling: the workbook is the next year's or cell for cell this
 * year's.
 */
import { rollingOrder, type Rolling } from "../../src/rolling/rolling";
import { WriteFailed } from "../../src/workbookError";
import type { MemoryWorkbook } from "../host/cells/book";
import type { Contents } from "../host/cells/contents";
import type { Fault } from "../host/fault";
import { cellsOf, listening, whenSettled } from "../excel/contract/faultRuns";
import { SOUND } from "../sources/town";
import { unwatched } from "../support/arrayWorkbook";
import { MORE, opened, rollingIn, town, townElsewhere } from "./rolledTown";

const FOREIGN = "någon annans";

/** Not every action: they are of few kinds, and a prime step meets all of them. */
const ACTION_STEP = 17;

interface Scenario {
  readonly name: string;
  readonly template: MemoryWorkbook;
  readonly rolling: Rolling;
  readonly before: Contents;
  readonly after: Contents;
  /** How many actions each request has. */
  readonly actions: readonly number[];
}

const { "Utfall tidigare år": _earlier, ...WITHOUT_EARLIER } = MORE;

const ADDED = "a year that is added to earlier ones";
const ELSEWHERE = "sources with layouts of their own";

const BOOKS = {
  [ADDED]: () => town(),
  "a first year, on a sheet that is inserted": () => town({ ...SOUND, ...WITHOUT_EARLIER }),
  [ELSEWHERE]: townElsewhere,
};

/** Where somebody types meanwhile; some of it where nothing that is kept is computed from. */
const TYPED: Readonly<Record<string, readonly (readonly [sheet: string, address: string, is?: "unread"])[]>> = {
  [ADDED]: [
    ["Utfall", "E3"],
    ["Utfall", "E6"],
    ["Inställningar", "B3"],
    ["Orsaker", "D3"],
    ["Kommunbidrag", "F2", "unread"],
  ],
  [ELSEWHERE]: [
    ["Huvudbok", "E4"],
    ["Huvudbok", "G3", "unread"],
    ["Budget per månad", "A3"],
    ["Budget per månad", "H2", "unread"],
    ["Kommunbidrag", "C2", "unread"],
  ],
};

async function scenarioOf(name: string, template: MemoryWorkbook): Promise<Scenario> {
  // A copy has the values that formulas had when it was taken.
  await opened(template).workbook.survey();
  const rolling = await rollingIn(opened(template.clone()).workbook);
  const stage = opened(template.clone());
  const actions: number[] = [];
  listening(stage, ({ count }) => actions.push(count));
  await stage.workbook.change(rollingOrder(rolling, "emptied", unwatched), unwatched);
  await stage.host.idle();
  return { name, template, rolling, before: template.contents(), after: stage.book.contents(), actions };
}

interface Ran {
  readonly book: MemoryWorkbook;
  readonly error: WriteFailed | undefined;
  readonly workbook: ReturnType<typeof opened>["workbook"];
  readonly host: ReturnType<typeof opened>["host"];
}

async function run({ template, rolling }: Scenario, fault: Fault): Promise<Ran> {
  const stage = opened(template.clone());
  stage.host.fault = fault;
  listening(stage, ({ waitsForCellEdit }) => {
    if (waitsForCellEdit) setImmediate(() => stage.host.leaveCell());
  });
  jest.useFakeTimers({ doNotFake: ["setImmediate", "nextTick", "queueMicrotask", "performance"] });
  try {
    const changed = stage.workbook.change(rollingOrder(rolling, "emptied", unwatched), unwatched).then(
      () => undefined,
      (error: unknown) => {
        if (error instanceof WriteFailed) return error;
        throw error;
      }
    );
    const error = await whenSettled(stage, changed);
    stage.host.fault = undefined;
    return { ...stage, error };
  } finally {
    jest.useRealTimers();
  }
}

/** What a look at the workbook leaves behind: a rolling that was done, or never began, is cleared away. */
async function expectWhole({ book, error, workbook, host }: Ran, { before, after }: Scenario, fault: Fault) {
  const label = JSON.stringify(fault);
  if (error !== undefined)
    expect([label, error.aftermath]).toEqual([label, expect.stringMatching(/untouched|restored/)]);
  await workbook.survey();
  await host.idle();
  const wanted = error === undefined ? after : before;
  expect([label, book.sheets.map(({ name }) => name)]).toEqual([label, wanted.sheets.map(({ name }) => name)]);
  expect([label, cellsOf(book.contents())]).toEqual([label, cellsOf(wanted)]);
  expect([label, book.contents().settings, book.contents().names]).toEqual([label, wanted.settings, wanted.names]);
}

describe.each(Object.entries(BOOKS))("a fault while %s", (name, book) => {
  let scenario: Scenario;
  let requests: readonly number[];
  beforeAll(async () => {
    scenario = await scenarioOf(name, book());
    requests = scenario.actions.map((_, index) => index + 1);
  });
  const everyCase = async (cases: readonly Fault[]): Promise<void> => {
    for (const fault of cases) await expectWhole(await run(scenario, fault), scenario, fault);
    process.stdout.write(`    ${cases.length} faults while ${name}\n`);
  };

  test("at any request leaves one year or the other", async () => {
    await everyCase(requests.map((at) => ({ kind: "request", at })));
  }, 120_000);

  test("at any action leaves one year or the other", async () => {
    await everyCase(
      requests.flatMap((at) =>
        Array.from({ length: Math.ceil((scenario.actions[at - 1] ?? 0) / ACTION_STEP) }, (_, index): Fault => ({
          kind: "action",
          at,
          action: index * ACTION_STEP,
        }))
      )
    );
  }, 240_000);

  const typed = TYPED[name];
  if (typed === undefined) return;

  test("of an answer that never comes, or a cell that is being edited, leaves one year or the other", async () => {
    await everyCase([
      ...requests.flatMap((at) => [true, false].map((applied): Fault => ({ kind: "silence", at, applied }))),
      ...requests.flatMap((from) =>
        (["writes", "all"] as const).map((refuses): Fault => ({ kind: "cellEdit", refuses, from }))
      ),
    ]);
  }, 240_000);

  test("never loses what somebody types meanwhile: it stands, or all is as it was with it", async () => {
    for (const [sheet, address, is] of typed)
      for (const after of requests.slice(0, -2)) {
        const edit = (edited: MemoryWorkbook): void => edited.sheet(sheet).type(address, FOREIGN);
        const { book: found, error } = await run(scenario, { kind: "foreignEdit", after, edit });
        const label = `${sheet}!${address} after request ${after}`;
        // Typed before anything was set aside, into cells that were told to go: it goes.
        if (is === "unread" && after === 1 && error === undefined) continue;
        expect([label, found.sheet(sheet).value(address)]).toEqual([label, FOREIGN]);
      }
  }, 120_000);
});

test("a rolling that Excel never lets us finish is taken back at the next look, with what somebody has typed since", async () => {
  const scenario = await scenarioOf("unfinished", town());
  const stage = opened(scenario.template.clone());
  const [, , , ...later] = scenario.actions;
  const fill = scenario.actions.indexOf(Math.max(...later)) + 1;
  stage.host.fault = { kind: "action", at: fill, action: (scenario.actions[fill - 1] ?? 0) - 1 };
  listening(stage, ({ waitsForCellEdit }) => {
    if (waitsForCellEdit) stage.host.fault = { kind: "silence", at: fill + 1, applied: false };
  });
  jest.useFakeTimers({ doNotFake: ["setImmediate", "nextTick", "queueMicrotask", "performance"] });
  const order = rollingOrder(scenario.rolling, "kept", unwatched);
  const error = await whenSettled(
    stage,
    stage.workbook.change(order, unwatched).catch((reason: unknown) => reason as WriteFailed)
  );
  jest.useRealTimers();
  expect(error).toMatchObject({ aftermath: "unfinished" });
  expect(stage.book.sheet("Utfall").value("E3")).toBe("");
  stage.host.fault = undefined;
  stage.book.sheet("Utfall").type("C3", "0417");
  expect((await stage.workbook.survey()).wasPutBack).toBe(true);
  await stage.host.idle();
  const [before, after] = [cellsOf(scenario.before), cellsOf(stage.book.contents())];
  expect({ ...after, "Utfall!C3": "" }).toEqual({ ...before, "Utfall!C3": "" });
  expect(stage.book.sheet("Utfall").value("C3")).not.toBe(before["Utfall!C3"]);
  expect(stage.book.sheets.map(({ name }) => name)).toEqual(scenario.before.sheets.map(({ name }) => name));
});
