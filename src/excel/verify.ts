/** Reads back what was written, once Excel has calculated it, and compares every cell and name. */
import type { CellValue } from "../workbook";
import { WorkbookError } from "../workbookError";
import { a1, cellsOf } from "./area";
import { isSameContent } from "./cells";
import { contentsIn, type LaidCell } from "./layout";
import { loadNames, ownNames, refersToSame } from "./names";
import { rangeOn } from "./office";
import { bytesOfContents, packed } from "./packing";
import { placeIn, sheetKey, sheetName } from "./destinations";
import type { Piece, Plan } from "./plan";

export async function verify(plan: Plan, context: Excel.RequestContext): Promise<void> {
  const names = loadNames(context);
  const bytesToRead = ({ content }: Piece): number =>
    content === undefined ? 0 : 2 * bytesOfContents(contentsIn(content));
  for (const group of packed(plan.pieces, bytesToRead)) {
    const asked = group.map((piece) => {
      const range = rangeOn(context, sheetKey(piece.target), a1(piece.area));
      range.load("formulas,values");
      return { piece, range };
    });
    // One request per block: together they would be more than Excel takes or gives at a time.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    for (const { piece, range } of asked)
      compare(piece, range.formulas as CellValue[][], range.values as CellValue[][]);
  }
  const standing = ownNames(names);
  for (const { name, target, address, after } of plan.names) {
    const now = standing.find((own) => own.name === name)?.formula ?? "";
    const place = { sheet: sheetName(target), address };
    if (!refersToSame(now, after))
      throw new WorkbookError({ kind: "readBackDiffers", place, wanted: after, found: now });
  }
}

/**
 * Excel has taken every cell as it was written, which was read in the same request; so a cell that contains
 * something else now has been changed by somebody since. The change stands, and the sums over it follow it.
 */
function compare(
  piece: Piece,
  contents: readonly (readonly CellValue[])[],
  values: readonly (readonly CellValue[])[]
): void {
  const { cells = [], isProse = false } = piece.content ?? {};
  const isChanged = cells.some((row, r) => row.some((cell, c) => !isSameContent(contents[r]?.[c], cell.content)));
  if (isChanged) return;
  for (const [cell, r, c] of cellsOf(cells)) {
    const found = values[r]?.[c] ?? "";
    if (shows(cell, found) || cell.filledIn !== undefined || (isProse && isFormula(cell))) continue;
    throw new WorkbookError({ kind: "readBackDiffers", place: placeIn(piece, r, c), wanted: cell.value, found });
  }
}

/** Text of a person's that begins as a formula does, which may be one: what it shows is theirs. */
function isFormula({ content }: LaidCell): boolean {
  return typeof content === "string" && content.startsWith("=");
}

/** Whether a cell shows what it must; a sum of decimals may differ in what isn't shown. */
function shows({ value, tolerance }: LaidCell, found: CellValue): boolean {
  if (typeof value !== "number" || typeof found !== "number") return value === found;
  return isSameContent(value, found) || Math.abs(found - value) <= tolerance;
}
