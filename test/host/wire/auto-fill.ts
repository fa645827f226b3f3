/** Filling a range from a part of it: formulas are copied, numbers go on in the steps that they have. */
import { contains, type Rect } from "../cells/address";
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
    copyRange(range.sheet, range.rect, range.sheet, target.rect, { type: copied, skipBlanks: false, transpose: false });
    const goesOn = type === "FillDefault" || type === "FillSeries" || type === "FillValues";
    if (goesOn) continueNumbers(range.sheet, range.rect, target.rect);
  },
};

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
    const end = isDown ? target.row + target.rows - source.row : target.column + target.columns - source.column;
    for (let index = length; index < end; index++) {
      const [row, column] = at(index);
      sheet.put(row, column, { kind: "number", value: (numbers[0] ?? 0) + step * index });
    }
  }
  sheet.edited(target);
}
