/**
 * One fault at a time, at every request and every action of a write: afterwards the workbook is either complete or
 * cell for cell what it was. The number of cases is printed.
 */
import { contentOf } from "../../../src/excel/layout";
import { parseReference } from "../../../src/excel/area";
import type { RoundedTable } from "../../../src/reports/table";
import type { ReplacedEdit } from "../../../src/workbook";
import { WriteFailed } from "../../../src/workbookError";
import type { Contents } from "../../host/cells/contents";
import type { MemoryWorkbook } from "../../host/cells/book";
import type { Fault } from "../../host/fault";
import { avstamning, budgetavvikelse, deviationTable, driftbudget, kommunbidrag, STAMP } from "./tables";
import { ledgerBook, onStage, WATCH, type Stage } from "./stage";

interface Scenario {
  readonly name: string;
  /** What an earlier run has written. */
  readonly earlier: readonly RoundedTable[];
  readonly now: readonly RoundedTable[];
}

const GROWN = deviationTable([["A", 1, 1], ["=B", 2, 2], ["C", 3, 3], ["D", 4, 4]]);

const FIRST: Scenario = { name: "a first run", earlier: [], now: [budgetavvikelse, avstamning] };
const GROWING: Scenario = { name: "a run where one table has grown, one is pushed down and a sheet is new", earlier: [budgetavvikelse, driftbudget(1)], now: [GROWN, driftbudget(2), kommunbidrag] };
const SCENARIOS: readonly Scenario[] = [
  FIRST,
  { name: "a run with other figures", earlier: [budgetavvikelse, driftbudget(1)], now: [budgetavvikelse, driftbudget(2)] },
  GROWING,
  { name: "a run where a table has shrunk", earlier: [GROWN, driftbudget(1)], now: [deviationTable([["A", 5, 5]]), driftbudget(1)] },
];

const FOREIGN = "någon annans";

/** Excel is waited for this long; with fake timers nobody waits. */
const LONGER_THAN_PATIENCE = 91_000;

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
      await everyCase("requests refused", clean.requests.map((at) => ({ kind: "request", at })));
    }, 600_000);

    test("at any action the workbook is complete or as it was", async () => {
      const cases = clean.requests.flatMap((at) => upTo(clean.actions[at - 1] ?? 0, actionStep).map((action): Fault => ({ kind: "action", at, action })));
      await everyCase("actions failed", cases);
    }, 600_000);

    test("an answer that never comes leaves it complete or as it was, whether the work was done or not", async () => {
      await everyCase("answers lost", clean.requests.flatMap((at) => [true, false].map((applied): Fault => ({ kind: "silence", at, applied }))));
    }, 600_000);

    test("a user who begins to edit a cell, and leaves it later, finds it complete or as it was", async () => {
      await everyCase("cells being edited", clean.requests.flatMap((from) => (["writes", "all"] as const).map((refuses): Fault => ({ kind: "cellEdit", refuses, from }))));
    }, 600_000);

    test("protection or a filter that somebody sets meanwhile is met at once", async () => {
      const acts = [(book: MemoryWorkbook) => book.findSheet("Avvikelse")?.filteredRows.add(200), (book: MemoryWorkbook) => (book.isStructureProtected = true)];
      await everyCase("protections and filters", clean.requests.flatMap((after) => acts.map((act): Fault => ({ kind: "foreignEdit", after, edit: (book) => void act(book) }))));
    }, 600_000);

    test("what somebody types meanwhile is never lost: it stands, or it is told as replaced", async () => {
      const cells = ["B6", "A9", "C9", "A2", "A11", "B14", "H40"];
      for (const after of clean.requests) {
        for (const address of cells) {
          const ran = await run(scenario, clean, { kind: "foreignEdit", after, edit: (book) => book.findSheet("Avvikelse")?.type(address, FOREIGN) });
          expectNothingLost(ran, scenario, clean, `${address} after request ${after}`);
        }
      }
      report(clean.requests.length * cells.length, "changes by somebody else", scenario);
    }, 600_000);
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
      expect(stage.book.sheet("Avvikelse").values("A6:C7")).toEqual([["Individ och familj (IFO)", 1_930_200, FOREIGN], ["=Övrigt", 12_000, 0]]);
      expect(stage.book.sheet("Ram och beslut").value("H2")).toBe(FOREIGN);
      expect(stage.book.sheet("Ram och beslut").values("A1:D8").flat().every((value) => value === "")).toBe(true);
    });
  });
}

