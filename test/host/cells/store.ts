/**
 * The cells of one sheet: exact values and style numbers, in chunks of columns, so that a ledger of a
 * million rows costs about ten bytes a cell and a block is read as fast as it can be written as JSON.
 * It knows nothing of formulas: a formula's result is stored here as any other value.
 */
import type { Rect } from "./address";

export type CellValue = string | number | boolean;

/** What a cell holds, as `Excel.RangeValueType` distinguishes it. */
export type CellKind = "empty" | "number" | "text" | "boolean" | "error";

/** A value that knows whether its text is an error: `{ kind: "error", value: "#N/A" }`. */
export interface Cell {
  readonly kind: CellKind;
  readonly value: CellValue;
}

export const EMPTY_CELL: Cell = { kind: "empty", value: "" };

const CHUNK = 512;
const INTERNED = 100_000;
const KINDS: readonly CellKind[] = ["empty", "number", "text", "boolean", "error"];
const EMPTY = 0;
const NUMBER = 1;
const TEXT = 2;
const BOOLEAN = 3;
const ERROR = 4;

interface Chunk {
  readonly kinds: Uint8Array;
  numbers: Float64Array | undefined;
  texts: (string | undefined)[] | undefined;
  styles: Uint32Array | undefined;
  filled: number;
  styled: number;
}

type Column = (Chunk | undefined)[];

export class CellStore {
  private readonly columns: (Column | undefined)[] = [];
  private readonly interned = new Map<string, string>();

  get(row: number, column: number): Cell {
    const chunk = this.chunk(row, column);
    if (chunk === undefined) return EMPTY_CELL;
    const at = row % CHUNK;
    return { kind: kindName(chunk.kinds[at] ?? EMPTY), value: valueAt(chunk, at) };
  }

  set(row: number, column: number, kind: CellKind, value: CellValue): void {
    const code = KINDS.indexOf(kind);
    if (code === EMPTY && this.chunk(row, column) === undefined) return;
    const chunk = this.ensure(row, column);
    const at = row % CHUNK;
    if ((chunk.kinds[at] ?? EMPTY) === EMPTY) {
      if (code !== EMPTY) chunk.filled += 1;
    } else if (code === EMPTY) chunk.filled -= 1;
    chunk.kinds[at] = code;
    if (typeof value === "string") this.setText(chunk, at, code === EMPTY ? undefined : value);
    else (chunk.numbers ??= new Float64Array(CHUNK))[at] = Number(value);
  }

  /** Number of the style set on the cell itself; 0 when it follows its row or column. */
  styleOf(row: number, column: number): number {
    return this.chunk(row, column)?.styles?.[row % CHUNK] ?? 0;
  }

  setStyle(row: number, column: number, style: number): void {
    if (style === 0 && this.chunk(row, column)?.styles === undefined) return;
    const chunk = this.ensure(row, column);
    const styles = (chunk.styles ??= new Uint32Array(CHUNK));
    const at = row % CHUNK;
    chunk.styled += (style === 0 ? 0 : 1) - (styles[at] === 0 ? 0 : 1);
    styles[at] = style;
  }

  /** Rows of values, "" where empty. */
  values(rect: Rect): CellValue[][] {
    const rows = Array.from({ length: rect.rows }, () => new Array<CellValue>(rect.columns).fill(""));
    this.visit(rect, "filled", (row, column, chunk, at) => {
      const target = rows[row - rect.row];
      if (target) target[column - rect.column] = valueAt(chunk, at);
    });
    return rows;
  }

  /** Rows of kinds, "empty" where empty. */
  kinds(rect: Rect): CellKind[][] {
    const rows = Array.from({ length: rect.rows }, () => new Array<CellKind>(rect.columns).fill("empty"));
    this.visit(rect, "filled", (row, column, chunk, at) => {
      const target = rows[row - rect.row];
      if (target) target[column - rect.column] = kindName(chunk.kinds[at] ?? EMPTY);
    });
    return rows;
  }

  /** Every cell with a value in the rectangle, column by column. */
  each(rect: Rect, take: (row: number, column: number, cell: Cell) => void): void {
    this.visit(rect, "filled", (row, column, chunk, at) => {
      if (chunk.kinds[at] !== EMPTY)
        take(row, column, { kind: kindName(chunk.kinds[at] ?? EMPTY), value: valueAt(chunk, at) });
    });
  }

  /** Every cell with a style of its own in the rectangle. */
  eachStyle(rect: Rect, take: (row: number, column: number, style: number) => void): void {
    this.visit(rect, "styled", (row, column, chunk, at) => {
      const style = chunk.styles?.[at] ?? 0;
      if (style !== 0) take(row, column, style);
    });
  }

