/**
 * Cells of the user's own that get other contents, for a copy of a workbook: what is added must stand on empty cells,
 * and everything is read back. The new sheets come last, when the cells are known to be right.
 */
import { parseArea, placeOf } from "../sources/address";
import type { CellChange, CellValue, SheetContents } from "../workbook";
import { WorkbookError } from "../workbookError";
import { isSameContent } from "./cells";
import { insertSheets } from "./insert";
import { TEXT_FORMAT, textCell } from "./layout";
import { rangeOn, type Run } from "./office";
import { bytesOfContents, packed } from "./packing";

const BLOCK_ROWS = 2_000;

export async function changeCells(
  run: Run,
  changes: readonly CellChange[],
  sheets: readonly SheetContents[]
): Promise<void> {
  await run(async (context) => {
    const blocks = changes.flatMap(blocksOf);
    await checkFree(
      changes.filter(({ isAdded }) => isAdded === true),
      context
    );
    for (const group of packed(blocks, ({ contents = [] }) => 2 * bytesOfContents(contents))) {
      const asked = group.map((block) => ({ block, range: sent(block, context) }));
      // One request per block: together they would be more than Excel takes at a time.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      for (const { block, range } of asked) checkHeld(block, range);
    }
  });
  if (sheets.length > 0) await insertSheets(run, sheets);
}

async function checkFree(added: readonly CellChange[], context: Excel.RequestContext): Promise<void> {
  const standing = added.map(({ place }) => {
    const used = rangeOn(context, place.sheet, place.address).getUsedRangeOrNullObject(true);
    used.load("address");
    return { place, used };
  });
  await context.sync();
  const taken = standing.find(({ used }) => !used.isNullObject);
  if (taken !== undefined) throw new WorkbookError({ kind: "changedMeanwhile", place: taken.place });
}

/** The cells as they are sent, and as the answer will tell them; nothing is asked of cells that are emptied. */
function sent({ place, contents, isAdded }: CellChange, context: Excel.RequestContext): Excel.Range | undefined {
  const range = rangeOn(context, place.sheet, place.address);
  if (contents === undefined) {
    range.clear("Contents");
    return undefined;
  }
  if (isAdded === true) range.numberFormat = contents.map((row) => row.map(formatOf));
  range.formulas = contents.map((row) => row.map(inputOf));
  const held = rangeOn(context, place.sheet, place.address);
  held.load("formulas");
  return held;
}

function checkHeld({ place, contents = [] }: CellChange, range: Excel.Range | undefined): void {
  if (range === undefined) return;
  const held = range.formulas as CellValue[][];
  contents.forEach((row, r) =>
    row.forEach((wanted, c) => {
      const found = held[r]?.[c] ?? "";
      if (!isSameContent(wanted, found)) throw new WorkbookError({ kind: "readBackDiffers", place, wanted, found });
    })
  );
}

function formatOf(cell: CellValue): string {
  return typeof cell === "string" && cell !== "" ? TEXT_FORMAT : "General";
}

function inputOf(cell: CellValue): CellValue {
  return typeof cell === "string" && cell !== "" ? textCell(cell).input : cell;
}

function blocksOf(change: CellChange): readonly CellChange[] {
  const { place, contents } = change;
  const area = parseArea(place.address);
  if (contents === undefined || area === undefined || contents.length <= BLOCK_ROWS) return [change];
  return Array.from({ length: Math.ceil(contents.length / BLOCK_ROWS) }, (_, index) => {
    const rows = contents.slice(index * BLOCK_ROWS, (index + 1) * BLOCK_ROWS);
    const columns = area.lastColumn - area.column + 1;
    const row = area.row + index * BLOCK_ROWS;
    return {
      ...change,
      place: placeOf({ sheet: place.sheet, row, column: area.column, rows: rows.length, columns }),
      contents: rows,
    };
  });
}
