/** Hämta fil in the session: what a file holds, what is chosen of it, and its sheets put into the workbook. */
import { stopsFile } from "../files/problem";
import type { FileChoice, GivenFile, ReadFile } from "../files/readFile";
import type { Manner } from "../files/taken";
import type { Watch } from "../workbook";
import type { Desk } from "./desk";
import { showSources } from "./examining";
import { mustBeChosen, placed, type Placed } from "./placing";
import type { FileInHand, Notice, SessionState } from "./state";

export function filing(desk: Desk) {
  return {
    /** Shows what can be loaded. */
    open: () => desk.inTurn(() => Promise.resolve(desk.tell({ kind: "choosingFile", notice: undefined }))),
    /** Reads a file, and shows what it holds. `chosen` is said from outside the pane. */
    read: (given: GivenFile, chosen: Partial<FileChoice> = {}): Promise<SessionState> =>
      desk.untilStopped({
        doing: "file",
        begin: "fileBegun",
        work: (watch) => read(desk, given, chosen, watch),
        stopped: () => desk.tell({ kind: "choosingFile", notice: { kind: "fileCancelled" } }),
      }),
    /** Takes something else of the file. */
    choose: (chosen: Partial<FileChoice>) =>
      onFile(desk, async ({ hand }) => show(desk, { ...hand, choice: { ...hand.choice, ...chosen } as FileChoice })),
    /** Reads a sheet of the file as its source in place of what stands, or leaves that. */
    useInstead: (source: Placed["sheet"]["source"], isUsed: boolean) =>
      onFile(desk, async ({ hand }) => {
        const instead = new Set(hand.instead);
        if (isUsed) instead.add(source);
        else instead.delete(source);
        await show(desk, { ...hand, instead });
      }),
    /** Puts its sheets into the workbook: all of them, or none. */
    insert: (): Promise<SessionState> => {
      const { state } = desk.memory();
      if (state.kind !== "file" || state.taken.problems.some(stopsFile)) return Promise.resolve(state);
      return desk.untilStopped({
        doing: "insert",
        begin: "insertBegun",
        work: (watch) => insert(desk, state, watch),
        stopped: () => show(desk, state.hand, { kind: "fileCancelled" }),
      });
    },
  };
}

async function read(desk: Desk, given: GivenFile, chosen: Partial<FileChoice>, watch: Watch): Promise<void> {
  const { workbook, recognise, files } = desk.means;
  watch.progress({ phase: "file", done: 0, total: 0 });
  const survey = await workbook.survey();
  const { recognition } = await recognise(workbook, survey);
  const { readFile, readUnits } = await files();
  const units = await readUnits(workbook, recognition, watch);
  const manner: Manner = { unit: units.unit, costsAreNegative: units.ledgerSign === 1 };
  await new Promise((resume) => setTimeout(resume));
  watch.signal.throwIfAborted();
  const file: ReadFile = readFile(given);
  const choice = { ...file.proposed, ...chosen } as FileChoice;
  await show(desk, { file, choice, manner, survey, recognition, instead: new Set<never>() });
}

async function show(desk: Desk, hand: FileInHand, notice?: Notice): Promise<void> {
  const { takenOf } = await desk.means.files();
  const { file, choice, manner, survey, recognition, instead } = hand;
  const taken = takenOf(file, choice, manner);
  desk.tell({ kind: "fileShown", hand, taken, placed: placed(taken, survey, recognition, instead), notice });
}

function onFile(desk: Desk, act: (shown: SessionState<"file">) => Promise<void>): Promise<void> {
  return desk.inTurn(async () => {
    const { state } = desk.memory();
    if (state.kind === "file") await desk.orFail("file", () => act(state));
  });
}

async function insert(desk: Desk, shown: SessionState<"file">, watch: Watch): Promise<void> {
  const { workbook } = desk.means;
  const { recognition } = shown.hand;
  const sheets = shown.placed.map(({ sheet, name }) => ({ ...sheet.contents, name }));
  const inserted = await workbook.insert(sheets, watch);
  for (const place of shown.placed) {
    const { source, contents } = place.sheet;
    if (source === undefined || !inserted.includes(place.name) || !mustBeChosen(place, recognition)) continue;
    const columns = Math.max(...contents.rows.map((row) => row.length));
    const rectangle = { sheet: place.name, row: 0, column: 0, rows: contents.rows.length, columns };
    await workbook.remember(source, { rectangle, columns: {} });
  }
  const told = shown.taken.problems;
  const notice: Notice =
    inserted.length === 0 ? { kind: "nothingInserted" } : { kind: "inserted", sheets: inserted, told };
  await showSources(desk, notice);
}