interface CleanRun {
  readonly template: MemoryWorkbook;
  readonly before: Contents;
  readonly after: Contents;
  /** 1, 2, 3 … */
  readonly requests: readonly number[];
  /** How many actions each request has. */
  readonly actions: readonly number[];
}

interface Ran {
  readonly book: MemoryWorkbook;
  readonly outcome: { readonly kind: "complete"; readonly replacedEdits: readonly ReplacedEdit[] } | { readonly kind: "failed"; readonly error: WriteFailed };
}

const OTHER_STAMP = `${STAMP} igen`;

async function cleanRun(scenario: Scenario): Promise<CleanRun> {
  const template = ledgerBook();
  template.sheet("Utfall").fill("F1", [["=text", "'citat"]]);
  const first = onStage(template);
  if (scenario.earlier.length > 0) await first.workbook.write(scenario.earlier, STAMP, WATCH);
  await first.host.idle();
  const stage = onStage(template.clone());
  const actions: number[] = [];
  listening(stage, ({ count }) => actions.push(count));
  await stage.workbook.write(scenario.now, OTHER_STAMP, WATCH);
  await stage.host.idle();
  return { template, before: template.contents(), after: stage.book.contents(), requests: actions.map((_, index) => index + 1), actions };
}

async function run(scenario: Scenario, clean: CleanRun, fault: Fault): Promise<Ran> {
  const stage = onStage(clean.template.clone());
  const { book, host } = stage;
  host.fault = fault;
  listening(stage, ({ waitsForCellEdit }) => { if (waitsForCellEdit) setImmediate(() => host.leaveCell()); });
  jest.useFakeTimers({ doNotFake: ["setImmediate", "nextTick", "queueMicrotask", "performance"] });
  try {
    return { book, outcome: await whenSettled(stage, outcomeOf(stage.workbook.write(scenario.now, OTHER_STAMP, WATCH))) };
  } finally {
    jest.useRealTimers();
  }
}

function outcomeOf(write: ReturnType<Stage["workbook"]["write"]>): Promise<Ran["outcome"]> {
  return write.then(
    ({ replacedEdits }) => ({ kind: "complete", replacedEdits }),
    (error: unknown) => {
      if (error instanceof WriteFailed) return { kind: "failed", error };
      throw error;
    },
  );
}

/** Lets the host do all that it has been asked, and then time pass, until the job has ended. */
async function whenSettled<T>({ host }: Stage, job: Promise<T>): Promise<T> {
  let isOver = false;
  const end = (): void => void (isOver = true);
  job.then(end, end);
  for (;;) {
    await host.idle();
    if (isOver) return job;
    jest.advanceTimersByTime(LONGER_THAN_PATIENCE);
  }
}

function listening({ host }: Stage, heard: (request: { readonly count: number; readonly waitsForCellEdit: boolean }) => void): void {
  const receive = host.receive.bind(host);
  host.receive = (text) => {
    const { flags = 0, message } = JSON.parse(text) as { flags?: number; message: { body: string | { Actions: unknown[] } } };
    const body = typeof message.body === "string" ? (JSON.parse(message.body) as { Actions: unknown[] }) : message.body;
    heard({ count: body.Actions.length, waitsForCellEdit: (flags & 64) !== 0 });
    receive(text);
  };
}

/** A page set-up that Excel refuses is the one thing that a complete run may lack. */
function expectWhole({ book, outcome }: Ran, clean: CleanRun, fault: Fault): void {
  const label = JSON.stringify(fault);
  if (outcome.kind === "complete") expect([label, cellsOf(book.contents())]).toEqual([label, cellsOf(clean.after)]);
  else {
    const said = { kind: outcome.error.failure.kind, aftermath: outcome.error.aftermath };
    expect({ label, ...said, contents: withoutFilter(book.contents()) }).toEqual({
      label, kind: said.kind, aftermath: expect.stringMatching(/untouched|restored/) as string, contents: withoutFilter(clean.before),
    });
  }
}

