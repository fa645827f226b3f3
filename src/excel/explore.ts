/** Looks through visible sheets: all of a short one, the top, some of the middle and the end of a long one. */
import type { Block, CellValue, Rectangle, SeenRow, SeenSheet, Wanted } from "../workbook";
import { a1, parseReference, parseReferences } from "./area";
import { borrow, type Run } from "./office";
import { readBlocks } from "./read";

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

/** These sheets, or all; in as many requests as the answers' size asks for. */
export async function exploreWorkbook(run: Run, only?: readonly string[]): Promise<readonly SeenSheet[]> {
  const sheets = await run((context) => usedSheets(context, only));
  const wanted = sheets.flatMap(({ rectangle, isWhole }, part) => piecesWanted(rectangle, isWhole, part));
  const rows = sheets.map((): SeenRow[] => []);
  const take = (block: Block): void => {
    rows[block.part ?? -1]?.push(...rowsOf(block));
  };
  await readBlocks(run, wanted, take, { progress: () => undefined, signal: new AbortController().signal });
  return sheets.map((sheet, at) => ({ ...sheet, rows: rows[at] ?? [] }));
}

async function usedSheets(
  context: Excel.RequestContext,
  only: readonly string[] | undefined
): Promise<readonly Omit<SeenSheet, "rows">[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name,items/visibility");
  await context.sync();
  const sheets = worksheets.items.filter(
    ({ name, visibility }) => visibility === "Visible" && only?.includes(name) !== false
  );
  const used = sheets.map((sheet) => {
    const range = sheet.getUsedRangeOrNullObject(true);
    const top = borrow(borrow(range.getRow(0)).getResizedRange(MERGED_ROWS - 1, 0));
    const merged = borrow(top.getMergedAreasOrNullObject());
    borrow(range).load("address");
    merged.load("address");
    return { range, merged };
  });
  await context.sync();
  return used.flatMap(({ range, merged }) => {
    const rectangle = range.isNullObject ? undefined : parseReference(range.address);
    if (rectangle === undefined) return [];
    const isWhole = rectangle.rows * (rectangle.column + rectangle.columns) <= MOST_CELLS;
    const areas = merged.isNullObject ? [] : parseReferences(merged.address).map(a1);
    return [{ rectangle, isWhole, merged: areas }];
  });
}

/** From the sheet's first column on; what source it is nobody knows, so that the part tells the sheets apart. */
function piecesWanted(
  { sheet, row, rows, column, columns }: Rectangle,
  isWhole: boolean,
  part: number
): readonly Wanted[] {
  const width = column + columns;
  const all = Array.from({ length: width }, (_, at) => at);
  return piecesOf(row, rows, isWhole).map((piece) => ({
    source: "outcome",
    rectangle: { sheet, row: piece.firstRow, column: 0, rows: piece.rows, columns: width },
    columns: all,
    part,
  }));
}

function piecesOf(row: number, rows: number, isWhole: boolean): readonly Piece[] {
  if (isWhole || rows <= TOP_ROWS + (PIECES_AT.length + 1) * PIECE_ROWS) return [{ firstRow: row, rows }];
  const middle = PIECES_AT.map((share) => ({ firstRow: row + Math.floor(rows * share), rows: PIECE_ROWS }));
  const end = { firstRow: row + rows - PIECE_ROWS, rows: PIECE_ROWS };
  return [{ firstRow: row, rows: TOP_ROWS }, ...middle, end];
}

function rowsOf({ firstRow, rows, columns }: Block): readonly SeenRow[] {
  return Array.from({ length: rows }, (_, row) => ({
    row: firstRow + row,
    cells: columns.map(({ values, at }): CellValue => values[row]?.[at] ?? ""),
  }));
}