  /** The smallest rectangle around all cells with a value (or, if asked for, a style) within `rect`. */
  used(rect: Rect, what: "values" | "all"): Rect | undefined {
    let top = Infinity;
    let bottom = -1;
    let left = Infinity;
    let right = -1;
    const lastColumn = Math.min(rect.column + rect.columns, this.columns.length);
    for (let column = rect.column; column < lastColumn; column++) {
      if (this.columns[column] === undefined) continue;
      const [first, last] = this.usedRows(column, rect, what);
      if (last < 0) continue;
      top = Math.min(top, first);
      bottom = Math.max(bottom, last);
      left = Math.min(left, column);
      right = column;
    }
    if (bottom < 0) return undefined;
    return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  clone(): CellStore {
    const copy = new CellStore();
    this.columns.forEach((column, index) => {
      if (column) copy.columns[index] = column.map(copyOf);
    });
    return copy;
  }

  /** The first and the last row of a column with anything: chunks that have nothing are not gone through. */
  private usedRows(column: number, { row: from, rows }: Rect, what: "values" | "all"): [number, number] {
    const chunks = this.columns[column] ?? [];
    const end = Math.min(from + rows, chunks.length * CHUNK);
    const hasAny = (chunk: Chunk | undefined): chunk is Chunk =>
      chunk !== undefined && (chunk.filled > 0 || (what === "all" && chunk.styled > 0));
    const isUsed = ({ kinds, styles }: Chunk, at: number): boolean =>
      kinds[at] !== EMPTY || (what === "all" && (styles?.[at] ?? 0) !== 0);
    const used = (start: number, step: 1 | -1): number | undefined => {
      for (let row = start; row >= from && row < end;) {
        const first = Math.floor(row / CHUNK) * CHUNK;
        const chunk = chunks[first / CHUNK];
        const stop = step === 1 ? Math.min(end, first + CHUNK) : Math.max(from, first) - 1;
        if (!hasAny(chunk)) row = stop;
        else for (; row !== stop; row += step) if (isUsed(chunk, row - first)) return row;
      }
      return undefined;
    };
    return [used(from, 1) ?? Infinity, used(end - 1, -1) ?? -1];
  }

  private visit(
    rect: Rect,
    count: "filled" | "styled",
    take: (row: number, column: number, chunk: Chunk, at: number) => void
  ): void {
    const lastColumn = Math.min(rect.column + rect.columns, this.columns.length);
    for (let column = rect.column; column < lastColumn; column++) {
      const chunks = this.columns[column];
      if (chunks === undefined) continue;
      const end = Math.min(rect.row + rect.rows, chunks.length * CHUNK);
      for (let row = rect.row; row < end;) {
        const chunk = chunks[Math.floor(row / CHUNK)];
        const stop = Math.min(end, (Math.floor(row / CHUNK) + 1) * CHUNK);
        if (chunk === undefined || chunk[count] === 0) row = stop;
        else for (; row < stop; row++) take(row, column, chunk, row % CHUNK);
      }
    }
  }

  private chunk(row: number, column: number): Chunk | undefined {
    return this.columns[column]?.[Math.floor(row / CHUNK)];
  }

  private ensure(row: number, column: number): Chunk {
    const chunks = (this.columns[column] ??= []);
    const index = Math.floor(row / CHUNK);
    const blank = { numbers: undefined, texts: undefined, styles: undefined, filled: 0, styled: 0 };
    return (chunks[index] ??= { kinds: new Uint8Array(CHUNK), ...blank });
  }

  private setText(chunk: Chunk, at: number, text: string | undefined): void {
    if (chunk.texts === undefined) {
      if (text === undefined) return;
      chunk.texts = new Array<string | undefined>(CHUNK).fill(undefined);
    }
    chunk.texts[at] = text === undefined ? undefined : this.intern(text);
  }

  /** Ledgers repeat the same few codes: one string is kept for all of them. */
  private intern(text: string): string {
    const known = this.interned.get(text);
    if (known !== undefined) return known;
    if (this.interned.size < INTERNED) this.interned.set(text, text);
    return text;
  }
}

function kindName(code: number): CellKind {
  return KINDS[code] ?? "empty";
}

function valueAt(chunk: Chunk, at: number): CellValue {
  const code = chunk.kinds[at];
  if (code === NUMBER) return chunk.numbers?.[at] ?? 0;
  if (code === TEXT || code === ERROR) return chunk.texts?.[at] ?? "";
  return code === BOOLEAN ? chunk.numbers?.[at] === 1 : "";
}

function copyOf(chunk: Chunk | undefined): Chunk | undefined {
  if (chunk === undefined) return undefined;
  return {
    kinds: chunk.kinds.slice(),
    numbers: chunk.numbers?.slice(),
    texts: chunk.texts?.slice(),
    styles: chunk.styles?.slice(),
    filled: chunk.filled,
    styled: chunk.styled,
  };
}
