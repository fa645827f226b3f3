/**
 * Writing tables so that the workbook is afterwards either complete or as it was: plan → snapshot of what will be
 * overwritten → write → read back and compare. What would be taken back stands in the workbook's settings from the
 * first to the last action of the write (a usual package is one request), so that even a write that Excel never
 * let us finish can be taken back.
 */
import type { Illustration } from "../pictures/picture";
import type { RoundedTable } from "../reports/table";
import { isOpen, type Met, type Watch, type WriteReport } from "../workbook";
import { WorkbookError, WriteFailed, type Aftermath } from "../workbookError";
import { picturesOf } from "./chartPlaces";
import { drawCharts, drawingsOf, lookAround } from "./charts";
import { destinations, questionFor, type Destination } from "./destinations";
import { finish } from "./finishing";
import { groundsOf, inventory, type Inventory } from "./ground";
import { breakPages, preparePrint } from "./look";
import { standingTables } from "./names";
import { checkNotCancelled, failureOf, type Run } from "./office";
import { settled } from "./openTables";
import { packed } from "./packing";
import { planned, type Plan } from "./plan";
import { putBack } from "./putBack";
import { bytesToWrite, send, type Attempt, type Job } from "./send";
import { snapshot, type SavedPiece } from "./snapshot";
import type { Undo } from "./undo";
import { verify } from "./verify";

/** What is to be written, and who watches. */
export interface Order {
  readonly tables: readonly RoundedTable[];
  readonly illustrations: readonly Illustration[];
  readonly stamp: string;
  readonly watch: Watch;
  /** Whose write it is, for the journal. */
  readonly session: string;
  /** The section that is put in front where sheets are added. */
  readonly front?: string | undefined;
}

export async function writeTables(run: Run, order: Order): Promise<WriteReport> {
  const attempt: Attempt = { undo: undefined };
  try {
    return await run((context) => attempted(attempt, order, context));
  } catch (error) {
    const failure = failureOf(error);
    const aftermath = attempt.undo === undefined ? "untouched" : await takenBack(attempt.undo, run);
    throw new WriteFailed(failure, aftermath, { cause: error });
  }
}

async function attempted(attempt: Attempt, order: Order, context: Excel.RequestContext): Promise<WriteReport> {
  const { tables, stamp, watch, illustrations, session, front } = order;
  checkNotCancelled(watch.signal);
  const remembers = tables.filter(isOpen).flatMap((table) => table.remembers);
  const found = await inventory(remembers, context);
  const goals = destinations(tables, found);
  checkSheetsCanBeAdded(goals, found);
  const questions = goals.map((goal) => questionFor(goal, found.names)).filter((question) => question !== undefined);
  const grounds = questions.length === 0 ? [] : await groundsOf(questions, context);
  const foundation = settled({ goals, grounds, names: found.names }, (name) => found.memories.get(name));
  const { written, sheets } = found;
  const plan = planned(foundation.goals, {
    ...foundation,
    sheets,
    written,
    stamp,
    front,
    pictures: picturesOf(illustrations),
  });
  checkNotCancelled(watch.signal);
  const saved = await snapshot(plan.pieces, foundation.grounds, context);

  const job: Job = {
    plan,
    undo: undoOf(plan, saved, found, foundation.met),
    isCalculationManual: found.isCalculationManual,
    session,
  };
  const steps = packed(saved, bytesToWrite);
  for (const [index, step] of steps.entries()) {
    watch.progress({ phase: "write", done: index, total: steps.length });
    checkNotCancelled(watch.signal);
    await send({ blocks: step, isFirst: index === 0, isLast: index === steps.length - 1 }, job, attempt, context);
  }

  watch.progress({ phase: "verify", done: 0, total: 1 });
  checkNotCancelled(watch.signal);
  const around = lookAround(drawingsOf(illustrations, plan.tables), context);
  await verify(plan, context);
  await finish(plan.pieces, context);
  const isPrintReady = await printReady(plan, context);
  const isIllustrated = await drawCharts(around, context);
  watch.progress({ phase: "verify", done: 1, total: 1 });
  return {
    tables: plan.tables,
    replacedEdits: [...plan.replacedEdits, ...foundation.replacedEdits],
    leftStanding: standingTables(found.names).filter(({ id }) => !plan.tables.some((table) => table.id === id)),
    met: foundation.met,
    isPrintReady,
    isIllustrated,
  };
}

function checkSheetsCanBeAdded(goals: readonly Destination[], { isStructureProtected }: Inventory): void {
  const wanted = goals.flatMap(({ target }) => (target.kind === "new" ? [target.name] : []));
  if (isStructureProtected && wanted.length > 0) throw new WorkbookError({ kind: "workbookProtected", sheets: wanted });
}

function undoOf(
  plan: Plan,
  pieces: readonly SavedPiece[],
  { writtenText, memories }: Inventory,
  met: readonly Met[]
): Undo {
  const remembered = met.flatMap((one) => one.memories);
  return {
    cells: pieces.map(({ saved }) => saved),
    addedSheets: plan.newSheets.map(({ name }) => name),
    names: plan.names.map(({ name, before, after }) => ({ name, before, after })),
    memories: [
      { key: "Avvik.written", before: writtenText, after: plan.written },
      ...remembered.map(({ name, text }) => ({ key: name, before: memories.get(name), after: text })),
    ],
  };
}

/** Waits for the user to leave a cell that is being edited: that is the likeliest cause of the failure. */
async function takenBack(undo: Undo, run: Run): Promise<Aftermath> {
  try {
    return (await run((context) => putBack(undo, context), "forCellEdit")) ? "restored" : "unfinished";
  } catch {
    // The failure that led here is the one that is told; what became of taking it back is told by the aftermath.
    return "unfinished";
  }
}

/**
 * Puts new sheets in front and sets pages up. A page set-up is refused where no printer is installed: it is not worth
 * taking the figures back for.
 */
async function printReady({ prints, front }: Plan, context: Excel.RequestContext): Promise<boolean> {
  if (front !== undefined) context.workbook.worksheets.getItem(front).activate();
  if (prints.length === 0) return true;
  for (const print of prints) {
    const sheet = context.workbook.worksheets.getItem(print.sheet);
    if (print.isNew) preparePrint(sheet, print);
    breakPages(sheet, print);
  }
  try {
    await context.sync();
    return true;
  } catch {
    return false;
  }
}
