/** Formats of ranges: a cell's own style, else its row's, its column's, the sheet's; and what a range has in common. */
import { contains, MAX_COLUMNS, MAX_ROWS, WHOLE_SHEET, type Rect } from "./address";
import type { Sheet } from "./shape";
import { PLAIN_NUMBER, type Side, type Style } from "./styles";

export function styleOf(sheet: Sheet, row: number, column: number): Style {
  return sheet.book.styles.get(styleNumber(sheet, row, column));
}

/** Number of the style a cell is shown with. */
export function styleNumber(sheet: Sheet, row: number, column: number): number {
  return sheet.cells.styleOf(row, column) || inherited(sheet, row, column);
}

/** Changes the look of every cell in the rectangle; whole rows and columns remember it for cells to come. */
export function restyle(sheet: Sheet, rect: Rect, change: (style: Style) => Style): void {
  const renumber = memo((number) => sheet.book.styles.numberOf(change(sheet.book.styles.get(number))));
  if (rect.rows < MAX_ROWS && rect.columns < MAX_COLUMNS) {
    for (let row = rect.row; row < rect.row + rect.rows; row++) {
      for (let column = rect.column; column < rect.column + rect.columns; column++) {
        sheet.cells.setStyle(row, column, renumber(styleNumber(sheet, row, column)));
      }
    }
    return;
  }
  sheet.cells.eachStyle(rect, (row, column, number) => sheet.cells.setStyle(row, column, renumber(number)));
  restyleWhole(sheet, rect, renumber);
}

/** The one value that all cells of the rectangle have, or undefined when they differ. */
export function shared<T>(sheet: Sheet, rect: Rect, pick: (style: Style) => T): T | undefined {
  if (rect.rows === 1 && rect.columns === 1) return pick(styleOf(sheet, rect.row, rect.column));
  const [first, ...others] = [...styleNumbers(sheet, rect)].map((number) => pick(sheet.book.styles.get(number)));
  const isOne = others.length === 0 || others.every((other) => JSON.stringify(other) === JSON.stringify(first));
  return isOne ? first : undefined;
}

/** The outer edge of a rectangle: the cells whose own side is that edge. */
export function edgeOf(rect: Rect, side: Side): Rect {
  if (side === "top") return { ...rect, rows: 1 };
  if (side === "bottom") return { ...rect, row: rect.row + rect.rows - 1, rows: 1 };
  if (side === "left") return { ...rect, columns: 1 };
  if (side === "right") return { ...rect, column: rect.column + rect.columns - 1, columns: 1 };
  return rect;
}

function styleNumbers(sheet: Sheet, rect: Rect): ReadonlySet<number> {
  const numbers = new Set<number>();
  if (rect.rows * rect.columns <= 64) {
    for (let row = rect.row; row < rect.row + rect.rows; row++) {
      for (let column = rect.column; column < rect.column + rect.columns; column++)
        numbers.add(styleNumber(sheet, row, column));
    }
    return numbers;
  }
  let own = 0;
  const owned = new Map<number, number>();
  sheet.cells.eachStyle(rect, (_row, column, number) => {
    own += 1;
    owned.set(column, (owned.get(column) ?? 0) + 1);
    numbers.add(number);
  });
  if (own === rect.rows * rect.columns) return numbers;
  for (let column = rect.column; column < rect.column + rect.columns; column++) {
    if ((owned.get(column) ?? 0) < rect.rows)
      numbers.add(sheet.columnStyles.get(column) ?? (sheet.sheetStyle || PLAIN_NUMBER));
  }
  for (const [row, number] of sheet.rowStyles) if (row >= rect.row && row < rect.row + rect.rows) numbers.add(number);
  return numbers;
}

function inherited(sheet: Sheet, row: number, column: number): number {
  return sheet.rowStyles.get(row) ?? sheet.columnStyles.get(column) ?? (sheet.sheetStyle || PLAIN_NUMBER);
}

function restyleWhole(sheet: Sheet, rect: Rect, renumber: (number: number) => number): void {
  const before = sheet.sheetStyle || PLAIN_NUMBER;
  if (contains(rect, WHOLE_SHEET)) {
    sheet.sheetStyle = renumber(before);
    for (const [column, number] of sheet.columnStyles) sheet.columnStyles.set(column, renumber(number));
    for (const [row, number] of sheet.rowStyles) sheet.rowStyles.set(row, renumber(number));
  } else if (rect.rows === MAX_ROWS) {
    for (let column = rect.column; column < rect.column + rect.columns; column++) {
      sheet.columnStyles.set(column, renumber(sheet.columnStyles.get(column) ?? before));
    }
  } else {
    for (let row = rect.row; row < rect.row + rect.rows; row++) {
      sheet.rowStyles.set(row, renumber(sheet.rowStyles.get(row) ?? before));
    }
  }
}

function memo(compute: (number: number) => number): (number: number) => number {
  const known = new Map<number, number>();
  return (number) => {
    const found = known.get(number) ?? compute(number);
    known.set(number, found);
    return found;
  };
}
