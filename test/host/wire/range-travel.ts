/** Finding one's way from a range: the block of cells around it, and Ctrl+arrow. */
import { MAX_COLUMNS, MAX_ROWS, bounding, type Rect } from "../cells/address";
import { Failure } from "../cells/failure";
import type { RangeAt } from "./range-at";

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  Up: [-1, 0],
  Down: [1, 0],
  Left: [0, -1],
  Right: [0, 1],
};

/** The block bounded by empty rows and columns and the sheet's edges. */
export function surroundingRegion({ sheet, rect }: RangeAt): Rect {
  let region = rect;
  for (;;) {
    const top = Math.max(0, region.row - 1);
    const left = Math.max(0, region.column - 1);
    const bottom = Math.min(MAX_ROWS, region.row + region.rows + 1);
    const right = Math.min(MAX_COLUMNS, region.column + region.columns + 1);
    const around = { row: top, column: left, rows: bottom - top, columns: right - left };
    const used = sheet.usedRect(around);
    const grown = used === undefined ? region : bounding(region, used);
    if (grown.rows === region.rows && grown.columns === region.columns) return region;
    region = grown;
  }
}

/** The cell that Ctrl+arrow goes to from the range's first cell. */
export function edge({ sheet, rect }: RangeAt, direction: string): Rect {
  const [down, right] = stepOf(direction);
  const isFilled = (row: number, column: number): boolean => sheet.cells.get(row, column).kind !== "empty";
  const isOn = (row: number, column: number): boolean =>
    row >= 0 && column >= 0 && row < MAX_ROWS && column < MAX_COLUMNS;
  let { row, column } = rect;
  const runs = isFilled(row, column) && isOn(row + down, column + right) && isFilled(row + down, column + right);
  while (isOn(row + down, column + right)) {
    if (runs && !isFilled(row + down, column + right)) break;
    row += down;
    column += right;
    if (!runs && isFilled(row, column)) break;
  }
  return { row, column, rows: 1, columns: 1 };
}

export function extended(range: RangeAt, direction: string): Rect {
  return bounding(range.rect, edge(range, direction));
}

function stepOf(direction: string): readonly [number, number] {
  const step = STEPS[direction];
  if (step === undefined) throw new Failure("InvalidArgument", `"${direction}" is no direction.`);
  return step;
}
