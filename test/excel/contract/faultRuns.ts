/** Runs a write with a fault switched on, from the same workbook every time, and compares what became of it. */
import { parseReference } from "../../../src/excel/area";
import { contentOf } from "../../../src/excel/layout";
import type { RoundedTable } from "../../../src/reports/table";
import type { ReplacedEdit } from "../../../src/workbook";
import { WriteFailed } from "../../../src/workbookError";
import type { MemoryWorkbook } from "../../host/cells/book";
import type { Contents } from "../../host/cells/contents";
import type { Fault } from "../../host/fault";
import { ledgerBook, onStage, WATCH, type Stage } from "./stage";
import {
  avstamning,
  budgetavvikelse,
  deviationTable,
  driftbudget,
  formTable,
  historyTable,
  kommunbidrag,
  STAMP,
} from "./tables";

export interface Scenario {
  readonly name: string;
  /** What an earlier run has written. */
  readonly earlier: readonly RoundedTable[];
  readonly now: readonly RoundedTable[];
}

const GROWN = deviationTable([
  ["A", 1, 1],
  ["=B", 2, 2],
  ["C", 3, 3],
  ["D", 4, 4],
]);

export const FIRST: Scenario = { name: "a first run", earlier: [], now: [budgetavvikelse, avstamning] };
export const GROWING: Scenario = {
  name: "a run where one table has grown, one is pushed down and a sheet is new",
  earlier: [budgetavvikelse, driftbudget(1)],
  now: [GROWN, driftbudget(2), kommunbidrag],
};
export const SCENARIOS: readonly Scenario[] = [
  FIRST,
  {
    name: "a run with other figures",
    earlier: [budgetavvikelse, driftbudget(1)],
    now: [budgetavvikelse, driftbudget(2)],
  },
  GROWING,
  {
    name: "a press that takes proposals into a form and shows one more way",
    earlier: [
      formTable(
        [],
        [
          ["AMA", 10],
          ["IFO", 0],
        ]
      ),
      driftbudget(1),
    ],
    now: [
      formTable(
        ["Säsong"],
        [
          ["AMA", 10],
          ["IFO", -25],
          ["BTS", -5],
        ]
      ),
      driftbudget(2),
    ],
  },
  {
    name: "a press that locks a round below one that is locked",
    earlier: [historyTable("EP"), driftbudget(1)],
    now: [driftbudget(2), historyTable("EP", "DR")],
  },
  {
    name: "a run where a table has shrunk",
    earlier: [GROWN, driftbudget(1)],
    now: [deviationTable([["A", 5, 5]]), driftbudget(1)],
  },
];

export const FOREIGN = "någon annans";

/** Excel is waited for this long; with fake timers nobody waits. */
const LONGER_THAN_PATIENCE = 91_000;

export interface CleanRun {
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
  readonly outcome:
    | { readonly kind: "complete"; readonly replacedEdits: readonly ReplacedEdit[] }
    | { readonly kind: "failed"; readonly error: WriteFailed };
}

const OTHER_STAMP = `${STAMP} igen`;

export async function cleanRun(scenario: Scenario): Promise<CleanRun> {
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
  return {
    template,
    before: template.contents(),
    after: stage.book.contents(),
    requests: actions.map((_, index) => index + 1),
    actions,
  };
}

export async function run(scenario: Scenario, clean: CleanRun, fault: Fault): Promise<Ran> {
  const stage = onStage(clean.template.clone());
  const { book, host } = stage;
  host.fault = fault;
  listening(stage, ({ waitsForCellEdit }) => {
    if (waitsForCellEdit) setImmediate(() => host.leaveCell());
  });
  jest.useFakeTimers({ doNotFake: ["setImmediate", "nextTick", "queueMicrotask", "performance"] });
  try {
    return {
      book,
      outcome: await whenSettled(stage, outcomeOf(stage.workbook.write(scenario.now, OTHER_STAMP, WATCH))),
    };
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
    }
  );
}

