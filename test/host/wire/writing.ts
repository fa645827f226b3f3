/** What stands in the way of a write: protection, a range without end, merged areas, and a filter. */
import { intersection, type Rect } from "../cells/address";
import { Failure } from "../cells/failure";
import { shared } from "../cells/looks";
import type { Sheet } from "../cells/shape";
import type { Json, JsonObject } from "./json";
import type { RangeAt } from "./range-at";
import type { Scene } from "./scene";

const OPTIONS: Readonly<Record<"format" | "structure", readonly string[]>> = {
  format: ["allowFormatCells"],
  structure: ["allowInsertRows", "allowInsertColumns", "allowDeleteRows", "allowDeleteColumns"],
};

/** Throws AccessDenied when the sheet's protection forbids it. */
export function requireWritable(range: RangeAt, what: "values" | "format" | "structure", _scene: Scene): void {
  const { protection } = range.sheet;
  if (protection === undefined) return;
  const isAllowed =
    what === "values"
      ? isUnlocked(range)
      : OPTIONS[what].some((option) => (protection.options as JsonObject)[option] === true);
  if (!isAllowed) throw new Failure("AccessDenied", `The sheet "${range.sheet.name}" is protected.`);
}

/** Throws AccessDenied when the sheet is protected at all: for tables, sort, merge and the like. */
export function requireUnprotected(sheet: Sheet): void {
  if (sheet.protection !== undefined) throw new Failure("AccessDenied", `The sheet "${sheet.name}" is protected.`);
}

/** The cell of a grid of values, or the scalar that fills the range; `null` leaves a cell alone. */
export type Source = (down: number, right: number) => Json;

/** Checks a value against the range's shape. */
export function sourceOf(value: Json, rect: Rect): Source {
  if (!Array.isArray(value)) {
    if (value === null || typeof value === "object")
      throw new Failure("InvalidArgument", "null cannot be set on a range.");
    return () => value;
  }
  const rows = value as readonly Json[];
  const fits = rows.length === rect.rows && rows.every((row) => Array.isArray(row) && row.length === rect.columns);
  if (!fits)
    throw new Failure("InvalidArgument", "The number of rows or columns in the input array does not match the range.");
  return (down, right) => (rows[down] as readonly Json[])[right] ?? null;
}

/**
 * Row for each row of a block. Where a filter hides rows of it, Excel writes the block into the visible rows
 * one after the other, so that values land in the wrong places (issues 224 and 4263 of office-js).
 */
export function targetRows(sheet: Sheet, rect: Rect): (down: number) => number | undefined {
  const isDisturbed =
    sheet.filteredRows.size > 0 &&
    rect.rows > 1 &&
    [...sheet.filteredRows].some((row) => row >= rect.row && row < rect.row + rect.rows);
  if (!isDisturbed) return (down) => rect.row + down;
  const visible: number[] = [];
  for (let row = rect.row; row < rect.row + rect.rows; row++) if (!sheet.filteredRows.has(row)) visible.push(row);
  return (down) => visible[down];
}

/** True for a cell of a merged area that is not its first one: it takes no value. */
export function isCovered(sheet: Sheet, row: number, column: number): boolean {
  const cell = { row, column, rows: 1, columns: 1 };
  return sheet.merges.some(
    (area) => (area.row !== row || area.column !== column) && intersection(area, cell) !== undefined
  );
}

function isUnlocked(range: RangeAt): boolean {
  return shared(range.sheet, range.rect, (style) => style.locked) === false;
}
