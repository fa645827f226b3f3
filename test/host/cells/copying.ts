/** Copying and moving ranges, with relative references as Excel keeps them. */
import { formatRect, intersection, quoteSheet, type Rect } from "./address";
import { clearContents } from "./clearing";
import { translated } from "./moving";
import { styleNumber } from "./looks";
import type { Sheet } from "./shape";
import type { Cell } from "./store";

export interface CopyManner {
  /** As `Excel.RangeCopyType`: All, Formulas, Values, Formats, Link. */
  readonly type: string;
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

interface Copied {
  readonly cell: Cell;
  readonly formula: string | undefined;
  readonly style: number;
  readonly row: number;
  readonly column: number;
}

/** Fills the target with the source; a target that is no multiple of it is taken from its first cell. */
export function copyRange(from: Sheet, source: Rect, to: Sheet, target: Rect, manner: CopyManner): void {
  const block = read(from, source, manner.transpose);
  const rows = block.length;
  const columns = block[0]?.length ?? 0;
  const isMultiple = target.rows % rows === 0 && target.columns % columns === 0;
  const filled: Rect = isMultiple ? target : { ...target, rows, columns };
  for (let down = 0; down < filled.rows; down++) {
    for (let right = 0; right < filled.columns; right++) {
      const copied = block[down % rows]?.[right % columns];
      if (copied === undefined || (manner.skipBlanks && copied.cell.kind === "empty")) continue;
      write(from, to, filled.row + down, filled.column + right, copied, manner.type);
    }
  }
  if (manner.type === "All") copyMerges(from, source, to, filled);
  to.edited(filled);
}

export function moveRange(from: Sheet, source: Rect, to: Sheet, target: Rect): void {
  const block = read(from, source, false);
  clearContents(from, source);
  for (const [down, line] of block.entries()) {
    for (const [right, { cell, formula, style }] of line.entries()) {
      to.put(target.row + down, target.column + right, cell, formula);
      to.cells.setStyle(target.row + down, target.column + right, style);
    }
  }
  from.edited(source);
  to.edited({ ...source, row: target.row, column: target.column });
}

function read(sheet: Sheet, rect: Rect, transpose: boolean): Copied[][] {
  const rows = transpose ? rect.columns : rect.rows;
  const columns = transpose ? rect.rows : rect.columns;
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_unused, right) => {
      const row = rect.row + (transpose ? right : down);
      const column = rect.column + (transpose ? down : right);
      return {
        cell: sheet.cells.get(row, column),
        formula: sheet.formulaAt(row, column),
        style: styleNumber(sheet, row, column),
        row,
        column,
      };
    })
  );
}

function write(from: Sheet, to: Sheet, row: number, column: number, copied: Copied, type: string): void {
  if (type === "Link") {
    const address = formatRect({ row: copied.row, column: copied.column, rows: 1, columns: 1 });
    to.put(row, column, copied.cell, `=${from === to ? "" : `${quoteSheet(from.name)}!`}${address}`);
    return;
  }
  if (type !== "Formats") {
    const formula = type === "Values" ? undefined : copied.formula;
    to.put(row, column, copied.cell, formula && translated(formula, row - copied.row, column - copied.column));
  }
  if (type === "All" || type === "Formats") to.cells.setStyle(row, column, copied.style);
}

function copyMerges(from: Sheet, source: Rect, to: Sheet, target: Rect): void {
  const inside = from.merges.filter((area) => intersection(area, source) !== undefined);
  const moved = inside.map((area) => ({
    ...area,
    row: area.row - source.row + target.row,
    column: area.column - source.column + target.column,
  }));
  to.merges = [...to.merges.filter((area) => intersection(area, target) === undefined), ...moved];
}
