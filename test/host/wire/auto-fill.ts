/** Filling a range from a part of it: formulas are copied, numbers go on in the steps that they have. */
import { cellRect, contains, type Rect } from "../cells/address";
import { copyRange } from "../cells/copying";
import { Failure } from "../cells/failure";
import type { Sheet } from "../cells/shape";
import { rangeArgument } from "./addressing";
import type { RangeAt } from "./range-at";
import type { Method } from "./type";
import { requireWritable } from "./writing";

/** Kinds of filling by the kind of copying that each is. */
const COPIES: Readonly<Record<string, string>> = {
  FillDefault: "All",
  FillCopy: "All",
  FillSeries: "All",
  FillFormats: "Formats",
  FillValues: "Formulas",
};

export const autoFilling: Readonly<Record<string, Method<RangeAt>>> = {
  AutoFill: (range, args, scene) => {
    const target = args.has(0) ? rangeArgument(range.sheet, args, 0) : range;
    const type = args.text(1, "FillDefault");
    const copied = COPIES[type];
    if (copied === undefined) throw new Failure("ApiNotFound", `The in-memory host has no auto-fill ${type}.`);
    if (!contains(target.rect, range.rect))
      throw new Failure("InvalidArgument", "The range that is filled must hold the one it is filled from.");
    requireWritable(target, "values", scene);
    repeat(range.sheet, range.rect, target.rect, copied);
    const goesOn = type === "FillDefault" || type === "FillSeries" || type === "FillValues";
    if (goesOn) continueNumbers(range.sheet, range.rect, target.rect);
  },
};

/** Cell by cell, so that the last repetition may be a part of the source. */
function repeat(sheet: Sheet, source: Rect, target: Rect, type: string): void {
  for (let row = target.row; row < target.row + target.rows; row++) {
    for (let column = target.column; column < target.column + target.columns; column++) {
      const from = cellRect(
        source.row + modulo(row - source.row, source.rows),
        source.column + modulo(column - source.column, source.columns)
      );
      const isSource = from.row === row && from.column === column;
      const how = { type, skipBlanks: false, transpose: false };
      if (!isSource) copyRange(sheet, from, sheet, cellRect(row, column), how);
    }
  }
}

function modulo(offset: number, count: number): number {
  return ((offset % count) + count) % count;
}

/** Two numbers or more in a line go on with their average step; a single one is repeated. */
function continueNumbers(sheet: Sheet, source: Rect, target: Rect): void {
  const isDown = target.rows > source.rows;
  const lines = isDown ? source.columns : source.rows;
  const length = isDown ? source.rows : source.columns;
  for (let line = 0; line < lines; line++) {
    const at = (index: number): readonly [number, number] =>
      isDown ? [source.row + index, source.column + line] : [source.row + line, source.column + index];
    const numbers = Array.from({ length }, (_, index) => {
      const [row, column] = at(index);
      const isConstant = sheet.formulaAt(row, column) === undefined;
      return isConstant ? sheet.cells.get(row, column).value : "";
    });
    if (length < 2 || !numbers.every((number) => typeof number === "number")) continue;
    const step = ((numbers.at(-1) ?? 0) - (numbers[0] ?? 0)) / (length - 1);
    const start = isDown ? target.row - source.row : target.column - source.column;
    const end = start + (isDown ? target.rows : target.columns);
    for (let index = start; index < end; index++) {
      const [row, column] = at(index);
      sheet.put(row, column, { kind: "number", value: (numbers[0] ?? 0) + step * index });
    }
  }
  sheet.edited(target);
}
