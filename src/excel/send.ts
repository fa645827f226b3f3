/**
 * One request of a write. In the same request it looks at the cells just before they are overwritten, so that a
 * change made since the snapshot is noticed and not lost, and just after, so that what Excel made of them is known.
 */
import type { CellValue, MemoryName } from "../workbook";
import { WorkbookError } from "../workbookError";
import { a1, cellsOf } from "./area";
import { isSameContent } from "./cells";
import { placeIn, sheetKey } from "./destinations";
import { journalText } from "./journal";
import type { LaidCell } from "./layout";
import { applyFormats, applyLook, fitRows, furnish } from "./look";
import { refersToSame } from "./names";
import { rangeOn } from "./office";
import { BLOCK_BYTES, bytesOfContents } from "./packing";
import type { Piece, Plan } from "./plan";
import type { SavedPiece } from "./snapshot";
import { withContents, type Undo } from "./undo";

const JOURNAL: MemoryName = "Avvik.journal";

/** A write under way. */
export interface Job {
  readonly plan: Plan;
  /** What has to be taken back if it fails, as the plan and the snapshot have it. */
  readonly undo: Undo;
  readonly isCalculationManual: boolean;
  /** Whose write it is, for the journal. */
  readonly session: string;
}

/** What has to be taken back by now; `undefined` until something has been sent. Learns from every answer. */
export interface Attempt {
  undo: Undo | undefined;
}

export interface Step {
  readonly blocks: readonly SavedPiece[];
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** The larger of what is sent and what comes back: what stood there before, and what stands there after. */
export function bytesToWrite({ saved: { before, after } }: SavedPiece): number {
  const sent = 1.3 * bytesOfContents(after);
  return BLOCK_BYTES + Math.max(sent, bytesOfContents(before.contents) + bytesOfContents(after));
}

export async function send(step: Step, job: Job, attempt: Attempt, context: Excel.RequestContext): Promise<void> {
  const guards = step.blocks
    .filter(({ piece }) => piece.target.kind === "there")
    .map((block) => contentsToCome(block, context));
  const opened = step.isFirst ? open(job, context) : undefined;
  for (const block of step.blocks) overwrite(block, context);
  if (step.isLast) nameTables(job, context);
  const readBacks = step.blocks.map((block) => contentsToCome(block, context));
  if (step.isLast) close(job, context);
  attempt.undo ??= job.undo;
  try {
    await context.sync();
  } catch (error) {
    const addedSheets = opened === undefined ? undefined : sheetsAdded(opened);
    if (addedSheets !== undefined) attempt.undo = { ...attempt.undo, addedSheets };
    throw error;
  } finally {
    attempt.undo = withFound(attempt.undo, guards);
  }

  for (const { block, range } of guards) {
    const difference = firstDifference(block, range, block.saved.before.contents);
    if (difference !== undefined) throw new WorkbookError({ kind: "changedMeanwhile", place: difference.place });
  }
  for (const { block, range } of readBacks) {
    const difference = firstDifference(block, range, block.saved.after);
    if (difference !== undefined) throw new WorkbookError({ kind: "readBackDiffers", ...difference });
  }
}

/** A block, and its cells as the answer will tell them. */
interface Asked {
  readonly block: SavedPiece;
  readonly range: Excel.Range;
}

function contentsToCome(block: SavedPiece, context: Excel.RequestContext): Asked {
  const range = rangeOf(block.piece, context);
  range.load("formulas");
  return { block, range };
}

function rangeOf({ target, area }: Piece, context: Excel.RequestContext): Excel.Range {
  return rangeOn(context, sheetKey(target), a1(area));
}

interface Opened {
  readonly journal: Excel.Setting;
  readonly added: readonly { readonly name: string; readonly sheet: Excel.Worksheet }[];
}

/** The journal, then the sheets that are new. */
function open({ plan, session, undo }: Job, context: Excel.RequestContext): Opened {
  const { settings, worksheets } = context.workbook;
  const journal = settings.add(JOURNAL, journalText({ session, began: Date.now(), undo }));
  journal.load("key");
  const added = plan.newSheets.map(({ name, tables, position }) => {
    const sheet = worksheets.add(name);
    if (position !== undefined) sheet.position = position;
    furnish(sheet, tables);
    return { name, sheet };
  });
  return { journal, added };
}

/** Where an answer came, it tells which sheets had been added before the failure. */
function sheetsAdded({ journal, added }: Opened): readonly string[] | undefined {
  if (journal.toJSON().key === undefined) return undefined;
  return added.filter(({ sheet }) => sheet.toJSON().id !== undefined).map(({ name }) => name);
}

function nameTables({ plan, isCalculationManual }: Job, context: Excel.RequestContext): void {
  const { names, worksheets } = context.workbook;
  for (const { name, before, after, target, address, isHidden } of plan.names) {
    if (before === undefined) {
      const item = names.add(name, rangeOn(context, sheetKey(target), address));
      if (isHidden) item.visible = false;
    } else if (!refersToSame(before, after)) {
      names.getItem(name).formula = after;
    }
  }
  if (!isCalculationManual) return;
  for (const key of new Set(plan.pieces.map(({ target }) => sheetKey(target))))
    worksheets.getItem(key).calculate(false);
}

function close({ undo }: Job, { workbook: { settings } }: Excel.RequestContext): void {
  for (const { key, after } of undo.memories) settings.add(key, after);
  settings.getItem(JOURNAL).delete();
}

function overwrite({ piece, saved: { before } }: SavedPiece, context: Excel.RequestContext): void {
  const { target, area, content, isRestyled } = piece;
  const sheet = context.workbook.worksheets.getItem(sheetKey(target));
  const range = rangeOf(piece, context);
  if (content === undefined) range.clear("Contents");
  if (isRestyled) range.clear("Formats");
  if (content === undefined) return;
  applyFormats(sheet, area, content, isRestyled ? "all" : "text");
  // Words that stand as they are to stand are let alone: a person may have made some of them bold.
  const stands = (cell: LaidCell, r: number, c: number): boolean =>
    (content.isProse === true || cell.filledIn !== undefined) &&
    !isRestyled &&
    before.contents[r]?.[c] === cell.content;
  range.formulas = content.cells.map((row, r) => row.map((cell, c) => (stands(cell, r, c) ? null : cell.input)));
  if (isRestyled) applyLook(sheet, area, content);
  else if (content.isProse) fitRows(sheet, area);
}

/** With what the answer, or the part of it that came, tells of the cells before they were overwritten. */
function withFound(undo: Undo, guards: readonly Asked[]): Undo {
  const found = new Map(
    guards.map(({ block, range }) => [block.saved, range.toJSON().formulas as Contents | undefined])
  );
  const cells = undo.cells.map((saved) => {
    const contents = found.get(saved);
    return contents === undefined ? saved : withContents(saved, contents);
  });
  return { ...undo, cells };
}

type Contents = readonly (readonly CellValue[])[];

function firstDifference({ piece }: SavedPiece, range: Excel.Range, contents: Contents) {
  const now = range.formulas as CellValue[][];
  for (const [wanted, r, c] of cellsOf(contents)) {
    const found = now[r]?.[c] ?? "";
    if (!isSameContent(wanted, found)) return { place: placeIn(piece, r, c), wanted, found };
  }
  return undefined;
}
