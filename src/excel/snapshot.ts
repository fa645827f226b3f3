/** What stands in the cells that a write is about to overwrite, and what it makes of them. */
import { WorkbookError } from "../workbookError";
import { a1, cellAddress } from "./area";
import { cellStates, emptyCells, loadCells, type CellStates } from "./cells";
import type { Ground } from "./ground";
import { loadLooks } from "./looks";
import { borrow } from "./office";
import { bytesOfContents, CELL_BYTES, packed } from "./packing";
import { sheetKey, sheetName } from "./destinations";
import type { Piece } from "./plan";
import type { SavedCells } from "./undo";

/**
 * One for each piece, in the same order. Asks Excel only for cells on sheets that are there. What has changed since
 * the write was planned is somebody's work that the plan doesn't know of: then nothing is written.
 */
export async function snapshot(
  pieces: readonly Piece[],
  grounds: readonly Ground[],
  context: Excel.RequestContext
): Promise<readonly SavedCells[]> {
  const saved = new Map<Piece, SavedCells>(pieces.map((piece) => [piece, unchanged(piece)]));
  const standing = pieces.filter(({ target }) => target.kind === "there");
  for (const group of packed(standing, (piece) => bytesToKnow(piece, groundOf(piece, grounds)))) {
    const asked = group.map((piece) => {
      const range = borrow(context.workbook.worksheets.getItem(sheetKey(piece.target)).getRange(a1(piece.area)));
      return { piece, range: loadCells(range), looks: piece.isRestyled ? loadLooks(range) : undefined };
    });
    // One request per block: together they would be more than Excel takes or gives at a time.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    for (const { piece, range, looks } of asked) {
      const before = cellStates(range);
      if (before === undefined)
        throw new WorkbookError({
          kind: "tooLarge",
          place: { sheet: sheetName(piece.target), address: a1(piece.area) },
        });
      checkUnchanged(piece, before, groundOf(piece, grounds));
      saved.set(piece, { ...unchanged(piece), before, ...(looks === undefined ? {} : { looks: looks.value }) });
    }
  }
  return pieces.map((piece) => saved.get(piece) ?? unchanged(piece));
}

function checkUnchanged({ target, area }: Piece, { contents }: CellStates, ground: Ground | undefined): void {
  for (const [r, row] of contents.entries()) {
    for (const [c, content] of row.entries()) {
      if (ground === undefined || content === ground.contentAt(area.row + r, area.column + c)) continue;
      throw new WorkbookError({
        kind: "changedMeanwhile",
        place: { sheet: sheetName(target), address: cellAddress(area.row + r, area.column + c) },
      });
    }
  }
}

function unchanged({ target, area, content }: Piece): SavedCells {
  const before = emptyCells(area);
  return {
    sheet: sheetKey(target),
    sheetName: sheetName(target),
    area,
    before,
    after: content?.cells.map((row) => row.map((cell) => cell.content)) ?? before.contents,
  };
}

/** Contents and values, each with its type and format, and looks where they are asked for. */
function bytesToKnow({ area, isRestyled }: Piece, ground: Ground | undefined): number {
  const contents = Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (_, c) => ground?.contentAt(area.row + r, area.column + c) ?? "")
  );
  return (
    2 * bytesOfContents(contents) + area.rows * area.columns * (CELL_BYTES.state + (isRestyled ? CELL_BYTES.looks : 0))
  );
}

function groundOf({ target }: Piece, grounds: readonly Ground[]): Ground | undefined {
  return grounds.find(({ sheet }) => sheet.id === sheetKey(target));
}