function expectNothingLost({ book, outcome }: Ran, scenario: Scenario, clean: CleanRun, label: string): void {
  const [address = ""] = label.split(" ");
  const stands = book.findSheet("Avvikelse")?.value(address) === FOREIGN;
  if (outcome.kind === "complete") {
    const wasThere = clean.before.sheets.some(({ name }) => name === "Avvikelse") || stands;
    expect([label, stands || !wasThere || outcome.replacedEdits.some(({ before }) => before === FOREIGN)]).toEqual([label, true]);
    for (const table of scenario.now) expect([label, table.id, differencesIn(book, table)]).toEqual([label, table.id, []]);
    return;
  }
  const expected = cellsOf(clean.before);
  const found = cellsOf(book.contents());
  const key = `Avvikelse!${address}`;
  if (stands) expect([label, withoutKey(found, key)]).toEqual([label, withoutKey(expected, key)]);
  else expect([label, found]).toEqual([label, expected]);
}

/** Cells of a table, as its name finds it, that contain neither what they must nor what somebody else has typed. */
function differencesIn(book: MemoryWorkbook, table: RoundedTable): readonly unknown[] {
  const at = parseReference(book.findName(table.id)?.formula ?? "");
  if (at === undefined) return ["no name"];
  const sheet = book.sheet(at.sheet);
  return contentOf(table, at).cells.flatMap((row, r) => row.flatMap((cell, c) => {
    const found = sheet.formulaAt(at.row + r, at.column + c) ?? sheet.cells.get(at.row + r, at.column + c).value;
    return found === cell.content || found === FOREIGN ? [] : [[r, c, found, cell.content]];
  }));
}

/** Contents and number formats of every cell: what a formula happens to show follows from them. */
function cellsOf(contents: Contents): Readonly<Record<string, string>> {
  return Object.fromEntries(contents.sheets.flatMap(({ name, cells }) => Object.entries(cells).flatMap(([address, { value, formula, style }]) => {
    const content = formula ?? value;
    return content === undefined || content === "" ? [] : [[`${name}!${address}`, `${typeof content} ${content} ${style?.numberFormat ?? ""}`]];
  })));
}

function withoutKey(cells: Readonly<Record<string, string>>, key: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(cells).filter(([one]) => one !== key));
}

function withoutFilter(contents: Contents): Contents {
  return { ...contents, sheets: contents.sheets.map(({ set: { filteredRows: _rows, ...set }, ...sheet }) => ({ ...sheet, set })) };
}

/** A write whose request failed half way while its user began to edit a cell, and did so for very long. */
async function unfinished(): Promise<{ readonly stage: Stage; readonly before: Contents }> {
  const clean = await cleanRun(GROWING);
  const write = clean.actions.indexOf(Math.max(...clean.actions)) + 1;
  const stage = onStage(clean.template.clone());
  stage.host.fault = { kind: "action", at: write, action: Math.round(0.9 * (clean.actions[write - 1] ?? 0)) };
  listening(stage, ({ waitsForCellEdit }) => {
    if (!waitsForCellEdit) return;
    stage.host.fault = { kind: "silence", at: write + 1, applied: false };
  });
  jest.useFakeTimers({ doNotFake: ["setImmediate", "nextTick", "queueMicrotask", "performance"] });
  const outcome = await whenSettled(stage, outcomeOf(stage.workbook.write(GROWING.now, OTHER_STAMP, WATCH)));
  expect(outcome).toMatchObject({ kind: "failed", error: { aftermath: "unfinished", code: "workbookUnfinished" } });
  expect(stage.book.settings.has("Avvik.journal")).toBe(true);
  stage.host.fault = undefined;
  return { stage, before: clean.before };
}

function upTo(count: number, step: number): readonly number[] {
  return Array.from({ length: Math.ceil(count / step) }, (_, index) => index * step);
}

function report(cases: number, what: string, scenario: Scenario): void {
  process.stdout.write(`    ${cases} ${what} during ${scenario.name}\n`);
}
