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
import { groundsOf, inventory, type Inventory } from "./ground";
import { breakPages, preparePrint } from "./look";
import { standingTables } from "./names";
import { checkNotCancelled, failureOf, type Run } from "./office";
import { settled } from "./openTables";
import { packed } from "./packing";
import { planned, type Plan } from "./plan";
import { putBack } from "./putBack";
import { bytesToWrite, send, type Attempt, type Job } from "./send";
import { snapshot } from "./snapshot";
import type { SavedCells, Undo } from "./undo";
import { verify } from "./verify";

export async function writeTables(
  run: Run,
  tables: readonly RoundedTable[],
  stamp: string,
  watch: Watch,
  illustrations: readonly Illustration[],
  session: string
): Promise<WriteReport> {
  const attempt: Attempt = { undo: undefined };
  try {
    return await run((context) => attempted(attempt, tables, stamp, watch, illustrations, session, context));
  } catch (error) {
    const failure = failureOf(error);
    const aftermath = attempt.undo === undefined ? "untouched" : await takenBack(attempt.undo, run);
    throw new WriteFailed(failure, aftermath, { cause: error });
  }
}

async function attempted(
  attempt: Attempt,
  tables: readonly RoundedTable[],
  stamp: string,
  watch: Watch,
  illustrations: readonly Illustration[],
  session: string,
  context: Excel.RequestContext
): Promise<WriteReport> {
  checkNotCancelled(watch.signal);
  const remembers = tables.filter(isOpen).flatMap((table) => table.remembers);
  const found = await inventory(remembers, context);
  const goals = destinations(tables, found);
  checkSheetsCanBeAdded(goals, found);
  const questions = goals.map((goal) => questionFor(goal, found.names)).filter((question) => question !== undefined);
  const grounds = questions.length === 0 ? [] : await groundsOf(questions, context);
  const foundation = settled({ goals, grounds, names: found.names }, (name) => found.memories.get(name));
  const plan = planned(
    foundation.goals,
    foundation.grounds,
    stamp,
    { ...found, names: foundation.names },
    picturesOf(illustrations)
  );
  checkNotCancelled(watch.signal);
  const saved = await snapshot(plan.pieces, foundation.grounds, context);

  const job: Job = {
    plan,
    undo: undoOf(plan, saved, found, foundation.met),
    isCalculationManual: found.isCalculationManual,
    session,
  };
  const blocks = plan.pieces.flatMap((piece, index) =>
    saved.slice(index, index + 1).map((cells) => ({ piece, saved: cells }))
  );
  const steps = packed(blocks, bytesToWrite);
  for (const [index, step] of steps.entries()) {
    watch.progress({ phase: "write", done: index, total: steps.length });
    checkNotCancelled(watch.signal);
    await send({ blocks: step, isFirst: index === 0, isLast: index === steps.length - 1 }, job, attempt, context);
  }

  watch.progress({ phase: "verify", done: 0, total: 1 });
  checkNotCancelled(watch.signal);
  const around = lookAround(drawingsOf(illustrations, plan.tables), context);
  await verify(plan, context);
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
  cells: readonly SavedCells[],
  { writtenText, memories }: Inventory,
  met: readonly Met[]
): Undo {
  return {
    cells,
    addedSheets: plan.newSheets.map(({ name }) => name),
    names: plan.names.map(({ name, before, after }) => ({ name, before, after })),
    memories: [
      { key: "Avvik.written", before: writtenText, after: plan.written },
      ...met
        .flatMap((one) => one.memories)
        .map(({ name, text }) => ({ key: name, before: memories.get(name), after: text })),
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

/** A page set-up is refused where no printer is installed. It is not worth taking the figures back for. */
async function printReady({ prints }: Plan, context: Excel.RequestContext): Promise<boolean> {
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
