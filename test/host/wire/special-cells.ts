/** Cells of a kind within a range: blank ones, constants, formulas, visible ones. */
import type { Rect } from "../cells/address";
import { Failure } from "../cells/failure";
import type { CellKind } from "../cells/store";
import { areasObject } from "./places";
import type { RangeAt } from "./range-at";
import type { Arguments, Method, WireObject } from "./type";

/** Words in the names of `Excel.SpecialCellValueType` by the kind of cell that they mean. */
const KINDS: readonly (readonly [string, CellKind])[] = [
  ["Errors", "error"],
  ["Logical", "boolean"],
  ["Number", "number"],
  ["Text", "text"],
];

export const specialCells: Readonly<Record<string, Method<RangeAt>>> = {
  GetSpecialCells: (range, args) => {
    const cells = special(range, args);
    if (cells === null) throw new Failure("ItemNotFound", `The range has no cells of the kind ${args.text(0)}.`);
    return cells;
  },
  GetSpecialCellsOrNullObject: (range, args) => special(range, args),
};

function special(range: RangeAt, args: Arguments): WireObject | null {
  const { sheet } = range;
  const used = sheet.usedRect(range.rect, false);
  const isOne = testOf(range, args.text(0), args.text(1, "All"));
  const rects = used === undefined ? [] : blocks(used, isOne);
  return rects.length === 0 ? null : areasObject(sheet, rects);
}

function testOf({ sheet }: RangeAt, type: string, valueType: string): (row: number, column: number) => boolean {
  const kinds = KINDS.filter(([word]) => valueType === "All" || valueType.includes(word)).map(([, kind]) => kind);
  const isFormula = (row: number, column: number): boolean => sheet.formulaAt(row, column) !== undefined;
  const isOfKind = (row: number, column: number): boolean => kinds.includes(sheet.cells.get(row, column).kind);
  switch (type) {
    case "Blanks":
      return (row, column) => sheet.cells.get(row, column).kind === "empty";
    case "Constants":
      return (row, column) => !isFormula(row, column) && isOfKind(row, column);
    case "Formulas":
      return (row, column) => isFormula(row, column) && isOfKind(row, column);
    case "Visible":
      return (row, column) => !sheet.isRowHidden(row) && !sheet.hiddenColumns.has(column);
    default:
      throw new Failure("ApiNotFound", `The in-memory host has no special cells of the kind ${type}.`);
  }
}

/** Runs of cells in a row, joined with equal runs in the rows below. */
function blocks(rect: Rect, isOne: (row: number, column: number) => boolean): readonly Rect[] {
  const done: Rect[] = [];
  let open: Rect[] = [];
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    const runs = runsOf(row, rect, (column) => isOne(row, column));
    const joined = runs.map((run) => {
      const above = open.find((block) => block.column === run.column && block.columns === run.columns);
      return above === undefined ? run : { ...above, rows: above.rows + 1 };
    });
    done.push(...open.filter((block) => !joined.some((other) => other.row === block.row && sameColumns(other, block))));
    open = joined;
  }
  return [...done, ...open].sort((a, b) => a.row - b.row || a.column - b.column);
}

function sameColumns(a: Rect, b: Rect): boolean {
  return a.column === b.column && a.columns === b.columns;
}

function runsOf(row: number, rect: Rect, isOne: (column: number) => boolean): readonly Rect[] {
  const runs: Rect[] = [];
  for (let column = rect.column; column < rect.column + rect.columns; column++) {
    if (!isOne(column)) continue;
    const last = runs.at(-1);
    const follows = last !== undefined && last.column + last.columns === column;
    if (follows) runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
    else runs.push({ row, column, rows: 1, columns: 1 });
  }
  return runs;
}
