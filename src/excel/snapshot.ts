/** What stands in the cells that a write is about to overwrite, and what it makes of them. */
import { WorkbookError } from "../workbookError";
import { a1, cellsOf, gridOf } from "./area";
import { cellStates, emptyCells, loadCells, type CellStates } from "./cells";
import { contentsOf, type Ground } from "./ground";
import { contentsIn } from "./layout";
import { loadLooks } from "./looks";
import { rangeOn } from "./office";
import { bytesOfContents, CELL_BYTES, packed } from "./packing";
import { placeIn, sheetKey, sheetName } from "./destinations";
import type { Piece } from "./plan";
import type { SavedCells } from "./undo";

/** A block to write, and what stood there. */
export interface SavedPiece {
  readonly piece: Piece;
  readonly saved: SavedCells;
}

/**
 * One for each piece, in the same order. Asks Excel only for cells on sheets that are there. What has changed since
 * the write was planned is somebody's work that the plan doesn't know of: then nothing is written.
 */
export async function snapshot(
  pieces: readonly Piece[],
  grounds: readonly Ground[],
  context: Excel.RequestContext
): Promise<readonly SavedPiece[]> {
  const saved = new Map<Piece, SavedCells>();
  const standing = pieces.filter(({ target }) => target.kind === "there");
  for (const group of packed(standing, (piece) => bytesToKnow(piece, groundOf(piece, grounds)))) {
    const asked = group.map((piece) => {
      const range = rangeOn(context, sheetKey(piece.target), a1(piece.area));
      return { piece, range: loadCells(range), looks: piece.isRestyled ? loadLooks(range) : undefined };
    });
    // One request per block: together they would be more than Excel takes or gives at a time.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    for (const { piece, range, looks } of asked) {
      const before = cellStates(range);
      const place = { sheet: sheetName(piece.target), address: a1(piece.area) };
      if (before === undefined) throw new WorkbookError({ kind: "tooLarge", place });
      checkUnchanged(piece, before, groundOf(piece, grounds));
      saved.set(piece, { ...unchanged(piece), before, ...(looks === undefined ? {} : { looks: looks.value }) });
    }
  }
  return pieces.map((piece) => ({ piece, saved: saved.get(piece) ?? unchanged(piece) }));
}

function checkUnchanged(piece: Piece, { contents }: CellStates, ground: Ground | undefined): void {
  for (const [content, r, c] of cellsOf(contents)) {
    if (ground === undefined || content === ground.contentAt(piece.area.row + r, piece.area.column + c)) continue;
    throw new WorkbookError({ kind: "changedMeanwhile", place: placeIn(piece, r, c) });
  }
}

function unchanged({ target, area, content }: Piece): SavedCells {
  const before = emptyCells(area);
  return {
    sheet: sheetKey(target),
    sheetName: sheetName(target),
    area,
    before,
    after: content === undefined ? before.contents : contentsIn(content),
  };
}

/** Contents and values, each with its type and format, and looks where they are asked for. */
function bytesToKnow({ area, isRestyled }: Piece, ground: Ground | undefined): number {
  const contents = ground === undefined ? gridOf(area, () => "") : contentsOf(ground, area);
  const perCell = CELL_BYTES.state + (isRestyled ? CELL_BYTES.looks : 0);
  return 2 * bytesOfContents(contents) + area.rows * area.columns * perCell;
}

function groundOf({ target }: Piece, grounds: readonly Ground[]): Ground | undefined {
  return grounds.find(({ sheet }) => sheet.id === sheetKey(target));
}
