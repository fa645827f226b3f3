/**
 * One request of a write. In the same request it looks at the cells just before they are overwritten, so that a
 * change made since the snapshot is noticed and not lost, and just after, so that what Excel made of them is known.
 */
import type { CellValue, MemoryName } from "../workbook";
import { WorkbookError } from "../workbookError";
import { a1, cellAddress } from "./area";
import { isSameContent } from "./cells";
import { sheetKey, sheetName } from "./destinations";
import { journalText } from "./journal";
import type { LaidCell } from "./layout";
import { applyFormats, applyLook, fitRows, furnish } from "./look";
import { refersToSame } from "./names";
import { borrow } from "./office";
import { BLOCK_BYTES, bytesOfContents } from "./packing";
import type { Piece, Plan } from "./plan";
import { withContents, type SavedCells, type Undo } from "./undo";

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

/** A block to write, and what stood there. */
export interface SavedPiece {
  readonly piece: Piece;
  readonly saved: SavedCells;
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
  const { plan, undo, session, isCalculationManual } = job;
  const { settings, worksheets } = context.workbook;
  const sheetOf = ({ target }: Pick<Piece, "target">): Excel.Worksheet => worksheets.getItem(sheetKey(target));
  const contentsOf = ({ piece }: SavedPiece): Excel.Range => {
    const range = borrow(sheetOf(piece).getRange(a1(piece.area)));
    range.load("formulas");
    return range;
  };

  const guards = step.blocks
    .filter(({ piece }) => piece.target.kind === "there")
    .map((block) => ({ block, range: contentsOf(block) }));
  const opened = step.isFirst ? open() : undefined;
  for (const block of step.blocks) overwrite(sheetOf(block.piece), block);
  if (step.isLast) nameTables();
  const readBacks = step.blocks.map((block) => ({ block, range: contentsOf(block) }));
  if (step.isLast) close();
  attempt.undo ??= undo;
  try {
    await context.sync();
  } catch (error) {
    // Where an answer came, it tells which sheets had been added before the failure.
    const isAnswered = opened?.journal.toJSON().key !== undefined;
    if (isAnswered)
      attempt.undo = {
        ...attempt.undo,
        addedSheets: opened.added.filter(({ sheet }) => sheet.toJSON().id !== undefined).map(({ name }) => name),
      };
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

  function open() {
    const journal = settings.add(
      "Avvik.journal" satisfies MemoryName,
      journalText({ session, began: Date.now(), undo })
    );
    journal.load("key");
    const added = plan.newSheets.map(({ name, tables }) => {
      const sheet = worksheets.add(name);
      furnish(sheet, tables);
      return { name, sheet };
    });
    return { journal, added };
  }

  function nameTables(): void {
    for (const { name, before, after, target, address, isHidden } of plan.names) {
      if (before === undefined) {
        const item = context.workbook.names.add(name, borrow(sheetOf({ target }).getRange(address)));
        if (isHidden) item.visible = false;
      } else if (!refersToSame(before, after)) {
        context.workbook.names.getItem(name).formula = after;
      }
    }
    if (!isCalculationManual) return;
    for (const key of new Set(plan.pieces.map(({ target }) => sheetKey(target))))
      worksheets.getItem(key).calculate(false);
  }

  function close(): void {
    for (const { key, after } of undo.memories) settings.add(key, after);
    settings.getItem("Avvik.journal" satisfies MemoryName).delete();
  }
}

function overwrite(
  sheet: Excel.Worksheet,
  { piece: { area, content, isRestyled }, saved: { before } }: SavedPiece
): void {
  const range = borrow(sheet.getRange(a1(area)));
  if (content === undefined) range.clear("Contents");
  if (isRestyled) range.clear("Formats");
  if (content === undefined) return;
  applyFormats(sheet, area, content, isRestyled ? "all" : "text");
  // Words that stand as they are to stand are let alone: a person may have made some of them bold.
  const stands = (cell: LaidCell, r: number, c: number): boolean =>
    content.isProse === true && !isRestyled && before.contents[r]?.[c] === cell.content;
  range.formulas = content.cells.map((row, r) => row.map((cell, c) => (stands(cell, r, c) ? null : cell.input)));
  if (isRestyled) applyLook(sheet, area, content);
  else if (content.isProse) fitRows(sheet, area);
}

/** With what the answer, or the part of it that came, tells of the cells before they were overwritten. */
function withFound(undo: Undo, guards: readonly { readonly block: SavedPiece; readonly range: Excel.Range }[]): Undo {
  const found = new Map(
    guards.map(({ block, range }) => [block.saved, range.toJSON().formulas as CellValue[][] | undefined])
  );
  return {
    ...undo,
    cells: undo.cells.map((saved) => {
      const contents = found.get(saved);
      return contents === undefined ? saved : withContents(saved, contents);
    }),
  };
}

function firstDifference({ piece }: SavedPiece, range: Excel.Range, wanted: readonly (readonly CellValue[])[]) {
  const found = range.formulas as CellValue[][];
  for (const [r, row] of wanted.entries()) {
    for (const [c, content] of row.entries()) {
      const is = found[r]?.[c] ?? "";
      if (isSameContent(content, is)) continue;
      const place = { sheet: sheetName(piece.target), address: cellAddress(piece.area.row + r, piece.area.column + c) };
      return { place, wanted: content, found: is };
    }
  }
  return undefined;
}
