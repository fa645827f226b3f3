/** Which formulas must be calculated anew after a change, and in which order. */
import { cellRect, type Rect } from "./address";
import { rectOf, tokenize, type Token } from "./formula";
import type { Book, Dirty, MemoryName, Sheet } from "./shape";
import { keyOf, placeOf } from "./sheet";

export interface FormulaCell {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** What it refers to, through names as well. */
  readonly precedents: readonly Dirty[];
}

/** Formula cells in the order of calculation; those in a circle come last, in any order. */
export function formulasToCalculate(book: Book, changed: readonly Dirty[] | undefined): readonly FormulaCell[] {
  const cells = formulaCells(book);
  const dirty = changed === undefined ? cells : affected(cells, changed);
  return inOrder(dirty);
}

/** The name that a token of a formula on the sheet means. */
export function nameOf(book: Book, home: Sheet, name: string): MemoryName | undefined {
  return book.findName(name, home) ?? book.findName(name);
}

function formulaCells(book: Book): readonly FormulaCell[] {
  const parsed = new Map<string, readonly Token[]>();
  const tokensOf = (formula: string): readonly Token[] => {
    const tokens = parsed.get(formula) ?? tokenize(formula);
    parsed.set(formula, tokens);
    return tokens;
  };
  return book.sheets.flatMap((sheet) =>
    [...sheet.formulas].map(([key, formula]) => {
      const [row, column] = placeOf(key);
      return { sheet, row, column, formula, precedents: precedentsOf(book, sheet, tokensOf(formula), 0) };
    })
  );
}

function precedentsOf(book: Book, home: Sheet, tokens: readonly Token[], depth: number): readonly Dirty[] {
  return tokens.flatMap((token): readonly Dirty[] => {
    if (token.kind === "reference") {
      const sheet = token.reference.sheet === undefined ? home : book.findSheet(token.reference.sheet);
      return sheet === undefined ? [] : [{ sheet, rect: rectOf(token.reference) }];
    }
    const name = token.kind === "name" && depth < 5 ? nameOf(book, home, token.text) : undefined;
    return name === undefined ? [] : precedentsOf(book, home, tokenize(name.formula), depth + 1);
  });
}

function affected(cells: readonly FormulaCell[], changed: readonly Dirty[]): readonly FormulaCell[] {
  const dependents = new Dependents(cells);
  const found = new Set<FormulaCell>();
  const waiting: FormulaCell[] = [];
  const add = (cell: FormulaCell): void => {
    if (found.has(cell)) return;
    found.add(cell);
    waiting.push(cell);
  };
  for (const { sheet, rect } of changed) {
    dependents.inside(sheet, rect).forEach(add);
    dependents.of(sheet, rect).forEach(add);
  }
  for (let cell = waiting.pop(); cell !== undefined; cell = waiting.pop()) {
    dependents.of(cell.sheet, cellRect(cell.row, cell.column)).forEach(add);
  }
  return cells.filter((cell) => found.has(cell));
}

function inOrder(cells: readonly FormulaCell[]): readonly FormulaCell[] {
  const dependents = new Dependents(cells);
  const before = new Map<FormulaCell, readonly FormulaCell[]>();
  for (const cell of cells)
    before.set(
      cell,
      cell.precedents.flatMap(({ sheet, rect }) => dependents.inside(sheet, rect))
    );
  const ordered: FormulaCell[] = [];
  const state = new Map<FormulaCell, "open" | "done">();
  for (const start of cells) {
    const path: FormulaCell[] = [start];
    while (path.length > 0) {
      const cell = path[path.length - 1];
      if (cell === undefined) break;
      if (state.get(cell) === "done") {
        path.pop();
        continue;
      }
      const open =
        state.get(cell) === undefined
          ? (before.get(cell) ?? []).filter((other) => state.get(other) === undefined && other !== cell)
          : [];
      state.set(cell, "open");
      if (open.length > 0) for (const other of open) path.push(other);
      else {
        state.set(cell, "done");
        ordered.push(cell);
        path.pop();
      }
    }
  }
  return ordered;
}

interface Referring {
  readonly rect: Rect;
  readonly cell: FormulaCell;
}

const BAND = 64;
const MOST_BANDS = 16;

/** Formula cells found by their place and by what they refer to; short references are kept by bands of rows. */
class Dependents {
  private readonly places = new Map<Sheet, Map<number, FormulaCell>>();
  private readonly banded = new Map<Sheet, Map<number, Referring[]>>();
  private readonly tall = new Map<Sheet, Referring[]>();

  constructor(cells: readonly FormulaCell[]) {
    for (const cell of cells) {
      const places = this.places.get(cell.sheet) ?? new Map<number, FormulaCell>();
      this.places.set(cell.sheet, places.set(keyOf(cell.row, cell.column), cell));
      for (const { sheet, rect } of cell.precedents) this.add(sheet, { rect, cell });
    }
  }

  /** Formula cells that stand in the rectangle. */
  inside(sheet: Sheet, rect: Rect): readonly FormulaCell[] {
    const places = this.places.get(sheet);
    if (places === undefined) return [];
    if (rect.rows * rect.columns > places.size)
      return [...places.values()].filter((cell) => overlaps(rect, cellRect(cell.row, cell.column)));
    const found: FormulaCell[] = [];
    for (let row = rect.row; row < rect.row + rect.rows; row++) {
      for (let column = rect.column; column < rect.column + rect.columns; column++) {
        const cell = places.get(keyOf(row, column));
        if (cell) found.push(cell);
      }
    }
    return found;
  }

  /** Formula cells that refer to something in the rectangle. */
  of(sheet: Sheet, rect: Rect): readonly FormulaCell[] {
    const bands = this.banded.get(sheet) ?? new Map<number, Referring[]>();
    const near =
      bandsOf(rect).length > bands.size ? [...bands.values()] : bandsOf(rect).map((band) => bands.get(band) ?? []);
    return [...near, this.tall.get(sheet) ?? []].flatMap((list) =>
      list.filter((item) => overlaps(item.rect, rect)).map((item) => item.cell)
    );
  }

  private add(sheet: Sheet, item: Referring): void {
    if (item.rect.rows > BAND * MOST_BANDS) {
      this.tall.set(sheet, [...(this.tall.get(sheet) ?? []), item]);
      return;
    }
    const bands = this.banded.get(sheet) ?? new Map<number, Referring[]>();
    this.banded.set(sheet, bands);
    for (const band of bandsOf(item.rect)) {
      const list = bands.get(band) ?? [];
      list.push(item);
      bands.set(band, list);
    }
  }
}

function bandsOf(rect: Rect): readonly number[] {
  const first = Math.floor(rect.row / BAND);
  const last = Math.floor((rect.row + rect.rows - 1) / BAND);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function overlaps(a: Rect, b: Rect): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}
