/** Looks through every visible sheet: all of a short one, the top, some of the middle and the end of a long one. */
import type { CellValue, SeenRow, SeenSheet } from "../workbook";
import { a1, parseReference, parseReferences } from "./area";
import { borrow } from "./office";

/** Cells of a sheet that is read as a whole. */
const MOST_CELLS = 120_000;
const TOP_ROWS = 120;
const PIECE_ROWS = 60;
/** Where pieces of a long sheet are taken, as shares of its rows. */
const PIECES_AT = [0.2, 0.4, 0.6, 0.8];
const MERGED_ROWS = 40;

interface Piece {
  readonly firstRow: number;
  readonly rows: number;
}

export async function exploreWorkbook(context: Excel.RequestContext): Promise<readonly SeenSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name,items/visibility");
  await context.sync();
  const sheets = worksheets.items.filter(({ visibility }) => visibility === "Visible");
  const used = sheets.map((sheet) => {
    const range = borrow(sheet.getUsedRangeOrNullObject(true));
    range.load("address");
    return { sheet, range };
  });
  await context.sync();
  const asked = used.flatMap(({ sheet, range }) => {
    const rectangle = range.isNullObject ? undefined : parseReference(range.address);
    if (rectangle === undefined) return [];
    const { row, rows, column, columns } = rectangle;
    const width = column + columns;
    const isWhole = rows * width <= MOST_CELLS;
    const pieces = piecesOf(row, rows, isWhole).map((piece) => {
      const values = borrow(sheet.getRangeByIndexes(piece.firstRow, 0, piece.rows, width));
      values.load("values");
      return { piece, values };
    });
    const top = borrow(sheet.getRangeByIndexes(row, 0, Math.min(rows, MERGED_ROWS), width));
    const merged = borrow(top.getMergedAreasOrNullObject());
    merged.load("address");
    return [{ rectangle, isWhole, pieces, merged }];
  });
  await context.sync();
  return asked.map(({ rectangle, isWhole, pieces, merged }) => ({
    rectangle,
    isWhole,
    rows: pieces.flatMap(({ piece, values }) => rowsOf(piece, values.values as CellValue[][])),
    merged: merged.isNullObject ? [] : parseReferences(merged.address).map(a1),
  }));
}

function piecesOf(row: number, rows: number, isWhole: boolean): readonly Piece[] {
  if (isWhole || rows <= TOP_ROWS + (PIECES_AT.length + 1) * PIECE_ROWS) return [{ firstRow: row, rows }];
  const middle = PIECES_AT.map((share) => ({ firstRow: row + Math.floor(rows * share), rows: PIECE_ROWS }));
  const end = { firstRow: row + rows - PIECE_ROWS, rows: PIECE_ROWS };
  return [{ firstRow: row, rows: TOP_ROWS }, ...middle, end];
}

function rowsOf({ firstRow }: Piece, values: readonly (readonly CellValue[])[]): readonly SeenRow[] {
  return values.map((cells, at) => ({ row: firstRow + at, cells }));
}