/** Lets the host do all that it has been asked, and then time pass, until the job has ended. */
export async function whenSettled<T>({ host }: Pick<Stage, "host">, job: Promise<T>): Promise<T> {
  let isOver = false;
  const end = (): void => void (isOver = true);
  job.then(end, end);
  for (;;) {
    await host.idle();
    if (isOver) return job;
    jest.advanceTimersByTime(LONGER_THAN_PATIENCE);
  }
}

export function listening(
  { host }: Pick<Stage, "host">,
  heard: (request: { readonly count: number; readonly waitsForCellEdit: boolean }) => void
): void {
  const receive = host.receive.bind(host);
  host.receive = (text) => {
    const { flags = 0, message } = JSON.parse(text) as {
      flags?: number;
      message: { body: string | { Actions: unknown[] } };
    };
    const body = typeof message.body === "string" ? (JSON.parse(message.body) as { Actions: unknown[] }) : message.body;
    heard({ count: body.Actions.length, waitsForCellEdit: (flags & 64) !== 0 });
    receive(text);
  };
}

/** A page set-up that Excel refuses is the one thing that a complete run may lack. */
export function expectWhole({ book, outcome }: Ran, clean: CleanRun, fault: Fault): void {
  const label = JSON.stringify(fault);
  if (outcome.kind === "complete") expect([label, cellsOf(book.contents())]).toEqual([label, cellsOf(clean.after)]);
  else {
    const said = { kind: outcome.error.failure.kind, aftermath: outcome.error.aftermath };
    expect({ label, ...said, contents: withoutLocks(book.contents()) }).toEqual({
      label,
      kind: said.kind,
      aftermath: expect.stringMatching(/untouched|restored/) as string,
      contents: withoutLocks(clean.before),
    });
  }
}

export function expectNothingLost({ book, outcome }: Ran, scenario: Scenario, clean: CleanRun, label: string): void {
  const [address = ""] = label.split(" ");
  const stands = book.findSheet("Avvikelse")?.value(address) === FOREIGN;
  if (outcome.kind === "complete") {
    const wasThere = clean.before.sheets.some(({ name }) => name === "Avvikelse") || stands;
    expect([label, stands || !wasThere || outcome.replacedEdits.some(({ before }) => before === FOREIGN)]).toEqual([
      label,
      true,
    ]);
    for (const table of scenario.now)
      expect([label, table.id, differencesIn(book, table)]).toEqual([label, table.id, []]);
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
  return contentOf(table, at).cells.flatMap((row, r) =>
    row.flatMap((cell, c) => {
      const found = sheet.formulaAt(at.row + r, at.column + c) ?? sheet.cells.get(at.row + r, at.column + c).value;
      return found === cell.content || found === FOREIGN ? [] : [[r, c, found, cell.content]];
    })
  );
}

/** Contents and number formats of every cell: what a formula happens to show follows from them. */
export function cellsOf(contents: Contents): Readonly<Record<string, string>> {
  return Object.fromEntries(
    contents.sheets.flatMap(({ name, cells }) =>
      Object.entries(cells).flatMap(([address, { value, formula, style }]) => {
        const content = formula ?? value;
        return content === undefined || content === ""
          ? []
          : [[`${name}!${address}`, `${typeof content} ${content} ${style?.numberFormat ?? ""}`]];
      })
    )
  );
}

function withoutKey(cells: Readonly<Record<string, string>>, key: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(cells).filter(([one]) => one !== key));
}

function withoutLocks(contents: Contents): Contents {
  return {
    ...contents,
    isStructureProtected: false,
    sheets: contents.sheets.map(({ set: { filteredRows: _rows, protection: _protection, ...set }, ...sheet }) => ({
      ...sheet,
      set,
    })),
  };
}

/** A write whose request failed half way while its user began to edit a cell, and did so for very long. */
export async function unfinished(): Promise<{ readonly stage: Stage; readonly before: Contents }> {
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
